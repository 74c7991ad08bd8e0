"""One account's word of one event."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.circumstances import ages_in, hours_of, ordinals_in
from rashomon.stages.assemble.chronology.lexicon import (
    BLAMING,
    EMPTY,
    FOLLOWING,
    INCIDENTS,
    KIND_MARK,
    KINDS,
    LIGHT,
    MOVING,
    MOVING_PHRASES,
    NAME_MARK,
    ONCE,
    SHIFTED,
    UTTERING,
)
from rashomon.stages.assemble.chronology.stretch import DAILY, Stretch
from rashomon.stages.assemble.chronology.weights import weight
from rashomon.text.terms import Word, find_words, known_terms, stem

Turn = Literal["", "moved", "cancelled"]
"""What an account says became of a plan, where it tells that and not the plan itself."""
View = Literal["past", "ahead", "undated"]
"""Of the event, as its article sees it: done, still to come, or told without a time."""

RESPOND = stem("respond")
_VERB = 6
"""Letters from which what stands before "-ion" is the verb: "inspection", not "section"."""
_GO_AHEAD = re.compile(r"(?i)\b(?:go(?:es|ing)? ahead|take(?:s|n)? place|took place)\b")
_FOUND_GUILTY = re.compile(r"(?i)\b(?:found|finds|find) (?:[a-z]+ ){0,3}(?:(not )?guilty)\b")
_TURNED_OUT = re.compile(
    r"\brespon(?:ded|ds|ding) [^;\n]{0,60}?\bto [^;\n]{0,60}?"
    r"\b(?:calls?|reports?|scene|shootings?|shots|gunfire|gunshots|crash|collision|fire|blaze|explosion|robbery)\b"
)
_SHOTS = re.compile(
    r"(?i)\b(?:open(?:s|ed|ing)? fire\b|shots? (?:were |was |had been )?(?:rang out|ring out|fired)\b"
    r"|(?:gun|pistol|rifle|weapon|revolver) (?:[a-z]+ )?went off\b|fir(?:ed|es|ing) (?:[a-z]+ ){0,3}(?:shots?|rounds?|bullets?)\b)"
)
_SHOT_WORDS = (" fire", "shot", "went off", "fired", "fires", "firing")
"""Of these one stands in whatever `_SHOTS` finds."""
_GIVE_WAY = re.compile(r"(?i)\b(?:give|gives|gave|given|giving) (?:way|up at)\b")


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


@lru_cache(maxsize=100_000)
def _telling(word: str) -> str:
    """What a stem tells of an event: words of one kind ("join", "attend") are one; empty for numbers and for words that tell nothing."""
    if word in EMPTY or word[0].isdigit():
        return ""
    own = _verb_of(word)
    return f"{KIND_MARK}{KINDS[own]}" if own in KINDS else own


@lru_cache(maxsize=50_000)
def _common_noun(name: str) -> str:
    """The stem of the noun that a name of several words ends with, where it is one: the bridge of "Skelder Bridge"."""
    words = list(find_words(name))
    return words[-1].stem if len(words) > 1 and words[-1].stem in known_terms() and words[-1].stem not in EMPTY else ""


def _verb_of(word: str) -> str:
    """"inspection" as "inspect", where that is a word."""
    verb = word.removesuffix("ion")
    return verb if verb != word and len(verb) >= _VERB and verb in known_terms() else word


def clause_words(
    text: str, names: Sequence[tuple[int, int, str]] = (), words: Sequence[Word] | None = None, start: int = 0
) -> frozenset[str]:
    """The telling stems of a clause, names by their ids (from, to, id), with what its verb and particle say together: "gave way"
    is a fall, "go ahead" no journey.

    `words`: those of the text, where they are at hand, as they stand in one in which it begins at `start`.
    """
    found = {f"{NAME_MARK}{id}" for _, _, id in names}
    found |= {noun for first, last, _ in names if (noun := _common_noun(text[first:last]))}
    held = [(start + first, start + last) for first, last, _ in names]
    if _may_go_ahead(text):
        held += [(start + match.start(), start + match.end()) for match in _GO_AHEAD.finditer(text)]
    found.update(map(_telling, _outside(held, find_words(text) if words is None else words)))
    if _gives_way(text):
        found.add(f"{KIND_MARK}fall")
    if _is_shot(text):
        found.add(f"{KIND_MARK}shoot")
    if verdict := _found_guilty(text):
        found.add(f"{KIND_MARK}{_verdict(verdict)}")
    return frozenset(found - {""})


def _outside(held: Sequence[tuple[int, int]], words: Iterable[Word]) -> Iterator[str]:
    """The stems of the words that lie outside of the stretches `held`."""
    for word in words:
        for start, end in held:
            if word.start < end and start < word.end:
                break
        else:
            yield word.stem


def _may_go_ahead(text: str) -> bool:
    """Whether it is worth looking for: nearly all clauses have none of these words."""
    low = text.lower()
    return "ahead" in low or " place" in low


def _gives_way(text: str) -> bool:
    low = text.lower()
    return (" way" in low or " up at" in low) and bool(_GIVE_WAY.search(text))


def _is_shot(text: str) -> bool:
    """Whether somebody shot: "opened fire", "shots rang out", "the gun went off"."""
    low = text.lower()
    return any(map(low.__contains__, _SHOT_WORDS)) and bool(_SHOTS.search(text))


def _found_guilty(text: str) -> re.Match[str] | None:
    return _FOUND_GUILTY.search(text) if "guilty" in text.lower() else None


def _verdict(found: re.Match[str]) -> str:
    return "acquit" if found[1] else "convict"


def kind_of(predicate: str, text: str, words: Sequence[Word], start: int = 0) -> str:
    """The kind of what a clause tells: of its verb; of the event noun where that carries the meaning; else the verb's stem.

    `words`: as they stand in a text in which the clause begins at `start`.
    """
    verb, *particle = (stem(w) for w in predicate.lower().split())
    own = KINDS.get(verb, verb) if verb != "blast" else verb
    if _gives_way(text):
        return "fall"
    if own in {"begin", "fire", "travel", "ring", "rang", "shoot"} and _is_shot(text):
        return "shoot"
    if own == "find" and (verdict := _found_guilty(text)):
        return _verdict(verdict)
    ahead = _GO_AHEAD.search(text) if _may_go_ahead(text) else None
    # Who responds to a call of shots fired says nothing: the call tells what happened.
    comes = verb == RESPOND and _TURNED_OUT.search(text)
    if verb in LIGHT or verb in MOVING or particle or comes or (verb == "go" and ahead):
        first, last = ahead.span() if ahead else (0, 0)
        others = [kind for kind in noun_kinds([w for w in words if not first <= w.start - start < last], text, verb, start) if kind != own]
        return others[0] if others else (own if own != "travel" or not particle else verb)
    return own


def noun_kinds(words: Sequence[Word], text: str, verb: str, start: int = 0) -> list[str]:
    """The kinds of the event nouns besides the verb (its stem); the month of March is none.

    `words`: as they stand in a text in which `text` begins at `start`.
    """
    return [KINDS[w.stem] for w in words if w.stem in KINDS and w.stem != verb and text[w.start - start : w.end - start] != "March"]
