"""Quotation marks that are not opened, not closed, or stray."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.model.annotation import Mark
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.text.lines import SENTENCE_END
from rashomon.text.turned_marks import closes_speech, measures

_SIGN = re.compile("[“”„\"]|''|’’|‘‘")
_TAG = re.compile(r"<[/A-Za-z][^<>\n]{0,300}>")
"""Marks in a tag that was left in the text quote nobody."""
_OPENING = frozenset("“„")
_CUE = 120
"""Characters before a mark in which a sentence that says who spoke ends. By reason."""
_CUED = re.compile(r", (?:said|says|told|added|wrote|explained)\b[^\"\n.!?]{3,100}[.!?] $")
_SAID_BY = re.compile(
    r"[\"”],? (?:said|says|told|added|declared|announced) (?P<who>(?:[a-z]{1,20} ){0,8}(?:[A-Z][\w'’-]{1,30}[ ,.]?){1,6})"
)
"""Who said the words whose mark is closed before it, by name."""
_LINES = 6
"""Lines of one sentence each over which somebody's words may run on."""


@dataclass(frozen=True, slots=True)
class _Sign:
    start: int
    end: int
    text: str
    before: str
    """The character before it, or a space at the block's start."""
    after: str

    @property
    def may_open(self) -> bool:
        return self.text in _OPENING or (
            self.text in ('"', "‘‘", "''") and not self.after.isspace() and not self.before.isalnum()
        )

    @property
    def may_close(self) -> bool:
        return self.text in ("”", "’’") or (self.text in ('"', "''") and not self.before.isspace())


def find_broken_quotation(article: Article, prose: Sequence[Span], in_paragraphs: bool) -> Iterator[Mark]:
    """Marks that do not pair within a paragraph, unless the convention of opening each paragraph anew explains it.

    In a text that a machine has cut into lines of one sentence (not `in_paragraphs`) words go on from line to line, and a line that opens
    with a mark may be a paragraph opened anew: there nobody can tell what was never closed.
    """
    opened: _Sign | None = None
    for number, span in enumerate(prose):
        signs = _signs(article.text, span)
        if opened is not None and signs and closes_speech(article.text, signs[0].start):
            opened, signs = None, signs[1:]
        for sign in signs:
            mark, opened = _step(article, span, sign, opened)
            if mark is not None:
                yield mark
        if opened is not None and in_paragraphs and not _closed_below(article, prose[number + 1 : number + 1 + _LINES]):
            following = _signs(article.text, prose[number + 1]) if number + 1 < len(prose) else []
            start_of_next = prose[number + 1].start if following else -1
            if following and following[0].start == start_of_next and following[0].may_open:
                if _anothers(article, span, prose[number + 1]):
                    yield Mark(_to_sentence_end(article, span, opened.start), "unbalanced-quote", "never-closed")
                opened = None
            elif following and following[0].may_close and not following[0].may_open:
                if opened.text in _OPENING:
                    yield Mark(_to_sentence_end(article, span, opened.start), "unbalanced-quote", "runs-over-paragraph")
            else:
                yield Mark(_to_sentence_end(article, span, opened.start), "unbalanced-quote", "never-closed")
                opened = None
    if not in_paragraphs:
        yield from _open_at_the_end(article, prose)


def _open_at_the_end(article: Article, prose: Sequence[Span]) -> Iterator[Mark]:
    """`A spokesman said: "We know of the case.`: the last mark of a text cut into lines opens a line, or stands behind a colon."""
    last = next((found for span in reversed(prose) for found in ((span, sign) for sign in reversed(_signs(article.text, span)))), None)
    if last is None:
        return
    span, sign = last
    begins = sign.start == span.start or article.text.endswith(": ", span.start, sign.start)
    if begins and sign.may_open and not closes_speech(article.text, sign.start):
        yield Mark(_to_sentence_end(article, span, sign.start), "unbalanced-quote", "never-closed")


def find_unclosed_headings(article: Article, headings: Sequence[Span]) -> Iterator[Mark]:
    """A heading that opens words with a curly mark and never closes them: “The dam is holding."""
    for span in headings:
        words = span.of(article.text)
        if words.count("“") > words.count("”"):
            start = span.start + words.rindex("“")
            yield Mark(Span(article.id, start, span.end), "unbalanced-quote", "never-closed")


