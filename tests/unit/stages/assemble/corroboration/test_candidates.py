"""Which claims meet over what they share, against the plain way of finding it."""

from itertools import combinations

import numpy as np
import pytest

from rashomon.stages.assemble.corroboration.candidates import _HUBS, _POSTING, _pairs


@pytest.mark.parametrize("claims", [1, 5, 300, 1000])
def test_all_holders_of_a_key_meet_and_of_a_frequent_one_those_with_a_hub(claims: int) -> None:
    drawn = np.random.default_rng(claims)
    key, holder = np.divmod(np.unique(drawn.integers(0, 7 * claims, 2 * claims)), claims)
    parts = list(_pairs(key, holder, claims))
    found = [met for part in parts for met in zip(*(column.tolist() for column in part), strict=True)]
    wanted = []
    for number in np.unique(key).tolist():
        held = holder[key == number].tolist()
        hubs = set(held)
        if len(held) > _POSTING:
            hubs = {held[at] for at in np.linspace(0, len(held) - 1, _HUBS).astype(int)}
        wanted += [(one, other, number) for one, other in combinations(held, 2) if one in hubs or other in hubs]
    assert sorted(found) == sorted(wanted)
    assert [one for one, _, _ in found] == sorted(one for one, _, _ in found)  # part by part


def test_claims_without_terms_meet_nobody() -> None:
    nothing = np.zeros(0, dtype=np.int64)
    assert [len(one) for one, _, _ in _pairs(nothing, nothing, 3)] == [0]
