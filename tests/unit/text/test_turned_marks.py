"""Closing marks that stand with the next word."""

import pytest

from rashomon.text.turned_marks import closes_speech


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ('"We ran.\nNobody looked back, "she said.', True),
        ('"We ran.\nNobody looked back.\n"one woman told the radio.', True),
        ('"We ran.\nNobody looked back, "Ada Kovac said.', True),
        ('"We ran.\nNobody looked back. "\nIt was late.', True),
        ('"We ran.\n"Nobody looked back.', False),
        ('"We ran.\nNobody looked back, "police said.', True),
        ('"We ran.\nNobody looked back, "senior fire officials testified.', True),
        ('"We ran.\nNobody looked back, "testified Ada Kovac.', True),
        ('"We ran.\nThey call it "home now.', False),
        ('"We ran.\n\n"I saw nobody", she said.', False),
    ],
)
def test_what_stands_behind_the_mark_tells_whether_it_closes(text: str, closes: bool) -> None:
    assert closes_speech(text, text.index('"', 1)) is closes
