"""Amounts told in two units."""

from decimal import Decimal

import pytest

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.units import find_conversions, same_amount


def figure(text: str, words: str, value: str, unit: str) -> Figure:
    start = text.index(words)
    return Figure(Span("a", start, start + len(words)), Decimal(value), None, None, unit, None, "exact")


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("It lies 18 km (11 miles) off.", ("18 km", "18", "km"), ("11 miles", "11", "mile")),
        ("A fine of $US1 million ($1.52 million) stands.", ("$US1 million", "1000000", "USD"), ("$1.52 million", "1520000", "AUD")),
        ("A fine of $US1 million ($1.52 million) stands.", ("$US1 million", "1000000", "USD"), ("$1.52 million", "1520000", "USD")),
        ("It held 31,500 litres of fuel, about 6,900 gallons.", ("31,500 litres", "31500", "litre"), ("6,900 gallons", "6900", "gallon")),
    ],
)  # fmt: skip
def test_what_is_told_once_more_in_another_unit_is_a_conversion(
    text: str, one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    figures = [figure(text, *one), figure(text, *other)]
    assert find_conversions(text, figures) == {figures[1].span: figures[0].span}


def test_two_sums_beside_each_other_are_two() -> None:
    text = "It cost €4 million, a fine of $9 million aside."
    assert not find_conversions(text, [figure(text, "€4 million", "4000000", "EUR"), figure(text, "$9 million", "9000000", "USD")])
    text = "It cost $5 million ($4 million in cash)."
    assert not find_conversions(text, [figure(text, "$5 million", "5000000", "USD"), figure(text, "$4 million", "4000000", "USD")])


@pytest.mark.parametrize(("one", "other", "same"), [
    (("11", "mile"), ("18", "km"), True), (("11", "mile"), ("11", "km"), False), (("5", "mile"), ("8", "litre"), False),
    (("1000", "gallon"), ("3785", "litre"), True), (("1000", "gallon"), ("4546", "litre"), True),
])  # fmt: skip
def test_amounts_in_two_units_are_one_where_they_differ_by_rounding_alone(
    one: tuple[str, str], other: tuple[str, str], same: bool
) -> None:
    assert same_amount(figure("x", "x", *one), figure("x", "x", *other)) is same
