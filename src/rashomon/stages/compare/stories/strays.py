"""Small groups brought to the story whose names they share, however different their other words.

A page of a tabloid, a translation and a trade paper's analysis tell one event in such different words that average link leaves them
outside. What they have in common are its names and figures, and hardly any other story has these.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from rashomon.stages.compare.stories.lookalikes import Group, carried, nearness
from rashomon.stages.compare.stories.neighbours import Neighbours
from rashomon.text.vectors import Vector

SMALL: Final = 3
"""Articles of a group that may belong to another one; 2 to 4 give the same (docs/evaluation.md, *Grouping into stories*)."""
NEAR: Final = 0.16
"""Least average nearness of the two: of ECB+ .14 to .16 give the same, at .18 half of the gain is lost."""
OF_ONE: Final = 3.0
"""Names and figures that an article of the one and one of the other share on average, but those of other stories: at 3 two more
stories of ECB+ and the cases are whole than at 3.5, and of invented streams nothing changes from 3 to 4.5."""


def bring_home(
    trees: Sequence[Sequence[Group]], near: Neighbours, vectors: Mapping[str, Vector], names: Mapping[str, frozenset[str]],
    discounts: Neighbours,
) -> Iterator[tuple[str, ...]]:
    """The members of the stories, sorted, those of every small one that shares another's names in that one; the surest goes first.

    A name counts where outside of the two it stands in no more articles than the two have. `trees`: the stories of one connected part, each
    with those that it was parted from; what was parted as two events of one town is not joined again by the town's names.
    """
    stories = [story for tree in trees for story in tree]
    tree_of = [number for number, tree in enumerate(trees) for _ in tree]
    home = _homes(stories, tree_of, near, vectors, names, discounts) if len(trees) > 1 else {}
    joined: dict[int, list[str]] = defaultdict(list)
    for number, story in enumerate(stories):
        joined[home.get(number, number)].extend(story.members)
    yield from (tuple(sorted(members)) for members in joined.values())


def _homes(
    stories: Sequence[Group], tree_of: Sequence[int], near: Neighbours, vectors: Mapping[str, Vector],
    names: Mapping[str, frozenset[str]], discounts: Neighbours,
) -> dict[int, int]:
    """Of the small stories that belong to another one: to which."""
    of = {id: number for number, story in enumerate(stories) for id in story.members}
    told = [carried(story, vectors, names) for story in stories]
    spread: Counter[str] = Counter()
    for names_here in told:
        spread.update(names_here)
    found = []
    for number, story in enumerate(stories):
        if len(story.members) <= SMALL:
            around = {of[id] for one in story.members for id in near[one]}
            for other in sorted(other for other in around if tree_of[other] != tree_of[number]):
                pairs = len(story.members) * len(stories[other].members)
                size = len(story.members) + len(stories[other].members)
                shared = _shared(told[number], told[other], spread, size) / pairs
                if shared >= OF_ONE and _link(story, stories[other], discounts) >= NEAR:
                    found.append((-shared, len(story.members), story.members, stories[other].members, number, other))
    home: dict[int, int] = {}
    receiving: set[int] = set()
    for *_, number, other in sorted(found):
        if number not in home and other not in home and number not in receiving:
            home[number] = other
            receiving.add(other)
    return home


def _shared(one: Counter[str], other: Counter[str], spread: Counter[str], size: int) -> int:
    """How often an article of the one and one of the other share a name that outside of them stands in no more than `size` articles."""
    telling = [name for name in one.keys() & other.keys() if spread[name] - one[name] - other[name] <= size]
    return sum(one[name] * other[name] for name in telling)


def _link(one: Group, other: Group, discounts: Neighbours) -> float:
    """Average nearness of an article of the one and one of the other."""
    return nearness(one, other, sum(discounts[a].get(b, 0.0) for a in one.members for b in other.members))
