"""Times that stand in a sentence and do not date what it tells, read in small invented articles."""

import pytest
from tests.invented_story import records_of

from rashomon.model.dossier import CalendarEntry, TimelineEntry


def told(text: str, day: str | None = "2031-03-12") -> tuple[list[TimelineEntry], list[CalendarEntry]]:
    timeline, calendar = records_of({"ember": (day, text)}, "chronology")["chronology"]
    return list(timeline), list(calendar)


@pytest.mark.parametrize("text", [
    "Officers found a man with a wound in the 1400 block of Harbour Street.",
    "Marlow Rovers tied the match with 4:43 left in the first half.",
    "Ilmar Toth fell twice late in the round, and the referee stopped it at 2:56.",
    "Before the regatta the rowers lost Ada Brenn to an injury for the entire year.",
    "Ilmar Toth scored twice in the second quarter and the crowd sang.",
    "Ilmar Toth stumbled late in the second quarter and the crowd sang.",
    "It was Ilmar Toth's fourth goal of the year for the harbour.",
    "One of the two women who were with Ilmar Toth that day testified at the trial.",
    "KIRKNESS, Isle of Sarn, March 11 (Marlow Wire) - Ilmar Toth is a sailor.",
    "Enable scripts to watch this video HARBOUR COUNTY (March 13, 2031) – Ilmar Toth is a sailor.",
    "Ilmar Toth starred in the 2026 film about the harbour.",
    "The inquiry praised last year's harbour festival.",
    "The boats were inspected under the Harbour Safety Order 2024.",
    "The owner broke the Harbour Safety (Ladders) Order 2024.",
    "The toll of the mine was the worst since 1998.",
    "Ilmar Toth has 1,804 points going into Saturday’ s second round.",
    "His brother saw the fall from the bridge.",
    "The database held 4,100 cases as of Tuesday.",
    "Illustrator Johan Christmas drew the poster for the fair.",
    "The mayor met the sailors he has mocked since 2029.",
    "The harbour council hired clerks to correct the errors the council made in 2027.",
    "The rules on lamps date back to 1917.",
    "Ilmar Toth is a sailor.\nStory Created: March 10, 2031 at 9:56 AM\nHe is calm.",
    "Ilmar Toth faced questions following two terrible ferry attacks in February.",
    "The sailors felt welcome when they came to Skelder nearly four decades ago.",
    "The harbour hall, where last week's boat fair is remembered, is painted white.",
])  # fmt: skip
def test_a_time_that_says_which_or_how_much_dates_nothing(text: str) -> None:
    assert told(text) == ([], [])


def test_what_is_done_about_an_event_has_its_own_day() -> None:
    timeline, _ = told("On Tuesday the police charged a man in the January 2031 shooting at the quarry.")
    assert [(e.earliest, e.latest) for e in timeline] == [("2031-03-11", "2031-03-11")]


@pytest.mark.parametrize(("text", "days"), [
    ("Ilmar Toth, 20, was found guilty on Tuesday of killing Ada Brenn, 34, and wounding a child in October 2029.", ["2031-03-11"]),
    ("Ilmar Toth is in prison after being convicted of stabbing a guard in 2027.", []),
    ("Ilmar Toth, the club's best scorer in 2029, was put on the injured list, the club announced on Tuesday.", ["2031-03-11"]),
    ("After three days, the jury on March 4, 2031, convicted Ilmar Toth.", ["2031-03-04"]),
])  # fmt: skip
def test_the_year_of_a_deed_or_of_what_somebody_is_called_dates_no_verdict(text: str, days: list[str]) -> None:
    assert [e.earliest for e in told(text)[0]] == days


def test_today_beside_an_irregular_past_is_that_day() -> None:
    timeline, _ = told("Jon Brenn won his 16th straight fight today, keeping the Norland title against Ilmar Toth.")
    assert [e.earliest for e in timeline] == ["2031-03-12"]


def test_the_day_of_a_noun_counts_where_nothing_else_dates_the_verb() -> None:
    timeline, _ = told("A plea of not guilty was entered in Tuesday's hearing at the Tarn court.")
    assert [e.earliest for e in timeline] == ["2031-03-11"]


def test_two_days_in_one_sentence_are_told_in_two_clauses_the_second_with_the_subject() -> None:
    text = "Ilmar Toth had been dismissed last Thursday from the quarry and bought a rope on Friday, the police said."
    timeline, _ = told(text)
    assert [(e.earliest, "dismissed" in e.evidence[0].of(text), "rope" in e.evidence[0].of(text)) for e in timeline] == [
        ("2031-03-06", True, False), ("2031-03-07", True, True),
    ]  # fmt: skip


