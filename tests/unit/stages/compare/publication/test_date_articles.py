"""Days of publication: stated, inferred from the story's calendar, or left open."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.model.annotation import Block, Parse
from rashomon.model.article import Article, PageDate
from rashomon.model.options import Options
from rashomon.model.span import Span
from rashomon.model.times import Publication, TimeExpression
from rashomon.resources import Resources
from rashomon.stages.annotate.parse import parse_article
from rashomon.stages.annotate.times import find_times
from rashomon.stages.compare.publication import date_articles

GAZETTE = (
    "President Orla Voss will open the lighthouse congress in Skelder harbour on June 14, her office said on Tuesday.\n"
    "Voss will travel to Skelder next week to open the congress with harbour pilots, the office said.\n"
    "The pilots voted for the plan on Monday."
)
COURIER = (
    "President Voss is heading to the coast.\n"
    "On Friday she plans to open the lighthouse congress in Skelder harbour, where 30 pilots will meet.\n"
    "On Saturday she will visit the mills. Her minister said Wednesday that the road is safe."
)
HERALD = "The lighthouse of Skelder fell into the harbour on Thursday, and two pilots drowned.\nThe mayor said Friday he was sad."
LIVE = "Divers are still looking for the pilots.\nThe lighthouse in Skelder harbour fell at noon on Thursday. It reopens on Saturday."
TEXTS = {"courier": COURIER, "gazette": GAZETTE, "herald": HERALD, "live": LIVE}
Read = dict[str, tuple[TimeExpression, ...]]


@pytest.fixture(scope="module")
def times() -> Read:
    model = Resources()["language_model"]
    found: Read = {}
    for id, text in TEXTS.items():
        article, blocks = Article(id, text), (Block(Span(id, 0, len(text)), "body"),)
        found[id] = find_times(article, blocks, parse_article(article, blocks, model))
    return found


def dated(times: Read, as_of: str | None = None, **fields: str) -> dict[str, Publication]:
    return date_articles({id: Article(id, TEXTS[id], **fields) for id in ("courier", "gazette")}, times, Options(as_of))


def single(text: str, **fields: object) -> Publication:
    article = Article("a", text, **fields)  # type: ignore[arg-type]
    expressions = find_times(article, (Block(Span("a", 0, len(text)), "body"),), Parse((), (), ()))
    return date_articles({"a": article}, {"a": expressions}, Options())["a"]


def test_the_story_s_calendar_dates_its_articles(times: Read) -> None:
    """June 14 is the other article's Friday: of the years up to 2021 that is 2019."""
    found = dated(times, "2021-12-31")
    gazette = found["gazette"]
    assert (gazette.basis, gazette.day, gazette.earliest, gazette.latest) == ("inferred", None, "2019-06-04", "2019-06-05")
    assert (found["courier"].earliest, found["courier"].latest) == ("2019-06-12", "2019-06-13")


def test_grounds_point_to_the_words_they_rest_on(times: Read) -> None:
    grounds = dated(times, "2021-12-31")["gazette"].grounds
    quoted = {(g.code, g.evidence.article, g.evidence.of(TEXTS[g.evidence.article])) for g in grounds if g.evidence}
    assert ("month-and-day", "gazette", "June 14") in quoted
    assert ("week-of-date", "gazette", "next week") in quoted
    assert ("weekday-of-date", "courier", "Friday") in quoted


def test_without_a_bound_the_year_stays_open(times: Read) -> None:
    found = dated(times)["gazette"]
    assert (found.basis, found.day, found.earliest) == ("unknown", None, None)
    assert {"2013-06-04", "2019-06-04", "2024-06-04"} <= set(found.candidates)


def test_the_day_of_capture_is_a_bound_too(times: Read) -> None:
    assert dated(times, captured_at="2021-12-31T10:00:00Z")["gazette"].earliest == "2019-06-04"


def test_a_dated_article_dates_the_others(times: Read) -> None:
    articles = {"courier": Article("courier", COURIER), "gazette": Article("gazette", GAZETTE, published_at="2013-06-04")}
    found = date_articles(articles, times, Options("2024-12-31"))
    assert found["gazette"].basis == "stated"
    assert (found["courier"].earliest, found["courier"].latest) == ("2013-06-12", "2013-06-13")


