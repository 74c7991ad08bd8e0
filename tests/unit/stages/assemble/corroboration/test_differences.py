from dataclasses import replace
from decimal import Decimal

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.differences import differences, differing_quantity
from rashomon.stages.assemble.corroboration.facts import Amount, Fact


def amount(article: str, low: int, high: int | None = None, counted: str = "person") -> Amount:
    return Amount(Decimal(low), Decimal(low if high is None else high), counted, Span(article, 0, 5), quantity=0)


def fact(article: str, *amounts: Amount) -> Fact:
    span = Span(article, 0, 40)
    claim = Claim(span, "happened", None, None, Span(article, 30, 38), "kill", False, Span(article, 0, 10), (), (), ("kill",))
    return Fact(
        claim=claim, origin=article, head="kill", main=frozenset({"death"}),
        events=frozenset({"death"}), terms=frozenset({"kill", "polic", "bridg", "collaps"}), who=frozenset({"polic"}),
        what=frozenset({"bridg"}), names=frozenset(), places=frozenset(), when=None, day="on march 3",
        dated=True, amounts=amounts, supposed=False, denying=False, hedged=False, aside=False, lead=True, damaged=False,
        words=("police", "were", "killed", "in", "bridge", "collapse"), named=frozenset(), own_voice=True, standing=True,
    )  # fmt: skip


def test_numbers_of_the_same_thing_that_exclude_each_other_differ() -> None:
    assert list(differences(fact("a", amount("a", 3)), fact("b", amount("b", 4)))) == ["figure"]


def test_the_dead_of_one_claim_are_not_the_injured_of_another() -> None:
    injured = replace(fact("b", amount("b", 17)), head="injur", main=frozenset({"injury"}))
    assert differences(fact("a", amount("a", 3)), injured) == {}


def test_a_range_that_holds_the_number_agrees() -> None:
    assert differing_quantity((amount("a", 3),), (amount("b", 2, 10),)) is None


def test_numbers_of_different_things_are_not_compared() -> None:
    assert differing_quantity((amount("a", 3),), (amount("b", 4, counted="car"),)) is None


def test_days_that_do_not_meet_differ_and_finer_days_agree() -> None:
    one, other = fact("a"), fact("b")
    week = replace(one, when=("2023-10-09", "2023-10-15"))
    assert differences(week, replace(other, when=("2023-10-12", "2023-10-12"))) == {}
    assert list(differences(week, replace(other, when=("2023-10-16", "2023-10-16"), day="on october 16"))) == ["date"]


def test_what_is_said_to_be_so_and_what_may_be_so_differ_in_modality() -> None:
    one, other = fact("a"), fact("b")
    open_claim = replace(other, claim=replace(other.claim, modality="possible"), hedged=True)
    assert list(differences(one, open_claim)) == ["modality"]


def test_a_denied_claim_differs_in_polarity_when_negated() -> None:
    one, other = fact("a"), fact("b")
    assert list(differences(one, replace(other, denying=True, claim=replace(other.claim, negated=True)))) == ["polarity"]


def test_not_one_but_several_is_not_denied_by_several() -> None:
    one, other = fact("a"), fact("b")
    denied = replace(other, denying=True, claim=replace(other.claim, negated=True))
    assert differences(one, replace(denied, words=("police", "were", "killed", "not", "in", "bridge", "but", "collapse"))) == {}


def test_one_weekday_name_is_no_difference_unless_the_day_of_the_month_stands_there() -> None:
    one = replace(fact("a"), when=("2023-10-12", "2023-10-12"), day="thursday")
    assert differences(one, replace(one, when=("2023-10-13", "2023-10-13"))) == {}
    later = replace(one, when=("2023-10-19", "2023-10-19"))
    assert differences(one, later) == {}
    assert list(differences(one, replace(later, day="thursday october 19"))) == ["date"]


def test_what_would_be_differs_from_nothing() -> None:
    one, other = fact("a", amount("a", 3)), fact("b", amount("b", 4))
    assert differences(one, replace(other, supposed=True)) == {}


def test_a_plan_and_what_came_of_it_differ_in_modality_and_reported_plans_do_not() -> None:
    one = fact("a")
    plan = replace(fact("b"), claim=replace(one.claim, modality="planned"), words=("police", "will", "kill"))
    assert list(differences(one, plan)) == ["modality"]
    would = replace(plan, claim=replace(one.claim, modality="possible"), words=("police", "would", "kill"))
    assert differences(plan, would) == {}


def test_one_sentence_in_the_writers_voice_and_as_somebodys_words_differs_in_attribution() -> None:
    said = frozenset({"kill", "polic", "bridg", "collaps", "barg", "anchor"})
    one = replace(fact("a"), terms=said)
    other = replace(fact("b"), terms=said)
    reported = replace(other, claim=replace(other.claim, attributed_to="Helen Ashcombe"))
    assert list(differences(one, reported)) == ["attribution"]
    assert differences(replace(one, own_voice=False), reported) == {}, "words between quotation marks are nobody's own voice"


def test_numbers_that_the_ledger_found_to_agree_are_no_difference() -> None:
    one, other = (replace(amount(id, low), settled=True) for id, low in (("a", 3), ("b", 4)))
    assert differences(fact("a", one), fact("b", other)) == {}


def test_what_does_it_in_one_and_has_it_done_to_it_in_the_other_is_no_difference() -> None:
    one = fact("a", amount("a", 3))
    turned = replace(fact("b", amount("b", 4)), who=one.what, what=one.who)
    assert differences(one, turned) == {}


SENTENCE = frozenset({"kill", "polic", "bridg", "collaps", "barg", "anchor"})


def test_the_same_sentence_with_another_name_differs_in_the_name() -> None:
    one, other = (
        replace(fact(id), terms=SENTENCE | {at}, named=frozenset({at}), words=("police", "blame", name, "today"))
        for id, name, at in (("a", "falk", "@person/falk"), ("b", "brenn", "@person/brenn"))
    )
    assert list(differences(one, other)) == ["name"]
    split = replace(other, words=one.words)
    assert differences(one, split) == {}, "one name that was taken for two people"


def test_the_dead_of_another_place_are_no_other_count() -> None:
    there = replace(fact("b", amount("b", 12)), places=frozenset({"@place/c"}), terms=frozenset({"kill", "quak", "saturdai", "china"}))
    assert differences(fact("a", amount("a", 3)), replace(there, what=frozenset())) == {}


def test_a_sum_told_in_parts_is_no_other_number() -> None:
    whole, parts = fact("a", amount("a", 9)), fact("b", amount("b", 7), amount("b", 2))
    assert differences(whole, parts) == {}
    assert list(differences(whole, fact("b", amount("b", 7)))) == ["figure"]


def test_all_numbers_other_is_another_time_and_not_another_count() -> None:
    monday, tuesday = (fact(id, amount(id, change, counted="point"), amount(id, level, counted="index"))
                       for id, change, level in (("a", 8, 1861), ("b", 39, 1826)))  # fmt: skip
    assert differences(monday, tuesday) == {}
