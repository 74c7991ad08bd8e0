"""The way up a dependency tree."""

from collections.abc import Iterator, Sequence
from itertools import islice

from rashomon.model.annotation import Token


def heads_above(tokens: Sequence[Token], index: int, most: int | None = None) -> Iterator[int]:
    """The token's head, its head and so on, nearest first: all, or so many at most."""
    return islice(_upwards(tokens, index), len(tokens) if most is None else most)


def _upwards(tokens: Sequence[Token], index: int) -> Iterator[int]:
    while (head := tokens[index].head) != index:
        yield head
        index = head
