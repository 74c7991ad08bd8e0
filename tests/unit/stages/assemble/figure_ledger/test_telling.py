"""What is said around an amount that no noun names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.telling import words_around


def around(text: str, amount: str, since: int = 0) -> str:
    start = text.index(amount)
    return words_around(text, Span("a", start, start + len(amount)), Span("a", 0, len(text)), since)


@pytest.mark.parametrize(
    ("text", "amount", "told"),
    [
        ("Odo Brack served four months in prison for theft.", "four months", "Odo Brack served … in prison for theft"),
        ("She had been working at the mill for the last five years.", "five years", "working at the mill"),
        ("It came five months after Brack left the mill, they said.", "five months", "came … after Brack left the mill"),
        ("The town had offered a $75,000 in the case.", "$75,000", "town had offered … in the case"),
        ("For 35 years, the quay law has helped save the seals.", "35 years", "quay law has helped save the seals"),
        ("The ferry, which was late, was given 60 days to pay.", "60 days", "given … to pay"),
        ("Nixon told the acting head of the bureau, Al Gray, to dismiss Felt from it five times.", "five times", "dismiss Felt from it"),
        ("Mr. Brack, a hulking man who was six feet tall and weighed a lot, left.", "six feet", "hulking man … tall"),
        ("He has known Dr. Benn for 15 years.", "15 years", "known Dr. Benn"),
        ("£4 million, they said.", "£4 million", "said"),
        ("In 30 days.", "30 days", ""),
    ],
)
def test_the_words_around_an_amount_tell_what_it_is_of(text: str, amount: str, told: str) -> None:
    assert around(text, amount) == told


def test_what_stands_before_another_figure_tells_of_that_one() -> None:
    text = "The studio paid her $2 million upfront plus 5% on the back end."
    assert around(text, "5%", text.index(" upfront")) == "upfront … on the back end"


@given(st.text(max_size=80), st.text(max_size=80))
def test_only_words_of_the_text_are_told_and_the_amount_is_not(before: str, after: str) -> None:
    amount = "£17 million"
    text = before + amount + after
    told = words_around(text, Span("a", len(before), len(before) + len(amount)), Span("a", 0, len(text)), 0)
    assert all(word in text for word in told.split() if word != "…")
