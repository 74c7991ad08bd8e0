"""Claims made comparable across articles: names as the story's entities, words as stems, times as days."""

from collections import Counter
from collections.abc import Sequence
from math import log

from rashomon.stages.assemble.corroboration.facts.clauses import inner_clauses, part_claims
from rashomon.stages.assemble.corroboration.facts.fact import Amount, Fact, Firmness
from rashomon.stages.assemble.corroboration.facts.making import make_fact
from rashomon.stages.assemble.corroboration.facts.reading import Reading
from rashomon.stages.assemble.corroboration.facts.scene import Names, Scene
from rashomon.stages.assemble.corroboration.facts.wording import Wording, weigh
from rashomon.text.terms import rarity

__all__ = ["Amount", "Fact", "Firmness", "Scene", "Wording", "gather_facts", "weigh", "weigh_terms"]

_NAMED = 4.0
"""How telling a name of the story or a kind of happening is, on the scale of `rarity`."""
_RAREST = 6.0
"""A word rarer than this says no more: it stands in one of 400 texts already."""


def gather_facts(scene: Scene) -> list[Fact]:
    """Every clause of the story's articles, and every verbless headline event, by article and place."""
    names = Names(scene.entities, scene.ledger)
    return [fact for id in sorted(scene.articles) for fact in _facts_of(scene, id, names)]


def weigh_terms(facts: Sequence[Fact]) -> dict[str, float]:
    """How telling a term is here: rare in English, and not in every clause of the story.

    At most its rarity, for a term of one clause; how many clauses there are does not change that.
    """
    counts = Counter(term for fact in facts for term in fact.terms)
    most = log(1 + len(facts) / 2)
    return {term: _rarity(term) * log(1 + len(facts) / (1 + count)) / most for term, count in counts.items()}


def _rarity(term: str) -> float:
    return _NAMED if term[0] in "@#" else min(rarity(term), _RAREST)


def _facts_of(scene: Scene, id: str, names: Names) -> list[Fact]:
    clauses, nouns = part_claims(scene.claims.get(id, ()))
    reading = Reading(scene, id, names)
    inner = inner_clauses(clauses)
    return [make_fact(reading, c, nouns.get(c.span, ()), within) for c, within in zip(clauses, inner, strict=True)]
