from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.model.annotation import Block
from rashomon.model.article import Article, Region
from rashomon.stages.annotate.clean import label_blocks


def kinds(text: str, **more: object) -> list[tuple[str, str | None, str]]:
    article = Article(id="a", text=text, **more)  # type: ignore[arg-type]
    return [(block.kind, block.label, block.span.of(text)) for block in label_blocks(article)]


def kind_of(line: str) -> tuple[str, str | None]:
    """The kind of a line that stands under an article."""
    body = "The ferry left late because of fog. \nNobody on board was hurt, the captain said on Monday.\n"
    return kinds(body + line)[-1][:2]


# fmt: off
RESIDUE = {
    "relative-time": ["12 minutes ago", "vor 3 Stunden", "il y a 2 heures", "hace 5 minutos", "3 ore fa", "há 2 horas", "2 uur geleden"],
    "login": ["Log in", "Sign in to continue reading", "Anmelden", "Se connecter", "Iniciar sesión", "Mot de passe oublié"],
    "comment-count": ["14 comments", "3 Kommentare", "12 commentaires", "No comments in the archive", "Nessun commento"],
    "comment-prompt": [
        "Leave a reply", "Have your say", "Sound off in the comments below!",
        "Lascia un commento", "Laisser un commentaire", "Plaats een reactie",
    ],
    "share": [
        "Share on Facebook", "Teilen", "Compartir en WhatsApp", "Condividi", "Facebook Twitter WhatsApp", "Print · Share · 6 comments",
        "Deel dit artikel", "1.2k views", "Read or Share this story: http://tarn.example/1Vi4",
    ],
    "navigation": [
        "Skip to content", "Zum Inhalt springen", "Accueil", "Volver arriba", "Privacy Policy", "Weiterlesen",
        "Harbour office Open sub-navigation Close sub-navigation", "Home | Listen live | Requests", "Home > World > Tarn",
        "See HARBOUR, Page A6", "Page 31: Harbour wall reopens", "HARBOUR NEWS  TIDES  BOATS", "To the original", "More local news",
        "For more harbour news, visit our page at tarn.example",
    ],
    "related": ["Related articles", "Lesen Sie auch: Ein Boot sinkt", "À lire aussi : le port", "Te puede interesar", "Leggi anche"],
    "subscribe": ["Subscribe now", "Sign up for our newsletter", "Jetzt abonnieren", "Abonnez-vous", "Suscríbete",
                  "Stay with Tarn 7 and tarn7.example for the latest on this story.", "Follow TARN: Download our app here.",
                  "Stay tuned to Tarn 7.", "Check back later for updates.",
                  "Get our free app", "You have two free articles left this week", "Already a subscriber? Read on"],
    "other": ["________", "This is a developing story, to be updated.", "Tarn 7 will have updates on this developing story at six.",
              "This article is machine translated. Read in original language", "Translated automatically. Show original", "Tip us",
              "This page was automatically translated from Dutch", "This report is made possible by:",
              "Please turn on JavaScript to see this page", "https://tarn.example/ferries"],
    "copyright": ["© 2021 Tarn Post", "Copyright 2019 Isle of Tarn Radio Limited", "All rights reserved.", "Alle Rechte vorbehalten"],
    "credit": ["Photo: A. Lund", "Foto: dpa", "Image source, Getty Images"],
    "advert": ["Advertisement", "Anzeige", "Publicité", "Story continues below advertisement",
               "Over 18+ only. Please bet responsibly", "To advertise in the Post ring 555 0101", "Presented by Tarn Savings Bank"],
    "caption-control": ["Hide caption", "Image 3 of 12", "Bild vergrößern"],
    "cookie": ["We use cookies to keep this site running.", "Accept all", "Tout accepter", "Accept cookies | Manage choices"],
}
# fmt: on


@pytest.mark.parametrize(("label", "line"), [(label, line) for label, lines in RESIDUE.items() for line in lines])
def test_residue_is_known_by_its_words(label: str, line: str) -> None:
    assert kind_of(line) == ("residue", label)


