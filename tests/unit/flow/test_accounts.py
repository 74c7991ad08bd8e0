"""What was found of an account is taken up while nothing that its stage reads has changed, and made anew otherwise."""

from typing import Any

from rashomon.flow.accounts import Shelf, run_accounts
from rashomon.model.prepared import Prepared
from rashomon.model.span import Span
from rashomon.stage import Stage


def places(claims: tuple[str, ...], own_entities: tuple[str, ...]) -> tuple[Span, ...]:
    return tuple(Span(name, 0, len(claim)) for claim in claims for name in own_entities)


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
