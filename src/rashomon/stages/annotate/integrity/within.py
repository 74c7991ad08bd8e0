"""Whether a place lies in the prose of an article."""

from bisect import bisect_right
from collections.abc import Sequence

from rashomon.model.span import Span


def lies_within(prose: Sequence[Span], place: Span) -> bool:
    """Whether one of the blocks holds the place whole; they stand in reading order and do not overlap, so that only one can."""
    at = bisect_right(prose, place.start, key=lambda span: span.start) - 1
    return at >= 0 and prose[at].covers(place)
