"""What became of the people that a number counts."""

from decimal import Decimal

import pytest

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.fates import fate_of
from rashomon.text.read import ReadText


@pytest.mark.parametrize(
    ("text", "number", "fate"),
    [
        ("The clerk was shot dead and two porters, Iver Lund and Otto Brandt, were hurt.", "two", ""),
        ("The blast killed Ann Reay and two others.", "two", "dead"),
        ("When one is killed, the town mourns.", "one", ""),
        ("There might have been two people killed.", "two", ""),
        ("He met two men who were nearly killed there.", "two", ""),
        ("Brock has four prior arrests.", "four", ""),
        ("Four were arrested.", "Four", "held"),
        ("Two guards shot the weaver at the gate.", "Two", ""),
        ("Three Shot Dead In Velden", "Three", "dead"),
        ("He is charged with the attempted murder of two.", "two", ""),
        ("The slayings of two weavers stay unsolved.", "two", "dead"),
        ("Two porters suffered injuries in it.", "Two", "hurt"),
        ("The cheese has made nine people ill.", "nine", "infected"),
        ("About nine officers called in sick on Monday.", "nine", ""),
        ("Some 200 weavers sick of waiting walked out.", "200", ""),
        ("A gunman who attempted to rob a bank killed two people.", "two", "dead"),
        ("They planned to shoot and kill two guards.", "two", ""),
        ("A grand jury returned murder charges against two men.", "two", ""),
        ("The murder trial of two men began.", "two", ""),
    ],
)
def test_what_did_not_befall_those_counted_is_no_fate_of_theirs(text: str, number: str, fate: str) -> None:
    at = text.index(number)
    figure = Figure(Span("a", at, at + len(number)), Decimal(2), None, None, "people", None, "exact")
    assert fate_of(ReadText(text), figure, Span("a", 0, len(text)), [figure.span])[0] == fate
