"""What follows from the words of a clause alone; computed once for each clause, since each is held against many others."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import compress
from typing import NamedTuple, Self

from rashomon.stages.assemble.corroboration.lexicon import BEING
from rashomon.stages.assemble.corroboration.synonyms import PAST, term_for
from rashomon.text.terms import rarity, stem
from rashomon.text.wordlist import words

_NAMED = 4.0
"""Weight of a name, on the scale of `rarity`; here the story does not weigh, so that two clauses alone decide."""
_RAREST = 6.0
_FEWEST = 3
"""A clause of fewer words, or fewer telling ones, is no evidence: "he shot", "who have fled the fighting"."""
_PAST = words("was were had did been has have became")
_AHEAD = words("to will would shall should may might can could must let")
_UNCHANGED = words("put set cut hit let shut hurt quit spread cast burst split bet")
"""Verbs whose past is their infinitive: in news the bare form tells of what has happened."""
_RULES = words("""
    anytime anybody anyone whenever whoever normally usually typically often always generally regularly routinely sometimes each every
""")
RANKS = words("first second third fourth fifth sixth seventh eighth ninth tenth")
"""Words of rank ("her second marriage"): what is of two ranks is two things."""
_NEAR = 3
"""Words before a participle among which its "be" stands."""
_CONTRACTED = ("'s", "'re", "'m", "’s", "’re", "’m")
_DIGITS = re.compile(r"\d+")
_HOUR = re.compile(r"\d{1,2}[.:]\d\d(?:am|pm)?")


class Weighed(NamedTuple):
    """Terms, each with its weight from the lightest on, and what they weigh together: so summed, the same in whatever order they come."""

    terms: frozenset[str]
    ordered: tuple[str, ...]
    weights: tuple[float, ...]
    weight: float

    def shared(self, other: Self) -> float:
        """What the terms weigh that both hold."""
        few, many = (self, other) if len(self.ordered) < len(other.ordered) else (other, self)
        return sum(compress(few.weights, map(many.terms.__contains__, few.ordered)))


def weighed(terms: frozenset[str]) -> Weighed:
    """The terms weighed."""
    ordered = sorted(terms, key=weigh)
    weights = tuple(map(weigh, ordered))
    return Weighed(terms, tuple(ordered), weights, sum(weights))


@lru_cache(maxsize=20_000)
def weight_of(terms: frozenset[str]) -> float:
    """What the terms weigh together."""
    return weighed(terms).weight


@lru_cache(maxsize=100_000)
def weigh(term: str) -> float:
    """How much a term weighs: a name as much as a fairly telling word, a kind of happening nothing beside the words that tell of it."""
    if term[0] == "#":
        return 0.0
    return _NAMED if term[0] == "@" else min(rarity(term), _RAREST)


def are_general(forms: Iterable[str]) -> bool:
    """Whether the words tell of what happens as a rule, not once."""
    return not _RULES.isdisjoint(forms)


def say_enough(forms: Sequence[str], terms: frozenset[str]) -> bool:
    """Whether a clause says enough to be held against another: a few telling words, or a name and a word; not names alone."""
    if len(forms) < _FEWEST:
        return False
    own = [term for term in terms if term[0] != "#"]
    named = sum(term[0] == "@" for term in own)
    return named < len(own) and len(own) + (named > 0) >= _FEWEST


def are_past(forms: Sequence[str], predicate: str, head: str) -> bool:
    """By an auxiliary, by the ending, or since no form of the verb's present stands there (irregular: "met" of "meet")."""
    if not _PAST.isdisjoint(forms):
        return True
    lemma = predicate.split()[0]
    if lemma in _UNCHANGED and lemma in forms and _AHEAD.isdisjoint(forms[max(0, (at := forms.index(lemma)) - _NEAR) : at]):
        return True
    own = [form for form in forms if term_for(form) == head]
    return any((form.endswith("ed") and form != lemma) or form in PAST for form in own) or not own


def are_participial(forms: Sequence[str], predicate: str) -> bool:
    """Whether the verb stands in them only in "-ing", without a form of "be"."""
    if not any(form.endswith("ing") for form in forms):
        return False
    own = stem(predicate.split()[0])
    places = [at for at, form in enumerate(forms) if stem(form) == own]
    return bool(places) and all(forms[at].endswith("ing") and not _has_being(forms[max(0, at - _NEAR) : at]) for at in places)


def _has_being(forms: Iterable[str]) -> bool:
    return any(form in BEING or form.endswith(_CONTRACTED) for form in forms)


def numbers_in(forms: Iterable[str]) -> frozenset[int]:
    """The numbers written in digits that are no days of a month, hours ("8.40am") or years."""
    written = " ".join(form for form in forms if not _HOUR.fullmatch(form))
    found = (int(digits[:18]) for digits in _DIGITS.findall(written))
    return frozenset(number for number in found if number > 31 and not 1900 <= number <= 2100)