@pytest.mark.parametrize(
    "line",
    [
        "Nobody came.",
        "“Go back!” he said.",
        "“No comment.”",
        "More news came in the evening, when the second boat returned.",
        "Share prices fell by a third.",
        "He said: “Follow us.”",
        "Sport was his whole life.",
        "Category 4 hurricane nears the coast of Orve.",
        "Tarn | Monday",
        "He was translated to another parish.",
        "Home at last, they slept.",
        "The top of the page was torn.",
        "Related deaths rose as well, the ministry said on Friday.",
        "Police will provide more information at noon.",
        "Stay with the boat, he told them, and they did.",
        "Check back with the ferryman before the crossing.",
        "A developing story of fraud has shaken the town of Tarn.",
        "The same terms apply to every ferryman.",
        "Not a member of any party, she voted for the bond.",
        "Supported by her family, she won.",
        "This programme is supported by every town on the coast.",
        "The ferry  left the  quay  late",
        "The post was deleted on Monday.",
        "On page 12 of the log a line is torn out.",
    ],
)
def test_short_sentences_stay(line: str) -> None:
    assert kind_of(line)[0] == "body"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Ada Lund", "byline"),
        ("By Ada Lund and Per Holm, Staff Writers", "byline"),
        ("Von Ada Lund", "byline"),
        ("(Reporting by Ada Lund; editing by Per Holm)", "byline"),
        ("3 February 2020", "dateline"),
        ("Published on 3rd February 2020", "dateline"),
        ("Coastwire Feb 3, 2020, 02.16PM", "dateline"),
        ("Updated 5.25pm", "dateline"),
        ("By then the fog had lifted.", "body"),
        ("The trial starts on 3 February, the clerk said.", "body"),
    ],
)
def test_head_parts_are_no_residue(line: str, kind: str) -> None:
    found = kinds(f"Ferry runs aground off Tarn Head\n{line}\nThe ferry left late because of fog, the captain said.\n")
    assert [part[0] for part in found] == ["headline", kind, "body"]


def test_name_of_the_paper_over_the_day_is_no_headline() -> None:
    text = "THE TARN POST\nMonday, February 3, 2020\n\nFerry runs aground off Tarn Head\n\nThe ferry left late because of fog."
    assert [kind for kind, _, _ in kinds(text)] == ["byline", "dateline", "headline", "body"]


@pytest.mark.parametrize(
    ("lead", "dateline"),
    [
        ("TARN HEAD, Feb 3 (Coastwire) — A ferry ran aground.", "TARN HEAD, Feb 3 (Coastwire) —"),
        ("PORT TARN (CW) - A ferry ran aground.", "PORT TARN (CW) -"),
        ("NORRVIK -- A ferry ran aground.", "NORRVIK --"),
    ],
)
def test_dateline_before_the_lead_is_a_block_of_its_own(lead: str, dateline: str) -> None:
    assert kinds(lead) == [("dateline", None, dateline), ("body", None, "A ferry ran aground.")]


def test_one_sentence_a_line_is_all_body() -> None:
    lines = ["Ferry runs aground", "A ferry ran aground on Monday.", "Nobody was hurt.", "“We felt a bump.”", "Fog hid the light."]
    assert [kind for kind, _, _ in kinds("\n".join(lines))] == ["headline", "body", "body", "body", "body"]


def test_few_words_before_a_paragraph_are_a_heading() -> None:
    text = (
        "Ferry runs aground\n\nA ferry ran aground on Monday, and nobody was hurt.\n\nA long night\n\n"
        "The passengers were taken off in small boats before the tide turned."
    )
    assert [kind for kind, _, _ in kinds(text)] == ["headline", "body", "heading", "body"]


def test_times_head_the_posts_of_a_live_blog() -> None:
    text = "10:42 GMT\nThe second boat has returned.\n10.15 GMT\nStill fog.\nTwo boats are out.\n"
    assert [(kind, label) for kind, label, _ in kinds(text)] == [
        ("residue", "relative-time"), ("post", None), ("residue", "relative-time"), ("post", None), ("post", None),
    ]  # fmt: skip


MENU = ["Home", "Town", "Harbour", "Schools", "Letters", "Tides", "Jobs", "Notices", "Shop", "Help", "Ferries", "Lost and found"]
STORY = [
    "The ferry Alma ran aground off Tarn Head on Monday night, and all forty passengers were brought ashore in small boats.",
    "The captain told the harbour master that fog had hidden the light, and that the radar had shown nothing but rain.",
    "Divers will look at the hull on Wednesday, when the tide is lowest, before a tug tries to pull the ferry off the rocks.",
    "It is the second time in five years that a ferry has struck the reef, which is marked on charts as deep enough.",
]
LINKS = ["Mill to reopen in spring", "Choir wins prize in the capital", "School roof mended at last", "Tide tables for March"]


