"""One account's word of one event."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.lexicon import EMPTY, KIND_MARK, KINDS
from rashomon.stages.assemble.chronology.stretch import Stretch
from rashomon.text.terms import Word

View = Literal["past", "ahead", "undated"]
"""Of the event, as its article sees it: done, still to come, or told without a time."""


@dataclass(frozen=True, slots=True)
class Event:
    """One account's word of one event."""

    span: Span
    view: View
    stretch: Stretch | None
    kind: str
    """The kind of its predicate (travel, attend ...), else the predicate's stem."""
    words: frozenset[str]
    """Stems that tell it from other events."""
    who: tuple[str, ...]
    """Entity ids of those who do it."""
    entities: frozenset[str]
    places: tuple[str, ...]
    """Entity ids of places in its clause; `place_words` as they stand."""
    place_words: str | None
    tentative: bool
    text: str
    published: str | None
    statement: bool = False


def telling(words: Iterable[Word]) -> frozenset[str]:
    """The stems of a clause that tell its event from others; words of one kind of event ("join", "attend") are one."""
    stems = (w.stem for w in words if w.stem not in EMPTY and not w.form[0].isdigit())
    return frozenset(f"{KIND_MARK}{KINDS[s]}" if s in KINDS else s for s in stems)
