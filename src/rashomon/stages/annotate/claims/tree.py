"""A sentence's dependency tree, for walking down and up."""

from collections.abc import Iterator
from dataclasses import replace

from rashomon.model.annotation import Parse, Token
from rashomon.text.heads import heads_above

_LEMMAS = {"hoped": "hope", "hopes": "hope", "hoping": "hope"}
"""Forms that the model leads back to another verb ("hop")."""


def _mended(token: Token) -> Token:
    lemma = _LEMMAS.get(token.text.lower()) if token.pos == "VERB" else None
    return replace(token, lemma=lemma) if lemma and token.lemma != lemma else token


class Tree:
    """Children of every token of a parse; tokens are meant by their index in `Parse.tokens`."""

    def __init__(self, parse: Parse) -> None:
        self.tokens = tuple(_mended(token) for token in parse.tokens)
        self._children: list[list[int]] = [[] for _ in parse.tokens]
        for index, token in enumerate(parse.tokens):
            if token.head != index:
                self._children[token.head].append(index)
        self._branches: dict[int, list[int]] = {}

    def __getitem__(self, index: int) -> Token:
        return self.tokens[index]

    def children(self, index: int, *deps: str) -> list[int]:
        """Direct dependants, all or those with one of the labels, in reading order."""
        below = self._children[index]
        return [child for child in below if self.tokens[child].dep in deps] if deps else below

    def child(self, index: int, *deps: str) -> int | None:
        """The first dependant with one of the labels."""
        return next(iter(self.children(index, *deps)), None)

    def subtree(self, index: int, without: frozenset[int] = frozenset()) -> list[int]:
        """The token and all below it, sorted; branches that begin with a token of `without` are left out."""
        if not without:
            return list(self._whole(index))
        found, waiting = [], [index]
        while waiting:
            current = waiting.pop()
            found.append(current)
            below = self._children[current]
            waiting.extend(below if without.isdisjoint(below) else (child for child in below if child not in without))
        return sorted(found)

    def _whole(self, index: int) -> list[int]:
        """All of a branch, which several questions about one clause ask for."""
        if index not in self._branches:
            found = [index]
            for current in found:  # grows while it is walked
                found.extend(self._children[current])
            self._branches[index] = sorted(found)
        return self._branches[index]

    def ends_in(self, index: int, marks: str) -> bool:
        """Whether the last token of a token's sentence is one of the marks."""
        last = index
        while last + 1 < len(self.tokens) and self.tokens[last + 1].sentence == self.tokens[index].sentence:
            last += 1
        while last > index and self.tokens[last].pos == "SPACE":
            last -= 1
        return self.tokens[last].text in marks

    def above(self, index: int) -> Iterator[int]:
        """The heads over a token, nearest first."""
        return heads_above(self.tokens, index)
