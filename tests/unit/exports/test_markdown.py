from dataclasses import replace

import pytest
from tests.invented import claim, dossier, place

from rashomon.exports.claims import claim as one_claim
from rashomon.exports.claims import statements
from rashomon.exports.markdown import dossier_markdown
from rashomon.model.dossier import (
    Corroboration,
    Difference,
    DifferingValue,
    DigestLine,
    Preferred,
    QuoteFamily,
    Standing,
    TimelineEntry,
    Wording,
)

TEXTS = {"ember": "Four people died on Sunday.", "flint": "Six people died, the town now says."}


def toll(standing: Standing) -> Corroboration:
    places = [place(TEXTS, "ember", "Four people died"), place(TEXTS, "flint", "Six people died")]
    values = tuple(DifferingValue((place(TEXTS, id, number),)) for id, number in (("ember", "Four"), ("flint", "Six")))
    made = claim(places)
    sides = (made.sides[0], replace(made.sides[1], stance="differs"))
    return replace(made, difference=Difference("figure", values), sides=sides, standing=standing)


@pytest.mark.parametrize(("standing", "word", "other"), [("changed", "changed", "differs"), ("disputed", "differs", "changed")])
def test_a_toll_that_rose_has_changed_wherever_it_is_shown(standing: Standing, word: str, other: str) -> None:
    found = toll(standing)
    shown = dossier_markdown(dossier(TEXTS, corroborations=(found,)), TEXTS)
    assert f"{word} in figure" in shown
    assert f"- {word}, happened" in shown
    assert other not in shown
    assert [statement.stance for statement in statements(one_claim(found))] == ["agrees", word]


def test_what_only_mentions_comes_after_what_states_and_beyond_three_stands_by_its_place() -> None:
    made = claim([place(TEXTS, "ember", "Four people died"), place(TEXTS, "flint", "Six people died")])
    mentions = tuple(
        replace(made.sides[0], stance="mentions", evidence=(place(TEXTS, "ember", words),))
        for words in ("Four", "people", "died", "on", "Sunday")
    )
    shown = dossier_markdown(dossier(TEXTS, corroborations=(replace(made, sides=(*mentions, *made.sides)),)), TEXTS)
    assert shown.index("- agrees") < shown.index("- mentions") < shown.index("mentions, in 2 more places: `A[")
    assert shown.count("  - mentions, happened") == 3


def test_a_day_without_a_year_is_shown_as_one() -> None:
    places = (place(TEXTS, "ember", TEXTS["ember"]),)
    happened = TimelineEntry(None, None, "day", 1, places, value="XXXX-05-04")
    shown = dossier_markdown(dossier(TEXTS, timeline=(happened,)), TEXTS)
    assert "- XXXX-05-04 (year open): “Four people died on Sunday.”" in shown


def test_a_line_of_the_digest_says_whose_words_it_shows() -> None:
    words = (place(TEXTS, "flint", "Six people died"),)
    family = QuoteFamily("Ida Holm", Preferred(words, ()), (Wording(words, "direct", "same"),))
    made = dossier(TEXTS, quotes=(family,), digest=(DigestLine("said", words), DigestLine("agreed", words)))
    shown = dossier_markdown(made, TEXTS)
    assert "- said, Ida Holm: “Six people died”" in shown
    assert "- agreed: “Six people died”" in shown
