"""What the page makes of a dossier before a browser sees it."""

import re
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.invented import account, claim, dossier, event, figure, paragraphs, place

from rashomon.exports.claims import claim as one_claim
from rashomon.exports.claims import statements
from rashomon.exports.figures import figures_of
from rashomon.exports.page import dossier_page, excerpts_page
from rashomon.exports.page.accounts import account_details
from rashomon.exports.page.dates import stretch_words
from rashomon.exports.page.drawings import SIGN_WIDTH, draw_figure
from rashomon.exports.page.matrix import columns, matrix
from rashomon.exports.page.pieces import excerpts, whole
from rashomon.exports.page.tree import draw_copies
from rashomon.exports.page.view import View
from rashomon.exports.parents import parents_of
from rashomon.exports.surroundings import NEAR, REACH
from rashomon.model.dossier import Corroboration, Dossier, Side
from rashomon.model.span import Span
from rashomon.model.story import Copy, Edit

TEXTS = {
    "wire": "A gate of the Tarn dam fell on Monday. Nobody was hurt. The road is shut.",
    "copy": "A gate of the Tarn dam fell on Monday. Nobody was hurt.",
    "late": "A gate of the Tarn dam fell on Tuesday. Nobody was hurt.",
    "own": "The dam at Tarn lost a gate. Two cows drowned.",
}


def story() -> Dossier:
    accounts = (
        account("wire", TEXTS["wire"]), account("copy", TEXTS["copy"], origin="wire"),
        account("late", TEXTS["late"], "2031-05-06", origin="wire"), account("own", TEXTS["own"]),
    )  # fmt: skip
    lost = [("wire", "A gate of the Tarn dam fell"), ("copy", "A gate of the Tarn dam fell"), ("own", "The dam at Tarn lost a gate")]
    sides = tuple(
        Side("copies" if id == "copy" else "agrees", id, "own" if id == "own" else "wire", None, "happened", (place(TEXTS, id, words),))
        for id, words in lost
    )
    copies = (
        Copy(Span("wire", 0, 55), Span("copy", 0, 55), "verbatim", 1.0, "known", ("credit",)),
        Copy(Span("copy", 0, 55), Span("late", 0, 56), "edited", 0.9, "known", ("earlier",),
             (Edit("changed", place(TEXTS, "copy", "Monday"), place(TEXTS, "late", "Tuesday")),)),
        Copy(Span("wire", 0, 20), Span("late", 0, 20), "edited", 0.9, "known", ()),
    )  # fmt: skip
    return dossier(
        TEXTS, articles=accounts, copies=copies,
        corroborations=(Corroboration(sides[0].evidence[0], sides, ("late",), 2, 2, None, "agreed"),),
        timeline=(event(place(TEXTS, "own", "Two cows drowned")),),
    )  # fmt: skip


def test_copies_stand_with_the_statement_of_their_origin() -> None:
    made = statements(one_claim(story().corroborations[0]))
    assert [s.side.article for s in made] == ["own", "wire"]
    assert [s.copied for s in made] == [(), (place(TEXTS, "copy", "A gate of the Tarn dam fell"),)]


def test_an_origin_known_by_its_copies_alone_is_still_a_statement() -> None:
    item = story().corroborations[0]
    made = statements(one_claim(replace(item, sides=item.sides[1:])))
    assert [s.side.article for s in made] == ["copy", "own"]


def test_the_matrix_has_a_column_an_article_and_says_what_was_not_found() -> None:
    found = story()
    shown = columns(found)
    assert [(c.account.id, c.leads) for c in shown] == [("wire", True), ("copy", False), ("late", False), ("own", True)]
    ((_, cells),) = matrix(found, shown)
    assert [cell.stance for cell in cells] == ["agrees", "copies", "no match", "agrees"]


def test_what_sets_an_account_apart() -> None:
    details = account_details(story())
    assert [a.evidence for a in details["own"].alone] == [(place(TEXTS, "own", "Two cows drowned"),)]
    assert [c.origins for c in details["late"].left_out] == [2]
    assert details["late"].parent == "copy"
    assert [e.kind for e in details["late"].edits] == ["changed"]
    assert details["wire"].alone == details["wire"].left_out == details["wire"].edits == ()


def test_the_copy_tree_follows_the_longest_passages() -> None:
    assert parents_of(story()) == {"copy": "wire", "late": "copy"}
    drawn = draw_copies(story(), parents_of(story()), lambda id: (id[0], f"<{id}>"))
    assert drawn is not None
    assert drawn.count("<circle") == 3
    assert drawn.count("<path") == 2
    assert "&lt;wire&gt;" in drawn
    assert "100 % taken over" in drawn


def test_no_tree_where_nothing_was_copied() -> None:
    assert draw_copies(dossier(TEXTS), {}, lambda id: (id, id)) is None


def test_a_figure_is_drawn_where_it_changed_over_days() -> None:
    days = {"wire": "2031-05-04", "late": "2031-05-06"}
    two = figure(("2", place(TEXTS, "wire", "gate")), ("7", place(TEXTS, "late", "gate")))
    drawn = draw_figure(two, days, str.upper)
    assert drawn is not None
    assert "WIRE" in drawn
    assert ">6 May<" in drawn
    assert draw_figure(two, {"wire": "2031-05-04", "late": "2031-05-04"}, str) is None
    same = replace(two, values=tuple(replace(v, value=Decimal(2)) for v in two.values))
    assert draw_figure(same, days, str) is None


