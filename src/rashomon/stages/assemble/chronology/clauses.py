"""What one clause tells: an event with its day, or a plan."""

import re
from collections.abc import Sequence
from dataclasses import replace

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.clause import Clause, read_clause
from rashomon.stages.assemble.chronology.doers import agents, announcing, is_theme, stands_aside
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.kinds import RESPOND, clause_words
from rashomon.stages.assemble.chronology.lexicon import CARRYING, HAPPENING
from rashomon.stages.assemble.chronology.no_plans import is_no_plan, is_tentative
from rashomon.stages.assemble.chronology.people import Cast
from rashomon.stages.assemble.chronology.reading import Reading
from rashomon.stages.assemble.chronology.refusals import tells_no_event
from rashomon.stages.assemble.chronology.stand_ins import meant_by
from rashomon.stages.assemble.chronology.stretch import Days, Stretches
from rashomon.text.read import ReadText

_RELATIVE = frozenset({"who", "which", "that", "whose"})
_CONDITIONS = frozenset("until till before after if unless".split())
"""What is told behind these only says when something else was: "until he spoke" he had not, as far as that goes."""
_PASSIVE = re.compile(r"\b(?:been|be|is|are|was|were) [a-z]+(?:ed|en) (?:to|from|for|on|until)\b")
"""What is moved to a hall is not the hall's doing."""
_KNOWN = ("it", "this", "that", "the ")
_NO_DOERS = frozenset({"place", "event"})
"""What a plan is not asked about when one asks who."""
_PRONOUN = 4
"""Letters up to which a subject of one word is no telling noun: "they", "both"."""
_CARRIES = 260
"""Characters over which a plan's day is taken to hold for the next plan of the same person."""
_NEXT = 20
"""Characters over which it does where the next plan names nobody: "will visit on Friday and meet"."""
_SENTENCE = 600
"""Characters on each side of a clause within which its sentence ends."""


def event_of(reading: Reading, claim: Claim, own: Sequence[Span], before: Event | None) -> Event | None:
    """The event that the clause tells; None where it tells none, or none with a place in a chronology.

    `own`: the times that stand in this clause and in no smaller one; `before`: the last plan with a day that the article told.
    """
    cast, day = reading.cast, reading.day
    if claim.form == "noun" or claim.modality in {"denied", "unconfirmed"} or not claim.predicate:
        return None
    clause = read_clause(reading, claim, own, before)
    if clause.view is None:
        return None
    inside = cast.inside(claim.span)
    if clause.view == "undated" and not _can_be_dated(clause, inside, reading.stretches, cast):
        return None
    if tells_no_event(clause, day):
        return None
    subject = cast.subject(claim, reading.article.text)
    if clause.stretch is None and clause.view == "ahead" and before and _carries(clause, before, subject):
        if before.kind == "travel":
            return None
        clause = replace(clause, stretch=before.stretch)
    telling = _words(clause, cast)
    if clause.view == "ahead" and is_no_plan(clause, subject, inside, telling, claim.time in reading.open_days):
        return None
    return _event(clause, subject, inside, telling, cast, day)


def _event(
    clause: Clause, subject: tuple[str, ...], inside: tuple[str, ...], telling: frozenset[str], cast: Cast, day: Days
) -> Event:
    article, claim = clause.article, clause.claim
    assert clause.view is not None
    kinds = {cast.kind(e) for e in subject}
    # Who came to what was reported did not do it.
    comes = clause.verb == RESPOND and clause.kind != clause.verb
    acting = () if clause.view == "ahead" and kinds <= _NO_DOERS else subject
    meant = meant_by(claim, article.text, cast) if clause.view == "ahead" and not acting else ()
    doers = () if comes else acting or meant or subject or agents(claim, article.text, cast) or _doer(clause, cast)
    return Event(
        claim.span, claim.span, clause.view, clause.stretch, clause.kind, telling, doers,
        frozenset(inside) | frozenset(subject), _places(clause, cast, subject),
        _place_words(claim, article.text), is_tentative(clause), clause.text,
        article.published_at or day[0],
        points_back=clause.verb in HAPPENING and _is_known(article.text, claim),
        announced_by=announcing(claim, article.text, cast) if clause.view == "ahead" else (),
        states=kinds == {"place"}, body=kinds == {"organisation"}, head=_head(clause.read, claim, subject), passive=clause.passive,
    )  # fmt: skip


