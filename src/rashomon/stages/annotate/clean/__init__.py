"""Label what each stretch of the text is: headline, body, residue ... Nothing is deleted."""

from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Block, BlockKind
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.annotate.clean.bodies import kept_lines
from rashomon.stages.annotate.clean.lines import Line, split_lines
from rashomon.stages.annotate.clean.naming import name_lines
from rashomon.stages.annotate.clean.parts import dateline_end
from rashomon.stages.annotate.clean.residue import residue_label

_LEADS = 5
"""Lines of body in which a dateline may stand: the first, and those of further reports under one headline."""


def label_blocks(article: Article) -> tuple[Block, ...]:
    """Blocks in reading order, not overlapping, a line each or less; white space between blocks belongs to none."""
    lines = split_lines(article.text)
    if not lines:
        return ()
    labels = [residue_label(line.text, line.is_sentence) for line in lines]
    named = name_lines(article, lines, labels, kept_lines(article, lines, labels))
    return tuple(_blocks(article.id, lines, named))


def _blocks(id: str, lines: Sequence[Line], named: Sequence[tuple[BlockKind, str | None]]) -> Iterator[Block]:
    leads = 0
    for line, (kind, label) in zip(lines, named, strict=True):
        start = line.start
        if kind in ("body", "post") and leads < _LEADS:
            leads += 1
            end = start + dateline_end(line)
            if end > start:
                stop = end - (len(line.text[: end - start]) - len(line.text[: end - start].rstrip()))
                yield Block(Span(id, start, stop), "dateline")
                start = end
        yield Block(Span(id, start, line.end), kind, label)
