"""Who meets whom, and which of those are worth comparing, beside the plain definition of both."""

import math
from pathlib import Path
from random import Random

import numpy as np
import pytest

from rashomon.model.index import LAST_DAY, UNDATED, Cell, Cells, Place
from rashomon.model.outline import Outline, pack_outline, unpack_outline
from rashomon.model.story import Pair, Profile
from rashomon.stages.compare.pairs import MemoryIndex, find_pairs, indexed, meeting, outline_of, place_of, word_runs
from rashomon.stages.compare.pairs.judging import LEAST_SHARE, NEAR
from rashomon.stages.compare.pairs.meeting import MONTH, meet
from rashomon.stores.index import StoredIndex
from rashomon.stores.sqlite import open_database
from rashomon.text.shingles import packed, packed_places
from rashomon.text.terms import rarity
from rashomon.text.vectors import dot
from rashomon.text.weighing import weigh

WORDS = "quake island harbour ferry quarry mayor orchard lighthouse glacier trombone velodrome saxophone".split()


def profile(article: str, words: list[str], *passages: list[str], day: str | None = "2031-03-01", runs: tuple[int, ...] = ()) -> Profile:
    terms = " ".join(f"{word}={words.count(word)}" for word in sorted(set(words)))
    return Profile(
        article, terms, packed(np.array(sorted(runs), np.uint32)), day, len(words),
        packed_places(np.arange(len(runs), dtype=np.uint16)), passages="\n".join(" ".join(passage) for passage in passages),
    )  # fmt: skip


def place(number: int, day: int, wording: list[int], telling: dict[int, int]) -> Place:
    return Place(
        number, day, np.array(sorted(wording), np.int64), number % 7,
        np.array([*telling], np.int64), np.array([*telling.values()], np.int64),
    )  # fmt: skip


def random_places(seed: int) -> list[Place]:
    chance = Random(seed)
    days = [UNDATED, UNDATED, *(700_000 + n for n in (0, 1, 20, 31, 45, 62, 200))]
    return [
        place(
            chance.randrange(-(2**63), 2**63), chance.choice(days), chance.sample(range(6), chance.randrange(5)),
            {2**31 + mark: chance.randrange(1, 1000) for mark in chance.sample(range(6), chance.randrange(5))},
        )
        for _ in range(chance.randrange(1, 30))
    ]  # fmt: skip


def beside(places: list[Place], one: Place, other: Place, most: int) -> bool:
    order = sorted((place.day, place.number) for place in places)
    return abs(order.index((one.day, one.number)) - order.index((other.day, other.number))) <= most


