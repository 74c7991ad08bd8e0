"""The title of a story is a headline that says what most accounts begin with."""

from collections.abc import Mapping

import pytest

from rashomon.model.annotated import Annotation, Skipped
from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.dossier import IntegrityEntry, Keyword, Title
from rashomon.model.span import Span
from rashomon.model.story import Entity, Lineage, Origin, Variant
from rashomon.model.times import Publication
from rashomon.stages.assemble.labels import label_accounts
from rashomon.stages.assemble.subject import describe_story, read_telling, survey_story
from rashomon.text.read import ReadText

LEAD = "A ferry ran aground off Tarn Island with 80 passengers aboard, and the lifeboats brought them ashore."
STORY = {
    "a": ("Ferry aground off Tarn Island, 80 brought ashore", LEAD),
    "b": ("Our readers write", "The ferry that ran aground off Tarn Island is the talk of the harbour, and the passengers are home."),
    "c": ("Captain of grounded ferry speaks", "The captain of the ferry that ran aground off Tarn Island says the passengers were calm."),
}


def describe(
    texts: Mapping[str, tuple[str | None, str]], days: Mapping[str, str] | None = None, origins: Mapping[str, str] | None = None,
    damaged: tuple[Span, ...] = (), entities: tuple[Entity, ...] = (), titles: Mapping[str, str] | None = None,
    skipped: Skipped | None = None,
) -> tuple[Title, tuple[Keyword, ...], dict[str, Article]]:  # fmt: skip
    articles, blocks = {}, {}
    for id, (headline, body) in texts.items():
        text = f"{headline}\n\n{body}" if headline else body
        at = len(headline) + 2 if headline else 0
        articles[id] = Article(id, text, title=(titles or {}).get(id))
        head = (Block(Span(id, 0, len(headline)), "headline"),) if headline else ()
        blocks[id] = (*head, Block(Span(id, at, len(text)), "body"))
    when = {id: Publication(id, "stated" if day else "unknown", day, day, day) for id in texts for day in [(days or {}).get(id)]}
    telling = {id: read_telling(ReadText(article.text), blocks[id]) for id, article in articles.items()}
    lineage = Lineage((), tuple(Origin(id, (origins or {}).get(id, id)) for id in articles), when)
    marks = tuple(IntegrityEntry(span.article, (span,), "garbled", "unknown-words", None) for span in damaged)
    annotations = {id: Annotation(id, "en", skipped, blocks[id]) for id in articles}
    survey = survey_story(articles, annotations, telling, label_accounts(articles, blocks), lineage, marks, entities)
    title, keywords, _ = describe_story(survey, entities)
    return title, keywords, articles


def test_the_headline_that_says_what_the_leads_say() -> None:
    title, _, articles = describe(STORY)
    assert title.exact == "Ferry aground off Tarn Island, 80 brought ashore"
    assert title.evidence
    assert title.evidence[0].of(articles["a"].text) == title.exact


def test_the_order_of_articles_does_not_matter() -> None:
    backwards = dict(reversed(STORY.items()))
    assert describe(STORY)[:2] == describe(backwards)[:2]


def test_a_damaged_headline_is_no_title_while_there_is_another() -> None:
    title, _, _ = describe(STORY, damaged=(Span("a", 0, 5),))
    assert title.article == "c"
    only = {"a": STORY["a"]}
    assert describe(only, damaged=(Span("a", 0, 5),))[0].article == "a"


def test_a_quotation_or_capitals_are_no_title_while_there_is_another() -> None:
    texts = {**STORY, "a": ("“The ferry ran aground off Tarn Island”", LEAD), "d": ("FERRY AGROUND OFF TARN ISLAND", LEAD)}
    assert describe(texts)[0].article == "c"


