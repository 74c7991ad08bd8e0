from dataclasses import replace
from itertools import permutations

from rashomon.model.annotation import Claim, Mark, Quote, QuoteForm
from rashomon.model.dossier import QuoteFamily
from rashomon.model.span import Span
from rashomon.model.story import Entity, Lineage, Origin, Variant
from rashomon.stages.assemble.quote_families import find_utterances, gather_families
from rashomon.stages.compare.names_by_article import part_entities
from rashomon.text.read import ReadText

WHOLE = (
    "“The mill will close in January because the boilers are worn out and nobody will lend us money,” Ada Falk said."
)
CUT = "Ada Falk told reporters: “The mill will close in January because the boilers are worn out.”"
TOLD = "Ada Falk said that the mill would close in January as its boilers were worn out."
OTHER = "“We shall dance on the bridge tonight, whatever the weather brings,” Ada Falk said."


def piece(article: str, text: str, words: str) -> Span:
    start = text.index(words)
    return Span(article, start, start + len(words))


def quote(article: str, text: str, words: str, form: QuoteForm = "direct", speaker: str = "Ada Falk") -> Quote:
    cue = piece(article, text, "told" if "told" in text else "said")
    return Quote(
        Span(article, 0, len(text)), form, (piece(article, text, words),), cue, piece(article, text, speaker), speaker
    )


def content(text: str) -> str:
    return text[text.index("“") + 1 : text.index("”")]


def families(
    texts: dict[str, str], quotes: dict[str, Quote], marks: dict[str, Mark] | None = None
) -> tuple[QuoteFamily, ...]:
    places = tuple(piece(id, text, "Ada Falk") for id, text in sorted(texts.items()))
    own = part_entities(texts, (Entity("e1", "Ada Falk", "person", (), (Variant("Ada Falk", places, ()),)),))
    return gather_families(
        {
            id: find_utterances(
                ReadText(text), (quotes[id],) if id in quotes else (), (marks[id],) if marks and id in marks else (), own[id], ()
            )
            for id, text in texts.items()
        },
        Lineage((), tuple(Origin(id, id) for id in sorted(texts)), {}),
    )


def test_wordings_of_one_utterance_are_one_family_with_the_whole_wording_preferred() -> None:
    texts = {"a": WHOLE, "b": CUT, "c": TOLD}
    told = "that the mill would close in January as its boilers were worn out"
    (family,) = families(texts, {
        "a": quote("a", WHOLE, content(WHOLE)), "b": quote("b", CUT, content(CUT)), "c": quote("c", TOLD, told, "indirect"),
    })  # fmt: skip
    assert family.speaker == "Ada Falk"
    assert family.preferred.evidence[0].article == "a"
    assert "complete" in family.preferred.grounds
    assert {w.evidence[0].article: w.difference for w in family.wordings} == {
        "a": "same",
        "b": "shortened",
        "c": "reworded",
    }


def test_different_utterances_stay_apart() -> None:
    texts = {"a": WHOLE, "b": OTHER}
    assert len(families(texts, {id: quote(id, text, content(text)) for id, text in texts.items()})) == 2


def test_mangled_wordings_are_garbled_and_not_preferred() -> None:
    texts = {"a": WHOLE, "b": WHOLE}
    damage = Mark(piece("a", WHOLE, "because the boilers"), "repeated-phrase", "repeated-words")
    (family,) = families(texts, {id: quote(id, WHOLE, content(WHOLE)) for id in texts}, {"a": damage})
    assert family.preferred.evidence[0].article == "b"
    assert "unmangled" in family.preferred.grounds
    assert [w.difference for w in family.wordings] == ["garbled", "same"]


def test_a_quotation_only_known_mangled_says_so() -> None:
    damage = Mark(piece("a", WHOLE, "because the boilers"), "repeated-phrase", "repeated-words")
    (family,) = families({"a": WHOLE}, {"a": quote("a", WHOLE, content(WHOLE))}, {"a": damage})
    assert family.preferred.evidence == family.wordings[0].evidence
    assert family.wordings[0].difference == "garbled"


def test_the_order_of_articles_does_not_matter() -> None:
    texts = {"a": WHOLE, "b": CUT, "c": OTHER}
    made = [
        families(dict(order), {id: quote(id, text, content(text)) for id, text in order})
        for order in permutations(texts.items())
    ]
    assert all(result == made[0] for result in made)


