"""One account's word of one event."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.circumstances import ages_in, hours_of, ordinals_in
from rashomon.stages.assemble.chronology.lexicon import (
    BLAMING,
    FOLLOWING,
    INCIDENTS,
    KIND_MARK,
    MOVING,
    MOVING_PHRASES,
    ONCE,
    SHIFTED,
    UTTERING,
)
from rashomon.stages.assemble.chronology.stretch import DAILY, Stretch, is_coarse
from rashomon.stages.assemble.chronology.weights import weight

Turn = Literal["", "moved", "cancelled"]
"""What an account says became of a plan, where it tells that and not the plan itself."""
View = Literal["past", "ahead", "undated"]
"""Of the event, as its article sees it: done, still to come, or told without a time."""


@dataclass(frozen=True)
class Event:
    """One account's word of one event."""

    span: Span
    """What is shown of it: its clause, or the sentence that this stands in."""
    clause: Span
    """The words that tell it."""
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
    deed: bool = False
    """Of a statement: whether saying it was an event, and not only how the account knows what it says."""
    audience: str = ""
    """Of a statement: the stem of whom it was told, where that is not just anybody."""
    states: bool = False
    """Whether countries or towns do it: they act through people that another account may name."""
    body: bool = False
    """Whether a body does it: a council sits, and votes, once a day."""
    head: str = ""
    """Stem of the noun that does it, where it has no name."""
    passive: bool = False
    """Whether it is done to those who are its subject, so that others do it."""
    points_back: bool = False
    """Whether it only says when or where what was told before it happened: "it happened around 3 a.m."."""
    turn: Turn = ""
    announced_by: tuple[str, ...] = ()
    """Entity ids of those who announce it, where they may be the ones to do it."""
    moved_to: Stretch | None = None
    """Where a later account put what was planned for these days."""

    @cached_property
    def weight(self) -> float:
        """What all of its words weigh."""
        return weight(self.words)

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kind of its predicate, and of the event nouns in its clause."""
        return frozenset((self.kind, *(w[len(KIND_MARK) :] for w in self.words if w.startswith(KIND_MARK))))

    @cached_property
    def occasions(self) -> frozenset[str]:
        """Nouns in its clause for what a story has once on a day at most."""
        return self.words & ONCE

    @cached_property
    def doers(self) -> frozenset[str]:
        """Those who do it, in no order."""
        return frozenset(self.who)

    @cached_property
    def utters(self) -> bool:
        """Whether somebody says something: what two people say of one thing is two events. What a body rules it decides."""
        return self.kind in UTTERING or (self.statement and "decide" not in self.kinds)

    @cached_property
    def follows(self) -> bool:
        """Whether it is what was said or done about an event rather than the event: an arrest, a charge, a condemnation."""
        return self.utters or self.kind in FOLLOWING or self.kind in BLAMING

    @cached_property
    def days(self) -> tuple[tuple[str, str], ...]:
        """First and last of the days it can have, with those to which it was put."""
        return tuple((s.first, s.last) for s in (self.stretch, self.moved_to) if s)

    @cached_property
    def daily(self) -> bool:
        """Whether it is told to the day."""
        return self.stretch is not None and self.stretch.precision in DAILY

    @cached_property
    def looks_back(self) -> bool:
        """Whether it is told of a month or longer."""
        return self.stretch is not None and is_coarse(self.stretch.precision)

    @cached_property
    def hours(self) -> tuple[tuple[float, float], ...]:
        """From and to which hours of its day it can have been."""
        return hours_of(self.stretch, self.text)

    @cached_property
    def ages(self) -> frozenset[str]:
        """The ages of the people that it tells of."""
        return ages_in(self.text)

    @cached_property
    def incidents(self) -> frozenset[str]:
        """The kinds of incident, one a day in a story, that it tells as done that day; none where it tells what followed from one."""
        done = self.view == "past" and self.daily and not self.utters and self.kind not in FOLLOWING
        return self.kinds & INCIDENTS if done else frozenset()

    @cached_property
    def numbers(self) -> dict[str, frozenset[str]]:
        """Ordinals in its clause, with the words of what they number."""
        return ordinals_in(self.text)

    @cached_property
    def shifts(self) -> bool:
        """Whether the account itself says that the day is a new one."""
        low = self.text.lower()
        phrase = any(phrase in low for phrase in MOVING_PHRASES)
        return phrase or not self.words.isdisjoint(MOVING) or not SHIFTED.isdisjoint(low.split())
