"""The numbers that stand beside a number."""

from decimal import Decimal

import pytest

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.neighbours import find_neighbours


@pytest.mark.parametrize(("text", "beside"), [
    ("nine for it and 3 against", 3), ("nine for it, 3 against", 3), ("nine (and not 3)", 3),
    ("nine for it, the chair too, 3 against", None), ("nine for it. Of 3 nobody knows", None), ("nine" + " very" * 20 + " 3", None),
])  # fmt: skip
def test_the_number_behind_a_number_stands_in_its_clause(text: str, beside: int | None) -> None:
    at = text.index("3")
    nine, three = Span("a", 0, 4), Span("a", at, at + 1)
    figures = [Figure(nine, Decimal(9), None, None, None, None, "exact"), Figure(three, Decimal(3), None, None, None, None, "exact")]
    found = find_neighbours(text, figures)
    assert found[nine] == (None, beside)
    assert found[three] == (9 if beside else None, None)
