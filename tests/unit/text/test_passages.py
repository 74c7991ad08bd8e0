from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.passages import split_passage


@given(st.text("ab. \n", max_size=400), st.integers(0, 50), st.integers(0, 50))
def test_pieces_cover_all_words_in_order(text: str, left: int, right: int) -> None:
    start, end = min(left, len(text)), max(min(left, len(text)), len(text) - right)
    pieces = split_passage(text, start, end)
    assert all(a < b for a, b in pieces)
    assert all(one[1] <= two[0] for one, two in pairwise(pieces))
    covered = {i for a, b in pieces for i in range(a, b)}
    assert all(i in covered for i in range(start, end) if not text[i].isspace())


def test_blank_lines_part_passages() -> None:
    assert [("One.\n\nTwo." [a:b]) for a, b in split_passage("One.\n\nTwo.", 0, 10)] == ["One.\n\n", "Two."]


def test_long_prose_is_cut_at_sentence_ends() -> None:
    text = "This is a sentence of a very long paragraph. " * 600
    pieces = split_passage(text, 0, len(text))
    assert max(b - a for a, b in pieces) <= 8_000
    assert all(text[a:b].startswith("This") for a, b in pieces)


def test_a_run_without_spaces_is_bounded() -> None:
    assert max(b - a for a, b in split_passage("x" * 30_000, 0, 30_000)) <= 8_000
