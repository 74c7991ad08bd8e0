"""Passages that stand in two articles, before anything is said of which came first."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import islice
from typing import Final

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.story import Found, Names, Pair, Profile, Reuse, Rewrite
from rashomon.stages.compare.reuse.choosing import choose, join
from rashomon.stages.compare.reuse.comparing import Compared, Former, Text, alike, compare_texts
from rashomon.stages.compare.reuse.reading import Kept
from rashomon.text.shingles import unpacked

__all__ = ["Former", "compare_pairs", "find_reuse"]

TEXTS: Final = 1024
"""Articles kept ready for comparison at a time, about a hundred kilobytes each."""

ASKED: Final = 2**17
"""Couples of sources of which it is remembered whether they are alike: those of a story of five hundred accounts."""
TOGETHER: Final = 1024
"""Pairs compared at once; of passages beside articles fewer (`couples.CELLS`)."""


def compare_pairs(
    pairs: Iterable[Pair],
    articles: Mapping[str, Article],
    blocks: Mapping[str, tuple[Block, ...]],
    profile: Mapping[str, Profile],
    boilerplate: Mapping[Names, frozenset[int]],
    former: Mapping[Names, Former] | None = None,
) -> dict[Names, Found]:
    """What the two articles of each pair share; `boilerplate`: the fingerprints in both that many articles have; `former`: what was
    found in pairs of the same texts when less was boilerplate."""
    known = former or {}
    texts = Kept(lambda id: Text(articles[id], blocks[id], sketch_of(profile[id])), most=TEXTS)
    named = (((pair.one, pair.other), pair) for pair in pairs)
    stream = (Compared(pair, texts[pair.one], texts[pair.other], boilerplate[names], known.get(names)) for names, pair in named)
    found: dict[Names, Found] = {}
    while given := list(islice(stream, TOGETHER)):
        names = [(beside.pair.one, beside.pair.other) for beside in given]
        found.update(zip(names, compare_texts(given), strict=True))
    return found


def sketch_of(profile: Profile) -> frozenset[int]:
    """The article's fingerprints."""
    return frozenset(unpacked(profile.sketch).tolist())


def find_reuse(found: Mapping[Names, Found], profile: Mapping[str, Profile]) -> tuple[Reuse, ...]:
    """The reused passages of every pair, sorted.

    What is named as the source of a passage depends on all the pairs of its article: the answer for a pair is right where
    `found` holds all pairs of both.
    """
    rewrites: dict[str, list[Rewrite]] = defaultdict(list)
    for one in found.values():
        for rewrite in one.rewrites:
            rewrites[rewrite.copy.article].append(rewrite)
    sketches = Kept(lambda id: sketch_of(profile[id]), most=TEXTS)
    # The sources of one passage are those of the next, and of its copies.
    are_alike = lru_cache(ASKED)(lambda one, other: alike(sketches[one], sketches[other]))
    chosen: dict[Names, list[Rewrite]] = defaultdict(list)
    for copy in sorted(rewrites):
        for rewrite in choose(rewrites[copy], are_alike):
            one_id, other_id = sorted((copy, rewrite.source.article))
            chosen[one_id, other_id].append(rewrite)
    return tuple(reuse for names in sorted(found) for reuse in join(found[names].passages, chosen.get(names, ())))