def test_a_weekday_of_a_dated_article_dates_the_others(times: Read) -> None:
    """Both tell of the fall on Thursday, which for the dated article is May 9."""
    articles = {"herald": Article("herald", HERALD, published_at="2013-05-10"), "live": Article("live", LIVE)}
    found = date_articles(articles, times, Options())["live"]
    assert (found.basis, found.earliest, found.latest) == ("inferred", "2013-05-09", "2013-05-10")
    ground = ("weekday-of-date", "herald", "Thursday")
    assert ground in {(g.code, g.evidence.article, g.evidence.of(TEXTS[g.evidence.article])) for g in found.grounds if g.evidence}


def read(**texts: str) -> Read:
    model = Resources()["language_model"]
    found: Read = {}
    for id, text in texts.items():
        article, blocks = Article(id, text), (Block(Span(id, 0, len(text)), "body"),)
        found[id] = find_times(article, blocks, parse_article(article, blocks, model))
    return found


def days_of(texts: dict[str, str], published: dict[str, str]) -> dict[str, Publication]:
    articles = {id: Article(id, text, published_at=published.get(id)) for id, text in texts.items()}
    return date_articles(articles, read(**texts), Options())


def test_what_is_due_tomorrow_is_the_day_before_another_account_s_day() -> None:
    texts = {
        "herald": "The two ministers signed the ferry treaty in the chapel at Tarn on Thursday in front of sixty guests.",
        "live": "The hall is full.\nTomorrow the two ministers are due at Tarn to sign the ferry treaty in the old chapel.",
    }
    found = days_of(texts, {"herald": "2013-05-09"})["live"]
    assert (found.basis, found.day) == ("inferred", "2013-05-08")
    assert "near-date" in {g.code for g in found.grounds}


def test_a_live_page_that_says_this_morning_is_of_the_day_that_a_dated_account_names() -> None:
    texts = {
        "herald": "The steamer Gannet struck the Skelder rocks on Saturday with forty miners aboard and sank within the hour.",
        "live": "Boats are still searching.\nThe Gannet struck the Skelder rocks at about 9.50 this morning with forty miners aboard.",
    }
    found = days_of(texts, {"herald": "2013-05-13"})["live"]
    assert (found.basis, found.day) == ("inferred", "2013-05-11")


def test_what_is_going_on_now_is_the_day_on_which_it_was_done() -> None:
    texts = {
        "herald": "The council of Tarn voted by 21 to 9 on Tuesday to buy the Marlow quarry for two million crowns.",
        "live": "Councillors are voting now on whether to buy the Marlow quarry.",
    }
    assert days_of(texts, {"herald": "2013-05-09"})["live"].day == "2013-05-07"


def test_an_event_put_off_is_told_of_two_days_and_the_better_tied_one_counts() -> None:
    texts = {
        "first": "The queen will open the Skelder tunnel on Tuesday with a dinner for the miners.",
        "second": "The queen will open the Skelder tunnel on Tuesday with a dinner for the miners.\n"
        "On Wednesday she will lay a wreath for the drowned pilots.",
        "undated": "The queen will open the Skelder tunnel on Tuesday.\nOn Wednesday she lays a wreath for the drowned pilots.",
    }
    found = days_of(texts, {"first": "2013-05-04", "second": "2013-05-11"})["undated"]
    assert found.earliest is not None
    assert found.earliest >= "2013-05-09"


def test_in_a_long_story_one_tie_alone_dates_nothing() -> None:
    texts = {"herald": HERALD, "live": LIVE, "later": "The lighthouse congress met."}
    found = days_of(texts, {"herald": "2013-05-10", "later": "2014-01-20"})["live"]
    assert found.basis == "unknown"


def test_a_day_on_which_the_article_speaks_twice_is_the_day_of_writing() -> None:
    more = " The pilots are ready, the harbour master said on Tuesday."
    texts = {"courier": COURIER, "gazette": GAZETTE.replace("her office said on Tuesday.", "her office said on Tuesday." + more)}
    articles = {id: Article(id, text) for id, text in texts.items()}
    found = date_articles(articles, read(**texts), Options("2021-12-31"))["gazette"]
    assert (found.day, found.latest) == ("2019-06-04", "2019-06-05")


@settings(max_examples=6)
@given(st.permutations(["courier", "gazette"]))
def test_the_order_of_articles_does_not_matter(times: Read, order: list[str]) -> None:
    articles = {id: Article(id, TEXTS[id]) for id in order}
    assert date_articles(articles, times, Options("2021-12-31")) == dated(times, "2021-12-31")


def test_what_is_given_comes_first() -> None:
    page = (PageDate("meta", "2020-02-03"),)
    assert single("Sunny.", published_at="2020-02-01", page_dates=page).day == "2020-02-01"
    assert single("Sunny.", page_dates=page).grounds[0].code == "page-meta"


