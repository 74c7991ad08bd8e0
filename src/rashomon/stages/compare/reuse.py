"""Passages that stand in two articles, before anything is said of which came first."""

from collections.abc import Mapping

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.story import Profile, Reuse


def find_reuse(
    articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]], profile: Mapping[str, Profile]
) -> tuple[Reuse, ...]:
    """Every reused passage between two articles of the library, sorted."""
    return ()
