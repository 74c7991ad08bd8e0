"""Who copied whom, and what each article goes back to."""

from collections.abc import Mapping

from rashomon.model.annotation import Block, Quote
from rashomon.model.article import Article
from rashomon.model.story import Copy, Origin, Reuse
from rashomon.model.times import Publication


def trace_origins(
    articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]], quotes: Mapping[str, tuple[Quote, ...]],
    reuse: tuple[Reuse, ...], publications: Mapping[str, Publication],
) -> tuple[tuple[Copy, ...], tuple[Origin, ...]]:  # fmt: skip
    """The story's copies with direction and edits, and an origin for every article (sorted by article)."""
    return (), tuple(Origin(id, id) for id in articles)
