"""Why each article stands in its story: the names, figures and words that it has in common with the others."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Final, Literal, NamedTuple

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.decision import ALONE, Decision
from rashomon.model.dossier import StoryGround
from rashomon.model.span import Span
from rashomon.text.naming import names_and_figures
from rashomon.text.read import ReadText
from rashomon.text.readable import words_by_block
from rashomon.text.terms import CALENDAR
from rashomon.text.vectors import add
from rashomon.text.weighing import count_terms, weigh_event

MOST_TERMS: Final = 64
"""Of an article, its heaviest: a report is told from others by fewer."""
MOST_GROUNDS: Final = 5
"""Of an article, those that make it most like the others: what is read at one glance."""


class Term(NamedTuple):
    """A stem by which an article is compared with others: its weight, and the first place where it stands."""

    stem: str
    kind: Literal["same-name", "same-figure", "same-word"]
    weight: float
    start: int
    end: int


def read_terms(read: ReadText, blocks: Sequence[Block]) -> tuple[Term, ...]:
    """The heaviest terms of an article, weighed as they are when stories are grouped, heaviest first."""
    by_block = words_by_block(read.words, blocks)
    words = list(chain.from_iterable(by_block))
    counts = count_terms([word.stem for word in words])
    names = names_and_figures(read.text, by_block)
    weights = weigh_event({stem: count for stem, count in counts.items() if stem not in CALENDAR}, names)
    first = {word.stem: word for word in reversed(words)}
    heaviest = sorted(weights, key=lambda stem: (-weights[stem], stem))[:MOST_TERMS]
    return tuple(Term(stem, _kind(stem, stem in names), weights[stem], first[stem].start, first[stem].end) for stem in heaviest)


def _kind(stem: str, named: bool) -> Literal["same-name", "same-figure", "same-word"]:
    if not stem.isalpha() and any(map(str.isdigit, stem)):
        return "same-figure"
    return "same-name" if named else "same-word"


def find_membership(
    articles: Mapping[str, Article], terms: Mapping[str, Sequence[Term]], decisions: Sequence[Decision]
) -> Mapping[str, tuple[StoryGround, ...]]:
    """Article id to its grounds: what somebody decided first, then the terms that add most to its likeness to the others.

    An article has none where it is alone. The likeness is that by which stories are grouped: the mean cosine of its weighted
    terms and those of each other article.
    """
    together = add({term.stem: term.weight for term in terms[id]} for id in sorted(articles))
    holders = Counter(term.stem for id in articles for term in terms[id])
    last = {decision.article: decision.target for decision in decisions if decision.kind == "move"}
    moved = {article for article, target in last.items() if target == ALONE or target in articles}
    return {id: (*_decided(id in moved), *_shared(id, terms[id], together, holders)) for id in articles}


def _decided(moved: bool) -> tuple[StoryGround, ...]:
    return (StoryGround("decided", None, None),) if moved else ()


def _shared(
    id: str, terms: Sequence[Term], together: Mapping[str, float], holders: Mapping[str, int]
) -> tuple[StoryGround, ...]:
    shared = [term for term in terms if holders[term.stem] > 1]
    shared.sort(key=lambda term: (-round(term.weight * (together[term.stem] - term.weight), 9), term.stem))
    return tuple(StoryGround(t.kind, (Span(id, t.start, t.end),), holders[t.stem] - 1) for t in shared[:MOST_GROUNDS])
