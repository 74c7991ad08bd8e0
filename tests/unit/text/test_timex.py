"""TIMEX3 values and their stretches of the calendar."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.calendar import add_months, easter, nth_weekday
from rashomon.text.timex import interval_of


@pytest.mark.parametrize(
    ("value", "interval"),
    [
        ("2022-03-24", ("2022-03-24", "2022-03-24")),
        ("2022-W12", ("2022-03-21", "2022-03-27")),
        ("2022-W12-WE", ("2022-03-26", "2022-03-27")),
        ("2022-W12-4", ("2022-03-24", "2022-03-24")),
        ("2020-02", ("2020-02-01", "2020-02-29")),
        ("2022-Q3", ("2022-07-01", "2022-09-30")),
        ("2022-H1", ("2022-01-01", "2022-06-30")),
        ("2022-SU", ("2022-06-01", "2022-08-31")),
        ("2022", ("2022-01-01", "2022-12-31")),
        ("199", ("1990-01-01", "1999-12-31")),
        ("19", ("1900-01-01", "1999-12-31")),
        ("2022-03-24TAF", ("2022-03-24", "2022-03-24")),
        ("2022-03-24T17:00", ("2022-03-24T17:00", "2022-03-24T17:00")),
        ("XXXX-03-24", (None, None)),
        ("P3D", (None, None)),
        ("PRESENT_REF", (None, None)),
        ("2022-02-30", (None, None)),
        ("BC0493", (None, None)),
    ],
)
def test_values(value: str, interval: tuple[str | None, str | None]) -> None:
    assert interval_of(value) == interval


@given(st.text(alphabet="0123456789-WQXTSPH:E", max_size=16))
def test_any_value_is_read_or_left_open(value: str) -> None:
    earliest, latest = interval_of(value)
    assert (earliest is None) == (latest is None)
    assert earliest is None or latest is None or earliest <= latest


def test_movable_feasts() -> None:
    assert easter(2022) == date(2022, 4, 17)
    assert nth_weekday(1999, 11, 4, 4) == date(1999, 11, 25)
    assert nth_weekday(2022, 5, 9, 1) == date(2022, 5, 30)


def test_months_end_where_the_calendar_ends() -> None:
    assert add_months(date(2020, 1, 31), 1) == date(2020, 2, 29)
    assert add_months(date(9998, 12, 1), 12) is None
