import re
from collections.abc import Mapping
from types import MappingProxyType

from rashomon.model.annotation import Block, Quote
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Copy, Origin, Reuse
from rashomon.model.times import Publication
from rashomon.pipeline import LIBRARY_STAGES, needed, run
from rashomon.stages.annotate.profile import profile_article
from rashomon.stages.compare.origins import by_pair, in_pieces, read_vocabulary, trace_origins
from rashomon.stages.compare.origins.credits import find_outlets, read_credits
from rashomon.stages.compare.origins.tree import Link, Taken, grow
from rashomon.stages.compare.pairs import indexed
from rashomon.text.read import ReadText

WIRE = """OSTRAND, March 3 (Fenwick News) — A ferry with 48 people aboard ran aground off Tarn Island late on Monday, the coastguard said.
The Lady Merrow struck a sandbank known as the Widow shortly after 11pm while leaving the harbour at Ostrand.
Lifeboats from Velden and Skerry took all passengers off by two in the morning, and three were treated for cold.
Divers will look at the hull today, and the owner, Merrow Lines, has cancelled sailings until Thursday."""
CUT = "\n".join(WIRE.split("\n")[1:3])
LONG_CUT = "\n".join(WIRE.split("\n")[1:])
OTHER = """Nobody in Ostrand slept much on Monday. From the quay one could see the lights of the ferry, tilted, a mile out.
Anna Kell brought soup. She had counted the passengers as they came in, wrapped in foil, forty-eight of them."""


def trace(
    *articles: Article, quotes: Mapping[str, tuple[Quote, ...]] = MappingProxyType({})
) -> tuple[tuple[Copy, ...], dict[str, Origin]]:
    by_id = {article.id: article for article in articles}
    blocks = {id: (Block(Span(id, 0, len(a.text)), "body"),) for id, a in by_id.items()}
    profile = {id: profile_article(a, blocks[id]) for id, a in by_id.items()}
    days = {id: a.published_at[:10] if a.published_at else None for id, a in by_id.items()}
    publications = {id: Publication(id, "stated" if day else "unknown", day, day, day) for id, day in days.items()}
    records = {"articles": by_id, "blocks": blocks, "profile": profile, **indexed(profile)}
    reuse = run(needed(LIBRARY_STAGES, {"reuse"}), records, {})["reuse"]
    texts = {id: ReadText(article.text) for id, article in by_id.items()}
    vocabulary = {id: read_vocabulary(texts[id], blocks[id]) for id in by_id}
    pieces = {pair: in_pieces(shared, texts) for pair, shared in by_pair(by_id, reuse).items()}
    lineage = trace_origins(by_id, texts, blocks, vocabulary, {id: quotes.get(id, ()) for id in by_id}, pieces, publications)
    return lineage.copies, {origin.article: origin for origin in lineage.origins}


def test_a_cut_of_a_wire_report_goes_back_to_it() -> None:
    copies, origins = trace(
        Article("paper", CUT, source="Ostrand Mail", published_at="2024-03-04"),
        Article("wire", WIRE, source="Fenwick News", published_at="2024-03-03"),
        Article("own", OTHER, source="Velden Post", published_at="2024-03-04"),
    )
    assert [(c.source.article, c.copy.article, c.kind, c.direction, c.grounds) for c in copies] == [
        ("wire", "paper", "verbatim", "known", ("earlier", "contains"))
    ]
    assert {id: origin.id for id, origin in origins.items()} == {"wire": "wire", "paper": "wire", "own": "own"}


def test_a_credit_line_decides_where_dates_are_missing() -> None:
    copies, origins = trace(
        Article("a", CUT + "\nSource: Fenwick News", source="Ostrand Mail"), Article("b", WIRE, source="Fenwick News")
    )
    assert {(c.source.article, c.direction) for c in copies} == {("b", "known")}
    assert origins["a"].id == "b"
    assert "credit" in origins["a"].grounds


def test_without_date_or_credit_the_direction_is_undecided() -> None:
    copies, origins = trace(Article("a", CUT), Article("b", CUT + "\n" + OTHER))
    assert {c.direction for c in copies} == {"undecided"}
    assert origins["a"].id == origins["b"].id == "a"


