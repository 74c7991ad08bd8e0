"""The arguments and options of the commands: what each is called, what it takes and what it is for."""

from pathlib import Path
from typing import Annotated

import typer

from rashomon.model.decision import ALONE

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT",
        help="Files and folders (text, HTML, JSON Lines, gzipped too), or - for JSON Lines on standard input.",
    ),
]
MaybeInputs = Annotated[
    list[str] | None,
    typer.Argument(metavar="INPUT", help="Files and folders, or - for JSON Lines on standard input."),
]
MaybeLibrary = Annotated[
    Path | None, typer.Option("--library", metavar="FILE", help="A library made by `rashomon build`.")
]
ALibrary = Annotated[Path, typer.Option("--library", metavar="FILE", help="A library made by `rashomon build`.")]
NewLibrary = Annotated[
    Path, typer.Option("--library", metavar="FILE", help="The library: made if it is not there, added to if it is.")
]
Workers = Annotated[
    int,
    typer.Option(
        min=1,
        metavar="N",
        show_default="the machine's cores",
        help="Processes; the result is the same with any number.",
    ),
]
AsOf = Annotated[
    str | None, typer.Option("--as-of", metavar="DATE", help="Nothing here was published after this day (YYYY-MM-DD).")
]
Authority = Annotated[
    Path | None,
    typer.Option(
        "--authority",
        metavar="FILE",
        help="Settled names with their ids (CSV name;aliases;kind;id, FollowTheMoney or Wikidata JSON lines): "
        "shown beside the names of the text, kept for later builds.",
    ),
]
Strict = Annotated[bool, typer.Option("--strict", help="Stop at the first article that cannot be processed.")]
Only = Annotated[
    str | None,
    typer.Option(
        "--only",
        metavar="LIST",
        help="Sections, with commas: blocks, sentences, mentions, quotes, times, figures, claims, integrity, corrections.",
    ),
]
StoriesFormat = Annotated[
    str,
    typer.Option(
        "--format", metavar="NAME", help="jsonl: a line an article; json: the stories whole; table: for reading."
    ),
]
MaybeStory = Annotated[
    str | None,
    typer.Argument(
        metavar="STORY",
        help="A story's id (a unique beginning will do), or the id of an article in it. A library of one story needs none.",
    ),
]
Every = Annotated[bool, typer.Option("--all", help="Every story, one after another.")]
DossierFormat = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="NAME",
        help="json, jsonl, md (Markdown), html (one self-contained page) or ics (the plans, for a calendar).",
    ),
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="PATH", help="A file, or with --all a folder, instead of standard output, which is -."),
]
Excerpts = Annotated[
    bool,
    typer.Option(
        "--excerpts", help="With html: of the articles only the evidence with its surroundings, for handing on."
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        "--since", metavar="DATE", help="Begin the digest with what no article said before this day (YYYY-MM-DD)."
    ),
]
Query = Annotated[str, typer.Argument(metavar="QUERY", help="Words; a phrase in quotation marks.")]
Limit = Annotated[int, typer.Option(min=1, metavar="N", help="At most so many passages.")]
SearchFormat = Annotated[str, typer.Option("--format", metavar="NAME", help="text, or jsonl.")]
Dossiers = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="DOSSIER.json", help="Dossiers in JSON, checked against the library; without any, the library's own."
    ),
]
Folder = Annotated[Path, typer.Option(metavar="FOLDER", help="Where to put the library and the pages.")]

AName = Annotated[str, typer.Argument(metavar="NAME", help="A name as written in the story.")]
OtherName = Annotated[str, typer.Argument(metavar="NAME2", help="The name it is another form of.")]
NewName = Annotated[str, typer.Argument(metavar="NEW", help="What to call it.")]
InStory = Annotated[str, typer.Option("--story", metavar="STORY", help="The story, or an article in it.")]
Moved = Annotated[str, typer.Argument(metavar="ARTICLE", help="An article's id; or a story's, for all its articles.")]
Target = Annotated[str, typer.Argument(metavar="STORY", help=f"A story, an article in it, or `{ALONE}`.")]
ADecision = Annotated[str, typer.Argument(metavar="DECISION", help="The id of a decision in the log.")]
Log = Annotated[Path, typer.Argument(metavar="FILE", help="What `decisions` printed.")]
Who = Annotated[str, typer.Option("--who", metavar="NAME", help="Who decides.")]
Why = Annotated[str, typer.Option("--why", metavar="TEXT", help="On what grounds.")]
