"""Small groups brought to the story whose names they share, however different their other words.

A page of a tabloid, a translation and a trade paper's analysis tell one event in such different words that average link leaves them
outside. What they have in common are its names and figures, and hardly any other story has these.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from rashomon.stages.compare.stories.neighbours import Neighbours
from rashomon.text.vectors import Vector, add, dot

SMALL: Final = 3
"""Articles of a group that may belong to another one; 2 to 4 give the same (docs/evaluation.md, *Grouping into stories*)."""
NEAR: Final = 0.16
"""Least average nearness of the two: of ECB+ .14 to .16 give the same, at .18 half of the gain is lost."""
OF_ONE: Final = 3.0
"""Names and figures that an article of the one and one of the other share on average, but those of other stories: at 3 two more
stories of ECB+ and the cases are whole than at 3.5, and of invented streams nothing changes from 3 to 4.5."""

Members = tuple[str, ...]


def bring_home(
    trees: Sequence[Sequence[Members]], near: Neighbours, vectors: Mapping[str, Vector], names: Mapping[str, frozenset[str]],
    discounts: Neighbours,
) -> Iterator[Members]:
    """The stories, sorted members each, every small one that shares another's names in that one; the surest goes first.

    A name counts where outside of the two it stands in no more articles than the two have. `trees`: the stories of one connected part, each
    with those that it was parted from; what was parted as two events of one town is not joined again by the town's names.
    """
    stories = [members for tree in trees for members in tree]
    tree_of = [number for number, tree in enumerate(trees) for _ in tree]
    home = _homes(stories, tree_of, near, vectors, names, discounts)
    joined: dict[int, list[str]] = defaultdict(list)
    for number, members in enumerate(stories):
        joined[home.get(number, number)].extend(members)
    yield from (tuple(sorted(members)) for members in joined.values())


def _homes(
    stories: Sequence[Members], tree_of: Sequence[int], near: Neighbours, vectors: Mapping[str, Vector],
    names: Mapping[str, frozenset[str]], discounts: Neighbours,
) -> dict[int, int]:
    """Of the small stories that belong to another one: to which."""
    of = {id: number for number, members in enumerate(stories) for id in members}
    own = {id: names[id] & vectors[id].keys() for id in of}
    spread = Counter(name for id in of for name in own[id])
    found = []
    for number, members in enumerate(stories):
        if len(members) <= SMALL:
            around = {of[id] for one in members for id in near[one] if id in of}
            for other in sorted(other for other in around if tree_of[other] != tree_of[number]):
                shared = _shared(members, stories[other], own, spread)
                if shared >= OF_ONE and _link(members, stories[other], vectors, discounts) >= NEAR:
                    found.append((-shared, len(members), members, stories[other], number, other))
    home: dict[int, int] = {}
    receiving: set[int] = set()
    for *_, number, other in sorted(found):
        if number not in home and other not in home and number not in receiving:
            home[number] = other
            receiving.add(other)
    return home


def _shared(one: Members, other: Members, own: Mapping[str, frozenset[str]], spread: Counter[str]) -> float:
    """How many names of the two alone two articles of them share on average."""
    in_one, in_other = (Counter(name for id in members for name in own[id]) for members in (one, other))
    size = len(one) + len(other)
    telling = [name for name in in_one.keys() & in_other.keys() if spread[name] - in_one[name] - in_other[name] <= size]
    return sum(in_one[name] * in_other[name] for name in telling) / (len(one) * len(other))


def _link(one: Members, other: Members, vectors: Mapping[str, Vector], discounts: Neighbours) -> float:
    """Average nearness of an article of the one and one of the other."""
    less = sum(discounts[a].get(b, 0.0) for a in one for b in other)
    return (dot(add(vectors[id] for id in one), add(vectors[id] for id in other)) - less) / (len(one) * len(other))
