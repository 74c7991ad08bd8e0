"""What is done with an amount, and what it was before."""

from decimal import Decimal

import pytest

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.deeds import is_former


@pytest.mark.parametrize(
    ("text", "former"),
    [
        ("Brock, who was 18 at the time, confessed.", True),
        ("Brock, who was 18, confessed.", False),
        ("It is up from 18 in May.", True),
    ],
)
def test_what_a_number_was_at_the_time_is_what_it_was_before(text: str, former: bool) -> None:
    at = text.index("18")
    figure = Figure(Span("a", at, at + 2), Decimal(18), None, None, "year", None, "exact")
    assert is_former(text, figure) is former
