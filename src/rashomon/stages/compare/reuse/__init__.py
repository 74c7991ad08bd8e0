"""Passages that stand in two articles, before anything is said of which came first."""

from collections.abc import Mapping

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.story import Profile, Reuse
from rashomon.stages.compare.reuse.candidates import find_pairs, group_twins
from rashomon.stages.compare.reuse.passages import find_passages
from rashomon.stages.compare.reuse.reading import Reader


def find_reuse(
    articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]], profile: Mapping[str, Profile]
) -> tuple[Reuse, ...]:
    """Every reused passage between two articles of the library, sorted.

    Of articles that are word for word the same, each is compared with the first of them only, and only that one with the
    rest; articles that many share a passage with meet the nearest of them (`candidates.WINDOW`).
    """
    reader = Reader(articles, blocks)
    twins = group_twins(profile)
    pairs = [(first, twin) for first, others in twins.items() for twin in others]
    pairs += find_pairs({id: profile[id] for id in twins})
    found: list[Reuse] = []
    for one, other in sorted((min(pair), max(pair)) for pair in pairs):
        found.extend(find_passages(reader.read(one), reader.read(other)))
    return tuple(sorted(found, key=lambda reuse: (reuse.one, reuse.other)))