def test_saved_page_loses_its_menus_and_links_and_nothing_else() -> None:
    found = kinds("\n".join([*MENU, "Ferry Alma aground off Tarn Head", *STORY, "Most read", *LINKS, *MENU]))
    kept = [text for kind, _, text in found if kind in ("body", "headline")]
    assert [text for text in kept if text in STORY] == STORY
    assert not set(kept) & set(LINKS + MENU)


def test_the_line_over_the_byline_of_a_saved_page_is_its_headline() -> None:
    shout = "Rogue of the reef: ferry boss GUILTY of taking nearly £2million"
    found = kinds("\n".join([*MENU, shout, "By Ada Lund", *STORY, "Most read", *LINKS, *MENU]))
    assert [text for kind, _, text in found if kind == "headline"] == [shout]


def test_a_list_is_kept_or_left_out_as_a_whole() -> None:
    items = [
        "- At least 36 people are dead, 31 in Tarn and five in Velk",
        "- The ferry left late because of fog, and the harbour office had warned of it twice, the captain said on Monday.",
        "- Forty people were taken to the school, where beds were made up for them in the hall by neighbours.",
    ]
    found = kinds("\n".join([*MENU, *STORY[:1], *items, *STORY[1:], "Most read", *LINKS, *MENU]))
    assert set(items) <= {text for kind, _, text in found if kind != "residue"}


def test_regions_of_a_page_decide() -> None:
    text = "\n".join(["Home", *STORY, *LINKS])
    start, end = text.index(STORY[0]), text.index(STORY[-1]) + len(STORY[-1])
    regions = (Region(0, 4, "navigation"), Region(start, end, "body"), Region(end + 1, len(text), "related"))
    found = kinds(text, regions=regions)
    assert [label for kind, label, _ in found if kind == "residue"] == ["navigation", *["related"] * len(LINKS)]
    assert [text for kind, _, text in found if kind == "body"] == STORY


def test_link_in_an_aside_among_the_paragraphs_is_left_out() -> None:
    text = "\n".join([*STORY[:2], LINKS[0], *STORY[2:]])
    at = text.index(LINKS[0])
    aside = (Region(at, at + len(LINKS[0]), "aside"), Region(at, at + len(LINKS[0]), "link"))
    found = kinds(text, regions=(Region(0, len(text), "body"), *aside))
    assert [text for kind, _, text in found if kind == "residue"] == [LINKS[0]]


def test_table_of_figures_is_no_menu() -> None:
    table = [f"{name}: {count}" for count, name in enumerate(MENU, 40)]
    assert not [kind for kind, _, _ in kinds("\n".join(["The count by parish:", *table, STORY[0]])) if kind == "residue"]


def test_data_for_a_script_is_residue() -> None:
    assert kind_of('{"layout": 2, "text": "Buy now", "colour": "#ffffff"}') == ("residue", "other")


def test_nothing_but_menus_is_still_something() -> None:
    assert kinds("\n".join(MENU * 3))


