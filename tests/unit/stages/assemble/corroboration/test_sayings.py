from rashomon.model.article import Article
from rashomon.model.dossier import Corroboration, Preferred, QuoteFamily, Side, Wording
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.sayings import find_sayings

ONE = "Whoever asks where we went will hear it from the gate."
OTHER = "Whoever asks where we had gone will hear it from the gate, from the gate."


def article(id: str, text: str) -> Article:
    return Article(id, text)


def family(*spans: Span) -> QuoteFamily:
    return QuoteFamily("Ida Brandt", Preferred((spans[0],), ()), tuple(Wording((span,), "direct", "whole") for span in spans))


def told(*texts: str) -> tuple[dict[str, Article], QuoteFamily]:
    articles = {f"a{n}": article(f"a{n}", text) for n, text in enumerate(texts)}
    return articles, family(*(Span(id, 0, len(texts[n])) for n, id in enumerate(articles)))


def test_what_somebody_said_is_one_statement_though_no_clause_of_it_says_anything_alone() -> None:
    articles, uttered = told(ONE, OTHER)
    (item,) = find_sayings([uttered], articles, sorted(articles), {}, [])
    assert item.clearest == Span("a0", 0, len(ONE))
    assert [(side.stance, side.article, side.attributed_to) for side in item.sides] == [
        ("agrees", "a0", "Ida Brandt"), ("agrees", "a1", "Ida Brandt"),
    ]  # fmt: skip
    assert (item.origins, item.sources, item.difference) == (2, 1, None)


def test_copies_of_one_origin_state_it_once() -> None:
    articles, uttered = told(ONE, ONE)
    assert find_sayings([uttered], articles, sorted(articles), {"a1": "a0"}, []) == []


def test_another_sentence_of_the_same_speech_and_its_denial_are_not_the_same() -> None:
    articles, uttered = told(ONE, "We have eaten nothing but turnips since the bridge was lifted.")
    assert find_sayings([uttered], articles, sorted(articles), {}, []) == []
    articles, uttered = told("We will not open the gate for him again", "We will open the gate for him again")
    assert find_sayings([uttered], articles, sorted(articles), {}, []) == []


def test_what_an_item_states_of_it_already_is_not_stated_again() -> None:
    articles, uttered = told(ONE, OTHER)
    sides = tuple(Side("agrees", id, id, None, "happened", (Span(id, 0, 20),)) for id in articles)
    item = Corroboration(Span("a0", 0, 20), sides, (), 2, 2, None, "agreed")
    assert find_sayings([uttered], articles, sorted(articles), {}, [item]) == []


def test_an_article_that_says_nothing_of_it_has_no_match() -> None:
    articles, uttered = told(ONE, OTHER)
    articles["a2"] = article("a2", "Rain is forecast.")
    (item,) = find_sayings([uttered], articles, sorted(articles), {}, [])
    assert item.no_match == ("a2",)


def test_a_quotation_in_an_article_without_a_claim_is_read_too() -> None:
    articles, uttered = told(ONE, OTHER)
    (item,) = find_sayings([uttered], articles, ["a0"], {}, [])
    assert {side.article for side in item.sides} == {"a0", "a1"}
