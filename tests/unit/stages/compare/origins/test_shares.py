"""How many words two articles share, and how many of these are nobody's quotation."""

import pytest

from rashomon.model.annotation import Quote
from rashomon.model.span import Span
from rashomon.stages.compare.origins.shares import Marked
from rashomon.text.read import ReadText

TEXT = "Nobody knew, said Bo. \u201cThe bell rang at dawn,\u201d she added."


@pytest.mark.parametrize(("start", "end"), [(0, len(TEXT)), (0, 21), (23, 44), (2, 30), (8, 27), (25, 25 + 6)])
def test_words_are_counted_as_they_are_found(start: int, end: int) -> None:
    said = Span("a", TEXT.index("The bell"), TEXT.index(",\u201d"))
    read = ReadText(TEXT)
    words = read.words(start, end)
    outside = [word for word in words if not said.start <= word.start < said.end]
    assert Marked(read, [Quote(said, "direct", (said,), None, None, None)]).count(start, end) == (len(words), len(outside))
