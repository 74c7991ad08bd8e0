"""A text read once gives what reading a stretch of it anew would give."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.alignment import Row
from rashomon.text.read import ReadText
from rashomon.text.surroundings import sentence_around
from rashomon.text.terms import find_words


@given(st.text(alphabet="aB1 .,'’\n”", max_size=40), st.data())
def test_words_and_sentences_of_a_stretch_are_those_found_anew(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    read = ReadText(text)
    assert read.words(start, end) == list(find_words(text, start, end))
    assert _listed(read.row(start, end)) == _listed(Row.of([word.form for word in find_words(text, start, end)]))
    assert read.sentence(start, end) == sentence_around(text, start, end)


def _listed(row: Row) -> tuple[list[str], list[str]]:
    return list(row.words), list(row.seeds)


def test_a_word_across_the_bound_is_cut() -> None:
    assert [word.form for word in ReadText("the mayor's 3,500 votes").words(4, 15)] == ["mayor's", "3,5"]
