"""What of a shared passage is somebody's own wording: words outside quotation marks that are neither names nor numbers.

Two reporters of one event give the same charges, offices, counts and words spoken, and have not copied each other.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from rashomon.model.story import Reuse
from rashomon.stages.compare.origins.shares import Marked
from rashomon.text.alignment import align
from rashomon.text.read import ReadText
from rashomon.text.terms import Word

Equal = tuple[Word, Word]
"""A word of the one side, and the same word on the other."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A passage that two articles share: how many of its words are such wording, and the most words in a row that both have."""

    passage: Reuse
    own: int
    run: int

    @classmethod
    def of(cls, found: Reuse, marked: Mapping[str, Marked]) -> Self:
        """Read from the two articles."""
        one, other = marked[found.one.article], marked[found.other.article]
        runs = list(_equal_runs(found, one.read, other.read))
        return cls(found, sum(_count_own(run, one, other) for run in runs), max(map(len, runs), default=0))


def _equal_runs(found: Reuse, text: ReadText, beside_text: ReadText) -> Iterator[list[Equal]]:
    one, other = text.words(found.one.start, found.one.end), beside_text.words(found.other.start, found.other.end)
    if found.similarity == 1.0 and len(one) == len(other):
        yield list(zip(one, other, strict=True))
        return
    for same, start, end, beside, beside_end in align([word.form for word in one], [word.form for word in other]):
        if same:
            yield list(zip(one[start:end], other[beside:beside_end], strict=True))


def _count_own(run: Sequence[Equal], one: Marked, other: Marked) -> int:
    """How many of these words are."""
    text, beside, quoted, quoted_beside = one.read.text, other.read.text, one.inside, other.inside
    return sum(
        not (quoted[word.start] or quoted_beside[same.start] or word.form[0].isdigit()
             or (text[word.start].isupper() and beside[same.start].isupper()))
        for word, same in run
    )  # fmt: skip
