"""A parse made easy to walk: children, edges of subtrees, and the way from characters to tokens."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

from rashomon.model.annotation import Parse, Token
from rashomon.stages.annotate.quotes.lexicon import LEMMA
from rashomon.text.heads import heads_above

LONGEST = 300
"""Tokens of a sentence whose tree is read. Nobody writes longer ones (the longest in 84 news articles has 97), no parser
reads them, and without a bound hostile text could make the walks below take quadratic time."""


_CONDITIONS = frozenset({"if", "unless"})
_QUESTIONS = frozenset({"if", "whether"})
_QUESTION_TAGS = frozenset({"WP", "WRB", "WDT"})


class Syntax:
    """Read-only views over a parse; each is worked out once and takes time linear in the tokens."""

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self.tokens = parse.tokens
        self.starts = [token.start for token in parse.tokens]

    def __getitem__(self, index: int) -> Token:
        return self.tokens[index]

    @cached_property
    def children(self) -> list[list[int]]:
        """For each token its children, from left to right; none in a sentence of more than `LONGEST` tokens."""
        children: list[list[int]] = [[] for _ in self.tokens]
        sentences = self.parse.sentences
        for index, token in enumerate(self.tokens):
            if token.head == index or token.sentence >= len(sentences):
                continue
            sentence = sentences[token.sentence]
            if sentence.last - sentence.first <= LONGEST:
                children[token.head].append(index)
        return children

    @cached_property
    def downwards(self) -> list[int]:
        """The tokens of the trees, every head before its children."""
        order = [index for index, token in enumerate(self.tokens) if token.head == index]
        for index in order:
            order.extend(self.children[index])
        return order

    @cached_property
    def edges(self) -> list[tuple[int, int]]:
        """For each token the first and last token of its subtree."""
        first = list(range(len(self.tokens)))
        last = list(range(len(self.tokens)))
        for index in reversed(self.downwards):
            head = self.tokens[index].head
            first[head] = min(first[head], first[index])
            last[head] = max(last[head], last[index])
        return list(zip(first, last, strict=True))

    def lemma(self, index: int) -> str:
        """The token's lemma, lower case, with slips of language models put right."""
        lemma = self.tokens[index].lemma.lower()
        return LEMMA.get(lemma, lemma)

    def is_infinitive(self, index: int) -> bool:
        """Whether a `to` stands with the verb."""
        return any(self.tokens[i].tag == "TO" for i in self.children[index])

    def is_supposed(self, index: int) -> bool:
        """Whether the verb stands in a condition: "if Woodward wanted to meet him", which tells of no words."""
        return any(self.tokens[i].dep == "mark" and self.tokens[i].text.lower() in _CONDITIONS for i in self.children[index])

    def is_negated(self, index: int) -> bool:
        """Whether the verb is denied: "did not suggest a ban", which nobody then has suggested; "would not say why" asks still."""
        clause = self.child(index, "ccomp")
        asks = clause is not None and any(
            self.tokens[i].tag in _QUESTION_TAGS or self.tokens[i].text.lower() in _QUESTIONS for i in self.children[clause]
        )
        return self.child(index, "neg") is not None and not asks

    def is_undergone(self, index: int) -> bool:
        """Whether it is a participle of what is done to somebody: "dubbed the Oddfather, he", "mobsters, ordered never to say"."""
        token = self.tokens[index]
        if token.tag != "VBN" or token.dep not in ("acl", "advcl") or self.child(index, "agent") is not None:
            return False
        return not any(self.tokens[i].dep in ("aux", "nsubj") for i in self.children[index])

    def child(self, index: int, *labels: str) -> int | None:
        """The first child with one of these labels."""
        return next((c for c in self.children[index] if self.tokens[c].dep in labels), None)

    def below(self, index: int, without: frozenset[int] = frozenset(), most: int | None = None) -> list[int]:
        """The tokens of the subtree in reading order, the `most` nearest to its top where that is given.

        Branches that begin with a token of `without` are left out.
        """
        found = [index]
        for token in found:
            found.extend(c for c in self.children[token] if c not in without)
            if most is not None and len(found) >= most:
                return sorted(found[:most])
        return sorted(found)

    def above(self, index: int, limit: int = 12) -> Iterator[int]:
        """The head, its head and so on, the nearest `limit` of them."""
        return heads_above(self.tokens, index, limit)

    def inside(self, start: int, end: int) -> range:
        """Tokens that begin in `[start, end)`."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))

    def at(self, position: int) -> int | None:
        """The token that covers this character."""
        index = bisect_right(self.starts, position) - 1
        return index if index >= 0 and position < self.tokens[index].end else None
