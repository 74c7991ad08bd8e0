"""Stories that go on from week to week, like a campaign: much the same happens again and again, and another time each."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rashomon.model.times import Publication
from rashomon.stages.assemble.corroboration.facts import Fact

_DAYS = 20
"""Days on which accounts of such a story appeared: three stories of a campaign have 29 to 83, all others of four sets up to 14."""


def tell_days(facts: Sequence[Fact], publications: Mapping[str, Publication]) -> list[Fact]:
    """The facts, in a story that lasts each with the days on which its account can have appeared."""
    days = {id: (p.earliest[:10], p.latest[:10]) for id, p in publications.items() if p.earliest and p.latest}
    if len({days[id] for id in {fact.article for fact in facts} & days.keys()}) < _DAYS:
        return list(facts)
    return [replace(fact, told_on=days.get(fact.article)) for fact in facts]
