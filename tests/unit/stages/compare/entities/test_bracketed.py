"""Names beside the acronym that an article gives them, whatever kinds they were taken for."""

import pytest

from rashomon.model.annotation import Mention, MentionKind
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.stages.compare.entities import resolve_entities

Named = tuple[str, MentionKind]


def entities(*told: tuple[str, tuple[Named, ...]]) -> dict[str, Entity]:
    """The entities, by name, of texts with the names that stand in them, each found once."""
    articles = {str(i): Article(str(i), text) for i, (text, _) in enumerate(told)}
    mentions = {
        str(i): tuple(Mention(Span(str(i), text.index(name), text.index(name) + len(name)), kind, name) for name, kind in named)
        for i, (text, named) in enumerate(told)
    }
    return {entity.name: entity for entity in resolve_entities(articles, mentions)}


@pytest.mark.parametrize("text", ["It runs in Harbour Navigator (HN).", "It runs in HN (Harbour Navigator)."])
def test_a_bracketed_acronym_is_the_name_in_every_article_and_of_its_kind(text: str) -> None:
    found = entities(
        (text, (("Harbour Navigator", "other"), ("HN", "organisation"))), ("A flaw of HN was found.", (("HN", "organisation"),)),
    )  # fmt: skip
    [entity] = found.values()
    assert (entity.name, entity.kind) == ("Harbour Navigator", "other")
    assert {v.exact: v.grounds for v in entity.variants} == {"Harbour Navigator": ("same-form",), "HN": ("acronym",)}


def test_what_stands_in_brackets_and_is_no_acronym_stays_its_own() -> None:
    assert len(entities(("The duke met Ada Falk (HN).", (("Ada Falk", "person"), ("HN", "organisation"))))) == 2


def test_of_two_spellings_seen_once_the_one_with_the_family_name_of_the_others_is_the_name() -> None:
    found = entities(
        ("judge Frances Obuja said", (("Frances Obuja", "person"),)), ("Judge Frances Obuya said", (("Frances Obuya", "person"),)),
        ("before Obuya on Monday", (("Obuya", "person"),)),
    )  # fmt: skip
    assert "Frances Obuya" in found


def test_a_given_name_that_one_person_of_the_story_has_is_hers_in_another_account() -> None:
    found = entities(("Tamwen Harrow wept.", (("Tamwen Harrow", "person"),)), ("Tamwen came back.", (("Tamwen", "person"),)))
    assert set(found) == {"Tamwen Harrow"}


def test_a_common_given_name_alone_may_be_anybodys() -> None:
    found = entities(("John Harrow wept.", (("John Harrow", "person"),)), ("John came back.", (("John", "person"),)))
    assert len(found) == 2


def test_a_road_shortened_in_another_account_is_one_road() -> None:
    found = entities(("on Harrow Avenue", (("Harrow Avenue", "place"),)), ("on Harrow Ave.", (("Harrow Ave.", "place"),)))
    assert len(found) == 1
