import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.stages.assemble.corroboration.incidence import Incidence, highest

TERMS = {"barge": 0, "bridge": 1, "mill": 2, "strike": 3}
WEIGHTS = np.array([4.0, 3.0, 2.0, 1.0])
rows = st.lists(st.sets(st.sampled_from([*TERMS, "unknown"])), min_size=1, max_size=8)


@given(rows)
def test_what_two_rows_share_is_what_their_sets_share(made: list[set[str]]) -> None:
    incidence = Incidence.of(made, TERMS)
    pairs = [(a, b) for a in range(len(made)) for b in range(len(made))]
    one, other = (np.array(side, dtype=np.int64) for side in zip(*pairs, strict=True))
    wanted = [sum(WEIGHTS[TERMS[term]] for term in made[a] & made[b] if term in TERMS) for a, b in pairs]
    assert incidence.common(one, other, WEIGHTS).tolist() == pytest.approx(wanted)
    apart = [bool(made[a] - {"unknown"} and made[b] - {"unknown"}) and not (made[a] & made[b]) - {"unknown"} for a, b in pairs]
    assert incidence.apart(one, other).tolist() == apart


@given(rows)
def test_a_row_is_like_itself_and_nothing_is_like_an_empty_row(made: list[set[str]]) -> None:
    incidence = Incidence.of(made, TERMS)
    all_rows = np.arange(len(made))
    wanted = [1.0 if row - {"unknown"} else 0.0 for row in made]
    assert incidence.cosine(all_rows, all_rows, WEIGHTS).tolist() == pytest.approx(wanted)


@given(rows, st.data())
def test_a_table_too_large_for_the_memory_is_made_in_parts(made: list[set[str]], data: st.DataObject) -> None:
    incidence = Incidence.of(made, TERMS)
    number = st.integers(0, len(made) - 1)
    pairs = data.draw(st.lists(st.tuples(number, number), min_size=2, max_size=12))
    one, other = (np.array(side, dtype=np.int64) for side in zip(*pairs, strict=True))
    whole, halves = incidence.shared(one, other), incidence.in_halves(one, other)
    assert [side.tolist() for side in whole] == [side.tolist() for side in halves]


@given(rows)
def test_a_gathered_row_holds_what_its_rows_hold(made: list[set[str]]) -> None:
    numbers = np.arange(len(made))
    together = Incidence.of(made, TERMS).gathered(numbers // 2, numbers, 4)
    wanted = [set().union(*made[at : at + 2]) - {"unknown"} for at in (0, 2, 4, 6)]
    assert together.counts.tolist() == [len(row) for row in wanted]
    assert together.holders().tolist() == [sum(term in row for row in wanted) for term in TERMS]


def test_the_highest_value_of_each_pair_and_none_is_nothing() -> None:
    assert highest(np.array([0, 0, 2]), np.array([0.2, 0.7, 0.1]), 3).tolist() == [0.7, 0.0, 0.1]
