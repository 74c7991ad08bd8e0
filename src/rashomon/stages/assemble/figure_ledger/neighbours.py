"""The numbers that an account tells right before and behind another one: "nine in favour and three against"."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from rashomon.model.annotation import Figure
from rashomon.model.span import Span

Neighbours = tuple[Decimal | None, Decimal | None]
"""The number before and the number behind; None where there is none in the same clause."""
_BETWEEN = re.compile(r"(?:[^,;:.\n]|\.(?=\S)){0,60},?(?:[^,;:.\n]|\.(?=\S)){0,60}\Z")
"""What stands between two numbers of a clause: one comma at most, as behind two another thing has been named without a number."""
_NEAR = 60
"""Characters between them. By reason: a dozen words."""


def find_neighbours(text: str, figures: Sequence[Figure]) -> Mapping[Span, Neighbours]:
    """Figure to the numbers told beside it; `figures` in reading order."""
    before: dict[Span, Decimal | None] = {}
    behind: dict[Span, Decimal | None] = {}
    for one, other in pairwise(figures):
        if 0 <= other.span.start - one.span.end <= _NEAR and _BETWEEN.match(text[one.span.end : other.span.start]):
            before[other.span], behind[one.span] = one.value, other.value
    return {f.span: (before.get(f.span), behind.get(f.span)) for f in figures}
