"""Hours, ages and ordinals by which two events of one day are told apart."""

import re
from datetime import datetime
from itertools import takewhile

from rashomon.stages.assemble.chronology.lexicon import EMPTY, ORDINALS
from rashomon.stages.assemble.chronology.stretch import Stretch
from rashomon.text.number_words import BELOW_TWENTY
from rashomon.text.terms import stem

_BLURRED = 0.25
"""Hours by which an account may err about when it was, to either side."""
_PART = re.compile(r"\b(?:morning|noon|afternoon|evening|overnight|night|midnight)\b")
_PARTS = {
    "morning": [(0.0, 12.0)], "noon": [(11.0, 13.0)], "afternoon": [(12.0, 19.0)], "evening": [(16.0, 24.0)],
    "night": [(0.0, 7.0), (17.0, 24.0)], "overnight": [(0.0, 7.0), (17.0, 24.0)], "midnight": [(0.0, 3.0), (21.0, 24.0)],
}  # fmt: skip
"""Hours that parts of the day may name in news."""
_AGE = re.compile(rf"(?i)\b(\d{{1,3}}|{'|'.join(BELOW_TWENTY)})-year-old\b")

_ORDINAL = re.compile(rf"(?i)\b({'|'.join(sorted(ORDINALS))})\b")
_WORD = re.compile(r"[^\W\d_]+")
_NOUN = 32
"""Characters behind an ordinal within which what it numbers is named."""


def hours_of(stretch: Stretch | None, text: str) -> tuple[tuple[float, float], ...]:
    """From and to which hour of its day it can have been, by the clock or by "morning", "night" ...; the whole day where nothing says."""
    if stretch and stretch.precision == "instant":
        moment = datetime.fromisoformat(stretch.earliest)
        hour = moment.hour + moment.minute / 60
        return ((hour - _BLURRED, hour + _BLURRED),)
    parts = [_PARTS[word] for word in _PART.findall(text.lower())]
    return tuple(hours for part in parts for hours in part) or ((0, 24),)


def ages_in(text: str) -> frozenset[str]:
    """The ages of people that it gives ("36-year-old", "three-year-old"), in figures."""
    return frozenset(str(BELOW_TWENTY.get(age, age)) for age in map(str.lower, _AGE.findall(text)))


def ordinals_in(text: str) -> dict[str, frozenset[str]]:
    """The ordinals that it gives, each with the stems of what it numbers: of the words behind it up to one that is no noun's."""
    found: dict[str, frozenset[str]] = {}
    for ordinal in _ORDINAL.finditer(text):
        behind = takewhile(lambda word: stem(word) not in EMPTY, _WORD.findall(text, ordinal.end(), ordinal.end() + _NOUN))
        found[ordinal[1].lower()] = found.get(ordinal[1].lower(), frozenset()) | {stem(word.lower()) for word in behind}
    return found


def number_apart(one: dict[str, frozenset[str]], other: dict[str, frozenset[str]]) -> bool:
    """Whether they count another one of a thing ("a third body", "a fourth body"); a sixth round and a second win are no two things of a
    kind, and of an ordinal alone ("the third") nobody knows what it numbers."""
    if not one or not other or one.keys() == other.keys():
        return False
    named = [frozenset().union(*things.values()) for things in (one, other)]
    alone = any(not things for numbered in (one, other) for things in numbered.values())
    return alone or not named[0].isdisjoint(named[1])
