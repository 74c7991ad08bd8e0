"""What the commands of the main job do."""

import json
from collections.abc import Sequence
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import typer

from rashomon import api
from rashomon.cli.dossiers import file_name, form_of, make_folder, write_each
from rashomon.cli.inputs import check_day, check_given, check_grouped, given_articles, opened, readable, received
from rashomon.cli.progress import shown
from rashomon.cli.saying import counted, line, print_lines, say_failure, sum_up
from rashomon.errors import OptionError
from rashomon.exports.annotations import SECTIONS, chosen_sections
from rashomon.library import Library
from rashomon.model.dossier import Head
from rashomon.model.options import Options


def build(
    inputs: list[str], library: Path, as_of: str | None, authority: Path | None, workers: int, strict: bool
) -> None:
    """Build and sum up; exit status 1 where nothing could be read and the library holds nothing."""
    check_day(as_of)
    incoming = received(inputs)
    with Library.open(library, create=True) as made, shown() as progress:
        summary = made.build(incoming, as_of, workers, strict, progress, authority)
    sum_up(summary)
    if summary.failures and not summary.articles:
        raise typer.Exit(1)


def annotate(inputs: list[str] | None, library: Path | None, only: str | None, as_of: str | None, workers: int) -> None:
    """Print annotations."""
    check_day(as_of)
    sections = chosen_sections(SECTIONS if only is None else [name.strip() for name in only.split(",")], "--only")
    check_given(inputs, library)
    if library and as_of:
        raise OptionError(
            "--as-of: a library keeps its own day. Set it with: rashomon build INPUT --library FILE --as-of DATE"
        )
    if library:
        with Library.open(library) as found:
            print_lines(found.annotations(sections))
        return
    for data, failure in api.annotate_each(given_articles(inputs or []), sections, workers, Options(as_of)):
        if failure:
            say_failure(failure)
        print(line(data))


def stories(inputs: list[str] | None, library: Path | None, format: str, workers: int) -> None:
    """Print stories."""
    if format not in ("jsonl", "json", "table"):
        raise OptionError(f"--format {format}: choose from jsonl, json, table")
    if format == "jsonl" and inputs and not library:
        with Library.temporary() as grouped, shown() as progress:
            grouped.group(readable(inputs), workers, progress)
            print_lines(grouped.stories())
        return
    with opened(inputs, library, workers) as found:
        check_grouped(found)
        if format == "jsonl":
            print_lines(found.stories())
            return
        heads = [(dossier.story, [account.id for account in dossier.articles]) for dossier in found.dossiers()]
    if format == "json":
        print(json.dumps([_story(head, ids) for head, ids in heads], ensure_ascii=False, indent=2))
    else:
        _print_table(heads)


def _print_table(heads: Sequence[tuple[Head, list[str]]]) -> None:
    for head, ids in heads:
        days = head.first if head.first == head.last else f"{head.first} to {head.last}"
        size = f"{counted(len(ids), 'article')} from {counted(head.origins, 'origin')}"
        print(f"{head.id}  {head.title.exact}\n    {size}; {days or 'no day known'}")


def _story(head: Head, articles: list[str]) -> dict[str, Any]:
    return {
        "id": head.id, "title": head.title.exact, "first": head.first, "last": head.last, "origins": head.origins, "articles": articles,
    }  # fmt: skip


def copies(inputs: list[str] | None, library: Path | None, workers: int) -> None:
    """Print reused passages."""
    if inputs and not library:
        with Library.temporary() as grouped, shown() as progress:
            grouped.group(readable(inputs), workers, progress)
            print_lines(grouped.trace_copies(workers, progress))
        return
    with opened(inputs, library, workers) as found:
        print_lines(found.copies())


def demo(folder: Path, workers: int) -> None:
    """Build the example corpus and say which page to open."""
    make_folder(folder)
    page = form_of("html", excerpts=False)
    with as_file(files("rashomon").joinpath("examples")) as packaged:
        corpus = packaged if packaged.is_dir() else Path(__file__).parents[3] / "examples"
        with Library.open(folder / "library.db", create=True) as library, shown() as progress:
            sum_up(library.build(received([str(corpus)]), workers=workers, progress=progress))
            dossiers = list(library.dossiers())
            write_each(library, dossiers, page, folder)
    print("Open one of these pages in a browser:")
    for found in dossiers:
        file = (folder / file_name(found.story.id, page)).resolve()
        size = f"{counted(found.story.articles, 'article')}, {counted(found.story.origins, 'origin')}"
        print(f"  {file}\n    {found.story.title.exact} ({size})")
