"""One deed of somebody whom both accounts name."""

from tests.told import facts_of

from rashomon.stages.assemble.corroboration.deeds import same_deed


def one_deed(first: str, second: str) -> bool:
    facts = facts_of(first, second)
    ours, theirs = ([fact for fact in facts if fact.article == id] for id in "ab")
    return any(same_deed(one, other) for one in ours for other in theirs)


def test_what_befalls_somebody_named_once_is_one_deed_whatever_else_is_told() -> None:
    assert one_deed("Marta Lund was arrested near the harbour on a cold night.", "Police said Marta Lund was arrested.")
    assert not one_deed("Marta Lund was arrested near the harbour.", "Police said Otto Brandt was arrested.")


def test_who_was_shot_is_not_who_shot() -> None:
    assert not one_deed("Marta Lund was shot on the quay.", "Marta Lund shot first.")


def test_the_same_thing_done_by_somebody_named_is_one_deed() -> None:
    first = "Marta Lund, the engineer, sketched the lock gates before breakfast in a notebook."
    assert one_deed(first, "Marta Lund sketched the gates.")
    assert not one_deed(first, "Marta Lund sketched a heron.")


def test_what_befell_somebody_s_teacher_did_not_befall_him() -> None:
    assert not one_deed("Marta Lund's teacher was arrested in June.", "Police said Marta Lund was arrested.")
