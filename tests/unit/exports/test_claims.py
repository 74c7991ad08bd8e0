"""What accounts state of one thing, as page and Markdown show it."""

from dataclasses import replace

from tests.invented import claim, dossier, place

from rashomon.exports.claims import claims, disputed, values
from rashomon.exports.markdown import dossier_markdown
from rashomon.model.dossier import Corroboration, Difference, DifferenceKind, DifferingValue, Standing

TEXTS = {
    "early": "The bridge opens on May 14. It will open on Tuesday, May 14.",
    "late": "The bridge opens on Tuesday, after a week more of work.",
    "last": "The bridge was opened at noon.",
}
PLAN = place(TEXTS, "late", "The bridge opens on Tuesday")
BEFORE = place(TEXTS, "early", "The bridge opens on May 14")
CAME = place(TEXTS, "last", "The bridge was opened")


def item(about: DifferenceKind, differing: tuple[DifferingValue, ...], standing: Standing = "changed") -> Corroboration:
    """Accounts of the opening, the second of which differs from the first."""
    agreed = claim([PLAN, differing[0].evidence[0]])
    sides = (agreed.sides[0], replace(agreed.sides[1], stance="differs"))
    return replace(agreed, sides=sides, no_match=("last",), difference=Difference(about, differing), standing=standing)


DATE = item("date", (
    DifferingValue((place(TEXTS, "early", "May 14"),), "2031-05-14", "2031-05-14"),
    DifferingValue((place(TEXTS, "early", "Tuesday, May 14"),), "2031-05-14", "2031-05-14"),
    DifferingValue((place(TEXTS, "late", "Tuesday"),), "2031-05-21", "2031-05-21"),
))  # fmt: skip
MODALITY = item("modality", (DifferingValue((CAME,)), DifferingValue((PLAN,))))


def test_items_of_one_clearest_wording_are_one_claim_with_both_differences() -> None:
    (found,) = claims(dossier(TEXTS, corroborations=(DATE, MODALITY)))
    assert [i.difference.about for i in found.differing if i.difference] == ["date", "modality"]
    assert [(told.side.article, told.stance) for told in found.told] == [("early", "changed"), ("last", "changed"), ("late", "agrees")]
    assert (found.origins, found.sources, found.no_match) == (3, 3, ())


def test_the_gravest_standing_is_the_claims() -> None:
    story = dossier(TEXTS, corroborations=(DATE, replace(MODALITY, standing="disputed")))
    assert [c.standing for c in disputed(story)] == ["disputed"]


def test_a_statement_of_one_origin_is_no_claim() -> None:
    assert claims(dossier(TEXTS, corroborations=(replace(DATE, origins=1),))) == []


def test_dates_of_the_same_days_are_one_value_and_say_the_days() -> None:
    assert DATE.difference
    assert [(v.earliest, len(v.evidence)) for v in values(DATE.difference)] == [("2031-05-14", 2), ("2031-05-21", 1)]
    shown = dossier_markdown(dossier(TEXTS, corroborations=(DATE,)), TEXTS, {})
    assert "changed** in date: May 14 (2031-05-14) / Tuesday (2031-05-21)" in shown


def test_values_that_are_no_dates_stand_each_for_itself() -> None:
    assert MODALITY.difference
    assert len(values(MODALITY.difference)) == 2
