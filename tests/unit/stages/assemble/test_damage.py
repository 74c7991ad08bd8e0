import pytest

from rashomon.model.annotation import Block, Mark
from rashomon.model.article import Article
from rashomon.model.dossier import Preferred, QuoteFamily, Wording
from rashomon.model.span import Span
from rashomon.model.story import Entity, Variant
from rashomon.stages.assemble.damage import read_damage


def test_a_garbled_name_is_read_as_the_name_of_another_account() -> None:
    sound, mangled = Span("a", 10, 18), Span("b", 30, 37)
    entity = Entity("e", "Ada Falk", "person", (), (
        Variant("Ada Falk", (sound,), ()), Variant("Eda Folk", (mangled,), ("same-role",), garbled=True),
    ))  # fmt: skip
    (entry,) = read_damage({}, {}, {}, (entity,), ())
    assert (entry.kind, entry.reason, entry.evidence) == ("name-mismatch", "same-role", (mangled,))
    assert entry.likely is not None
    assert entry.likely.evidence == (sound,)


def test_signs_of_damage_on_one_place_are_one_entry() -> None:
    marks = (
        Mark(Span("a", 0, 10), "repeated-phrase", "repeated-words"),
        Mark(Span("a", 5, 20), "unbalanced-quote", "stray-mark"),
    )
    (entry,) = read_damage({}, {}, {"a": marks}, (), ())
    assert entry.evidence == (Span("a", 0, 20),)
    assert (entry.kind, entry.reason) == ("unbalanced-quote", "stray-mark")


def test_words_said_twice_in_a_quotation_never_closed_are_a_fault_of_their_own() -> None:
    marks = (
        Mark(Span("a", 0, 60), "unbalanced-quote", "never-closed"),
        Mark(Span("a", 20, 35), "repeated-phrase", "repeated-words"),
    )
    assert [entry.kind for entry in read_damage({}, {}, {"a": marks}, (), ())] == ["unbalanced-quote", "repeated-phrase"]


def test_a_mangled_quotation_is_read_as_its_preferred_wording() -> None:
    broken, whole = (Span("b", 0, 40),), (Span("a", 5, 50),)
    family = QuoteFamily("Ada Falk", Preferred(whole, ("unmangled",)), (
        Wording(whole, "direct", "same"), Wording(broken, "direct", "garbled"),
    ))  # fmt: skip
    (entry,) = read_damage({}, {}, {"b": (Mark(Span("b", 30, 41), "unbalanced-quote", "opened-twice"),)}, (), (family,))
    assert entry.likely is not None
    assert entry.likely.evidence == whole


def test_damage_without_another_account_has_no_likely_original() -> None:
    (entry,) = read_damage({}, {}, {"a": (Mark(Span("a", 0, 9), "other", "missing-to"),)}, (), ())
    assert entry.likely is None


def damaged(texts: dict[str, str], *entities: Entity) -> list[tuple[str, str]]:
    articles = {id: Article(id, text) for id, text in texts.items()}
    blocks = {id: (Block(Span(id, 0, len(text)), "body"),) for id, text in texts.items()}
    found = read_damage(articles, blocks, {}, entities, ())
    assert all(entry.likely is not None for entry in found)
    return [(entry.evidence[0].of(texts[entry.article]), entry.reason) for entry in found]


REPORT = "Brownsville slept. Brownsville woke. Brownsville ate. Brownsville went to work."


@pytest.mark.parametrize("odd", ["Browsnville", "Brownsvilel", "Bronwsville", "Brownville"])
def test_a_slip_in_a_name_is_damage_wherever_it_stands(odd: str) -> None:
    """ECB+: a name with a letter too many was no name to whatever looks for names, and passed unseen."""
    expected = [] if odd == "Brownsvilel" else [(odd, "similar-spelling")]
    assert damaged({"a": REPORT, "b": f"In {odd} it rained."}) == expected


@pytest.mark.parametrize("odd", ["Brownsvielle", "Brunsville", "Browensville", "Brownsvilles", "brownnsville"])
def test_another_spelling_is_no_slip(odd: str) -> None:
    assert damaged({"a": REPORT, "b": f"In {odd} it rained."}) == []


def test_a_letter_too_few_is_a_slip_where_many_accounts_have_it() -> None:
    """ECB+: "Schnectady" beside eight times "Schenectady" passed for the spelling of another language."""
    texts = {id: f"In {name} it rained." for id, name in zip("abcde", ["Schenectady"] * 4 + ["Schnectady"], strict=True)}
    assert damaged(texts) == [("Schnectady", "similar-spelling")]
    assert damaged({id: texts[id] for id in "abce"}) == []
    assert damaged({**texts, "e": "In Schenactady it rained."}) == []


def test_two_letters_of_a_short_name_that_changed_places_are_a_slip() -> None:
    assert damaged({"a": "Huang slept. Huang woke. Huang ate. Huang left.", "b": "Haung came."}) == [("Haung", "similar-spelling")]
    assert damaged({"a": "Brian slept. Brian woke. Brian ate. Brian left.", "b": "Brain came."}) == []


def test_a_name_written_as_often_is_another_one() -> None:
    twice = "In Brownville it rained. In Brownville it snowed."
    assert damaged({"a": REPORT, "b": twice}) == []


def test_somebody_else_with_a_like_family_name_is_no_slip() -> None:
    report, other = "Hunt slept. Barnett woke. Barnett ate. Barnett left. Barnett wept.", "Ann Barrett came."
    person = Entity("e", "Ann Barrett", "person", (), (Variant("Ann Barrett", (Span("b", 0, 11),), ()),))
    assert damaged({"a": report, "b": other}, person) == []
    assert damaged({"a": report, "b": other}) == [("Barrett", "similar-spelling")]
