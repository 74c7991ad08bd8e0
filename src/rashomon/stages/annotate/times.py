"""Time expressions, not yet anchored."""

from rashomon.model.annotation import Block, Parse
from rashomon.model.article import Article
from rashomon.model.times import TimeExpression


def find_times(article: Article, blocks: tuple[Block, ...], parse: Parse) -> tuple[TimeExpression, ...]:
    """Every time expression in the readable blocks, in reading order."""
    return ()
