"""Every bound is said in words."""

from typing import get_args

import pytest

from rashomon.cli.saying import bound_words
from rashomon.model.run import Bound, BoundKind


@pytest.mark.parametrize("what", get_args(BoundKind))
def test_a_bound_is_said_with_its_count_and_limit(what: BoundKind) -> None:
    said = bound_words(Bound("stage", what, 1_234, 5_678))
    assert "1,234" in said
    assert "5,678" in said