def test_edits_point_at_what_was_changed() -> None:
    changed = CUT.replace("sandbank", "reef").replace(" shortly", "")
    copies, _ = trace(Article("a", CUT, published_at="2024-03-03"), Article("b", changed, published_at="2024-03-04"))
    texts = {"a": CUT, "b": changed}
    found = [
        (e.kind, e.source and e.source.of(texts["a"]), e.copy and e.copy.of(texts["b"]))
        for c in copies
        for e in c.edits
    ]
    assert found == [("changed", "sandbank", "reef"), ("dropped", "shortly", None)]


def test_a_cut_is_known_for_one_where_both_credit_one_agency() -> None:
    copies, origins = trace(Article("a", CUT + "\n(AP)"), Article("b", WIRE.replace("Fenwick News", "AP")))
    assert {(c.source.article, c.direction, c.grounds) for c in copies} == {("b", "known", ("contains", "same-agency"))}
    assert origins["a"].id == origins["b"].id == "b"


def test_an_error_that_only_two_have_joins_them_and_gives_no_direction() -> None:
    wrong = CUT.replace("passengers", "passangers")
    third = Article("c", OTHER)
    copies, origins = trace(Article("a", wrong + "\n" + OTHER[:80]), Article("b", wrong), third)
    assert {(c.direction, c.grounds) for c in copies if "c" not in (c.source.article, c.copy.article)} == {
        ("undecided", ("shared-error",))
    }
    assert origins["a"].id == origins["b"].id


def test_a_word_that_a_third_article_has_too_is_no_shared_error() -> None:
    wrong = CUT.replace("passengers", "passangers")
    copies, _ = trace(Article("a", wrong), Article("b", wrong), Article("c", wrong), Article("d", OTHER))
    assert {ground for c in copies for ground in c.grounds} == set()


def said(id: str, text: str, words: str) -> tuple[Quote, ...]:
    start = text.index(words)
    whole = Span(id, start, start + len(words))
    return (Quote(whole, "direct", (whole,), None, None, None),)


def test_a_quote_that_only_the_longer_one_has_whole_makes_the_other_its_cut() -> None:
    words = "Nobody was hurt and nobody was even wet, which is more than I can say for the cargo of flour"
    long, short = f'{WIRE}\nThe master said: "{words}."', f'{LONG_CUT}\n"{words[:39]}," the master said.'
    quotes = {"a": said("a", short, words[:39]), "b": said("b", long, words)}
    copies, origins = trace(Article("a", short), Article("b", long), quotes=quotes)
    assert {(c.source.article, c.direction, c.grounds) for c in copies} == {("b", "known", ("contains", "whole-quote"))}
    assert origins["a"].id == "b"
    assert {c.direction for c in trace(Article("a", short), Article("b", long))[0]} == {"undecided"}


def test_a_statement_that_both_only_quote_is_no_copy() -> None:
    words = "Nobody was hurt and nobody was even wet, which is more than I can say for the cargo of flour"
    one = f'{OTHER}\n"{words}," the master of the Lady Merrow said.'
    other = f'Divers went down on Tuesday, and found a hole as wide as a door. The master told a court: "{words}."'
    quotes = {"a": said("a", one, words), "b": said("b", other, words)}
    copies, origins = trace(Article("a", one), Article("b", other), quotes=quotes)
    assert copies == ()
    assert origins["b"].id == "b"


def test_grounds_speak_of_the_article_that_shares_the_words_and_not_of_the_root() -> None:
    taken = Link("wire", "paper", True, Taken(200, 150, 250), ("earlier",))
    alike = Link("paper", "site", False, Taken(90, 60, 100), ("same-agency",))
    rank = {"wire": ("2024-03-03", "wire"), "paper": ("2024-03-04", "paper"), "site": ("9999", "site")}
    origins = {origin.article: origin for origin in grow(("paper", "site", "wire"), (taken, alike), rank)}
    assert origins["site"] == Origin("site", "wire", ("reuse", "same-agency"), "paper")
    assert origins["paper"].through == "wire"
    assert origins["wire"].through is None


def test_two_trees_that_share_words_hang_together_where_they_do() -> None:
    taken = Link("a", "b", True, Taken(200, 150, 250), ("earlier",)), Link("c", "d", True, Taken(200, 150, 250), ("earlier",))
    alike = Link("b", "d", False, Taken(90, 60, 100), ())
    rank = {id: ("2024-03-03", id) for id in "abcd"}
    origins = {origin.article: origin for origin in grow(tuple("abcd"), (*taken, alike), rank)}
    assert {origin.id for origin in origins.values()} == {"a"}
    assert (origins["c"].through, origins["d"].through) == ("b", "c")


