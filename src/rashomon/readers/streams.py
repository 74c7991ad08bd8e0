"""Files as streams of bytes: plain or gzipped, bounded, whole or line by line."""

import gzip
import io
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from rashomon.errors import InputError

LARGEST = 16 * 1024 * 1024
"""Bytes of one line, text file or page. A long novel has 5 MB; what is larger is no article."""
_GZIP = b"\x1f\x8b"
_AGAIN = "Fetch it again; what was whole has been read"
STDIN = "standard input"


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """The bytes of a file or of standard input (`-`), unpacked where they are gzipped, whatever the name says."""
    if path == "-":
        if sys.stdin is None:
            raise InputError(STDIN, "it is closed", "Send JSON Lines to it, or name a file")
        yield _unpacked(sys.stdin.buffer)
    else:
        with open(path, "rb") as stream:
            yield _unpacked(stream)


def _unpacked(stream: BinaryIO) -> BinaryIO:
    buffered = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, stream))
    packed = buffered.peek(2)[:2] == _GZIP
    return cast(BinaryIO, gzip.GzipFile(fileobj=buffered)) if packed else buffered


@contextmanager
def explained(place: str) -> Iterator[None]:
    """What goes wrong while reading, as an InputError that names the file and says what to do."""
    try:
        yield
    except EOFError as error:
        raise InputError(place, "the gzip file ends too early", _AGAIN) from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise InputError(place, f"the gzip file is damaged ({error})", _AGAIN) from error
    except OSError as error:
        cause = f"it cannot be read ({error.strerror or error})"
        raise InputError(place, cause, "Check that it is there and may be read") from error


def whole(stream: BinaryIO, place: str) -> bytes:
    """All bytes; InputError where there are none or more than `LARGEST`."""
    pieces, size = [], 0
    while size <= LARGEST and (piece := stream.read(1 << 20)):
        pieces.append(piece)
        size += len(piece)
    if size > LARGEST:
        raise InputError(place, f"it is longer than {LARGEST >> 20} MiB", "Split it into articles")
    if not size:
        raise InputError(place, "the file is empty", "Save the article again, or take the file away")
    return b"".join(pieces)


def lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    r"""Line numbers from 1 and lines, split on `\n` only; None for a line longer than `LARGEST`, which is skipped."""
    number = 0
    while line := stream.readline(LARGEST + 1):
        number += 1
        if len(line) <= LARGEST:
            yield number, line
            continue
        while not line.endswith(b"\n") and (line := stream.readline(1 << 20)):
            pass
        yield number, None
