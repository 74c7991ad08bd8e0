from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.compare.reuse.likeness import REWRITTEN, drawn_from, likeness, passage, view
from rashomon.stages.compare.reuse.reading import Reading, read_words

SOURCE = """Divers found the wreck of the steamer Halcyon on Sunday, forty metres down off Cape Lorn.
She sank in a blizzard in 1911 with a cargo of copper ore and eleven men.
The Lorn museum has asked that nothing be lifted before spring."""
BACKGROUND = """Cape Lorn has had a lighthouse since 1870, and its keepers wrote down every storm.
The museum in the old chandlery shows their logs, with barometers, lamps and a stuffed albatross."""
RETOLD = """The Halcyon, a steamer lost in a blizzard in 1911 with eleven men and a cargo of copper ore, has been found by divers.
They came upon the wreck on Sunday off Cape Lorn, forty metres down. Nothing is to be lifted before spring, the Lorn museum has asked."""


def read(text: str) -> Reading:
    return read_words(Article("x", text), (Block(Span("x", 0, len(text)), "body"),))


def score(copy: str, source: str) -> float:
    reading = read(copy)
    return likeness(passage(reading, 0, len(reading.sentences)), view(read(source)))


def test_a_retelling_is_rewritten() -> None:
    assert score(RETOLD, SOURCE) >= REWRITTEN


def test_a_name_of_its_own_speaks_against_it() -> None:
    assert score(RETOLD.replace("divers", "divers from Marchmont"), SOURCE) < score(RETOLD, SOURCE)


def test_what_stands_together_in_the_source_counts_more_than_what_is_scattered_over_it() -> None:
    first, second, third = SOURCE.split("\n")
    filling = BACKGROUND.split("\n") * 5
    together = "\n".join([*filling, *filling, first, second, third])
    scattered = "\n".join([first, *filling, second, *filling, third])
    assert score(RETOLD, together) > score(RETOLD, scattered)


def test_sentences_are_drawn_from_those_that_hold_their_words() -> None:
    reading = read(RETOLD)
    drawn = drawn_from(passage(reading, 0, len(reading.sentences)), view(read(BACKGROUND + "\n" + SOURCE)))
    assert drawn == [(0, 3), (1, 2), (2, 4)]


def test_a_passage_of_which_the_source_has_no_word_comes_from_none_of_it() -> None:
    reading = read(RETOLD)
    found = passage(reading, 0, len(reading.sentences))
    assert likeness(found, view(read("Nine."))) < REWRITTEN
    assert drawn_from(found, view(read("Nine."))) == []
