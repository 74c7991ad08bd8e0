"""What somebody said on a day."""

import re
from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Quote
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.kinds import clause_words
from rashomon.stages.assemble.chronology.lexicon import DEEDS, GENERAL, INTENDING, KIND_MARK, VIOLENCE
from rashomon.stages.assemble.chronology.reading import Reading
from rashomon.text.surroundings import sentence_around
from rashomon.text.terms import stem

_TOLD = re.compile(r"\b(?:told|tells|addressed) (?:the |his |her |its |their )?([a-z]{3,})\b")
_OCCASION = re.compile(
    r"(?i)\b(?:(?:told|addressed|before) (?:the |a |his |her |its |their )?(?:[a-z]+ )?(?:reporters|journalists|crowds?|supporters"
    r"|parliament|congress|senate|court|judges?|jury|council|committee|hearing|assembly|lawmakers|staff|workers|employees|relatives|families|rally)"
    r"|(?:news|press) conference|briefing|speech|address|rally|hearing|testimony|debate|ceremony|summit|vigil|funeral|dinner"
    r"|conference|campaign stop|blog|open letter|advisory|bulletin|wrote|tweeted)\b"
)
"""Words said before an audience, or put in writing for all: one can go there."""
_ISSUED = re.compile(
    r"\b(?:released|published|issued|posted|put out|filed|dated|sent|signed|made public) (?:on |last |late |early )?(?:the )?\Z"
)
"""Before the day of a poll, letter or report that then "says" or "shows"."""
_CITING = (", citing ", " citing ", ", quoting ", " quoting ")
"""Behind the day on which another paper had it: "the agency reported on Monday, citing the ministry"."""
_LEAD = 1200
"""Characters within which an account begins, below title, page furniture and dateline."""
_PROSE = re.compile(r"[^\n]{40,400}?[.!?][\"”’')]{0,2}\s")
"""A sentence: what stands behind one is not what the account begins with."""
_VIOLENCE = frozenset(KIND_MARK + kind for kind in VIOLENCE)
"""What an account that begins with it tells of the day before, ..."""
_BY_NOW = re.compile(r"\b(?:has|have|is|are)\b")
"""... unless it says what is so by now: "shot two of them dead, police said on Friday", "two people have died, the agency said"."""
_JOINED = 1
"""Characters between words said and a day that belongs to them."""
_BEHIND = 40
"""Characters between a cue and its day: "said at a briefing on Tuesday afternoon"."""
_AHEAD = 15
"""The same before a quotation: "Last week, the ministry admitted"."""
_KNOWN_FOR = re.compile(
    r"\b(?:who|whose|accused|charged|suspected|arrested|convicted|wanted|wounded|injured|shot|killed|hired|named|elected)\b"
)
"""Opens what is told of somebody who is then quoted."""
_DAILY = frozenset({"day", "part-of-day", "instant", "week"})


def find_statements(
    reading: Reading, quotes: Sequence[Quote]
) -> Iterator[tuple[Event, Span]]:
    """What somebody said on a day, with the time that says so: it stands beside the cue, outside the words said."""
    article, stretches, day, cast = reading.article, reading.stretches, reading.day, reading.cast
    for quote in quotes:
        if quote.cue is None or quote.cue.of(article.text).split()[0].lower() in INTENDING:
            continue
        near = stretches.between(quote.span.start - _AHEAD, quote.span.end + _BEHIND)
        time = next((s for s in near if _beside(article.text, quote, s)), None)
        if time is None or stretches[time].precision not in _DAILY or (day[1] is not None and stretches[time].first > day[1]):
            continue
        if article.text.startswith(_CITING, time.end):
            continue
        whole = Span(article.id, min(quote.span.start, time.start), max(quote.span.end, time.end))
        text, words = whole.of(article.text), clause_words(whole.of(article.text), cast.names_in(whole))
        source = cast.inside(quote.source) if quote.source else ()
        named = tuple(e for e in source if cast.kind(e) != "place")
        known = cast.known(article.id, quote.speaker) if quote.speaker and not named else None
        earlier = not _VIOLENCE.isdisjoint(words) and not _BY_NOW.search(text)
        deed = _is_deed(article.text, quote.cue, time, whole) or (not earlier and _begins(article.text, whole))
        yield Event(
            whole, whole, "past", stretches[time], "say", words, named or ((known,) if known else ()),
            frozenset(cast.inside(whole)), (), None, False, text, article.published_at or day[0], statement=True,
            audience=_audience(text), deed=deed,
        ), time  # fmt: skip


def _is_deed(text: str, cue: Span, time: Span, whole: Span) -> bool:
    """Whether saying it was an event, and not only how the account knows: announced, admitted, vowed; said before an audience."""
    if any(stem(word.lower()) in DEEDS for word in cue.of(text).split()) or _OCCASION.search(whole.of(text)):
        return True
    return _ISSUED.search(text, max(0, time.start - _BEHIND), time.start) is not None


def _begins(text: str, whole: Span) -> bool:
    """Whether the account begins with it."""
    first, _ = sentence_around(text, whole.start, whole.end)
    return first < _LEAD and not _PROSE.search(text, 0, first)


def _audience(text: str) -> str:
    found = _TOLD.search(text)
    return "" if found is None or stem(found[1].lower()) in GENERAL else stem(found[1].lower())


def _is_of_source(text: str, quote: Quote, time: Span) -> bool:
    """Whether it tells what the speaker did or suffered that day: "a man accused of shooting his friend on Monday told police"."""
    assert quote.cue is not None
    if quote.source is None or not quote.source.start < time.start < quote.cue.start:
        return False
    return _KNOWN_FOR.search(text, quote.source.start, time.start) is not None


def _beside(text: str, quote: Quote, time: Span) -> bool:
    """Whether the time belongs to the cue: outside the words said, close to it, in one sentence with it."""
    assert quote.cue is not None
    if any(piece.overlaps(time) for piece in quote.content) or _is_of_source(text, quote, time):
        return False
    first, last = sorted((quote.cue, time))
    between = text[first.end : last.start] if first.end < last.start else ""
    if last is quote.cue and any(0 <= time.start - piece.end <= _JOINED for piece in quote.content):
        # "in court Sunday, police said": a day of what was said.
        return False
    return len(between) <= _BEHIND and not any(mark in between for mark in ".;\n“”\"")
