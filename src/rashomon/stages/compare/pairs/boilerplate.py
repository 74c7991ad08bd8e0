"""How near two articles are, and what they tell, besides what both carry: boilerplate of many, or a frame of their own outlet."""

from dataclasses import replace
from typing import Final

import numpy as np

from rashomon.model.story import Pair
from rashomon.stages.compare.pairs.judging import FAINT, LEAST_SHARE, LEAST_WEIGHT, compare_outlines, shared_runs
from rashomon.stages.compare.pairs.places import WHOLE
from rashomon.stages.compare.pairs.rests import LEAST_RUN, AtHand, Known, Rest
from rashomon.text.shingles import WINNOW, Fingerprints
from rashomon.text.vectors import dot

LEAST_REST: Final = 0.1
"""Share of an article's words that must be its own for the rest to say what it is about. A report that everybody runs is made
of runs of words that many articles have, and yet they are what it reports."""
LEAST_OWN: Final = 30
"""Words of its own that an article needs besides what another has too, for them to say that it is about something else."""
LEAST_OWN_SHARE: Final = 0.25
"""And what share of all its words they must be: less is what an outlet puts round a report that others run too."""
LEAST_FRAME: Final = 0.15
"""Share of an article's fingerprints that a frame holds; a smaller one makes nobody near."""
LEAST_COMMON: Final = LEAST_RUN // (2 * WINNOW)
"""Fingerprints that the shortest passage leaves at least."""
NOTHING: Final = 0.05
"""Two articles that are less near than this in all that they say each for itself have nothing but that text in common, few as may
carry it: of 499 couples of one story that share such text (ECB+, GVC), none with `LEAST_OWN`; the lowest is .06."""
FRAMED: Final = 0.15
"""The same where the common text stands at the head and the foot of both; the lowest of 23 such couples of ECB+ is .26."""

SAME: Final = 0.9
"""Nearness of two articles that are one text but for a line or two; that of the groups that stories begin with."""
MOSTLY: Final = 0.5
"""Jaccard similarity of the fingerprints of two such articles, from which nothing of one is looked for in the other in other words."""

Rests = tuple[Rest, Rest]


def besides(pair: Pair, one: Known, other: Known, crowded: Fingerprints, at_hand: AtHand) -> Pair:
    """The pair as it is besides boilerplate or the frame of both: by what is left it is near, and may be retold. `crowded`: the
    fingerprints of either that many articles have, rising; those that only one of the two has do not matter.

    A function of the two profiles and of which of their common runs are crowded. A pair that is near remains so, at least `FAINT`.
    """
    first, second = shared_runs(one.outline, other.outline)
    marks = one.outline.sketch[first]
    rests = None
    if len(crowded) and np.any(many := crowded[np.searchsorted(crowded, marks).clip(max=len(crowded) - 1)] == marks):
        rests = _without_boilerplate(at_hand.rest(one, first[many]), at_hand.rest(other, second[many]))
    if rests is None and pair.cosine and _may_be_frame(len(marks), one, other):
        rests = _without_frame(at_hand.rest(one, first), at_hand.rest(other, second))
    if rests is None:
        return pair
    near = dot(rests[0].vector, rests[1].vector)
    telling = pair.telling and near * WHOLE**2 >= LEAST_WEIGHT and (_tells(*rests) or _tells(*reversed(rests)))
    return replace(pair, cosine=max(FAINT, near) if pair.cosine else pair.cosine, telling=telling)


def say_the_same(pair: Pair, one: Known, other: Known) -> bool:
    """Whether the two are one text but for a line or two. Where they meet under none of the runs of words that they share, many
    have each of these, and each of the two meets some of them.

    A function of the two alone: were it one of the terms under which they meet, a pair could appear when they cease to meet.
    """
    if 0 < pair.cosine < SAME:  # their likeness; nought where they met under too few terms for it to be kept
        return False
    common = len(shared_runs(one.outline, other.outline)[0])
    alike = common > MOSTLY * (len(one.outline.sketch) + len(other.outline.sketch) - common)
    return alike and float(compare_outlines(one.outline, [other.outline]).event[0]) >= SAME


def _without_boilerplate(one: Rest, other: Rest) -> Rests | None:
    """The two without long runs of words that both and many others have; None where there are none, or there is too little else."""
    return None if min(one.share, other.share) < LEAST_REST or min(one.share, other.share) == 1 else (one, other)


def _may_be_frame(common: int, one: Known, other: Known) -> bool:
    """Whether the two have so many fingerprints in common as a frame leaves."""
    return common >= max(LEAST_COMMON, LEAST_FRAME * max(len(known.outline.sketch) for known in (one, other)))


def _without_frame(one: Rest, other: Rest) -> Rests | None:
    """The two without the long runs of words that both have, if that leaves them next to nothing in common.

    Such articles carry the same frame (about us, subscribe, the day's headlines) round news of their own. What one takes over from
    another in earnest leaves it too little of its own, or the rest speaks of the same event.
    """
    shares = one.share, other.share
    if min(len(one.words), len(other.words)) < LEAST_OWN or min(shares) < LEAST_OWN_SHARE or max(shares) == 1:
        return None
    least = FRAMED if one.is_framed and other.is_framed else NOTHING
    return (one, other) if dot(one.vector, other.vector) < least else None


def _tells(copy: Rest, source: Rest) -> bool:
    """Whether the source has most of what a passage of the copy tells."""
    shared = (sum(weight for stem, weight in held.items() if stem in source.vector) for held in copy.passages)
    return any(
        common > 0 and common >= LEAST_SHARE * sum(held.values()) for common, held in zip(shared, copy.passages, strict=True)
    )