def test_a_headline_that_a_text_repeats_is_told_once_with_the_rest() -> None:
    headline = "Ferry with 48 people aboard runs aground on the sandbank known as the Widow"
    copies, _ = trace(
        Article("site", f"{headline}\n{WIRE}", published_at="2024-03-03"),
        Article("paper", f"{headline}\nThis video cannot be played here.\n{headline}\n{WIRE}", published_at="2024-03-04"),
    )
    spans = [(copy.source, copy.copy) for copy in copies]
    assert len(set(spans)) == len(spans)
    assert not [
        (source, copy) for source, copy in spans for longer, beside in spans
        if (source, copy) != (longer, beside) and longer.covers(source) and beside.covers(copy)
    ]


def test_a_rewritten_passage_keeps_the_pieces_that_stand_in_it_word_for_word() -> None:
    texts = {"a": ReadText(WIRE), "b": ReadText(WIRE)}
    whole = Reuse(Span("a", 0, len(WIRE)), Span("b", 0, len(WIRE)), "rewritten", 0.9)
    piece = Reuse(Span("a", 0, 40), Span("b", 0, 40), "verbatim", 1.0)
    assert {found.kind for found in in_pieces((whole, piece), texts)} == {"verbatim", "rewritten"}


def test_titles_and_names_alone_make_no_origin() -> None:
    assert Link("a", "b", False, Taken(46, 60, 133), ()).joins
    assert not Link("a", "b", False, Taken(46, 24, 133), ()).joins


def test_two_sentences_of_an_agency_with_credit_make_no_origin() -> None:
    assert Link("wire", "paper", True, Taken(42, 30, 184), ("credit",)).joins
    assert not Link("wire", "paper", True, Taken(24, 16, 184), ("credit", "earlier")).joins


def test_a_paper_that_names_an_agency_as_its_author_has_copied_from_the_agency() -> None:
    wire = WIRE.replace("Fenwick News", "Tarn Press")
    articles = {
        "paper": Article("paper", LONG_CUT, source="Ostrand Mail", authors=("Tarn Press",)), "wire": Article("wire", wire),
    }  # fmt: skip
    dateline = wire.index("A ferry")
    blocks = {
        "paper": (Block(Span("paper", 0, len(LONG_CUT)), "body"),),
        "wire": (Block(Span("wire", 0, dateline), "dateline"), Block(Span("wire", dateline, len(wire)), "body")),
    }
    outlets = find_outlets(articles.values(), blocks)
    paper, wired = (read_credits(articles[id], blocks[id], outlets) for id in ("paper", "wire"))
    assert "tarn press" in paper.given & wired.own
    assert not wired.given & paper.own


def credited(text: str) -> frozenset[str]:
    """What the article credits, each line a block, beside an article of the Fenwick Press Agency."""
    lines = re.finditer(r".+", text)
    blocks = tuple(Block(Span("paper", line.start(), line.end()), "body") for line in lines)
    article = Article("paper", text, source="Ostrand Mail")
    return read_credits(article, blocks, frozenset({"fenwick press agency", "ostrand mail"})).given


def test_a_byline_shared_with_an_agency_credits_it() -> None:
    assert credited(f"By Nils Orme and Fenwick Press Agency\n{CUT}") == {"fenwick press agency"}
    assert credited(f"By Nils Orme and FPA\n{CUT}") == {"fpa"}
    assert credited(f"By Nils Orme and Anna Kell\n{CUT}") == frozenset()
    assert credited(f"By Nils Orme and TOM\n{CUT}") == frozenset()


def test_an_agency_that_contributed_is_credited_and_a_reporter_is_not() -> None:
    assert credited(f"{CUT}\nThe Fenwick Press Agency contributed to this report.") == {"fenwick press agency"}
    assert credited(f"{CUT}\nAnna Kell contributed to this report.") == frozenset()


def test_an_agency_alone_on_a_line_is_credited_and_a_heading_is_not() -> None:
    assert credited("Ferry runs aground\nBy Associated Press\n" + CUT) == {"associated press"}
    assert credited("Reuters") == {"reuters"}
    assert credited("People") == set()


def test_an_agency_goes_by_its_initials_too() -> None:
    blocks = (Block(Span("wire", 0, len(WIRE)), "body"),)
    agency = read_credits(Article("wire", WIRE, source="Fenwick Press Agency"), blocks, frozenset())
    assert {"fenwick press agency", "fpa"} <= agency.own
