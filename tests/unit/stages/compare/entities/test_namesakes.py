"""Names written alike that each article takes for short of another longer one."""

from rashomon.model.annotation import Mention, MentionKind
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.compare.entities import resolve_entities


def variants(kind: MentionKind, *told: dict[str, str]) -> list[set[str]]:
    """The forms of each entity, of articles with the canonical name that each gives its forms."""
    articles, mentions = {}, {}
    for i, names in enumerate(told):
        id, text = str(i), " . ".join(names)
        articles[id] = Article(id, text)
        spans = [(Span(id, text.index(f), text.index(f) + len(f)), name) for f, name in names.items()]
        mentions[id] = tuple(Mention(span, kind, name) for span, name in spans)
    return [{v.exact for v in entity.variants} for entity in resolve_entities(articles, mentions)]


def short(*names: str) -> dict[str, str]:
    """Forms that one article all calls by the last."""
    return dict.fromkeys(names, names[-1])


def test_a_firm_is_one_though_each_article_knows_another_thing_of_it() -> None:
    of_two = short("Tarnsoft", "Tarnsoft Security Bulletin"), short("Tarnsoft", "Tarnsoft Update Alliance"), short("Tarnsoft")
    assert len(variants("organisation", *of_two)) == 1


def test_two_navies_that_are_each_the_navy_are_two() -> None:
    assert len(variants("organisation", short("Navy", "Velden Navy"), short("Navy", "Skelby Navy"))) == 2


def test_a_person_named_in_full_is_one_whatever_stands_behind_the_name() -> None:
    assert len(variants("person", short("Ina Lund", "Ina Lund Age"), short("Ina Lund"))) == 1


def test_a_bare_name_is_that_of_the_one_body_that_has_it_too() -> None:
    told = short("Gannets", "Skelby Gannets") | short("Rindle Fleet"), short("Gannets") | short("Rindle Fleet")
    assert {"Gannets", "Skelby Gannets"} in variants("organisation", *told)


def test_words_for_any_body_join_nothing() -> None:
    told = short("Court", "Court of Skelby"), short("Court", "Court of Velden")
    assert len(variants("organisation", *told)) == 2
