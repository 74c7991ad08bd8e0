"""What several accounts report as said: the wordings of one utterance, as the quote families hold them, are one statement.

That two wordings are of one utterance is established already; here only their clauses are brought together, and less has to be common
than where nothing is known: "it is a recovery now as much as a rescue" beside "this is now a recovery operation as much as a rescue".
"""

from collections.abc import Iterator, Mapping, Sequence

from rashomon.model.dossier import DifferenceKind, QuoteFamily
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.common import Common, compare
from rashomon.stages.assemble.corroboration.exclusions import numbers_apart
from rashomon.stages.assemble.corroboration.facts import Fact, claims_by_article
from rashomon.stages.assemble.corroboration.statements import Statement

_WITHIN, _SHARE = 0.6, 0.3
"""Shares of the shorter clause's words, and of all, from which two clauses of one utterance are one: one sentence of it, not the next."""
_TELLING = 4.8
"""Weight in common: a telling word."""
_WHOLE, _HALF, _SOMETHING = 0.95, 0.5, 2.0
"""The same where the shorter says nothing that the other does not: then a light word is enough ("we will be here all night"), ..."""
_FEWEST = 5
"""... in clauses of as many words at least: "crying" or "we face" say nothing by themselves."""


def find_uttered(families: Sequence[QuoteFamily], facts: Sequence[Fact], found: Sequence[Statement]) -> list[Statement]:
    """The statements `found`, and one for each clause of an utterance that accounts of more than one origin give and none of these
    holds."""
    made = list(found)
    taken = {i for statement in made if len({facts[i].origin for i in statement.claims}) > 1 for i in statement.claims}
    by_article = claims_by_article(facts)
    for family in families:
        # Of what is told without quotation marks the families are less sure ("leaving her car" beside "walking along parked cars").
        marked = [wording for wording in family.wordings if wording.form != "indirect"]
        told = sorted({i for wording in marked for span in wording.evidence for i in _inside(span, by_article, facts)} - taken)
        for statement in _statements(told, facts):
            made.append(statement)
            taken.update(statement.claims)
    return made


def no_differences(_: Fact, __: Fact) -> dict[DifferenceKind, tuple[Span, Span]]:
    """Wordings of one utterance differ in nothing that was said."""
    return {}


def _inside(span: Span, by_article: Mapping[str, Sequence[int]], facts: Sequence[Fact]) -> Iterator[int]:
    """The clauses in a quotation that say something by themselves."""
    for index in by_article.get(span.article, ()):
        if span.covers(facts[index].claim.span) and facts[index].asserted and facts[index].standing:
            yield index


def _statements(told: Sequence[int], facts: Sequence[Fact]) -> Iterator[Statement]:
    left = set(told)
    for hub in told:
        if hub in left:
            same = [i for i in sorted(left) if facts[i].article != facts[hub].article and _one_clause(facts[hub], facts[i])]
            if any(facts[i].origin != facts[hub].origin for i in same):
                yield Statement(hub, tuple(same), (), basis="utterance")
                left -= {hub, *same}


def _one_clause(one: Fact, other: Fact) -> bool:
    if one.claim.negated != other.claim.negated or numbers_apart(one, other):
        return False
    common = compare(one, other)
    if _wholly_in(common) and min(len(one.words), len(other.words)) >= _FEWEST:
        return True
    return common.weight >= _TELLING and common.contained >= _WITHIN and common.share >= _SHARE


def _wholly_in(common: Common) -> bool:
    return common.contained >= _WHOLE and common.share >= _HALF and common.weight >= _SOMETHING
