"""Plans read back by another program's parser."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from tests.invented import account, dossier, place, plan

from rashomon.exports.calendar import dossier_calendar
from rashomon.library import Library
from rashomon.model.article import Article
from rashomon.model.dossier import CalendarEntry, Dossier, PlanState, PlanStatus

TEXTS = {
    "ember": "The council of Tarn; all of it, will meet on 9 May 2031 in the old “Salt\\Hall”.",
    "flint": "The meeting has been moved to 12 May.",
}
FIRST, SECOND = place(TEXTS, "ember", TEXTS["ember"]), place(TEXTS, "flint", TEXTS["flint"])


def events(found: Dossier) -> list[Any]:
    written = dossier_calendar(found, TEXTS)
    assert written.endswith("END:VCALENDAR\r\n")
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))
    assert "\n" not in written.replace("\r\n", "")
    return Calendar.from_ical(written).walk("VEVENT")  # type: ignore[no-any-return]


def moved() -> CalendarEntry:
    states = (PlanState("planned", "2031-05-09", "2031-05-09", (FIRST,)), PlanState("moved", "2031-05-12", "2031-05-12", (SECOND,)))
    return plan("plan-1", "2031-05-12", "2031-05-12", *states, where="Salt Hall, Tarn", who=("Ada Brenn",))


def once(earliest: str | None, latest: str | None, status: PlanStatus = "planned", **fields: object) -> CalendarEntry:
    return plan("plan-1", earliest, latest, PlanState(status, earliest, latest, (FIRST,)), **fields)


def test_a_plan_that_moved() -> None:
    (event,) = events(dossier(TEXTS, calendar=(moved(),)))
    assert event["UID"] == "plan-1"
    assert event["SEQUENCE"] == 1
    assert event["STATUS"] == "TENTATIVE"
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2031, 5, 12), date(2031, 5, 13))
    assert event["LOCATION"] == "Salt Hall, Tarn"
    assert event["SUMMARY"] == TEXTS["flint"]
    assert "Ada Brenn" in event["DESCRIPTION"]
    assert "The Flint, 2031-05-04: moved: “The meeting has been moved to 12 May.”" in event["DESCRIPTION"]


@pytest.mark.parametrize(
    ("status", "written"),
    [("planned", "TENTATIVE"), ("tentative", "TENTATIVE"), ("confirmed", "CONFIRMED"), ("cancelled", "CANCELLED")],
)
def test_status(status: PlanStatus, written: str) -> None:
    (event,) = events(dossier(TEXTS, calendar=(once("2031-05-09", "2031-05-09", status),)))
    assert event["STATUS"] == written


def test_a_stretch_of_days_ends_the_day_after() -> None:
    (event,) = events(dossier(TEXTS, calendar=(once("2031-05-01", "2031-05-31", precision="month"),)))
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(days=31)
    assert event["X-RASHOMON-PRECISION"] == "month"


def test_an_offset_becomes_utc_and_a_bare_time_stays_local() -> None:
    zoned = once("2031-05-09T19:00+01:00", "2031-05-09T20:30+01:00")
    bare = once("2031-05-09T19:00", "2031-05-09T19:00")
    first, second = events(dossier(TEXTS, calendar=(zoned, bare)))
    assert first["DTSTART"].dt == datetime(2031, 5, 9, 18, tzinfo=UTC)
    assert first["DTEND"].dt == datetime(2031, 5, 9, 19, 30, tzinfo=UTC)
    assert second["DTSTART"].dt == datetime(2031, 5, 9, 19)
    assert "DTEND" not in second


def test_a_day_and_a_time_make_whole_days() -> None:
    (event,) = events(dossier(TEXTS, calendar=(once("2031-05-09", "2031-05-10T12:00"),)))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2031, 5, 9), date(2031, 5, 11))


def test_a_plan_without_a_day_is_left_out() -> None:
    assert events(dossier(TEXTS, calendar=(once(None, None), once("2031-05-09", None)))) == []


def test_the_stamp_is_the_day_of_the_last_account_and_no_clock() -> None:
    accounts = (account("ember", TEXTS["ember"], "2031-05-04"), account("flint", TEXTS["flint"], "2031-05-06"))
    found = dossier(TEXTS, calendar=(moved(),), articles=accounts)
    (event,) = events(found)
    assert event["DTSTAMP"].dt == datetime(2031, 5, 6, tzinfo=UTC)
    assert event["CREATED"].dt == datetime(2031, 5, 4, tzinfo=UTC)
    (undated,) = events(dossier(TEXTS, calendar=(moved(),), articles=tuple(account(id, TEXTS[id], None) for id in TEXTS)))
    assert undated["DTSTAMP"].dt == datetime(1970, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://ember.example/a\r\nATTACH:x", "file:///etc/passwd"])
def test_only_web_addresses_are_given(url: str) -> None:
    accounts = (account("ember", TEXTS["ember"], url=url), account("flint", TEXTS["flint"], url="https://flint.example/1"))
    (event,) = events(dossier(TEXTS, calendar=(moved(),), articles=accounts))
    assert event["URL"] == "https://flint.example/1"
    assert "ATTACH" not in event


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=200))
def test_any_words_come_back(words: str) -> None:
    texts = {"ember": f"{words}x"}
    flat = " ".join(texts["ember"].split())
    entry = plan("plan-1", "2031-05-09", "2031-05-09", PlanState("planned", None, None, (place(texts, "ember", texts["ember"]),)))
    written = dossier_calendar(dossier(texts, calendar=(entry,)), texts)
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))
    (event,) = Calendar.from_ical(written).walk("VEVENT")
    assert str(event["SUMMARY"]) == flat


STORY = (
    ("ember", "2031-05-02", "Ilmar Toth, the mayor of Skelder, will open the new bridge in Skelder on May 14, his office said."),
    ("flint", "2031-05-07", "The opening of the new bridge in Skelder has been moved, the mayor said.\n\n"
     "Ilmar Toth will now open the new bridge in Skelder on May 21."),
    ("gorse", "2031-05-16", "Ilmar Toth will open the new bridge in Skelder on May 23 instead of May 21, his office said on Friday."),
)  # fmt: skip


def test_a_plan_that_moves_keeps_its_uid_and_its_sequence_rises_as_articles_come_in() -> None:
    seen = []
    with Library.temporary() as library:
        for id, day, text in STORY:
            library.add([Article(id, text, published_at=day)])
            [found] = library.dossiers()
            written = dossier_calendar(found, library.texts(a.id for a in found.articles))
            [event] = Calendar.from_ical(written).walk("VEVENT")
            seen.append((str(event["UID"]), int(event["SEQUENCE"]), event["DTSTART"].dt))
    assert len({uid for uid, _, _ in seen}) == 1
    assert [day for _, _, day in seen] == [date(2031, 5, 14), date(2031, 5, 21), date(2031, 5, 23)]
    first, second, third = (sequence for _, sequence, _ in seen)
    assert 0 == first < second < third


def test_a_plan_without_a_year_is_named_beside_the_events() -> None:
    open_plan = once(None, None, value="XXXX-05-09")
    written = Calendar.from_ical(dossier_calendar(dossier(TEXTS, calendar=(moved(), open_plan)), TEXTS))
    assert [event["UID"] for event in written.walk("VEVENT")] == ["plan-1"]
    assert written["DESCRIPTION"].splitlines() == [
        "Not among the events, for want of a year:", f"XXXX-05-09, planned: “{TEXTS['ember']}”",
    ]  # fmt: skip


def test_a_calendar_with_nothing_left_out_says_nothing_of_it() -> None:
    assert "DESCRIPTION" not in Calendar.from_ical(dossier_calendar(dossier(TEXTS, calendar=(once(None, None),)), TEXTS))
