"""What a note of correction says was said before is no statement of the article."""

from decimal import Decimal

from rashomon.flow.former import present_statements
from rashomon.model.annotated import Annotation
from rashomon.model.annotation import Correction, CorrectionKind, Figure
from rashomon.model.span import Span


def figure(start: int, end: int) -> Figure:
    return Figure(Span("a", start, end), Decimal(1), None, None, None, None, "exact")


def kept(kind: CorrectionKind, about: Span | None, now: Span | None) -> list[int]:
    """Where the figures start that stay: one outside the note at [10, 60), one in `about`, one beside it, one in `now`."""
    found = tuple(figure(start, start + 2) for start in (0, 15, 32, 50))
    note = Correction(Span("a", 10, 60), kind, about, now)
    return [f.span.start for f in present_statements(Annotation("a", "en", None, (), figures=found, corrections=(note,))).figures]


def test_of_a_note_only_what_is_said_now_stays() -> None:
    assert kept("corrects-itself", Span("a", 12, 30), Span("a", 40, 60)) == [0, 50]
    assert kept("corrects-itself", Span("a", 49, 55), Span("a", 30, 60)) == [0, 32], "the wrong value beside the right one goes"
    assert kept("corrects-other", Span("a", 12, 30), None) == [0]
    assert kept("update", None, Span("a", 12, 60)) == [0, 15, 32, 50]


def test_an_article_that_takes_itself_back_states_nothing() -> None:
    assert kept("retraction", None, None) == []


def test_without_notes_nothing_changes() -> None:
    annotation = Annotation("a", "en", None, (), figures=(figure(0, 2),))
    assert present_statements(annotation) is annotation
