"""What the commands of the main job do."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from rashomon import api
from rashomon.cli.progress import shown
from rashomon.errors import InputError, OptionError
from rashomon.exports.annotations import SECTIONS
from rashomon.exports.calendar import dossier_calendar
from rashomon.exports.markdown import dossier_markdown
from rashomon.exports.page import dossier_page, excerpts_page
from rashomon.flow.job import Summary
from rashomon.library import Library
from rashomon.model.article import Article
from rashomon.model.dossier import Dossier, Failure
from rashomon.model.options import Options
from rashomon.model.received import Received
from rashomon.model.run import Bound, Note
from rashomon.readers import Item, read
from rashomon.stages.assemble.digest import digest_since


def say(text: str) -> None:
    """A line on standard error."""
    print(text, file=sys.stderr)


def line(data: Any) -> str:
    """One JSON object on one line."""
    return json.dumps(data, ensure_ascii=False)


def received(inputs: Sequence[str]) -> Iterator[Received | Failure]:
    """What the inputs hold; notes and failures are said as they come. InputError at once where an input is not there."""
    return _said(read(inputs))


def _said(items: Iterable[Item]) -> Iterator[Received | Failure]:
    for item in items:
        if isinstance(item, Note):
            say(f"note: {item.place}: {item.message}")
        else:
            if isinstance(item, Failure):
                say(f"failed: {item.record}: {item.why}")
            yield item


def given_articles(inputs: Sequence[str]) -> Iterator[Article]:
    """The inputs' articles alone."""
    return (item.article for item in received(inputs) if isinstance(item, Received))


def build(
    inputs: list[str], library: Path, as_of: str | None, authority: Path | None, workers: int, strict: bool
) -> None:
    """Build and sum up."""
    check_day(as_of)
    incoming = received(inputs)
    with Library.open(library, create=True) as opened, shown() as progress:
        summary = opened.build(incoming, as_of, workers, strict, progress, authority)
    sum_up(summary)


def sum_up(summary: Summary) -> None:
    """The last lines of a build."""
    for failure in summary.failures:
        if failure.stage != "read":
            say(f"failed: {failure.record}: in {failure.stage}: {failure.why}")
    for bound in summary.bounds:
        say(f"bounded: {bound_words(bound)}")
    say(
        f"{counted(summary.articles, 'article')} ({summary.new} new, {summary.annotated} annotated), "
        f"{counted(summary.stories, 'story', 'stories')} ({counted(summary.dossiers, 'dossier')} written), "
        f"{counted(len(summary.failures), 'failure')}"
    )


def bound_words(bound: Bound) -> str:
    """What was left out, as one reads it."""
    many = f"{bound.count:,}"
    return {
        "too-long": f"{many} of more than {bound.limit:,} characters not annotated, only grouped and searchable",
        "read-in-part": f"{many} compared by the first {bound.limit:,} words alone",
        "boilerplate": f"{many} runs of words that {bound.limit:,} articles or more have led only to those beside and to the earliest",
        "chained": f"{many} hang together in chains of more than {bound.limit:,}, of which only the nearer neighbours make stories",
        "one-text": f"{many} articles carry a text that {bound.limit:,} or more carry: what it shares is told of the first of them",
        "crowded-terms": f"{many} times a term of more than {bound.limit:,} articles in a month led to the nearest of them alone",
    }[bound.what]


def counted(number: int, one: str, many: str | None = None) -> str:
    """ "1 story", "2 stories"; without `many` an s is enough."""
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def check_day(day: str | None, option: str = "--as-of") -> None:
    """OptionError unless it is a calendar day."""
    from datetime import date

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


def annotate(inputs: list[str] | None, library: Path | None, only: str | None, as_of: str | None, workers: int) -> None:
    """Print annotations."""
    check_day(as_of)
    sections = SECTIONS if only is None else tuple(name.strip() for name in only.split(","))
    unknown = [name for name in sections if name not in SECTIONS]
    if unknown:
        raise OptionError(f"--only {','.join(unknown)}: there is no such section. Choose from {','.join(SECTIONS)}")
    check_given(inputs, library)
    if library and as_of:
        raise OptionError(
            "--as-of: a library keeps its own day. Set it with: rashomon build INPUT --library FILE --as-of DATE"
        )
    if library:
        with Library.open(library) as opened:
            print_lines(opened.annotations(sections))
        return
    for data, failure in api.annotate_each(given_articles(inputs or []), sections, workers, Options(as_of)):
        if failure:
            say(f"failed: {failure.record}: in {failure.stage}: {failure.why}")
        print(line(data))


def print_lines(items: Iterable[Any]) -> None:
    """JSON Lines on standard output."""
    for item in items:
        print(line(item))


