"""Which day a month and a day stand for beside another day."""

from datetime import date

import pytest

from rashomon.text.calendar import nearest_day


@pytest.mark.parametrize(("anchor", "named", "nearest"), [
    ("2031-01-03", (12, 30), "2030-12-30"),
    ("2030-12-30", (1, 3), "2031-01-03"),
    ("2031-03-01", (2, 29), "2032-02-29"),
    ("2030-03-01", (2, 29), None),
    ("9999-12-30", (1, 3), "9999-01-03"),
])  # fmt: skip
def test_the_year_is_that_in_which_the_day_lies_nearest(anchor: str, named: tuple[int, int], nearest: str | None) -> None:
    found = nearest_day(date.fromisoformat(anchor), *named)
    assert (found.isoformat() if found else None) == nearest
