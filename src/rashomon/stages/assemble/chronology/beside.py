"""What an event takes from what its article tells beside it: what "it" was, what came while something went on, what was put off."""

import re
from collections.abc import Sequence
from dataclasses import replace

from rashomon.model.annotation import Claim
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.kinds import clause_words, kind_of
from rashomon.stages.assemble.chronology.reading import Reading
from rashomon.text.surroundings import first_stop

_LOOKED_BACK = 4
"""Events before "it happened" among which the one that it means is looked for."""
_NOW_ON = re.compile(r"\b(?:will|is|are|would) now\b|\binstead\b")
_NEW_DAY = 400
"""Characters behind the news that a plan was put off within which its new day is told. By reason: two or three sentences."""
_GOING_ON = re.compile(r"[^.;\n]{0,120}?\b(?:was|were) (?:[a-z]{1,20} ){0,2}[a-z]{2,20}ing\b[^.;\n]{0,200}? when ")
"""What somebody was doing when something came."""
_MEANWHILE = re.compile(r"(?:while|when) [a-z]{2,20}ing\b")
"""Opens what somebody was doing."""
_WHILE = 24
"""Characters behind such a clause in which the other begins."""


def of_what_was_told(event: Event, found: Sequence[Event]) -> Event:
    """With the words of what the article told before, where the event only says when that happened."""
    if not event.points_back or event.stretch is None:
        return event
    meant = next((e for e in reversed(found[-_LOOKED_BACK:]) if _can_be_meant(e, event)), None)
    if meant is None:
        return event
    return replace(
        event, words=event.words | meant.words, kind=meant.kind, who=meant.who, entities=event.entities | meant.entities,
        states=meant.states, body=meant.body, head=meant.head,
    )  # fmt: skip


def of_what_came(reading: Reading, event: Event, claims: Sequence[Claim]) -> Event:
    """With what came while it went on, where the clause only tells what somebody was doing: "was crossing the road when a car hit her"."""
    text, end = reading.article.text, min(len(reading.article.text), event.clause.end + _WHILE)
    if event.view != "past" or event.follows or not _GOING_ON.match(text, event.clause.start, end):
        return event
    came = next((c for c in claims if c.form == "clause" and _begins_when(text, event, c)), None)
    if came is None:
        return event
    own, words = came.span.of(text), tuple(reading.read.words(came.span.start, came.span.end))
    telling = clause_words(own, reading.cast.names_in(came.span), words, came.span.start)
    kind = kind_of(came.predicate, own, words, came.span.start)
    return replace(event, words=event.words | telling, kind=kind, entities=event.entities | set(reading.cast.inside(came.span)))


def of_what_came_meanwhile(reading: Reading, event: Event, claims: Sequence[Claim]) -> Event:
    """With what its sentence tells before it, where the clause only tells what somebody was doing as that came: "fell to his death
    while climbing on Saturday"."""
    text = reading.article.text
    if event.view != "past" or not _MEANWHILE.match(text, event.clause.start):
        return event
    first, _ = reading.read.sentence(event.clause.start, event.clause.end)
    before = [c for c in claims if c.form == "clause" and first <= c.span.start < event.clause.start and c.modality == "happened"]
    main = max(before, key=lambda c: (c.span.start, c.span.end), default=None)
    if main is None or main.negated or main.attribution == main.span or reading.stretches.between(first, event.clause.start):
        return event
    own = main.span.of(text)
    words = tuple(reading.read.words(main.span.start, main.span.end))
    telling = clause_words(own, reading.cast.names_in(main.span), words, main.span.start)
    entities = event.entities | set(reading.cast.inside(main.span)) | set(reading.cast.subject(main, text))
    kind = kind_of(main.predicate, own, words, main.span.start)
    return replace(event, words=event.words | telling, kind=kind, entities=entities)


def _begins_when(text: str, event: Event, claim: Claim) -> bool:
    """Whether the claim is the clause with "when" behind the event's, in one sentence with it."""
    start = claim.span.start
    if not event.clause.start < start <= event.clause.end + _WHILE or not text.startswith("when ", start):
        return False
    return first_stop(text, event.clause.start, claim.span.end) is None and bool(_GOING_ON.match(text, event.clause.start, start + 5))


def of_what_was_moved(event: Event, turns: Sequence[Event]) -> Event:
    """With the words of the plan that the article just said was put off, where the event tells its new day: "it will now be held on"."""
    if event.view != "ahead" or event.stretch is None or not _NOW_ON.search(event.text):
        return event
    behind = [t for t in turns if t.turn == "moved" and 0 <= event.span.start - t.span.end <= _NEW_DAY]
    open_days = [t for t in behind if t.stretch is None or t.stretch.covers(event.stretch)]
    if not open_days:
        return event
    moved = open_days[-1]
    return replace(event, words=event.words | moved.words, kind=moved.kind, entities=event.entities | moved.entities)


def _can_be_meant(told: Event, event: Event) -> bool:
    return told.view == event.view == "past" and bool(told.stretch and event.stretch and told.stretch.meets(event.stretch))
