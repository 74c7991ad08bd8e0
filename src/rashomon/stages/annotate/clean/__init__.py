"""Label what each stretch of the text is: headline, body, residue ... Nothing is deleted."""

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.annotate.clean.lines import Line, split_lines
from rashomon.stages.annotate.clean.residue import residue_label


def label_blocks(article: Article) -> tuple[Block, ...]:
    """Blocks in reading order, not overlapping; white space between blocks belongs to none."""
    return tuple(_block(article.id, line) for line in split_lines(article.text))


def _block(id: str, line: Line) -> Block:
    label = residue_label(line.text, line.is_sentence)
    span = Span(id, line.start, line.end)
    return Block(span, "body" if label is None else "residue", label)
