from collections.abc import Mapping

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Reuse
from rashomon.pipeline import LIBRARY_STAGES, needed, run
from rashomon.stages.annotate.profile import profile_article
from rashomon.stages.compare.pairs import indexed

FERRY = """A ferry with 48 people aboard ran aground off Tarn Island late on Monday, the coastguard said.
The Lady Merrow struck a sandbank known as the Widow shortly after 11pm while leaving the harbour at Ostrand.
Lifeboats from Velden and Skerry took all passengers off by two in the morning, and three were treated for cold."""
REPORT = """The council of Ostrand voted on Tuesday to close the swimming baths in Quay Street for two winters.
Councillor Brede Halvor said the roof would cost four million crowns, and that nobody had four million crowns."""
RETOLD = (
    "Forty-eight people were on a ferry, the Lady Merrow, when it ran aground off Tarn Island late on Monday night, according to "
    "the coastguard. It was leaving the harbour at Ostrand shortly after 11pm and struck a sandbank called the Widow. All passengers "
    "were taken off by lifeboats from Velden and Skerry by two in the morning; three had to be treated for cold."
)
INDEPENDENT = (
    "Passengers wrapped in foil blankets were brought ashore at Ostrand on Tuesday morning after the Merrow Lines ferry stuck fast. "
    "Kari Holt, 63, who had been on her way to her sister, said nobody panicked. The lifeboat crews made nine trips in the dark."
)
NOTICE = (
    "Copyright Fenwick Media Limited. All rights reserved; this text may not be sold, lent, copied or recited on ships."
)


def reuse(texts: Mapping[str, str], residue: Mapping[str, str] | None = None) -> tuple[Reuse, ...]:
    articles = {id: Article(id, text) for id, text in texts.items()}
    blocks: dict[str, tuple[Block, ...]] = {}
    for id, text in texts.items():
        cut = text.index(residue[id]) if residue and id in residue else len(text)
        blocks[id] = (Block(Span(id, 0, cut), "body"),) if cut else ()
        if cut < len(text):
            blocks[id] += (Block(Span(id, cut, len(text)), "residue", "copyright"),)
    profile = {id: profile_article(articles[id], blocks[id]) for id in articles}
    records = {"articles": articles, "blocks": blocks, "profile": profile, **indexed(profile)}
    found: tuple[Reuse, ...] = run(needed(LIBRARY_STAGES, {"reuse"}), records, {})["reuse"]
    return found


def test_a_verbatim_passage_is_found_with_its_exact_places() -> None:
    texts = {"a": FERRY, "b": f"{REPORT}\n{FERRY}"}
    (found,) = reuse(texts)
    assert found.kind == "verbatim"
    assert found.one.of(texts["a"]) == found.other.of(texts["b"]) == FERRY[:-1]


def test_an_edited_passage_is_one_passage() -> None:
    edited = FERRY.replace("struck a sandbank known as the Widow", "hit a reef").replace(" late on Monday", "")
    (found,) = reuse({"a": FERRY, "b": f"{REPORT}\n{edited}"})
    assert found.kind == "edited"
    assert 0.8 < found.similarity < 1.0


def test_a_passage_in_other_words_is_rewritten_and_an_independent_report_is_not() -> None:
    assert [(r.one.article, r.other.article) for r in reuse({"a": FERRY, "b": RETOLD})] == [("a", "b")]
    assert reuse({"a": FERRY, "b": INDEPENDENT}) == ()


def test_what_stands_in_page_residue_is_no_copy() -> None:
    texts = {"a": f"{FERRY}\n{NOTICE}", "b": f"{REPORT}\n{NOTICE}"}
    assert len(reuse(texts)) == 1
    assert reuse(texts, {"a": NOTICE, "b": NOTICE}) == ()


def own_words(number: int) -> str:
    """Sixty words that no other article has."""
    return " ".join(
        f"{syllable}{number}{place}" for place in range(10) for syllable in ("ka", "lo", "mi", "ne", "ru", "te")
    )


def test_what_many_articles_share_is_a_phrase_of_the_trade() -> None:
    texts = {f"a{number:02}": f"{own_words(number)}.\n{NOTICE}" for number in range(30)}
    assert len(reuse({id: texts[id] for id in ("a00", "a01")})) == 1
    assert reuse(texts) == ()


def test_a_thousand_identical_articles_are_a_chain() -> None:
    found = reuse({f"a{n:04}": FERRY for n in range(1000)})
    assert len(found) <= 2000
    assert {id for r in found for id in (r.one.article, r.other.article)} == {f"a{n:04}" for n in range(1000)}


def test_texts_without_words_share_nothing() -> None:
    assert reuse({"a": "", "b": "…", "c": "!!!"}) == ()
