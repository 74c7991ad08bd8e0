"""What is said and what is expected, entry by entry, and which meets which.

An entry meets an expected one where half of its spans meet spans of that one: they overlap by half of the shorter span, and
lie inside the sentence around it. Expected entries marked optional count neither way.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]
Place = tuple[str, int, int]


@dataclass(frozen=True)
class Entry:
    """Something said, or expected: its spans (with the sentence around each, where expected) and its record."""

    places: tuple[Place, ...]
    sentences: tuple[Place, ...]
    record: Json
    optional: bool = False
    alternatives: tuple[tuple[Place, ...], ...] = ()
    """Other boundaries that count as right: for quotations, whose pieces are compared together."""


@dataclass(frozen=True)
class Score:
    """Counts of one section of one story."""

    right: int
    said: int
    found: int
    wanted: int
    values_right: int = 0
    values: int = 0
    missed: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()

    @property
    def precision(self) -> float:
        return self.right / self.said if self.said else 1.0

    @property
    def recall(self) -> float:
        return self.found / self.wanted if self.wanted else 1.0

    def row(self, section: str) -> str:
        value = f"{self.values_right / self.values:.2f}" if self.values else "–"
        return f"| {section} | {self.precision:.2f} | {self.recall:.2f} | {value} | {self.said} | {self.wanted} |"


def said(evidence: Iterable[Json]) -> tuple[Place, ...]:
    return tuple((e["article"], e["start"], e["end"]) for e in evidence)


def expected(record: Json, evidence: list[Json], optional: bool) -> Entry:
    around = tuple((e["article"], *e["sentence"]) for e in evidence)
    return Entry(said(evidence), around, record, optional)


def plain(evidence: Iterable[Json], record: Json) -> Entry:
    return Entry(said(evidence), (), record)


def overlap(a: Place, b: Place) -> int:
    return max(0, min(a[2], b[2]) - max(a[1], b[1])) if a[0] == b[0] else 0


def meets(entry: Entry, wanted: Entry) -> float:
    """How well the entry meets the expected one, 0 where it does not.

    A quotation: the Jaccard index of its characters with one of the ways that count as right, from one half on. Else: how
    many of its spans meet expected spans, from half of them on.
    """
    if wanted.alternatives:
        best = max(jaccard(entry.places, way) for way in wanted.alternatives)
        # Of a sentence said partly in marks, the words in marks or the whole of what is reported are both right.
        mixed = wanted.record["form"] == "mixed" and covers(entry, wanted) and within(entry, wanted)
        return best if best >= 0.5 else 0.5 * mixed
    count = sum(
        any(
            2 * overlap(p, w) >= min(p[2] - p[1], w[2] - w[1]) and 2 * overlap(p, around) >= p[2] - p[1]
            for w, around in zip(wanted.places, wanted.sentences, strict=True)
        )
        for p in entry.places
    )
    return count if 2 * count >= len(entry.places) else 0


def covers(entry: Entry, wanted: Entry) -> bool:
    return all(any(overlap(p, w) == w[2] - w[1] for p in entry.places) for w in wanted.places)


def within(entry: Entry, wanted: Entry) -> bool:
    around = [(e["article"], *e["sentence"]) for e in wanted.record["evidence"]]
    return all(any(overlap(p, s) == p[2] - p[1] for s in around) for p in entry.places)


def jaccard(a: Iterable[Place], b: Iterable[Place]) -> float:
    """Of the characters that two lists of spans cover."""
    x, y = ({(p[0], i) for p in places for i in range(p[1], p[2])} for places in (a, b))
    return len(x & y) / len(x | y) if x & y else 0.0


def compare(entries: list[Entry], wanted: list[Entry], value: Callable[[Json, Json], bool]) -> Score:
    """Pair one to one, closest first; pairs that also agree in what they say go before others."""
    pairs = sorted(
        ((meets(e, w), value(e.record, w.record), not w.optional, -i, -j)
         for i, e in enumerate(entries) for j, w in enumerate(wanted) if meets(e, w)),
        reverse=True,
    )  # fmt: skip
    met: dict[int, int] = {}
    for _, _, _, i, j in pairs:
        if -i not in met and -j not in met.values():
            met[-i] = -j
    firm = {i: j for i, j in met.items() if not wanted[j].optional}
    needed = [j for j, w in enumerate(wanted) if not w.optional]
    return Score(
        right=len(firm), said=len(entries) - (len(met) - len(firm)), found=len(firm), wanted=len(needed),
        values_right=sum(value(entries[i].record, wanted[j].record) for i, j in firm.items()), values=len(firm),
        missed=tuple(str(wanted[j].record)[:300] for j in needed if j not in firm.values()),
        wrong=tuple(str(e.record)[:300] for i, e in enumerate(entries) if i not in met),
    )  # fmt: skip
