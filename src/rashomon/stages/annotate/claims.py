"""Clauses that assert something."""

from rashomon.model.annotation import Claim, Figure, Mention, Parse, Quote
from rashomon.model.article import Article
from rashomon.model.times import TimeExpression


def find_claims(
    article: Article, parse: Parse, mentions: tuple[Mention, ...], times: tuple[TimeExpression, ...],
    figures: tuple[Figure, ...], quotes: tuple[Quote, ...],
) -> tuple[Claim, ...]:  # fmt: skip
    """Every claim in the readable blocks, in reading order."""
    return ()
