"""Every reason of an open question has its words on the page."""

from rashomon.exports.page.questions import REASONS
from rashomon.stages.assemble.blanks.question import WEIGHTS


def test_every_reason_has_words() -> None:
    assert set(REASONS) == set(WEIGHTS)
    assert all(words and "-" not in words for words in REASONS.values())
