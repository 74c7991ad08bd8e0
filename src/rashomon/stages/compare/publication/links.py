"""Expressions that speak of one and the same day: their sentences share the words that are rare in the story."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from rashomon.model.article import Article
from rashomon.model.times import TimeExpression
from rashomon.text.terms import stem

_WORD = re.compile(r"[^\W\d_]{3,}|\d[\d.,]*\d")
_SENTENCE_REACH = 300
"""Characters to either side at which a sentence is cut off."""
_ENDS = re.compile(r"[.!?]['\"”’]*\s+(?=[A-Z“\"'])|\n")
_COMMON = frozenset(
    "the and for that with from this will has have had was were are been his her its their they them who which would could should may"
    " might can said says told but not also after before when while where than then there into about over more most some any all one two"
    " three other because during between against under out off per new last next week month year day monday tuesday wednesday thursday"
    " friday saturday sunday january february march april june july august september october november december today tomorrow".split()
)  # fmt: skip
_DAY_NAME = re.compile(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]omorrow|[Yy]esterday|[Tt]onight)\b")
_HALVES = re.compile(r"[:;] ")
_CLAUSE = re.compile(r"[,.;:(]| and | but | that | who | which | after | before ")
_LEADS = 12
"""Characters up to which the first day of a sentence leads it: "Early on Friday"."""
MARGIN = 0.7
"""A rival weekday with more than this share of the best weight leaves the link undecided."""
THRESHOLD = 2.0
"""Least weight of the shared words: as much as two words that no other sentence of the story has."""
_SEVERAL = 3
_SEVERAL_WEIGH = 1.5
"""The same where three words or more are shared."""
_BACKGROUND = 20
"""Sentences without any of the words, added so that a story of a few sentences has rare words too."""


@dataclass(frozen=True, slots=True)
class Place:
    """An expression and the words of its sentence."""

    article: str
    time: TimeExpression
    words: frozenset[str]


def place(article: Article, t: TimeExpression) -> Place:
    """The expression in its sentence; of a sentence that names several days, in its own part of it."""
    text = article.text
    before = text[max(0, t.span.start - _SENTENCE_REACH) : t.span.start]
    starts = [found.end() for found in _ENDS.finditer(before)]
    before = before[starts[-1] if starts else 0 :]
    after = text[t.span.end : t.span.end + _SENTENCE_REACH]
    end = _ENDS.search(after)
    words = _own_part(before, after[: end.start() if end else len(after)])
    return Place(article.id, t, frozenset(map(stem, map(str.lower, _WORD.findall(words)))) - _COMMON)


def _own_part(before: str, after: str) -> str:
    """The words of a sentence that go with a day in it: where days lead ("On Friday he ..., on Saturday ..."), those up to the
    next day; where they close what they date ("... on Friday, ... on Saturday"), those from the last one, and what still goes with it
    ("declared Friday a day of mourning"). A colon parts too."""
    earlier = list(_DAY_NAME.finditer(before))
    later = _DAY_NAME.search(after)
    if not earlier and not later:
        return f"{before} {after}"
    leads = (earlier[0].start() if earlier else len(before)) <= _LEADS
    if leads:
        return _HALVES.split(after[: later.start() if later else len(after)])[0]
    between = before[earlier[-1].end() :] if earlier else before
    own = _CLAUSE.search(between) if earlier else None
    behind = _CLAUSE.split(after[: later.start() if later else len(after)])[0]
    return _HALVES.split(between[own.start() if own else 0 :])[-1] + behind


@dataclass(frozen=True, slots=True)
class Rarity:
    """How rare each word is among the sentences of a story."""

    counts: Mapping[str, int]
    sentences: int

    def weight(self, shared: frozenset[str]) -> float:
        """How many words of one sentence alone these are worth: their summed inverse frequency over that of such a word."""
        whole = self.sentences + _BACKGROUND
        return sum(max(0.0, log(whole / (1 + self.counts.get(w, 0)))) for w in sorted(shared)) / log(whole / 2)


def rarity_of(articles: Sequence[Article]) -> Rarity:
    """Word counts over the sentences of these articles (the first 200 of each)."""
    counts: Counter[str] = Counter()
    total = 0
    for article in articles:
        for sentence in _ENDS.split(article.text[:60_000])[:200]:
            words = {*map(stem, map(str.lower, _WORD.findall(sentence)))} - _COMMON
            if words:
                counts.update(words)
                total += 1
    return Rarity(counts, max(total, 2))


def enough(shared: frozenset[str], weight: float) -> bool:
    """Whether the words are too rare, or too many, to stand in two sentences by chance."""
    return weight >= THRESHOLD or (len(shared) >= _SEVERAL and weight >= _SEVERAL_WEIGH)


def linked(one: Place, others: Sequence[Place], rarity: Rarity, day: Mapping[Place, object]) -> tuple[Place, float] | None:
    """The place that speaks of the same event, and the weight of the words they share: above the threshold, and clearly before
    those that name another `day`."""
    scored = sorted(((rarity.weight(one.words & other.words), -i) for i, other in enumerate(others)), reverse=True)
    if not scored or not enough(one.words & others[-scored[0][1]].words, scored[0][0]):
        return None
    best = others[-scored[0][1]]
    rival = max((score for score, i in scored if day[others[-i]] != day[best]), default=0.0)
    return (best, scored[0][0]) if rival <= MARGIN * scored[0][0] else None
