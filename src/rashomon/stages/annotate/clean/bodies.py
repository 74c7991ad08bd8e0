"""Which lines are kept: those of the article proper, told from the page around it."""

from collections.abc import Sequence

from rashomon.model.article import Article
from rashomon.stages.annotate.clean.features import is_prose
from rashomon.stages.annotate.clean.lines import Line
from rashomon.stages.annotate.clean.prose import body_scores

KEEP = -0.3
"""Log-odds from which a line is kept. Below even, as a lost sentence costs more than a kept button; F1 on wcxb_plain is flat
from -1 to -.3 (.941 to .942 in cross-validation)."""
_LOOSE_LINES = 10
_LOOSE_SHARE = 0.2
_KNOWN_LINES = 1
"""A saved page has menus, and a word of them is known: so 146 of 150 pages of wcxb_plain and none of 2,076 plain texts (ECB+, GVC,
GUM, TempEval, PolNeAR, WikiWars). A text that is no page loses only what its words give away. Without the known line three texts
with tables of figures were taken for pages; with three known lines, .003 of character F1 was lost. Half or twice the loose lines
changes nothing or .0002 of it, half or twice their share nothing or .0011."""


def kept_lines(article: Article, lines: Sequence[Line], labels: Sequence[str | None]) -> list[bool]:
    """Whether each line is the article proper (headline, dateline and the like included, where they are not told apart)."""
    plain = [label is None for label in labels]
    if not article.regions and not looks_like_page(lines, labels):
        return plain
    scores = body_scores(article, lines, labels)
    kept = [bool(score > KEEP) and free for score, free in zip(scores, plain, strict=True)]
    if any(kept):
        return kept
    prose = [free and is_prose(line) for line, free in zip(lines, plain, strict=True)]
    return prose if any(prose) else plain


def looks_like_page(lines: Sequence[Line], labels: Sequence[str | None]) -> bool:
    """Whether a text has the many short lines that menus, buttons and lists of links leave behind, some known by their words."""
    loose = sum(line.words <= 6 and not line.is_sentence for line in lines)
    known = sum(label is not None for label in labels)
    return loose >= _LOOSE_LINES and loose >= _LOOSE_SHARE * len(lines) and known >= _KNOWN_LINES