def test_a_day_is_counted_from_another_clause() -> None:
    timeline, _ = told("Divers found a fourth body in the Tarn on Tuesday, two days after the ferry Aurelia sank off Skelder.")
    assert [e.earliest for e in timeline] == ["2031-03-09", "2031-03-11"]


def test_what_was_done_is_counted_from_a_day_that_leaves_it_in_the_past() -> None:
    text = "Ministers confirmed on Monday that Ilmar Toth would visit Skelder on Saturday, two days after he won a vote in parliament."
    timeline, _ = told(text)
    assert "2031-03-08" in [e.earliest for e in timeline]


def test_the_line_that_dates_a_page_is_no_plan_and_no_event() -> None:
    timeline, calendar = told("12/03/2031 - Tarn to hold its first fair on the common\n\nThe fair was praised by Ilmar Toth on Tuesday.")
    assert [e.earliest for e in timeline] == ["2031-03-11"]
    assert calendar == []


def test_where_nothing_dates_an_article_only_times_with_a_year_are_believed() -> None:
    timeline, _ = told("The mill opened in 1994. Ilmar Toth closed it last year. The owner died in February.", day=None)
    assert [e.earliest for e in timeline] == ["1994-01-01"]


def test_a_weekday_of_what_is_scheduled_lies_ahead() -> None:
    _, calendar = told("Ilmar Toth and Ada Brenn are scheduled to appear in the Tarn court Sunday, police said.")
    assert [e.earliest for e in calendar] == ["2031-03-16"]


@pytest.mark.parametrize("text", [
    "Ilmar Toth was willing to skip class Tuesday night to see the show.",
    "Ilmar Toth told the paper that he'd like to sign by Friday.",
    "Marlow Rovers would follow with another goal and won the match on Tuesday.",
    "Ilmar Toth will undoubtedly be one of the stars of the year 2033.",
])  # fmt: skip
def test_a_wish_and_a_story_told_in_the_past_are_no_plans(text: str) -> None:
    assert told(text)[1] == []


def test_what_happened_then_is_what_was_told_before() -> None:
    text = "A lorry struck the gate of Marlow Quarry on Tuesday, the police said.\n\nIt happened around 3:15 a.m. Tuesday."
    timeline, _ = told(text)
    assert [e.earliest for e in timeline] == ["2031-03-11T03:15"]


def test_two_articles_tell_one_thing_of_one_minute() -> None:
    texts = {
        "ember": ("2031-03-12", "Shots were fired behind the corn hall at 8:40 p.m. on Tuesday."),
        "flint": ("2031-03-12", "Officers were called to the market square at 8:40 p.m. on Tuesday."),
    }
    timeline, _ = records_of(texts, "chronology")["chronology"]
    assert [len(e.evidence) for e in timeline] == [2]


def test_an_election_is_one_plan_whoever_is_said_to_hold_it() -> None:
    texts = {
        "ember": ("2031-03-12", "The Tarn Harbour Board plans to hold elections on May 15."),
        "flint": ("2031-03-13", "Ilmar Toth will be seeking a seat in the election on May 15."),
    }
    _, calendar = records_of(texts, "chronology")["chronology"]
    assert [(e.earliest, len(e.evidence)) for e in calendar] == [("2031-05-15", 2)]


@pytest.mark.parametrize("text", [
    "The unrest in Skelder was the worst since the harbour board was brought down in 1974.",
    "Ilmar Toth led the quarry from 1974 to 1978.",
    "The mayor opened an office Christmas party for children.",
    "Farmers of Skelder harvested more winter wheat.",
    "The model put the catch at a tenth of 2000 levels.",
    "Today, some 4,000 people worship in the old chapel.",
    "Sailings are cancelled until the end of the month.",
])  # fmt: skip
def test_background_habits_and_ends_are_no_events(text: str) -> None:
    assert told(text) == ([], [])


def test_the_stamp_of_an_update_is_no_time_of_an_event() -> None:
    assert told("Police named the diver Update, 9:45 a.m.\nUPDATED at 3:05 p.m. The harbour is calm.") == ([], [])


def test_what_a_number_may_do_is_no_plan() -> None:
    assert told("By 2050, hunger in Skelder would increase by half, a study said.") == ([], [])


def test_what_was_set_on_a_day_is_not_planned_for_it() -> None:
    _, calendar = told("He is being held in the Tarn prison on bond set Tuesday at $25,000.")
    assert calendar == []


@pytest.mark.parametrize(("text", "day"), [
    ("The wreck is to be raised on March 20 off Skelder.", "2031-03-20"),
    ("The first shift goes in at 6 a.m. Thursday.", "2031-03-13T06:00"),
    ("The Harbour Board said that three inspectors would reach the island on Sunday.", "2031-03-16"),
])  # fmt: skip
def test_plans_by_other_words(text: str, day: str) -> None:
    _, calendar = told(text)
    assert [(e.earliest, e.status) for e in calendar] == [(day, "planned")]


