"""Stories that name days and no year."""

from hypothesis import given
from hypothesis import strategies as st
from tests.invented_story import records_of

from rashomon.model.dossier import CalendarEntry, TimelineEntry
from rashomon.model.span import Span
from rashomon.model.times import Publication, Time
from rashomon.stages.assemble.chronology.open_year import open_years

EMBER = (
    "The ferry Aurelia will be launched at Skelder on Thursday, May 15, the harbour board said on Tuesday. "
    "Ilmar Toth will open the new dock on Friday."
)
FLINT = "Ilmar Toth, the mayor of Skelder, will launch the ferry Aurelia on May 15, the harbour board said on Tuesday."


def chronology(**texts: str) -> tuple[list[TimelineEntry], list[CalendarEntry]]:
    timeline, calendar = records_of({id: (None, text) for id, text in texts.items()}, "chronology")["chronology"]
    return list(timeline), list(calendar)


def test_a_plan_shows_month_and_day_where_nothing_tells_the_year() -> None:
    _, calendar = chronology(ember=EMBER, flint=FLINT)
    launch = calendar[0]
    assert (launch.value, launch.earliest, launch.latest, launch.precision) == ("XXXX-05-15", None, None, "day")
    assert {span.article for span in launch.evidence} == {"ember", "flint"}
    assert {state.value for state in launch.history} == {"XXXX-05-15"}


def test_a_date_before_christ_or_without_a_day_is_not_put_anywhere() -> None:
    timeline, calendar = chronology(ember="The dock at Skelder burned in May. Ilmar Toth rebuilt the dock at Skelder on a Thursday.")
    assert [e.value for e in (*timeline, *calendar)] == []


def test_a_named_year_stays_beside_an_open_one() -> None:
    timeline, _ = chronology(ember="Ilmar Toth sold the ferry Aurelia on June 4. The dock at Skelder burned on May 3, 1988.")
    assert [(e.earliest, e.value) for e in timeline] == [("1988-05-03", None), (None, "XXXX-06-04")]


def test_what_was_planned_for_a_named_year_is_still_a_plan() -> None:
    _, calendar = chronology(ember=f"{EMBER} The mayor Ilmar Toth will open a museum in Skelder on June 7, 2031.", flint=FLINT)
    assert "2031-06-07" in [e.earliest for e in calendar]


def test_a_dated_article_leaves_the_others_as_they_were() -> None:
    known = Publication("a", "stated", "2031-03-12", "2031-03-12", "2031-03-12")
    assert open_years({"a": known, "b": Publication("b", "unknown", None, None, None)}) == {"a": None, "b": None}


@given(st.sampled_from(["XXXX-03-24", "XXXX-02-29", "XXXX-12-31", "XXXX-03-24T18:00", "XXXX-W12", "XXXX-W12-4"]))
def test_what_is_known_of_a_day_comes_back_from_the_year_it_was_put_in(value: str) -> None:
    days = ("2005-03-22", "2011-03-22", "2022-03-22")
    year = open_years({"a": Publication("a", "unknown", None, None, None, (), days)})["a"]
    assert year is not None
    placed = year.placed(Time(Span("a", 0, 5), "DATE", value, None, None, "year-open"))
    assert placed.earliest is not None or value == "XXXX-02-29"
    assert placed.earliest is None or placed.earliest[:4] in {"2404", "2405", "2406"}
    if value[5] != "W" and placed.earliest:
        assert placed.earliest[5:] == value[5:]


def test_the_year_after_is_meant_by_a_day_that_lies_closer_there() -> None:
    year = open_years({"a": Publication("a", "unknown", None, None, None, (), ("2005-12-29", "2011-12-29"))})["a"]
    assert year is not None
    assert year.placed(Time(Span("a", 0, 5), "DATE", "XXXX-01-03", None, None, "year-open")).earliest == "2406-01-03"
