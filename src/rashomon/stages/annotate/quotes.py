"""Quotations, direct, indirect and mixed, with their cue, source and speaker."""

from rashomon.model.annotation import Block, Mention, Parse, Quote
from rashomon.model.article import Article


def find_quotes(
    article: Article, blocks: tuple[Block, ...], parse: Parse, mentions: tuple[Mention, ...]
) -> tuple[Quote, ...]:
    """Every quotation in the readable blocks, in reading order."""
    return ()
