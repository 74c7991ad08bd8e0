from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.names.sounds import skeleton, sound, sound_distance

WORDS = st.text("abcdefghijklmnopqrstuvwxyz", max_size=12)


@pytest.mark.parametrize(("a", "b"), [("psaltis", "saltis"), ("tchekov", "chekov"), ("philips", "filips"), ("tsander", "zander")])
def test_words_that_sound_the_same(a: str, b: str) -> None:
    assert sound(a) == sound(b)
    assert sound_distance(a, b) == 0.0


def test_near_sounds_are_nearer_than_far_ones() -> None:
    assert sound_distance("boden", "poden") < sound_distance("boden", "roden")


@given(WORDS, WORDS)
def test_distance_is_symmetric(a: str, b: str) -> None:
    assert sound_distance(a, b) == pytest.approx(sound_distance(b, a))


@given(WORDS)
def test_skeleton_has_no_repeats(word: str) -> None:
    key = skeleton(word)
    assert all(a != b for a, b in pairwise(key))
