"""What lies ahead by its words and is no plan, and plans of accounts that nothing dates."""

import pytest
from tests.invented_story import records_of

from rashomon.model.dossier import CalendarEntry

DAY = "2031-03-12"
"""A Wednesday."""


def planned(text: str, day: str | None = DAY) -> tuple[CalendarEntry, ...]:
    calendar: tuple[CalendarEntry, ...] = records_of({"ember": (day, text)}, "chronology")["chronology"].calendar
    return calendar


@pytest.mark.parametrize(
    "text",
    [
        "The police said they found a case like one that would hold a rifle behind the mill on Monday evening.",
        "About nine the next morning he would walk back to the quarry in his old coat.",
        "A porter from Tarn faces charges of manslaughter after a shooting over the weekend.",
        "Ilmar Toth wants to return to the stage this autumn as a singer.",
        "The council expects Ilmar Toth to play a major role in the harbour this autumn.",
        "The singer was praised for her show in Velka, which had been put off two times because of September 11.",
    ],
)
def test_what_would_be_what_is_wished_what_came_before_and_the_name_of_a_day_are_no_plans(text: str) -> None:
    assert planned(text) == ()


def test_a_press_conference_about_what_was_long_ago_is_not_of_that_year() -> None:
    assert planned("The Tarn police will hold a press conference about two deaths back in 1987.", None) == ()


@pytest.mark.parametrize(
    "text",
    ["A large rally is expected on Friday in Velka.", "Ilmar Toth is scheduled to appear in court next Monday."],
)
def test_a_plan_for_a_weekday_of_an_account_that_nothing_dates_has_no_day(text: str) -> None:
    [entry] = planned(text, None)
    assert (entry.earliest, entry.precision) == (None, "unknown")


def test_the_day_of_saying_so_is_no_day_of_a_plan() -> None:
    assert planned("As Ada Brenn said Thursday, the two goals will come in handy.", None) == ()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ada Brenn, 23, lost her case.\nThe 23-year-old will sign a contract on Friday.", ("Ada Brenn",)),
        ("Four of the leaders, among them the premier, Ada Brenn, are to arrive in Velka on Friday.", ("Ada Brenn",)),
        ("The Tarn Water Agency counts the cases.\nThe agency's next count will be published on Friday.", ("Tarn Water Agency",)),
    ],
)
def test_who_is_meant_by_an_age_by_some_of_many_and_by_what_a_body_owns(text: str, who: tuple[str, ...]) -> None:
    [entry] = [e for e in planned(text) if e.earliest == "2031-03-14"]
    assert entry.who == who


def test_a_land_that_sanctions_are_on_is_not_where_they_are_announced() -> None:
    [entry] = planned("Ada Brenn will announce new sanctions on Norland on Friday.")
    assert entry.where is None
