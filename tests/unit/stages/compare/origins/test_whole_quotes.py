"""Who has a quotation whole of which another has a part."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.model.annotation import Quote
from rashomon.model.span import Span
from rashomon.stages.compare.origins.whole_quotes import LEAST_LEFT_OUT, LEAST_WORDS, told_whole
from rashomon.text.read import ReadText

WHOLE = "we looked for the bell at dawn and nobody had heard it for years"
PART = "looked for the bell at dawn"


def whole_in(*said: str) -> frozenset[tuple[str, str]]:
    """Of articles a, b, c, ... that quote these words each."""
    texts = {id: ReadText(words) for id, words in zip("abcdef", said, strict=False)}
    quotes = {
        id: (Quote(Span(id, 0, len(read.text)), "direct", (Span(id, 0, len(read.text)),), None, None, None),)
        for id, read in texts.items()
    }  # fmt: skip
    return told_whole(quotes, texts)


def test_the_part_comes_from_the_whole() -> None:
    assert whole_in(WHOLE, PART) == {("a", "b")}


def test_what_two_articles_have_whole_tells_nothing() -> None:
    assert whole_in(WHOLE, PART, f"at noon {WHOLE}") == {("c", "b")}
    assert whole_in(WHOLE, PART, WHOLE) == frozenset()


def test_a_phrase_is_no_part() -> None:
    assert whole_in(WHOLE, "for the bell at") == frozenset()


@given(st.lists(st.text("ab", min_size=1, max_size=14).map(" ".join), min_size=2, max_size=6))
def test_they_meet_as_if_each_were_held_against_each(said: list[str]) -> None:
    runs = {id: f" {words} " for id, words in zip("abcdef", said, strict=False)}

    def is_part(part: str, whole: str) -> bool:
        words, others = part.split(), whole.split()
        return part in whole and len(words) >= LEAST_WORDS and len(others) - len(words) >= LEAST_LEFT_OUT

    assert whole_in(*said) == {
        (source, copy) for source, whole in runs.items() for copy, part in runs.items()
        if is_part(part, whole) and {id for id, run in runs.items() if whole in run} == {source}
    }  # fmt: skip
