"""Expressions, types and values as they stand in the words, without a language model."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.model.annotation import Block, Parse
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.times import TimeExpression
from rashomon.stages.annotate.times import find_times

NO_PARSE = Parse((), (), ())


def found(text: str) -> list[TimeExpression]:
    article = Article("a", text)
    return list(find_times(article, (Block(Span("a", 0, len(text)), "body"),), NO_PARSE)) if text else []


def said(text: str) -> list[tuple[str, str, str]]:
    return [(t.span.of(text), t.type, t.value) for t in found(text)]


@pytest.mark.parametrize(
    ("text", "exact", "value"),
    [
        ("The bridge closed on March 24, 2022 for good.", "March 24, 2022", "2022-03-24"),
        ("The bridge closed on 24 March 2022 for good.", "24 March 2022", "2022-03-24"),
        ("The bridge closed on the 24th of March, 2022.", "the 24th of March, 2022", "2022-03-24"),
        ("The bridge closed on Thursday, March 24, 2022.", "Thursday, March 24, 2022", "2022-03-24"),
        ("Filed 2022-03-24 in court.", "2022-03-24", "2022-03-24"),
        ("Filed 03/24/2022 in court.", "03/24/2022", "2022-03-24"),
        ("Filed 24.03.2022 in court.", "24.03.2022", "2022-03-24"),
        ("Filed 20220324 in court.", "20220324", "2022-03-24"),
        ("Filed 04/05/2022 in court.", "04/05/2022", "2022-XX-XX"),
        ("Posted: 04/05/2022 11:10 am EDT", "04/05/2022", "2022-04-05"),
        ("Posted at 3:21 PM ET, 04/05/2022", "04/05/2022", "2022-04-05"),
        ("Posted: 04/05/2022 15:21 BST", "04/05/2022", "2022-05-04"),
        ("Posted 04/05/2022\nUpdated 18/05/2022", "04/05/2022", "2022-05-04"),
        ("Posted 04/05/2022\nUpdated 04/18/2022", "04/05/2022", "2022-04-05"),
        ("Published: 2022.03.24 09:01 AM", "2022.03.24", "2022-03-24"),
        ("Fri., May. 6, 2022 11:45 AM PDT", "Fri., May. 6, 2022", "2022-05-06"),
        ("Sunday, March 27-2022 at 16:12", "Sunday, March 27-2022", "2022-03-27"),
        ("It opens on Sept. 3.", "Sept. 3", "XXXX-09-03"),
        ("The vote of May fell short in May.", "May", "XXXX-05"),
        ("Sales rose in early June 2010.", "early June 2010", "2010-06"),
        ("They met in the spring of 1918.", "the spring of 1918", "1918-SP"),
        ("Profit fell in the third quarter of 1984.", "the third quarter of 1984", "1984-Q3"),
        ("Profit fell in Q3 2019.", "Q3 2019", "2019-Q3"),
        ("It was built in the 1990s.", "the 1990s", "199"),
        ("It was built in the early '80s.", "the early '80s", "XX8"),
        ("A 19th-century mill burned.", "19th-century", "18"),
        ("The town fell in 493 BC.", "493 BC", "BC0493"),
        ("It began in nineteen ninety-four.", "nineteen ninety-four", "1994"),
        ("They prepare for the year two thousand.", "the year two thousand", "2000"),
        ("He arrived two days before Christmas Eve.", "Christmas Eve", "XXXX-12-24"),
        ("They were to marry on Valentine's Day in 2012.", "Valentine's Day in 2012", "2012-02-14"),
        ("By the end of 1990 it was over.", "the end of 1990", "1990"),
        ("It rained for most of 1990.", "1990", "1990"),
        ("It rained for the early part of 1990.", "the early part of 1990", "1990"),
        ("They sail right now.", "right now", "PRESENT_REF"),
        ("A month or two later it sank.", "A month or two later", "XXXX-XX"),
        ("She had left the year before.", "the year before", "XXXX"),
        ("She left on the Thursday.", "the Thursday", "XXXX-WXX-4"),
    ],
)
def test_dates(text: str, exact: str, value: str) -> None:
    assert (exact, "DATE", value) in said(text)


@pytest.mark.parametrize(
    ("text", "exact", "value"),
    [
        ("She left at 10:35 a.m. sharp.", "10:35 a.m.", "XXXX-XX-XXT10:35"),
        ("on Jul 7 2031, 5:55p", "5:55p", "XXXX-XX-XXT17:55"),
        ("She left at nine o'clock in the evening.", "nine o'clock in the evening", "XXXX-XX-XXT21:00"),
        ("At 9.25 a. m. she left.", "9.25 a. m.", "XXXX-XX-XXT09:25"),
        ("At about 8:40 in the morning of 3rd Nov, she left.", "8:40 in the morning of 3rd Nov", "XXXX-11-03T08:40"),
        ("It closes at 5:55 p or so.", "5:55", "XXXX-XX-XXT05:55"),
        ("She left at 10 p.m. Wednesday.", "10 p.m. Wednesday", "XXXX-WXX-3T22:00"),
        ("The hall filled by noon.", "noon", "XXXX-XX-XXT12:00"),
        ("It ends at 5 p.m. on March 3.", "5 p.m. on March 3", "XXXX-03-03T17:00"),
        ("The quake struck at 1353 (1023 GMT).", "1353", "XXXX-XX-XXT13:53"),
        ("It shook at 0735 GMT.", "0735 GMT", "XXXX-XX-XXT07:35"),
        ("He rose at four in the morning.", "four in the morning", "XXXX-XX-XXT04:00"),
        ("It rained on Friday night.", "Friday night", "XXXX-WXX-5TNI"),
        ("We meet this afternoon.", "this afternoon", "XXXX-XX-XXTAF"),
    ],
)
def test_times_of_day(text: str, exact: str, value: str) -> None:
    assert (exact, "TIME", value) in said(text)


@pytest.mark.parametrize(
    ("text", "exact", "value"),
    [
        ("They waited for three days.", "three days", "P3D"),
        ("They waited for nearly a month.", "nearly a month", "P1M"),
        ("They waited five and a half hours.", "five and a half hours", "PT5H30M"),
        ("They waited 2 1/2 years.", "2 1/2 years", "P2Y6M"),
        ("It took two hundred and ten years.", "two hundred and ten years", "P210Y"),
        ("Over the past two years it shrank.", "the past two years", "P2Y"),
        ("They waited for several weeks.", "several weeks", "PXW"),
        ("A couple of decades passed.", "A couple of decades", "P20Y"),
        ("a 16-hour flight", "16-hour", "PT16H"),
        ("They waited half an hour.", "half an hour", "PT30M"),
        ("They fought over decades-long claims.", "decades-long", "PXE"),
        ("A second day-long meeting failed.", "day-long", "P1D"),
        ("It is paid over a three-year period.", "a three-year period", "P3Y"),
    ],
)
def test_durations(text: str, exact: str, value: str) -> None:
    assert (exact, "DURATION", value) in said(text)


@pytest.mark.parametrize(
    ("text", "exact", "value"),
    [
        ("They meet every Tuesday.", "every Tuesday", "XXXX-WXX-2"),
        ("They meet annually.", "annually", "P1Y"),
        ("They meet every two weeks.", "every two weeks", "P2W"),
        ("They meet on Mondays.", "Mondays", "XXXX-WXX-1"),
        ("He jogs each July.", "each July", "XXXX-07"),
    ],
)
def test_sets(text: str, exact: str, value: str) -> None:
    assert (exact, "SET", value) in said(text)


@pytest.mark.parametrize(
    ("text", "exact", "value"),
    [
        ("It is now too late.", "now", "PRESENT_REF"),
        ("It recently closed.", "recently", "PAST_REF"),
        ("Nobody knows the future.", "the future", "FUTURE_REF"),
        ("In the past they walked.", "the past", "PAST_REF"),
    ],
)
def test_references(text: str, exact: str, value: str) -> None:
    assert (exact, "DATE", value) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "They may march for a second.",
        "He sat in the sun and sat again.",
        "A 31-year-old man was hurt.",
        "The toll was 2000 people.",
        "It cost $1990 in all.",
        "It scored 3-2 and 21-19.",
        "The fall of the wall changed it.",
        "Version 10.0.12 is out.",
        "Three-quarters of them left.",
        "She came first, he came second.",
        "The patches came on Patch Tuesday.",
        "They will stay for the foreseeable future.",
    ],
)
def test_no_false_hits(text: str) -> None:
    assert said(text) == []


def test_a_day_of_a_range_shares_the_month_and_the_year() -> None:
    assert said("From March 24 to 26, 2022 they talked.")[-1] == ("26, 2022", "DATE", "2022-03-26")


def test_residue_is_not_read() -> None:
    article = Article("a", "34 minutes ago\nIt rained on Friday.")
    blocks = (Block(Span("a", 0, 14), "residue", "relative-time"), Block(Span("a", 15, 35), "body"))
    assert [t.span.of(article.text) for t in find_times(article, blocks, NO_PARSE)] == ["Friday"]


def test_a_weekday_that_contradicts_its_date_is_left_out() -> None:
    assert ("March 24, 2022", "DATE", "2022-03-24") in said("It was dated Monday, March 24, 2022.")


def test_a_weekday_with_a_date_is_kept_for_the_year() -> None:
    (only,) = found("They meet Thursday, March 24.")
    assert only.shift == (("on-weekday", 4),)


WORDS = st.sampled_from([
    *"the a of in last next past year years day days second two hundred and half first 1990 12 3 March May Monday early end".split(),
    *"quarter ago before - , . ' nine ten twenty this that time Friday morning noon p.m. from to since BC 2022-03-24 3/4 10:30".split(),
    "\n\n", "Easter", "",
])  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.lists(WORDS, max_size=40).map(" ".join), st.text(max_size=120)))
def test_spans_lie_in_the_text_in_order_and_apart(text: str) -> None:
    times = found(text)
    assert all(0 <= t.span.start < t.span.end <= len(text) for t in times)
    assert all(one.span.end <= two.span.start for one, two in pairwise(times))


# A word of the list may be empty, a passage may not: no block is.
PASSAGES = st.lists(WORDS, min_size=1, max_size=20).map(" ".join).filter(str.strip)


@settings(max_examples=50, deadline=None)
@given(PASSAGES, PASSAGES)
def test_a_block_reads_alike_wherever_it_stands(one: str, two: str) -> None:
    text = one + "\n\n" + two
    article = Article("a", text)
    blocks = (Block(Span("a", 0, len(one)), "body"), Block(Span("a", len(one) + 2, len(text)), "body"))
    together = [(t.span.of(text), t.value, t.shift) for t in find_times(article, blocks, NO_PARSE)]
    assert together == [(t.span.of(one), t.value, t.shift) for t in found(one)] + [(t.span.of(two), t.value, t.shift) for t in found(two)]


def test_the_number_of_a_block_of_houses_is_no_year() -> None:
    assert said("He was shot in the 1400 block of Terry Street.") == []


@pytest.mark.parametrize("text", ["He lives at 1915 Birch Street.", "Ask at 1608 W. Bay St. today", "Call (313) 555-2027 for it."])
def test_the_number_of_a_house_or_telephone_is_no_year(text: str) -> None:
    assert not any(value.isdigit() for _, _, value in said(text))


def test_a_year_before_a_street_stays_one() -> None:
    assert said("In 1915 Birch Street was paved.") == [("1915", "DATE", "1915")]


def test_hyphens_may_join_a_distance() -> None:
    assert said("After their divorce two-years-ago she moved.") == [("two-years-ago", "DATE", "XXXX")]


def test_what_something_was_due_to_does_not_lie_ahead() -> None:
    text = "Rescuers were not able to reach the climbers due to low light levels on Saturday, the police said."
    assert "future" not in [t.tense for t in found(text)]


def test_the_number_of_a_flight_is_no_year() -> None:
    """Bug: a flight "AS-1282" stood in the timeline in the year 1282."""
    assert said("Flight AS-1282 left the pier.") == []
    assert [value for _, _, value in said("In post-2008 Tarn, and in 2004-2006, mills closed.")] == ["2008", "2004", "2006"]
