"""Two events of one kind are parted; one event that is told over weeks is not."""

import pytest

from rashomon.stages.compare.stories.lookalikes import Group, LookAlikes
from rashomon.text.vectors import Vector, add, dot, unit

SEPTEMBER, NOVEMBER = ["2031-09-03", None, None, "2031-11-27"], ["2031-09-16", "2031-11-07", None, None]
"""Days of the accounts of an arrest and of the trial, of which one brief of the sentence is nearer to the first reports."""


def account(phase: str, common: int, own: int) -> tuple[Vector, frozenset[str]]:
    """So many names that all accounts have, so many of the phase, and ordinary words of which half are the phase's."""
    names = frozenset([*(f"name{n}" for n in range(common)), *(f"{phase}-name{n}" for n in range(own))])
    words = [*(f"word{n}" for n in range(5)), *(f"{phase}-word{n}" for n in range(5))]
    return unit(dict.fromkeys([*names, *words], 1.0)), names


def parts(days: tuple[list[str | None], list[str | None]], common: int = 7, own: int = 5) -> int:
    """How many stories eight accounts make, four of either phase."""
    told = {f"{phase}{n}": account(phase, common, own) for phase in ("arrest", "trial") for n in range(4)}
    vectors = {id: vector for id, (vector, _) in told.items()}
    halves = []
    for phase in ("arrest", "trial"):
        members = tuple(id for id in told if id.startswith(phase))
        total = add(vectors[id] for id in members)
        halves.append(Group(members, total, inside=(dot(total, total) - len(members)) / 2))
    link = dot(halves[0].total, halves[1].total) / 16
    joined = Group(tuple(told), add(half.total for half in halves), link=link, halves=(halves[0], halves[1]))
    lookalikes = LookAlikes(vectors, {id: names for id, (_, names) in told.items()}, dict(zip(told, [*days[0], *days[1]], strict=True)))
    return len(list(lookalikes.parted(joined)))


def test_a_case_told_from_the_arrest_to_the_sentence_is_one_story() -> None:
    assert parts((SEPTEMBER, NOVEMBER)) == 1


@pytest.mark.parametrize("later", [["2032-05-02", "2032-05-09", None, None], [None] * 4])
def test_what_begins_when_the_other_is_over_or_on_nobody_knows_which_day_is_another_event(later: list[str | None]) -> None:
    assert parts((SEPTEMBER, later)) == 2


def test_two_events_of_one_town_in_one_month_are_two_however_like_their_few_names() -> None:
    assert parts((SEPTEMBER, NOVEMBER), common=3, own=2) == 2
