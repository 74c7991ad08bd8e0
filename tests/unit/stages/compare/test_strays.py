"""Small groups that share a story's names belong to it, and two stories that share a town's do not become one."""

from rashomon.stages.compare.stories.lookalikes import Group
from rashomon.stages.compare.stories.neighbours import Neighbours
from rashomon.stages.compare.stories.strays import bring_home
from rashomon.text.vectors import add, unit

NAMES = frozenset("kelby brandt solveig abbot larder".split())


def found(
    articles: dict[str, str], stories: list[tuple[str, ...]], parted: bool = False, less: float = 0.0
) -> list[tuple[str, ...]]:
    vectors = {id: unit(dict.fromkeys(text.split(), 1.0)) for id, text in articles.items()}
    near: Neighbours = {id: {other: 0.2 for other in articles if other != id} for id in articles}
    discounts: Neighbours = {id: {other: less for other in articles if other != id} for id in articles}
    groups = [Group(members, add(vectors[id] for id in members)) for members in stories]
    trees = [groups] if parted else [[group] for group in groups]
    return sorted(bring_home(trees, near, vectors, dict.fromkeys(articles, NAMES), discounts))


TOLD = {
    "one": "kelby brandt solveig abbot cheese recalled dead",
    "two": "kelby brandt solveig abbot cheese shelves deaths",
    "six": "kelby brandt solveig abbot killer bug nation panics sweeping mums",
}


def test_an_account_in_other_words_belongs_to_the_story_whose_names_it_has() -> None:
    assert found(TOLD, [("one", "two"), ("six",)]) == [("one", "six", "two")]


def test_what_was_parted_is_not_joined_again() -> None:
    apart = [("one", "two"), ("six",)]
    assert found(TOLD, apart, parted=True) == apart


def test_what_shares_fewer_names_or_is_less_near_stays_by_itself() -> None:
    apart = [("one", "two"), ("six",)]
    assert found({**TOLD, "six": "kelby brandt killer bug"}, apart) == apart
    assert found(TOLD, apart, less=0.4) == apart


def test_names_that_other_stories_have_too_bring_nobody_home() -> None:
    """Outside of the two, more articles than they have carry them."""
    towns = ("match", "vote", "fair")
    others = {f"{what}{n}": f"kelby brandt solveig abbot {what}" for what in towns for n in range(8)}
    stories = [("one", "two"), ("six",), *(tuple(id for id in others if id.startswith(what)) for what in towns)]
    assert found({**TOLD, **others}, stories) == sorted(stories)


def test_two_stories_of_some_size_stay_two() -> None:
    told = {f"{side}{n}": f"kelby brandt solveig abbot {side}" for side in "ab" for n in range(4)}
    stories = [tuple(id for id in told if id[0] == side) for side in "ab"]
    assert found(told, stories) == stories


def test_whoever_has_received_an_account_does_not_go_elsewhere() -> None:
    told = {"one": "kelby brandt solveig abbot cheese", "two": "kelby brandt solveig abbot larder", "six": "kelby brandt solveig larder"}
    assert sorted(map(len, found(told, [(id,) for id in told]))) in ([1, 2], [3])
