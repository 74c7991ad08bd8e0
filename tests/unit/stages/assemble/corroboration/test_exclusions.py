"""What excludes that two clauses make one statement, and what does not."""

from tests.told import facts_of

from rashomon.stages.assemble.corroboration.common import compare
from rashomon.stages.assemble.corroboration.exclusions import (
    amounts_apart,
    doers_apart,
    fractions_apart,
    parties_apart,
    two_narrators,
)
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.senses import senses_apart


def clauses(*texts: str) -> list[Fact]:
    """The longest clause of each."""
    facts = facts_of(*texts)
    return [max((f for f in facts if f.article == id), key=lambda f: len(f.claim.span)) for id in sorted({f.article for f in facts})]


def test_half_a_mile_is_no_number_beside_metres() -> None:
    """That the wreck lies in 26 metres of water was refused, since the other account also says how far out."""
    lies = "The barge lies in 31 metres of water"
    assert not fractions_apart(*clauses(f"{lies}.", f"{lies} half a mile from Orm."))
    assert fractions_apart(*clauses("The index lost 1.67 points.", "The index lost 40 points."))


def test_who_denies_a_charge_is_not_charged_by_that() -> None:
    """That somebody was charged had agreed with that he denied it."""
    charged, denied, pleaded, cleared = clauses(
        "A clerk was charged with arson on Monday, days after the granary burnt.", "A clerk denied arson before the bench in Tarn.",
        "A clerk pleaded not guilty to arson in Tarn.", "A clerk was found not guilty of arson in Tarn.",
    )  # fmt: skip
    assert senses_apart(charged, denied)
    assert senses_apart(charged, pleaded)
    assert not senses_apart(denied, pleaded)
    assert senses_apart(pleaded, cleared)


def test_as_many_dollars_are_not_as_many_euros() -> None:
    """Jewels for two million dollars, stolen in May, had agreed with two million euros of a week ago."""
    euros, dollars, more = clauses(
        "The raiders took €2 million from the bank in Tarn.", "The raiders took $2 million from the bank in Tarn.",
        "The raiders took more than €2 million from the bank in Tarn.",
    )  # fmt: skip
    assert amounts_apart(euros.amounts, dollars.amounts)
    assert not amounts_apart(euros.amounts, more.amounts)


def test_who_says_all_that_a_we_says_is_no_second_narrator() -> None:
    we = "We treat the blaze at the Tarn granary as suspicious."
    told, other = "The brigade said: we treat the blaze at the Tarn granary as suspicious at this stage.", "We heard screams from the quay."
    one, wider = clauses(we, told)
    assert not two_narrators(one, wider, compare(one, wider))
    one, another = clauses(we, other)
    assert two_narrators(one, another, compare(one, another))


def test_two_clubs_that_made_an_offer_made_two() -> None:
    """Three clubs' offers of as many years were one item, by way of one that said "they"."""
    texts = (
        "The Tarn Rowing Club made Ada Vale an eight-year offer last week.",
        "The Orm Sailing Union made Ada Vale an eight-year offer last week.",
        "The Orm Sailing Union said last week they made Ada Vale an eight-year offer.",
    )  # fmt: skip
    tarn, orm, they = clauses(*texts)
    assert doers_apart(tarn, orm)
    assert not doers_apart(orm, they)


def test_a_union_agrees_with_one_firm_and_with_another() -> None:
    """Bug: a union's deals with two firms were one statement."""
    texts = (
        "The Glass Workers Union reached a tentative agreement with Orm Sailing Ltd on Monday.",
        "The Glass Workers Union reached a tentative agreement with Tarn Bank on Monday.",
        "The Glass Workers Union reached a tentative agreement with Orm Sailing Ltd and Tarn Bank.",
    )
    orm, tarn, both = clauses(*texts)
    assert parties_apart(orm, tarn)
    assert not parties_apart(orm, both)
