"""What was found of an account, or between two, is taken up while nothing that its stage reads has changed, and made anew otherwise."""

from collections.abc import Mapping
from itertools import combinations
from typing import Any

from rashomon.flow.accounts import Shelf, run_accounts, run_pairs
from rashomon.model.prepared import Prepared
from rashomon.model.span import Span
from rashomon.pipeline import run
from rashomon.stage import Stage


def places(claims: tuple[str, ...], entities: tuple[str, ...]) -> tuple[Span, ...]:
    return tuple(Span(name, 0, len(claim)) for claim in claims for name in entities)


STAGE = Stage("places", "1", "account", ("claims", "own_entities"), "places", places, kept=tuple[Span, ...])
STORY: dict[str, Any] = {
    "articles": {"a": None, "b": None}, "claims": {"a": ("Ferry sank",), "b": ()}, "own_entities": {"a": ("Aurelia",), "b": ("Toth",)},
}  # fmt: skip
KEYS = {"a": "contents of a", "b": "contents of b"}


def shelved(found: list[Prepared]) -> Shelf:
    return Shelf(KEYS, {(one.stage, one.article): one for one in found})


def of(fresh: list[Prepared]) -> list[str]:
    return [one.article for one in fresh]


def test_what_is_kept_is_what_was_found() -> None:
    whole, taken_up = dict(STORY), dict(STORY)
    fresh = run_accounts(STAGE, whole, {}, Shelf(KEYS))
    assert of(fresh) == ["a", "b"]
    assert run_accounts(STAGE, taken_up, {}, shelved(fresh)) == []
    assert taken_up["places"] == whole["places"] == {"a": (Span("Aurelia", 0, 10),), "b": ()}


def test_only_the_account_that_the_story_settles_otherwise_is_made_anew() -> None:
    fresh = run_accounts(STAGE, dict(STORY), {}, Shelf(KEYS))
    renamed = STORY | {"own_entities": {"a": ("Aurelia",), "b": ("Ilmar Toth",)}}
    assert of(run_accounts(STAGE, renamed, {}, shelved(fresh))) == ["b"]


def test_another_article_leaves_the_others_as_they_were() -> None:
    fresh = run_accounts(STAGE, dict(STORY), {}, Shelf(KEYS))
    grown = {name: {**held, "c": ()} for name, held in STORY.items()}
    keys = KEYS | {"c": "contents of c"}
    assert of(run_accounts(STAGE, grown, {}, Shelf(keys, shelved(fresh).kept))) == ["c"]


def test_another_text_under_the_same_id_is_made_anew() -> None:
    fresh = run_accounts(STAGE, dict(STORY), {}, Shelf(KEYS))
    keys = KEYS | {"a": "other contents of a"}
    assert of(run_accounts(STAGE, dict(STORY), {}, Shelf(keys, shelved(fresh).kept))) == ["a"]


def between(shared: tuple[Span, ...], claims: Mapping[str, tuple[str, ...]]) -> tuple[Span, ...]:
    return tuple(span for span in shared if any(claims.values()))


PAIRED = Stage("between", "1", "pair", ("shared", "claims"), "between", between, kept=tuple[Span, ...])


def paired(*articles: str, length: int = 4) -> dict[str, Any]:
    """A story in which each two of these articles share something."""
    shared = {pair: (Span(pair[0], 0, length),) for pair in combinations(sorted(articles), 2)}
    return {"shared": shared, "claims": {id: (f"Ferry {id} sank",) for id in articles}}


def found_by(records: dict[str, Any], shelf: Shelf) -> tuple[list[Prepared], list[tuple[str, str]]]:
    """What is to be kept, and the pairs of which the stage itself was asked."""
    asked: list[tuple[str, str]] = []

    def asking(shared: tuple[Span, ...], claims: Mapping[str, tuple[str, ...]]) -> tuple[Span, ...]:
        asked.append((min(claims), max(claims)))
        return between(shared, claims)

    stage = Stage("between", "1", "pair", ("shared", "claims"), "between", asking, kept=tuple[Span, ...])
    return run_pairs(stage, records, {}, shelf), asked


KEYS_OF_FOUR = {id: f"contents of {id}" for id in "abcd"}


def test_what_is_kept_between_two_is_what_was_found() -> None:
    whole, taken_up = paired("a", "b", "c"), paired("a", "b", "c")
    fresh, asked = found_by(whole, Shelf(KEYS_OF_FOUR))
    assert (of(fresh), asked) == (["b", "c"], [("a", "b"), ("a", "c"), ("b", "c")])
    assert found_by(taken_up, Shelf(KEYS_OF_FOUR, shelved(fresh).kept)) == ([], [])
    assert taken_up["between"] == whole["between"] == run((PAIRED,), paired("a", "b", "c"), {})["between"]
    assert list(taken_up["between"]) == list(taken_up["shared"])


def test_an_article_between_others_is_held_against_each_of_them_and_these_not_again() -> None:
    fresh, _ = found_by(paired("a", "b", "d"), Shelf(KEYS_OF_FOUR))
    grown = paired("a", "b", "c", "d")
    again, asked = found_by(grown, Shelf(KEYS_OF_FOUR, shelved(fresh).kept))
    assert (of(again), asked) == (["c", "d"], [("a", "c"), ("b", "c"), ("c", "d")])
    assert grown["between"] == run((PAIRED,), paired("a", "b", "c", "d"), {})["between"]
    _, asked = found_by(paired("a", "b", "c", "d"), Shelf(KEYS_OF_FOUR, {**shelved(fresh).kept, **shelved(again).kept}))
    assert asked == []


def test_two_that_share_something_else_or_have_another_text_are_read_anew() -> None:
    fresh, _ = found_by(paired("a", "b", "c"), Shelf(KEYS_OF_FOUR))
    kept = shelved(fresh).kept
    assert found_by(paired("a", "b", "c", length=5), Shelf(KEYS_OF_FOUR, kept))[1] == [("a", "b"), ("a", "c"), ("b", "c")]
    assert found_by(paired("a", "b", "c"), Shelf(KEYS_OF_FOUR | {"c": "another"}, kept))[1] == [("a", "c"), ("b", "c")]


def test_an_article_that_left_takes_its_pairs_with_it() -> None:
    fresh, _ = found_by(paired("a", "b", "c"), Shelf(KEYS_OF_FOUR))
    again, asked = found_by(paired("b", "c"), Shelf(KEYS_OF_FOUR, shelved(fresh).kept))
    assert (of(again), asked) == (["c"], [])
