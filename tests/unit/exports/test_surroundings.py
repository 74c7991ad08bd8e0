"""A piece of evidence between the words around it."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.exports.surroundings import in_context, surroundings
from rashomon.model.span import Span

TEXT = "The ferry left at noon. It carried 212 people and two cars,\nthe harbour master said. It came back empty."


def _span(words: str) -> Span:
    at = TEXT.index(words)
    return Span("a", at, at + len(words))


def test_a_number_stands_between_the_words_of_its_sentence() -> None:
    assert in_context(TEXT, _span("212")) == ("It carried ", "212", " people and two cars,")


def test_words_are_not_torn_apart() -> None:
    start, end = surroundings("a" * 30 + " about 40 sheep " + "b" * 30, Span("a", 37, 39), 12)
    assert (start, end) == (31, 45)


@given(st.text(min_size=1, max_size=120), st.data(), st.integers(0, 60))
def test_the_surroundings_hold_the_evidence(text: str, data: st.DataObject, reach: int) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    low, high = surroundings(text, Span("a", start, end), reach)
    assert max(0, start - reach) <= low <= start
    assert end <= high <= max(end, min(len(text), end + reach))


def test_a_title_cut_short_ends_no_surroundings() -> None:
    text = "Nobody was hurt. On Friday Lt. Ina Marek and Sgt. Tom Voll carried 212 people out. They slept."
    at = text.index("212")
    start, end = surroundings(text, Span("a", at, at + 3), 200)
    assert text[start:end] == "On Friday Lt. Ina Marek and Sgt. Tom Voll carried 212 people out."