def test_a_date_line_states_the_date() -> None:
    found = single("Bridge closed\nPublished on 18th March 2021\nThe bridge was closed.")
    assert (found.basis, found.day, found.grounds[0].code) == ("stated", "2021-03-18", "stated-in-text")


def test_a_date_in_running_text_is_no_date_line() -> None:
    assert single("The bridge was opened on March 18, 2021 by the mayor of the town, who had paid for it.").basis == "unknown"


def test_without_any_clue_it_is_unknown() -> None:
    found = single("The bridge is closed.", captured_at="2022-01-05")
    assert (found.basis, found.day, found.latest) == ("unknown", None, "2022-01-05")


def tied(**texts: str) -> set[str]:
    """Undated accounts of one story that are dated by another's day, be it in an open year."""
    return {id for id, found in days_of(texts, {}).items() if found.grounds}


def test_no_account_is_older_than_what_it_tells_of() -> None:
    burglary = "climbed into the Skelder lighthouse with a rope and a saw on"
    courier = f"The burglar {burglary} October 5, 1972."
    assert tied(herald=f"Lars Vane {burglary} Thursday.", courier=courier) == {"herald"}
    assert not tied(herald=f"Lars Vane {burglary} Thursday.\nAnother man went there on May 30, 2005.", courier=courier)


def test_what_was_said_on_a_weekday_is_not_what_another_account_tells_of_a_date() -> None:
    courier = "The Skelder film of the writer Ada Holt was released on November 21."
    assert tied(herald="The Skelder film of the writer Ada Holt was released on Saturday.", courier=courier) == {"herald"}
    assert not tied(herald="The writer Ada Holt confirmed the Skelder film on Saturday.", courier=courier)


def test_an_account_that_tells_friday_in_the_past_and_a_date_ahead_means_two_days() -> None:
    prize = "The chapel prize will be handed out by the actor Orla Voss in the Skelder lighthouse on February 22."
    courier = "On Friday the actor Orla Voss was chosen to hand out the chapel prize in the Skelder lighthouse."
    assert tied(herald=prize, courier=courier) == {"courier"}
    assert not tied(herald=f"{prize}\nShe was chosen on Friday.", courier=courier)


def test_a_weekday_and_a_date_in_one_sentence_are_two_days() -> None:
    courier = "The singer Ada Holt died Thursday after a heart attack in the Skelder hospital."
    assert tied(herald="Ada Holt had a heart attack in the Skelder hospital on Dec. 2.", courier=courier) == {"courier"}
    assert not tied(herald="Ada Holt died Thursday after a heart attack in the Skelder hospital on Dec. 2.", courier=courier)


def test_what_an_account_tells_of_yesterday_it_does_not_tell_of_a_date() -> None:
    courier = "The singer Ada Holt died in the Skelder hospital on Thursday."
    herald = "Ada Holt left the Skelder hospital on Dec. 2."
    assert tied(herald=herald, courier=courier) == {"courier"}
    assert "courier" not in tied(herald=f"The singer Ada Holt died yesterday in the Skelder hospital.\n{herald}", courier=courier)


def test_a_deadline_and_the_name_of_a_day_date_nothing() -> None:
    courier = "Divers will mend the broken Skelder cable off Tarn on Monday."
    assert tied(herald="Divers should mend the broken Skelder cable off Tarn on December 31.", courier=courier) == {"courier"}
    assert not tied(herald="Divers should mend the broken Skelder cable off Tarn by December 31.", courier=courier)
    courier = "The bulletin of errors with which its maker mended the Gannet browser came out on December 9."
    assert tied(herald="The Gannet browser was mended by its maker in the Tuesday bulletin of errors.", courier=courier) == {"herald"}
    assert not tied(herald="The Gannet browser was mended by its maker in the Patch Tuesday bulletin of errors.", courier=courier)


WIRE = (
    "The Coast Forum of ten ministers is due to open in Selbrook on Thursday.\n"
    "Ferries to Little Orm are to stop at noon on Wednesday, and schools close at noon on Tuesday."
)
LATER = "The airport of Selbrook has been open since Saturday. The ferry to Little Orm ran again on Monday."
DAYS = {"wire": "2026-03-09", "later": "2026-03-17"}


def test_what_is_told_as_today_and_tomorrow_is_dated_by_others_that_tell_it_of_a_weekday() -> None:
    radio = "All schools close at noon today.\nThe last ferry to Little Orm leaves at noon tomorrow."
    texts = {"wire": WIRE, "later": LATER, "radio": radio}
    assert days_of(texts, DAYS)["radio"].day == "2026-03-10"