@given(st.text(alphabet=st.sampled_from("aA .!?\n\r\t“”’-—()0123:/©é\u2028\u200b😀"), max_size=200))
def test_blocks_hold_all_that_is_seen_once_and_in_order(text: str) -> None:
    blocks: tuple[Block, ...] = label_blocks(Article(id="a", text=text))
    spans = [(block.span.start, block.span.end) for block in blocks]
    assert spans == sorted(spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
    covered = "".join(text[start:end] for start, end in spans)
    assert "".join(covered.split()) == "".join(text.split())
    assert all((block.label is not None) == (block.kind == "residue") for block in blocks)


LIVE = """Mill fire: latest

Log in

9 minutes ago
Road closed
The road to the mill is closed in both directions and will stay closed for the night, the county says.

1 hour ago
Her brother says he is safe.

2 hours ago
Two families who live beside the mill have been taken to the school, where beds were made up for forty people in the hall.

Follow our updates by email
"""


def test_every_post_of_a_saved_live_page_is_read_short_ones_too() -> None:
    found = {words: kind for kind, _, words in kinds(LIVE)}
    assert found["Mill fire: latest"] == "headline"
    assert found["Road closed"] == "heading"
    assert found["Her brother says he is safe."] == "post"


def kinds_of(text: str) -> dict[str, str]:
    return {exact: kind for kind, _, exact in kinds(text)}


_TOLD = (
    "The mill closed on Friday after forty years, its owner said.\n\nNobody was told of it before the morning, the workers said.\n\n"
    "The union will meet on Monday to talk about what comes next.\n\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lund, Marden Record",
        "Marden Press, with Record reporters",
        "Staff writer Bo Berg",
        "Bo Berg is a staff reporter for the Record.",
        "Ann Lund can be reached at 555-0142.",
        "Bo Berg and Ann Lund contributed to this report.",
        "Ann Lund reported from Marden, and Bo Berg contributed.",
        "Ina Moen contributed research.",
        "Ina Moen teaches history at Marden University.",
        "Tarn 7's Ina Moen contributed to this story.",
        "Reach her at 555-555-0142 or moen@record.example.",
        "Twitter: @inamoen",
    ],
)
def test_what_signs_an_article_at_its_end_is_its_byline(line: str) -> None:
    assert kinds_of(_TOLD + line + "\n")[line] == "byline"


@pytest.mark.parametrize(
    "line", ["The Gazette reported that Merrow Lines has cancelled its sailings.", "Berg contributed two goals and a penalty."]
)
def test_what_is_told_at_the_end_of_an_article_is_no_byline(line: str) -> None:
    """Bug: the last line of an account was taken for a note on its writers, and what it credits was lost."""
    assert kinds_of(_TOLD + line + "\n")[line] == "body"


@pytest.mark.parametrize("line", ["Bo Berg is a reporter for the Record who was there and saw it."])
def test_a_reporter_in_the_story_is_no_byline(line: str) -> None:
    assert kinds_of(line + "\n\n" + _TOLD)[line] != "byline"


@pytest.mark.parametrize(
    "line",
    [
        "HOME NEWS SPORT TV COMPETITIONS",
        "Read in French",
        "Newsletter: inscribe yourself",
        "Have you seen it? Call the Record newsdesk on 555 0199",
        "Original article in Italian - automatic translation",
        "Reserved reproduction",
        "Tide table, page 14",
        "Record+ | Log in",
    ],
)
def test_what_pages_put_around_an_article(line: str) -> None:
    assert kinds_of(_TOLD + line + "\n")[line] == "residue"


def test_titles_listed_below_a_header_are_residue() -> None:
    found = kinds_of(_TOLD + "MOST READ\nA singer's secret garden of shame\nIs your kettle a time bomb?\nTerms and conditions\n")
    assert {found["A singer's secret garden of shame"], found["Is your kettle a time bomb?"]} == {"residue"}


def test_police_who_ask_to_be_called_are_read() -> None:
    assert kinds_of(_TOLD + "Please call us.\n")["Please call us."] == "body"


def test_facts_listed_below_a_time_are_a_post() -> None:
    text = (
        "Live: the mill closes\n\n19 min ago\nWhat we know\n- At least 40 people have lost their work, 30 of them in Marden\n\n"
        "1 hour ago\nThe gates\nThe gates were shut at noon, the union said.\n\n"
        "2 hours ago\nThe letter\nA letter came at ten, the union said.\n"
    )
    assert kinds_of(text)["What we know"] == "heading"


@pytest.mark.parametrize(
    ("headline", "site"),
    [
        ("Three people found dead in a house in Orve", "- KTVM.com | Continuous News | Orve, Tarn"),
        ("Teen shoots himself while taking a picture", "- KTVM5"),
        ("Ferry runs aground off Velm - nobody hurt", "- News 12 Orve, Tarn Weather & Sports"),
        ("Ferry runs aground off Velm", "| The Orve Herald"),
    ],
)
def test_the_name_of_the_site_is_no_part_of_the_headline(headline: str, site: str) -> None:
    found = kinds(f"{headline} {site}\n\n{_TOLD}")
    assert found[:2] == [("headline", None, headline), ("residue", "other", site)]


