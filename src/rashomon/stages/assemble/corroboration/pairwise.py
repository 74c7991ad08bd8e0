"""Claims held against one another, each pair once: the same two meet whenever another wording is tried as the clearest."""

from collections.abc import Mapping, Sequence

from rashomon.stages.assemble.corroboration.common import alike, compare
from rashomon.stages.assemble.corroboration.differences import differences
from rashomon.stages.assemble.corroboration.eventful import alike_on_event
from rashomon.stages.assemble.corroboration.exclusions import excluded
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.grouping import Pairs
from rashomon.stages.assemble.corroboration.holding import is_held, said_in_passing
from rashomon.stages.assemble.corroboration.hubs import Hubs
from rashomon.stages.assemble.corroboration.one_act import one_act
from rashomon.stages.assemble.corroboration.one_event import can_be_one

_NONE: Mapping[int, int] = {}


class Pairwise:
    """Remembers what was found of claims, by index: in a group of a hundred most pairs are asked for again and again.

    `surest`: the pairs that by themselves tell of one event as good as surely; `group_of`: of claims that a group on one event holds, its
    number; `events`: of claims that tell of an event in common, the number of that.
    """

    def __init__(
        self, facts: Sequence[Fact], surest: Pairs, group_of: Mapping[int, int] = _NONE, events: Mapping[int, int] = _NONE
    ) -> None:
        self.facts = facts
        self.hubs = Hubs(lambda index: facts[index].origin)
        self._surest = surest
        self._group_of = group_of
        self._events = events
        self._agreeing: dict[tuple[int, int], bool] = {}
        self._differing: dict[tuple[int, int], bool] = {}

    def states_same(self, clearest: int, other: int) -> bool:
        """Whether the other account makes the same statement: it says the same, or the same but for a difference that can be named."""
        return self.agrees(clearest, other) or self._differs(clearest, other)

    def agrees(self, clearest: int, other: int) -> bool:
        """Whether the other account says the same."""
        pair = clearest, other
        if pair not in self._agreeing:
            self._agreeing[pair] = self._agree(clearest, other)
        return self._agreeing[pair]

    def _agree(self, clearest: int, other: int) -> bool:
        """By words and slots; less has to be common of an event that both are known to tell of."""
        one, two = self.facts[clearest], self.facts[other]
        if not (one.asserted and two.asserted):
            return False
        common, surely, grouped = compare(one, two), self._surest.hold(clearest, other), self.grouped(clearest, other)
        if not grouped and said_in_passing(one, two, common):
            return False
        if one_act(one, two, common):
            agree = True
        elif alike(one, two, common):
            agree = is_held(one, two, common, surely)
        else:
            agree = grouped and alike_on_event(one, two, common, surely)
        return (agree or self._of_one_event(clearest, other)) and not excluded(one, two, common)

    def grouped(self, one: int, other: int) -> bool:
        """Whether one group holds both."""
        return self._group_of.get(one, -1) == self._group_of.get(other, -2)

    def _of_one_event(self, clearest: int, other: int) -> bool:
        event = self._events.get(clearest)
        return event is not None and event == self._events.get(other) and can_be_one(self.facts[clearest], self.facts[other])

    def _differs(self, clearest: int, other: int) -> bool:
        pair = clearest, other
        if pair not in self._differing:
            self._differing[pair] = bool(differences(self.facts[clearest], self.facts[other]))
        return self._differing[pair]
