"""A group parted into statements."""

from decimal import Decimal

from tests.told import agrees

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.grouping import Pairs
from rashomon.stages.assemble.corroboration.statements import Statement, find_statements, outermost


def killed(article: str, start: int, number: int, quantity: int = 0) -> Fact:
    span = Span(article, start, start + 40)
    claim = Claim(span, "happened", None, None, None, "kill", False, Span(article, start, start + 9), (), (), ("kill",))
    amount = Amount(Decimal(number), Decimal(number), "peopl", Span(article, start, start + 4), quantity=quantity)
    return Fact(
        claim=claim, origin=article, head="kill", main=frozenset({"death"}), events=frozenset({"death"}),
        terms=frozenset({"peopl", "kill", "barg", "quarri", "harbour"}), who=frozenset({"peopl"}), what=frozenset(), names=frozenset(),
        places=frozenset(), when=None, day="", dated=True, amounts=(amount,), supposed=False, denying=False, hedged=False,
        aside=False, lead=True, damaged=False, words=("people", "were", "killed", "barge"), named=frozenset(), own_voice=True,
        standing=True,
    )  # fmt: skip


def test_what_agrees_with_an_account_that_differs_does_not_agree_with_the_clearest() -> None:
    """A toll of five, said twice in the last article, stood once as differing from "three" and once as agreeing with it."""
    three, as_well, five = killed("a", 0, 3), killed("b", 0, 3), killed("c", 0, 5)
    again = killed("c", 90, 5, quantity=1)  # which the figure ledger keeps apart
    facts = [three, as_well, five, again]
    first = next(find_statements(range(4), facts, {0: 2.0, 1: 1.0, 2: 1.0, 3: 1.0}, Pairs(frozenset(), 4), {}))
    assert first.clearest == 0
    assert 1 in first.stating
    assert 2 in first.stating, "the toll of five differs"
    assert agrees(five, again), "said twice"
    assert 3 not in first.stating


def test_a_part_of_what_accounts_agree_on_is_no_agreement_of_its_own() -> None:
    """"Reports of raids directed at the locks" and, of the same two sentences, "directed at the locks" were two agreements."""
    whole, as_well = Span("a", 0, 90), Span("b", 40, 130)
    part, there, elsewhere = Span("a", 60, 90), Span("b", 100, 130), Span("c", 0, 30)
    statements = [Statement(0, (1,), ()), Statement(2, (3,), (4,))]
    assert outermost(statements, [whole, as_well, part, there, elsewhere]) == statements[:1]
    alone = [Statement(0, (1,), ()), Statement(2, (), (4,))]
    assert outermost(alone, [whole, as_well, part, there, elsewhere]) == alone
