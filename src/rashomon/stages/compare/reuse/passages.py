"""Where two articles share a passage, from its first to its last shared word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rashomon.model.story import Reuse
from rashomon.stages.compare.reuse.reading import Reading
from rashomon.text.alignment import Match, align, find_matches
from rashomon.text.terms import rarity

GAP_WORDS: Final = 25
"""An editor's change or cut inside a passage is seldom longer than a sentence (plagdet .960 with 25, .949 with 20, .93 with 12)."""
LEAST_WORDS: Final = 10
"""Shared words of a passage: shorter runs are titles, names and phrases that everybody uses."""
LEAST_WEIGHT: Final = 18.0
"""Summed rarity of the shared words: ten words of office and title weigh less, a sentence with one name more."""
LEAST_SIMILARITY: Final = 0.5
"""Twice the shared words by the words of both sides."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words `[one, one_end)` beside `[other, other_end)`."""

    one: int
    one_end: int
    other: int
    other_end: int


def find_passages(one: Reading, other: Reading) -> Iterator[Reuse]:
    """Verbatim and edited passages, in reading order of the one article, none inside another."""
    stretches = _joined(find_matches(one.forms, other.forms))
    rated = [(rate, stretch) for stretch in stretches if (rate := _similarity(one, other, stretch))]
    for similarity, found in sorted(_outermost(rated), key=lambda item: (item[1].one, item[1].other)):
        left, right = one.span(found.one, found.one_end), other.span(found.other, found.other_end)
        yield Reuse(left, right, "verbatim" if similarity == 1.0 else "edited", similarity)


def _joined(matches: Sequence[Match]) -> list[_Stretch]:
    """Runs that follow each other in both articles at most `GAP_WORDS` apart become one stretch."""
    stretches: list[_Stretch] = []
    for match in matches:
        for place in range(len(stretches) - 1, max(-1, len(stretches) - 50), -1):
            last = stretches[place]
            if -2 <= match.one - last.one_end <= GAP_WORDS and -2 <= match.other - last.other_end <= GAP_WORDS:
                stretches[place] = _Stretch(last.one, match.one + match.length, last.other, match.other + match.length)
                break
        else:
            stretches.append(_Stretch(match.one, match.one + match.length, match.other, match.other + match.length))
    return stretches


def _similarity(one: Reading, other: Reading, stretch: _Stretch) -> float | None:
    """Share of words in common; None where too little is shared to be called reuse."""
    left, right = one.words[stretch.one : stretch.one_end], other.words[stretch.other : stretch.other_end]
    steps = [step for step in align([w.form for w in left], [w.form for w in right]) if step.same]
    shared = [word for step in steps for word in left[step.one_start : step.one_end]]
    similarity = 2 * len(shared) / (len(left) + len(right))
    if len(shared) < LEAST_WORDS or similarity < LEAST_SIMILARITY or sum(rarity(w.stem) for w in shared) < LEAST_WEIGHT:
        return None
    return round(similarity, 4)


def _outermost(rated: list[tuple[float, _Stretch]]) -> Iterator[tuple[float, _Stretch]]:
    """Without those that lie on both sides inside a longer one."""
    by_size = sorted(rated, key=lambda item: (item[1].one - item[1].one_end, item[1].one, item[1].other))
    kept: list[_Stretch] = []
    for similarity, stretch in by_size:
        if not any(_inside(stretch, longer) for longer in kept):
            kept.append(stretch)
            yield similarity, stretch


def _inside(short: _Stretch, longer: _Stretch) -> bool:
    within_one = longer.one <= short.one and short.one_end <= longer.one_end
    return within_one and longer.other <= short.other and short.other_end <= longer.other_end
