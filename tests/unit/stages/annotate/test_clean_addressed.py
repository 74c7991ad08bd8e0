"""What a page says to its reader, and what a story tells of others in words that are like it."""

import pytest

from rashomon.model.article import Article
from rashomon.stages.annotate.clean import label_blocks
from rashomon.stages.annotate.clean.addressed import reader_label, tells_of_others


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("Swipe to see more pictures", "caption-control"),
        ("Please enter a valid e-mail and try the newsletter again: you can unsubscribe at any time.", "subscribe"),
        ("You can change your cookie settings at any time.", "cookie"),
        ("This article was originally published on tarnherald.example", "copyright"),
        ("Sorry, this video is no longer available.", "other"),
        ("EARLIER: Police search for missing hiker", "related"),
        ("Get breaking news alerts on your phone", "subscribe"),
        ("To see more pictures, swipe left", "caption-control"),
        ("Watch the full interview below.", "related"),
        ("Play video content", "caption-control"),
    ],
)
def test_a_page_speaks_of_itself(words: str, label: str) -> None:
    assert reader_label(words) == label


@pytest.mark.parametrize(
    "words",
    [
        "Watch the video of the arrest, the judge told the jury.",
        "“Watch the video,” it says on the poster.",
        "Report: Mayor used private e-mail",
        "This video was played to the jury.",
        "This story has been updated to include comments from the mayor.",
        "Save the hospital, the banners read.",
        "Something went wrong with the brakes.",
        "Photos from the scene show a crater.",
    ],
)
def test_a_story_tells_of_others(words: str) -> None:
    assert reader_label(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "Search for missing boy moves to landfill site",
        "Search teams released photos of the boy on Friday.",
        "Play resumed after a video review confirmed the goal.",
        "Close friends posted photos of the couple on Facebook.",
        "To keep the site open, the council needs four million euros.",
        "Stay on the page, teachers urge parents",
        "We must account for every pound we spend.",
        "In such settings we are powerless.",
        "In the video you can hear a woman scream.",
        "You can bake the cookies at home.",
        "This service is not available on Sundays.",
        "This report was published in May by the auditors.",
        "This video was first published by the gunman on Facebook.",
    ],
)
def test_a_word_that_is_a_noun_too_asks_nothing_of_the_reader(words: str) -> None:
    """Bug: headlines and sentences that begin with "Search", "Play" or "Close", or have "we" and "account", were residue."""
    assert reader_label(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "Save the site, islanders beg.",
        "Leave the site by noon, the bailiffs ordered.",
        "Show us the footage, marchers shouted outside the town hall.",
        "Sign the page and the deal is done.",
        "Follow the story long enough and a pattern emerges.",
        "Visit the site today and nothing is left but a wall.",
    ],
)
def test_what_somebody_asks_for_and_what_comes_of_a_deed_are_the_story_s(words: str) -> None:
    """Bug: a demand with whose it is behind it, and a deed with what comes of it, were residue."""
    assert reader_label(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "Get the app and the news comes to you.",
        "Accept cookies and the page will load.",
        "Download the app, join the conversation.",
        "Follow this story and get alerts as it develops.",
    ],
)
def test_a_page_that_says_what_comes_of_a_click_is_residue(words: str) -> None:
    assert reader_label(words) is not None


def test_a_guide_speaks_to_its_reader_throughout() -> None:
    assert tells_of_others("The council shut the pool. You can see photos below. " + "It will not open again. " * 20)
    assert not tells_of_others("Open your settings. You see your account. Then you change your address and you save. " * 3)


def test_the_offer_inside_a_paragraph_is_residue_and_the_story_is_not() -> None:
    text = "Pool shut for good\n\nThe council shut the pool on Friday. Watch the full interview below. It will not open again."
    blocks = label_blocks(Article(id="a", text=text))
    assert [block.span.of(text) for block in blocks if block.kind == "residue"] == ["Watch the full interview below."]


@pytest.mark.parametrize(
    "sentence",
    [
        "Leave the country or face charges over the video.",
        "Join us at the station for updates on the strike.",
        "We have lost our newsletter and our readers.",
    ],
)
def test_what_is_asked_of_others_is_news(sentence: str) -> None:
    assert reader_label(sentence) is None


def test_the_first_line_is_the_title_whatever_stands_before_its_colon() -> None:
    """Bug: "MUST SEE: ..." was another article's title, and the article had none."""
    text = "MUST SEE: Ferry crew pulls swimmer from the Wend\nThe crew of the night ferry pulled a swimmer from the Wend on Monday.\n"
    first, *_ = label_blocks(Article("a", text))
    assert first.kind == "headline"
