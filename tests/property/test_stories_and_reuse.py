"""What must hold whatever the articles are: no dependence on order, offsets that are exact."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Profile, Reuse, Story
from rashomon.pipeline import LIBRARY_STAGES, needed, run
from rashomon.stages.annotate.profile import profile_article
from rashomon.stages.compare.pairs import find_pairs, indexed
from rashomon.stages.compare.stories import group_stories, joins
from rashomon.text.terms import find_words

WORDS = (
    "harbour ferry sank captain Velden inquiry storm rescued crew mayor Ostrand budget vote council parliament fire mill "
    "smoke engine quarry strike union talks wages minister bridge collapse river divers witness court verdict appeal"
).split()
sentences = st.lists(st.sampled_from(WORDS), min_size=3, max_size=14).map(" ".join)
bodies = st.lists(sentences, min_size=1, max_size=4).map("\n".join)
libraries = st.lists(bodies, min_size=1, max_size=9)


def _article(number: int, text: str) -> tuple[Article, tuple[Block, ...]]:
    article = Article(id=f"a{number}", text=text)
    return article, (Block(Span(article.id, 0, len(text)), "body"),)


def _library(texts: list[str]) -> dict[str, tuple[Article, tuple[Block, ...]]]:
    return {f"a{number}": _article(number, text) for number, text in enumerate(texts)}


def _profiles(library: dict[str, tuple[Article, tuple[Block, ...]]]) -> dict[str, Profile]:
    return {id: profile_article(article, blocks) for id, (article, blocks) in library.items()}


def _stories(library: dict[str, tuple[Article, tuple[Block, ...]]]) -> tuple[Story, ...]:
    profile = _profiles(library)
    return group_stories(profile, find_pairs(**indexed(profile)))


def _reuse(library: dict[str, tuple[Article, tuple[Block, ...]]]) -> tuple[Reuse, ...]:
    articles = {id: article for id, (article, _) in library.items()}
    blocks = {id: found for id, (_, found) in library.items()}
    profile = _profiles(library)
    records = {"articles": articles, "blocks": blocks, "profile": profile, **indexed(profile)}
    found: tuple[Reuse, ...] = run(needed(LIBRARY_STAGES, {"reuse"}), records, {})["reuse"]
    return found


@settings(deadline=None)
@given(libraries, st.randoms(use_true_random=False))
def test_stories_do_not_depend_on_the_order_of_articles(texts: list[str], chance: Random) -> None:
    library = _library(texts)
    shuffled = list(library.items())
    chance.shuffle(shuffled)
    assert _stories(dict(shuffled)) == _stories(library)


@settings(deadline=None)
@given(libraries, bodies)
def test_adding_an_article_touches_only_the_stories_of_its_neighbours(texts: list[str], more: str) -> None:
    before = _stories(_library(texts))
    library = _library([*texts, more])
    after, added = _stories(library), f"a{len(texts)}"
    near: dict[str, set[str]] = {id: set() for id in library}
    for pair in find_pairs(**indexed(_profiles(library))):
        if joins(pair, None, None):
            near[pair.one].add(pair.other)
            near[pair.other].add(pair.one)
    reached, waiting = {added}, [added]
    while waiting:
        fresh = near[waiting.pop()] - reached
        reached |= fresh
        waiting.extend(fresh)
    assert [s for s in after if not reached & set(s.articles)] == [s for s in before if not reached & set(s.articles)]


@settings(deadline=None)
@given(libraries)
def test_every_article_is_in_exactly_one_story(texts: list[str]) -> None:
    library = _library(texts)
    assert sorted(id for story in _stories(library) for id in story.articles) == sorted(library)


@settings(deadline=None)
@given(libraries, st.randoms(use_true_random=False))
def test_reuse_does_not_depend_on_the_order_of_articles(texts: list[str], chance: Random) -> None:
    library = _library(texts)
    shuffled = list(library.items())
    chance.shuffle(shuffled)
    assert _reuse(dict(shuffled)) == _reuse(library)


@settings(deadline=None)
@given(bodies, bodies, st.lists(st.sampled_from(WORDS), min_size=14, max_size=30, unique=True))
def test_a_verbatim_passage_holds_the_same_words_on_both_sides(one: str, other: str, passage: list[str]) -> None:
    shared = " ".join(passage)
    library = _library([f"{one}\n{shared}\n{other}", f"{other}\n{shared}"])
    texts = {id: article.text for id, (article, _) in library.items()}
    found = _reuse(library)
    assert found
    for reuse in found:
        if reuse.kind == "verbatim":
            left, right = ([w.form for w in find_words(s.of(texts[s.article]))] for s in (reuse.one, reuse.other))
            assert left == right


@settings(deadline=None)
@given(libraries)
def test_reused_passages_begin_and_end_with_a_word(texts: list[str]) -> None:
    library = _library(texts)
    for reuse in _reuse(library):
        for side in (reuse.one, reuse.other):
            piece = side.of(library[side.article][0].text)
            assert piece == piece.strip()
            assert reuse.one.article < reuse.other.article
