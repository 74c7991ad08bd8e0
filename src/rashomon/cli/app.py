"""The commands.

What a command does is imported when it is called: the stages and their libraries take a second, and help needs none of them.
"""

from pathlib import Path
from typing import Annotated

import typer

from rashomon.cli import deciding
from rashomon.cli import options as given
from rashomon.engines.local import cores
from rashomon.version import VERSION

CORES = cores()

app = typer.Typer(
    name="rashomon", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None,
    help="Many accounts of one event, read side by side: stories, and for each a dossier in which every line leads back to its source.",
)  # fmt: skip


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
    inputs: given.Inputs,
    library: given.NewLibrary,
    as_of: given.AsOf = None,
    authority: given.Authority = None,
    workers: given.Workers = CORES,
    strict: given.Strict = False,
) -> None:
    """Read articles into a library: stories, and a dossier for each. Run it again with more, or after it was stopped."""
    from rashomon.cli import commands

    commands.build(inputs, library, as_of, authority, workers, strict)


@app.command(epilog="Example: rashomon annotate article.txt --only quotes,times | jq .quotes")
def annotate(
    inputs: given.MaybeInputs = None,
    library: given.MaybeLibrary = None,
    workers: given.Workers = CORES,
    as_of: given.AsOf = None,
    only: given.Only = None,
) -> None:
    """Print what is read from each article. One JSON object a line; with --library, times and names as its story settles them."""
    from rashomon.cli import commands

    commands.annotate(inputs, library, only, as_of, workers)


@app.command(epilog="Example: rashomon stories --library news.db --format table")
def stories(
    inputs: given.MaybeInputs = None,
    library: given.MaybeLibrary = None,
    workers: given.Workers = CORES,
    format: given.StoriesFormat = "jsonl",
) -> None:
    """Print which articles are accounts of one event."""
    from rashomon.cli import commands

    commands.stories(inputs, library, format, workers)


@app.command(epilog="Example: rashomon copies articles/ | jq 'select(.kind == \"verbatim\")'")
def copies(
    inputs: given.MaybeInputs = None, library: given.MaybeLibrary = None, workers: given.Workers = CORES
) -> None:
    """Print the passages that stand in two articles. One JSON object a line."""
    from rashomon.cli import commands

    commands.copies(inputs, library, workers)


@app.command(epilog="Example: rashomon dossier s-a-3f1c --library news.db --format html --output story.html")
def dossier(
    library: given.ALibrary,
    story: given.MaybeStory = None,
    every: given.Every = False,
    format: given.DossierFormat = "md",
    output: given.Output = None,
    excerpts: given.Excerpts = False,
    since: given.Since = None,
) -> None:
    """Print a story's dossier. Who said what, what happened, what is planned, where the accounts differ."""
    from rashomon.cli import dossiers

    dossiers.dossier(library, story, every, dossiers.form_of(format, excerpts), output, since)


@app.command(epilog="Example: rashomon search '\"extraordinary summit\" Brussels' --library news.db")
def search(
    query: given.Query, library: given.ALibrary, limit: given.Limit = 20, format: given.SearchFormat = "text"
) -> None:
    """Find passages that hold all the words, best first."""
    from rashomon.cli import inspection

    inspection.search(query, library, limit, format)


@app.command(epilog="Example: rashomon verify story.json --library news.db")
def verify(library: given.ALibrary, files: given.Dossiers = None) -> None:
    """Check dossiers against their articles. Every piece of evidence against its characters, every text against its hash, every
    count against its list; a dossier against the library's own, where that was made by the same versions of the same articles.

    It proves that the words stand where a dossier says they stand. It does not prove that a line means what it seems to mean.
    """
    from rashomon.cli import inspection

    inspection.verify(library, files or [])


@app.command(epilog="Example: rashomon doctor --library news.db")
def doctor(library: given.MaybeLibrary = None) -> None:
    """Say what is installed and what is wrong. Packages, models with their hash; with --library, what it holds."""
    from rashomon.cli import inspection

    inspection.doctor(library)


@app.command(epilog="Example: rashomon demo --folder /tmp/demo")
def demo(folder: given.Folder = Path("rashomon-demo"), workers: given.Workers = CORES) -> None:
    """Build the example corpus and write its dossiers as pages."""
    from rashomon.cli import commands

    commands.demo(folder, workers)


deciding.register(app)
