"""Claims tried as the clearest wording: the same found, and fewer asked."""

from rashomon.stages.assemble.corroboration.hubs import Hubs

ORIGIN = {1: "a", 2: "b", 3: "b", 4: "c", 5: "d"}


def test_those_that_state_what_the_hub_does_are_found_in_order() -> None:
    assert Hubs(ORIGIN.__getitem__).stating(1, [2, 3, 4, 5], lambda _, other: other != 2, 1) == [3, 4, 5]


def test_a_hub_that_no_more_can_state_than_the_best_one_finds_nobody() -> None:
    assert Hubs(ORIGIN.__getitem__).stating(1, [2, 3, 4, 5], lambda _, other: other in {2, 3}, 2) == []


def test_an_origin_is_given_up_only_with_the_last_of_its_claims() -> None:
    assert Hubs(ORIGIN.__getitem__).stating(1, [2, 3], lambda _, other: other == 3, 1) == [3]


def test_who_refused_the_hub_before_is_asked_first() -> None:
    asked: list[tuple[int, int]] = []

    def states(hub: int, other: int) -> bool:
        asked.append((hub, other))
        return other != 4

    hubs = Hubs(lambda index: index)
    hubs.stating(1, [2, 3, 4], states, 1)
    assert hubs.stating(5, [2, 3, 4], states, 3) == []
    assert asked[3:] == [(5, 4)]
