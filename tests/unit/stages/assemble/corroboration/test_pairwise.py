"""Claims held against one another by index."""

from dataclasses import replace

from tests.told import agrees

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.facts.weighed import weighed
from rashomon.stages.assemble.corroboration.grouping import Pairs
from rashomon.stages.assemble.corroboration.pairwise import Pairwise


def fact(article: str, *terms: str) -> Fact:
    claim = Claim(Span(article, 0, 40), "happened", None, None, None, "strike", False, Span(article, 0, 9), (), (), ("strike",))
    return Fact(
        claim=claim, origin=article, head="strike", main=frozenset({"hit"}), events=frozenset({"hit"}), terms=frozenset(terms),
        who=frozenset({"barg"}), what=frozenset({"bridg"}), names=frozenset(), places=frozenset(), when=None, day="", dated=True,
        amounts=(), supposed=False, denying=False, hedged=False, aside=False, lead=True, damaged=False,
        words=("the", "barge", "struck"), named=frozenset(), own_voice=True, standing=True,
    )  # fmt: skip


FACTS = [
    fact("a", "barg", "strike", "bridg", "pier"),
    fact("b", "barg", "strike", "bridg", "pier", "night"),
    replace(fact("c", "barg", "strike", "bridg", "pier"), who=frozenset({"bridg"}), what=frozenset({"barg"})),
    fact("d", "crew", "wage", "offic"),
]


def test_what_is_remembered_of_two_claims_is_what_holding_them_against_each_other_gives() -> None:
    held, pairs = Pairwise(FACTS, Pairs(frozenset(), 4)), [(one, other) for one in range(4) for other in range(4)]
    expected = [agrees(FACTS[one], FACTS[other]) for one, other in pairs]
    assert [held.agrees(*pair) for pair in pairs] == expected
    assert [held.agrees(*pair) for pair in reversed(pairs)] == expected[::-1], "nor does it depend on what was asked before"
    assert {held.agrees(0, 1), held.agrees(0, 3)} == {True, False}


def test_a_clause_made_from_another_is_weighed_by_its_own_words() -> None:
    one = fact("a", "barg", "strike", "bridg")
    assert one.weight > 0
    fewer = replace(one, terms=frozenset({"barg"}), words=())
    assert fewer.weight < one.weight
    assert (fewer.vocabulary, fewer.without_names.terms) == (frozenset(), frozenset({"barg"}))


def test_terms_in_common_weigh_what_they_weigh_by_themselves() -> None:
    one, other = FACTS[0].weighed, FACTS[2].weighed
    assert one.shared(other) == other.shared(one) == weighed(one.terms & other.terms).weight
    assert one.shared(one) == one.weight
    assert one.shared(weighed(frozenset())) == 0
