"""One sentence as the figure finder sees it: atoms over the same characters as parsed tokens."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.model.annotation import NamedSpan, Parse, Sentence, Token
from rashomon.model.times import TimeExpression
from rashomon.stages.annotate.figures.atoms import Atom, split_atoms


@dataclass(frozen=True, slots=True)
class View:
    """A sentence's atoms, its tokens (`base` is the first one's place in the parse), names and times."""

    article: str
    atoms: Sequence[Atom]
    parse: Parse
    base: int
    last: int
    names: Sequence[NamedSpan]
    times: Sequence[TimeExpression]
    starts: Sequence[int]
    hanging: Mapping[int, Sequence[int]]
    lemmas: frozenset[str]

    def token_at(self, offset: int) -> int:
        """Index in the parse of the token that covers or follows this character, inside the sentence."""
        return self.base + max(0, bisect_right(self.starts, offset) - 1)

    def token(self, index: int) -> Token:
        """The token of that index."""
        return self.parse.tokens[index]

    def head(self, index: int) -> int:
        """Index of a token's head, kept inside the sentence."""
        head = self.parse.tokens[index].head
        return head if self.base <= head < self.last else index

    def children(self, index: int) -> Sequence[int]:
        """Indices of the tokens that hang on this one."""
        return self.hanging.get(index, ())


def view_sentence(
    text: str, parse: Parse, sentence: Sentence, names: Sequence[NamedSpan], times: Sequence[TimeExpression]
) -> View:
    """The view of one sentence; `names` and `times` are those that lie in it."""
    tokens = parse.tokens[sentence.first : sentence.last]
    span = sentence.span
    hanging: dict[int, list[int]] = defaultdict(list)
    for i, token in enumerate(tokens, start=sentence.first):
        if token.head != i:
            hanging[token.head].append(i)
    return View(
        span.article, split_atoms(text, span.start, span.end), parse, sentence.first, sentence.last, names, times,
        [t.start for t in tokens], hanging, frozenset(t.lemma.lower() for t in tokens),
    )  # fmt: skip


def near(names: Sequence[NamedSpan], token: int, reach: int = 40) -> Sequence[NamedSpan]:
    """The names that begin within `reach` tokens: what a clause can hold, so that no sentence costs more than linear time."""
    return names[bisect_left(names, token - reach, key=_first) : bisect_right(names, token + reach, key=_first)]


def nearest(times: Sequence[TimeExpression], offset: int) -> list[TimeExpression]:
    """The times around a character, nearest first, at most three on each side."""
    at = bisect_left(times, offset, key=_start)
    return sorted(times[max(0, at - 3) : at + 3], key=lambda t: (abs(t.span.start - offset), t.span))


def _start(time: TimeExpression) -> int:
    return time.span.start


def _first(name: NamedSpan) -> int:
    return name.first
