from collections.abc import Mapping

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rashomon.stages.assemble.corroboration.grouping import Links, group_claims, measure_closeness


def links(strengths: Mapping[tuple[int, int], float], claims: int = 6) -> Links:
    pairs = np.array(sorted(strengths), dtype=np.int64).reshape(-1, 2)
    return Links(pairs[:, 0], pairs[:, 1], np.array([strengths[pair] for pair in sorted(strengths)]), claims)


EVERY = [(a, b) for a in range(6) for b in range(a + 1, 6)]
ALIKE = {(a, b): 0.9 if a // 3 == b // 3 else 0.1 for a, b in EVERY}


def test_claims_that_are_alike_come_together() -> None:
    assert group_claims(links(ALIKE), range(6), 0.5, 0.0) == [[0, 1, 2], [3, 4, 5]]


def test_one_likeness_does_not_chain_two_groups() -> None:
    assert group_claims(links({(0, 1): 0.9, (2, 3): 0.9, (1, 2): 0.6}, 4), range(4), 0.5, 0.0) == [[0, 1], [2, 3]]


def test_two_claims_of_one_article_come_together_by_what_others_say() -> None:
    assert group_claims(links({(0, 2): 0.9, (1, 2): 0.9}, 3), [0, 0, 1], 0.5, 0.0) == [[0, 1, 2]]


def test_a_pair_that_was_not_compared_counts_against_joining() -> None:
    found = links({(0, 1): 0.9, (2, 3): 0.9, (1, 2): 0.8}, 4)
    assert group_claims(found, range(4), 0.3, 0.0) == [[0, 1], [2, 3]]
    assert group_claims(found, range(4), 0.3, 0.2) == [[0, 1, 2, 3]]


@given(st.permutations(range(6)))
def test_which_claim_comes_first_does_not_matter(places: list[int]) -> None:
    moved = {(min(places[a], places[b]), max(places[a], places[b])): value for (a, b), value in ALIKE.items()}
    wanted = sorted(sorted(places[member] for member in group) for group in ([0, 1, 2], [3, 4, 5]))
    assert group_claims(links(moved), range(6), 0.5, 0.0) == wanted


@given(st.dictionaries(st.sampled_from(EVERY), st.sampled_from([0.0, 0.2, 0.4, 0.6, 0.8]), max_size=15), st.sampled_from([0.1, 0.3, 0.5]))
def test_every_claim_stands_in_one_group_at_most_and_groups_are_joined_by_strong_pairs(
    strengths: dict[tuple[int, int], float], least: float
) -> None:
    groups = group_claims(links(strengths), range(6), least, 0.0)
    members = [index for group in groups for index in group]
    assert len(members) == len(set(members))
    assert groups == sorted(sorted(group) for group in groups)
    assert all(any(strengths.get((min(a, b), max(a, b)), 0.0) >= least for b in group if b != a) for group in groups for a in group)


def test_closeness_counts_the_likeness_inside_the_group_alone() -> None:
    assert measure_closeness([[0, 1], [2, 3]], links({(0, 1): 0.5, (1, 2): 0.4, (2, 3): 0.25}, 4)) == {0: 0.5, 1: 0.5, 2: 0.25, 3: 0.25}
