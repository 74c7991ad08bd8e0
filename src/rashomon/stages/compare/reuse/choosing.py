"""Which sources of a rewritten passage are named, and how they join what the articles share word for word."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from rashomon.model.span import Span
from rashomon.model.story import Reuse, Rewrite

MOST_SOURCES: Final = 24
"""So many sources of one passage are named, the likeliest first."""

COVERED: Final = 0.9
"""Share of a rewritten passage from which one passage taken over word for word or edited tells it all."""

MOSTLY: Final = 0.5
"""Share of a passage that must stand word for word in the other article for it to be edited rather than rewritten."""


def choose(rewrites: Iterable[Rewrite], are_alike: Callable[[str, str], bool]) -> list[Rewrite]:
    """Of all that the passages of one article may be rewritten from, the likeliest; none beside a likelier copy of it,
    for that copy leads to it. `are_alike`: whether two articles, by id in order, are copies for the most part."""
    by_passage: dict[int, list[Rewrite]] = defaultdict(list)
    for rewrite in rewrites:
        by_passage[rewrite.stretch].append(rewrite)
    chosen: list[Rewrite] = []
    for stretch in sorted(by_passage):
        stand: list[Rewrite] = []
        for rewrite in sorted(by_passage[stretch], key=lambda found: (-found.evidence, found.source)):
            if len(stand) == MOST_SOURCES:
                break
            article, others = rewrite.source.article, (likelier.source.article for likelier in stand)
            if not any(are_alike(min(article, other), max(article, other)) for other in others):
                stand.append(rewrite)
        chosen += stand
    return chosen


def join(passages: Sequence[Reuse], rewrites: Iterable[Rewrite]) -> tuple[Reuse, ...]:
    """All that two articles share, sorted."""
    known = list(passages)
    for rewrite in rewrites:
        known = _with(rewrite, known)
    return tuple(sorted(known, key=lambda reuse: (reuse.one, reuse.other, reuse.kind)))


def _with(rewrite: Rewrite, known: list[Reuse]) -> list[Reuse]:
    """What is known of two articles, and the rewritten passage; pieces of it that stand there word for word are joined to it."""
    within = [reuse for reuse in known if _side(reuse, rewrite.copy).overlaps(rewrite.copy)]
    covered = [_side(reuse, rewrite.copy).common(rewrite.copy) / len(rewrite.copy) for reuse in within]
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