def test_a_weekday_that_two_accounts_use_of_two_weeks_is_decided_by_the_rest() -> None:
    radio = (
        "The forum of ministers opens in Selbrook on Thursday.\n"
        "Ferries to Little Orm stop at noon today.\nSchools closed at noon yesterday."
    )
    texts = {"wire": WIRE, "later": LATER + " The forum of ten ministers ends in Selbrook on Thursday.", "radio": radio}
    assert days_of(texts, DAYS)["radio"].day == "2026-03-11"


def test_names_alone_tie_nothing() -> None:
    texts = {"wire": WIRE, "later": LATER, "other": "Selbrook lost to Little Orm on Tuesday. Selbrook plays Little Orm again tomorrow."}
    assert days_of(texts, DAYS)["other"].basis == "unknown"


def test_what_a_live_page_says_has_been_done_is_of_its_day() -> None:
    post = "The treasurer has been jailed for six years and four months."
    texts = {"court": "A treasurer who took two million crowns was jailed for six years and four months on Friday.",
             "live": f"5 minutes ago\nThe judge has left.\n\n41 minutes ago\n{post}", "page": post}  # fmt: skip
    found = days_of(texts, {"court": "2026-03-15"})
    assert (found["live"].day, found["page"].basis) == ("2026-03-13", "unknown")
    quoted = [g.evidence.of(texts[g.evidence.article]) for g in found["live"].grounds if g.evidence]
    assert quoted
    assert not {"has", "have"} & set(quoted)


@pytest.mark.parametrize("year", ["0001-01-02", "9999-12-30"])
def test_the_ends_of_the_calendar_do_no_harm(year: str) -> None:
    assert days_of({"wire": WIRE, "radio": "All schools close at noon today."}, {"wire": year})["radio"].basis == "unknown"


@pytest.mark.parametrize("week", ["this week", "next week", "200,000 weeks ago"])
@pytest.mark.parametrize("day", ["May 14, 2031", "December 30, 9999", "January 2, 0001"])
def test_a_week_and_a_date_with_its_year_are_enough_to_look_for_the_days_that_fit(week: str, day: str) -> None:
    """There were none to choose from, and the article could not be read at all."""
    text = f"The kiln festival in Skelder will take place {week}, the mayor said.\n\nThe kiln festival in Skelder will open on {day}."
    found = days_of({"a": text}, {})["a"]
    days = ("2031-05-11", "2031-05-18") if week == "this week" else ("2031-05-04", "2031-05-11")
    assert (found.candidates[:1] + found.candidates[-1:]) == (days if day.endswith("2031") and "ago" not in week else ())


@pytest.mark.parametrize(
    ("stamp", "latest"),
    [
        ("PUBLISHED: MONDAY, MARCH 10, 2031, 10:34 PM\nUPDATED: TUESDAY, MARCH 11, 2031, 9:36 AM", "2031-03-11"),
        ("Published: 10 March 2031 | Last updated: 12 March 2031", "2031-03-12"),
        ("Published: 10 March 2031 | Last updated: 20 March 2031", "2031-03-10"),
        ("Published: 10 March 2031", "2031-03-10"),
    ],
)
def test_an_update_that_came_soon_is_the_latest_day_of_what_it_tells(stamp: str, latest: str) -> None:
    found = single(f"Bridge shut\n{stamp}\nThe bridge is shut.")
    assert (found.day, found.earliest, found.latest) == ("2031-03-10", "2031-03-10", latest)


def test_a_page_that_was_modified_on_the_next_day_may_be_as_late_as_that() -> None:
    dates = (PageDate("meta", "2031-03-10"), PageDate("meta", "2031-03-11T08:00:00Z", "modified"))
    assert single("The bridge is shut.", page_dates=dates).latest == "2031-03-11"
    assert single("The bridge is shut.", page_dates=dates, published_at="9999-12-31").latest == "9999-12-31"


FERRY = {
    "gazette": (
        "2031-03-11",
        "The ferry Marlow sank off Skelder on Saturday. Divers found the bell of the ferry on Sunday. "
        "The captain was arrested at the pier on Monday. Pilots buried their dead in Velka on Tuesday.",
    ),
    "herald": (
        "2031-03-12",
        "On Saturday the ferry Marlow sank off Skelder. On Sunday divers found the bell of the ferry. "
        "On Monday the captain was arrested at the pier. On Tuesday pilots buried their dead in Velka.",
    ),
    "mail": (None, "Ferry: captain held\nLast updated: 19 March 2031\n"),
}
AGAIN = (
    "The ferry Marlow sank off Skelder on Saturday. Divers found the bell of the ferry on Sunday.\n"
    "The captain was arrested at the pier on Monday. Pilots buried their dead in Velka on Tuesday."
)


