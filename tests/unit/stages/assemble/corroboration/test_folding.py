from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

from tests.told import facts_of

from rashomon.model.dossier import DifferenceKind
from rashomon.model.span import Span
from rashomon.model.story import Copy
from rashomon.stages.assemble.corroboration.differences import differences
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.folding import fold, remembered
from rashomon.stages.assemble.corroboration.statements import Statement
from rashomon.stages.assemble.corroboration.uttered import no_differences
from rashomon.text.copied_places import CopiedPlaces

TELL = {"wording": differences, "doer": differences, "quantity": differences, "utterance": no_differences}
NOWHERE = CopiedPlaces([])

WIRE = "On Sunday night the thieves drove a lorry into the pawnshop on the quay and carried off grey pearls, medals and brass clocks."
RESPELT = WIRE.replace("grey", "gray")
ANOTHER = "Thieves took pearls and medals from a pawnshop on Sunday night."
LATER = "The pearls and the medals were taken from the pawnshop by thieves."


def folded(statements: Sequence[Statement], facts: Sequence[Fact], copied: CopiedPlaces = NOWHERE) -> list[Statement]:
    return fold(statements, facts, copied, TELL)


def longest(facts: Sequence[Fact], article: str) -> int:
    """The number of the longest clause of an article."""
    return max((i for i, fact in enumerate(facts) if fact.article == article), key=lambda i: len(facts[i].claim.span))


def test_one_sentence_of_an_agency_spelt_twice_is_one_statement_with_the_claims_of_both() -> None:
    facts = facts_of(WIRE, RESPELT, ANOTHER, LATER)
    wire, respelt, another, later = (longest(facts, id) for id in "abcd")
    passage = CopiedPlaces([Copy(Span("a", 0, len(WIRE)), Span("b", 0, len(RESPELT)), "edited", 0.9, "undecided", ())])
    twice = [Statement(wire, (another,), ()), Statement(respelt, (later,), ())]
    (made,) = folded(twice, facts, passage)
    assert {made.clearest, *made.stating} == {wire, respelt, another, later}
    assert len(folded(twice, facts)) == 2, "no passage says that one was copied from the other"


def test_a_statement_whose_claims_all_stand_in_another_one_is_folded_into_it() -> None:
    """One pair of clauses stood as an item by its words, and again for each number in it."""
    facts = facts_of(WIRE, ANOTHER, LATER)
    wide, again = Statement(0, (1, 2), ()), Statement(1, (2,), (), "quantity")
    assert folded([again, wide], facts) == [wide]


def test_what_is_said_beside_it_in_the_same_sentences_is_another_fact() -> None:
    one = "The warden opened the gate, and the geese flew to the marsh."
    other = "The gate was opened by the warden, and the geese flew to the marsh."
    facts = facts_of(one, other)
    places = {(fact.article, fact.claim.predicate.split()[0]): i for i, fact in enumerate(facts)}
    gate = Statement(places["a", "open"], (places["b", "open"],), ())
    geese = Statement(places["a", "fly"], (places["b", "fly"],), ())
    assert len(folded([gate, geese], facts)) == 2


def test_an_account_that_the_other_statement_does_not_have_is_not_lost() -> None:
    facts = facts_of(WIRE, ANOTHER, LATER)
    assert len(folded([Statement(0, (1,), ()), Statement(1, (2,), (), "quantity")], facts)) == 2


def test_two_statements_of_one_happening_that_share_an_account_are_one() -> None:
    """Who was put on the list stood as two items: by its words, and of one doer."""
    facts = facts_of(
        "Ingrid Falk was arrested at the harbour on Monday.", "Police arrested Ingrid Falk at the harbour.",
        "Falk was arrested by the police.", "Ingrid Falk has been arrested, her lawyer said.",
    )  # fmt: skip
    one, two, three, four = (longest(facts, id) for id in "abcd")
    (made,) = folded([Statement(one, (two, three), ()), Statement(four, (two,), (), "doer")], facts)
    assert {made.clearest, *made.stating} >= {one, two, three, four}
    others = facts_of("Ingrid Falk was arrested on Monday.", "Falk was arrested and the boat was searched.", "The boat was searched.")
    at = {(fact.article, fact.claim.predicate): i for i, fact in enumerate(others)}
    arrest = Statement(at["a", "arrest"], (at["b", "arrest"],), ())
    search = Statement(at["c", "search"], (at["b", "search"],), ())
    assert len(folded([arrest, search], others)) == 2


def test_an_account_that_differs_in_the_one_and_agrees_in_the_other_keeps_both_apart() -> None:
    facts = facts_of(
        "Three people were killed when the barge hit the quay.", "Five people were killed when the barge hit the quay.",
        "Five people were killed as the barge hit the quay at dawn.",
    )  # fmt: skip
    three, five, as_well = (longest(facts, id) for id in "abc")
    assert differences(facts[three], facts[five])
    toll, five_dead = Statement(three, (five, as_well), ()), Statement(five, (as_well,), ())
    assert len(folded([toll, five_dead], facts)) == 2
    hushed = Statement(three, (five, as_well), (), "utterance")
    assert len(folded([hushed, toll], facts)) == 2, "of one clearest wording, but the first would hush the difference"


def test_what_only_mentions_the_event_goes_with_what_is_folded() -> None:
    facts = facts_of(WIRE, ANOTHER, LATER, "Pawnshops have been robbed of pearls before.")
    last = longest(facts, "d")
    (made,) = folded([Statement(0, (1, 2), ()), Statement(0, (1,), (last,), "quantity")], facts)
    assert made == Statement(0, (1, 2), (last,))


def test_the_order_of_the_statements_does_not_matter() -> None:
    facts = facts_of(WIRE, RESPELT, ANOTHER, LATER)
    passage = CopiedPlaces([Copy(Span("a", 0, len(WIRE)), Span("b", 0, len(RESPELT)), "edited", 0.9, "undecided", ())])
    wire, respelt, another, later = (longest(facts, id) for id in "abcd")
    statements = [Statement(wire, (another,), ()), Statement(respelt, (later,), ()), Statement(another, (later,), (), "quantity")]
    found = {tuple(folded(order, facts, passage)) for order in permutations(statements)}
    assert len(found) == 1


def test_in_what_two_claims_differ_is_asked_once() -> None:
    asked = []

    def tell(one: Fact, other: Fact) -> dict[DifferenceKind, tuple[Span, Span]]:
        asked.append((one, other))
        return {"date": (one.claim.span, other.claim.span)}

    one, other = facts_of("The mill closed on Monday.", "The mill closed on Tuesday.")
    told = remembered(tell)
    assert told(one, other) == told(replace(one, origin="another"), other) != told(other, one)
    assert asked == [(one, other), (other, one)]


def test_a_title_says_again_what_the_same_accounts_lead_with() -> None:
    """Titles stood as an item beside that of the sentences below them."""
    robbed = "Two men robbed the Tarn pawnshop on Sunday night and fled in a van"
    title = "Two men robbed the Tarn pawnshop."
    facts = facts_of(f"{robbed}.\n\n{title}", f"{robbed}, police said.\n\n{title}", f"{robbed} at once.")
    rob = {(fact.article, fact.claim.span.start > 0): i for i, fact in enumerate(facts) if fact.claim.predicate == "rob"}
    again = Statement(rob["a", True], (rob["b", True],), ())
    both, others = Statement(rob["a", False], (rob["b", False],), ()), Statement(rob["a", False], (rob["c", False],), ())
    assert len(folded([both, again], facts)) == 1
    assert len(folded([others, again], facts)) == len([others, again]), "the account that only the titles have is not lost"
