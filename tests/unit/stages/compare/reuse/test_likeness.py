from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.compare.reuse.features import Features, Passage, View
from rashomon.stages.compare.reuse.likeness import Likeness, find_rewritten
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


def whole(text: str) -> Passage:
    """All of its sentences."""
    reading = read(text)
    return Features(reading).passage(0, len(reading.sentences))


def couple(copy: str, source: str) -> tuple[Passage, View]:
    return whole(copy), Features(read(source)).view


def find(copy: str, source: str) -> Likeness | None:
    return next(find_rewritten([couple(copy, source)]))


def score(copy: str, source: str) -> float:
    found = find(copy, source)
    assert found
    return found.evidence


def test_a_retelling_is_rewritten() -> None:
    assert find(RETOLD, SOURCE)


def test_a_name_of_its_own_speaks_against_it() -> None:
    assert score(RETOLD.replace("divers", "divers from Marchmont"), SOURCE) < score(RETOLD, SOURCE)


def test_what_stands_together_in_the_source_counts_more_than_what_is_scattered_over_it() -> None:
    first, second, third = SOURCE.split("\n")
    filling = BACKGROUND.split("\n") * 5
    together = "\n".join([*filling, *filling, first, second, third])
    scattered = "\n".join([first, *filling, second, *filling, third])
    assert score(RETOLD, together) > score(RETOLD, scattered)


def test_sentences_are_drawn_from_those_that_hold_their_words() -> None:
    found = find(RETOLD, BACKGROUND + "\n" + SOURCE)
    assert found
    assert found.drawn == ((0, 3), (1, 2), (2, 4))


def test_of_two_sentences_that_hold_as_much_the_first_is_drawn_from() -> None:
    first, second, third = SOURCE.split("\n")
    found = find(RETOLD, "\n".join([first, second, second, third]))
    assert found
    assert found.drawn == ((0, 1), (1, 0), (2, 3))


def test_a_passage_of_which_the_source_has_no_word_is_not_made_of_it() -> None:
    assert find(RETOLD, "Nine.") is None
    assert find("Nine.", SOURCE) is None


def test_what_is_found_of_two_does_not_hang_on_who_is_compared_with_them() -> None:
    texts = [SOURCE, RETOLD, BACKGROUND, SOURCE + "\n" + BACKGROUND, RETOLD.replace("divers", "divers from Marchmont"), "Nine."]
    couples = [couple(copy, source) for copy in texts for source in texts if copy != source]
    together = list(find_rewritten(couples))
    assert together == [next(find_rewritten([each])) for each in couples]
    assert list(find_rewritten(couples[::-1])) == together[::-1]
    assert any(together)
    assert not all(together)
