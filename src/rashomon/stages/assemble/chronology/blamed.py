"""The incident behind a verb of blame, where the day is that of the incident: "has been charged with the shooting on Friday"."""

import re

from rashomon.model.annotation import Claim
from rashomon.stages.assemble.chronology.lexicon import BLAMING, INCIDENTS, KINDS
from rashomon.text.read import ReadText
from rashomon.text.terms import stem

_SEEKING = frozenset(stem(word) for word in "search look hunt seek probe work try".split())
"""What is done about an incident beside blaming somebody."""
_HAS = re.compile(r"\b(?:has|have|is|are|['’]s|['’]ve)\b")
_HAD = re.compile(r"\b(?:was|were|had|did)\b")
_NOW = re.compile(r"(?i)(?:(?:early |earlier |late |later )?to(?:day|night)|this (?:morning|afternoon|evening|week)|now)\Z")


def blamed_for(read: ReadText, claim: Claim) -> str:
    """The kind of the incident that the time behind its noun dates; empty where it dates the verb.

    What "has been charged", "is accused" or "are looking" tells has no day in the past: a day behind the noun is the noun's.
    """
    time, verb = claim.time, stem(claim.predicate.split()[0])
    if time is None or (verb not in BLAMING and KINDS.get(verb) not in BLAMING | {"arrest"} and verb not in _SEEKING):
        return ""
    if time.start <= claim.span.start or _NOW.match(read.text, time.start, time.end):
        return ""
    words = read.words(claim.span.start, max(time.start, claim.span.end))
    place = next((word.start for word in words if word.stem == verb), None)
    if place is None or not _is_present(read, place):
        return ""
    # What stands before the verb with its day is told of whoever is blamed: "the brother of a woman found dead on Friday".
    first = place if place < time.start else claim.span.start
    between = (word for word in words if first < word.start < time.start and word.stem != verb)
    return next((KINDS[word.stem] for word in between if KINDS.get(word.stem) in INCIDENTS), "")


def _is_present(read: ReadText, verb: int) -> bool:
    """Whether the last form of "to be" or "to have" in the sentence before the verb is in the present."""
    first, _ = read.sentence(verb, verb + 1)
    before = read.text[first:verb]
    has, had = ([found.start() for found in form.finditer(before)] for form in (_HAS, _HAD))
    return bool(has) and has[-1] > max(had, default=-1)