def test_a_report_does_not_join_two_quotations() -> None:
    first = "“We will reopen the old Velden mill with forty spinners,” Ada Falk said."
    second = "“The governor promised us loans for boilers and new looms,” Ada Falk said."
    report = (
        "Ada Falk said that the governor promised loans for boilers and new looms and they will reopen the old Velden mill "
        "with forty spinners."
    )
    texts = {"a": first, "b": second, "c": report}
    told = report[report.index("that") : -1]
    found = families(texts, {
        "a": quote("a", first, content(first)), "b": quote("b", second, content(second)), "c": quote("c", report, told, "indirect"),
    })  # fmt: skip
    assert sorted(len(family.wordings) for family in found) == [1, 2]


def test_a_quotation_cut_down_to_its_first_sentence_is_the_same_utterance_shortened() -> None:
    """All its words stand in the whole one, though few of them tell anything."""
    first, second = "I have put in everything I had and some that I did not have", "I cannot ask you to work for a promise"
    whole = f"“{first},” Ada Falk said. “{second}.”"
    cut = f"Ada Falk told staff: “{first}.”"
    split = Quote(
        Span("a", 0, len(whole)), "direct", (piece("a", whole, first), piece("a", whole, second)), piece("a", whole, "said"),
        piece("a", whole, "Ada Falk"), "Ada Falk",
    )  # fmt: skip
    (family,) = families({"a": whole, "b": cut}, {"a": split, "b": quote("b", cut, first)})
    assert [(w.evidence[0].article, w.difference) for w in family.wordings] == [("a", "same"), ("b", "shortened")]


def test_a_commonplace_of_a_few_words_joins_nothing() -> None:
    one, other = "“We will see what we can do,” Ada Falk said.", "“We will see what we can do about the old quay,” Ada Falk said."
    texts = {"a": one, "b": other.replace("We will see what we can do about", "We will do what we can about")}
    assert len(families(texts, {id: quote(id, text, content(text)) for id, text in texts.items()})) == 2


def test_two_reports_of_one_speaker_that_differ_in_a_pronoun_are_one() -> None:
    texts = {
        "a": "Ada Falk said the climber was wearing crampons but was inexperienced.",
        "b": "Ada Falk said he was wearing crampons but was inexperienced.",
    }
    words = ("the climber was wearing crampons but was inexperienced", "he was wearing crampons but was inexperienced")
    quotes = {id: quote(id, texts[id], said, "indirect") for id, said in zip("ab", words, strict=True)}
    assert len(families(texts, quotes)) == 1


LETTER = (
    "“We, the undersigned, may leave the mill and join the new dairy that Ada Falk and Bo Rask will lead for Harrow Foods,” "
    "the letter said."
)


def test_who_tells_of_the_same_people_has_not_written_the_letter() -> None:
    """Bug: a report of what one man announced shared the story's names with an open letter, and the letter became his."""
    told = "Harrow Foods would take on Ada Falk and Bo Rask to lead a new dairy"
    report = f"Cem Dill said that {told}."
    own = (
        Entity("e1", "Ada Falk", "person", (), (Variant("Ada Falk", (piece("a", LETTER, "Ada Falk"),), ()),)),
        Entity("e2", "Cem Dill", "person", (), (Variant("Cem Dill", (piece("b", report, "Cem Dill"),), ()),)),
    )
    of = part_entities({"a": LETTER, "b": report}, own)
    letter = quote("a", LETTER, content(LETTER), speaker="letter")
    said = {
        "a": find_utterances(ReadText(LETTER), (letter,), (), of["a"], ()),
        "b": find_utterances(ReadText(report), (quote("b", report, told, "indirect", "Cem Dill"),), (), of["b"], ()),
    }
    found = gather_families(said, Lineage((), (Origin("a", "a"), Origin("b", "b")), {}))
    assert [family.speaker for family in found] == ["letter", "Cem Dill"]


def test_what_is_announced_is_said_only_where_it_is_a_clause() -> None:
    """Bug: "the deal with the bank" was somebody's words."""
    text = "Ada Falk announced the deal with the bank in a video, and said the mill closing soon."
    own = part_entities({"a": text}, (Entity("e1", "Ada Falk", "person", (), (Variant("Ada Falk", (piece("a", text, "Ada Falk"),), ()),)),))

    def said(words: str, *claims: Claim) -> int:
        told = quote("a", text, words, "indirect")
        return len(find_utterances(ReadText(text), (replace(told, cue=piece("a", text, "said")),), (), own["a"], claims))

    closes = piece("a", text, "the mill closing soon")
    claim = Claim(closes, "happened", None, None, None, "close", False, None, (), (), ())
    assert said("the deal with the bank in a video") == 0
    assert said("the mill closing soon", claim) == 1
