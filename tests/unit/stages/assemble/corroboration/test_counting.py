from dataclasses import replace
from decimal import Decimal

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.counting import counts_same, same_count, same_number
from rashomon.stages.assemble.corroboration.facts import Amount, Fact


def fact(article: str, head: str, *amounts: tuple[int, str], terms: frozenset[str] = frozenset()) -> Fact:
    claim = Claim(Span(article, 0, 40), "happened", None, None, None, head, False, Span(article, 0, 9), (), (), (head,))
    numbers = tuple(
        Amount(Decimal(n), Decimal(n), counted, Span(article, 5 * i, 5 * i + 2), quantity=i) for i, (n, counted) in enumerate(amounts)
    )
    return Fact(
        claim=claim, origin=article, head=head, main=frozenset({head}), events=frozenset({head}), terms=terms | {head},
        who=frozenset({article}), what=frozenset(), names=frozenset(), places=frozenset(), when=None, day="", dated=True, amounts=numbers,
        supposed=False, denying=False, hedged=False, aside=False, lead=True, damaged=False, words=(article, head, "them"),
        named=frozenset(), own_voice=True, standing=True,
    )  # fmt: skip


def test_who_has_so_many_and_what_so_many_of_them_do_give_one_count() -> None:
    """The union has 340 members; its 340 members would march."""
    having, marching = fact("a", "have", (340, "member")), fact("b", "march", (340, "member"))
    assert counts_same(having, marching)
    assert counts_same(marching, having)
    assert same_number(having, marching)


def test_a_small_number_and_another_number_are_no_common_count() -> None:
    assert not counts_same(fact("a", "have", (3, "member")), fact("b", "march", (3, "member")))
    assert not counts_same(fact("a", "have", (340, "member")), fact("b", "march", (343, "member")))
    assert not counts_same(fact("a", "meet", (340, "member")), fact("b", "march", (340, "member"))), "neither says how many there are"


def test_an_age_is_no_count() -> None:
    old = fact("a", "have", (131, "year"))
    assert not counts_same(old, fact("b", "close", (131, "year")))


def test_one_sum_is_one_statement_where_the_one_names_what_the_other_does_with_it() -> None:
    """To lend it 3 million; a vote on a loan of 3 million."""
    lending = fact("a", "lend", (3_000_000, "GBP"))
    voting = fact("b", "vote", (3_000_000, "lend"), terms=frozenset({"lend"}))
    assert same_count(lending, voting)
    assert not same_count(lending, replace(voting, terms=frozenset({"vote"})))
    assert not same_count(lending, fact("b", "vote", (2_000_000, "lend"), terms=frozenset({"lend"})))


def test_the_age_of_one_boy_makes_no_statement_of_two_happenings() -> None:
    riots, result = (fact(article, head, (15, "boi")) for article, head in (("a", "riot"), ("b", "riot")))
    assert same_count(riots, result)
    aged = tuple(replace(f, amounts=tuple(replace(amount, years=True) for amount in f.amounts)) for f in (riots, result))
    assert not same_count(*aged)
