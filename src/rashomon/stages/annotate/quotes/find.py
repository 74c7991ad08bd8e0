"""From quotation marks and cues to quotes: what was found is put together, given its form and its speaker."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from rashomon.model.annotation import Block, Mention, Parse, Quote, QuoteForm
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.annotate.quotes.attribution import Attribution, Range
from rashomon.stages.annotate.quotes.context import Context
from rashomon.stages.annotate.quotes.direct import find_direct
from rashomon.stages.annotate.quotes.indirect import IndirectFinder
from rashomon.stages.annotate.quotes.passages import pair_marks
from rashomon.stages.annotate.quotes.quoted import Passage
from rashomon.stages.annotate.quotes.speakers import Speakers
from rashomon.stages.annotate.quotes.spread import go_on, quoted_share, spread_over_passages
from rashomon.stages.annotate.quotes.syntax import Syntax

_NOTE = re.compile(
    r"\b(?:earlier|previous|original|first) versions? of (?:this|the|an?|our) (?:\w+ )?(?:article|report|story|piece|post|headline)\b"
    r"|^(?:corrections?|clarifications?|erratum|editor['’]s note)\b",
    re.IGNORECASE,
)
"""What an article calls itself, or the note in which it does."""
_STAMPED = frozenset({"posted", "published", "updated"})
"""What stands before the day on which an article came out."""


def find_quotes(
    article: Article, blocks: tuple[Block, ...], parse: Parse, mentions: tuple[Mention, ...]
) -> tuple[Quote, ...]:
    """Every quotation in the readable blocks, in reading order. `grounds` begins with how the speaker was found."""
    ranges = [(block.span.start, block.span.end) for block in blocks if block.kind != "residue"]
    syntax = Syntax(parse)
    passages = _said(pair_marks(article.text, ranges), mentions)
    context = Context(article.text, syntax, ranges, passages)
    direct, uncued = find_direct(context)
    taken = [i for a in direct for start, end in a.content for i in syntax.inside(start, end)]
    quoted = [i for passage in passages for i in syntax.inside(passage.start, passage.end)]
    cues = [a.verb for a in direct if a.verb is not None]
    indirect = IndirectFinder(syntax, taken, [*cues, *quoted]).find()
    indirect, uncued = spread_over_passages(context, indirect, uncued)
    found = sorted(go_on(context, [*direct, *indirect], uncued), key=lambda a: a.content)
    posts = [block.span.start for block in blocks if block.label == "relative-time"] if any(b.kind == "post" for b in blocks) else []
    return tuple(_quotes(article, syntax, found, Speakers(article.text, syntax, mentions, passages, posts)))


def _said(passages: Sequence[Passage], mentions: Sequence[Mention]) -> tuple[Passage, ...]:
    """Without what stands between marks inside a name: nobody says the "Kit" of `Ann "Kit" Reay`."""
    begun = {mention.span.start: mention.span.end for mention in mentions}
    starts = sorted(begun)
    return tuple(p for p in passages if not (at := bisect_left(starts, p.start)) or begun[starts[at - 1]] <= p.end)


def _quotes(article: Article, syntax: Syntax, found: Sequence[Attribution], speakers: Speakers) -> list[Quote]:
    quotes: list[Quote] = []
    spoke: dict[tuple[int, ...] | None, str | None] = {}
    for attribution in found:
        if _is_note(article.text, syntax, attribution):
            continue
        if attribution.construction == "continued":
            speaker = spoke.get(attribution.source) if attribution.source else quotes[-1].speaker if quotes else None
            ground = "continued" if speaker else "undecided"
        else:
            speaker, ground = speakers.resolve(attribution.source, () if attribution.passages else attribution.content)
            spoke[attribution.source] = speaker
        quotes.append(_quote(article, syntax, attribution, speaker, ground))
    return quotes


def _is_note(text: str, syntax: Syntax, found: Attribution) -> bool:
    """Whether it is the article that speaks, of itself: `Correction: an earlier version of this report said`, `First Posted: 10/25/11`."""
    if not found.source:
        return False
    if found.cue and text[slice(*found.cue)].lower() in _STAMPED and text[found.content[0][0]].isdigit():
        return True
    first, last = syntax[found.source[0]], syntax[found.source[-1]]
    return _NOTE.search(text[first.start : last.end]) is not None


def _quote(article: Article, syntax: Syntax, found: Attribution, speaker: str | None, ground: str) -> Quote:
    source = _span(article, (syntax[found.source[0]].start, syntax[found.source[-1]].end)) if found.source else None
    cue = _span(article, found.cue) if found.cue else None
    content = tuple(_span(article, piece) for piece in found.content)
    marked = [(passage.start, passage.end) for passage in found.passages]
    parts = [*found.content, *marked, *((s.start, s.end) for s in (source, cue) if s is not None)]
    whole = _span(article, (min(start for start, _ in parts), max(end for _, end in parts)))
    grounds = (ground, found.construction, *dict.fromkeys(found.grounds))
    return Quote(whole, _form(article.text, found), content, cue, source, speaker, grounds)


def _span(article: Article, place: Range) -> Span:
    return Span(article.id, *place)


def _form(text: str, found: Attribution) -> QuoteForm:
    pieces = [piece for passage in found.passages for piece in passage.pieces]
    some, whole = quoted_share(found.content, pieces, text)
    return "direct" if whole else "mixed" if some else "indirect"
