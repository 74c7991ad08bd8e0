"""Whoever meets a third article otherwise than before is named as disturbed."""

from itertools import combinations
from random import Random

import numpy as np
import pytest

from rashomon.model.index import UNDATED, Place
from rashomon.stages.compare.pairs import MemoryIndex, meeting, word_runs
from rashomon.stages.compare.pairs.disturbing import disturbed
from rashomon.stages.compare.pairs.meeting import meet

DAYS = (UNDATED, 700_000, 700_000, 700_001, 700_012, 700_030, 700_050)


def places(chance: Random, count: int) -> list[Place]:
    found = []
    for _ in range(count):
        telling = chance.sample(range(2**31, 2**31 + 3), chance.randint(1, 3))
        found.append(Place(
            chance.randrange(2**40), chance.choice(DAYS), np.array(sorted(chance.sample(range(3), chance.randint(0, 3))), np.int64),
            chance.choice((0, 2**16 - 1)), np.array(telling, np.int64), np.array([chance.randint(1, 900) for _ in telling], np.int64),
        ))  # fmt: skip
    return found


def meetings(among: list[Place], index: MemoryIndex) -> dict[tuple[int, int], tuple[int, int]]:
    """Article and other to the runs and the weight under which they meet."""
    met = meet(among, index)
    rows = zip(*(part.tolist() for part in (met.one, met.number, met.runs, met.weight)), strict=True)
    return {(among[one].number, number): (runs, weight) for one, number, runs, weight in rows}


@pytest.mark.parametrize("seed", range(120))
def test_every_couple_that_meets_otherwise_than_before_is_disturbed(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for room, name, value in (
        (word_runs, "CROWDED", 4), (word_runs, "WIDE", 7), (word_runs, "BESIDE", 1), (meeting, "CROWD", 4), (meeting, "BESIDE_TERM", 2),
    ):  # fmt: skip
        monkeypatch.setattr(room, name, value)
    chance = Random(seed)
    stayed, came, went = (places(chance, chance.randint(least, most)) for least, most in ((4, 24), (1, 6), (0, 3)))
    if seed % 2:
        went = []
    before, after = MemoryIndex([*stayed, *went]), MemoryIndex([*stayed, *came])
    found = disturbed(came, went, after)
    assert found.articles() <= {place.number for place in stayed}
    past, present = (meetings(stayed, index) for index in (before, after))
    for couple in combinations(sorted(place.number for place in stayed), 2):
        then, now = (met.get(couple, (0, 0)) for met in (past, present))
        if now[0] > then[0] or now[1] > then[1]:
            assert found.anew & set(couple)
        if now != then:
            assert couple in found.loosened or (found.anew | found.thinned) & set(couple)
