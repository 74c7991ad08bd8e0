"""Claims made comparable across articles: names as the story's entities, words as stems, times as days."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from math import log

from rashomon.model.annotated import Annotation, Resolved
from rashomon.model.article import Article
from rashomon.stages.assemble.corroboration.facts.amounts import Amount
from rashomon.stages.assemble.corroboration.facts.clauses import inner_clauses, part_claims
from rashomon.stages.assemble.corroboration.facts.fact import Fact, Firmness
from rashomon.stages.assemble.corroboration.facts.making import make_fact
from rashomon.stages.assemble.corroboration.facts.presupposed import presupposed_in
from rashomon.stages.assemble.corroboration.facts.reading import Reading
from rashomon.stages.assemble.corroboration.facts.settling import settle_facts
from rashomon.stages.assemble.corroboration.facts.weighed import Weighed, weigh, weight_of
from rashomon.text.read import ReadText
from rashomon.text.terms import rarity

__all__ = ["Amount", "Fact", "Firmness", "Weighed", "claims_by_article", "find_facts", "settle_facts", "weigh", "weigh_terms", "weight_of"]

_NAMED = 4.0
"""How telling a name of the story or a kind of happening is, on the scale of `rarity`."""
_RAREST = 6.0
"""A word rarer than this says no more: it stands in one of 400 texts already."""


def find_facts(
    article: Article, read: ReadText, annotation: Annotation, resolved: Resolved
) -> tuple[Fact, ...]:
    """Every clause of an article, and every verbless headline event, by place; and behind them what nouns take as known of somebody."""
    clauses, nouns = part_claims(annotation.claims)
    reading = Reading(article, read, annotation, resolved)
    inner = inner_clauses(clauses)
    told = [make_fact(reading, c, nouns.get(c.span, ()), within) for c, within in zip(clauses, inner, strict=True)]
    return (*told, *presupposed_in(reading, [noun for clause in clauses for noun in nouns.get(clause.span, ())]))


def claims_by_article(facts: Sequence[Fact]) -> dict[str, list[int]]:
    """Of each article the claims, by index, in order."""
    found: dict[str, list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        found[fact.article].append(index)
    return found


def weigh_terms(facts: Sequence[Fact]) -> dict[str, float]:
    """How telling a term is here: rare in English, and not in every clause of the story.

    At most its rarity, for a term of one clause; how many clauses there are does not change that.
    """
    counts = Counter(term for fact in facts for term in fact.terms)
    most = log(1 + len(facts) / 2)
    return {term: _rarity(term) * log(1 + len(facts) / (1 + count)) / most for term, count in counts.items()}


def _rarity(term: str) -> float:
    return _NAMED if term[0] in "@#" else min(rarity(term), _RAREST)
