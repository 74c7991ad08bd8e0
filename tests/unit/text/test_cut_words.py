from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.cut_words import Cuts, mended


def test_what_a_space_cut_off_stands_with_its_word() -> None:
    assert mended("The town’ s dam - - it doesn’ t leak") == "The town’s  dam --  it doesn’t  leak"


def test_what_is_no_cut_word_stays() -> None:
    for text in ("the workers’ t-shirts", "‘a’ s’", "the dogs’ tails", "a - b", "- - -"):
        assert len(mended(text)) == len(text)
    assert mended("the workers’ t-shirts and the dogs’ tails") == "the workers’ t-shirts and the dogs’ tails"


def test_places_lead_back_to_the_text() -> None:
    text = "The town’ s dam"
    read = mended(text)
    cuts = Cuts(text)
    start = read.index("’s")
    assert text[cuts.start(start) : cuts.end(start + 2)] == "’ s"
    assert text[cuts.start(4) : cuts.end(8)] == "town"
    assert text[cuts.start(read.index("dam")) : cuts.end(len(read))] == "dam"


@given(st.text(alphabet="a’st -x", max_size=30))
def test_the_text_keeps_its_length_and_its_letters(text: str) -> None:
    read = mended(text)
    assert len(read) == len(text)
    assert sorted(read) == sorted(text)
    places = [(Cuts(text).start(i), Cuts(text).end(i + 1)) for i in range(len(text)) if read[i] != " "]
    assert all(text[start] != " " or text[end - 1] != " " for start, end in places)
