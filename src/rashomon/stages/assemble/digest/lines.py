"""What makes a line of the digest: words that stand alone, and say something that no line before has said."""

import re
from collections.abc import Mapping

from rashomon.model.span import Evidence, Span
from rashomon.text.abbreviations import TITLES
from rashomon.text.opening import dateline_end
from rashomon.text.surroundings import sentence_around
from rashomon.text.terms import find_words, rarity
from rashomon.text.turned_marks import leaves_open
from rashomon.text.wordlist import words

LONGEST_SENTENCE = 320
"""Characters of a sentence that is shown in place of its tail; longer ones are no line."""
SAME_MATTER = 0.6
"""Share of the shorter line's weight in common from which two lines tell one thing (read off the digests of eight stories)."""
SAME_NEWS = 0.7
"""The same for the opening of an account of a later day: "a man has denied arson" beside "a man has been charged with arson"."""
SAME_OPENING = 0.4
"""The same for the opening of another account: of two that begin with one piece of news a reader needs one (read off nine stories)."""
SAME_WITH_NUMBER = 0.4
"""The same where they hold the same numbers: "$1 million in damage" was told in three lines."""
_LOOKING_BACK = words("that which who whom whose when while where if because as after before until although though having")
_CUE = re.compile(r",? (?:said|says|added|told)\b")
_CLOSING = ("”", '"')
_POINTING = re.compile(
    r"(?i)[“\"]?(?:(?:but|and|yet|so|then|also|still|meanwhile),? )?"
    r"(?:(?:(?:in|on|at|by|since|during|after)(?-i: [a-z0-9 ]{1,30})|according to [^,.]{1,60}), )?"
    r"(?:he|she|it|they|this|that|these|those|his|her|its|their|him|them|both|there it|"
    r"however|meanwhile|instead|moreover|nevertheless|otherwise)\b"
)
_TIME_ELSEWHERE = re.compile(
    r"(?i)(?:(?:some|a few|several|two|three|four|five|six) )?(?:moments|seconds|minutes|hours|days|weeks|months|years) (?:later|earlier)\b"
)
_DAY_ELSEWHERE = re.compile(r"\b(?:later|earlier) (?:that|the same) (?:day|night|morning|evening|week|month|year)\b")
_TO_WHOM = re.compile(
    r"(?:(?:In|On|At|During|After|Before) [a-z][^,.\n]{0,40}, )?(?:The )?(?:[A-Z][\w.’'-]* ){1,4}(?:(?:has|had|have|later|also|then) ){0,2}"
    r"[a-z]+(?:ed|ld|nt|ve) (?:him|them|her(?= (?:of|that|to|not|in|on|with|for|from|at|by|as|about|and)\b))\b"
)
_FOLLOWING = re.compile(r"\b(?:from|of|to|for|by|with|after|before|about|on|at|in|like) (?:that|this|these|those)[.!]$")
_RELATIVE = re.compile(r", (?:who|whose|which|where)\b[^,.;:!?\n“\"]{1,100}(?<! and)(?<! or)(?<! but)(?<! that)(?=[,.;])")
_TRAILING = " \t―—–-_,;"
_UNFINISHED = (":", "...", "…")
_ROADS = frozenset({"Dr", "St"})
"""Titles that may be roads: "on Elm St."."""
_UNNAMED = re.compile(rf"\b(?:{'|'.join(sorted(TITLES - _ROADS))}|[a-z]+ (?:{'|'.join(sorted(_ROADS))}))\.$")
"""How words end whose last one begins a name: "said Sgt."."""
_NUMBER = re.compile(r"\d+")


def sentence_of(span: Span, text: str) -> Span:
    """The sentence around, without a dateline before it."""
    start, end = sentence_around(text, span.start, span.end)
    return Span(span.article, min(dateline_end(text, start, end), span.start), end)


