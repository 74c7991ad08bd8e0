"""Marks of texts that a machine has cut into lines, read all together."""

import pytest
from tests.lines import lines

from rashomon.stages.annotate.quotes.alternation import read_together
from rashomon.stages.annotate.quotes.marks import find_marks
from rashomon.stages.annotate.quotes.passages import pair_marks

_BEFORE = "The harbour was closed on Monday.\nA crane had come down in the gale.\n"
_AFTER = "\nThe quay is to open again in May.\nNobody was hurt."


def said(words: str) -> list[list[str]]:
    text = _BEFORE + words + _AFTER
    return [[text[start:end] for start, end in passage.pieces] for passage in pair_marks(text, lines(text))]


def grounds(words: str) -> list[tuple[str, ...]]:
    text = _BEFORE + words + _AFTER
    return [passage.grounds for passage in pair_marks(text, lines(text))]


@pytest.mark.parametrize(
    "words",
    [
        'It stood there for years. "\nI heard it go.\nThe ground shook, "said Ida Korn.',
        '"\nI heard it go.\nThe ground shook, "said Ida Korn.',
        '"I heard it go.\nThe ground shook, "said Ida Korn.',
        '"I heard it go.\nThe ground shook, "\nneighbour Ida Korn said.',
        '"I heard it go.\nThe ground shook,\n"Ida Korn said.',
    ],
)
def test_a_mark_that_stands_with_another_line_opens_or_closes_all_the_same(words: str) -> None:
    assert said(words) == [["I heard it go.", "The ground shook,"]]


def test_a_mark_alone_in_a_line_closes_what_is_open() -> None:
    assert said('"I heard it go.\nThe ground shook.\n"\nPolice are looking into it.') == [["I heard it go.", "The ground shook."]]


def test_a_mark_at_the_head_of_the_next_sentence_closes_what_is_open() -> None:
    words = '"I heard it go.\nThe ground shook.\nWe ran.\n"Next to the crane lay its driver\'s cap.\n"He is well," said Ida Korn.'
    assert said(words) == [["I heard it go.", "The ground shook.", "We ran."], ["He is well,"]]


def test_what_machines_moved_is_among_the_grounds() -> None:
    assert "opened-in-line-above" in grounds('It stood there for years. "\nI heard it go, "said Ida Korn.')[0]
    assert "closed-in-line-below" in grounds('"I heard it go.\nWe all ran.\n"Next to the crane lay a cap.')[0]


def test_each_line_of_a_statement_may_open_again() -> None:
    assert said('A spokesman said: "The crane is old.\n"It was due to go.\n"We will not put up another. "') == [
        ["The crane is old."], ["It was due to go."], ["We will not put up another."],
    ]  # fmt: skip


def test_a_line_that_ends_in_who_said_it_is_not_spoken_on() -> None:
    words = '"I heard it go, neighbour Ida Korn said.\n"Children play there, "she said.'
    assert said(words) == [["I heard it go,"], ["Children play there,"]]


def test_who_is_told_to_speak_in_the_line_below_has_said_it() -> None:
    words = 'Somebody cried, \'Get away,\' "\nIda Korn said.\nThen she heard the crash.\nEverybody was running about, "she said.'
    assert [pieces[-1] for pieces in said(words) if len(pieces[-1]) > 12] == ["Everybody was running about,"]


def test_a_curly_mark_keeps_its_shape() -> None:
    text = _BEFORE + "“I heard it go.”\n“We ran.”" + _AFTER
    blocks = lines(text)
    assert [mark.settled for mark in read_together(text, blocks, find_marks(text, blocks))] == ["opens", "closes"] * 2


def test_single_marks_are_left_alone() -> None:
    text = _BEFORE + "'I heard it go, 'said Ida Korn." + _AFTER
    blocks = lines(text)
    assert read_together(text, blocks, find_marks(text, blocks)) == find_marks(text, blocks)
