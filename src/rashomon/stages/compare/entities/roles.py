"""Roles compared: two that only one person can hold, two that no one person holds."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache

_SMALL = frozenset("of the for in at on and to a an s his her its their former then new acting".split())
_COMMON = frozenset("""
president minister secretary chief director manager head officer spokesman spokeswoman spokesperson leader chairman chairwoman
senator representative governor mayor judge coach captain analyst expert lawyer adviser advisor professor police official member
""".split())  # fmt: skip
"""Words of roles that many hold at a time; with nothing beside them they prove nothing."""
_WALKS: Mapping[str, frozenset[str]] = {
    "sport": frozenset("""player striker goalkeeper midfielder defender quarterback pitcher catcher guard forward winger swimmer runner
        boxer receiver athlete footballer sprinter linebacker batsman bowler""".split()),
    "state": frozenset("""president minister senator congressman congresswoman governor mayor ambassador chancellor premier lawmaker
        judge prosecutor secretary""".split()),
    "stage": frozenset("actor actress singer rapper musician comedian filmmaker composer".split()),
    "science": frozenset("seismologist geologist biologist physicist epidemiologist virologist astronomer chemist".split()),
    "harm": frozenset("victim suspect gunman defendant hostage pupil".split()),
}  # fmt: skip
"""Walks of life that news does not find in one person of one event."""
_APART = frozenset({
    frozenset(pair)
    for pair in (
        ("sport", "state"), ("sport", "science"), ("stage", "science"), ("state", "science"), ("harm", "science"), ("state", "harm"),
    )
})  # fmt: skip


@lru_cache(maxsize=65_536)
def _content(role: str) -> frozenset[str]:
    return frozenset(word for word in role.split() if word not in _SMALL)


def telling_words(role: str) -> frozenset[str]:
    """The words of a folded role that few roles have: "velden" of "mayor of Velden"."""
    return _content(role) - _COMMON


def roles_agree(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two of the folded roles are in nearly the same words, with something that tells them from others of their kind."""
    theirs = [_content(role) for role in other]
    return any(_same(mine, their) for mine in map(_content, one) for their in theirs)


def _same(a: frozenset[str], b: frozenset[str]) -> bool:
    shared = a & b
    return len(shared) >= 2 and bool(shared - _COMMON) and 2 * len(shared) > len(a | b)


def clashing(one: AbstractSet[str], other: AbstractSet[str]) -> bool:
    """Whether the walks of life of two names do not meet in one person."""
    return bool(one and other) and one.isdisjoint(other) and all(frozenset((a, b)) in _APART for a in one for b in other)


def walks_of(roles: Iterable[str]) -> set[str]:
    """The walks of life that folded roles and titles speak of."""
    said = {word for role in roles for word in role.split()}
    return {walk for walk, nouns in _WALKS.items() if nouns & said}
