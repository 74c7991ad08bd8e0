"""What of a shared passage is somebody's own wording: words outside quotation marks that are neither names nor numbers.

Two reporters of one event give the same charges, offices, counts and words spoken, and have not copied each other.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Self

from rashomon.model.story import Reuse
from rashomon.stages.compare.origins.shares import Stretches, stands_in
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
    def of(cls, found: Reuse, texts: Mapping[str, ReadText], quoted: Mapping[str, Stretches]) -> Self:
        """`quoted`: the parts of each article within quotation marks."""
        runs = list(_equal_runs(found, texts))
        own = sum(_is_own(found, equal, texts, quoted) for run in runs for equal in run)
        return cls(found, own, max(map(len, runs), default=0))


def _equal_runs(found: Reuse, texts: Mapping[str, ReadText]) -> Iterator[list[Equal]]:
    one, other = (texts[side.article].words(side.start, side.end) for side in (found.one, found.other))
    if found.similarity == 1.0 and len(one) == len(other):
        yield list(zip(one, other, strict=True))
        return
    for same, start, end, beside, beside_end in align([word.form for word in one], [word.form for word in other]):
        if same:
            yield list(zip(one[start:end], other[beside:beside_end], strict=True))


def _is_own(found: Reuse, equal: Equal, texts: Mapping[str, ReadText], quoted: Mapping[str, Stretches]) -> bool:
    sides = [(side.article, word.start) for side, word in zip((found.one, found.other), equal, strict=True)]
    if equal[0].form[0].isdigit() or all(texts[id].text[start].isupper() for id, start in sides):
        return False
    return not any(stands_in(quoted[id], start) for id, start in sides)
