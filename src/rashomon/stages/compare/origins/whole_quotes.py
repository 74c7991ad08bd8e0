"""Quotations that one article has whole and another in part."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from rashomon.model.annotation import Quote
from rashomon.stages.compare.origins.errors import Pair
from rashomon.text.read import ReadText

LEAST_WORDS: Final = 5
"""Words of the part: fewer are a phrase that many speakers use."""
LEAST_LEFT_OUT: Final = 3
"""Words that the part leaves out: fewer are a slip or an edit."""


def told_whole(quotes: Mapping[str, Sequence[Quote]], texts: Mapping[str, ReadText]) -> frozenset[Pair]:
    """Every two articles of which the second has part of a quotation that of all articles only the first has whole.

    Quotations meet under the words that they have in common, and not each with each: a large story has thousands.
    """
    holders: dict[str, set[str]] = defaultdict(set)
    for id, found in quotes.items():
        for quote in found:
            if quote.form == "direct":
                holders[_words(quote, texts[id])].add(id)
    holding: dict[_Run, list[str]] = defaultdict(list)
    for said in holders:
        for run in dict.fromkeys(_runs(said)):
            holding[run].append(said)
    only = cache(lambda whole: _only(whole, holding, holders))
    return frozenset(
        (source, copy)
        for part, copies in holders.items() for whole in holding.get(_first(part), ()) if _is_part(part, whole)
        for source in only(whole) for copy in copies
    )  # fmt: skip


_Run = tuple[str, ...]
"""As many words in a row as a part must have."""


def _runs(said: str) -> Iterator[_Run]:
    words = said.split()
    return zip(*(words[start:] for start in range(LEAST_WORDS)), strict=False)


def _first(said: str) -> _Run:
    return tuple(said.split(maxsplit=LEAST_WORDS)[:LEAST_WORDS])


def _only(whole: str, holding: Mapping[_Run, Sequence[str]], holders: Mapping[str, set[str]]) -> set[str]:
    """The article that alone has it whole; nothing where several do."""
    found = {id for said in holding[_first(whole)] if whole in said for id in holders[said]}
    return found if len(found) == 1 else set()


def _words(quote: Quote, text: ReadText) -> str:
    """What it says directly, in lower case and without punctuation."""
    forms = (word.form for piece in quote.content for word in text.words(piece.start, piece.end))
    return f" {' '.join(forms)} "


def _is_part(part: str, whole: str) -> bool:
    # Each word has a space before it, and one stands at the end.
    return part in whole and part.count(" ") > LEAST_WORDS and whole.count(" ") - part.count(" ") >= LEAST_LEFT_OUT
