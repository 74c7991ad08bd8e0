"""One quantity by where its figures stand: in a heading and below, at one place of a passage and its copy, one right after another."""

from collections.abc import Iterable, Mapping, Sequence

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.entry import Entry
from rashomon.stages.assemble.figure_ledger.headings import find_headings
from rashomon.stages.assemble.figure_ledger.told_alike import find_alike
from rashomon.text.copied_places import CopiedPlaces
from rashomon.text.read import ReadText


def join_copied(entries: Sequence[Entry], copied: CopiedPlaces) -> list[Entry]:
    """The entries, those of one number in one copied passage put together: a translation may call the thing counted otherwise."""
    told = [[m.figure for m in (*e.members, *e.conversions)] for e in entries]
    return _together(entries, copied.join(told, lambda figure: figure.span, _same_number))


def join_headings(entries: Sequence[Entry], texts: Mapping[str, ReadText]) -> list[Entry]:
    """The entries, those of headings put to those of the text below."""
    return _joined(entries, find_headings(entries, texts))


def join_told_anew(entries: Sequence[Entry]) -> list[Entry]:
    """The entries, those put together of which one holds a number that tells anew what the other's counts."""
    holding = {member.figure.span: at for at, entry in enumerate(entries) for member in entry.members}
    told = ((at, holding[m.same_as]) for at, entry in enumerate(entries) for m in entry.members if m.same_as in holding)
    return _joined(entries, told)


def join_told_alike(entries: Sequence[Entry]) -> list[Entry]:
    """The entries, those put together that accounts tell alike but for the noun."""
    return _joined(entries, find_alike(entries))


def _joined(entries: Sequence[Entry], pairs: Iterable[tuple[int, int]]) -> list[Entry]:
    """The entries, those put together of which the pairs tell, by their places."""
    into = list(range(len(entries)))
    for pair in pairs:
        one, other = sorted(into[at] for at in pair)
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