@pytest.mark.parametrize("line", ["Ferry runs aground off Velm - Nobody was hurt", "Ferry aground - All aboard are safe, says the Star"])
def test_a_dash_in_a_headline_is_its_own(line: str) -> None:
    assert kinds(f"{line}\n\n{_TOLD}")[0] == ("headline", None, line)


def test_short_lines_at_the_foot_are_residue_behind_a_line_that_is() -> None:
    told = "Ferry runs aground off Tarn Head\nThe ferry left late because of fog, the captain said.\n"
    text = f"{told}Share this article\nOdds and ends\nBy Ada Lund\n"
    assert [part[:2] for part in kinds(text)[2:]] == [("residue", "share"), ("residue", "navigation"), ("byline", None)]


def test_short_lines_at_the_foot_stay_where_none_is_known() -> None:
    text = "Ferry runs aground off Tarn Head\nThe ferry left late because of fog, the captain said.\nThree boats afloat\n"
    assert [part[0] for part in kinds(text)] == ["headline", "body", "body"]


def test_a_list_behind_what_introduces_it_or_an_advertisement_is_the_storys() -> None:
    told = "Ferry runs aground off Tarn Head\nThe ferry left late because of fog, the captain said.\n"
    dead = "Ada Lund, Tarn\nBo Berg, Velm\n"
    assert [part[0] for part in kinds(f"{told}Share this article\nThe names of the dead are:\n{dead}")[3:]] == ["body"] * 3
    assert [part[0] for part in kinds(f"{told}Advertisement\n{dead}")[3:]] == ["body"] * 2


def test_a_sentence_may_begin_with_the_words_of_the_headline() -> None:
    text = "Ferry runs aground off Tarn\nFerry runs aground off Tarn in thick fog, its captain said.\nNobody was hurt, he said.\n"
    assert [part[0] for part in kinds(text)] == ["headline", "body", "body"]


def test_a_headline_that_is_said_again_ends_before_the_story() -> None:
    text = "Ferry runs aground off Tarn Head\nFerry runs aground off Tarn Head A ferry ran aground in fog, its captain said.\n"
    assert kinds(text)[1:] == [
        ("heading", None, "Ferry runs aground off Tarn Head"), ("body", None, "A ferry ran aground in fog, its captain said."),
    ]  # fmt: skip


def test_a_line_that_is_all_dateline_is_no_heading() -> None:
    text = "Ferry runs aground off Tarn Head\nTARN HEAD (MP) —\nA ferry ran aground in the fog on Monday, its captain said.\n"
    assert [part[0] for part in kinds(text)] == ["headline", "dateline", "body"]


@pytest.mark.parametrize("kicker", ["Tributes", "Open Modal"])
def test_a_section_over_the_headline_is_none(kicker: str) -> None:
    """Bug: "Open Modal" was the headline, and "Tributes" left the article without one."""
    text = f"{kicker}\n\nMayor says three ferries are missing\n\nThree ferries have not come back, the mayor said on Monday.\n"
    assert [kind[:2] for kind in kinds(text)][:2] == [("heading", None), ("headline", None)]


def test_a_short_headline_over_the_story_is_one() -> None:
    text = "Ferry sinks\n\nThe ferry sank late because of fog, the captain said on Monday, and nobody was hurt.\n"
    assert kinds(text)[0][0] == "headline"


@pytest.mark.parametrize("caption", [
    "This undated image provided by the Tarn Ferry Company shows its oldest boat.",
    "Screenshot of the Merrow, which sank last week near the lighthouse.",
])  # fmt: skip
def test_a_caption_says_what_it_shows(caption: str) -> None:
    """Bug: captions led digests, and a picture's day was an event."""
    assert kind_of(caption) == ("caption", None)


def test_a_photographer_and_his_agency_in_brackets_are_a_credit() -> None:
    """Bug: the caption before "(Jo Preller / AFP - Getty Images)" was a line of the story, and the agency somebody."""
    caption = "Officers gather outside Harl High School on Oct. 26, 2023."
    assert kind_of(f"{caption} (Jo Preller / AFP - Getty Images)")[0] == "residue"
    body = "The ferry left late because of fog. \nNobody on board was hurt, the captain said on Monday.\n"
    assert ("caption", None, caption) in kinds(f"{body}{caption} (Jo Preller / AFP - Getty Images)")
    assert kind_of("The ferry (built in Harl / Tarn in 1990) left late because of fog.")[0] == "body"
