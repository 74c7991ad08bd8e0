"""Words that are spelt as nobody spells them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import DamerauLevenshtein

from rashomon.model.annotation import Mark, Parse
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.text.spelling import Spelling
from rashomon.text.wordlist import words

_SMALL = re.compile(r"(?<![\w@#./’'-])(?<!- )[a-z]{4,20}(?![\w’'])(?![/@.-]\w)")
"""A word in small letters: not a part of a name, of an address, or of a word that a line's end has parted ("nec- essary")."""
_CAPITAL = re.compile(r"(?<![\w@#./’'-])(?<!- )[A-Z][a-z]{5,20}(?![\w’'])(?![/@.-]\w)")
_NO_NAME = frozenset({"VBG", "RB", "IN", "CC", "DT", "PRP", "WRB"})
"""Tags of words with a capital that are surely no names: what the model takes for nouns and adjectives often are."""
_CALENDAR = words("january february september october november december monday tuesday wednesday thursday saturday")
_ABROAD = re.compile(r"[kz]|bre$|s$|[ai]$")
"""Months of other languages ("Oktober", "Novembre", "Septembris") and names made of ours."""
_NUMBER_AFTER = re.compile(r",? \d{4}\b| \d{1,2}\b|, \d{1,2} [A-Z]")
"""No age: "Munday, 34, of Leeds"."""
_NUMBER_BEFORE = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?,? $|\b[Oo]n $")
_NEAR = 8
"""Characters of the longest number that stands before a month, or "on"."""
_MISSING_APOSTROPHE = re.compile(
    r"\b(?:dont|didnt|doesnt|isnt|wasnt|werent|couldnt|wouldnt|shouldnt|hasnt|havent|hadnt|arent|youre|theyre|weve|theyve"
    r"|(?:I|you|he|she|we|they|it|who) (?:cant|wont))\b"
)
_MOST, _LONG = 8, 6
"""Words of six letters or more without a place in the dictionary that an article has at most (of 1,870 the fullest has four): with more
it is in an English of its own, and to look for what each could have meant takes long."""


def find_misspellings(article: Article, prose: Sequence[Span], parse: Parse, spelling: Spelling) -> Iterator[Mark]:
    """Each word, written once in the article, that is one slip off a common one: what is written twice is meant so."""
    found = [match for span in prose for match in _SMALL.finditer(article.text, span.start, span.end)]
    times = Counter(match[0] for match in found)
    unknown = {word for word in times if not spelling.knows(word)}
    if sum(len(word) >= _LONG for word in unknown) > _MOST:
        return
    for match in found:
        if match[0] in unknown and times[match[0]] == 1 and spelling.meant_by(match[0]) is not None:
            yield Mark(Span(article.id, *match.span()), "other", "misspelt")
    yield from _capitalised(article, prose, parse, spelling)
    for span in prose:
        for match in _MISSING_APOSTROPHE.finditer(article.text, span.start, span.end):
            yield Mark(Span(article.id, *match.span()), "other", "misspelt")


def find_misspelt_dates(article: Article, spans: Sequence[Span]) -> Iterator[Mark]:
    """`Novemer 27`: one slip off a month or a day of the week, beside a number."""
    for span in spans:
        for match in _CAPITAL.finditer(article.text, span.start, span.end):
            if _in_calendar(article.text, match):
                yield Mark(Span(article.id, *match.span()), "other", "misspelt")


def _capitalised(article: Article, prose: Sequence[Span], parse: Parse, spelling: Spelling) -> Iterator[Mark]:
    """`Remaning on the team`: a word with a capital, for it begins a sentence, that is no name."""
    tags = {sentence.span.start: parse.tokens[sentence.first].tag for sentence in parse.sentences}
    for span in prose:
        for match in _CAPITAL.finditer(article.text, span.start, span.end):
            if tags.get(match.start()) in _NO_NAME and spelling.meant_by(match[0].lower()) is not None:
                yield Mark(Span(article.id, *match.span()), "other", "misspelt")


def _in_calendar(text: str, match: re.Match[str]) -> bool:
    word = match[0].lower()
    if word in _CALENDAR or _ABROAD.search(word) or not any(
        word[0] == name[0] and DamerauLevenshtein.distance(word, name, score_cutoff=1) == 1 for name in _CALENDAR
    ):
        return False
    before = text[max(0, match.start() - _NEAR) : match.start()]
    return bool(_NUMBER_AFTER.match(text, match.end()) or _NUMBER_BEFORE.search(before))