def _read_from(text: str, model: object, stamp: str | None = None) -> Publication:
    told = {**FERRY, "mail": (stamp, text if stamp else FERRY["mail"][1] + text)}
    articles = {id: Article(id, text, published_at=day) for id, (day, text) in told.items()}
    found = {}
    for id, article in articles.items():
        blocks = (Block(Span(id, 0, len(article.text)), "body"),)
        found[id] = find_times(article, blocks, parse_article(article, blocks, model))  # type: ignore[arg-type]
    return date_articles(articles, found, Options())["mail"]


def test_a_page_stamped_a_week_later_is_read_from_the_day_it_was_written_on() -> None:
    found = _read_from(AGAIN, Resources()["language_model"])
    assert (found.basis, found.day) == ("stated", "2031-03-19")
    assert found.candidates[0] < "2031-03-15"


def test_a_lone_like_event_of_the_week_before_proves_nothing() -> None:
    found = _read_from("The ferry Marlow sank off Skelder on Saturday.", Resources()["language_model"])
    assert found.candidates == ("2031-03-19",)


def test_a_page_stamped_with_the_day_on_which_it_was_copied_is_read_from_that_of_the_others() -> None:
    """Bug: a quake of December was told of April, sixteen months later, as a site had stamped it with the day on which it took it."""
    found = _read_from(AGAIN, Resources()["language_model"], "2032-07-21")
    assert (found.day, found.candidates) == ("2032-07-21", ("2031-03-11",))
    found = _read_from("The trial of the captain began on Monday. A judge heard the bell.", Resources()["language_model"], "2032-07-21")
    assert found.candidates == ("2032-07-21",)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Bridge falls\non Tuesday, 6 May 2014 13:45.\nA bridge fell.", "2014-05-06"),
        ("Bridge falls\nOn behalf of Ann Vale, Esq. posted in Bridges and Tunnels on Tuesday, May 6, 2014.\nA bridge fell.", "2014-05-06"),
        ("Bridge falls\nPosted: 05/06/2014 11:10 am EDT\nA bridge fell.", "2014-05-06"),
        ("Bridge falls\n160 days ago [downloaded on 2 October 2013]\nA bridge fell.", None),
        ("Bridge falls\nA study of bridges that were built by hand was published in Tarn on May 6, 2014.\nA bridge fell.", None),
    ],
)
def test_a_line_that_closes_with_its_day_dates_the_page(text: str, day: str | None) -> None:
    assert single(text).day == day


def test_a_date_in_figures_that_may_be_two_days_is_the_one_near_what_the_others_state() -> None:
    text = "Bridge falls\nPosted: 5/6/2014 1:10 pm\nThe bridge fell in the night."
    assert single(text).day is None
    found = days_of({"page": text, "herald": HERALD}, {"herald": "2014-05-07"})["page"]
    assert (found.basis, found.day) == ("stated", "2014-05-06")
    assert {g.code for g in found.grounds} == {"stated-in-text", "nearest-dated-article"}
    assert days_of({"page": text, "herald": HERALD}, {"herald": "2014-06-04"})["page"].day == "2014-06-05"


def test_a_date_in_figures_is_the_one_near_what_the_account_names() -> None:
    found = days_of({"page": "Bridge falls\n5/6/2014\nThe bridge fell on May 5 in the night."}, {})["page"]
    assert (found.basis, found.day) == ("stated", "2014-05-06")


def test_a_weekday_in_what_somebody_set_out_to_do_is_over_where_the_sentence_is() -> None:
    text = "A woman was killed by a car while visiting a neighbour to welcome her daughter Friday evening, police said."
    assert [t.tense for t in read(a=text)["a"]] == ["past"]


def test_what_was_done_on_saturday_is_told_on_monday_too() -> None:
    texts = {"herald": "The lighthouse of Skelder fell into the harbour on Saturday, and two pilots drowned.",
             "page": "Two pilots drowned when the lighthouse of Skelder fell into the harbour on Saturday."}  # fmt: skip
    found = days_of(texts, {"herald": "2013-05-12"})["page"]
    assert (found.earliest, found.latest) == ("2013-05-11", "2013-05-13")
