"""One quantity by where its figures stand: at the same place of a passage and its copy, or one number told right after another."""

from collections.abc import Sequence

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.entry import Entry
from rashomon.text.copied_places import CopiedPlaces


def join_copied(entries: Sequence[Entry], copied: CopiedPlaces) -> list[Entry]:
    """The entries, those of one number in one copied passage put together: a translation may call the thing counted otherwise."""
    return _together(entries, copied.join([[m.figure for m in e.members] for e in entries], lambda figure: figure.span, _same_number))


def join_told_anew(entries: Sequence[Entry]) -> list[Entry]:
    """The entries, those put together of which one holds a number that tells anew what the other's counts."""
    holding = {member.figure.span: at for at, entry in enumerate(entries) for member in entry.members}
    into = list(range(len(entries)))
    for at, entry in enumerate(entries):
        for member in entry.members:
            if member.same_as is not None and member.same_as in holding:
                one, other = sorted((into[at], into[holding[member.same_as]]))
                into = [one if i == other else i for i in into]
    return _together(entries, into)


def _together(entries: Sequence[Entry], into: Sequence[int]) -> list[Entry]:
    """The entries, each added to the one that stands at its number."""
    for at, first in enumerate(into):
        if first != at:
            entries[first].take(entries[at])
    return [entry for at, entry in enumerate(entries) if into[at] == at]


def _same_number(one: Figure, other: Figure, place: Span) -> bool:
    """Whether the other, which stands where a copy has the first, has its value."""
    return (one.value, one.low, one.high) == (other.value, other.low, other.high) and other.span.overlaps(place)