def stories(inputs: list[str] | None, library: Path | None, format: str, workers: int) -> None:
    """Print stories."""
    if format not in ("jsonl", "json", "table"):
        raise OptionError(f"--format {format}: choose from jsonl, json, table")
    if format == "jsonl" and inputs and not library:
        with Library.temporary() as grouped, shown() as progress:
            grouped.group(received(inputs), workers, progress)
            print_lines(grouped.stories_by_article())
        return
    with opened(inputs, library, workers) as found:
        if format == "jsonl":
            print_lines(found.stories_by_article())
            return
        heads = [(d.story, [a.id for a in d.articles]) for d in found.dossiers()]
    if format == "json":
        print(json.dumps([
            {"id": h.id, "title": h.title.exact, "first": h.first, "last": h.last, "origins": h.origins, "articles": ids}
            for h, ids in heads
        ], ensure_ascii=False, indent=2))  # fmt: skip
        return
    for head, ids in heads:
        days = head.first if head.first == head.last else f"{head.first} to {head.last}"
        size = f"{counted(len(ids), 'article')} from {counted(head.origins, 'origin')}"
        print(f"{head.id}  {head.title.exact}\n    {size}; {days or 'no day known'}")


def copies(inputs: list[str] | None, library: Path | None, workers: int) -> None:
    """Print reused passages."""
    if inputs and not library:
        with Library.temporary() as grouped, shown() as progress:
            grouped.group(received(inputs), workers, progress)
            print_lines(grouped.trace_copies(workers, progress))
        return
    with opened(inputs, library, workers) as found:
        print_lines(found.copies())


def _indented(library: Library, dossier: Dossier) -> str:
    return json.dumps(library.published(dossier), ensure_ascii=False, indent=2)


def _page(library: Library, dossier: Dossier) -> str:
    return dossier_page(dossier, library.texts(a.id for a in dossier.articles), library.blocks(dossier))


def _excerpts(library: Library, dossier: Dossier) -> str:
    return excerpts_page(dossier, library.texts(a.id for a in dossier.articles), library.blocks(dossier))


def _markdown(library: Library, dossier: Dossier) -> str:
    return dossier_markdown(dossier, library.texts(a.id for a in dossier.articles))


def _calendar(library: Library, dossier: Dossier) -> str:
    # Whoever prints or writes it ends the last line.
    return dossier_calendar(dossier, library.texts(a.id for a in dossier.articles)).removesuffix("\n")


RENDERED: dict[str, Callable[[Library, Dossier], str]] = {
    "json": _indented, "jsonl": lambda library, dossier: line(library.published(dossier)), "md": _markdown,
    "html": _page, "ics": _calendar,
}  # fmt: skip
"""Format to what writes it; the name of a format is also the ending of its files."""


def dossier(
    library: Path, story: str | None, every: bool, format: str, output: Path | None, excerpts: bool, since: str | None
) -> None:
    """Print or write dossiers."""
    if format not in RENDERED:
        raise OptionError(f"--format {format}: choose from {', '.join(RENDERED)}")
    if excerpts and format != "html":
        raise OptionError(f"--excerpts: this is a kind of page. Give --format html with it, not {format}")
    if every == bool(story):
        raise OptionError("give either STORY or --all")
    check_day(since, "--since")
    render = _excerpts if excerpts else RENDERED[format]
    with Library.open(library) as opened:
        chosen = opened.dossiers() if every else iter([opened.dossier(story or "")])
        if since:
            chosen = (digest_since(found, opened.texts(a.id for a in found.articles), since) for found in chosen)
        if every and output:
            write_each(opened, chosen, format, render, output)
            return
        for found in chosen:
            text = render(opened, found)
            if output:
                write(output, text)
            else:
                print(text)


def write_each(
    library: Library, dossiers: Iterator[Dossier], format: str, render: Callable[[Library, Dossier], str], folder: Path
) -> None:
    """One file a story, named by its id."""
    make_folder(folder)
    for found in dossiers:
        write(folder / f"{found.story.id}.{format}", render(library, found))


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


def demo(folder: Path, workers: int) -> None:
    """Build the example corpus and say which page to open."""
    make_folder(folder)
    with as_file(files("rashomon").joinpath("examples")) as packaged:
        corpus = packaged if packaged.is_dir() else Path(__file__).parents[3] / "examples"
        with Library.open(folder / "library.db", create=True) as library, shown() as progress:
            sum_up(library.build(received([str(corpus)]), workers=workers, progress=progress))
            dossiers = list(library.dossiers())
            write_each(library, iter(dossiers), "html", _page, folder)
    print("Open one of these pages in a browser:")
    for found in dossiers:
        page = (folder / f"{found.story.id}.html").resolve()
        size = f"{counted(found.story.articles, 'article')}, {counted(found.story.origins, 'origin')}"
        print(f"  {page}\n    {found.story.title.exact} ({size})")