def whole_sentence(evidence: Evidence, texts: Mapping[str, str]) -> Evidence:
    """The words with the rest of their sentence, where that is not too long: a clause cut out of it can lack its verb or its end."""
    first, *rest = evidence
    whole = sentence_of(first, texts[first.article])
    if len(whole) > LONGEST_SENTENCE or len(whole) <= len(first) + 1:
        return evidence
    return (whole, *(span for span in rest if not whole.overlaps(span)))


def standing_alone(evidence: Evidence, texts: Mapping[str, str]) -> Evidence | None:
    """The words to show: as they are, or the sentence around where they are the tail of one; None where that is too long or a tail, too,
    and where it ends in the middle of something."""
    first = evidence[0]
    words = first.of(texts[first.article])
    if words.endswith(_UNFINISHED) or _UNNAMED.search(words):
        return None
    if not _is_tail(words):
        return (_rounded(first, texts[first.article]), *evidence[1:])
    own = [span for span in evidence if span.article == first.article]
    whole = sentence_of(first, texts[first.article])
    text = whole.of(texts[first.article])
    if len(own) > 1 or len(text) > LONGEST_SENTENCE or _is_tail(text):
        return None
    return (whole, *evidence[1:])


def with_relative(evidence: Evidence, texts: Mapping[str, str]) -> Evidence:
    """The words with a relative clause that stands behind them: who was found, "who was dead", is told by halves without it."""
    first, *rest = evidence
    behind = _RELATIVE.match(texts[first.article], first.end)
    return (Span(first.article, first.start, behind.end()), *rest) if behind else evidence


def _rounded(span: Span, text: str) -> Span:
    """The words with the mark that closes a quotation or bracket in them and the rest of a cue whose speaker they hold; without a dash or
    comma behind them that leads on to what is not shown."""
    words = span.of(text)
    span = Span(span.article, span.start, span.start + len(words.rstrip(_TRAILING)))
    cue = _CUE.match(text, span.end)
    if cue:
        end = sentence_around(text, span.start, cue.end())[1]
        if end - span.start <= LONGEST_SENTENCE:
            return Span(span.article, span.start, end)
    closes = text[span.end : span.end + 1]
    open_bracket = words.count("(") > words.count(")") and closes == ")"
    return Span(span.article, span.start, span.end + 1) if open_bracket or (leaves_open(words) and closes in _CLOSING) else span


def _is_tail(text: str) -> bool:
    """Whether the words begin in the middle of a sentence, or look back to what stands before them."""
    first = text.split()[0] if text.split() else ""
    return not first or first[0].islower() or first.lower() in _LOOKING_BACK


def points_elsewhere(text: str) -> bool:
    """Whether the words need the sentence before them: they begin with "It", "But he", "In 2003, she", "Hours later", "However", were
    "later that month", tell what the only one they name did to "him", or "follow from that"."""
    starts = any(pattern.match(text) for pattern in (_POINTING, _TIME_ELSEWHERE, _TO_WHOM))
    return starts or _DAY_ELSEWHERE.search(text) is not None or _FOLLOWING.search(text) is not None


def same_matter(one: str, other: str, share: float = SAME_MATTER) -> bool:
    """Whether two lines tell one thing: this share of their telling words in common, and no other number; one may hold more numbers."""
    numbers, others = set(_NUMBER.findall(one)), set(_NUMBER.findall(other))
    if not (numbers <= others or others <= numbers):
        return False
    return common_ground(one, other) >= (min(share, SAME_WITH_NUMBER) if numbers and numbers == others else share)


def common_ground(one: str, other: str) -> float:
    """Share of the weight of the shorter text's telling words that the other has, too."""
    a, b = ({word.stem for word in find_words(text)} for text in (one, other))
    least = min(_weigh(a), _weigh(b))
    return _weigh(a & b) / least if least > 0 else 0.0


def _weigh(stems: set[str]) -> float:
    return sum(sorted(rarity(stem) for stem in stems))
