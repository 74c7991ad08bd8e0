from rashomon.exports.dated import dated_by
from rashomon.model.span import Span
from rashomon.model.times import DateGround, Publication

TEXTS = {"a": "On Monday they met. On Tuesday they spoke, as on Monday."}


def ground(words: str, at: int = 0) -> DateGround:
    start = TEXTS["a"].index(words, at)
    return DateGround("weekday-of-date", Span("a", start, start + len(words)))


def test_a_weekday_that_is_said_twice_is_one_reason_in_the_place_of_the_first() -> None:
    first, second, again = ground("Monday"), ground("Tuesday"), ground("Monday", 20)
    metadata = DateGround("nearest-dated-article", None)
    published = Publication("a", "inferred", None, "2024-06-03", "2024-06-04", (first, second, again, metadata))
    assert dated_by(published, TEXTS) == (first, second, metadata)
