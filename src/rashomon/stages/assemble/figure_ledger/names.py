"""Whose name a span is, and which place stands where, by the story's entities."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from rashomon.model.span import Span
from rashomon.model.story import Entity


class Names:
    """Whose name a span of text is: by its place, or by the longest end of it that names only one; and where places are named."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._places = {(s.article, s.end): e.id for e in entities for v in e.variants for s in v.places}
        self._ids = {e.id for e in entities if e.kind == "person"}
        self._persons: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for place, id in sorted((s, e.id) for e in entities if e.kind == "person" for v in e.variants for s in v.places):
            self._persons[place.article].append((place.end, place.start, id))
        for ends in self._persons.values():
            ends.sort()
        self._grounds: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for entity in entities:
            for place in entity.places if entity.kind == "place" else ():
                self._grounds[place.article].append((place.start, entity.id))
        for grounds in self._grounds.values():
            grounds.sort()
        self._words: dict[str, set[str]] = defaultdict(set)
        for entity in entities:
            for variant in entity.variants:
                self._words[variant.exact.lower()].add(entity.id)

    def inside(self, span: Span) -> frozenset[str]:
        """The persons whose names end inside the span."""
        ends = self._persons.get(span.article, [])
        return frozenset(id for _, _, id in ends[bisect_right(ends, (span.start,)) : bisect_right(ends, (span.end, span.end + 1))])

    def person_before(self, article: str, start: int, end: int) -> str:
        """The id of the last person whose name ends from `start` on, before `end`; empty where none does."""
        ends = self._persons.get(article, [])
        at = bisect_right(ends, (end,)) - 1
        return ends[at][2] if at >= 0 and ends[at][0] >= start else ""

    def person_at(self, article: str, start: int, end: int) -> tuple[Span, str] | None:
        """The first person whose name stands from `start` on and before `end`, and the person's id."""
        ends = self._persons.get(article, [])
        at = bisect_right(ends, (start,))
        found = ends[at] if at < len(ends) else None
        return (Span(article, found[1], found[0]), found[2]) if found and found[1] >= start and found[0] <= end else None

    def is_person(self, id: str) -> bool:
        """Whether this is the id of a person of the story."""
        return id in self._ids

    def known(self, span: Span) -> str:
        """The person whose name ends where the span does; empty where there is none."""
        id = self._places.get((span.article, span.end), "")
        return id if id in self._ids else ""

    def of(self, span: Span, text: str) -> str:
        """The entity's id, or the words themselves."""
        known = self._places.get((span.article, span.end))
        words = span.of(text).lower().split()
        for first in range(0 if known is None else len(words), len(words)):
            ids = self._words.get(" ".join(words[first:]), set())
            if len(ids) == 1:
                return min(ids)
        return known or " ".join(words)

    def place_before(self, article: str, start: int, end: int) -> str:
        """The id of the last place that is named from `start` on, before `end`; empty where none is."""
        grounds = self._grounds.get(article, [])
        at = bisect_right(grounds, (end, "")) - 1
        return grounds[at][1] if at >= 0 and grounds[at][0] >= start else ""

    def place_at(self, article: str, start: int, end: int) -> str:
        """The id of the first place that is named from `start` on, before `end`; empty where none is."""
        grounds = self._grounds.get(article, [])
        at = bisect_right(grounds, (start, ""))
        return grounds[at][1] if at < len(grounds) and grounds[at][0] < end else ""
