"""The order of items: the most widely stated first, and what happened before what is said of it."""

from collections import defaultdict
from collections.abc import Sequence

from rashomon.model.dossier import Corroboration
from rashomon.model.span import Span

Rank = tuple[int, int, int]


def in_order(items: Sequence[Corroboration]) -> tuple[Corroboration, ...]:
    """By how many origins, then by how many sources state it. An item that holds all clauses of another and further ones stands no lower
    than that: what happened stands before a number in it."""
    places = [frozenset(span for side in item.sides for span in side.evidence) for item in items]
    own = [(-item.origins, -item.sources, -len(item.sides)) for item in items]
    raised = _raised(places, own)

    def key(number: int) -> tuple[Rank, int, Span, str, list[Span]]:
        item = items[number]
        ahead = -len(places[number]) if raised[number] < own[number] else 0
        return raised[number], ahead, item.clearest, item.difference.about if item.difference else "", sorted(places[number])

    return tuple(items[number] for number in sorted(range(len(items)), key=key))


def _raised(places: Sequence[frozenset[Span]], own: Sequence[Rank]) -> list[Rank]:
    """The rank of each item, or the best of those whose clauses it holds."""
    holding: dict[Span, set[int]] = defaultdict(set)
    for number, spans in enumerate(places):
        for span in spans:
            holding[span].add(number)
    raised = list(own)
    for number, spans in enumerate(places):
        for around in set.intersection(*(holding[span] for span in spans)):
            if len(places[around]) > len(spans):
                raised[around] = min(raised[around], own[number])
    return raised