def expected(places: list[Place], one: Place, other: Place) -> tuple[int, int]:
    """Runs and weight under which two meet, from the definition."""
    runs = weight = 0
    for mark in set(one.wording.tolist()) & set(other.wording.tolist()):
        there = [place for place in places if mark in place.wording]
        dated = sorted((place.day, place.number) for place in there if place.day != UNDATED)
        earliest = len(there) <= word_runs.WIDE and bool({(one.day, one.number), (other.day, other.number)} & set(dated[:1]))
        runs += len(there) < word_runs.CROWDED or earliest or beside(there, one, other, word_runs.BESIDE)
    for mark, held in zip(one.telling.tolist(), one.weights.tolist(), strict=True):
        theirs = dict(zip(other.telling.tolist(), other.weights.tolist(), strict=True)).get(mark, 0)
        there = [place for place in places if mark in place.telling]
        cells = [[place for place in there if place.day // MONTH == which.day // MONTH] for which in (one, other)]
        crowded = [len(cell) > meeting.CROWD for cell in cells]
        near = UNDATED in (one.day, other.day) or abs(one.day - other.day) <= MONTH
        same = one.day // MONTH == other.day // MONTH
        if theirs and (same and beside(cells[0], one, other, meeting.BESIDE_TERM) if any(crowded) else near):
            weight += held * theirs
    return runs, weight


@pytest.mark.parametrize("seed", range(40))
def test_articles_meet_as_defined_in_memory_and_in_a_library(seed: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for room, name, value in (
        (word_runs, "CROWDED", 4), (word_runs, "WIDE", 7), (word_runs, "BESIDE", 1), (meeting, "CROWD", 3), (meeting, "BESIDE_TERM", 1),
    ):  # fmt: skip
        monkeypatch.setattr(room, name, value)
    places = random_places(seed)
    couples = {(at, other.number): expected(places, one, other) for at, one in enumerate(places) for other in places if other is not one}
    wanted = {couple: met for couple, met in couples.items() if any(met)}
    database = open_database(tmp_path / "index.db", create=True)
    with database.writing() as connection:
        stored = StoredIndex(connection)
        stored.add(places)
        for index in (MemoryIndex(places), stored):
            met = meet(places, index)
            rows = zip(*(part.tolist() for part in (met.one, met.number, met.runs, met.weight)), strict=True)
            assert {(one, number): (runs, weight) for one, number, runs, weight in rows} == wanted
    database.close()


def test_both_indexes_hold_the_same(tmp_path: Path) -> None:
    places = random_places(7)
    cells = [(mark, first, last) for mark in range(8) for first, last in ((UNDATED, LAST_DAY), (1, 700_001))]
    database = open_database(tmp_path / "index.db", create=True)
    with database.writing() as connection:
        stored, memory = StoredIndex(connection), MemoryIndex(places)
        stored.add(places)
        asked = Cells(*np.array(cells, np.int64).T)
        for most in (1, 3, 100):
            ours, theirs = stored.held(asked, most), memory.held(asked, most)
            assert (ours.counts.tolist(), ours.entries.tolist()) == (theirs.counts.tolist(), theirs.entries.tolist())
        for one in places:
            for cell in (Cell(*bounds) for bounds in cells if bounds[1] <= one.day <= bounds[2]):
                sides = (index.beside(cell, one.day, one.number, 2) for index in (stored, memory))
                left, right = ([side.tolist() for side in found] for found in sides)
                assert left == right
    database.close()


def holds(source: Profile, copy: Profile) -> bool:
    terms = {entry.rpartition("=")[0] for entry in source.terms.split()}
    lines = [line.split() for line in copy.passages.split("\n")]
    shares = [(math.fsum(rarity(s) for s in line if s in terms), math.fsum(map(rarity, line))) for line in lines if line]
    return any(shared and shared >= LEAST_SHARE * whole for shared, whole in shares)


@pytest.mark.parametrize("seed", range(20))
def test_pairs_are_judged_as_defined_in_whichever_company(seed: int) -> None:
    chance = Random(seed)
    profiles = {
        f"a{n}": profile(
            f"a{n}", chance.choices(WORDS, k=chance.randrange(12)),
            *(chance.sample(WORDS, chance.randrange(8)) for _ in range(chance.randrange(4))),
            runs=tuple(chance.sample(range(9), chance.randrange(5))),
        )
        for n in range(9)
    }  # fmt: skip
    found = {(pair.one, pair.other): pair for pair in find_pairs(**indexed(profiles))}
    for one in profiles:
        for other in (other for other in profiles if one < other):
            pair = found.get((one, other), Pair(one, other, False, False, 0.0))
            (alone,) = find_pairs(**indexed({id: profiles[id] for id in (one, other)})) or (Pair(one, other, False, False, 0.0),)
            assert pair == alone
            cosine = dot(weigh(profiles[one].terms), weigh(profiles[other].terms))
            if cosine > NEAR + 0.001:
                assert pair.cosine == pytest.approx(cosine, abs=1e-4)
                assert pair.telling == (holds(profiles[one], profiles[other]) or holds(profiles[other], profiles[one]))


def test_an_outline_comes_back_from_the_library_as_it_went_in() -> None:
    for found in (
        profile("a1", ["quake", "quake", "island"], ["quake"], [], ["island", "ferry"], runs=(3, 5, 2**32 - 1)),
        profile("a2", []),
    ):
        outline = outline_of(found)
        back = unpack_outline(outline.article, pack_outline(outline))
        for name in Outline.__slots__:
            assert np.array_equal(getattr(back, name), getattr(outline, name))


def test_an_article_without_words_has_a_place_and_meets_nobody() -> None:
    empty, other = profile("a1", []), profile("a2", ["quake"], ["quake"])
    assert len(place_of(empty).telling) == len(place_of(empty).wording) == 0
    assert find_pairs(**indexed({"a1": empty, "a2": other})) == ()
