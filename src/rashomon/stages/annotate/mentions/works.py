"""Titles of works in quotation marks: "Take the Ferry Home", of whose words none is a name."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Token
from rashomon.stages.annotate.mentions.candidate import Candidate

_SMALL = "a|an|the|of|to|in|on|at|for|from|by|with|and|or|my|your|is|out|up"
_TITLE = re.compile(rf"(?<!\w)[“\"]((?:[A-Z][\w'’-]*)(?: (?:[A-Z][\w'’-]*|{_SMALL})){{0,7}} [A-Z][\w'’-]*)[,.]? ?[”\"]")
"""Two to nine words, all with a capital but small ones, between marks."""


def with_titles(candidates: Sequence[Candidate], text: str, tokens: Sequence[Token]) -> list[Candidate]:
    """The candidates, in reading order; where a title holds names that stand nowhere else in the text, the title in their place, as a work.

    A name that is all of the title stays ("the “Free Harbour Party”"), and so does one that stands elsewhere, too.
    """
    written = [text[tokens[c.first].start : tokens[c.last - 1].end] for c in candidates]
    times = Counter(written)
    begins = [candidate.first for candidate in candidates]
    works, parts = [], set[int]()
    for first, last in _titles(text, tokens):
        at = bisect_left(begins, first)
        inside = range(at, bisect_left(begins, last))
        cut = (at and candidates[at - 1].last > first) or (inside and candidates[inside[-1]].last > last)
        if inside and not cut and all(_is_part(candidates[i], first, last) and times[written[i]] == 1 for i in inside):
            parts.update(inside)
            works.append(Candidate(first, last, "WORK_OF_ART"))
    return sorted([*(c for i, c in enumerate(candidates) if i not in parts), *works], key=lambda candidate: candidate.first)


def _is_part(candidate: Candidate, first: int, last: int) -> bool:
    return candidate.last - candidate.first < last - first


def _titles(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """First token and the one behind the last of each title."""
    starts = [token.start for token in tokens]
    for title in _TITLE.finditer(text):
        first, last = bisect_left(starts, title.start(1)), bisect_left(starts, title.end(1))
        if first < last and tokens[first].start == title.start(1):
            yield first, last

