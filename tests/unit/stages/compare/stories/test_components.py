from itertools import pairwise

import pytest

from rashomon.model.story import Pair, Profile
from rashomon.stages.compare.stories import components, count_chained
from rashomon.stages.compare.stories.components import find_components
from rashomon.stages.compare.stories.neighbours import Neighbours


@pytest.fixture(autouse=True)
def small_world(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(components, "CHAINED", 3)
    monkeypatch.setattr("rashomon.stages.compare.stories.CHAINED", 3)


def chain(*near: float) -> Neighbours:
    """a - b - c ... , each this near to the next."""
    found: Neighbours = {id: {} for id in "abcdefgh"[: len(near) + 1]}
    for (one, other), nearness in zip(pairwise(found), near, strict=True):
        found[one][other] = found[other][one] = nearness
    return found


def parts(neighbours: Neighbours) -> list[str]:
    return sorted("".join(component) for component in find_components(neighbours))


def test_what_few_weak_neighbours_connect_stays_together() -> None:
    assert parts(chain(0.2, 0.2)) == ["abc"]


def test_in_a_long_chain_only_nearer_neighbours_connect() -> None:
    """One weak link after the other once made a mass of all news of a kind, grouped anew for each article more."""
    assert parts(chain(0.6, 0.21, 0.6, 0.6)) == ["ab", "cde"]


def test_it_takes_no_more_than_the_last_step_for_one_large_event() -> None:
    assert parts(chain(0.26, 0.35, 0.35, 0.35, 0.35)) == ["a", "bcdef"]


def test_the_neighbours_of_a_part_are_those_that_connect_it() -> None:
    assert next(iter(find_components(chain(0.6, 0.21, 0.6, 0.6)))).keys() <= {"c", "d", "e"}


def test_articles_in_long_chains_are_counted_and_equal_ones_make_no_chain() -> None:
    profile = {id: Profile(id, f"quake={n}", "", None, 3) for n, id in enumerate("abcd", 1)}
    pairs = [Pair(one, other, False, False, 0.3) for one, other in pairwise("abcd")]
    assert count_chained(profile, pairs) == 4
    assert count_chained(profile, pairs[:2]) == 0
    same = {id: Profile(id, "quake=1", "", None, 3) for id in "abcd"}
    assert count_chained(same, pairs) == 0
