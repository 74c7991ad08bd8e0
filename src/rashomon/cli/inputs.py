"""What the commands are given: articles, or a library, and days."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import typer

from rashomon.cli.progress import shown
from rashomon.cli.saying import say, say_failure
from rashomon.errors import LibraryError, OptionError
from rashomon.library import Library
from rashomon.model.article import Article
from rashomon.model.dossier import Failure
from rashomon.model.options import is_day
from rashomon.model.received import Received
from rashomon.model.run import Note
from rashomon.readers import Item, read


def received(inputs: Sequence[str]) -> Iterator[Received | Failure]:
    """What the inputs hold; notes and failures are said as they come. InputError at once where an input is not there."""
    return _said(read(inputs))


def _said(items: Iterable[Item]) -> Iterator[Received | Failure]:
    for item in items:
        if isinstance(item, Note):
            say(f"note: {item.place}: {item.message}")
        else:
            if isinstance(item, Failure):
                say_failure(item)
            yield item


def readable(inputs: Sequence[str]) -> Iterator[Received | Failure]:
    """As `received`, where there is nothing else to work on: exit status 1 at the end where nothing could be read."""
    read = failed = 0
    for item in received(inputs):
        read += isinstance(item, Received)
        failed += isinstance(item, Failure)
        yield item
    if failed and not read:
        raise typer.Exit(1)


def given_articles(inputs: Sequence[str]) -> Iterator[Article]:
    """The inputs' articles alone."""
    return (item.article for item in readable(inputs) if isinstance(item, Received))


def check_day(day: str | None, option: str = "--as-of") -> None:
    """OptionError unless it is a calendar day."""
    if day is not None and not is_day(day):
        raise OptionError(f"{option} {day}: this is not a day of the calendar. Write it as YYYY-MM-DD")


def check_given(inputs: list[str] | None, library: Path | None) -> None:
    """OptionError unless either inputs or a library were named."""
    if bool(inputs) == bool(library):
        raise OptionError("give either INPUT or --library FILE")


def opened(inputs: list[str] | None, library: Path | None, workers: int) -> Library:
    """The library that was named, or a temporary one of the inputs."""
    check_given(inputs, library)
    if library:
        return Library.open(library)
    with ExitStack() as unfinished, shown() as progress:
        made = unfinished.enter_context(Library.temporary())
        made.build(readable(inputs or []), workers=workers, progress=progress)
        unfinished.pop_all()  # it is whole: whoever asked for it closes it
    return made


def check_grouped(library: Library) -> None:
    """LibraryError where it holds articles and no story."""
    if library.is_ungrouped():
        path = library.database.path
        raise LibraryError(
            f"{path}: its articles stand in no story yet: an older Rashomon wrote it, or a build was stopped. "
            f"Bring it up to date with: rashomon build FOLDER --library {path}"
        )
