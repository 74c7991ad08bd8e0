"""Who is meant by a subject that does not name him: some of many, the owner of a thing, an age, a calling, "its"."""

import re

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.people import Cast

_AMONG = re.compile(r",? (?:among them|including|led by|headed by) ([^;.\n]{3,120}?),? (?:is|are|will|plans?|hopes?|expects?)\b")
"""Behind a subject of which some are named: "four of the leaders, among them the prime minister, Ada Vale, are to"."""
_AGED = re.compile(r"(?:[Tt]he )?(\d{1,3})-year-old\Z")
_OWNER = re.compile(r"(?:[Tt]he )?(?:[a-z]+ )?([a-z]{3,20})['’]s ")
"""A body by its noun, before what it owns: "the agency's helpline"."""
_CALLING = re.compile(r"The (?:[A-Z][\w’'-]+ )([a-z]{4,20})\Z")
"""Whom one knows by a country or club and a calling: "the Norland striker"."""
_ITS = re.compile(r"[Ii]ts [a-z -]{3,30}\Z")
"""What a body owns; "it" may be anything."""
_BEFORE = 250
"""Characters before "its" in which one body alone must be named for it to be meant."""
_DOERS = frozenset({"person", "organisation"})


def meant_by(claim: Claim, text: str, cast: Cast) -> tuple[str, ...]:
    """Entity ids of those that the subject stands for; empty where it is not clear."""
    if claim.subject is None:
        return ()
    subject = claim.subject.of(text)
    if among := _AMONG.match(text, claim.subject.end, claim.span.end):
        return _doers(cast, Span(claim.span.article, *among.span(1)))
    if aged := _AGED.match(subject):
        return _of_age(claim.span.article, aged[1], text, cast)
    if calling := _CALLING.match(subject):
        one = cast.called(claim.span.article, calling[1], text)
        return (one,) if one else ()
    if _ITS.match(subject):
        return _only_body(claim.subject, text, cast)
    return _owner(claim.subject, text, cast)


def _doers(cast: Cast, span: Span) -> tuple[str, ...]:
    return tuple(id for id in cast.inside(span) if cast.kind(id) in _DOERS)


def _of_age(article: str, age: str, text: str, cast: Cast) -> tuple[str, ...]:
    """The one person of whom the article gives this age: "Ada Vale, 23, will"."""
    whole = Span(article, 0, len(text))
    aged = {id for _, end, id in cast.names_in(whole) if cast.kind(id) == "person" and text.startswith((f", {age},", f", {age}."), end)}
    return tuple(aged) if len(aged) == 1 else ()


def _only_body(subject: Span, text: str, cast: Cast) -> tuple[str, ...]:
    """The one body named shortly before."""
    start = max(0, subject.start - _BEFORE)
    start = max(start, text.rfind("\n\n", start, subject.start) + 1)
    if start >= subject.start:
        return ()
    bodies = [id for id in cast.inside(Span(subject.article, start, subject.start)) if cast.kind(id) == "organisation"]
    return tuple(bodies) if len(bodies) == 1 else ()


def _owner(subject: Span, text: str, cast: Cast) -> tuple[str, ...]:
    """The body whose thing it is, by its name or its noun: the agency of "the agency's helpline"."""
    named = [id for _, end, id in cast.names_in(subject) if text.startswith(("'s ", "’s "), subject.start + end)]
    bodies = [id for id in named if cast.kind(id) == "organisation"]
    if bodies:
        return (bodies[-1],)
    owner = None if named else _OWNER.match(text, subject.start, subject.end)
    one = cast.called(subject.article, owner[1], text) if owner else None
    return (one,) if one and cast.kind(one) == "organisation" else ()
