from dataclasses import replace
from decimal import Decimal

from rashomon.model.annotation import Claim
from rashomon.model.dossier import FigureEntry, FigureStatus, FigureValue
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.quantities import counted_differences, find_counted
from rashomon.stages.assemble.corroboration.statements import Statement

GROUP = {0: 0, 1: 0, 2: 0}


def fact(article: str, terms: str, *numbers: int, quantity: int | None = 0) -> Fact:
    claim = Claim(Span(article, 0, 60), "happened", None, None, None, "be", False, Span(article, 0, 9), (), (), ("be",))
    amounts = tuple(
        Amount(Decimal(n), Decimal(n), "peopl", Span(article, 5 * i, 5 * i + 2), quantity=quantity if i == 0 else None)
        for i, n in enumerate(numbers)
    )
    return Fact(
        claim=claim, origin=article, head="be", main=frozenset(), events=frozenset(), terms=frozenset(terms.split()), who=frozenset(),
        what=frozenset(), names=frozenset(), places=frozenset(), when=None, day="", dated=True, amounts=amounts, supposed=False,
        denying=False, hedged=False, aside=False, lead=True, damaged=False, words=("was", *terms.split()), named=frozenset(),
        own_voice=True, standing=True,
    )  # fmt: skip


def ledger(status: FigureStatus, *facts: Fact, unit: str = "people") -> list[FigureEntry]:
    values = tuple(
        FigureValue(f.amounts[0].low, None, None, "exact", f.article, f.origin, (f.amounts[0].span,)) for f in facts if f.amounts
    )
    return [FigureEntry("dead", unit, None, None, values, status)]


TOLL, LATER = fact("ember", "#death perish quai", 11), fact("flint", "#death dead slab", 26)


def test_a_toll_that_the_ledger_calls_updated_is_one_statement_that_differs_in_its_figure() -> None:
    facts = [TOLL, LATER]
    (made,) = find_counted(ledger("updated", *facts), facts, {}, [])
    assert {made.clearest, *made.stating} == {0, 1}
    assert made.basis == "quantity"
    assert list(counted_differences(TOLL, LATER)) == ["figure"]


def test_what_the_ledger_has_settled_as_rounding_is_no_difference() -> None:
    """More than £3 million, beside £3.2 million, stood as the story's dispute."""
    rounded, exact = (replace(f, amounts=(replace(f.amounts[0], settled=True),)) for f in (TOLL, LATER))
    assert counted_differences(rounded, exact) == {}


def test_small_numbers_of_no_common_event_are_of_two_happenings() -> None:
    facts = [fact("ember", "#arrest arrest boy", 4), fact("flint", "#arrest arrest riot", 46)]
    assert find_counted(ledger("updated", *facts), facts, {}, []) == []


def test_one_number_in_clauses_of_one_event_that_have_little_else_in_common_is_one_statement() -> None:
    """Had a magnitude of 6.9; the magnitude-6.9 quake destroyed the barns."""
    facts = [fact("ember", "quake magnitud", 7), fact("flint", "quake magnitud destroi barn", 7)]
    assert find_counted(ledger("agree", *facts), facts, GROUP, []) == [Statement(0, (1,), (), basis="quantity")]
    assert not counted_differences(*facts)
    assert find_counted(ledger("agree", *facts), facts, {}, []) == [], "a small number of no common event may be another's"


def test_what_is_no_count_or_no_one_thing_makes_no_statement() -> None:
    facts = [fact("ember", "revolver quai found", 38), fact("flint", "revolver quai point", 38)]
    assert find_counted(ledger("different-scope", *facts), facts, GROUP, []) == []
    assert find_counted(ledger("agree", *facts, unit="caliber"), facts, GROUP, []) == [], "what a weapon is called by"
    ages = [replace(f, amounts=tuple(replace(a, years=True) for a in f.amounts)) for f in facts]
    assert find_counted(ledger("agree", *ages), ages, GROUP, []) == []
    assert find_counted(ledger("agree", *facts), [facts[0], replace(facts[1], asserted=False)], GROUP, []) == []


def test_a_number_that_the_clause_takes_as_known_is_no_clearest_wording() -> None:
    """Of the 288 candidates; a total of 288 candidates."""
    known, said = fact("ember", "candid", 288), fact("flint", "candid vy seat parliament", 288)
    facts = [replace(known, amounts=tuple(replace(a, known=True, settled=True) for a in known.amounts)), said]
    (made,) = find_counted(ledger("agree", *facts), facts, GROUP, [])
    assert made.clearest == 1


