"""Commands for what people decide: each goes into the library's log, with who and why, and holds until it is undone.

What they do is imported when they are called, as in `cli.app`.
"""

from collections.abc import Callable
from pathlib import Path

import typer

from rashomon.cli import options as given
from rashomon.model.decision import Decision


def register(app: typer.Typer) -> None:
    """Add these commands to the program."""
    for command, example in COMMANDS.items():
        app.command(command.__name__.replace("_", "-"), epilog=f"Example: rashomon {example}")(command)


def merge(
    name: given.AName,
    same_as: given.OtherName,
    library: given.ALibrary,
    story: given.InStory,
    who: given.Who,
    why: given.Why,
) -> None:
    """Decide that two names are one; the second one's name is kept."""
    _decide(library, Decision("merge", story, name, same_as, who, why, 0))


def split(name: given.AName, library: given.ALibrary, story: given.InStory, who: given.Who, why: given.Why) -> None:
    """Decide that what is written so is somebody of its own."""
    _decide(library, Decision("split", story, name, "", who, why, 0))


def rename(
    name: given.AName,
    new: given.NewName,
    library: given.ALibrary,
    story: given.InStory,
    who: given.Who,
    why: given.Why,
) -> None:
    """Decide what somebody is called."""
    _decide(library, Decision("rename", story, name, new, who, why, 0))


def not_a_name(
    name: given.AName, library: given.ALibrary, story: given.InStory, who: given.Who, why: given.Why
) -> None:
    """Decide that something is not a name."""
    _decide(library, Decision("not-a-name", story, name, "", who, why, 0))


def move(
    moved: given.Moved, target: given.Target, library: given.ALibrary, who: given.Who, why: given.Why
) -> None:
    """Decide which story an article belongs to, or that two stories are one."""
    from rashomon.cli import decisions as work

    work.move(library, moved, target, who, why)


def undo(decision: given.ADecision, library: given.ALibrary, who: given.Who, why: given.Why) -> None:
    """Take a decision back; an undo can itself be undone."""
    from rashomon.cli import decisions as work

    work.undo(library, decision, who, why)


def decisions(library: given.ALibrary) -> None:
    """Print the log of decisions. One JSON object a line; `replay` reads it."""
    from rashomon.cli import decisions as work

    work.show(library)


def replay(file: given.Log, library: given.ALibrary) -> None:
    """Take over the decisions that hold in another library's log."""
    from rashomon.cli import decisions as work

    work.replay(file, library)


def _decide(library: Path, decision: Decision) -> None:
    from rashomon.cli import decisions as work

    work.decide(library, decision)


_ED = "--library news.db --who ed --why"
COMMANDS: dict[Callable[..., None], str] = {
    merge: f'merge "Jane Sackie" "Jen Psaki" --story s-a-3f1c {_ED} "same office"',
    split: f'split "P. Lowrie" --story s-a-3f1c {_ED} "father and son"',
    rename: f'rename "Andrzej Dudar" "Andrzej Duda" --story s-a-3f1c {_ED} "translated"',
    not_a_name: f'not-a-name "Cyclone" --story s-a-3f1c {_ED} "a word of the heading"',
    move: f'move a-77e0 alone {_ED} "another quake"',
    undo: f'undo d-1f00c2aa {_ED} "mistaken"',
    decisions: "decisions --library news.db > decisions.jsonl",
    replay: "replay decisions.jsonl --library other.db",
}
"""The commands in the order in which they are listed, each with its example."""
