"""Where two articles share a passage, from its first to its last shared word."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from rashomon.model.story import Reuse
from rashomon.stages.compare.reuse.reading import Reading
from rashomon.text.alignment import Stretch, align, find_stretches
from rashomon.text.shingles import shingle_hashes, winnow
from rashomon.text.terms import rarity

GAP_WORDS: Final = 25
"""An editor's change or cut inside a passage is seldom longer than a sentence (plagdet .960 with 25, .949 with 20)."""
LEAST_WORDS: Final = 10
"""Shared words of a passage: shorter runs are titles, names and phrases that everybody uses."""
LEAST_WEIGHT: Final = 18.0
"""Summed rarity of the shared words: ten words of office and title weigh less, a sentence with one name more."""
MUCH_WORDS: Final = 120
"""As the next, for articles of any length: twelve times the shortest passage. By reason."""
MUCH_SHARE: Final = 0.5
"""Two articles that share so many words, or so much of the shorter one, share their report and not a phrase of the trade."""
MOSTLY_FREQUENT: Final = 0.6
"""Share of a passage's runs of words that must be boilerplate for all of it to be. Set by reason: an edited frame is not wholly one."""
LEAST_SIMILARITY: Final = 0.5
"""Twice the shared words by the words of both sides."""


def find_passages(one: Reading, other: Reading) -> Iterator[Reuse]:
    """Verbatim and edited passages, in reading order of the one article, none inside another."""
    for found in sorted(find_stretches(one.row, other.row, GAP_WORDS, LEAST_WORDS), key=lambda s: (s.one, s.other)):
        similarity = _similarity(one, other, found)
        if similarity is not None:
            left, right = one.span(found.one, found.one_end), other.span(found.other, found.other_end)
            yield Reuse(left, right, "verbatim" if similarity == 1.0 else "edited", similarity)


def without_boilerplate(passages: list[Reuse], one: Reading, other: Reading, frequent: frozenset[int]) -> list[Reuse]:
    """The passages of two articles less those that many articles have, unless they share most of what the shorter one says."""
    if not frequent or not passages:
        return passages
    shared = sum(len(_words_of(reuse, one)) for reuse in passages)
    if shared >= min(MUCH_WORDS, MUCH_SHARE * min(len(one.words), len(other.words))):
        return passages
    return [reuse for reuse in passages if not is_boilerplate(_words_of(reuse, one), frequent)]


def _words_of(reuse: Reuse, one: Reading) -> list[str]:
    """The words of the passage on the side of the one article."""
    first = bisect_left(one.words, reuse.one.start, key=lambda word: word.start)
    last = bisect_left(one.words, reuse.one.end, key=lambda word: word.start)
    return list(one.forms[first:last])


def is_boilerplate(forms: Sequence[str], frequent: frozenset[int]) -> bool:
    """Whether most of the words stand in many articles."""
    return mostly_in(winnow(shingle_hashes(forms)).tolist(), frequent) if frequent else False


def mostly_in(marks: Sequence[int], frequent: frozenset[int]) -> bool:
    """The same of words of which the fingerprints are known."""
    return sum(mark in frequent for mark in marks) >= MOSTLY_FREQUENT * len(marks) > 0


def _similarity(one: Reading, other: Reading, stretch: Stretch) -> float | None:
    """Share of words in common; None where too little is shared to be called reuse."""
    left, right = one.words[stretch.one : stretch.one_end], other.words[stretch.other : stretch.other_end]
    steps = align([word.form for word in left], [word.form for word in right])
    shared = [word for same, start, end, _, _ in steps if same for word in left[start:end]]
    similarity = 2 * len(shared) / (len(left) + len(right))
    if len(shared) < LEAST_WORDS or similarity < LEAST_SIMILARITY or sum(rarity(w.stem) for w in shared) < LEAST_WEIGHT:
        return None
    return round(similarity, 4)