def test_what_a_we_says_of_itself_is_no_clearest_wording() -> None:
    """We have two hundred and fourteen of them; she won by 214 votes."""
    ours, won = fact("ember", "won", 214), fact("flint", "won vote count", 214)
    facts = [replace(f, amounts=tuple(replace(a, settled=True) for a in f.amounts)) for f in (replace(ours, words=("we", "have")), won)]
    (made,) = find_counted(ledger("agree", *facts), facts, GROUP, [])
    assert made.clearest == 1


def test_one_number_of_two_places_is_two() -> None:
    facts = [replace(fact(name, "box ballot found", 2), places=frozenset({f"@place/{name}"})) for name in ("ember", "flint")]
    assert find_counted(ledger("agree", *facts), facts, GROUP, []) == []


def test_two_people_have_two_numbers() -> None:
    one, other = (fact(article, "rebound gain quai", 9) for article in ("ember", "flint"))
    facts = [replace(one, who=frozenset({"@person/1"})), replace(other, who=frozenset({"@person/2"}))]
    assert find_counted(ledger("agree", *facts), facts, GROUP, []) == []


def test_a_statement_of_a_number_takes_in_further_accounts_and_another_statement_does_not() -> None:
    third = fact("shade", "#death dead slab", 31)
    facts = [TOLL, LATER, third]
    held = Statement(0, (1,), (2,))
    assert find_counted(ledger("updated", *facts), facts, GROUP, [held]) == [Statement(0, (1, 2), (), basis="quantity")]
    unnumbered = [TOLL, fact("flint", "#death dead slab"), third]
    made = find_counted(ledger("updated", *unnumbered), unnumbered, GROUP, [held])
    assert held in made
    assert len(made) == 2


def test_what_would_have_cost_so_much_costs_so_much() -> None:
    facts = [
        replace(fact("ember", "repair #repair", 3_200_000), head="cost"),
        replace(fact("flint", "job", 3_200_000), head="cost", supposed=True),
    ]
    facts[1] = replace(facts[1], claim=replace(facts[1].claim, modality="possible"))
    settled = [replace(f, amounts=(replace(f.amounts[0], settled=True),)) for f in facts]
    assert len(find_counted(ledger("agree", *facts), settled, {}, [])) == 1


def test_a_clause_that_gives_the_number_of_an_it_gives_that_of_the_quantity() -> None:
    facts = [fact("ember", "march quai rain", 4000), replace(fact("flint", "polic noon", 4000), head="put", words=("put", "it", "at"))]
    assert len(find_counted(ledger("conflict", *facts), facts, {}, [])) == 1
    facts[1] = replace(facts[1], words=("put", "the", "loss", "at"))
    assert find_counted(ledger("conflict", *facts), facts, {}, []) == []


def test_numbers_of_two_scopes_and_of_two_subjects_were_not_brought_up_to_date() -> None:
    """691 delegates in five states, 865 delegates in eleven; a candidate had 60 delegates, a party 95."""
    one, other = fact("ember", "delegat grab", 60, 5), fact("flint", "delegat grab", 95, 11)
    own, another = (replace(each, who=frozenset({"delegat"})) for each in (one, other))
    assert find_counted(ledger("updated", own, another), [own, another], {}, []) == []
    single = [replace(each, amounts=each.amounts[:1]) for each in (own, another)]
    assert len(find_counted(ledger("updated", *single), single, {}, [])) == 1
    apart = [replace(single[0], who=frozenset({"candid"})), replace(single[1], who=frozenset({"parti"}))]
    assert find_counted(ledger("updated", *apart), apart, {}, []) == []


def test_a_bound_that_holds_the_other_number_is_no_difference() -> None:
    exact = fact("flint", "repair cost pier", 3_200_000)
    more = replace(TOLL, amounts=(replace(exact.amounts[0], low=Decimal(3_000_000), high=Decimal(4_500_000), span=Span("ember", 0, 2)),))
    assert counted_differences(exact, more) == {}
    assert counted_differences(exact, replace(more, amounts=(replace(more.amounts[0], low=Decimal(4_000_000)),)))


def test_one_number_that_the_ledger_has_agree_of_one_named_is_one_statement_in_any_words() -> None:
    ann = frozenset({"@person/e-1"})
    scored, bagged = (
        replace(f, who=ann, amounts=(replace(f.amounts[0], settled=True),))
        for f in (fact("ember", "scored league season", 19), fact("flint", "bagged term", 19))
    )
    (made,) = find_counted(ledger("agree", scored, bagged), [scored, bagged], {}, [])
    assert {made.clearest, *made.stating} == {0, 1}
    otto = replace(bagged, who=frozenset({"@person/e-2"}))
    assert find_counted(ledger("agree", scored, otto), [scored, otto], {}, []) == []
