"""What the program reads in a few invented sentences, for tests of how claims are compared."""

from collections.abc import Mapping
from typing import Any

from rashomon.model.article import Article
from rashomon.model.options import Options
from rashomon.pipeline import ARTICLE_STAGES, LIBRARY_STAGES, STORY_STAGES, needed, run
from rashomon.resources import Resources
from rashomon.stages.assemble.corroboration.facts import Fact, settle_facts
from rashomon.stages.compare.pairs import indexed


def story_of(texts: Mapping[str, str], *wanted: str, day: str = "2031-05-08") -> dict[str, Any]:
    """The records of one story of these articles, all of one day."""
    resources = Resources()
    articles = {id: Article(id, text, published_at=day) for id, text in texts.items()}
    each = {id: run(ARTICLE_STAGES, {"article": article}, resources) for id, article in sorted(articles.items())}
    records: dict[str, Any] = {s.writes: {id: each[id][s.writes] for id in each} for s in ARTICLE_STAGES}
    records |= {"articles": dict(sorted(articles.items())), "options": Options(), "decisions": ()}
    records |= indexed(records["profile"])
    run(needed(LIBRARY_STAGES, {"reuse"}), records, resources)
    run(needed(STORY_STAGES, set(wanted)), records, resources)
    return records


def facts_of(*texts: str, day: str = "2031-05-08") -> list[Fact]:
    """The clauses of articles "a", "b" ..., by article and place, as the story settles them."""
    records = story_of(dict(zip("abcdefgh", texts, strict=False)), "facts", "lineage", "ledger", day=day)
    return settle_facts(records["facts"], records["lineage"].origin_of, records["ledger"])


def clauses(texts: tuple[str, ...], facts: list[Fact], pairs: list[tuple[int, int]]) -> list[tuple[str, str]]:
    """Pairs of claims as their words."""
    text = dict(zip("abcdefgh", texts, strict=False))
    return [(facts[i].claim.span.of(text[facts[i].article]), facts[j].claim.span.of(text[facts[j].article])) for i, j in pairs]
