from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.casing import recase, shape

COMMON = frozenset("bridge mayor opens new hotel closes after floods protest hall market walks out talks".split())


def test_shapes() -> None:
    assert shape("MAYOR OPENS NEW BRIDGE") == "capitals"
    assert shape("Mayor Opens New Bridge in Velden") == "title"
    assert shape("The mayor opened the bridge on Monday.") == "prose"
    assert shape("Mayor opens bridge after floods") == "prose"


def test_the_articles_prose_decides_what_is_a_name() -> None:
    headline = "Rose Market Closes After Floods"
    prose = "The mayor said that Rose Market would close, and that the market in the hall stays."
    assert recase([headline, prose], COMMON.__contains__)[0] == "Rose Market closes after floods"


def test_without_prose_the_word_lists_decide() -> None:
    assert recase(["DELMARE WALKS OUT OF TALKS"], COMMON.__contains__) == ["Delmare walks out of talks"]


def test_runs_of_capitals_in_prose_are_names() -> None:
    assert recase(["Then ANTON DELMARE of NATO spoke to the others."], COMMON.__contains__) == [
        "Then Anton Delmare of NATO spoke to the others."
    ]


@given(st.lists(st.text("aB É'ßİ.-\n", max_size=40), max_size=4))
def test_lengths_never_change(texts: list[str]) -> None:
    assert [len(text) for text in recase(texts, COMMON.__contains__)] == [len(text) for text in texts]
