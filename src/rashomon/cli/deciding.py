"""Commands for what people decide: each goes into the library's log, with who and why, and holds until it is undone.

What they do is imported when they are called, as in `cli.app`.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from rashomon.model.decision import ALONE, DecisionKind

ALibrary = Annotated[Path, typer.Option("--library", metavar="FILE", help="A library made by `rashomon build`.")]
Story = Annotated[str, typer.Option("--story", metavar="STORY", help="The story, or an article in it.")]
Who = Annotated[str, typer.Option("--who", help="Who decides.")]
Why = Annotated[str, typer.Option("--why", help="On what grounds.")]
Name = Annotated[str, typer.Argument(metavar="NAME", help="A name as written in the story.")]


def register(app: typer.Typer) -> None:
    """Add these commands to the program."""
    commands: dict[str, Callable[..., None]] = {
        "merge": merge, "split": split, "rename": rename, "not-a-name": not_a_name, "move": move, "undo": undo,
        "decisions": decisions, "replay": replay,
    }  # fmt: skip
    for name, command in commands.items():
        app.command(name)(command)


def merge(
    name: Name,
    same_as: Annotated[str, typer.Argument(metavar="NAME2")],
    library: ALibrary,
    story: Story,
    who: Who,
    why: Why,
) -> None:
    """Decide that two names are one; the second one's name is kept.

    Example: rashomon merge "Jane Sackie" "Jen Psaki" --story a-3f1c --library news.db --who ed --why "same office"
    """
    _decide(library, "merge", story, name, same_as, who, why)


def split(name: Name, library: ALibrary, story: Story, who: Who, why: Why) -> None:
    """Decide that what is written so is somebody of its own.

    Example: rashomon split "P. Lowrie" --story a-3f1c --library news.db --who ed --why "father and son"
    """
    _decide(library, "split", story, name, "", who, why)


def rename(
    name: Name, new: Annotated[str, typer.Argument(metavar="NEW")], library: ALibrary, story: Story, who: Who, why: Why
) -> None:
    """Decide what somebody is called.

    Example: rashomon rename "Andrzej Dudar" "Andrzej Duda" --story a-3f1c --library news.db --who ed --why "translated"
    """
    _decide(library, "rename", story, name, new, who, why)


def not_a_name(name: Name, library: ALibrary, story: Story, who: Who, why: Why) -> None:
    """Decide that something is not a name.

    Example: rashomon not-a-name "Cyclone" --story a-3f1c --library news.db --who ed --why "a word of the heading"
    """
    _decide(library, "not-a-name", story, name, "", who, why)


def move(
    article: Annotated[str, typer.Argument(metavar="ARTICLE")],
    target: Annotated[str, typer.Argument(metavar="STORY", help=f"A story, an article in it, or `{ALONE}`.")],
    library: ALibrary,
    who: Who,
    why: Why,
) -> None:
    """Decide which story an article belongs to.

    Example: rashomon move a-77e0 alone --library news.db --who ed --why "another quake"
    """
    from rashomon.cli import decisions as work

    work.move(library, article, target, who, why)


def undo(decision: Annotated[str, typer.Argument(metavar="DECISION")], library: ALibrary, who: Who, why: Why) -> None:
    """Take a decision back; an undo can itself be undone.

    Example: rashomon undo d-1f00c2aa --library news.db --who ed --why "mistaken"
    """
    from rashomon.cli import decisions as work

    work.undo(library, decision, who, why)


def decisions(library: ALibrary) -> None:
    """Print the log of decisions, one JSON object a line; `replay` reads it.

    Example: rashomon decisions --library news.db > decisions.jsonl
    """
    from rashomon.cli import decisions as work

    work.show(library)


def replay(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What `decisions` printed.")], library: ALibrary
) -> None:
    """Take over the decisions that hold in another library's log.

    Example: rashomon replay decisions.jsonl --library other.db
    """
    from rashomon.cli import decisions as work

    work.replay(file, library)


def _decide(library: Path, kind: DecisionKind, story: str, subject: str, target: str, who: str, why: str) -> None:
    from rashomon.cli import decisions as work

    work.decide(library, kind, story, subject, target, who, why)
