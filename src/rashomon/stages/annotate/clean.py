"""Label what each stretch of the text is: headline, body, residue ..."""

import re

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span

_LINE = re.compile(r"[^\n]*\S[^\n]*")


def label_blocks(article: Article) -> tuple[Block, ...]:
    """Blocks in reading order, not overlapping; white space between blocks belongs to none."""
    return tuple(Block(Span(article.id, m.start(), m.end()), "body") for m in _LINE.finditer(article.text))
