import pytest

from rashomon.text.terms import RAREST, find_words, rarity, stem


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("shootings", "shoot"), ("shooting", "shoot"), ("stopped", "stop"), ("cities", "citi"), ("city", "citi"), ("bridge", "bridg"),
        ("bridges", "bridg"), ("mayor's", "mayor"), ("mayor’s", "mayor"), ("crisis", "crisis"), ("3,200", "3200"), ("don't", "do"),
        ("us", "us"), ("pass", "pass"), ("passes", "pass"),
    ],
)  # fmt: skip
def test_common_endings_are_taken_off(form: str, expected: str) -> None:
    assert stem(form) == expected


def test_words_keep_their_places_and_numbers_stay_whole() -> None:
    text = "The mayor’s bill: £3,200.50 (or 3.2m)."
    words = list(find_words(text))
    assert [text[word.start : word.end] for word in words] == ["The", "mayor’s", "bill", "3,200.50", "or", "3.2m"]


def test_only_the_range_asked_for_is_read() -> None:
    assert [word.form for word in find_words("one two three four", 4, 13)] == ["two", "three"]


def test_common_words_weigh_nothing_and_unknown_ones_most() -> None:
    assert rarity(stem("the")) < 0.5 < rarity(stem("police")) < rarity(stem("quarry")) < rarity("xqzzfb") == RAREST