def _places(clause: Clause, cast: Cast, subject: Sequence[str]) -> tuple[str, ...]:
    """The places of its clause: not what owns something ("Norland's minister") nor those of a bracket ("2 a.m. in Selbrook"); none where
    it only speaks of them ("sanctions on Norland")."""
    names = [(start, end, id) for start, end, id in cast.names_in(clause.claim.span) if cast.kind(id) == "place" and id not in subject]
    named = [
        (start, end, id) for start, end, id in names
        if clause.text[end : end + 2] not in ("'s", "’s") and clause.text.count("(", 0, start) == clause.text.count(")", 0, start)
    ]  # fmt: skip
    first = clause.claim.span.start
    themes = [is_theme(clause.article.text, Span(clause.article.id, first + start, first + end)) for start, end, _ in named]
    return () if all(themes) else tuple(dict.fromkeys(id for _, _, id in named))


def _place_words(claim: Claim, text: str) -> str | None:
    return claim.place.of(text) if claim.place and not is_theme(text, claim.place) else None


def _can_be_dated(clause: Clause, inside: Sequence[str], stretches: Stretches, cast: Cast) -> bool:
    """Whether another account can date what is told without a time: it names somebody to know it by, and its sentence names
    no time that another clause takes."""
    text, span = clause.article.text, clause.claim.span
    if _CONDITIONS.intersection(w.form for w in clause.words[:1]) or (not inside and not cast.subject(clause.claim, text)):
        return False
    if not stretches.between(span.start - _SENTENCE, span.end + _SENTENCE):
        return True
    return not stretches.between(*clause.read.sentence(span.start, span.end))


def _is_known(text: str, claim: Claim) -> bool:
    """Whether its subject was told before: "it", "the shooting"."""
    return claim.subject is not None and text[claim.subject.start : claim.subject.end].lower().startswith(_KNOWN)


def _head(read: ReadText, claim: Claim, subject: tuple[str, ...]) -> str:
    """The stem of the noun that does it, where that is no name."""
    words = read.words(claim.subject.start, claim.subject.end) if claim.subject and not subject else []
    return words[-1].stem if words and len(words[-1].form) > _PRONOUN else ""


def _words(clause: Clause, cast: Cast) -> frozenset[str]:
    """The clause's telling words; of a relative clause ("who met on Wednesday") those of the noun it belongs to as well."""
    text, subject = clause.article.text, clause.claim.subject
    own = clause_words(clause.text, cast.names_in(clause.claim.span), clause.words, clause.claim.span.start)
    if subject is None or clause.words[0].form not in _RELATIVE:
        return own
    return own | clause_words(subject.of(text), cast.names_in(subject))


def _carries(clause: Clause, before: Event, subject: tuple[str, ...]) -> bool:
    """Whether the plan before it gives this one its day: close behind, and the same person's."""
    gap = clause.claim.span.start - before.span.end
    fitting = clause.verb in CARRYING and clause.claim.time is None and clause.claim.modality == "planned"
    if not fitting or not 0 <= gap <= _CARRIES:
        return False
    return bool(set(subject) & set(before.who)) or (clause.claim.subject is None and gap < _NEXT)


def _doer(clause: Clause, cast: Cast) -> tuple[str, ...]:
    """Where the clause has no subject of its own, the person or body named for it."""
    claim = clause.claim
    if claim.subject is not None and claim.objects and _PASSIVE.search(clause.text):
        return ()
    known = [cast.known(clause.article.id, name) for name in claim.names]
    people = [e for e in known if e and cast.kind(e) == "person"][:1]
    bodies = [e for e in known if e and cast.kind(e) == "organisation" and not stands_aside(e, claim, clause.article.text, cast)]
    return tuple(e for e in people or bodies[:1] if not stands_aside(e, claim, clause.article.text, cast))
