"""Numbers and what they count."""

from rashomon.model.annotation import Block, Figure, Parse
from rashomon.model.article import Article
from rashomon.model.times import TimeExpression


def find_figures(
    article: Article, blocks: tuple[Block, ...], parse: Parse, times: tuple[TimeExpression, ...]
) -> tuple[Figure, ...]:
    """Every figure in the readable blocks, in reading order."""
    return ()
