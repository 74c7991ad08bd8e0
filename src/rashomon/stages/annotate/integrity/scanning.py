"""What machines leave in words: hyphens of line ends, figures for letters, lost capitals and spaces, tags, lines cut off."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from rashomon.model.annotation import Mark
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.text.lines import SENTENCE_END
from rashomon.text.spelling import Spelling

_PARTED = re.compile(r"(?<![\w-])([a-z]{2,14})-( ?)([a-z]{2,14})(?![\w-])")
_JOINS = frozenset("and or to but nor versus as than then".split())
_PREFIXES = frozenset("co re pre non anti ex mid multi semi sub un de bi tri pro inter over under out post".split())
_FIGURES = re.compile(r"(?<![\w.@/#-])(?=[A-Za-z]{0,18}[a-z][015])[A-Za-z][a-z015]{2,18}(?![\w./@-])")
_READ_AS = (("0", "o"), ("1", "l"), ("1", "i"), ("5", "s"))
_TWO_CAPITALS = re.compile(r"(?<![\w.@/#’'-])(?!I(?:P[aho]|Tunes|Mac|Cloud)|E(?:Bay|Book|Sport)|QAnon)[A-Z]{2}[a-z]{1,18}(?![\w’'-])")
"""Not a trade name at the head of a sentence: "IPhone"."""
_LOST_SPACE = re.compile(
    r"(?<![\w.@/#-])(?!easy[A-Z]|the(?:Grio|Skimm|Score)\b)"
    r"(?:the|in|of|and|to|for|at|on|from|by|with|[a-z]{4,14})(?=[A-Z][a-z]{3,})[A-Z][a-z]{3,18}(?![\w.(=\"])"
)
_NUMBER_GLUED = re.compile(
    r"(?<![\w.,$£€/-])\d{1,4}(?:people|years|miles|days|women|percent|persons|months|weeks|hours|minutes|dollars|metres)\b"
)
_PARTED_NOT = re.compile(r"\b(?:ca|do|did|does|is|was|could|would|should|has|have|had|were|are) nt\b")
_SMALL_DAY = re.compile(
    r"\b(?:(?:last|next|on|late|early|since|until|by) (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:in|on|since|until|last|late|early) (?:january|february|april|june|july|september|october|november|december))\b(?![.-]\w)"
)
_SMALL_BEGINNING = re.compile(
    r"(?<=[a-z]{4}\. )(?<!Calif\. )(?<!approx\. )(?:the|he|she|it|they|we|but|this|there|his|her|police) [a-z]{2,}"
)
_TAG = re.compile(
    r"</?(?:p|br|b|i|em|strong|span|blockquote|tweet|font)(?: [^<>\n]{0,120})?/?>(?:</?[a-z][^<>\n]{0,120}>){0,9}"
)
_CUT_OFF = re.compile(
    r"(?<=\w )(?:the|an?|of|to|and|or|with|from|for|by|but|that|which|who|their|his|her|its|was|were|is|are|has|had|have|will|would)$"
)
_BY_FORM = ((_NUMBER_GLUED, "missing-space"), (_PARTED_NOT, "misspelt"))
_BEGINNING = re.compile(r"(?<=[.!?] )[A-Za-z]")
_FEWEST, _END = 3, 6
"""Lines from which a text tells that its lines end where they are full, as most end within sentences; and the characters of a line in
which its last stop stands. By reason."""
_LINE = 8
"""Words of the shortest line that is taken for a sentence cut off: of a title or a button the last word may be any."""
_SHORT, _COMMON_IF_SHORT = 4, 1e-3
"""A word of so few letters may be an acronym in the plural ("IDs"); "THe" and "HIs" are among the commonest words."""
_RARE = 1e-6
"""Share of all words that a half of a parted word has at most: a "teen-ager" is none."""
_COMMON = 1e-6
"""Share of all words that the word which was meant has at least, as of misspelt words."""


def find_scanned(article: Article, prose: Sequence[Span], spelling: Spelling) -> Iterator[Mark]:
    """`inves- tigation`, `wou1d`, `THe`, `ofMarden`, `9people`, `last tuesday`, `<br/>`, and lines that stop at "the"."""
    text = article.text
    wrapped = _is_wrapped(text, prose)
    for span, following in zip_longest(prose, prose[1:]):
        for match in _PARTED.finditer(text, span.start, span.end):
            if _is_parted(match[1], match[3], bool(match[2]), spelling):
                yield Mark(Span(article.id, *match.span()), "garbled", "hyphen-left")
        for match in _FIGURES.finditer(text, span.start, span.end):
            if any(char in "015" for char in match[0]) and _is_misread(match[0].lower(), spelling):
                yield Mark(Span(article.id, *match.span()), "garbled", "misread")
        for pattern, reason in _BY_FORM:
            for match in pattern.finditer(text, span.start, span.end):
                yield Mark(Span(article.id, *match.span()), "other", reason)
        if (tag := _TAG.search(text, span.start, span.end)) is not None and text.find("{", span.start, span.end) < 0:  # no program
            yield Mark(Span(article.id, *tag.span()), "garbled", "markup-left")
        if not wrapped:
            yield from _cut_off(article, span, following)
    yield from _wrong_capitals(article, prose, spelling)
    yield from _small_letters(article, prose)


def _is_wrapped(text: str, prose: Sequence[Span]) -> bool:
    """Whether most lines end within sentences, as those of verse and of mails do: a line that stops is not cut off then."""
    ends = sum(SENTENCE_END.search(span.of(text), max(0, span.end - span.start - _END)) is not None for span in prose)
    return len(prose) >= _FEWEST and 2 * ends < len(prose)


def _is_parted(first: str, second: str, spaced: bool, spelling: Spelling) -> bool:
    """Whether the halves are one word that a line's end parted: "two- and three-year", "co-owner" and "week-end" are none."""
    if second in _JOINS or first in _PREFIXES or spelling.share(first + second) < _COMMON:
        return False
    shares = [spelling.share(half) for half in (first, second)]
    return spaced or (min(shares) == 0 and max(shares) < _RARE)


