"""Where a dateline ends."""

import pytest

from rashomon.text.opening import dateline_end

DATELINES = (
    "BRUSSELS, March 15 (Reuters) - ",
    "KARSHOLM — ",
    "PORT HALLAM, Orvenia, May 7 (MP) — ",
    "VELKA (AP) ― ",
    "(MP) -- ",
    "OSTRAND (MP): ",
    "ST. AVEN—",
    "KARSHOLM, Isle of Wend, Sept 14 (Northern Wire) - ",
)


@pytest.mark.parametrize("dateline", DATELINES)
def test_place_day_and_agency_stand_before_the_first_sentence(dateline: str) -> None:
    text = f"“Before.” {dateline}The ferry ran aground."
    start = text.index(dateline)
    assert dateline_end(text, start, len(text)) == start + len(dateline)


@pytest.mark.parametrize("text", [
    "NATO–Orvenia talks began on Monday.", "UN-led talks began on Monday.", "NATO leaders met in Velka – the first time in years.",
    "The ferry — which is old — ran aground.", "KARS (Karsholm Aid and Rescue Service) is a charity.",
])  # fmt: skip
def test_a_dash_or_a_bracket_in_a_sentence_makes_no_dateline(text: str) -> None:
    assert dateline_end(text, 0, len(text)) == 0


def test_a_dateline_may_have_a_line_of_its_own() -> None:
    assert dateline_end("KARSHOLM (MP) --", 0, 16) == 16
