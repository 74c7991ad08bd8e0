"""The articles that have to be grouped again: what neighbours connect with those that changed, as far as that can reach.

Of a mass that neighbours connect (`stages.compare.stories.components`) only the part is made again that holds what changed: that a
chain is long is known when one article more than it may have has been seen.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from rashomon.model.story import Profile
from rashomon.stages.compare.stories import JOIN, STEPS, count_different, is_part, joins
from rashomon.stores import compared, groupings, pairs


@dataclass(frozen=True, slots=True)
class Part:
    """Articles that hang together by neighbours as near as a step asks for, and that the steps before left in too long a chain."""

    step: int
    profile: Mapping[str, Profile]
    """Of each article."""


def find_parts(connection: Connection, articles: Sequence[str]) -> list[Part]:
    """The parts that hold what these articles carry, and those that a change of them moves to another step."""
    around = _Around(connection)
    waiting = sorted(compared.carriers_among(connection, articles), reverse=True)
    found: list[Part] = []
    placed: set[str] = set()
    while waiting:
        start = waiting.pop()
        if start not in placed:
            part = around.part_of(start)
            found.append(part)
            placed |= part.profile.keys()
            waiting.extend(sorted(around.left_behind(part) - placed, reverse=True))
    return found


class _Around:
    """The neighbours of articles, each read once when it is asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._near: dict[str, dict[str, float]] = {}
        self._profile: dict[str, Profile] = {}
        self._step: dict[str, int] = {}
        self._chained: tuple[set[str], ...] = tuple(set() for _ in STEPS)
        """Of each step the articles that are known to hang in too long a chain."""

    def part_of(self, article: str) -> Part:
        """The part that this article is in."""
        for step in range(len(STEPS)):
            reached = self._walk(article, step)
            if is_part(count_different(self._profile[id] for id in reached), step) and self._chained[step].isdisjoint(reached):
                return Part(step, {id: self._profile[id] for id in sorted(reached)})
            self._chained[step].update(reached)
        raise AssertionError("the last step takes whatever there is")

    def left_behind(self, part: Part) -> set[str]:
        """Those who hung together with articles of the part at a step before its own, and were grouped there: they no longer can be."""
        near = {id: self._near[id] for id in part.profile}
        self._read_steps({other for found in near.values() for other in found})
        return {
            other for found in near.values() for other, cosine in found.items()
            if (step := self._step.get(other)) is not None and step < part.step and cosine >= STEPS[step]
        }  # fmt: skip

    def _walk(self, article: str, step: int) -> set[str]:
        """What neighbours near enough connect with an article; no further when it is clear that the chain is too long."""
        self._read([article])
        reached, frontier = {article}, {article}
        while frontier and self._chained[step].isdisjoint(frontier):
            if not is_part(count_different(self._profile[id] for id in reached), step):
                break
            self._read(sorted(frontier))
            frontier = {other for id in frontier for other, cosine in self._near[id].items() if cosine >= STEPS[step]} - reached
            reached |= frontier
        return reached

    def _read(self, articles: Iterable[str]) -> None:
        new = [id for id in articles if id not in self._near]
        found = pairs.neighbours_of(self._connection, new, JOIN)
        ends = {*new, *(id for names in found for id in names)}
        self._profile |= compared.load_compared(self._connection, sorted(ends - self._profile.keys()))
        self._near |= {id: {} for id in new}
        for (one, other), pair in found.items():
            if joins(pair, self._profile[one].published, self._profile[other].published):
                for id, beside in ((one, other), (other, one)):
                    if id in self._near:
                        self._near[id][beside] = pair.cosine

    def _read_steps(self, articles: set[str]) -> None:
        self._step |= groupings.steps_of(self._connection, sorted(articles - self._step.keys()))


def by_step(parts: Iterable[Part]) -> Iterator[tuple[int, dict[str, Profile]]]:
    """The articles of all parts of one step."""
    found: dict[int, dict[str, Profile]] = {}
    for part in parts:
        found.setdefault(part.step, {}).update(part.profile)
    for step in sorted(found):
        yield step, dict(sorted(found[step].items()))
