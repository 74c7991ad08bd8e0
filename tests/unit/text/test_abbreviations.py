"""One table of what ends no sentence, for all who look for the ends of sentences."""

import pytest

from rashomon.text.abbreviations import TITLES
from rashomon.text.lines import SENTENCE_END
from rashomon.text.sentences import TITLES as WORDS
from rashomon.text.surroundings import find_beginnings


@pytest.mark.parametrize("title", sorted(TITLES))
def test_a_title_ends_no_sentence_for_anybody(title: str) -> None:
    text = f"He asked {title}. Marek."
    assert find_beginnings(text) == []
    assert [m.start() for m in SENTENCE_END.finditer(text)] == [len(text) - 1]
    assert f"{title}." in WORDS
