"""A place of a passage is found in its copy: to the character where the words are the same."""

import pytest

from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Copy, Edit
from rashomon.text.copied_places import CopiedPlaces

ONE = Article("one", "Rain fell. The old ferry sank slowly off Tarn on Monday with 12 people aboard.")
OTHER = Article("other", "The ferry went down quite slowly off Tarn on Monday with 12 people aboard, it is said.")


def spot(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return Span(article.id, start, start + len(words))


COPY = Copy(
    Span("one", 11, len(ONE.text)), Span("other", 0, 73), "edited", 0.8, "known", (),
    (
        Edit("dropped", spot(ONE, "old"), None),
        Edit("changed", spot(ONE, "sank"), spot(OTHER, "went down")),
        Edit("added", None, spot(OTHER, "quite")),
    ),
)  # fmt: skip


@pytest.mark.parametrize("words", ["ferry", "off Tarn on Monday", "12", "slowly"])
def test_what_stands_between_edits_is_found_to_the_character_both_ways(words: str) -> None:
    places = CopiedPlaces([COPY])
    for here, there in ((ONE, OTHER), (OTHER, ONE)):
        (found,) = places.beside(spot(here, words))
        assert abs(found.start - spot(there, words).start) <= 1, found.of(there.text)
        assert abs(found.end - spot(there, words).end) <= 1


def test_a_changed_word_stands_where_the_other_word_does() -> None:
    (found,) = CopiedPlaces([COPY]).beside(spot(ONE, "sank"))
    assert found == spot(OTHER, "went down")


def test_what_lies_beside_the_passage_has_no_place_in_the_copy() -> None:
    assert list(CopiedPlaces([COPY]).beside(spot(ONE, "Rain fell"))) == []
    assert list(CopiedPlaces([COPY]).beside(spot(OTHER, "it is said"))) == []
