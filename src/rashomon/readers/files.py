"""Files, folders and standard input, read as a stream of articles."""

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from rashomon.errors import InputError
from rashomon.model.article import Article
from rashomon.model.dossier import Failure
from rashomon.model.received import Received
from rashomon.model.run import Note
from rashomon.readers.decoding import decode
from rashomon.readers.pages import declared_encoding, looks_like_page
from rashomon.readers.records import article_of_line, article_of_page, article_of_text
from rashomon.readers.streams import LARGEST, STDIN, explained, lines, opened, whole

Item = Received | Failure | Note
"""What a reader gives: an article, a record that could not be read, or something to know."""

_KINDS = {
    ".txt": "text", ".text": "text", ".html": "page", ".htm": "page", ".xhtml": "page",
    ".jsonl": "lines", ".ndjson": "lines",
}  # fmt: skip

_ADDRESS = re.compile(r"(?i)(?:https?|ftp|file)://|www\.")
_ONE_DOCUMENT = re.compile(rb"\s{0,64}(?:\[\s{0,64}\{|[\[{]\s{0,64}\n)")
"""How JSON begins that is no line of JSON Lines: a list of objects, or an object laid out for reading."""


def read(inputs: Sequence[str | Path]) -> Iterator[Item]:
    """Articles of files, folders (all below, by name, files first) and `-` (standard input, JSON Lines), one at a time.

    InputError at once where an input is not there; whatever goes wrong later is a Failure in the stream, which goes on.
    """
    paths = [os.fspath(path) for path in inputs]
    for path in paths:
        if path != "-" and not os.path.exists(path):
            raise _absent(path)
    return (item for path in paths for item in _read_input(path))


def _absent(path: str) -> InputError:
    if _ADDRESS.match(path):
        return InputError(path, "this is an address, and nothing is fetched", "Save the page and give the file")
    return InputError(path or "''", "there is no such file or folder", "Check the spelling and the folder you are in")


def _read_input(path: str) -> Iterator[Item]:
    if path == "-":
        yield from _guarded(path, _read_lines)
    elif os.path.isdir(path):
        yield from _read_folder(path)
    else:
        yield from _guarded(path, _READERS[kind_of(path) or "unknown"])


def kind_of(path: str) -> str | None:
    """text | page | lines by the file's name, `.gz` left out; None where the name does not tell."""
    name = path.lower().removesuffix(".gz")
    return _KINDS.get(os.path.splitext(name)[1])


def _read_folder(folder: str) -> Iterator[Item]:
    passed_over: Counter[str] = Counter()
    unreadable: list[OSError] = []
    found = False
    for path in _below(folder, unreadable):
        name = os.path.basename(path)
        kind = kind_of(name)
        if name.startswith(".") or kind is None or not os.path.isfile(path):
            passed_over[os.path.splitext(name)[1].lower() or name] += 1
        else:
            found = True
            yield from _guarded(path, _READERS[kind])
    for error in unreadable:
        why = f"the folder cannot be read ({error.strerror}). Check who may read it"
        yield Failure("read", _in_full(str(error.filename)), why)
    if passed_over:
        yield Note(folder, _left_out(passed_over))
    elif not found and not unreadable:
        yield Note(folder, "there is nothing in this folder")


def _below(folder: str, unreadable: list[OSError]) -> Iterator[str]:
    """All files below, by name, those of a folder before its folders; folders that cannot be read are told in `unreadable`."""
    for at, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (os.path.join(at, name) for name in sorted(names))


def _left_out(passed_over: Counter[str]) -> str:
    kinds = ", ".join(f"{count} {suffix}" for suffix, count in sorted(passed_over.items()))
    files = "1 file that is" if passed_over.total() == 1 else f"{passed_over.total()} files that are"
    return f"passed over {files} not text, HTML or JSON Lines ({kinds})"


def _guarded(path: str, reader: Callable[[BinaryIO, str], Iterator[Item]]) -> Iterator[Item]:
    place = STDIN if path == "-" else path
    try:
        with explained(place), opened(path) as stream:
            yield from reader(stream, place)
    except InputError as error:
        yield _failure(error)


def _failure(error: InputError) -> Failure:
    return Failure("read", _in_full(error.place), f"{error.cause}. {error.remedy}")


def _received(place: str, article: Article) -> Received:
    return Received(_in_full(place), article)


def _in_full(place: str) -> str:
    """The same file named in two ways is one place: it counts as one capture, and what fails there is forgotten once it is mended.

    A name whose bytes are not UTF-8 is told with their numbers: no database and no screen takes it as it is.
    """
    full = place if place.startswith(STDIN) else os.path.abspath(place)
    return os.fsencode(full).decode("utf-8", "backslashreplace")


def _read_text(stream: BinaryIO, place: str) -> Iterator[Item]:
    yield from _text_items(whole(stream, place), place)


def _text_items(data: bytes, place: str) -> Iterator[Item]:
    decoded = decode(data, place)
    yield from (Note(place, message) for message in decoded.notes)
    yield _received(place, article_of_text(decoded.text, place))


def _read_page(stream: BinaryIO, place: str) -> Iterator[Item]:
    yield from _page_items(whole(stream, place), place)


def _page_items(data: bytes, place: str) -> Iterator[Item]:
    decoded = decode(data, place, declared_encoding(data))
    yield from (Note(place, message) for message in decoded.notes)
    yield _received(place, article_of_page(decoded.text, place))


def _read_lines(stream: BinaryIO, place: str) -> Iterator[Item]:
    number = 0
    for number, line in lines(stream):
        if number == 1 and line and _ONE_DOCUMENT.match(line):
            raise InputError(place, "this is one JSON document, not JSON Lines", "Give one object a line, as `jq -c` prints them")
        yield from _line_items(line, f"{place}:{number}")
    if number == 0:
        raise InputError(place, "the file is empty", "Give one JSON object a line")


def _line_items(line: bytes | None, place: str) -> Iterator[Item]:
    try:
        if line is None:
            raise InputError(place, f"the line is longer than {LARGEST >> 20} MiB", "Split it into articles")
        if line.strip(b" \t\r\n\xef\xbb\xbf"):
            article, notes = article_of_line(line, place)
            yield from notes
            yield _received(place, article)
    except InputError as error:
        yield _failure(error)


def _read_unknown(stream: BinaryIO, place: str) -> Iterator[Item]:
    """A file named outright whose name does not tell what it is: look at how it begins."""
    start = stream.read(64)
    stream.seek(0)
    if start[:1] == b"{" or _ONE_DOCUMENT.match(start):
        yield from _read_lines(stream, place)
        return
    data = whole(stream, place)
    yield from (_page_items if looks_like_page(data) else _text_items)(data, place)


_READERS: dict[str, Callable[[BinaryIO, str], Iterator[Item]]] = {
    "text": _read_text, "page": _read_page, "lines": _read_lines, "unknown": _read_unknown,
}  # fmt: skip
