"""Whether a clause's subject is what it is done to."""

from collections.abc import Sequence
from itertools import pairwise

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts.reading import Reading
from rashomon.stages.assemble.corroboration.lexicon import BEING, PARTICIPLES
from rashomon.text.terms import stem
from rashomon.text.wordlist import words

_ALL_PARTICIPLES = frozenset(PARTICIPLES.values())
_NEAR = 3
"""Words before a participle among which the "be" of its passive stands."""
_REACH = 8
"""Words behind a participle among which "by" stands. By reason."""
_PAST_BY = words("stop stand drop live swing pass walk drive run sit abide come go get fly sail work")
"""Verbs behind which "by" leads to no doer: "stopped by the shop"."""


def is_passive(reading: Reading, claim: Claim, verb: str, forms: Sequence[str]) -> bool:
    """Whether it is: by a form of "be" in it or in the clause it is joined to, or by whoever does it; `forms`: its words in lower case."""
    return _is_done(reading, verb, forms) or _is_joined(reading, claim, verb, forms) or _is_done_by(reading, claim, verb, forms)


def _is_done(reading: Reading, verb: str, forms: Sequence[str]) -> bool:
    """Whether a past participle stands after a form of "be" ("was arrested", "has been quickly put off")."""
    if reading.being.isdisjoint(forms):
        return False
    own, participle = stem(verb), PARTICIPLES.get(verb)
    places = [
        at for at, form in enumerate(forms)
        if form == participle or (form != verb and stem(form) == own and not form.endswith("ing"))
    ]  # fmt: skip
    return any(not reading.being.isdisjoint(forms[max(0, at - _NEAR) : at]) for at in places)


def _is_joined(reading: Reading, claim: Claim, verb: str, forms: Sequence[str]) -> bool:
    """Whether it begins with a participle, takes no object of its own, and shares the "be" of the clause before it ("was stopped [and
    thanked]", "was arrested [and charged with murder]")."""
    if claim.subject is None or claim.subject.end > claim.span.start or not _is_participle(forms[:1], verb):
        return False
    behind = claim.span.start + len(forms[0])
    if any(reading.text[behind : span.start].isspace() for span in claim.objects):
        return False
    before = reading.forms(Span(claim.span.article, claim.subject.end, claim.span.start))
    if before[-1:] not in (["and"], ["or"]):
        return False
    return any(form in BEING and _is_regular(then) for form, then in pairwise(before))


def _is_done_by(reading: Reading, claim: Claim, verb: str, forms: Sequence[str]) -> bool:
    """Whether a participle without a form of "be" and without an object is followed by the name of whoever does it ("Vale Placed on
    Leave by Norland Police")."""
    if verb in _PAST_BY or "by" not in forms or not reading.being.isdisjoint(forms):
        return False
    at = next((place for place, form in enumerate(forms) if _is_participle((form,), verb)), len(forms))
    if any(reading.forms(span)[:1] == list(forms[at + 1 : at + 2]) for span in claim.objects):
        return False  # an object of its own: "robbed the shop by noon"
    by = reading.text.find(" by ", claim.span.start, claim.span.end)
    return by > 0 and "by" in forms[at + 1 : at + _REACH] and any(name.span.start == by + len(" by ") for name in reading.named(claim.span))


def _is_participle(first: Sequence[str], verb: str) -> bool:
    return any(form == PARTICIPLES.get(verb) or (form.endswith("ed") and stem(form) == stem(verb)) for form in first)


def _is_regular(form: str) -> bool:
    """Whether it has a participle's form, of whatever verb."""
    return form.endswith("ed") or form in _ALL_PARTICIPLES
