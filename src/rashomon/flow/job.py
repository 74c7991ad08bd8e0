"""How a build is to be done, and what it did."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from rashomon.model.dossier import Failure
from rashomon.model.options import Options
from rashomon.model.run import Bound

T = TypeVar("T")
Progress = Callable[[str, int, int | None], None]
"""Told the step, how many are done, and of how many (None: not known)."""

BATCH = 64
"""Articles acknowledged in one transaction: what a killed build may have to do again."""


def silent(step: str, done: int, total: int | None) -> None:
    """Progress for nobody."""


@dataclass(frozen=True, slots=True)
class Job:
    """How a build is to be done."""

    options: Options
    workers: int
    strict: bool
    progress: Progress


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build found and did."""

    articles: int
    new: int
    annotated: int
    stories: int
    dossiers: int
    failures: tuple[Failure, ...]
    bounds: tuple[Bound, ...] = ()
    """Counted where the build compared a good part of the library."""


def batches(items: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """The items in lists of at most `size`."""
    stream = iter(items)
    while batch := list(islice(stream, size)):
        yield batch
