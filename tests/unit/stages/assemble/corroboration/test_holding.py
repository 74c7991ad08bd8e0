"""What holds two clauses together firmly enough to be an agreement."""

from dataclasses import replace
from decimal import Decimal

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.common import compare
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.holding import is_held


def fact(article: str, words: str, terms: str, verb: str = "repair", who: str = "crew", what: str = "dike") -> Fact:
    claim = Claim(Span(article, 0, 40), "happened", None, None, None, verb, False, Span(article, 0, 9), (), (), (verb,))
    return Fact(
        claim=claim, origin=article, head=verb, main=frozenset({verb}), events=frozenset(), terms=frozenset(terms.split()),
        who=frozenset(who.split()), what=frozenset(what.split()), names=frozenset(), places=frozenset(), when=None, day="", dated=True,
        amounts=(), supposed=False, denying=False, hedged=False, aside=False, lead=False, damaged=False, words=tuple(words.split()),
        named=frozenset(), own_voice=True, standing=True,
    )  # fmt: skip


ONE = fact("ember", "the crew repaired the dike at dusk", "crew repair dike dusk")
OTHER = fact("flint", "a crew repaired the dike near the mill", "crew repair dike mill lock gate")


def held(one: Fact, other: Fact, surely: bool = False) -> bool:
    return is_held(one, other, compare(one, other), surely)


def without_subject(own: Fact, words: str) -> Fact:
    return replace(own, standing=False, words=tuple(words.split()), claim=replace(own.claim, subject=None))


def test_doer_and_thing_hold_two_clauses_that_stand_alone() -> None:
    assert held(ONE, OTHER)
    assert not held(ONE, replace(OTHER, what=frozenset({"barg"})))
    assert held(ONE, replace(OTHER, what=frozenset({"barg"})), surely=True), "what is surely of one event needs no more"


def test_two_stretches_that_do_not_say_who_are_no_agreement_even_in_one_wording() -> None:
    """Coming from the mill in one account, coming from the mill in the other: that says nothing."""
    assert not held(without_subject(ONE, "repaired at dusk"), without_subject(OTHER, "repaired at dusk"), surely=True)
    assert not held(replace(ONE, words=("repair", "the", "dike")), replace(OTHER, words=("repair", "the", "dike")), surely=True)
    assert held(ONE, without_subject(OTHER, "repaired at dusk"), surely=True), "one of them may leave it to its sentence"


def test_nouns_with_a_bare_participle_are_no_agreement() -> None:
    one, other = (replace(own, words=("six", "crews", "repairing")) for own in (ONE, OTHER))
    assert not held(one, other, surely=True)
    assert held(replace(one, words=("six", "crews", "were", "repairing")), other, surely=True)


def test_another_verb_asks_for_a_sure_link() -> None:
    other = replace(OTHER, head="leav", main=frozenset({"leav"}), claim=replace(OTHER.claim, predicate="leave"))
    assert not held(ONE, other)
    assert held(ONE, other, surely=True)


def test_what_both_lead_with_or_one_speaker_says_is_held() -> None:
    other = replace(OTHER, what=frozenset({"barg"}))
    assert held(replace(ONE, lead=True), replace(other, lead=True))
    assert held(replace(ONE, speaker="@person/a"), replace(other, speaker="@person/a"))


def test_a_number_in_passing_in_both_holds_nothing() -> None:
    """Cases fell to 64 from 66 in a city of four million; there were 66 cases in a city of four million."""
    def count(article: str, *numbers: int) -> tuple[Amount, ...]:
        return tuple(Amount(Decimal(n), Decimal(n), "peopl", Span(article, 0, 9), quantity=n % 100) for n in numbers)

    one, other = replace(ONE, amounts=count("ember", 64, 4_000_000)), replace(OTHER, amounts=count("flint", 66, 4_000_000))
    assert not held(one, other, surely=True)
    assert held(one, replace(other, amounts=count("flint", 4_000_000)), surely=True)


def of_lund(own: Fact) -> Fact:
    return replace(own, subject_names=frozenset({"@person/lund"}))


def test_relative_clauses_of_one_named_person_leave_nobody_open() -> None:
    one, other = (without_subject(own, "who repaired the dike") for own in (ONE, OTHER))
    assert not held(one, other)
    assert held(of_lund(one), of_lund(other))
    assert not held(of_lund(one), of_lund(replace(other, what=frozenset({"barg"}))))


def test_somebody_named_who_does_the_same_things_by_another_verb_is_held() -> None:
    other = replace(OTHER, head="mend", main=frozenset({"mend"}), claim=replace(OTHER.claim, predicate="mend"))
    assert held(of_lund(ONE), of_lund(other))
    assert not held(of_lund(ONE), of_lund(replace(other, what=frozenset({"dike", "gate"}))))
    years = frozenset({"75"})
    assert not held(of_lund(replace(ONE, what=years)), of_lund(replace(other, what=years))), "a number alone is no thing"
