"""Residue inside a line, and readers' comments under a text without markup."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.model.article import Article
from rashomon.stages.annotate.clean import label_blocks

LEAD = "The ferry left late on Monday because of fog, the captain said."
NEXT = "Nobody on board was hurt, and the boat was back before noon."


def kinds(text: str) -> list[tuple[str, str | None, str]]:
    article = Article(id="a", text=text)
    return [(block.kind, block.label, block.span.of(text)) for block in label_blocks(article)]


# fmt: off
@pytest.mark.parametrize(("label", "words"), [
    ("advert", "ADVERTISEMENT"),
    ("other", "Please enable Javascript to watch this video"),
    ("credit", "(Courtesy of Tarn police)"),
    ("advert", "Advertisement"),
    ("advert", "ANZEIGE"),
    ("advert", "Story continues below advertisement"),
    ("related", "Read more: What we know about the Alma."),
    ("related", "RELATED: Tides at Tarn Head this week."),
    ("related", "Lesen Sie auch: Fähre liegt wieder im Hafen."),
    ("related", "Lire aussi : le bac est rentré au port."),
    ("related", "Leggi anche: il traghetto è in porto."),
    ("related", "(Read more: Tides at Tarn Head)"),
    ("subscribe", "Sign up for our morning newsletter."),
    ("subscribe", "Get the day's news delivered to your inbox."),
    ("subscribe", "Abonnez-vous à notre newsletter."),
    ("share", "Follow the Tarn Post on Twitter."),
    ("share", "1.2k Shares Share Tweet"),
    ("navigation", "Click here to read the harbour master's letter."),
    ("comment-prompt", "Let us know what you think in the comments."),
    ("copyright", "Copyright 2021 Coastwire. "),
    ("copyright", "All rights reserved."),
    ("credit", "(Photo by Ada Lund/Getty Images)"),
    ("credit", "(Photo: Ada Lund)Buy Photo"),
    ("relative-time", "Updated 3 hours ago |"),
])
def test_residue_between_sentences_is_a_block_of_its_own(label: str, words: str) -> None:
    text = f"Ferry aground off Tarn Head\n{LEAD} {words} {NEXT}\n"
    assert kinds(text)[1:] == [("body", None, LEAD), ("residue", label, words.strip()), ("body", None, NEXT)]


@pytest.mark.parametrize(
    "line",
    [
        f"{LEAD} Advertisement spending fell by a third. {NEXT}",
        f"{LEAD} “Follow us on Twitter.” {NEXT}",
        f"{LEAD} “Nobody came. Sign up for our newsletter.” {NEXT}",
        f"{LEAD} Related costs rose as well. {NEXT}",
        f"{LEAD} Watch committees met twice. {NEXT}",
        f"{LEAD} Share prices fell. {NEXT}",
        f"{LEAD} The big ones (read: the banks and the ministry) did not pay. {NEXT}",
        f"{LEAD} They signed up for the newsletter of the harbour. {NEXT}",
        f"{LEAD} The image of the port/harbour suffered. {NEXT}",
    ],
)
def test_sentences_of_the_story_stay_whole(line: str) -> None:
    assert kinds(f"Ferry aground off Tarn Head\n{line}\n")[1:] == [("body", None, line)]


def test_words_in_brackets_within_a_sentence_do_not_part_it() -> None:
    line = f"{LEAD} The reef (read more on this below) is marked as deep enough."
    assert kinds(f"Ferry aground off Tarn Head\n{line}\n")[1:] == [("body", None, line)]


@pytest.mark.parametrize("credit", ["Photo: Ada Lund", "Ada Lund/AFP via Getty Images", "AP Photo/Ada Lund", "(Foto: dpa)"])
def test_a_line_with_a_credit_behind_it_is_a_caption(credit: str) -> None:
    caption = "Passengers wait at the pier of Tarn Head."
    text = f"Ferry aground off Tarn Head\n{LEAD}\n{caption} {credit}\n{NEXT}\n"
    assert kinds(text)[2:4] == [("caption", None, caption), ("residue", "credit", credit)]


def test_a_dateline_and_residue_may_stand_in_one_line() -> None:
    text = f"Ferry aground\nPORT TARN (CW) - {LEAD} ADVERTISEMENT {NEXT}\n"
    assert [(kind, label) for kind, label, _ in kinds(text)[1:]] == [
        ("dateline", None), ("body", None), ("residue", "advert"), ("body", None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    [
        "Advertising revenue fell by a third last year.",
        "Copyright law was changed by parliament on Monday.",
        "The letters may not be published without her permission, the court ruled.",
        "The firm changed its cookie policy on Monday after complaints.",
        "Logging in the north rose again last year.",
        "Join the queue, the minister told the strikers.",
        "Oldest of them was a boy of six.",
        "Play will go on at ten tomorrow.",
        "Promoted by the ministry, he left the town in May.",
        "Sponsored by the town, the boat sailed on.",
        "The museum bought its pictures from Getty Images, and sold two of them.",
    ],
)
def test_a_sentence_that_begins_like_residue_stays(sentence: str) -> None:
    assert kinds(f"Ferry aground off Tarn Head\n{LEAD}\n{sentence}\n{NEXT}\n")[2] == ("body", None, sentence)


@pytest.mark.parametrize(
    ("label", "line"),
    [
        ("login", "Signing in, please wait..."),
        ("comment-count", "3 comments, now closed"),
        ("comment-prompt", "Newest first"),
        ("cookie", "Read our cookie policy and change your choice here."),
        ("cookie", "Cookie settings"),
        ("subscribe", "Join our mailing list to get the news by email."),
        ("copyright", "Copyright 2021 Tarn Post. All rights reserved."),
        ("copyright", "This material may not be published, broadcast, rewritten or redistributed."),
        ("copyright", "Tarn Post Ltd. All rights reserved."),
        ("advert", "Advertisement - story continues below"),
        ("caption-control", "Listen 3:40"),
        ("credit", "A. Lund / Getty Images"),
    ],
)
def test_lines_of_the_page_are_known(label: str, line: str) -> None:
    assert kinds(f"Ferry aground off Tarn Head\n{LEAD}\n{NEXT}\n{line}\n")[3] == ("residue", label, line)


STORY = [LEAD, NEXT, "Divers will look at the hull on Wednesday, when the tide is lowest.", "A tug stands by."]


@pytest.mark.parametrize(
    "heads",
    [
        ("rivergull 3 hours ago", "Old Tarn 2 hours ago"),
        ("rivergull says:", "Old Tarn says:"),
        ("Ada L. · 3 March 2022 at 10:15", "Old Tarn · 3 March 2022 at 10:40"),
        ("rivergull sagt:", "Old Tarn sagt:"),
    ],
)
def test_what_readers_write_under_an_article_is_no_part_of_it(heads: tuple[str, str]) -> None:
    thread = [heads[0], "Mr. Lund told me that the light was out for a week.", heads[1], "“Never again,” said my wife."]
    text = "\n".join(["Ferry aground", *STORY, "2 comments", *thread, "© 2022 Tarn Post"])
    assert [label for _, label, words in kinds(text) if words in thread] == ["comment"] * 4
    assert kinds(text)[-1][:2] == ("residue", "copyright")
    assert [words for kind, _, words in kinds(text) if kind == "body"] == STORY


def test_a_button_over_the_byline_opens_no_thread() -> None:
    text = "\n".join(["Ferry aground", "Comment", "Ada Lund 3 March 2022 10:15", *STORY])
    assert [words for kind, _, words in kinds(text) if kind == "body"] == STORY


def test_posts_of_a_live_blog_are_no_thread() -> None:
    posts = [line for time in (9, 28, 41) for line in ("3 comments", f"Coast desk {time} minutes ago", *STORY)]
    assert [words for kind, _, words in kinds("\n".join(["Ferry aground", *posts])) if kind in ("body", "post")] == STORY * 3


PIECES = ["ADVERTISEMENT", "Read more: Tides.", "(Photo by A/AP)", "“Follow us.", '"', "Photo: X", ". ", "! ", "2 comments", "\n", LEAD]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_blocks_stand_apart_and_no_letter_is_lost(text: str) -> None:
    blocks = label_blocks(Article(id="a", text=text))
    assert all(one.span.end <= two.span.start for one, two in pairwise(blocks))
    inside = {at for block in blocks for at in range(block.span.start, block.span.end)}
    assert all(at in inside for at, sign in enumerate(text) if sign.isalnum())


def test_a_line_without_end_is_read_once() -> None:
    text = "Ferry aground\n" + "ADVERTISEMENT “Boats left. (Photo by A/AP) " * 4000
    assert sum(kind == "residue" for kind, _, _ in kinds(text)) == 1
