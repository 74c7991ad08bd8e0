"""Every reason of an open question has its words on the page."""

from rashomon.exports.in_words import QUESTIONS
from rashomon.stages.assemble.blanks.question import WEIGHTS


def test_every_reason_has_words() -> None:
    assert set(QUESTIONS) == set(WEIGHTS)
    assert all(words and "-" not in words for words in QUESTIONS.values())
