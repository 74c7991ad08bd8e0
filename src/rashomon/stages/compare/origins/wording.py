"""What of a shared passage is somebody's own wording: words outside quotation marks that are neither names nor numbers.

Two reporters of one event give the same charges, offices, counts and words spoken, and have not copied each other.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from rashomon.model.story import Reuse
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
    def of(cls, found: Reuse, texts: Mapping[str, ReadText], inside: Mapping[str, bytes]) -> Self:
        """`inside`: of each character of an article whether it stands within quotation marks."""
        runs = list(_equal_runs(found, texts))
        one, other = ((texts[side.article].text, inside[side.article]) for side in (found.one, found.other))
        return cls(found, sum(_count_own(run, one, other) for run in runs), max(map(len, runs), default=0))


def _equal_runs(found: Reuse, texts: Mapping[str, ReadText]) -> Iterator[list[Equal]]:
    one, other = (texts[side.article].words(side.start, side.end) for side in (found.one, found.other))
    if found.similarity == 1.0 and len(one) == len(other):
        yield list(zip(one, other, strict=True))
        return
    for same, start, end, beside, beside_end in align([word.form for word in one], [word.form for word in other]):
        if same:
            yield list(zip(one[start:end], other[beside:beside_end], strict=True))


def _count_own(run: Sequence[Equal], one: tuple[str, bytes], other: tuple[str, bytes]) -> int:
    """How many of these words are; `one`, `other`: the text of each side, and what of it is quoted."""
    (text, quoted), (beside, quoted_beside) = one, other
    return sum(
        not (quoted[word.start] or quoted_beside[same.start] or word.form[0].isdigit()
             or (text[word.start].isupper() and beside[same.start].isupper()))
        for word, same in run
    )  # fmt: skip
