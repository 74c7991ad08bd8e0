"""What the command `dossier` does: dossiers in one of their forms, printed or as files."""

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from rashomon.cli.inputs import check_day, check_grouped
from rashomon.cli.saying import say_failure
from rashomon.errors import InputError, OptionError
from rashomon.exports.forms import FORMS
from rashomon.library import Library
from rashomon.model.dossier import Dossier
from rashomon.stages.assemble.digest import digest_since

_STDOUT = Path("-")
"""The name under which standard output is known to commands everywhere."""
_NAMED = 5
"""Stories of a library that are named where none was; the command `stories` lists all."""

_LONGEST_NAME = 200
"""Bytes of a file's name before its ending: file systems take 255, and while it is written ".part" stands behind it."""


class Form(NamedTuple):
    """How a dossier is written: the form's name, and the ending of its files."""

    name: str
    ending: str


def form_of(format: str, excerpts: bool) -> Form:
    """The form that these options ask for; OptionError where there is none."""
    formats = [name for name in FORMS if name != "excerpts"]
    if format not in formats:
        raise OptionError(f"--format {format}: choose from {', '.join(formats)}")
    if not excerpts:
        return Form(format, format)
    if format != "html":
        raise OptionError(f"--excerpts: this is a kind of page. Give --format html with it, not {format}")
    return Form("excerpts", "html")


def dossier(library: Path, story: str | None, every: bool, form: Form, output: Path | None, since: str | None) -> None:
    """Print or write a story's dossier; without `story` that of the only one, or every one's, as files of the folder `output` if given."""
    check_day(since, "--since")
    output = None if output == _STDOUT else output
    if every and story:
        raise OptionError("give STORY or --all, not both")
    if every and form.ending == "html" and not output:
        raise OptionError("--all --format html: every page is a file of its own. Give --output FOLDER with it")
    with Library.open(library) as opened:
        check_grouped(opened)
        chosen = _every(opened) if every else iter([opened.dossier(story) if story else _only(opened, library)])
        if since:
            chosen = (digest_since(found, opened.texts(a.id for a in found.articles), since) for found in chosen)
        if output and every:
            write_each(opened, chosen, form, output)
            return
        for found in chosen:
            text = opened.export(found, form.name)
            if output:
                write(output, text)
            else:
                print(text)


def _every(opened: Library) -> Iterator[Dossier]:
    """Every dossier of the library; which stories have none is said before."""
    for failure in opened.unmade():
        say_failure(failure)
    yield from opened.dossiers()


def _only(opened: Library, library: Path) -> Dossier:
    """The dossier of a library's one story; OptionError, with the first of them, where it has several, and where it has none."""
    first = list(islice(opened.dossiers(), _NAMED + 1))
    if len(first) == 1:
        return first[0]
    if not first:
        raise OptionError(f"{library} holds no story yet. Read articles into it with: rashomon build FOLDER --library {library}")
    named = "".join(f"\n  {found.story.id}  {found.story.title.exact}" for found in first[:_NAMED])
    more = f"\n  ... all with: rashomon stories --library {library} --format table" if len(first) > _NAMED else ""
    raise OptionError(f"{library} holds more than one story. Give STORY, or --all:{named}{more}")


def write_each(library: Library, dossiers: Iterable[Dossier], form: Form, folder: Path) -> None:
    """One file a story, named by its id."""
    make_folder(folder)
    for found in dossiers:
        write(folder / file_name(found.story.id, form), library.export(found, form.name))


def file_name(story: str, form: Form) -> str:
    """The story's id, with what no file's name may hold written as in addresses; of a very long one the beginning and a hash."""
    name = quote(story, safe="@ ")
    if len(name) > _LONGEST_NAME:
        name = f"{name[:_LONGEST_NAME]}-{hashlib.sha256(story.encode()).hexdigest()[:8]}"
    return f"{name}.{form.ending}"


def make_folder(path: Path) -> None:
    """A folder, if it is not there; InputError where it cannot be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            str(path), f"this folder cannot be made ({error.strerror})", "Name another, or check who may write there"
        ) from error


def write(path: Path, text: str) -> None:
    """A file, whole or not at all; InputError where it cannot be written."""
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_text(text + "\n", encoding="utf-8")
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise InputError(
            str(path), f"cannot be written ({error.strerror})", "Check the folder, its permissions and the free space"
        ) from error