def test_a_long_number_stands_whole_beside_its_drawing() -> None:
    cost = figure(("1400000000", place(TEXTS, "wire", "gate")), ("1600000000", place(TEXTS, "late", "gate")))
    drawn = draw_figure(cost, {"wire": "2031-05-04", "late": "2031-05-06"}, str)
    values = re.findall(r'<text x="(\d+)" [^>]*text-anchor="end">([^<]*)<', str(drawn))
    assert [words for _, words in values] == ["1\u202f400\u202f000\u202f000", "1\u202f600\u202f000\u202f000"]
    assert all(int(end) >= SIGN_WIDTH * len(words) for end, words in values)


def test_a_number_that_a_copy_changed_stands_with_the_disputed_ones() -> None:
    changed = figure(("34", place(TEXTS, "wire", "gate")), ("43", place(TEXTS, "copy", "gate")))
    one_origin = tuple(replace(value, origin="wire") for value in changed.values)
    changed = replace(changed, values=one_origin, status="conflict")
    alone = replace(changed, values=one_origin[:1], status="single")
    shown = replace(story(), figures=(alone, changed))
    assert figures_of(shown).several() == [changed]
    assert figures_of(shown).single() == [alone]


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        ("2031-05-04", "2031-05-04", "Sun 4 May 2031"), ("2031-05-04", "2031-05-06", "4–6 May 2031"),
        ("2031-05-01", "2031-05-31", "May 2031"), ("2031-01-01", "2031-12-31", "2031"),
        ("2031-04-30", "2031-05-02", "30 Apr – 2 May 2031"), ("2031-12-30", "2032-01-02", "30 Dec 2031 – 2 Jan 2032"),
        (None, None, "day undecided"), (None, "2031-05-04", "until Sun 4 May 2031"), ("2031", "2031", "2031"),
        ("2031-05-04T07:42", "2031-05-04T09:00", "Sun 4 May 2031, 07:42 – 09:00"),
        ("2031-05-04T07:42+02:00", "2031-05-04T07:42+02:00", "Sun 4 May 2031, 07:42 +02:00"),
    ],
)  # fmt: skip
def test_stretches_of_time(earliest: str | None, latest: str | None, words: str) -> None:
    assert stretch_words(earliest, latest) == words


def test_an_excerpt_is_the_sentence_and_no_more() -> None:
    text = "Nobody came. The gate of the dam fell at noon. It was loud.\n\nLater the water rose."
    span = place({"a": text}, "a", "gate")
    pieces = list(excerpts(text, paragraphs("a", text), [(span, REACH)]))
    assert [p.text for p in pieces if p.kind != "gap"] == ["The gate of the dam fell at noon."]
    assert [p.kind for p in pieces] == ["gap", "body", "gap"]
    near = list(excerpts(text, paragraphs("a", text), [(place({"a": text}, "a", "of"), 6)]))
    assert [p.text for p in near if p.kind != "gap"] == ["gate of the"]


@given(st.text("ab .\n\r😀\"”", max_size=300), st.data())
def test_pieces_are_the_text_and_excerpts_hold_their_evidence(text: str, data: st.DataObject) -> None:
    blocks = paragraphs("a", text)
    for piece in whole(text, blocks):
        assert text[piece.start : piece.start + len(piece.text)] == piece.text
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span("a", start, data.draw(st.integers(start + 1, len(text))))
    shown: set[int] = set()
    for piece in excerpts(text, blocks, [(span, data.draw(st.sampled_from((0, NEAR, REACH))))]):
        assert text[piece.start : piece.start + len(piece.text)] == piece.text
        shown.update(range(piece.start, piece.start + len(piece.text)))
    assert not "".join(text[i] for i in range(span.start, span.end) if i not in shown).strip()
    before = [i for i in shown if i < span.start]
    assert not before or span.start - min(before) <= REACH


def test_the_page_is_the_same_every_time() -> None:
    blocks = {id: paragraphs(id, text) for id, text in TEXTS.items()}
    assert dossier_page(story(), TEXTS, blocks) == dossier_page(story(), TEXTS, blocks)
    assert excerpts_page(story(), TEXTS, blocks) == excerpts_page(story(), TEXTS, blocks)


def test_an_article_that_was_not_annotated_is_shown_whole() -> None:
    page = dossier_page(dossier(TEXTS, corroborations=(claim([place(TEXTS, "own", "Two cows")]),)), TEXTS, {})
    assert TEXTS["own"] in page


def test_a_line_of_the_digest_counts_origins_as_its_claim_does() -> None:
    where = {"wire": "Nobody was hurt", "copy": "Nobody was hurt", "own": "The dam at Tarn lost a gate"}
    places = tuple(place(TEXTS, id, words) for id, words in where.items())
    made = claim(places, origins=2)
    one_text = replace(made, sides=(made.sides[0], replace(made.sides[1], origin="wire"), made.sides[2]))
    told = dossier(TEXTS, corroborations=(one_text,))
    assert View(told, TEXTS, {}, {}).origins(places) == 2
    assert View(dossier(TEXTS), TEXTS, {}, {}).origins(places) == 3
