from dataclasses import replace

from tests.told import facts_of

from rashomon.stages.assemble.corroboration.joined import join_pairs
from rashomon.stages.assemble.corroboration.statements import Statement

FACTS = facts_of("The mill closed.", "The old mill was closed.", "They closed the mill.")


def test_the_claims_that_a_rule_joins_are_one_statement_of_most_origins() -> None:
    (made,) = join_pairs([(0, 1), (0, 2)], FACTS, [], "reckoning")
    assert made == Statement(0, (1, 2), (), "reckoning")


def test_copies_make_no_statement() -> None:
    facts = [replace(fact, origin="a") for fact in FACTS]
    assert join_pairs([(0, 1), (0, 2)], facts, [], "reckoning") == []


def test_what_two_origins_state_already_is_not_stated_again() -> None:
    held = Statement(0, (1,), ())
    assert join_pairs([(0, 1), (0, 2)], FACTS, [held], "reckoning") == [held]
    assert len(join_pairs([(0, 2)], FACTS, [held], "reckoning")) == 2


def test_what_words_join_to_a_clearest_wording_joins_its_statement() -> None:
    held = Statement(0, (1,), ())
    assert join_pairs([(0, 1), (0, 2)], FACTS, [held], "wording") == [Statement(0, (1, 2), ())]
    assert join_pairs([(0, 1), (1, 2)], FACTS, [held], "wording") == [held], "not joined to the clearest"
    planned = replace(FACTS[2], claim=replace(FACTS[2].claim, modality="denied"))
    assert join_pairs([(0, 1), (0, 2)], [*FACTS[:2], planned], [held], "wording") == [held], "cannot both be"


def test_the_order_of_the_pairs_does_not_matter() -> None:
    pairs = [(0, 1), (0, 2), (1, 2)]
    assert join_pairs(pairs, FACTS, [], "reckoning") == join_pairs(pairs[::-1], FACTS, [], "reckoning")
