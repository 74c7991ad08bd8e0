"""One quantity by where its figures stand: a number at the same place of a passage and its copy."""

from collections.abc import Sequence

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.sameness import Entry
from rashomon.text.copied_places import CopiedPlaces


def join_copied(entries: Sequence[Entry], copied: CopiedPlaces) -> list[Entry]:
    """The entries, those of one number in one copied passage put together: a translation may call the thing counted otherwise."""
    into = copied.join([[member.figure for member in entry.members] for entry in entries], lambda figure: figure.span, _same_number)
    for at, first in enumerate(into):
        if first != at:
            for member in entries[at].members:
                entries[first].add(member)
    return [entry for at, entry in enumerate(entries) if into[at] == at]


def _same_number(one: Figure, other: Figure, place: Span) -> bool:
    """Whether the other, which stands where a copy has the first, has its value."""
    return (one.value, one.low, one.high) == (other.value, other.low, other.high) and other.span.overlaps(place)
