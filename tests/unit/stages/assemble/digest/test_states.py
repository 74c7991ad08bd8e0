"""What was so when an account was written and is over in a later one is no agreement of today."""

import pytest

from rashomon.model.span import Evidence, Span
from rashomon.stages.assemble.digest.states import Endings

DAYS = {"early": "2024-05-01", "late": "2024-05-03"}


def told(words: str) -> Evidence:
    return (Span("early", 0, len(words)),)


@pytest.mark.parametrize(
    ("state", "later"),
    [
        ("A boy of nine is missing.", "The body of the boy was found on Sunday."),
        ("Two miners are trapped in the shaft.", "Both miners were brought out alive."),
        ("Ada Brenn is charged with fraud.", "A jury found Brenn guilty: the treasurer was convicted of fraud."),
        ("The gunman is still at large.", "The gunman was arrested at the ferry."),
    ],
)
def test_a_state_is_over_when_a_later_account_tells_its_end(state: str, later: str) -> None:
    assert Endings({"early": state, "late": later}, DAYS).is_over(told(state))
    assert not Endings({"early": state, "late": later}, {"early": "2024-05-03", "late": "2024-05-01"}).is_over(told(state))


def test_the_end_of_something_else_ends_nothing() -> None:
    state = "A boy of nine is missing."
    assert not Endings({"early": state, "late": "A wallet was found at the quay."}, DAYS).is_over(told(state))
    assert not Endings({"early": "A boy of nine sang.", "late": "The boy was found."}, DAYS).is_over(told("A boy of nine sang."))
