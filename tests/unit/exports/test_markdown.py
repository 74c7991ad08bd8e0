from dataclasses import replace
from decimal import Decimal

import pytest
from tests.invented import claim, dossier, figure, place, plan

from rashomon.exports.claims import claim as one_claim
from rashomon.exports.claims import statements
from rashomon.exports.figures import Figures
from rashomon.exports.markdown import dossier_markdown
from rashomon.model.dossier import (
    Corroboration,
    Difference,
    DifferingValue,
    DigestAbout,
    DigestLine,
    FigureEntry,
    FigureValue,
    PlanState,
    Preferred,
    QuoteFamily,
    Side,
    Standing,
    TimelineEntry,
    Wording,
)

TEXTS = {"ember": "Four people died on Sunday.", "flint": "Six people died, the town now says."}


_STANDINGS: tuple[Standing, ...] = ("changed", "disputed")


def toll(standing: Standing) -> Corroboration:
    places = [place(TEXTS, "ember", "Four people died"), place(TEXTS, "flint", "Six people died")]
    values = tuple(DifferingValue((place(TEXTS, id, number),)) for id, number in (("ember", "Four"), ("flint", "Six")))
    made = claim(places)
    sides = (made.sides[0], replace(made.sides[1], stance="differs"))
    return replace(made, difference=Difference("figure", values), sides=sides, standing=standing)


@pytest.mark.parametrize(
    ("standing", "word", "heading"), [("changed", "changed", "since changed"), ("disputed", "differs", "they differ")]
)
def test_a_toll_that_rose_has_changed_wherever_it_is_shown(standing: Standing, word: str, heading: str) -> None:
    found = toll(standing)
    shown = dossier_markdown(dossier(TEXTS, corroborations=(found,)), TEXTS, {})
    assert "## Where they differ" in shown
    assert "agree on" not in shown
    assert f"  - **{heading}** in figure: Four / Six" in shown
    assert f"  - {word}: “Six people died”" in shown
    assert [statement.stance for statement in statements(one_claim(found))] == ["agrees", word]


def test_what_only_mentions_is_named_once_and_after_what_states() -> None:
    texts = {**TEXTS, "grit": "The dead of Sunday are mourned. The town knew the dead."}
    made = claim([place(texts, "ember", "Four people died"), place(texts, "flint", "Six people died")])
    mentions = tuple(
        replace(made.sides[0], stance="mentions", article=id, evidence=(place(texts, id, words),))
        for id, words in (("ember", "on Sunday"), ("grit", "The dead of Sunday"), ("grit", "The town knew the dead"))
    )
    shown = dossier_markdown(dossier(texts, corroborations=(replace(made, sides=(*mentions, *made.sides), no_match=("grit",)),)), texts, {})
    assert shown.index("  - agrees: “Six") < shown.index("  - mentioned in C\n")
    assert "no match" not in shown


def test_copies_stand_with_the_statement_they_copied() -> None:
    texts = {**TEXTS, "wire": "Four people died on Sunday."}
    made = claim([place(texts, "ember", "Four people died"), place(texts, "flint", "Six people died")])
    copy = Side("copies", "wire", "ember", None, "happened", (place(texts, "wire", "Four people died"),))
    shown = dossier_markdown(dossier(texts, corroborations=(replace(made, sides=(*made.sides, copy)),)), texts, {})
    assert "  - agrees: “Four people died” `A[0:16]`; copied by C\n" in shown
    assert "copies" not in shown


def test_reported_speech_is_not_shown_as_a_quotation() -> None:
    words = (place(TEXTS, "flint", "Six people died"),)
    family = QuoteFamily("the town", Preferred(words, ("only-wording",)), (Wording(words, "indirect", "garbled"),))
    shown = dossier_markdown(dossier(TEXTS, quotes=(family,)), TEXTS, {})
    assert "- **the town** (reported speech, GARBLED): “Six people died” `B[0:15]`\n" in shown


def test_a_number_is_shown_once_with_all_its_places_and_its_unit_where_the_words_lack_it() -> None:
    four, six = (place(TEXTS, id, n) for id, n in (("ember", "Four"), ("flint", "Six")))
    several = replace(figure(("4", four), ("6", six), status="conflict"), counted="died")
    alone = FigureEntry("served", "year", None, None, (FigureValue(Decimal(6), None, None, "exact", "flint", "flint", (six,)),), "single")
    shown = dossier_markdown(dossier(TEXTS, figures=(several, alone)), TEXTS, {})
    assert "- died (people): conflict\n  - 4: “**Four** people died" in shown
    assert "### Given by one origin alone\n\n- 6 years (served): “**Six**" in shown
    one = FigureValue(Decimal(1), None, None, "approximate", "flint", "flint", (six,))
    assert "- approximate 1 year (served): " in dossier_markdown(dossier(TEXTS, figures=(replace(alone, values=(one,)),)), TEXTS, {})
    made = Figures((), frozenset({"Ida Holm"}), frozenset({"ember"}))
    assert made.unit(replace(alone, counted="Ida Holm")) == "age"
    assert made.unit(replace(several, counted="women")) == ""
    assert made.unit(replace(several, counted="bearings", unit="camp")) == ""


