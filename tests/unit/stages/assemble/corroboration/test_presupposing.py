from tests.told import facts_of

from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.presupposing import with_presupposed
from rashomon.stages.assemble.corroboration.statements import Statement

ARREST = "Karl Brenner was arrested on Tuesday at the harbour."


def parted(*texts: str) -> tuple[list[Fact], list[Fact]]:
    facts = facts_of(*texts)
    return [fact for fact in facts if not fact.presupposed], [fact for fact in facts if fact.presupposed]


def named(*texts: str) -> list[tuple[str, ...]]:
    """The words of each statement that a noun phrase has a part in."""
    facts, nouns = parted(*texts)
    told = [*facts, *nouns]
    by_id = dict(zip("abcdefgh", texts, strict=False))
    made = with_presupposed([], facts, nouns)
    return [tuple(told[i].claim.span.of(by_id[told[i].article]) for i in statement.claims) for statement in made]


def test_a_noun_takes_as_known_what_another_account_tells() -> None:
    assert named(ARREST, "The mayor spoke about Karl Brenner's arrest.") == [(ARREST[:-1], "Karl Brenner's arrest")]
    assert named("Anna Ruiz died on Friday.", "The town mourned the death of Anna Ruiz.") == [
        ("Anna Ruiz died on Friday", "the death of Anna Ruiz")
    ]


def test_whose_warnings_they_are_has_warned() -> None:
    told = named("Miriam Falk had warned them in writing.", "Miriam Falk, the engineer whose warnings were published, laid flowers.")
    assert told == [("Miriam Falk had warned them in writing", "whose warnings")]


def test_what_is_asked_for_or_only_possible_or_of_somebody_else_is_not_taken_as_known() -> None:
    resigned = "Karl Brenner resigned on Tuesday."
    assert len(named(resigned, "The town learnt of Karl Brenner's resignation.")) == 1
    assert named(resigned, "The union demanded Karl Brenner's resignation.") == []
    assert named(resigned, "The union spoke of Karl Brenner's possible resignation.") == []
    assert named(resigned, "The town learnt of Otto Weil's resignation.") == []
    assert named(ARREST, "Karl Brenner spoke about the arrest of Otto Weil.") == []


def test_of_two_arrests_none_is_taken_for_the_other() -> None:
    assert named(ARREST, "Karl Brenner was arrested in May 2030 in Ostrand.", "The mayor spoke about Karl Brenner's arrest.") == []


def test_a_statement_takes_up_what_a_further_account_takes_as_known() -> None:
    facts, nouns = parted(ARREST, "On Tuesday Karl Brenner was arrested at the harbour.", "The mayor spoke about Karl Brenner's arrest.")
    assert with_presupposed([Statement(0, (1,), (2,))], facts, nouns) == [Statement(0, (1, len(facts)), ())]
