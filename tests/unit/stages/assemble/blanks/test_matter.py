from rashomon.model.span import Span
from rashomon.stages.assemble.blanks.matter import LONGEST, room_from


def test_one_word_that_is_longer_than_a_question_is_shown_from_within_its_sentence() -> None:
    """The words of a question began at the article's first letter."""
    before = "The mill is shut. "
    text = before + "x" * (2 * LONGEST)
    assert room_from(text, Span("a", len(before), len(text)), len(text) - 5, len(text)) == len(text) - LONGEST
