"""Expressions on the calendar: what they count from, and where they stay open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.model.annotation import Block, Parse
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.times import Publication, Time, TimeExpression
from rashomon.resources import Resources
from rashomon.stages.annotate.parse import parse_article
from rashomon.stages.annotate.times import find_times
from rashomon.stages.compare.anchoring import anchor_times
from rashomon.stages.compare.anchoring.neighbours import in_passing
from rashomon.stages.compare.anchoring.reference import Reference
from rashomon.stages.compare.anchoring.resolve import Reader

NO_PARSE = Parse((), (), ())


@pytest.fixture(scope="session")
def resources() -> Resources:
    return Resources()


def expressions(text: str, resources: Resources | None = None) -> tuple[TimeExpression, ...]:
    article = Article("a", text)
    blocks = (Block(Span("a", 0, len(text)), "body"),)
    parse = parse_article(article, blocks, resources["language_model"]) if resources else NO_PARSE
    return find_times(article, blocks, parse)


def resolved(text: str, day: str | None, resources: Resources | None = None) -> dict[str, Time]:
    publication = Publication("a", "stated" if day else "unknown", day, day, day)
    times = {"a": expressions(text, resources)}
    return {t.span.of(text): t for t in anchor_times({"a": Article("a", text)}, times, {"a": publication})["a"]}


@pytest.mark.parametrize(
    ("text", "exact", "value"),
    [
        ("It opens today.", "today", "2022-03-16"),
        ("It closed yesterday.", "yesterday", "2022-03-15"),
        ("It closed the day before yesterday.", "the day before yesterday", "2022-03-14"),
        ("It closed last week.", "last week", "2022-W10"),
        ("It opens next month.", "next month", "2022-04"),
        ("It closed three days ago.", "three days ago", "2022-03-13"),
        ("It closed two years ago.", "two years ago", "2020"),
        ("It closed last Friday.", "last Friday", "2022-03-11"),
        ("It closed in June last year.", "June last year", "2021-06"),
        ("A deadline of Easter Monday stands.", "Easter Monday", "2022-04-18"),
        ("It rained on the weekend.", "the weekend", "2022-W10-WE"),
        ("It rained last night.", "last night", "2022-03-15TNI"),
        ("It broke in the fourth quarter.", "the fourth quarter", "2021-Q4"),
        ("The gates shut at 9 p.m. yesterday.", "9 p.m. yesterday", "2022-03-15T21:00"),
        ("They met at 6.30 this morning.", "6.30 this morning", "2022-03-16T06:30"),
        ("They met at eight last night.", "eight last night", "2022-03-15T20:00"),
        ("The index fell 3.20 this morning.", "this morning", "2022-03-16TMO"),
        ("He sang in the sixties.", "the sixties", "196"),
    ],
)
def test_from_the_day_of_writing(text: str, exact: str, value: str) -> None:
    assert resolved(text, "2022-03-16")[exact].value == value


@pytest.mark.parametrize(
    ("text", "exact", "value"),
    [
        ("The mayor said on Tuesday that the bridge was safe.", "Tuesday", "2022-03-15"),
        ("The mayor will visit the bridge on Tuesday.", "Tuesday", "2022-03-22"),
        ("The mayor plans to visit the bridge on Tuesday.", "Tuesday", "2022-03-22"),
        ("The deadline was extended until Tuesday.", "Tuesday", "2022-03-22"),
        ("The offer had been due to expire Tuesday.", "Tuesday", "2022-03-15"),
        ("The board named a new chief, effective July 1.", "July 1", "2022-07-01"),
        ("She invited him to pay a visit in the autumn.", "the autumn", "2022-FA"),
        ("Tuesday's vote will change little.", "Tuesday", "2022-03-15"),
        ("The bridge opened in November.", "November", "2021-11"),
        ("The bridge will open in November.", "November", "2022-11"),
        ("The dividend is payable Jan. 2.", "Jan. 2", "2022-01-02"),
        ("Teen hurt on Birch Street Tuesday; police say shot was an accident", "Tuesday", "2022-03-15"),
    ],
)
def test_the_tense_picks_the_day(resources: Resources, text: str, exact: str, value: str) -> None:
    assert resolved(text, "2022-03-16", resources)[exact].value == value


def test_from_a_time_before_it() -> None:
    times = resolved("They met on May 3, 2019. The next day it rained; two weeks later they left. That year was wet.", "2022-03-16")
    assert times["The next day"].value == "2019-05-04"
    assert times["The next day"].grounds == "previous-time"
    assert times["two weeks later"].value == "2019-W20"
    assert times["That year"].value == "2019"


def test_an_hour_goes_with_the_day_told_before_not_with_a_year_between() -> None:
    text = "She was hit on Tuesday.\nThe man drove a grey 2013 Corolla.\nIt was about 7 p.m."
    assert resolved(text, "2022-03-16")["7 p.m."].value == "2022-03-15T19:00"


def test_an_hour_does_not_go_with_a_day_of_long_ago() -> None:
    text = "The singer, born on May 3, 1950, was hit in Skelder.\nThe man drove a grey 2013 Corolla.\nIt was about 7 p.m."
    assert resolved(text, "2022-03-16")["7 p.m."].value == "2022-03-16T19:00"


def test_a_narrative_is_read_from_its_own_dates() -> None:
    text = (
        "The siege began on 3 May 1702. In June the town fell. In November 1702 it was retaken. In January the army left. By March 1704"
        " peace was near. In April 1704 it was signed. On 9 October 1705 it was broken. In 1706 the war ended. In 1707 the king died."
    )
    times = resolved(text, "2022-03-16")
    assert times["June"].value == "1702-06"
    assert times["January"].value == "1703-01"


def test_a_glance_back_does_not_move_a_narrative() -> None:
    text = ("War came in March 1871. Towns fell in 1872, 1873 and 1874. In May 1875 the army crossed the river. "
            "It had lost ground the previous year. In July 1875 the siege began. It had held out two years earlier. "
            "The walls fell on 9 August. In 1875 the king fled.")  # fmt: skip
    assert resolved(text, "2012-06-01")["9 August"].value == "1875-08-09"


def test_a_programme_goes_on_from_the_day_named_last(resources: Resources) -> None:
    text = "The king will arrive on Tuesday, April 12. He will speak on Wednesday. He said Monday that he was glad."
    times = resolved(text, "2022-03-16", resources)
    assert (times["Wednesday"].value, times["Monday"].value) == ("2022-04-13", "2022-03-14")


def test_a_weekday_far_behind_a_day_to_come_is_no_part_of_its_programme(resources: Resources) -> None:
    far = "The hearing has been moved to June 6. " + "The court heard of the villa and of the horses. " * 12
    times = resolved(far + "The clerk starts his new work on Monday.", "2025-03-14", resources)
    assert times["Monday"].value == "2025-03-17"


def test_a_weekday_of_a_month_stays_open() -> None:
    times = resolved("He was held in June 2019. On the Wednesday the court sat.", "2022-03-16")
    assert times["the Wednesday"].value == "XXXX-WXX-3"
    times = resolved("He was held on 4 June 2019. On the Thursday the court sat.", "2022-03-16")
    assert times["the Thursday"].value == "2019-06-06"


def test_a_report_compares_with_the_quarter_a_year_earlier() -> None:
    times = resolved("Profit in the third quarter fell to $2 million from $3 million a year earlier.", "2020-11-02")
    assert times["the third quarter"].value == "2020-Q3"
    assert times["a year earlier"].value == "2019-Q3"


def test_the_article_s_own_date_line_comes_before_the_page_s_date() -> None:
    text = "Bridge closed\n\nFriday, March 18, 2022\n\nThe bridge was closed yesterday."
    assert resolved(text, "2022-03-25")["yesterday"].value == "2022-03-17"


def test_nothing_is_made_up_without_a_day_of_writing() -> None:
    times = resolved("They meet on March 24. The talks opened on Thursday. They go on next week.", None)
    assert [(t.value, t.earliest, t.latest, t.grounds) for t in times.values()] == [
        ("XXXX-03-24", None, None, "underspecified"),
        ("XXXX-WXX-4", None, None, "underspecified"),
        ("XXXX-WXX", None, None, "underspecified"),
    ]


def test_what_all_possible_days_agree_on_is_given() -> None:
    text = "It opened on March 24. It rained today."
    publication = Publication("a", "inferred", None, "2022-03-28", "2022-03-29", (), ("2022-03-28", "2022-03-29"))
    opened, today = anchor_times({"a": Article("a", text)}, {"a": expressions(text)}, {"a": publication})["a"]
    assert (opened.value, opened.earliest) == ("2022-03-24", "2022-03-24")
    assert (today.value, today.earliest, today.latest) == ("XXXX-XX-XX", "2022-03-28", "2022-03-29")


def test_days_of_writing_that_differ_in_the_year_alone_leave_only_the_year_open() -> None:
    text = "It opened on Thursday. It rained today. It closes in May 2031."
    publication = Publication("a", "unknown", None, None, None, (), ("2011-03-22", "2022-03-22"))
    found = anchor_times({"a": Article("a", text)}, {"a": expressions(text)}, {"a": publication})["a"]
    assert [(t.value, t.earliest, t.grounds) for t in found] == [
        ("XXXX-03-17", None, "year-open"), ("XXXX-03-22", None, "year-open"), ("2031-05", "2031-05-01", "explicit"),
    ]  # fmt: skip


def test_days_earlier_count_from_the_day_named_behind_them_in_the_sentence() -> None:
    times = resolved("A man fired four days earlier walked into the office on Monday.", "2022-03-16")
    assert times["four days earlier"].value == "2022-03-10"


def test_days_later_count_from_what_was_told_before_not_from_a_day_behind_them() -> None:
    story = "On 1 October 1950 the army crossed the river. Two days later the town fell, and the port on 9 October."
    assert resolved(story, None)["Two days later"].value == "1950-10-03"


@pytest.mark.parametrize("text", ["Two days later, on 7 May 2021, they left.", "Held two days before, on 7 May 2021, he was freed."])
def test_a_count_of_days_is_the_day_that_names_it_again(text: str) -> None:
    counted, named = resolved(text, "2022-03-16").values()
    assert (counted.value, counted.grounds) == (named.value, "day-beside") == ("2021-05-07", "day-beside")


@pytest.mark.parametrize("passing", ["the leader of the August 1792 uprising fell", "the men who had marched in August 1792 fell"])
def test_a_narrative_goes_on_from_where_it_stood_before_an_earlier_time_told_in_passing(passing: str) -> None:
    reader = Reader(None, Reference(True))
    story = f"In May 1793 the city rose. In June {passing}. In July the council met."
    for t in expressions(story):
        value, _ = reader.read(t, None, in_passing(story, t))
    assert value == "1793-07"


def test_the_midnight_of_a_report_is_the_one_before_it() -> None:
    assert resolved("The ferry sank around midnight.", "2022-03-16")["midnight"].value == "2022-03-15T24:00"


def test_intervals_are_inclusive_and_no_finer_than_the_words() -> None:
    times = resolved("It closed in early June 2010, after May 3, 2009 at 10:30 GMT.", "2022-03-16")
    assert (times["early June 2010"].earliest, times["early June 2010"].latest) == ("2010-06-01", "2010-06-30")


def test_a_zone_beside_a_clock_time_is_kept_in_the_instant() -> None:
    (time,) = resolved("It shook at 5 p.m. EST yesterday.", "2022-03-16").values()
    assert (time.value, time.earliest) == ("2022-03-15T17:00", "2022-03-15T17:00-05:00")


@given(st.permutations(["a", "b", "c"]))
def test_the_order_of_articles_does_not_matter(order: list[str]) -> None:
    texts = {"a": "It rained yesterday.", "b": "They meet on March 24.", "c": "It opened on May 3, 2019; the next day it closed."}
    articles = {id: Article(id, texts[id]) for id in order}
    times = {id: find_times(articles[id], (Block(Span(id, 0, len(texts[id])), "body"),), NO_PARSE) for id in order}
    publications = {id: Publication(id, "stated", "2022-03-16", "2022-03-16", "2022-03-16") for id in order}
    anchored = anchor_times(articles, times, publications)
    assert [[t.value for t in anchored[id]] for id in "abc"] == [["2022-03-15"], ["2022-03-24"], ["2019-05-03", "2019-05-04"]]


@pytest.mark.parametrize(
    ("text", "exact", "value", "earliest", "latest"),
    [
        ("The first Monday in May is free.", "The first Monday in May", "2022-05-02", "2022-05-02", "2022-05-02"),
        ("It fell on the last Sunday of October 2021.", "the last Sunday of October 2021", "2021-10-31", "2021-10-31", "2021-10-31"),
        ("The third week of March was wet.", "The third week of March", "2022-03", "2022-03-13", "2022-03-21"),
        ("The last week of March is free.", "The last week of March", "2022-03", "2022-03-25", "2022-03-31"),
        ("In the week of 21 March it opens.", "the week of 21 March", "2022-W12", "2022-03-21", "2022-03-27"),
        ("In the week ending 5 March it rained.", "the week", "2022-W09", "2022-02-27", "2022-03-05"),
        ("A hearing a week from Tuesday.", "a week from Tuesday", "2022-03-29", "2022-03-29", "2022-03-29"),
        ("It sank two weeks ago on Thursday.", "two weeks ago on Thursday", "2022-03-03", "2022-03-03", "2022-03-03"),
        ("It is due in three weeks' time.", "three weeks' time", "2022-W14", "2022-04-04", "2022-04-10"),
        ("Over the past two weeks it rained.", "the past two weeks", "P2W", "2022-03-02", "2022-03-16"),
        ("Over the last 48 hours it rained.", "the last 48 hours", "PT48H", "2022-03-14", "2022-03-16"),
        ("The quarter ended Feb. 28 was poor.", "The quarter", "2022-QX", "2021-12-01", "2022-02-28"),
        ("The quarter ended Dec. 31 was poor.", "The quarter", "2021-Q4", "2021-10-01", "2021-12-31"),
        ("In the second quarter ended Jan. 31 sales fell.", "the second quarter", "2022-Q2", "2021-11-01", "2022-01-31"),
        ("In the three months to February it fell.", "the three months", "P3M", "2021-12-01", "2022-02-28"),
        ("The year to March 31, 2021 was good.", "The year", "P1Y", "2020-04-01", "2021-03-31"),
        ("It was voted in 2019/20.", "2019/20", "2019", "2019-01-01", "2020-12-31"),
        ("By year-end it opens.", "year-end", "2022-12-31", "2022-12-31", "2022-12-31"),
        ("Look for it this Christmas.", "this Christmas", "2022-12-25", "2022-12-25", "2022-12-25"),
    ],
)
def test_stretches_that_the_value_alone_does_not_tell(text: str, exact: str, value: str, earliest: str, latest: str) -> None:
    time = resolved(text, "2022-03-16")[exact]
    assert (time.value, time.earliest, time.latest) == (value, earliest, latest)


def test_midnight_of_the_weekday_one_writes_on_is_the_one_it_began_with() -> None:
    report = "The ferry sank around midnight Wednesday."
    assert resolved(report, "2022-03-16")["midnight Wednesday"].value == "2022-03-15T24:00"
    assert resolved(report, "2022-03-17")["midnight Wednesday"].value == "2022-03-16T24:00"


def test_a_night_runs_into_the_next_day_and_midnight_is_its_first_instant() -> None:
    night = resolved("They met on Tuesday night.", "2022-03-16")["Tuesday night"]
    assert (night.earliest, night.latest) == ("2022-03-15", "2022-03-16")
    midnight = resolved("The offer ends at midnight on Friday.", "2022-03-16")["midnight on Friday"]
    assert (midnight.value, midnight.earliest) == ("2022-03-11T24:00", "2022-03-12T00:00")


def test_a_stretch_of_hours_runs_into_the_next_day() -> None:
    found = resolved("A curfew from 10 p.m. to 5 a.m. was set.", "2022-03-16")
    assert found["10 p.m."].value == "2022-03-16T22:00"
    assert found["5 a.m."].value == "2022-03-17T05:00"
    found = resolved("Between midnight and 6 a.m. on Saturday it sank.", "2022-03-16")
    assert found["midnight"].value == "2022-03-12T00:00"


def test_a_clock_time_takes_the_date_that_follows_its_weekday() -> None:
    assert resolved("Shortly before 11pm on Friday 4 March it fell.", "2022-03-16")["11pm on Friday 4 March"].value == "2022-03-04T23:00"


@pytest.mark.parametrize(
    ("text", "exact", "value"),
    [
        ("They met on 2 March. On the 5th, they signed.", "the 5th", "2022-03-05"),
        ("They met on 28 February. On the 5th, they signed.", "the 5th", "2022-03-05"),
        ("It sank on Friday the 11th.", "Friday the 11th", "2022-03-11"),
        ("It sank on Thursday. It had rained the night before.", "the night before", "2022-03-09TNI"),
    ],
)
def test_days_counted_from_the_account(text: str, exact: str, value: str) -> None:
    assert resolved(text, "2022-03-16")[exact].value == value


@pytest.mark.parametrize(
    ("text", "exact", "value"),
    [
        ("The trial opens on 3 October.", "3 October", "2022-10-03"),
        ("The inquest opens on 9 January.", "9 January", "2023-01-09"),
        ("The vote, due on Thursday, was put off.", "Thursday", "2022-03-17"),
        ("Shares fell in heavy trading on Wednesday.", "Wednesday", "2022-03-16"),
        ("The law will one day be repealed.", "one day", "FUTURE_REF"),
    ],
)
def test_programmes_lie_ahead(resources: Resources, text: str, exact: str, value: str) -> None:
    assert resolved(text, "2022-03-16", resources)[exact].value == value


@pytest.mark.parametrize(
    ("text", "exact", "value"),
    [
        ("He had not seen the letter until Thursday night.", "Thursday night", "2022-03-10TNI"),
        ("The public meeting called for Friday has been cancelled.", "Friday", "2022-03-18"),
        ("The meeting has been moved to Friday.", "Friday", "2022-03-18"),
        ("The experts will meet on June 12. She left for Velka at about 2 p.m.", "2 p.m.", "2022-03-16T14:00"),
        ("She will arrive on May 17 and stay until May 19: dinner on the Tuesday.", "the Tuesday", "2022-05-17"),
    ],
)
def test_what_the_account_says_outweighs_the_tense_alone(resources: Resources, text: str, exact: str, value: str) -> None:
    assert resolved(text, "2022-03-16", resources)[exact].value == value


def test_what_looks_back_lies_not_ahead(resources: Resources) -> None:
    text = "She will make the visit in May, the first by a head of state in 11 years."
    assert resolved(text, "2022-03-16", resources)["11 years"].earliest is None
    later = resolved("The visit will take place a week later than announced.", "2022-03-16", resources)
    assert later["a week"].value == "P1W"


def test_a_length_of_time_that_lies_ahead_says_when(resources: Resources) -> None:
    ahead = resolved("The talks will resume in ten days.", "2022-03-16", resources)["ten days"]
    assert (ahead.value, ahead.earliest, ahead.latest) == ("P10D", "2022-03-26", "2022-03-26")
    lasting = resolved("The bridge was built in ten days.", "2022-03-16", resources)["ten days"]
    assert (lasting.value, lasting.earliest) == ("P10D", None)


@pytest.mark.parametrize("text", ["She spoke on the programme This Week on Sunday.", "She lives on the 5th floor of the building."])
def test_titles_and_floors_are_no_times(resources: Resources, text: str) -> None:
    assert not {"This Week", "the 5th"} & set(resolved(text, "2022-03-16", resources))


def test_a_rate_is_a_set(resources: Resources) -> None:
    assert resolved("The line sells 200 seats a day.", "2022-03-16", resources)["a day"].type == "SET"


@pytest.mark.parametrize(
    ("day", "text", "exact", "value"),
    [
        ("2016-02-08", "She hopes that he will do well in Tuesday's first primary.", "Tuesday", "2016-02-09"),
        ("2022-03-16", "Tuesday's vote will change little.", "Tuesday", "2022-03-15"),
        ("2016-03-01", "She asked the paper to release the tapes of its talk with him from Jan 5.", "Jan 5", "2016-01-05"),
        ("2016-06-09", "I feel as I did on the day I joined.", "the day", "XXXX-XX-XX"),
        ("2016-02-11", "He campaigned in the last week of the race.", "the last week", "XXXX-WXX"),
        ("2016-01-20", "It was sold in 2015. A decade later, the firm remains in trouble.", "A decade later", "XXXX"),
        ("2016-07-22", "She spoke the day after they had met.", "the day", "XXXX-XX-XX"),
        ("2016-08-28", "They will vote for him because of the shooting in the city on Friday.", "Friday", "2016-08-26"),
        ("2016-04-20", "Trips began in summer 2015. Nobody imagined it a year ago.", "a year ago", "2015"),
    ],
)
def test_days_told_by_events_and_events_told_beforehand(
    resources: Resources, day: str, text: str, exact: str, value: str
) -> None:
    assert resolved(text, day, resources)[exact].value == value


def test_a_programme_in_quotation_marks_is_no_day(resources: Resources) -> None:
    assert "Today" not in resolved("The new \u201cToday\u201d host spoke on Monday.", "2016-05-18", resources)


@pytest.mark.parametrize(
    ("text", "exact", "value"),
    [
        ("The court ruled in February that the plan was illegal.", "February", "2023-02"),
        ("The council was warned about the bridge in February.", "February", "2023-02"),
        ("Two inspectors who visited in early January found rust.", "early January", "2023-01"),
        ("The road was closed on 14 January after a landslide.", "14 January", "2023-01-14"),
        ("The firm announced in January that it would sell the mill.", "January", "2023-01"),
        ("The budget approved in January will run out.", "January", "2023-01"),
        ("The bridge has been shut since January.", "January", "2023-01"),
        ("The firm announced a sale in January.", "January", "2024-01"),
        ("A hearing was set for February.", "February", "2024-02"),
        ("The dividend was declared and is payable Jan. 2.", "Jan. 2", "2024-01-02"),
        ("The firm extended its offer to Dec. 14.", "Dec. 14", "2023-12-14"),
        ("The judge gave no reason for the Jan. 14 deadline.", "Jan. 14", "2024-01-14"),
    ],
)
def test_a_month_that_the_past_has_for_itself_is_not_next_years(
    resources: Resources, text: str, exact: str, value: str
) -> None:
    """Written late in November, when the same month of next year is closer."""
    assert resolved(text, "2023-11-28", resources)[exact].value == value


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("The pool was built in 1962. A protest is planned for 24 March.", "24 March"),
        ("The pool was built on 3 May 1962. The mayor said on Friday that it will close.", "Friday"),
        ("He won the cup in 1999. He was hurt earlier this year.", "earlier this year"),
        ("He won the cup in 1999. The team lost last week.", "last week"),
        ("She left on 3 May 1962. She died yesterday.", "yesterday"),
        ("The mill was built on 3 May 1962. The fire broke out on 28 February.", "28 February"),
    ],
)
def test_without_a_day_of_writing_nothing_counts_from_another_time(resources: Resources, text: str, exact: str) -> None:
    assert resolved(text, None, resources)[exact].grounds == "underspecified"


def test_without_a_day_of_writing_an_account_goes_on_from_the_full_date_before(resources: Resources) -> None:
    text = "The ministers met at Tarn on 24 March 2022. On 26 March they signed the treaty. A day later they went home."
    found = resolved(text, None, resources)
    assert found["26 March"].value == "2022-03-26"
    assert found["A day later"].value == "2022-03-27"


@pytest.mark.parametrize(
    ("text", "exact", "value"),
    [
        ("A fair that was to have opened on Thursday has been put off.", "Thursday", "2022-03-17"),
        ("He called off a trip that was to begin on Thursday.", "Thursday", "2022-03-17"),
        ("She was to have chaired the board on Tuesday.", "Tuesday", "2022-03-15"),
        ("The court ordered the firm to pay the fine by Friday.", "Friday", "2022-03-18"),
        ("Mrs Orme speaks later on Wednesday, her office said.", "Wednesday", "2022-03-16"),
    ],
)  # fmt: skip
def test_what_was_to_be_and_what_was_ordered_need_not_lie_back(resources: Resources, text: str, exact: str, value: str) -> None:
    assert resolved(text, "2022-03-16", resources)[exact].value == value


def test_a_last_day_far_ahead_is_no_programme_that_weekdays_count_from(resources: Resources) -> None:
    text = "The fair, which was to run until March 29, will end on Sunday. It opens on Tuesday, May 10. On Thursday it will be free."
    found = resolved(text, "2022-03-16", resources)
    assert (found["Sunday"].value, found["Thursday"].value) == ("2022-03-20", "2022-05-12")


def test_a_clock_time_takes_the_week_named_behind_its_weekday(resources: Resources) -> None:
    found = resolved("The street will be shut until noon on Thursday next week.", "2022-03-14", resources)["noon on Thursday"]
    assert (found.value, found.grounds) == ("2022-03-24T12:00", "week-beside")


def test_a_number_of_the_month_told_as_ahead_lies_ahead(resources: Resources) -> None:
    found = resolved("There are beds here this morning. By the 14th there will be none.", "2022-02-28", resources)
    assert found["the 14th"].value == "2022-03-14"


def test_the_last_night_of_somebody_is_not_the_night_before(resources: Resources) -> None:
    assert "last night" not in resolved("The tour's last night, on May 10, is not affected.", "2022-03-16", resources)


def test_nothing_counts_from_the_hour_of_another_place(resources: Resources) -> None:
    text = "It fell at 4:18 a.m. local time (6:18 p.m. Eastern time on Tuesday). By noon the hospital held 260 patients."
    assert resolved(text, "2022-03-16", resources)["noon"].value == "2022-03-16T12:00"


def test_a_past_weekday_may_be_the_day_of_an_update(resources: Resources) -> None:
    """Published on Monday, updated on Tuesday: its "Tuesday" is not six days before."""
    text = "He came about 9 p.m. Tuesday. She left on Monday. They met on Sunday. It opens on Tuesday. They came yesterday."
    publication = Publication("a", "stated", "2031-03-10", "2031-03-10", "2031-03-11")
    found = anchor_times({"a": Article("a", text)}, {"a": expressions(text, resources)}, {"a": publication})["a"]
    assert [t.value[:10] for t in found] == ["2031-03-11", "2031-03-10", "2031-03-09", "2031-03-11", "2031-03-09"]
