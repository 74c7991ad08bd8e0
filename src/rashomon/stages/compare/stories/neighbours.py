"""Which articles are near enough to be of one story, without comparing every two."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Final

from rashomon.text.vectors import Vector, dot

JOIN: Final = 0.18
"""Least average cosine of two groups of articles that are one story (docs/evaluation.md: ECB+ and GVC agree on .18 to .22)."""
DAYS_APART: Final = 14
"""A longer story is chained by the reports between. A judgement: no dated set that could measure it was at hand."""
TELLING_TERMS: Final = 32
"""Of an article's terms, so many of the heaviest lead to its neighbours."""
WINDOW: Final = 64
"""An article meets, for each of its telling terms, at most so many before and after it among those that share the term."""
MOST_NEIGHBOURS: Final = 64
"""So many of them are measured: those that share most weight. Bounds the work to n log n whatever the library holds."""

Neighbours = dict[str, dict[str, float]]
"""Article to neighbour to cosine; symmetric."""


def find_neighbours(vectors: Mapping[str, Vector], days: Mapping[str, str | None]) -> Neighbours:
    """Every two articles that reach `JOIN` and whose stated days allow it, as far as the bounds let them meet."""
    telling = {id: sorted(vector, key=lambda t: (-vector[t], t))[:TELLING_TERMS] for id, vector in vectors.items()}
    postings: dict[str, list[str]] = defaultdict(list)
    for id in sorted(telling, key=lambda id: (days[id] or "", id)):
        for term in telling[id]:
            postings[term].append(id)
    places = {term: {id: place for place, id in enumerate(ids)} for term, ids in postings.items() if len(ids) > 1}
    found: Neighbours = {id: {} for id in vectors}
    for id, vector in vectors.items():
        shared: Counter[str] = Counter()
        for term in telling[id]:
            if term in places:
                place = places[term][id]
                for other in postings[term][max(0, place - WINDOW) : place + WINDOW + 1]:
                    shared[other] += int(vector[term] * vectors[other][term] * 1e9)
        del shared[id]
        for other, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:MOST_NEIGHBOURS]:
            if other not in found[id] and within_reach(days[id], days[other]):
                cosine = dot(vector, vectors[other])
                if cosine >= JOIN:
                    found[id][other] = found[other][id] = cosine
    return found


def within_reach(one: str | None, other: str | None) -> bool:
    """Whether two stated days lie near enough for one story; an unstated day hinders nothing."""
    if one is None or other is None or one == other:
        return True
    try:
        return abs(date.fromisoformat(one).toordinal() - date.fromisoformat(other).toordinal()) <= DAYS_APART
    except ValueError:
        return True
