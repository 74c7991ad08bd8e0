"""When each article of a story was published, as far as the story's own calendar tells."""

from collections.abc import Mapping

from rashomon.model.article import Article
from rashomon.model.options import Options
from rashomon.model.times import Publication, TimeExpression


def date_articles(
    articles: Mapping[str, Article], times: Mapping[str, tuple[TimeExpression, ...]], options: Options
) -> dict[str, Publication]:
    """A publication for every article: stated, inferred with its grounds, or unknown."""
    found = {}
    for id, article in articles.items():
        day = article.published_at[:10] if article.published_at else None
        found[id] = Publication(id, "stated" if day else "unknown", day, day, day)
    return found
