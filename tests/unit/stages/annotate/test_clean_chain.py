"""Lines seen as a chain: the odds of each are those of all ways to keep the others added up."""

import math
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.stages.annotate.clean.chain import chained, change_features

NUMBERS = st.floats(-6, 6)
CHAINS = st.integers(1, 6).flatmap(lambda count: st.tuples(*[st.lists(NUMBERS, min_size=count, max_size=count)] * 3))


def by_counting(own: list[float], begins: list[float], ends: list[float]) -> list[float]:
    """The same from every labelling, one by one."""
    kept, left = [0.0] * len(own), [0.0] * len(own)
    for labels in product((0, 1), repeat=len(own)):
        score = sum(value for value, label in zip(own, labels, strict=True) if label)
        for at in range(1, len(own)):
            score += {(0, 1): begins[at], (1, 0): ends[at]}.get((labels[at - 1], labels[at]), 0.0)
        for at, label in enumerate(labels):
            (kept if label else left)[at] += math.exp(score)
    return [math.log(one / other) for one, other in zip(kept, left, strict=True)]


@given(CHAINS)
def test_the_odds_are_those_of_all_labellings(chain: tuple[list[float], list[float], list[float]]) -> None:
    assert chained(*map(np.array, chain)).tolist() == pytest.approx(by_counting(*chain), abs=1e-8)


@given(st.lists(NUMBERS, min_size=1, max_size=30))
def test_where_changes_cost_nothing_each_line_speaks_for_itself(own: list[float]) -> None:
    nothing = np.zeros(len(own))
    assert chained(np.array(own), nothing, nothing).tolist() == pytest.approx(own)


def test_a_doubtful_line_goes_with_its_neighbours() -> None:
    dear = np.full(5, -2.0)
    assert chained(np.array([3.0, 3.0, -0.5, 3.0, 3.0]), dear, dear)[2] > 0
    assert chained(np.array([-3.0, -3.0, 0.5, -3.0, -3.0]), dear, dear)[2] < 0


def test_scores_beyond_the_range_of_exponents() -> None:
    far = np.array([900.0, -900.0, 900.0])
    assert np.isfinite(chained(far, far, far)).all()


def test_a_step_is_seen_from_the_line_before_and_the_line_itself() -> None:
    names = ("sentence", "tiny", "residue", "long sentence", "signed", "boilerplate", "in run", "between prose", "length")
    columns = {name: np.array([0.0, 1.0, 3.0]) for name in names}
    found = change_features(columns)
    assert found["tiny before"].tolist()[1:] == [0.0, 1.0]
    assert found["tiny here"].tolist()[1:] == [1.0, 3.0]
    assert found["change of length"].tolist() == [0.0, 1.0, 2.0]
