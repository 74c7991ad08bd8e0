from decimal import Decimal

from rashomon.model.annotation import Modality
from rashomon.model.dossier import (
    Difference,
    DifferenceKind,
    DifferingValue,
    FigureEntry,
    FigureStatus,
    FigureValue,
    Side,
    Standing,
)
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.standing import standing as stand

EARLY, LATE = Span("a", 3, 8), Span("b", 3, 8)


def standing(
    about: DifferenceKind | None, ledger: tuple[FigureEntry, ...], first: Modality = "happened", second: Modality = "happened"
) -> Standing:
    clauses = (Span("a", 0, 20), Span("b", 0, 20))
    sides = tuple(
        Side(stance, span.article, span.article, None, modality, (span,))
        for stance, span, modality in zip(("agrees", "differs"), clauses, (first, second), strict=True)
    )
    difference = Difference(about, (DifferingValue((EARLY,)), DifferingValue((LATE,)))) if about else None
    return stand(difference, sides, ledger)


def ledger(status: FigureStatus) -> tuple[FigureEntry, ...]:
    values = tuple(
        FigureValue(Decimal(number), None, None, "exact", span.article, span.article, (span,))
        for number, span in ((3, EARLY), (5, LATE))
    )
    return (FigureEntry("dead", "people", None, None, values, status),)


def test_a_death_toll_that_the_ledger_calls_updated_is_not_disputed() -> None:
    assert standing("figure", ledger("updated")) == "changed"


def test_a_number_that_the_ledger_calls_a_conflict_or_does_not_know_is_disputed() -> None:
    assert standing("figure", ledger("conflict")) == "disputed"
    assert standing("figure", ()) == "disputed"


def test_a_plan_that_came_about_or_was_moved_has_changed() -> None:
    assert standing("modality", (), "planned", "happened") == "changed"
    assert standing("date", (), "planned", "planned") == "changed"
    assert standing("polarity", (), "planned", "planned") == "changed", "to close, then to stay open"


def test_what_one_asserts_and_another_denies_is_disputed() -> None:
    assert standing("modality", (), "happened", "denied") == "disputed"
    assert standing("polarity", ()) == "disputed"


def test_who_says_it_is_no_dispute_of_what_is_said() -> None:
    assert standing("attribution", ()) == "agreed"
    assert standing(None, ()) == "agreed"
