"""Passages that stand in two articles, before anything is said of which came first."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Profile, Reuse
from rashomon.stages.compare.reuse.candidates import find_pairs, frequent, gather, split_twins
from rashomon.stages.compare.reuse.passages import find_passages, without_boilerplate
from rashomon.stages.compare.reuse.reading import reader
from rashomon.stages.compare.reuse.rewriting import Rewrite
from rashomon.stages.compare.reuse.sources import Sources

COVERED: Final = 0.9
"""Share of a rewritten passage from which one passage taken over word for word or edited tells it all."""

MOSTLY: Final = 0.5
"""Share of a passage that must stand word for word in the other article for it to be edited rather than rewritten."""


def find_reuse(
    articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]], profile: Mapping[str, Profile]
) -> tuple[Reuse, ...]:
    """Every reused passage between two articles of the library, sorted.

    Bounds: of articles that are word for word the same, all beyond `candidates.MOST_TWINS` are compared with the first of them
    only; of articles that share a passage or a name, each meets the nearest (`candidates.WINDOW`, `sources.WINDOW`).
    """
    readings = reader(articles, blocks)
    alone, twins = split_twins(profile)
    postings = gather(alone)
    common = frequent(postings)
    found: dict[tuple[str, str], list[Reuse]] = {}
    for one, other in (sorted(pair) for pair in [*twins, *find_pairs(postings)]):
        passages = list(find_passages(readings[one], readings[other]))
        if passages := without_boilerplate(passages, readings[one], readings[other], common):
            found[one, other] = passages
    sources = Sources(alone, readings, common)
    for rewrite in sources.find():
        first, last = sorted((rewrite.copy, rewrite.source))
        found[first.article, last.article] = _with(rewrite, found.get((first.article, last.article), []))
    return tuple(sorted((reuse for passages in found.values() for reuse in passages), key=_place))


def _with(rewrite: Rewrite, known: list[Reuse]) -> list[Reuse]:
    """What is known of two articles, and the rewritten passage; pieces of it that stand there word for word are joined to it."""
    within = [reuse for reuse in known if _side(reuse, rewrite.copy).overlaps(rewrite.copy)]
    covered = [_common(_side(reuse, rewrite.copy), rewrite.copy) / len(rewrite.copy) for reuse in within]
    if max(covered, default=0.0) >= COVERED:
        return [
            replace(reuse, similarity=max(reuse.similarity, rewrite.similarity)) if reuse in within else reuse
            for reuse in known
        ]
    one, other = sorted((rewrite.copy, rewrite.source))
    joined = Reuse(
        _hull([one, *(reuse.one for reuse in within)]),
        _hull([other, *(reuse.other for reuse in within)]),
        "edited" if sum(covered) >= MOSTLY else "rewritten",
        rewrite.similarity,
    )
    return [*(reuse for reuse in known if reuse not in within), joined]


def _hull(spans: Sequence[Span]) -> Span:
    return Span(spans[0].article, min(span.start for span in spans), max(span.end for span in spans))


def _side(reuse: Reuse, copy: Span) -> Span:
    return reuse.one if reuse.one.article == copy.article else reuse.other


def _common(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _place(reuse: Reuse) -> tuple[Span, Span, str]:
    return reuse.one, reuse.other, reuse.kind