def test_of_two_headlines_that_say_nearly_the_same_the_earlier() -> None:
    texts = {**STORY, "d": ("Ferry aground off Tarn Island, passengers brought ashore", LEAD + " It is afloat again.")}
    assert describe(texts, {"a": "2031-03-02", "d": "2031-03-01", "b": "2031-03-04", "c": "2031-03-03"})[0].article == "d"
    assert describe(texts, {"a": "2031-03-01", "d": "2031-03-02", "b": "2031-03-04", "c": "2031-03-03"})[0].article == "a"


def test_copies_do_not_outvote_others() -> None:
    """A headline that only the copies of its own text agree with says less than one that other origins agree with."""
    odd = "Brass band plays on while the tea gets cold"
    copies = {f"z{i}": (odd, "The brass band played on while the tea got cold in the pavilion.") for i in range(6)}
    title, _, _ = describe({**STORY, **copies}, origins=dict.fromkeys(copies, "z0"))
    assert title.article == "a"


def test_without_a_headline_the_given_title_then_first_words() -> None:
    plain = {id: (None, body) for id, (_, body) in STORY.items()}
    title, _, _ = describe(plain, titles={"b": "Given with it"})
    assert (title.exact, title.article, title.evidence) == ("Given with it", "b", None)
    title, _, _articles = describe(plain)
    assert title.evidence == (Span("a", 0, len(LEAD)),)
    assert title.exact == LEAD


@pytest.mark.parametrize(("text", "title"), [
    ("The harbour board of Ostrand dismissed its pilot Brede Halvor on Monday, one day after the ferry Merrow "
     "struck the sandbank off Tarn Island again.",
     "The harbour board of Ostrand dismissed its pilot Brede Halvor on Monday"),
    ("The harbour board, which the council of Ostrand had appointed only in spring after a long row over pilots "
     "and the dredging of the bay, resigned",
     "The harbour board, which the council of Ostrand had appointed only in spring after a long row over pilots"),
    ("Nobody in Ostrand knew before the meeting of the board with Gov. Halvor that the pilots had "
     "asked for new lights and buoys",
     "Nobody in Ostrand knew before the meeting of the board with Gov. Halvor that the pilots had asked for new lights"),
])  # fmt: skip
def test_first_words_end_at_a_pause_or_with_a_word_that_says_something(text: str, title: str) -> None:
    found, _, _ = describe({"a": (None, text)})
    assert found.exact == title


def exact(keywords: tuple[Keyword, ...], articles: Mapping[str, Article]) -> dict[str, int]:
    return {k.evidence[0].of(articles[k.evidence[0].article].text): k.origins for k in keywords}


def test_keywords_are_shared_by_origins_and_stand_in_the_text() -> None:
    _, keywords, articles = describe(STORY)
    found = exact(keywords, articles)
    assert found["ferry"] == 3
    assert found["passengers"] == 3
    assert {"pavilion", "calm"}.isdisjoint(found), "one account alone has them"


def test_a_name_stands_for_the_words_in_it() -> None:
    texts = {id: (head, f"{body} Tarn Island lies far out. An island like this has no doctor.") for id, (head, body) in STORY.items()}
    bodies = {id: f"{head}\n\n{body}" for id, (head, body) in texts.items()}
    places = tuple(Span(id, text.index("Tarn Island"), text.index("Tarn Island") + 11) for id, text in bodies.items())
    entity = Entity("e", "Tarn Island", "place", (), (Variant("Tarn Island", places, ()),))
    _, keywords, articles = describe(texts, entities=(entity,))
    found = exact(keywords, articles)
    assert found["Tarn Island"] == 3
    assert "island" not in found


def test_a_piece_of_a_compound_or_of_an_abbreviation_is_no_keyword() -> None:
    texts = {
        "a": ("Pin-up calendar sold", "The pin-up calendar went for a record sum at 9 p.m. in the auction house. Pin-up girls cheered."),
        "b": ("Record for a calendar", "At 9 p.m. an auction house sold the pin-up calendar, and another pin-up calendar after it."),
    }
    _, keywords, articles = describe(texts)
    assert not {"pin", "up", "p", "m"} & exact(keywords, articles).keys()


