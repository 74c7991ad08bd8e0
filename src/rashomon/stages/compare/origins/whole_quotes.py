"""Quotations that one article has whole and another in part."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rashomon.model.annotation import Quote
from rashomon.text.read import ReadText

LEAST_WORDS: Final = 5
"""Words of the part: fewer are a phrase that many speakers use."""
LEAST_LEFT_OUT: Final = 3
"""Words that the part leaves out: fewer are a slip or an edit."""



@dataclass(frozen=True, slots=True)
class Quoted:
    """The words in quotation marks of each article of a story: of each quotation " like this one "."""

    runs: Mapping[str, frozenset[str]]

    def only_whole(self, source: str, copy: str) -> bool:
        """Whether the copy has part of a quotation that of all articles only the source has whole."""
        return any(
            _is_part(part, whole) and self._holders(whole) == {source}
            for part in self.runs[copy]
            for whole in self.runs[source]
        )

    def _holders(self, whole: str) -> set[str]:
        return {id for id, runs in self.runs.items() if any(whole in run for run in runs)}


def quoted_words(quotes: Mapping[str, Sequence[Quote]], texts: Mapping[str, ReadText]) -> Quoted:
    """What each article quotes directly, in lower case and without punctuation."""
    return Quoted({id: frozenset(_words(q, texts[id]) for q in found if q.form == "direct") for id, found in quotes.items()})


def _words(quote: Quote, text: ReadText) -> str:
    forms = (word.form for piece in quote.content for word in text.words(piece.start, piece.end))
    return f" {' '.join(forms)} "


def _is_part(part: str, whole: str) -> bool:
    # Each word has a space before it, and one stands at the end.
    return part in whole and part.count(" ") > LEAST_WORDS and whole.count(" ") - part.count(" ") >= LEAST_LEFT_OUT
