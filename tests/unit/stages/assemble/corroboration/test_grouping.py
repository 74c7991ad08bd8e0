from hypothesis import given
from hypothesis import strategies as st

from rashomon.stages.assemble.corroboration.grouping import group_claims, measure_closeness

EVERY = [(a, b) for a in range(6) for b in range(a + 1, 6)]
ALIKE = {(a, b): 0.9 if a // 3 == b // 3 else 0.1 for a, b in EVERY}


def test_claims_that_are_alike_come_together() -> None:
    assert group_claims(ALIKE, range(6), 0.5, 0.0) == [[0, 1, 2], [3, 4, 5]]


def test_one_likeness_does_not_chain_two_groups() -> None:
    assert group_claims({(0, 1): 0.9, (2, 3): 0.9, (1, 2): 0.6}, range(4), 0.5, 0.0) == [[0, 1], [2, 3]]


def test_two_claims_of_one_article_come_together_by_what_others_say() -> None:
    assert group_claims({(0, 2): 0.9, (1, 2): 0.9}, [0, 0, 1], 0.5, 0.0) == [[0, 1, 2]]


def test_a_pair_that_was_not_compared_counts_against_joining() -> None:
    links = {(0, 1): 0.9, (2, 3): 0.9, (1, 2): 0.8}
    assert group_claims(links, range(4), 0.3, 0.0) == [[0, 1], [2, 3]]
    assert group_claims(links, range(4), 0.3, 0.2) == [[0, 1, 2, 3]]


@given(st.permutations(EVERY))
def test_the_order_of_pairs_does_not_matter(pairs: list[tuple[int, int]]) -> None:
    assert group_claims({pair: ALIKE[pair] for pair in pairs}, range(6), 0.5, 0.0) == [[0, 1, 2], [3, 4, 5]]


def test_closeness_counts_the_likeness_inside_the_group_alone() -> None:
    assert measure_closeness([[0, 1], [2, 3]], {(0, 1): 0.5, (1, 2): 0.4, (2, 3): 0.25}) == {0: 0.5, 1: 0.5, 2: 0.25, 3: 0.25}