def _is_misread(word: str, spelling: Spelling) -> bool:
    """Whether letters for its figures make a word; not where the figure stands behind a word ("Channel5")."""
    if spelling.share(word.removesuffix("5")) > 0:
        return False
    read = [word]
    for figure, letter in _READ_AS:
        read += [one.replace(figure, letter) for one in read if figure in one]
    return any(one.isalpha() and spelling.share(one) >= _COMMON for one in read)


def _cut_off(article: Article, span: Span, following: Span | None) -> Iterator[Mark]:
    """A line that stops at a word behind which more must come, and does not go on in the next."""
    words = span.of(article.text)
    goes_on = following is not None and not article.text[following.start].isupper()
    found = _CUT_OFF.search(words, max(0, len(words) - _LINE))
    if found and not goes_on and words.count(" ") >= _LINE - 1:
        start = max(words.rfind(mark, 0, found.start()) for mark in ".!?") + 1
        start += len(words[start:]) - len(words[start:].lstrip())
        yield Mark(Span(article.id, span.start + start, span.end), "orphan-fragment", "broken-off")


def _small_letters(article: Article, prose: Sequence[Span]) -> Iterator[Mark]:
    """`last tuesday`, `closed. the owner`; who begins more sentences with a small letter than with a capital writes so."""
    text = article.text
    begun = [text[span.start] for span in prose]
    begun += [match[0] for span in prose for match in _BEGINNING.finditer(text, span.start, span.end)]
    if sum(map(str.islower, begun)) > sum(map(str.isupper, begun)):
        return
    for span in prose:
        for pattern in (_SMALL_DAY, _SMALL_BEGINNING):
            for match in pattern.finditer(text, span.start, span.end):
                yield Mark(Span(article.id, *match.span()), "other", "small-letter")


def _wrong_capitals(article: Article, prose: Sequence[Span], spelling: Spelling) -> Iterator[Mark]:
    """`HOward`, `ofMarden`; what is written so twice is a name."""
    two = [match for span in prose for match in _TWO_CAPITALS.finditer(article.text, span.start, span.end)]
    glued = [match for span in prose for match in _LOST_SPACE.finditer(article.text, span.start, span.end)]
    times = Counter(match[0] for match in (*two, *glued))
    for match in two:
        short = len(match[0]) <= _SHORT
        if times[match[0]] == 1 and spelling.share(match[0].lower()) >= (_COMMON_IF_SHORT if short else _COMMON / 10):
            yield Mark(Span(article.id, *match.span()), "garbled", "two-capitals")
    for match in glued:
        first = re.match(r"[a-z]+", match[0])
        if times[match[0]] == 1 and first is not None and spelling.share(first[0]) >= 10 * _COMMON:
            yield Mark(Span(article.id, *match.span()), "other", "missing-space")
