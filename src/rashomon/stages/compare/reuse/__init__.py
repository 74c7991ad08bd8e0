"""Passages that stand in two articles, before anything is said of which came first."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Profile, Reuse
from rashomon.stages.compare.reuse.candidates import find_pairs, group_twins
from rashomon.stages.compare.reuse.likeness import view
from rashomon.stages.compare.reuse.passages import find_passages
from rashomon.stages.compare.reuse.reading import Kept, reader
from rashomon.stages.compare.reuse.rewriting import Rewrite, Rewriting

COVERED: Final = 0.95
"""Share of a rewritten passage from which a passage taken over word for word (or edited) tells it all."""


def find_reuse(
    articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]], profile: Mapping[str, Profile]
) -> tuple[Reuse, ...]:
    """Every reused passage between two articles of the library, sorted.

    Of articles that are word for word the same, each is compared with the first of them only, and only that one with the
    rest; articles that many share a passage with meet the nearest of them (`candidates.WINDOW`, `rewriting.WINDOW`).
    """
    readings = reader(articles, blocks)
    twins = group_twins(profile)
    alone = {id: profile[id] for id in twins}
    pairs = [(first, twin) for first, others in twins.items() for twin in others]
    found: dict[tuple[str, str], list[Reuse]] = {}
    for one, other in sorted((min(pair), max(pair)) for pair in [*pairs, *find_pairs(alone)]):
        if passages := list(find_passages(readings[one], readings[other])):
            found[one, other] = passages
    rewriting = Rewriting(alone, readings, Kept(lambda id: view(readings[id]), most=1024))
    for rewrite in rewriting.find():
        first, last = sorted((rewrite.copy, rewrite.source))
        found[first.article, last.article] = _with(rewrite, found.get((first.article, last.article), []))
    return tuple(sorted((reuse for passages in found.values() for reuse in passages), key=_place))


def _with(rewrite: Rewrite, known: list[Reuse]) -> list[Reuse]:
    """What is known of two articles and the rewritten passage; where that is known as taken over, only its similarity counts."""
    covering = [reuse for reuse in known if _covers(reuse, rewrite.copy)]
    if covering:
        return [
            replace(reuse, similarity=max(reuse.similarity, rewrite.similarity)) if reuse in covering else reuse
            for reuse in known
        ]
    one, other = sorted((rewrite.copy, rewrite.source))
    return [*known, Reuse(one, other, "rewritten", rewrite.similarity)]


def _covers(reuse: Reuse, copy: Span) -> bool:
    side = reuse.one if reuse.one.article == copy.article else reuse.other
    return min(side.end, copy.end) - max(side.start, copy.start) >= COVERED * len(copy)


def _place(reuse: Reuse) -> tuple[Span, Span, str]:
    return reuse.one, reuse.other, reuse.kind
