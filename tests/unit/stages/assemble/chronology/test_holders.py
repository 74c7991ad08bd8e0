"""Which groups have most in common with an event, as the arrays tell it and as a plain count does."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.stages.assemble.chronology.sameness.holders import Holders
from rashomon.stages.assemble.chronology.weights import thousandths

WORDS = st.sampled_from("bridg collaps harbour ferri strike ballot tremor".split())
HELD = st.lists(st.frozensets(WORDS, min_size=1), max_size=90)
"""What each group holds, in the order in which they began."""
LATEST = 60


def filled(held: list[frozenset[str]]) -> Holders:
    holders = Holders()
    for place, words in enumerate(held):
        for word in words:
            holders.add(word, place)
    return holders


def counted(held: list[frozenset[str]], words: frozenset[str], least: int) -> list[tuple[int, int]]:
    weights: dict[int, int] = {}
    for word in words:
        for place in [place for place, own in enumerate(held) if word in own][-LATEST:]:
            weights[place] = weights.get(place, 0) + thousandths(word)
    return sorted(((p, w) for p, w in weights.items() if w >= least), key=lambda found: (-found[1], found[0]))


@given(HELD, st.frozensets(WORDS), st.integers(1, 20_000))
def test_groups_that_share_most_come_first_and_of_a_frequent_word_only_the_latest(
    held: list[frozenset[str]], words: frozenset[str], least: int
) -> None:
    assert list(filled(held).sharing(words | {"unheard"}, least)) == counted(held, words, least)


@given(HELD.filter(bool), st.integers(1, LATEST))
def test_the_latest_of_a_word_in_order(held: list[frozenset[str]], most: int) -> None:
    word = min(held[0])
    assert filled(held).latest(word, most) == [place for place, own in enumerate(held) if word in own][-most:]


def test_many_words_have_rows_of_their_own() -> None:
    holders = Holders()
    for place in range(200):
        holders.add(f"word{place}", place)
    assert [holders.latest(f"word{place}", 3) for place in range(200)] == [[place] for place in range(200)]
