"""What was added, dropped and changed between a passage and its copy."""

from collections.abc import Mapping

from rashomon.model.span import Span
from rashomon.model.story import Edit
from rashomon.text.alignment import align
from rashomon.text.read import ReadText
from rashomon.text.terms import Word


def find_edits(source: Span, copy: Span, texts: Mapping[str, ReadText]) -> tuple[Edit, ...]:
    """The edits in reading order, word by word; case and punctuation are no edit."""
    left = texts[source.article].words(source.start, source.end)
    right = texts[copy.article].words(copy.start, copy.end)
    edits = []
    for same, start, end, beside, beside_end in align([word.form for word in left], [word.form for word in right]):
        if not same:
            before = _span(source.article, left[start:end])
            after = _span(copy.article, right[beside:beside_end])
            edits.append(Edit("changed" if before and after else "dropped" if before else "added", before, after))
    return tuple(edits)


def _span(article: str, words: list[Word]) -> Span | None:
    return Span(article, words[0].start, words[-1].end) if words else None
