from dataclasses import replace
from decimal import Decimal

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.statement import agrees, comparable, states_same


def fact(article: str, *terms: str) -> Fact:
    claim = Claim(Span(article, 0, 40), "happened", None, None, None, "strike", False, Span(article, 0, 9), (), (), ("strike",))
    return Fact(
        claim=claim, origin=article, head="strike", main=frozenset({"hit"}), events=frozenset({"hit"}), terms=frozenset(terms),
        who=frozenset({"barg"}), what=frozenset({"bridg"}), names=frozenset(term for term in terms if term[0] == "@"), places=frozenset(),
        when=None, day="", dated=True, amounts=(), supposed=False, denying=False, hedged=False, aside=False, lead=True, damaged=False,
        words=("the", "barge", "struck"), named=frozenset(term for term in terms if term[0] == "@"), own_voice=True, standing=True,
    )  # fmt: skip


def test_two_clauses_that_say_something_can_be_compared() -> None:
    assert comparable(fact("a", "barg", "strike", "bridg"), fact("b", "barg", "hit", "pier"))


def test_a_clause_of_two_words_is_no_evidence_unless_it_holds_a_name() -> None:
    whole = fact("a", "barg", "strike", "bridg")
    assert not comparable(whole, fact("b", "strike", "bridg"))
    assert comparable(whole, fact("b", "strike", "@place/skelder"))


def test_names_alone_state_nothing() -> None:
    assert not comparable(fact("a", "barg", "strike", "bridg"), fact("b", "@place/a", "@place/b", "@event/c"))


def test_what_is_told_of_other_people_is_another_fact() -> None:
    one, other = fact("a", "meet", "counci", "@person/ashcombe"), fact("b", "meet", "counci", "@person/tolland")
    assert not comparable(one, other)


def test_numbers_that_exclude_each_other_without_a_common_quantity_are_two_facts() -> None:
    one, other = fact("a", "barg", "strike", "car"), fact("b", "barg", "strike", "car")
    three, four = (Amount(Decimal(n), Decimal(n), "car", Span("a", 0, 5)) for n in (3, 4))
    assert not comparable(replace(one, amounts=(three,)), replace(other, amounts=(four,)))
    three, four = (replace(amount, quantity=1) for amount in (three, four))
    assert comparable(replace(one, amounts=(three,)), replace(other, amounts=(four,)))


STATED = ("barg", "strike", "bridg", "pier", "anchor")


def test_one_wording_agrees_and_other_words_of_the_same_people_do_not() -> None:
    assert agrees(fact("a", *STATED), fact("b", *STATED))
    crew = replace(fact("b", "barg", "strike", "crew", "wage", "offic"), what=frozenset({"wage"}))
    assert not agrees(fact("a", *STATED), crew)


def test_a_plan_does_not_agree_with_what_happened() -> None:
    one, other = fact("a", *STATED), fact("b", *STATED, "storm", "night", "wind")
    plan = replace(other, claim=replace(other.claim, modality="planned"))
    assert agrees(one, other)
    assert not agrees(one, plan)
    assert states_same(one, plan), "it differs in modality"


def test_two_days_two_people_and_two_numbers_do_not_agree() -> None:
    one, other = fact("a", *STATED), fact("b", *STATED, "storm", "night", "wind")
    assert not agrees(replace(one, when=("2023-10-12", "2023-10-12")), replace(other, when=("2023-11-15", "2023-11-15")))
    assert not agrees(replace(one, named=frozenset({"@person/a"})), replace(other, named=frozenset({"@person/b"})))
    numbers = (Amount(Decimal(n), Decimal(n), "", Span("a", 0, 5)) for n in (200, 300))
    assert not agrees(*(replace(each, amounts=(number,)) for each, number in zip((one, other), numbers, strict=True)))


def test_what_happens_as_a_rule_does_not_agree_with_what_happened_once() -> None:
    one, other = fact("a", *STATED), fact("b", *STATED, "storm", "night", "wind")
    assert not agrees(one, replace(other, words=("barges", "usually", "strike", "the", "bridge")))