def _anothers(article: Article, span: Span, following: Span) -> bool:
    """Whether this paragraph and the one below, which opens with a mark, are said to be words of two: nobody goes on with what is open."""
    said = _SAID_BY.search(article.text, following.start, following.end)
    own = _SAID_BY.search(article.text, span.start, span.end)
    return said is not None and own is not None and not any(name in span.of(article.text) for name in re.findall(r"[A-Z]\w+", said["who"]))


def _closed_below(article: Article, lines: Sequence[Span]) -> bool:
    """Whether the first mark in the next lines closes what is open, standing with the next word."""
    first = next((signs[0] for line in lines if (signs := _signs(article.text, line))), None)
    return first is not None and closes_speech(article.text, first.start)


def _signs(text: str, span: Span) -> list[_Sign]:
    found = []
    tags = [tag.span() for tag in _TAG.finditer(text, span.start, span.end)]
    for match in _SIGN.finditer(text, span.start, span.end):
        before = text[match.start() - 1] if match.start() > span.start else " "
        after = text[match.end()] if match.end() < span.end else " "
        if not measures(text, *match.span()) and not any(start < match.start() < end for start, end in tags):
            found.append(_Sign(match.start(), match.end(), match[0], before, after))
    return found


def _step(article: Article, span: Span, sign: _Sign, opened: _Sign | None) -> tuple[Mark | None, _Sign | None]:
    """What one sign says: a damaged place or None, and the sign that is open after it."""
    if sign.text in _OPENING:
        return _opening(article, span, sign, opened)
    if opened is not None and _opens_anew(article, span, sign, opened):
        return Mark(_to_sentence_end(article, span, opened.start), "unbalanced-quote", "never-closed"), sign
    if opened is not None:
        return _closing(article, span, sign, opened)
    if sign.text == '"' and sign.may_open:
        return None, sign
    if sign.text == "”":
        if sign.before.isspace() and not sign.after.isspace():
            return Mark(Span(article.id, sign.start, sign.end), "unbalanced-quote", "wrong-mark"), sign
        start = _sentence_start(article, span, sign.start)
        return Mark(Span(article.id, start, sign.end), "unbalanced-quote", "never-opened"), None
    return None, (sign if sign.may_open and sign.text in ("‘‘", "''") else None)


def _opens_anew(article: Article, span: Span, sign: _Sign, opened: _Sign) -> bool:
    """Whether a straight mark opens other words where some are open, told in the same paragraph: `three percent, said Ann Reay. "It`."""
    told = article.text[max(opened.end, sign.start - _CUE) : sign.start]
    straight = opened.text == sign.text == '"' and opened.start >= span.start
    return straight and sign.may_open and sign.before.isspace() and bool(_CUED.search(told)) and not closes_speech(article.text, sign.start)


def _closing(article: Article, span: Span, sign: _Sign, opened: _Sign) -> tuple[Mark | None, _Sign | None]:
    if opened.text == '"' and sign.text == "”" and opened.start >= span.start:
        inner = article.text.count("“", opened.end, sign.start) > article.text.count("”", opened.end, sign.start)
        return None, opened if inner else None
    if sign.text in ("’’", "''") and opened.text in ("“", '"'):
        return Mark(_last_word(article, span, sign), "unbalanced-quote", "closed-by-apostrophes"), None
    return None, None


def _opening(article: Article, span: Span, sign: _Sign, opened: _Sign | None) -> tuple[Mark | None, _Sign | None]:
    if opened is not None and opened.text == '"':
        return None, opened
    if sign.after.isspace():
        first = _sentence_start(article, span, sign.start) if opened is None else opened.start
        return Mark(Span(article.id, max(first, span.start), sign.end), "unbalanced-quote", "stray-mark"), None
    if opened is not None and opened.start >= span.start:
        return Mark(Span(article.id, opened.start, sign.end), "unbalanced-quote", "opened-twice"), sign
    return None, sign


def _sentence_start(article: Article, span: Span, position: int) -> int:
    """Where the sentence that ends at or holds the position begins."""
    ends = [m.end() for m in SENTENCE_END.finditer(article.text, max(span.start, position - 400), position)]
    before = [end for end in ends if article.text[end:position].strip(' \t“"”,')]
    start = before[-1] if before else span.start
    while start < position and article.text[start].isspace():
        start += 1
    return start


def _to_sentence_end(article: Article, span: Span, position: int) -> Span:
    match = SENTENCE_END.search(article.text, position, span.end)
    return Span(article.id, position, match.end() if match else span.end)


def _last_word(article: Article, span: Span, sign: _Sign) -> Span:
    start = article.text.rfind(" ", span.start, sign.start) + 1
    return Span(article.id, start or span.start, sign.end)
