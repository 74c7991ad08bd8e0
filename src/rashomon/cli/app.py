"""Commands and their options.

What a command does is imported when it is called: the stages and their libraries take a second, and help needs none of them.
"""

from pathlib import Path
from typing import Annotated, Optional

import typer

from rashomon.cli import deciding
from rashomon.engines.local import cores
from rashomon.version import VERSION

CORES = cores()

app = typer.Typer(
    name="rashomon", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None,
    help="Many accounts of one event, read side by side: stories, and for each a dossier in which every line leads back to its source.",
)  # fmt: skip

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        help="Files and folders (text, HTML, JSON Lines, gzipped too), or - for JSON Lines on standard input.",
    ),
]
MaybeInputs = Annotated[
    list[str] | None,
    typer.Argument(metavar="[INPUT...]", help="Files and folders, or - for JSON Lines on standard input."),
]
MaybeLibrary = Annotated[
    Path | None, typer.Option("--library", metavar="FILE", help="A library made by `rashomon build`.")
]
ALibrary = Annotated[Path, typer.Option("--library", metavar="FILE", help="A library made by `rashomon build`.")]
Workers = Annotated[int, typer.Option(min=1, help="Processes; the result is the same with any number.")]
AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="Nothing here was published after this day (YYYY-MM-DD)."),
]
Strict = Annotated[bool, typer.Option("--strict", help="Stop at the first article that cannot be processed.")]


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"rashomon {VERSION}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Hold the options of the program as a whole."""


@app.command(epilog="Example: rashomon build articles/ more.jsonl.gz --library news.db --as-of 2022-12-31")
def build(
    inputs: Inputs, library: ALibrary, as_of: AsOf = None, workers: Workers = CORES, strict: Strict = False
) -> None:
    """Read articles into a library: stories, and a dossier for each. Run it again with more, or after it was stopped."""
    from rashomon.cli import commands

    commands.build(inputs, library, as_of, workers, strict)


@app.command(epilog="Example: rashomon annotate article.txt --only quotes,times | jq .quotes")
def annotate(
    inputs: MaybeInputs = None, library: MaybeLibrary = None, workers: Workers = CORES, as_of: AsOf = None,
    only: Annotated[Optional[str], typer.Option("--only", metavar="LIST", help="Sections, with commas: blocks,sentences,mentions,quotes,times,figures,claims,integrity.")] = None,  # noqa: UP045
) -> None:  # fmt: skip
    """Print what is read from each article, one JSON object a line; with --library, as its story settles it."""
    from rashomon.cli import commands

    commands.annotate(inputs, library, only, as_of, workers)


@app.command(epilog="Example: rashomon stories --library news.db --format table")
def stories(
    inputs: MaybeInputs = None, library: MaybeLibrary = None, workers: Workers = CORES,
    format: Annotated[str, typer.Option("--format", help="jsonl: a line an article; json: the stories whole; table: for reading.")] = "jsonl",
) -> None:  # fmt: skip
    """Print which articles are accounts of one event."""
    from rashomon.cli import commands

    commands.stories(inputs, library, format, workers)


@app.command(epilog="Example: rashomon copies articles/ | jq 'select(.kind == \"verbatim\")'")
def copies(inputs: MaybeInputs = None, library: MaybeLibrary = None, workers: Workers = CORES) -> None:
    """Print the passages that articles took from one another, one JSON object a line."""
    from rashomon.cli import commands

    commands.copies(inputs, library, workers)


@app.command(epilog="Example: rashomon dossier a-3f1c --library news.db --format html --output story.html")
def dossier(
    library: ALibrary,
    story: Annotated[Optional[str], typer.Argument(metavar="STORY", help="A story's id (a unique beginning will do), or the id of an article in it.")] = None,  # noqa: UP045
    every: Annotated[bool, typer.Option("--all", help="Every story, one after another.")] = False,
    format: Annotated[str, typer.Option("--format", help="json, jsonl, md (Markdown), html (one self-contained page) or ics (the plans, for a calendar).")] = "md",
    output: Annotated[Optional[Path], typer.Option("--output", "-o", metavar="PATH", help="A file, or with --all a folder, instead of standard output.")] = None,  # noqa: UP045
    excerpts: Annotated[bool, typer.Option("--excerpts", help="With html: of the articles only the evidence with its surroundings, for handing on.")] = False,
    since: Annotated[Optional[str], typer.Option("--since", metavar="DATE", help="Begin the digest with what no article said before this day (YYYY-MM-DD).")] = None,  # noqa: UP045
) -> None:  # fmt: skip
    """Print a story's dossier: who said what, what happened, what is planned, where the accounts differ."""
    from rashomon.cli import commands

    commands.dossier(library, story, every, format, output, excerpts, since)


@app.command(epilog="Example: rashomon search '\"extraordinary summit\" Brussels' --library news.db")
def search(
    query: Annotated[str, typer.Argument(help="Words; a phrase in quotation marks.")], library: ALibrary,
    limit: Annotated[int, typer.Option(min=1, help="At most so many passages.")] = 20,
    format: Annotated[str, typer.Option("--format", help="text, or jsonl.")] = "text",
) -> None:  # fmt: skip
    """Find passages that hold all the words, best first."""
    from rashomon.cli import inspection

    inspection.search(query, library, limit, format)


@app.command(epilog="Example: rashomon verify --library news.db story.json")
def verify(
    library: ALibrary,
    files: Annotated[Optional[list[Path]], typer.Argument(metavar="[DOSSIER.json...]", help="Dossiers in JSON, checked against the library; without any, the library's own.")] = None,  # noqa: UP045
) -> None:  # fmt: skip
    """Check every piece of evidence against its characters, every text against its hash, every count against its list.

    It proves that the words stand where a dossier says they stand. It does not prove that a line means what it seems to mean.
    """
    from rashomon.cli import inspection

    inspection.verify(library, files or [])


@app.command(epilog="Example: rashomon doctor --library news.db")
def doctor(library: MaybeLibrary = None) -> None:
    """Say what is installed, which models are used, and what is wrong."""
    from rashomon.cli import inspection

    inspection.doctor(library)


@app.command(epilog="Example: rashomon demo --folder /tmp/demo")
def demo(
    folder: Annotated[Path, typer.Option(help="Where to put the library and the pages.")] = Path("rashomon-demo"),
    workers: Workers = CORES,
) -> None:
    """Build the example corpus and write its dossiers as pages."""
    from rashomon.cli import commands

    commands.demo(folder, workers)


deciding.register(app)
