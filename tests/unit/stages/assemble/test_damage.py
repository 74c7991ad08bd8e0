from rashomon.model.annotation import Mark
from rashomon.model.dossier import Preferred, QuoteFamily, Wording
from rashomon.model.span import Span
from rashomon.model.story import Entity, Variant
from rashomon.stages.assemble.damage import read_damage


def test_a_garbled_name_is_read_as_the_name_of_another_account() -> None:
    sound, mangled = Span("a", 10, 18), Span("b", 30, 37)
    entity = Entity("e", "Ada Falk", "person", (), (
        Variant("Ada Falk", (sound,), ()), Variant("Eda Folk", (mangled,), ("same-role",), garbled=True),
    ))  # fmt: skip
    (entry,) = read_damage({}, (entity,), ())
    assert (entry.kind, entry.reason, entry.evidence) == ("name-mismatch", "same-role", (mangled,))
    assert entry.likely is not None
    assert entry.likely.evidence == (sound,)


def test_signs_of_damage_on_one_place_are_one_entry() -> None:
    marks = (
        Mark(Span("a", 0, 10), "repeated-phrase", "repeated-words"),
        Mark(Span("a", 5, 20), "unbalanced-quote", "stray-mark"),
    )
    (entry,) = read_damage({"a": marks}, (), ())
    assert entry.evidence == (Span("a", 0, 20),)
    assert (entry.kind, entry.reason) == ("unbalanced-quote", "stray-mark")


def test_words_said_twice_in_a_quotation_never_closed_are_a_fault_of_their_own() -> None:
    marks = (
        Mark(Span("a", 0, 60), "unbalanced-quote", "never-closed"),
        Mark(Span("a", 20, 35), "repeated-phrase", "repeated-words"),
    )
    assert [entry.kind for entry in read_damage({"a": marks}, (), ())] == ["unbalanced-quote", "repeated-phrase"]


def test_a_mangled_quotation_is_read_as_its_preferred_wording() -> None:
    broken, whole = (Span("b", 0, 40),), (Span("a", 5, 50),)
    family = QuoteFamily("Ada Falk", Preferred(whole, ("unmangled",)), (
        Wording(whole, "direct", "same"), Wording(broken, "direct", "garbled"),
    ))  # fmt: skip
    (entry,) = read_damage({"b": (Mark(Span("b", 30, 41), "unbalanced-quote", "opened-twice"),)}, (), (family,))
    assert entry.likely is not None
    assert entry.likely.evidence == whole


def test_damage_without_another_account_has_no_likely_original() -> None:
    (entry,) = read_damage({"a": (Mark(Span("a", 0, 9), "other", "missing-to"),)}, (), ())
    assert entry.likely is None
