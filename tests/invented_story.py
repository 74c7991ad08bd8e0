"""Small stories as the program reads them: texts with their days, through every stage up to the records that are asked for."""

from collections.abc import Mapping
from typing import Any

from rashomon.flow.article import RECORDS, annotate_article
from rashomon.model.article import Article
from rashomon.model.options import Options
from rashomon.pipeline import LIBRARY_STAGES, STORY_STAGES, needed, run
from rashomon.resources import Resources
from rashomon.stages.compare.pairs import indexed

Texts = Mapping[str, tuple[str | None, str]]
"""By article id: its day of publication, None where it states none, and its text."""


def records_of(texts: Texts, *names: str) -> dict[str, Any]:
    """The records of the story that these articles make."""
    resources = Resources()
    articles = {id: Article(id, text, published_at=day) for id, (day, text) in sorted(texts.items())}
    found = {id: annotate_article(article, resources, strict=True) for id, article in articles.items()}
    annotations = {id: one.annotation for id, one in found.items()}
    records: dict[str, Any] = {"articles": articles, "annotations": annotations, "options": Options(), "decisions": (), "authority": {}}
    records |= {name: {id: getattr(one, name) for id, one in annotations.items()} for name in (*RECORDS, "blocks")}
    profiles = {id: one.profile for id, one in found.items() if one.profile}
    records |= {"profile": profiles} | indexed(profiles)
    run(needed(LIBRARY_STAGES, {"reuse"}), records, resources)
    return run(needed(STORY_STAGES, set(names)), records, resources)
