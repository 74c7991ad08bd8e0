"""What the commands are given: articles, or a library, and days."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from rashomon.cli.progress import shown
from rashomon.cli.saying import say, say_failure
from rashomon.errors import OptionError
from rashomon.library import Library
from rashomon.model.article import Article
from rashomon.model.dossier import Failure
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


def given_articles(inputs: Sequence[str]) -> Iterator[Article]:
    """The inputs' articles alone."""
    return (item.article for item in received(inputs) if isinstance(item, Received))


def check_day(day: str | None, option: str = "--as-of") -> None:
    """OptionError unless it is a calendar day."""
    try:
        date.fromisoformat(day or "2000-01-01")
    except ValueError as error:
        raise OptionError(f"{option} {day}: this is not a day of the calendar. Write it as YYYY-MM-DD") from error


def check_given(inputs: list[str] | None, library: Path | None) -> None:
    """OptionError unless either inputs or a library were named."""
    if bool(inputs) == bool(library):
        raise OptionError("give either INPUT or --library FILE")


def opened(inputs: list[str] | None, library: Path | None, workers: int) -> Library:
    """The library that was named, or a temporary one of the inputs."""
    check_given(inputs, library)
    if library:
        return Library.open(library)
    made = Library.temporary()
    with shown() as progress:
        made.build(received(inputs or []), workers=workers, progress=progress)
    return made