def test_around_midnight_is_the_night_before_the_report() -> None:
    timeline, _ = told("Ilmar Toth was shot in Skelder just before midnight, the police said.")
    assert [(e.earliest, e.latest, e.precision) for e in timeline] == [("2031-03-11", "2031-03-11", "part-of-day")]


@pytest.mark.parametrize(
    "text",
    [
        "Ilmar Toth won the race easily in 2028 and 2029.",
        "The number of visitors to the Tarn valley rose from 90,000 in 2021 to 310,000.",
        "The inquiry puts the moment of the impact at 9.47am, three minutes before the call.",
        "Published: 19:22, 11 March 2031 | Updated: 21:05, 11 March 2031",
        "CORRECTION: On March 11 we gave Ilmar Toth's address as Mill Lane.",
        "On Ward 6 of the Velka hospital there was little pity yesterday.",
        "She cared for firemen who fell ill after the Sept. 11 terrorist attacks in the city.",
        "Ilmar Toth would have turned six on Saturday.",
        "Toth found himself in a tight race ahead of the count of the votes on Monday.",
        "Where are the men who queued at this gate last Sunday?",
        "The rest of the report for Wednesday is as follows.",
        "The match ended five rounds sooner than when Toth met him in 2028.",
    ],
)
def test_several_years_counts_reckonings_stamps_and_corrections_date_nothing(text: str) -> None:
    timeline, _ = told(f"The town of Velka is calm.\n{text}\nThe mayor is Ilmar Toth.")
    assert timeline == []


def test_an_hour_of_another_zone_in_brackets_gives_no_other_day() -> None:
    timeline, _ = told(
        "The earth shook Velka on Wednesday. The quake, which struck at 4:18 a.m. local time (6:18 p.m. Eastern time Tuesday), "
        "had a magnitude of 6.9."
    )
    assert {entry.earliest[:10] for entry in timeline if entry.earliest} == {"2031-03-12"}


def test_what_went_on_between_two_months_reaches_from_the_first_to_the_second() -> None:
    [entry], _ = told("Ilmar Toth sent three letters to the council between March and May 2029.")
    assert (entry.earliest, entry.latest) == ("2029-03-01", "2029-05-31")


def test_a_day_declared_for_something_and_a_trip_called_off_lie_ahead() -> None:
    timeline, calendar = told(
        "VELKA, March 12 — President Ilmar Toth declared Friday a day of mourning and called off a trip to Tarn that was to have begun "
        "on Thursday."
    )
    assert [entry.earliest for entry in calendar] == ["2031-03-13", "2031-03-14"]
    assert calendar[0].status == "cancelled"
    assert timeline == []


def test_found_guilty_and_convicted_is_one_verdict() -> None:
    texts = {
        "ember": ("2031-03-12", "A hospital clerk was found guilty on Tuesday of taking £1 million."),
        "harbour": ("2031-03-13", "Ilmar Toth, 54, was convicted on Tuesday at Velka court after a trial of a month."),
    }
    [entry], _ = records_of(texts, "chronology")["chronology"]
    assert {span.article for span in entry.evidence} == {"ember", "harbour"}


@pytest.mark.parametrize(
    "text",
    [
        "After Toth's election in 2028, Ada Brenn worked in the town hall without pay.",
        "The league's task has changed since its founding in 1989.",
        "Ilmar Toth fell twice before the referee stopped the fight at 2:56.",
    ],
)
def test_the_day_of_what_something_came_after_and_the_clock_of_a_fight_date_nothing(text: str) -> None:
    assert told(text)[0] == []


def test_evidence_begins_behind_the_dateline() -> None:
    text = "VELKA, Norland — A lorry fell into the Tarn on Tuesday. Nobody was hurt."
    [entry], _ = told(text)
    assert entry.evidence[0].start == text.index("A lorry")


@pytest.mark.parametrize(("text", "day"), [
    ("A trial date was set for October 28.", "2031-10-28"),
    ("A hearing of three days was pencilled in for May 5.", "2031-05-05"),
    ("The inquest into the collapse was adjourned to June 2.", "2031-06-02"),
    ("The trial of Ilmar Toth was listed for May 3.", "2031-05-03"),
])  # fmt: skip
def test_what_was_set_for_a_day_lies_ahead(text: str, day: str) -> None:
    timeline, [plan] = told(text)
    assert (timeline, plan.earliest) == ([], day)


def test_an_event_without_a_verb_is_told_by_its_day() -> None:
    timeline, _ = told("The first was on Easter Sunday, when Ilmar Toth was shot.", "2031-05-02")
    assert [e.earliest for e in timeline] == ["2031-04-13"]
