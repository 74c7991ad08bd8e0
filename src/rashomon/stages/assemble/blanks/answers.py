"""Whether an account answers what another leaves open."""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property

from rashomon.model.annotation import Claim
from rashomon.stages.assemble.blanks.question import Question, mass, telling
from rashomon.stages.assemble.blanks.reading import Reading, Readings, Sign, occurrences
from rashomon.text.terms import rarity

_ANSWERED = 0.75
"""Share of a question's telling words that one plain assertion must hold to answer it."""
_ASSERTED = frozenset({"happened", "planned", "denied"})
_SETTLED = frozenset({"whether", "when", "where"})
_TAKEN_UP = 0.5
"""Share of its telling words that a later account must hold within `_NEAR` to have taken the matter up."""
_MOST_WORDS = 12
"""Places that are looked at from each one on."""
_WORDS = 2
"""The least that shows that it is the same matter: one word is only its subject."""
_OPEN = frozenset({"possible", "unclear"})
_NEAR = 300
"""Characters: two or three sentences."""
_DIED_OF = Sign(re.compile(r"\bdied [^.!?\n]{0,40}?\b(?:of|from) (?!his|her|their)[a-z]", re.I), "died ")
_PASSING = frozenset({"denied", "possible", "outcome-not-told"})
"""Reasons that hold on the day of the account: a later one that comes back to the matter has the newer word."""
_PASSING_OF_FACTS = frozenset({"unclear", "asked", "not-specified"})
"""Reasons that do so of what is settled once it is known: whether, when and where."""


class Answers:
    """The plain assertions of a story, found by their words."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings

    def given(self, question: Question) -> bool:
        """Whether another account asserts what the question asks for, or a later one has come back to it."""
        why = question.blank.why
        passing = why in _PASSING or (why in _PASSING_OF_FACTS and question.blank.asked in _SETTLED)
        if passing and self._taken_up(question):
            return True
        if "death" in question.words and question.blank.asked == "why" and self._died_of:
            return True
        if why == "unattributed" and "told" not in question.words:
            raising = {span.article for span in question.blank.evidence}
            return any(self._holds(r, question) for id, r in self._readings.items() if id not in raising)
        if question.blank.asked not in _SETTLED or question.blank.answer == "undecided" or not question.words:
            return False
        rarest = max(sorted(question.words), key=rarity)
        raising = {span.article for span in question.blank.evidence}
        before = min((self._readings[id].day or "" for id in raising), default="")
        return any(
            claim.span.article not in raising and self._not_before(claim, before) and self._fits(question, claim, words)
            for claim, words in self._said.get(rarest, ())
        )

    def _not_before(self, claim: Claim, day: str) -> bool:
        """Whether the account is not older than the question."""
        own = self._readings[claim.span.article].day
        return own is None or own >= day

    @cached_property
    def _said(self) -> Mapping[str, list[tuple[Claim, frozenset[str]]]]:
        """Stem to the assertions that hold it; made when first asked for, since most stories leave little to look up."""
        said: dict[str, list[tuple[Claim, frozenset[str]]]] = defaultdict(list)
        for reading in self._readings.values():
            for claim in reading.claims:
                if claim.form == "clause" and claim.modality in _ASSERTED:
                    words = telling(reading.words(claim.span))
                    for word in words:
                        said[word].append((claim, words))
        return said

    def _fits(self, question: Question, claim: Claim, words: frozenset[str]) -> bool:
        named = {"whether": True, "when": claim.time is not None, "where": claim.place is not None}
        return named[question.blank.asked] and mass(question.words & words) >= _ANSWERED * mass(question.words)

    def _taken_up(self, question: Question) -> bool:
        """Whether an account of a later day holds most of its words close together."""
        days = [self._readings[span.article].day for span in question.blank.evidence]
        known = [day for day in days if day]
        if not known:
            return False
        return any(r.day is not None and r.day > max(known) and self._holds(r, question) for r in self._readings.values())

    def _holds(self, reading: Reading, question: Question) -> bool:
        """Whether the article has most of the question's words close together; of what is open, also the one that tells most."""
        words = question.words
        places = sorted((at, word) for word in words for at in _places(reading.lowered, word))
        needed = {max(sorted(words), key=rarity)} if question.blank.why in _OPEN else set()
        windows = (frozenset(w for at, w in places[i : i + _MOST_WORDS] if at <= start + _NEAR) for i, (start, _) in enumerate(places))
        least = min(_WORDS, len(words))
        return any(needed <= held and len(held) >= least and mass(held) >= _TAKEN_UP * mass(words) for held in windows)

    @cached_property
    def _died_of(self) -> bool:
        return any(True for reading in self._readings.values() for _ in reading.find(_DIED_OF))


def _places(text: str, stem: str) -> list[int]:
    """Where words begin with the stem; a stem's last i is a y in the word itself."""
    return [at for at in occurrences(text, stem.removesuffix("i")) if at == 0 or not text[at - 1].isalnum()]
