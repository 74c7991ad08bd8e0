"""The clauses that the program reads in a few invented sentences, for tests of how claims are compared."""

from collections.abc import Sequence

from rashomon.stages.assemble.corroboration.common import compare
from rashomon.stages.assemble.corroboration.facts import Fact, settle_facts
from rashomon.stages.assemble.corroboration.statement import agree_by
from tests.invented_story import records_of


def facts_of(*texts: str, day: str = "2031-05-08") -> list[Fact]:
    """The clauses of articles "a", "b" ... of that day, by article and place, as their story settles them."""
    records = records_of({id: (day, text) for id, text in _by_id(texts).items()}, "facts", "lineage", "ledger")
    return settle_facts(records["facts"], records["lineage"].origin_of, records["ledger"])


def agrees(clearest: Fact, other: Fact) -> bool:
    """Whether another account says the same."""
    return agree_by(compare(clearest, other), clearest, other)


def clauses(texts: Sequence[str], facts: Sequence[Fact], pairs: Sequence[tuple[int, int]]) -> list[tuple[str, str]]:
    """Pairs of claims of these articles as their words."""
    text = _by_id(texts)
    words = [fact.claim.span.of(text[fact.article]) for fact in facts]
    return [(words[one], words[other]) for one, other in pairs]


def _by_id(texts: Sequence[str]) -> dict[str, str]:
    return dict(zip("abcdefgh", texts, strict=False))
