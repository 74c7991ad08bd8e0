"""What neighbours connect; where that is very much, what nearer neighbours connect."""

from collections.abc import Iterator
from typing import Final

from rashomon.stages.compare.stories.neighbours import JOIN, Neighbours

CHAINED: Final = 512
"""Articles that neighbours may connect before it takes nearer ones: in a dense stream all events of one kind, and then all kinds, hang
together by weak links, and one more article has them all grouped anew."""
STEPS: Final = (JOIN, 0.25, 0.31)
"""How near neighbours must be, step by step. In a stream of 1,569 articles, all connected, BCubed F1 rises from .861 to .892; were every
story of ECB+ in such a mass, its own would fall from .937 to .929, with another step (.39) to .915 (docs/evaluation.md)."""


def find_components(neighbours: Neighbours, step: int = 0) -> Iterator[Neighbours]:
    """The articles that hang together, each with its neighbours among them, sorted; at most `CHAINED` unless the last step leaves more.

    `step`: the first that is not known to leave more of all these articles.
    """
    waiting = [(component, step) for component in connected(_nearer(neighbours, step))]
    while waiting:
        component, step = waiting.pop()
        if is_part(len(component), step):
            yield component
        else:
            waiting.extend((part, step + 1) for part in connected(_nearer(component, step + 1)))


def is_part(count: int, step: int) -> bool:
    """Whether so many articles that hang together at a step need not be taken apart."""
    return count <= CHAINED or step == len(STEPS) - 1


def _nearer(neighbours: Neighbours, step: int) -> Neighbours:
    return {id: {other: near for other, near in found.items() if near >= STEPS[step]} for id, found in neighbours.items()}


def connected(neighbours: Neighbours) -> Iterator[Neighbours]:
    """What any neighbours connect."""
    seen: set[str] = set()
    for start in sorted(neighbours):
        if start in seen:
            continue
        reached, waiting = {start}, [start]
        while waiting:
            fresh = neighbours[waiting.pop()].keys() - reached
            reached |= fresh
            waiting.extend(fresh)
        seen |= reached
        yield {id: neighbours[id] for id in sorted(reached)}
