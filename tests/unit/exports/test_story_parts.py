"""Chapters, keywords and what articles call themselves, as Markdown and as a page."""

from dataclasses import replace

from tests.invented import dossier, paragraphs, place

from rashomon.exports.markdown import dossier_markdown
from rashomon.exports.page import dossier_page, excerpts_page
from rashomon.model.annotation import Block
from rashomon.model.dossier import (
    Chapter,
    ChapterArticle,
    ChapterGround,
    Dossier,
    Headline,
    Keyword,
    Label,
    StatedSource,
    StoryGround,
    Title,
)  # fmt: skip
from rashomon.model.span import Span

TEXTS = {
    "ember": "THE EMBER\n\nDam bursts at Orlow\n\nThe dam at Orlow burst in the night.",
    "flint": "Engineer charged\n\nThe engineer who built it was charged.",
}


def story() -> Dossier:
    titles = {"ember": place(TEXTS, "ember", "Dam bursts at Orlow"), "flint": place(TEXTS, "flint", "Engineer charged")}
    mast = StatedSource((place(TEXTS, "ember", "THE EMBER"),), "masthead")
    labels = {"ember": Label(Headline((titles["ember"],)), mast), "flint": Label(Headline((titles["flint"],)), None)}
    new = ChapterGround("new-words", (place(TEXTS, "flint", "charged"),))
    chapters = tuple(
        Chapter(day, day, Title(span.of(TEXTS[id]), id, (span,)), (ChapterArticle(id, "published"),), 1, grounds)
        for (id, span), day, grounds in zip(
            titles.items(), ("2031-05-04", "2031-05-20"),
            ((ChapterGround("beginning", None),), (ChapterGround("quiet-days", None), new)), strict=True,
        )
    )  # fmt: skip
    made = dossier(TEXTS, chapters=chapters)
    keywords = (Keyword((place(TEXTS, "ember", "dam"),), 2),)
    accounts = tuple(replace(a, source=None, label=labels[a.id]) for a in made.articles)
    return replace(made, articles=accounts, story=replace(made.story, keywords=keywords))


def test_markdown_has_chapters_keywords_and_labels() -> None:
    text = dossier_markdown(story(), TEXTS, {})
    assert "## Chapters" in text
    assert "2. 2031-05-20: “Engineer charged” `B[0:16]` (1 origin). Articles B" in text
    assert "new words: “charged” `B[9:16]`" in text
    assert "Keywords: dam (2 origins)" in text
    assert "THE EMBER (masthead): Dam bursts at Orlow" in text


def test_a_story_of_one_chapter_shows_none() -> None:
    short = replace(story(), chapters=())
    blocks = {id: paragraphs(id, text) for id, text in TEXTS.items()}
    assert "Chapters" not in dossier_markdown(short, TEXTS, {})
    assert 'id="chapters"' not in dossier_page(short, TEXTS, blocks)


def test_the_page_has_them_and_so_has_the_page_of_excerpts() -> None:
    blocks = {id: paragraphs(id, text) for id, text in TEXTS.items()}
    for page in (dossier_page(story(), TEXTS, blocks), excerpts_page(story(), TEXTS, blocks)):
        assert 'id="chapters"' in page
        assert "calls itself" in page
        assert ">Engineer charged</a>" in page


def test_an_outlet_that_came_with_the_article_stands_alone() -> None:
    """What the text says of its outlet never takes the place of what was given."""
    given = replace(story(), articles=tuple(replace(a, source="Given Outlet") for a in story().articles))
    blocks = {id: paragraphs(id, text) for id, text in TEXTS.items()}
    assert "calls itself" not in dossier_page(given, TEXTS, blocks)
    assert "Given Outlet: Dam bursts" in dossier_markdown(given, TEXTS, {})


def grounded() -> Dossier:
    ember = (StoryGround("decided", None, None), StoryGround("same-word", (place(TEXTS, "ember", "burst in"),), 1))
    given = {"ember": ember, "flint": (StoryGround("same-name", (place(TEXTS, "flint", "engineer"),), 1),)}
    made = story()
    articles = tuple(replace(a, story_grounds=given[a.id], origin="ember", origin_through="ember") for a in made.articles)
    return replace(made, articles=articles)


def test_each_account_says_why_it_stands_in_the_story() -> None:
    blocks = {id: paragraphs(id, text) for id, text in TEXTS.items()}
    assert "in common with others: decided, “burst in” (1)." in dossier_markdown(grounded(), TEXTS, {})
    page = dossier_page(grounded(), TEXTS, blocks)
    assert "in this story for what was decided, " in page
    assert page.count("(in 1 other)") == 2


def test_what_it_has_in_common_brings_no_more_of_it_into_the_excerpts() -> None:
    blocks = {id: paragraphs(id, text) for id, text in TEXTS.items()}
    page = excerpts_page(grounded(), TEXTS, blocks)
    assert "burst in" in page
    assert "in the night" not in page


def test_what_an_account_goes_back_to_by_way_of_another() -> None:
    texts = {**TEXTS, "grit": "Dam at Orlow burst, wire says."}
    made = dossier(texts)
    articles = tuple(
        replace(a, origin="ember", origin_grounds=("reuse",), origin_through="flint") if a.id == "grit" else a for a in made.articles
    )
    assert "goes back to A by way of B (shares its words)" in dossier_markdown(replace(made, articles=articles), texts, {})


def test_an_article_without_a_headline_is_called_by_its_first_words_and_not_by_a_pages_residue() -> None:
    texts = {"ember": "34 minutes ago\nThe dam at Orlow burst in the night.", "flint": TEXTS["flint"]}
    blocks = {"ember": (Block(Span("ember", 0, 14), "residue"), Block(Span("ember", 15, len(texts["ember"])), "body"))}
    assert "- **A** The Ember: “The dam at Orlow burst in the night.”; published" in dossier_markdown(dossier(texts), texts, blocks)
