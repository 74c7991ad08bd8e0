from hypothesis import given
from hypothesis import strategies as st

from rashomon.stages.assemble.corroboration.grouping import group_claims


def alike(one: int, other: int) -> float:
    return 0.9 if one // 3 == other // 3 else 0.1


def test_claims_that_are_alike_come_together() -> None:
    pairs = [(a, b) for a in range(6) for b in range(a + 1, 6)]
    assert group_claims(6, pairs, alike, 0.5) == [[0, 1, 2], [3, 4, 5]]


def test_one_likeness_does_not_chain_two_groups() -> None:
    links = {(0, 1): 0.9, (2, 3): 0.9, (1, 2): 0.6}
    groups = group_claims(4, sorted(links), lambda a, b: links.get((a, b), 0.0), 0.5)
    assert groups == [[0, 1], [2, 3]]


@given(st.permutations([(a, b) for a in range(6) for b in range(a + 1, 6)]))
def test_the_order_of_pairs_does_not_matter(pairs: list[tuple[int, int]]) -> None:
    assert group_claims(6, pairs, alike, 0.5) == [[0, 1, 2], [3, 4, 5]]
