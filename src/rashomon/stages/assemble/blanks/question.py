"""An open question and how much it weighs."""

import re
from dataclasses import dataclass, replace

from rashomon.model.dossier import Asked, Blank
from rashomon.model.span import Evidence
from rashomon.text.terms import CALENDAR, find_words, rarity

_COMMON = 2.5
"""Stems of less rarity (see `text.terms`) stand in every twelfth text or more: they tell nothing."""
_SAME = 0.6
"""Share of the shorter wording's telling words in common from which two questions are one."""
WEIGHTS = {
    "declined-to-say": 6.0, "conflict": 5.5, "two-estimates": 5.5, "unclear": 5.0, "asked": 5.0, "unknown-number": 5.0,
    "not-specified": 4.5,
    "not-named": 4.5, "denied": 4.5, "differing-accounts": 4.0, "not-given": 4.0, "outcome-not-told": 4.0, "unexplained": 3.5,
    "nameless": 3.5, "unattributed": 3.0, "no-comment": 2.6, "possible": 3.0, "plan-without-day": 3.0, "vague-date": 3.0,
    "only-mangled": 2.5, "unnamed-source": 2.5, "rest-not-told": 2.5, "vague-number": 2.0,
}  # fmt: skip
"""What a reader asks first: what somebody would not say and what is disputed, before what is merely left open."""
_UNDECIDED = frozenset({"unclear", "conflict", "two-estimates", "differing-accounts", "denied", "only-mangled"})
"""Reasons that say of a question that it is open or answered in more than one way; of the others no answer was found."""
_OF_NUMBERS = frozenset({"conflict", "two-estimates"})
"""Reasons that hold two numbers against each other: in one sentence they are the same two."""
SAID_OPEN = frozenset({"declined-to-say", "unclear", "asked", "unknown-number", "not-specified", "not-named"})
"""Reasons that an article gives in so many words; the others are hints."""
_OF_CAUSES = frozenset({"why", "what", "how"})
_OF_MATTERS = frozenset({"what", "why", "how", "when"})
"""Of these it is the matter that tells two questions apart, not of whom they are: one story has one such question of one person."""
_NAME = re.compile(r"(?<=\W)[A-Z][\w’']*|\d+")
_CAUSE = re.compile(r"\bcause[sd]?\b")
_SECOND = re.compile(r" (?:or|and) (?:how|when|where|why|who|what|whether)\b")
LONGEST = 160
"""Characters of a question in the words of an article: two lines; more is no question."""


@dataclass(frozen=True, slots=True)
class Question:
    """A blank, its weight, and the stems of what it is about."""

    blank: Blank
    weight: float
    words: frozenset[str]

    @property
    def telling(self) -> bool:
        """Whether its wording says what it is about ("what it was" does not)."""
        return bool(self.words)

    @property
    def core(self) -> frozenset[str]:
        """Its words without names and numbers: "what Reid, 33, is treated for" asks what "what the star is treated for" does. Of two
        questions in one those of the first."""
        first = _SECOND.split(self.blank.about, maxsplit=1)[0]
        return telling(_NAME.sub(" ", first)) & self.words or self.words

    @property
    def seeks_cause(self) -> bool:
        """Whether an account says that the cause is open: "what caused it" and "the cause of the cuts" are one question."""
        return self.blank.why in SAID_OPEN and self.blank.asked in _OF_CAUSES and bool(_CAUSE.search(self.blank.about))

    def same(self, other: "Question") -> bool:
        """Whether both ask for the same thing."""
        if self.seeks_cause and other.seeks_cause:
            return True
        if self.blank.asked != other.blank.asked:
            return False
        if self._of_one_number(other):
            return True
        one, two = (self.words, other.words) if self.blank.asked not in _OF_MATTERS else (self.core, other.core)
        shared, least = mass(one & two), min(mass(one), mass(two))
        return least > 0 and shared >= _SAME * least

    def _of_one_number(self, other: "Question") -> bool:
        """Whether both hold numbers of one sentence against each other; two quantities of the ledger share half of theirs at most."""
        one, two = set(self.blank.evidence), set(other.blank.evidence)
        if not {self.blank.why, other.blank.why} <= _OF_NUMBERS:
            return False
        return bool(one & two) if "two-estimates" in (self.blank.why, other.blank.why) else 2 * len(one & two) > min(len(one), len(two))

    def joined(self, other: "Question") -> "Question":
        """With the other's evidence; raised by more accounts it weighs more."""
        evidence = tuple(sorted({*self.blank.evidence, *other.blank.evidence}))
        more = len({s.article for s in evidence}) - len({s.article for s in self.blank.evidence})
        return replace(self, blank=replace(self.blank, evidence=evidence), weight=self.weight + 0.5 * more)


def question(asked: Asked, why: str, about: str, evidence: Evidence) -> Question:
    """A question with the weight of its reason; `about` is words of the sources."""
    answer = "undecided" if why in _UNDECIDED else "not stated"
    return Question(Blank(asked, answer, why, shortened(about), tuple(sorted(set(evidence)))), WEIGHTS[why], telling(about))  # type: ignore[arg-type]


def shortened(text: str) -> str:
    """On one line, cut at a word where it is longer than a question may be."""
    flat = " ".join(text.split()).strip(" ,;:–—")
    return flat if len(flat) <= LONGEST else flat[:LONGEST].rsplit(" ", 1)[0]


def telling(text: str) -> frozenset[str]:
    """Stems of the words that say what a wording is about."""
    return frozenset(w.stem for w in find_words(text) if rarity(w.stem) > _COMMON and w.stem not in CALENDAR)


def mass(words: frozenset[str]) -> float:
    """How telling words are together."""
    return sum(rarity(word) for word in sorted(words))
