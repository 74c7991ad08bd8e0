"""Numbers of headings put to those of the text below: "Mill loses £190m", "The mill did a loss of £190 million"."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal

from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.entry import Entry, is_telling
from rashomon.stages.assemble.figure_ledger.lexicon import PASSING
from rashomon.stages.assemble.figure_ledger.quantity import Quantity
from rashomon.text.read import ReadText

_LONGEST = 160
"""Characters of a heading: two lines of a column. By reason."""
_ROUND = 1000
"""From which a number without a unit tells quantities of one article apart, round as it is: "Tarn orders 40,000 from coast"."""
_MOST = 20
"""Equal numbers below a heading that are looked at. By reason."""
_POINT = re.compile(r"\A[-–—•*·]")
_ENDED = re.compile(r"[.:;,)]['’”\"]*\s*\Z")
"""How a line ends that is no heading."""


def find_headings(entries: Sequence[Entry], texts: Mapping[str, ReadText]) -> list[tuple[int, int]]:
    """Entries of which the second tells in the text what the first tells in a heading above it, by their places in the list.

    An article that heads itself with a number tells it again: the first such below, where the number alone tells quantities apart;
    else one with a unit or a noun in common, where only one entry of the article can be meant.
    """
    told: dict[tuple[str, Decimal | None], list[tuple[Span, Quantity, int]]] = defaultdict(list)
    for place, entry in enumerate(entries):
        for member in entry.members:
            told[member.figure.span.article, member.figure.value].append((member.figure.span, member, place))
    pairs = []
    for (id, value), alike in told.items():
        alike.sort(key=lambda one: one[0])
        for at, (span, member, place) in enumerate(alike if value is not None and len(alike) > 1 else ()):
            if member.aged or member.ballot[0] or not is_heading(texts[id].text, span):
                continue
            below = [other for _, quantity, other in alike[at + 1 : at + 1 + _MOST] if _tells(member, quantity)]
            if below and (is_telling(member) or len(set(below)) == 1):
                pairs.append((place, below[0]))
    return pairs


def is_heading(text: str, span: Span) -> bool:
    """Whether the words stand in a line by itself that ends without a stop."""
    start = text.rfind("\n", max(0, span.start - _LONGEST), span.start) + 1
    end = text.find("\n", span.end, span.end + _LONGEST)
    line = text[start:end].strip()
    return (start > 0 or span.start < _LONGEST) and 0 <= end <= start + _LONGEST and not _POINT.match(line) and not _ENDED.search(line)


def _tells(heading: Quantity, below: Quantity) -> bool:
    """Whether the number below can be the heading's."""
    if below.aged or below.ballot[0] or len({heading.fate, below.fate} - {""}) > 1:
        return False
    one, other = heading.figure.unit, below.figure.unit
    if one == other and one is not None:
        return one != "people" or heading.head == below.head or bool(heading.fate and below.fate) or is_telling(heading)
    return None in {one, other} and not {one, other} & PASSING and (is_telling(heading) or (heading.figure.value or 0) >= _ROUND)
