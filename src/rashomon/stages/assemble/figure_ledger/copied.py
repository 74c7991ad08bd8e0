"""One quantity by where its figures stand: a number at the same place of a passage and its copy."""

from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Figure
from rashomon.stages.assemble.figure_ledger.sameness import Entry
from rashomon.text.copied_places import CopiedPlaces


def join_copied(entries: Sequence[Entry], copied: CopiedPlaces) -> list[Entry]:
    """The entries, those of one number in one copied passage put together: a translation may call the thing counted otherwise."""
    own = {m.figure.span: place for place, entry in enumerate(entries) for m in entry.members}
    held: dict[str, list[Figure]] = {}
    for entry in entries:
        for member in entry.members:
            held.setdefault(member.figure.span.article, []).append(member.figure)
    into: dict[int, int] = {}
    for place, entry in enumerate(entries):
        first = min((_end(into, own[figure.span]) for figure in _beside(entry, held, copied)), default=place)
        if first < place:
            into[place] = first
            for member in entry.members:
                entries[first].add(member)
    return [entry for place, entry in enumerate(entries) if place not in into]


def _end(into: dict[int, int], place: int) -> int:
    while place in into:
        place = into[place]
    return place


def _beside(entry: Entry, held: dict[str, list[Figure]], copied: CopiedPlaces) -> Iterator[Figure]:
    """The figures that a copied passage has where it has one of the entry's, with its value."""
    for figure in (member.figure for member in entry.members):
        for place in copied.beside(figure.span):
            for other in held.get(place.article, ()):
                same_number = (figure.value, figure.low, figure.high) == (other.value, other.low, other.high)
                if same_number and other.span.overlaps(place):
                    yield other
