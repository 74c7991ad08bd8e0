"""Time expressions, not yet anchored."""

import re

from rashomon.model.annotation import Block, Parse
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.times import Tense, TimeExpression
from rashomon.stages.annotate.times.around import with_surroundings
from rashomon.stages.annotate.times.context import Context
from rashomon.stages.annotate.times.filters import plausible, trimmed
from rashomon.stages.annotate.times.patterns import Hit, Reading, is_class
from rashomon.stages.annotate.times.place import Place
from rashomon.stages.annotate.times.rules import RULES
from rashomon.stages.annotate.times.words import Words, read_words

__all__ = ["find_times"]

_MARKET = ("trading ", "trading on ")
"""Prices are told of a day that is over: "in composite trading on Wednesday"."""
_DECLARES = ("declare ", "declared ", "declares ", "proclaim ", "proclaimed ")
_APPOINTED = re.compile(
    r"(?<!had been )\b(?:(?:set|listed|fixed|booked|pencill?ed(?: in)?) for|(?:adjourned|deferred|postponed) (?:to|until)) (?:the )?\Z"
)
"""Before a day that lies ahead though the verb stands in the past: "a trial was set for May 3"."""
_APPOINTING = 24
"""Characters in which that stands."""
_FROM_THEN_ON = ("effective ", "effective on ", "effective as of ", "beginning ", "starting ")


def find_times(article: Article, blocks: tuple[Block, ...], parse: Parse) -> tuple[TimeExpression, ...]:
    """Every time expression in the readable blocks, in reading order.

    Types, extents and values follow the TimeML Annotation Guidelines 1.2.1 (TIMEX3). Work is linear in the text.
    """
    words = read_words(article.text, [(b.span.start, b.span.end) for b in blocks if b.kind != "residue"])
    context = Context(parse)
    found = []
    for first, last, bare in _choose(words, context):
        reading = with_surroundings(words, context, first, last, bare)
        span = Span(article.id, words.starts[first], words.ends[last - 1])
        tense = _tense(words, context, first, last) if reading.type in ("DATE", "TIME") else "unknown"
        over = tense == "past" and (is_class(words.letters[first - 1], "since") or context.is_over(span.start, span.end))
        found.append(TimeExpression(span, reading.type, reading.value, reading.anchor, reading.shift, tense, over, reading.mod))
    return tuple(found)


def _choose(words: Words, context: Context) -> list[tuple[int, int, Reading]]:
    """The readings that stand: leftmost first, of those the longest, of those the earlier rule; none overlap."""
    candidates = []
    for rank, rule in enumerate(RULES):
        for found in rule.pattern.finditer(words.letters):
            first, last = found.span("span") if "span" in rule.pattern.groupindex else found.span()
            candidates.append((first, -last, rank, found))
    candidates.sort(key=lambda c: c[:3])
    chosen: list[tuple[int, int, Reading]] = []
    free = 0
    for first, minus_last, rank, found in candidates:
        if first < free:
            continue
        reading = RULES[rank].read(Hit(words, found))
        place = Place(words, context, first, -minus_last)
        if reading is not None and plausible(place, reading):
            chosen.append((trimmed(place), place.last, reading))
            free = place.last
    return chosen


def _tense(words: Words, context: Context, first: int, last: int) -> Tense:
    """Tense of the clause; a date that only describes a noun ("Friday's vote", "the June accord") does not share it,
    "until" looks ahead and "since" back."""
    before = words.letters[first - 1]
    if is_class(before, "until") and words.text[words.starts[first - 1]].islower():
        return "past" if context.waited(words.starts[first]) else "future"
    start = words.starts[first]
    if words.text.endswith(_FROM_THEN_ON, 0, start) or _is_declared(words, first, last):
        return "future"
    if _APPOINTED.search(words.text, max(0, start - _APPOINTING), start):
        return "future"
    if is_class(before, "since") or words.text.endswith(_MARKET, 0, words.starts[first]):
        return "past"
    if context.describes(words.starts[last - 1]):
        return "unknown"
    if is_class(before, "to") and context.moved_to(words.starts[first - 1]):
        return "future"
    return context.tense_at(words.starts[first])


def _is_declared(words: Words, first: int, last: int) -> bool:
    """"Declared Friday a day of mourning"."""
    return words.text.endswith(_DECLARES, 0, words.starts[first]) and words.text.startswith((" a ", " an ", " as "), words.ends[last - 1])
