"""Places where the text is damaged, by grounds that can be seen in the article alone."""

from rashomon.model.annotation import Block, Mark, Parse, Quote
from rashomon.model.article import Article


def find_marks(article: Article, blocks: tuple[Block, ...], parse: Parse, quotes: tuple[Quote, ...]) -> tuple[Mark, ...]:
    """Every damaged place, in reading order."""
    return ()
