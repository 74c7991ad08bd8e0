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
LEAST_OWN_SHARE: Final = 0.2
"""Share of the shorter article that must be wording of their own besides: titles, names and a headline are a third of a brief. Of 150 pairs
of the golds and of ECB+ that share enough one has less (.18), and is of two origins; the next has .22."""
LEAST_CREDITED: Final = 15
"""Words that are enough where the copy credits the source, both credit one agency, or both have an error that nobody else has."""
LEAST_SHARE_CREDITED: Final = 0.15
"""Share of the shorter article that these must be: who takes two sentences of an agency with credit tells the rest himself. Three pairs of
ECB+ with .04 to .13 are of two origins; from .23 on they are of one."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What two articles share: words outside quotation marks, those of them that are neither names nor numbers, and how many words the
    shorter article has."""

    words: int
    own: int
    shorter: int

    def makes(self, least: int, share: float) -> bool:
        """Whether the words are so many and that share of the shorter article."""
        return self.words >= least and self.words >= share * self.shorter


@dataclass(frozen=True, slots=True)
class Link:
    """Two articles that share words of their own (not both quoting)."""

    source: str
    copy: str
    known: bool
    taken: Taken
    grounds: tuple[str, ...]

    @property
    def joins(self) -> bool:
        """Whether the two are one origin."""
        taken = self.taken
        if {"credit", "same-agency", "shared-error"} & set(self.grounds):
            return taken.makes(LEAST_CREDITED, LEAST_SHARE_CREDITED)
        much = taken.makes(LEAST_WORDS, LEAST_SHARE) and taken.own >= LEAST_OWN_SHARE * taken.shorter
        return much or taken.makes(LEAST_CREDITED, MOST_OF_IT)


def grow(ids: Sequence[str], links: Sequence[Link], rank: Mapping[str, tuple[str, str]]) -> tuple[Origin, ...]:
    """An origin for every article: each copy hangs on the source it shares most words with.

    `rank` orders articles by day and id: where the direction is undecided, the one that ranks first stands for both.
    """
    parent: dict[str, Link] = {}
    for link in sorted(links, key=lambda link: (not link.known, -link.taken.words, rank[link.source], rank[link.copy])):
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
