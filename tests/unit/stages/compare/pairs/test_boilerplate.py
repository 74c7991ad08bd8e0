"""What many articles carry makes no two of them near, and no two of them tell the same; what many say is told by some of them."""

from itertools import pairwise
from random import Random

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Pair, Profile
from rashomon.stages.annotate.profile import profile_article
from rashomon.stages.compare.pairs import find_pairs, indexed, outline_of
from rashomon.stages.compare.pairs.judging import compare_outlines
from rashomon.stages.compare.pairs.word_runs import BESIDE, CROWDED
from rashomon.stages.compare.stories import group_stories

SYLLABLES = "bra dol fen gim hul kor lat mer nub pos rif sul tam vek wol zan".split()
PARAGRAPH = (
    "Our almanac of tides, moons and footpaths lies at every counter of the harbour from Martinmas on, printed by Gwendolen Farthing on "
    "rag paper. Whoever brings three empty bottles of Skelder ink receives a calendar with the regatta, the herring fair and the hours "
    "of the lighthouse museum, where the brass lamp of the keeper Obadiah Finch burns again on Sundays."
)
MANY = CROWDED + 8


def invented(chance: Random, words: int) -> str:
    """Sentences of words that nobody else has."""
    made = ["".join(chance.choices(SYLLABLES, k=4)) for _ in range(words)]
    return " ".join(word.capitalize() if n % 12 == 0 else f"{word}." if n % 12 == 11 else word for n, word in enumerate(made))


def profiles(texts: dict[str, str]) -> dict[str, Profile]:
    return {id: profile_article(Article(id, text), (Block(Span(id, 0, len(text)), "body"),)) for id, text in texts.items()}


def pairs(texts: dict[str, str]) -> tuple[Pair, ...]:
    return find_pairs(**indexed(profiles(texts)))


def test_a_paragraph_that_a_feed_puts_into_every_article_is_not_told_by_each_in_the_words_of_the_others() -> None:
    feed = {f"a{n:02}": f"{invented(Random(n), 6)}\n\n{PARAGRAPH}\n\n{invented(Random(-n), 6)}" for n in range(1, MANY)}
    one, other, *_ = map(outline_of, profiles(feed).values())
    assert compare_outlines(one, [other]).telling
    assert not any(pair.telling for pair in pairs(feed))


def test_two_of_the_feed_that_tell_one_thing_besides_still_tell_it() -> None:
    feed = {f"a{n:02}": f"{PARAGRAPH}\n\n{invented(Random(n), 60)}" for n in range(1, MANY)}
    again = invented(Random(1), 60).split()
    Random("turned").shuffle(again)
    feed["z"] = f"{PARAGRAPH}\n\n{' '.join(again)}"
    assert [(pair.one, pair.other) for pair in pairs(feed) if pair.telling] == [("a01", "z")]


def test_of_many_near_copies_each_is_a_pair_with_a_few_and_all_are_one_story() -> None:
    report = f"{PARAGRAPH} {invented(Random('report'), 200)}"
    copies = {f"a{n:03}": f"{report}\n\n{invented(Random(n), 5)}" for n in range(6 * CROWDED)}
    found = pairs(copies)
    assert len(found) <= 2 * BESIDE * len(copies)
    assert [story.articles for story in group_stories(profiles(copies), found)] == [tuple(copies)]
    assert all(pair.wording for pair in found)


def test_a_few_near_copies_are_all_pairs() -> None:
    report = f"{PARAGRAPH} {invented(Random('report'), 200)}"
    copies = {f"a{n:02}": f"{report}\n\n{invented(Random(n), 5)}" for n in range(CROWDED - 1)}
    found = {(pair.one, pair.other) for pair in pairs(copies)}
    assert len(found) == len(copies) * (len(copies) - 1) / 2
    assert set(pairwise(copies)) <= found
