"""Sentences found by marks alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.surroundings import first_stop, sentence_around


@pytest.mark.parametrize(
    ("text", "at", "sentence"),
    [
        ("It rained. The dam held. Nobody left.", "held", "The dam held."),
        ("It rained.\nThe dam held", "held", "The dam held"),
        ("She spoke. “We wait,” said Mr. Orr of St. Ives. He left.", "Orr", "“We wait,” said Mr. Orr of St. Ives."),
        ("“It held.” He left.", "held", "“It held.”"),
        ("(It held, said “The Dam.”) He left.", "said “The Dam.”)", "(It held, said “The Dam.”)"),
    ],
)
def test_a_sentence_ends_at_its_own_marks(text: str, at: str, sentence: str) -> None:
    start = text.index(at)
    first, last = sentence_around(text, start, start + len(at))
    assert text[first:last] == sentence


@given(st.text(alphabet="Ab .!?\n”“\"", min_size=1, max_size=60), st.data())
def test_the_sentence_covers_the_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    first, last = sentence_around(text, start, end)
    assert 0 <= first <= start < end <= last <= len(text)


def test_hours_and_titles_end_no_sentence() -> None:
    text = "She left at 4:30 p.m. (0830 GMT) with Dr. Moss. They came at 5 p.m. Nobody waited."
    first, last = sentence_around(text, 5, 8)
    assert text[first:last] == "She left at 4:30 p.m. (0830 GMT) with Dr. Moss."
    stop = first_stop(text, 0, len(text))
    assert stop is not None
    assert text[stop[1] :].startswith("They came")
    assert first_stop(text, 0, 40) is None
