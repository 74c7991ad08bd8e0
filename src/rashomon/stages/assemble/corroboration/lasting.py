"""Stories that go on from week to week, like a campaign: much the same happens again and again, and another time each."""

from collections.abc import Sequence
from dataclasses import replace

from rashomon.model.story import Lineage
from rashomon.stages.assemble.corroboration.facts import Fact


def tell_days(facts: Sequence[Fact], lineage: Lineage) -> list[Fact]:
    """The facts, in a story that goes on each with the days on which its account can have appeared."""
    if not lineage.goes_on:
        return list(facts)
    days = {id: (p.earliest[:10], p.latest[:10]) for id, p in lineage.publications.items() if p.earliest and p.latest}
    return [replace(fact, told_on=days.get(fact.article)) for fact in facts]
