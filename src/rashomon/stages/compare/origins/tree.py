"""From copies to origins: what each article goes back to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from rashomon.model.story import Origin

LEAST_WORDS: Final = 40
"""Words outside quotation marks that two articles must share to be of one origin."""
LEAST_SHARE: Final = 0.33
"""Share of the shorter article that they must make up. At a quarter accounts with an agency's sentences among many of their own become one
origin (two of nine real stories); at two fifths agency copies that were cut are lost (bridge and two check stories)."""
MOST_OF_IT: Final = 0.6
"""Share of the shorter article from which fewer words are enough, down to `LEAST_CREDITED`: briefs are short."""
LEAST_CREDITED: Final = 15
"""Words that are enough where the copy credits the source, both credit one agency, or both have an error that nobody else has."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two articles that share words of their own (not both quoting): how many, of how many in the shorter one."""

    source: str
    copy: str
    known: bool
    words: int
    shorter: int
    grounds: tuple[str, ...]

    @property
    def joins(self) -> bool:
        """Whether the two are one origin."""
        if {"credit", "same-agency", "shared-error"} & set(self.grounds):
            return self.words >= LEAST_CREDITED
        least, share = (
            (LEAST_WORDS, LEAST_SHARE) if self.words < MOST_OF_IT * self.shorter else (LEAST_CREDITED, MOST_OF_IT)
        )
        return self.words >= least and self.words >= share * self.shorter


def grow(ids: Sequence[str], links: Sequence[Link], rank: Mapping[str, tuple[str, str]]) -> tuple[Origin, ...]:
    """An origin for every article: each copy hangs on the source it shares most words with.

    `rank` orders articles by day and id: where the direction is undecided, the one that ranks first stands for both.
    """
    parent: dict[str, Link] = {}
    for link in sorted(links, key=lambda link: (not link.known, -link.words, rank[link.source], rank[link.copy])):
        if link.joins and link.copy not in parent and _root(link.source, parent) != link.copy:
            parent[link.copy] = link
        elif link.joins and not link.known:
            _join_roots(link, parent, rank)
    return tuple(_origin(id, parent) for id in sorted(ids))


def _join_roots(link: Link, parent: dict[str, Link], rank: Mapping[str, tuple[str, str]]) -> None:
    """Two trees that share words of undecided direction become one; its root is the one that ranks first, and the other root hangs on
    the article that shares the words."""
    first, second = sorted((link.source, link.copy), key=lambda id: rank[_root(id, parent)])
    below = _root(second, parent)
    if _root(first, parent) != below:
        parent[below] = replace(link, source=first, copy=below)


def _root(id: str, parent: Mapping[str, Link]) -> str:
    while id in parent:
        id = parent[id].source
    return id


def _origin(id: str, parent: Mapping[str, Link]) -> Origin:
    link = parent.get(id)
    return Origin(id, _root(id, parent), ("reuse", *link.grounds), link.source) if link else Origin(id, id)