def test_a_damaged_form_of_a_name_is_no_keyword() -> None:
    spans = {id: Span(id, 0, 4) for id in STORY}
    entity = Entity("e", "Ferrie", "other", (), (Variant("Ferr", tuple(spans.values()), (), garbled=True),))
    _, keywords, _articles = describe(STORY, entities=(entity,))
    assert all(k.evidence[0] not in spans.values() for k in keywords)


def test_one_account_alone_has_the_words_it_dwells_on() -> None:
    _, keywords, articles = describe({"a": ("Ferry aground", "The ferry is a ferry of the county. The captain was asleep.")})
    assert set(exact(keywords, articles)) == {"ferry"}


@pytest.mark.parametrize("tail", [" - KXYZ 3 Springfield", " | tarnherald.com", " - WTRN.com Tarn Island, Skerry", " – The Guardian"])
def test_the_outlet_at_the_end_of_a_headline_is_no_part_of_the_title(tail: str) -> None:
    title, _, articles = describe({"a": (f"Ferry aground off Tarn Island{tail}", LEAD)})
    assert title.exact == "Ferry aground off Tarn Island"
    assert title.evidence
    assert title.evidence[0].of(articles["a"].text) == title.exact


def test_only_the_last_part_of_a_headline_is_the_outlet() -> None:
    assert describe({"a": ("Ferry aground off Tarn - Skerry - WTRN.com", LEAD)})[0].exact == "Ferry aground off Tarn - Skerry"


@pytest.mark.parametrize("headline", ["Ferry aground off Tarn - WHO", "Tarn - a ferry aground", "Guardian - ferry ran aground"])
def test_what_else_stands_after_a_dash_is_part_of_it(headline: str) -> None:
    assert describe({"a": (headline, LEAD)})[0].exact == headline


def test_a_piece_of_an_address_is_no_keyword() -> None:
    said = f"{LEAD} Call rescue@lifeboats.example or see lifeboats.example/rescue and ferrywatch.org now."
    texts = {"a": (None, said), "b": (None, said)}
    _, keywords, articles = describe(texts)
    assert not {"org", "example", "ferrywatch"} & {word for found in exact(keywords, articles) for word in found.split()}


def test_an_opening_that_stops_before_its_main_clause_is_no_title_while_there_is_another() -> None:
    """A story was called "After more than three years and ... delays", the beginning of its first sentence."""
    upbeat = "After four winters and a long row of hearings in the courts of Tarn that came to nothing"
    texts = {
        "a": (None, f"{upbeat}, the captain of the ferry that ran aground off the island was sentenced."),
        "b": (None, "The captain of the ferry that ran aground off Tarn Island was sentenced to two years."),
    }
    assert describe(texts)[0].exact == texts["b"][1]
    assert describe({"a": texts["a"]})[0].exact == upbeat


def test_a_headline_that_a_machine_has_been_through_is_no_title_while_there_is_another() -> None:
    texts = {"a": ("Ferry aground off Tarn Island, 80 ashore brought", LEAD), "b": ("Ferry aground off Tarn Island, 80 rescued", LEAD)}
    garbled = tuple(Variant(form, (Span("a", at, at + 4),), (), garbled=True) for at, form in enumerate(("Tarnis", "Tarna")))
    entity = Entity("e", "Tarn Island", "place", (), garbled)
    assert describe(texts)[0].article == "a"
    assert describe(texts, entities=(entity,))[0].article == "b"


def test_an_article_in_another_language_has_no_keywords() -> None:
    """The keyword of a German article was "wird"."""
    texts = {"a": (None, "Der Minister wird kommen. Er wird reden, und es wird dauern.")}
    assert describe(texts)[1]
    assert describe(texts, skipped="language")[1] == ()
