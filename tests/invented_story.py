"""Small stories as the program reads them: texts with their days, through every stage up to the records that are asked for."""

from collections.abc import Mapping
from typing import Any

from rashomon.flow.article import RECORDS, annotate_article
from rashomon.model.article import Article
from rashomon.model.options import Options
from rashomon.pipeline import STORY_STAGES, needed, run
from rashomon.resources import Resources

Texts = Mapping[str, tuple[str | None, str]]
"""By article id: its day of publication, None where it states none, and its text."""


def records_of(texts: Texts, *names: str) -> dict[str, Any]:
    """The records of the story that these articles make, copies left out."""
    resources = Resources()
    articles = {id: Article(id, text, published_at=day) for id, (day, text) in sorted(texts.items())}
    found = {id: annotate_article(article, resources, strict=True).annotation for id, article in articles.items()}
    records: dict[str, Any] = {"articles": articles, "options": Options(), "decisions": (), "reuse": (), "authority": {}}
    records |= {name: {id: getattr(found[id], name) for id in articles} for name in (*RECORDS, "blocks")}
    return run(needed(STORY_STAGES, set(names)), records, resources)
