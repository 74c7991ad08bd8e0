"""What excludes that two clauses make one statement, and what does not."""

from tests.told import facts_of

from rashomon.stages.assemble.corroboration.common import compare
from rashomon.stages.assemble.corroboration.exclusions import fractions_apart, two_narrators
from rashomon.stages.assemble.corroboration.facts import Fact


def clauses(*texts: str) -> list[Fact]:
    """The longest clause of each."""
    facts = facts_of(*texts)
    return [max((f for f in facts if f.article == id), key=lambda f: len(f.claim.span)) for id in sorted({f.article for f in facts})]


def test_half_a_mile_is_no_number_beside_metres() -> None:
    """That the wreck lies in 26 metres of water was refused, since the other account also says how far out."""
    lies = "The barge lies in 31 metres of water"
    assert not fractions_apart(*clauses(f"{lies}.", f"{lies} half a mile from Orm."))
    assert fractions_apart(*clauses("The index lost 1.67 points.", "The index lost 40 points."))


def test_who_says_all_that_a_we_says_is_no_second_narrator() -> None:
    we = "We treat the blaze at the Tarn granary as suspicious."
    told, other = "The brigade said: we treat the blaze at the Tarn granary as suspicious at this stage.", "We heard screams from the quay."
    one, wider = clauses(we, told)
    assert not two_narrators(one, wider, compare(one, wider))
    one, another = clauses(we, other)
    assert two_narrators(one, another, compare(one, another))
