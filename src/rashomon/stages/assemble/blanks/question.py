"""An open question and how much it weighs."""

from dataclasses import dataclass, replace

from rashomon.model.dossier import Asked, Blank
from rashomon.model.span import Evidence
from rashomon.text.terms import find_words, rarity

_COMMON = 2.5
"""Stems of less rarity (see `text.terms`) stand in every twelfth text or more: they tell nothing."""
_SAME = 0.6
"""Share of the shorter wording's telling words in common from which two questions are one."""
WEIGHTS = {
    "declined-to-say": 6.0, "conflict": 5.5, "unclear": 5.0, "unknown-number": 5.0, "not-specified": 4.5,
    "differing-accounts": 4.0, "not-named": 4.0, "plan-without-day": 3.0, "unnamed-source": 2.5, "vague-number": 2.0,
}  # fmt: skip
"""What a reader asks first: what somebody would not say and what is disputed, before what is merely left open."""


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

    def same(self, other: "Question") -> bool:
        """Whether both ask for the same thing."""
        if self.blank.asked != other.blank.asked:
            return False
        shared, least = _sum(self.words & other.words), min(_sum(self.words), _sum(other.words))
        return least > 0 and shared >= _SAME * least

    def joined(self, other: "Question") -> "Question":
        """With the other's evidence; raised by more accounts it weighs more."""
        evidence = tuple(sorted({*self.blank.evidence, *other.blank.evidence}))
        more = len({s.article for s in evidence}) - len({s.article for s in self.blank.evidence})
        return replace(self, blank=replace(self.blank, evidence=evidence), weight=self.weight + 0.5 * more)


def question(asked: Asked, why: str, about: str, evidence: Evidence, undecided: bool = False) -> Question:
    """A question with the weight of its reason; `about` is words of the sources."""
    blank = Blank(asked, "undecided" if undecided else "not stated", why, " ".join(about.split()), tuple(sorted(set(evidence))))
    return Question(blank, WEIGHTS[why], telling(about))


def telling(text: str) -> frozenset[str]:
    """Stems of the words that say what a wording is about."""
    return frozenset(w.stem for w in find_words(text) if rarity(w.stem) > _COMMON)


def _sum(words: frozenset[str]) -> float:
    return sum(rarity(w) for w in sorted(words))
