"""What a person decided: stronger than the machine, kept in the library's log, undone by a later entry."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

DecisionKind = Literal["merge", "split", "rename", "not-a-name", "move", "undo"]

ALONE = "alone"
"""As the target of `move`: a story of its own."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of the log. Names are meant as written in the story that `article` is in.

    merge: subject and target are one. split: what is written `subject` is somebody of its own. rename: subject is called
    `target`. not-a-name: `subject` is none. move: `article` belongs with the article `target` (or `alone`). undo: the entry
    whose id is `target` no longer holds.
    """

    kind: DecisionKind
    article: str
    subject: str
    target: str
    who: str
    why: str
    number: int
    """Its place in the log, from 1: the order in which decisions are read."""

    @property
    def id(self) -> str:
        """Made from what was decided and its place in the log."""
        parts = [self.kind, self.article, self.subject, self.target, self.who, self.why, self.number]
        return "d-" + hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:8]


def standing(log: Iterable[Decision]) -> tuple[Decision, ...]:
    """The decisions that hold, in order: those not undone. An `undo` may itself be undone."""
    entries = sorted(log, key=lambda decision: decision.number)
    gone = undone(entries)
    return tuple(entry for entry in entries if entry.kind != "undo" and entry.id not in gone)


def undone(log: Iterable[Decision]) -> frozenset[str]:
    """The ids of the entries that no longer hold, an `undo` among them where it was undone."""
    gone: set[str] = set()
    for entry in sorted(log, key=lambda decision: decision.number, reverse=True):
        if entry.kind == "undo" and entry.id not in gone:
            gone.add(entry.target)
    return frozenset(gone)