def test_what_a_machine_mangled_is_not_the_place_that_is_quoted() -> None:
    words = {"ember": "Four", "flint": "Six"}
    four, six = (FigureValue(Decimal(4), None, None, "exact", id, id, (place(TEXTS, id, n),)) for id, n in words.items())
    entry = FigureEntry("dead", "people", None, None, (four, six), "agree")
    assert [evidence[0].article for _, evidence in Figures((), frozenset(), frozenset({"ember"})).amounts(entry)] == ["flint"]


def test_numbers_that_contradict_each_other_stand_where_accounts_differ() -> None:
    values = tuple(("4" if id == "ember" else "6", place(TEXTS, id, n)) for id, n in (("ember", "Four"), ("flint", "Six")))
    shown = dossier_markdown(dossier(TEXTS, figures=(figure(*values, status="conflict"),)), TEXTS, {})
    assert "## Where they differ\n\n\n### Numbers that cannot all be true\n\n- people: conflict\n  - 4: “**Four** people died" in shown


def test_a_plan_that_is_stated_twice_alike_has_not_changed() -> None:
    early, late = place(TEXTS, "ember", "died on Sunday"), place(TEXTS, "flint", "the town now says")
    states = [PlanState("planned", day, day, (span,)) for day, span in (("2031-05-09", early), ("2031-05-09", late))]
    shown = dossier_markdown(dossier(TEXTS, calendar=(plan("u", "2031-05-09", "2031-05-09", *states),)), TEXTS, {})
    assert shown.count("2031-05-09") == 1
    moved = PlanState("moved", "2031-05-05", "2031-05-05", (late,))
    shown = dossier_markdown(dossier(TEXTS, calendar=(plan("u", "2031-05-05", "2031-05-05", states[0], moved),)), TEXTS, {})
    assert shown.index("its day has passed\n\n- 2031-05-05, moved") < shown.index("  - planned, 2031-05-09")


def test_a_day_without_a_year_is_shown_as_one() -> None:
    places = (place(TEXTS, "ember", TEXTS["ember"]),)
    happened = TimelineEntry(None, None, "day", 1, places, value="XXXX-05-04")
    shown = dossier_markdown(dossier(TEXTS, timeline=(happened,)), TEXTS, {})
    assert "- XXXX-05-04 (year open): “Four people died on Sunday.”" in shown


def test_a_line_of_the_digest_says_whose_words_it_shows() -> None:
    words = (place(TEXTS, "flint", "Six people died"),)
    family = QuoteFamily("Ida Holm", Preferred(words, ()), (Wording(words, "direct", "same"),))
    made = dossier(TEXTS, quotes=(family,), digest=(DigestLine("said", words), DigestLine("agreed", words)))
    shown = dossier_markdown(made, TEXTS, {})
    assert "- said, Ida Holm: “Six people died” `B[0:15]` (1 origin)" in shown
    assert "- agreed: “Six people died”" in shown


def test_a_disputed_line_of_the_digest_shows_both_sides() -> None:
    words = (place(TEXTS, "ember", "Four people died"), place(TEXTS, "flint", "Six people died"))
    shown = dossier_markdown(dossier(TEXTS, digest=(DigestLine("disputed", words),)), TEXTS, {})
    assert "- disputed: “Four people died” `A[0:16]` against “Six people died” `B[0:15]`\n" in shown


def test_where_all_differences_have_been_settled_it_is_said_that_none_stands() -> None:
    settled, standing = (dossier_markdown(dossier(TEXTS, corroborations=(toll(way),)), TEXTS, {}) for way in _STANDINGS)
    assert "No contradiction that still stands was found." in settled
    assert "No contradiction" not in standing


@pytest.mark.parametrize(("about", "says"), [("new", "New is what no article before 2031-05-05"), ("agreed", "Nothing new was found")])
def test_a_digest_since_a_day_says_what_is_new_or_that_nothing_is(about: DigestAbout, says: str) -> None:
    made = dossier(TEXTS, digest=(DigestLine(about, (place(TEXTS, "ember", "Four people died"),)),))
    since = replace(made, manifest=replace(made.manifest, options={"since": "2031-05-05"}))
    assert says in dossier_markdown(since, TEXTS, {})
    assert says not in dossier_markdown(made, TEXTS, {})
