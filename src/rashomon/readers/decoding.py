"""Bytes to characters, one for one, saying what had to be replaced or guessed."""

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from rashomon.errors import InputError
from rashomon.readers.alphabets import latin_encoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = (
    (b"%PDF", "a PDF file"), (b"PK\x03\x04", "a zip archive or an office document"), (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"), (b"GIF8", "a GIF image"), (b"\x7fELF", "a program"), (b"MZ\x90", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old office document"), (b"SQLite format 3\x00", "an SQLite database"),
    (b"BZh", "a bzip2 archive"), (b"\xfd7zXZ", "an xz archive"), (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"RIFF", "a sound, film or image file"), (b"\x00\x00\x00\x18ftyp", "a film"), (b"ID3", "a sound file"),
)  # fmt: skip
_SEVEN_BIT = {"iso-2022-jp": "iso-2022-jp", "iso-2022-kr": "iso-2022-kr", "hz-gb-2312": "hz"}
"""Declared encodings whose bytes are also good UTF-8."""
_AS_BROWSERS_DO = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
_CONTROL_BYTES = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_UNSPEAKABLE = re.compile("[\x00\ud800-\udfff]")
_SAMPLE = 65536
"""Bytes that encoding detection looks at: enough for its statistics, and it is slow on more."""
_MOSTLY = 0.1
"""Share of control and replacement characters above which bytes are no text. Random bytes read as Latin-1 have .11."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Characters, and what the reader should know of how they were come by."""

    text: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, place: str, declared: str | None = None) -> Decoded:
    """Decode by byte-order mark, UTF-8, the declared encoding, then by detection; InputError where it is no text.

    One leading byte-order mark is dropped. NUL, lone surrogates and what cannot be decoded become U+FFFD.
    """
    for magic, what in _BINARY:
        if data.startswith(magic):
            raise InputError(place, f"this is {what}, not text", "Save or convert it as text, HTML or JSON Lines")
    text, guess = _characters(data, declared)
    if len(_CONTROL.findall(text)) > _MOSTLY * len(text):
        raise InputError(place, "most of it cannot be decoded as text", "Check the file; save it again as UTF-8 text")
    notes = () if guess is None else (guess,)
    clean = speakable(text)
    return Decoded(clean.text, notes + clean.notes)


def speakable(text: str) -> Decoded:
    """NUL and lone surrogates, which no file or database can hold, as U+FFFD, one for one."""
    clean, count = _UNSPEAKABLE.subn("\ufffd", text)
    if not count:
        return Decoded(text)
    return Decoded(clean, (f"{count} NUL or lone surrogate characters were replaced by U+FFFD",))


def _characters(data: bytes, declared: str | None) -> tuple[str, str | None]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _replacing(data[len(mark) :], encoding)
    if declared in _SEVEN_BIT:
        return _replacing(data, _SEVEN_BIT[declared])
    if wide := _wide(data):  # before UTF-8: the bytes of plain English are good UTF-8 too, with a NUL after every letter
        return _replacing(data, wide)
    try:
        return data.decode("utf-8", "surrogatepass"), None
    except UnicodeDecodeError:
        return _replacing(data, _mostly_utf8(data) or _declared(data, declared) or _detected(data))


def _replacing(data: bytes, encoding: str) -> tuple[str, str | None]:
    try:
        return data.decode(encoding), None if encoding.startswith("utf") else f"not UTF-8: read as {encoding}"
    except (UnicodeDecodeError, LookupError):
        text = data.decode(encoding, "replace")
        return text, f"what could not be decoded as {encoding} was replaced by U+FFFD ({text.count(chr(0xFFFD))} times)"


def _mostly_utf8(data: bytes) -> str | None:
    """UTF-8 with a few broken bytes: ten whole sequences for every broken one."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - broken
    return "utf-8" if whole >= 10 * broken else None


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of European text is NUL."""
    sample = data[:_SAMPLE]
    for encoding, first in (("utf-16-be", 0), ("utf-16-le", 1)):
        half = sample[first::2]
        if len(half) > 8 and half.count(0) > 0.7 * len(half):
            return encoding
    return None


def _declared(data: bytes, declared: str | None) -> str | None:
    """The declared encoding, where it exists and fits the bytes."""
    if declared is None:
        return None
    try:
        name = codecs.lookup(_AS_BROWSERS_DO.get(declared, declared)).name
        data[:_SAMPLE].decode(name, "replace")
    except (LookupError, ValueError):
        return None
    return None if name == "utf-8" else name


def _detected(data: bytes) -> str:
    sample = data[:_SAMPLE]
    if not _CONTROL_BYTES.search(sample) and (latin := latin_encoding(sample)):
        return latin
    best = from_bytes(sample).best()
    return best.encoding if best is not None else "utf-8"
