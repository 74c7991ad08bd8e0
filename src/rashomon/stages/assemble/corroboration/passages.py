"""Accounts that state a thing in one text: what two articles have word for word was written once, and counts once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Copy
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.text.turned_marks import leaves_open

_INSIDE, _PARTLY = 0.8, 0.5
"""Shares of two clauses that lie in one passage from which they are one text: of the one nearly all, of the other, which may go on
("..., about 15 miles north of the city"), half. By reason."""


class Passages:
    """The passages, verbatim or edited, that articles of different origins share.

    What is rewritten may be told anew, and words in quotation marks were said to whoever was there: neither is a copy here.
    """

    def __init__(self, copies: Sequence[Copy], articles: Mapping[str, Article]) -> None:
        self._articles = articles
        self._ends: dict[str, dict[str, list[tuple[Span, Span]]]] = defaultdict(lambda: defaultdict(list))
        """By the two articles: what the first has, and where it stands in the second."""
        for copy in copies:
            if copy.kind != "rewritten":
                self._ends[copy.source.article][copy.copy.article].append((copy.source, copy.copy))
                self._ends[copy.copy.article][copy.source.article].append((copy.copy, copy.source))

    def counted_together(self, facts: Sequence[Fact]) -> list[Fact]:
        """The facts in their order, those that stand in one passage with the origin of the first of them."""
        if not self._ends:
            return list(facts)
        origin = {fact.origin: fact.origin for fact in facts}

        def root(id: str) -> str:
            while origin[id] != id:
                id = origin[id]
            return id

        told: dict[str, list[Fact]] = defaultdict(list)
        for fact in facts:
            if not self._in_quotation(fact.claim.span):
                told[fact.article].append(fact)
        for fact in (fact for own in told.values() for fact in own):
            for other in self._beside(fact, told):
                first, second = sorted((root(fact.origin), root(other.origin)))
                origin[second] = first
        return [replace(fact, origin=root(fact.origin)) if root(fact.origin) != fact.origin else fact for fact in facts]

    def _beside(self, fact: Fact, told: Mapping[str, Sequence[Fact]]) -> Iterator[Fact]:
        """The facts at the other end of a passage that holds this one."""
        ends, span = self._ends.get(fact.article, {}), fact.claim.span
        for article in sorted(ends.keys() & told.keys()):
            # Most of the passages do not touch it, which is told sooner than how much of it they hold.
            for here, there in [(h, t) for h, t in ends[article] if h.start < span.end and span.start < h.end]:
                own = _share_inside(span, here)
                for other in told[article] if own >= _PARTLY else ():
                    shares = sorted((own, _share_inside(other.claim.span, there)))
                    if shares[0] >= _PARTLY and shares[1] >= _INSIDE:
                        yield other

    def _in_quotation(self, span: Span) -> bool:
        """Whether a quotation is open in the paragraph where the clause begins."""
        text = self._articles[span.article].text
        return leaves_open(text[text.rfind("\n", 0, span.start) + 1 : span.start + 1])


def _share_inside(clause: Span, passage: Span) -> float:
    return clause.common(passage) / len(clause)
