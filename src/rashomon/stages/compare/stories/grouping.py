"""Stories grown from pairs of neighbours by average link."""

import heapq
from collections.abc import Iterator, Mapping
from typing import Final

from rashomon.stages.compare.stories.components import find_components
from rashomon.stages.compare.stories.lookalikes import Group, LookAlikes, nearness
from rashomon.stages.compare.stories.neighbours import JOIN, Likeness, Neighbours
from rashomon.stages.compare.stories.strays import bring_home
from rashomon.text.vectors import Vector, add, dot

SAME: Final = 0.9
"""Cosine of two articles that are one text but for a paragraph or two."""

def group(
    vectors: Mapping[str, Vector], names: Mapping[str, frozenset[str]], days: Mapping[str, str | None], neighbours: Neighbours,
    likeness: Likeness, step: int = 0,
) -> Iterator[tuple[str, ...]]:
    """The members of each story, sorted. Two articles are as near as their vectors, less the discounts of `likeness`."""
    lookalikes = LookAlikes(vectors, names, days)
    for component in find_components(neighbours, step):
        trees = [list(lookalikes.parted(tree)) for tree in _trees(component, vectors, likeness)]
        yield from bring_home(trees, component, vectors, names, likeness.discounts)


def _trees(component: Neighbours, vectors: Mapping[str, Vector], likeness: Likeness) -> list[Group]:
    """Merge the two nearest groups again and again, until none reach `JOIN`; ties go to the groups that were there first."""
    groups = _leaders(component, vectors, likeness)
    heap = [
        (-cosine, one, other) for one, found in groups.items() for other, cosine in found.near.items() if one < other
    ]
    heapq.heapify(heap)
    following = len(groups)
    while heap:
        link, one, other = heapq.heappop(heap)
        if one in groups and other in groups:
            merged = _merge(groups, one, other, -link, following)
            for third, cosine in merged.near.items():
                groups[third].near[following] = cosine
                if cosine >= JOIN:
                    heapq.heappush(heap, (-cosine, third, following))
            groups[following] = merged
            following += 1
    return [groups[place] for place in sorted(groups)]


def _leaders(component: Neighbours, vectors: Mapping[str, Vector], likeness: Likeness) -> dict[int, Group]:
    """The groups to begin with: an article, and those that say nearly the same and come after it by id.

    Hundreds of slightly different copies of one report are one group from the start; none is further from the first than
    `SAME`, so that versions that drift apart do not become one.
    """
    leader: dict[str, str] = {}
    for id in component:
        near = [other for other, cosine in component[id].items() if cosine >= SAME and leader.get(other) == other]
        leader[id] = min(near, default=id)
    members: dict[str, list[str]] = {}
    for id, first in leader.items():
        members.setdefault(first, []).append(id)
    number = {first: place for place, first in enumerate(members)}
    groups = {number[first]: _first_group(ids, vectors, likeness.discounts) for first, ids in members.items()}
    for id in component:
        one = number[leader[id]]
        for other, discount in likeness.discounts[id].items():
            if other in leader and (two := number[leader[other]]) != one:
                groups[one].less[two] = groups[one].less.get(two, 0.0) + discount
    for id in component:
        for other in component[id]:
            one, two = number[leader[id]], number[leader[other]]
            if one < two and two not in groups[one].near:
                groups[one].near[two] = groups[two].near[one] = _first_link(groups, one, two, likeness)
    return groups


def _first_group(ids: list[str], vectors: Mapping[str, Vector], discounts: Neighbours) -> Group:
    total = add(vectors[id] for id in ids)
    less = sum(discounts[id].get(other, 0.0) for id in ids for other in ids if id < other) if len(ids) > 1 else 0.0
    return Group(tuple(sorted(ids)), total, inside=max(0.0, (dot(total, total) - len(ids)) / 2 - less))


def _first_link(groups: Mapping[int, Group], one: int, two: int, likeness: Likeness) -> float:
    """The link of two of the groups to begin with: most are of one article."""
    a, b = groups[one], groups[two]
    alone = len(a.members) == len(b.members) == 1
    return likeness.link(a.members[0], b.members[0]) if alone else _link(a, b, two)


def _link(one: Group, other: Group, number: int) -> float:
    """Average nearness of an article of the one and one of the other, which has that number."""
    return nearness(one, other, one.less.get(number, 0.0))


def _merge(groups: dict[int, Group], one: int, other: int, link: float, following: int) -> Group:
    """Take both out of `groups` and give their union, which will be number `following`, with its links to all that were near
    to either."""
    a, b = groups.pop(one), groups.pop(other)
    pairs = len(a.members) * len(b.members)
    merged = Group(
        tuple(sorted(a.members + b.members)), add((a.total, b.total)), a.inside + b.inside + link * pairs, link, (a, b)
    )
    for third in sorted((a.less.keys() | b.less.keys()) - {one, other}):
        c = groups[third]
        merged.less[third] = c.less[following] = c.less.pop(one, 0.0) + c.less.pop(other, 0.0)
    for third in sorted((a.near.keys() | b.near.keys()) - {one, other}):
        c = groups[third]
        near_a, near_b = c.near.pop(one, None), c.near.pop(other, None)
        if near_a is not None and near_b is not None:
            merged.near[third] = (near_a * len(a.members) + near_b * len(b.members)) / len(merged.members)
        else:
            merged.near[third] = _link(merged, c, third)
    a.near, b.near, a.less, b.less = {}, {}, {}, {}
    return merged
