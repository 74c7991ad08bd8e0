"""Whether words stand between quotation marks."""

from rashomon.model.span import Span

_OPENING, _CLOSING, _EITHER = "“„«", "”»", '"'


def in_quotation_marks(text: str, span: Span) -> bool:
    """Whether a mark was opened before the span in its paragraph and not closed, or one stands at an end of it."""
    start = text.rfind("\n", 0, span.start) + 1
    before = text[start : span.start]
    opened = sum(map(before.count, _OPENING)) > sum(map(before.count, _CLOSING)) or before.count(_EITHER) % 2 == 1
    around = text[max(0, span.start - 1) : span.start + 1] + text[span.end - 1 : span.end + 2]
    return opened or any(mark in around for mark in _OPENING + _CLOSING + _EITHER)
