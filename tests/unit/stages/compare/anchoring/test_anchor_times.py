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
