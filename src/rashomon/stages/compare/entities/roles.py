"""Roles compared: two that only one person can hold, two that no one person holds."""

from collections.abc import Iterable, Mapping

from rashomon.stages.compare.entities.units import Unit

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


def _content(role: str) -> frozenset[str]:
    return frozenset(word for word in role.split() if word not in _SMALL)


def roles_agree(one: Unit, other: Unit) -> bool:
    """Whether both are given a role in nearly the same words, with something in it that tells it from other roles of its kind."""
    return any(_same(_content(a), _content(b)) for a in one.roles for b in other.roles)


def _same(a: frozenset[str], b: frozenset[str]) -> bool:
    shared = a & b
    return len(shared) >= 2 and bool(shared - _COMMON) and 2 * len(shared) > len(a | b)


def clashing(one: Iterable[Unit], other: Iterable[Unit]) -> bool:
    """Whether the roles put the two in walks of life that do not meet in one person."""
    left, right = _walks(one), _walks(other)
    return bool(left and right) and not left & right and all(frozenset((a, b)) in _APART for a in left for b in right)


def _walks(units: Iterable[Unit]) -> frozenset[str]:
    said = {word for unit in units for role in (*unit.roles, *unit.titles) for word in role.split()}
    return frozenset(walk for walk, nouns in _WALKS.items() if nouns & said)
