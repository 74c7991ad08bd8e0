"""Whether an account answers what another leaves open."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property

from rashomon.model.annotation import Claim
from rashomon.model.article import Article
from rashomon.stages.assemble.blanks.question import Question, telling
from rashomon.text.terms import rarity

_ANSWERED = 0.75
"""Share of a question's telling words that one plain assertion must hold to answer it."""
_ASSERTED = frozenset({"happened", "planned", "denied"})
_SETTLED = frozenset({"whether", "when", "where"})


class Answers:
    """The plain assertions of a story, found by their words."""

    def __init__(self, articles: Mapping[str, Article], claims: Mapping[str, tuple[Claim, ...]]) -> None:
        self._articles = articles
        self._claims = claims

    def given(self, question: Question) -> bool:
        """Whether another account asserts what the question asks for: that it is so, or on a day or at a place."""
        blank = question.blank
        if blank.asked not in _SETTLED or blank.answer == "undecided" or not question.words:
            return False
        rarest = max(sorted(question.words), key=rarity)
        raising = {span.article for span in blank.evidence}
        return any(
            claim.span.article not in raising and self._fits(question, claim, words) for claim, words in self._said.get(rarest, ())
        )

    @cached_property
    def _said(self) -> Mapping[str, list[tuple[Claim, frozenset[str]]]]:
        """Stem to the assertions that hold it; made when first asked for, since most stories leave little to look up."""
        said: dict[str, list[tuple[Claim, frozenset[str]]]] = defaultdict(list)
        for id in sorted(self._claims):
            for claim in self._claims[id]:
                if claim.form == "clause" and claim.modality in _ASSERTED:
                    words = telling(claim.span.of(self._articles[id].text))
                    for word in words:
                        said[word].append((claim, words))
        return said

    def _fits(self, question: Question, claim: Claim, words: frozenset[str]) -> bool:
        weight = sum(rarity(w) for w in sorted(question.words))
        shared = sum(rarity(w) for w in sorted(question.words & words))
        named = {"whether": True, "when": claim.time is not None, "where": claim.place is not None}
        return named[question.blank.asked] and shared >= _ANSWERED * weight
