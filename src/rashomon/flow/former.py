"""What an article no longer says: it must not count as its statement."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol, TypeVar

from rashomon.model.annotated import Annotation
from rashomon.model.annotation import Correction
from rashomon.model.span import Span


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


P = TypeVar("P", bound=_Placed)


def present_statements(annotation: Annotation) -> Annotation:
    """The annotation with the claims, figures and quotes alone that the article stands by.

    Of a note of correction only what it says now is a statement of the article; what was said before is not, nor that it
    was said. An article that takes itself back states nothing.
    """
    notes = annotation.corrections
    if not notes:
        return annotation
    if any(note.kind == "retraction" for note in notes):
        return replace(annotation, claims=(), figures=(), quotes=())
    return replace(
        annotation, claims=_present(annotation.claims, notes), figures=_present(annotation.figures, notes),
        quotes=_present(annotation.quotes, notes),
    )  # fmt: skip


def _present(found: Iterable[P], notes: tuple[Correction, ...]) -> tuple[P, ...]:
    return tuple(item for item in found if not any(_former(item.span, note) for note in notes))


def _former(span: Span, note: Correction) -> bool:
    if note.about and note.about.covers(span):
        return True
    return note.span.covers(span) and not (note.now and note.now.overlaps(span))
