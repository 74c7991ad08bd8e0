"""Which lines are kept: those of the article proper, told from the page around it."""

from collections.abc import Sequence
from itertools import groupby

from rashomon.model.article import Article
from rashomon.stages.annotate.clean.features import is_prose
from rashomon.stages.annotate.clean.lines import Line
from rashomon.stages.annotate.clean.parts import BULLET, ITEM, is_byline, is_dateline, may_be_headline
from rashomon.stages.annotate.clean.prose import body_scores

KEEP = -0.3
"""Log-odds from which a line is kept. Below even, as a lost sentence costs more than a kept button; F1 on wcxb_plain is flat
from -1 to -.3 (.941 to .942 in cross-validation)."""
_LONG_HEADLINE = 6
"""Words from which a line over a byline is no name of a section."""
_HEAD = 6
"""Lines before the first kept one in which the headline may stand."""
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
        return _with_whole_lists(lines, plain, _with_headline(lines, plain, kept))
    prose = [free and is_prose(line) for line, free in zip(lines, plain, strict=True)]
    return prose if any(prose) else plain


def _with_headline(lines: Sequence[Line], plain: Sequence[bool], kept: Sequence[bool]) -> list[bool]:
    """What is kept, and the line right over the byline or date at its head that reads like a headline."""
    start = kept.index(True)
    for at in range(max(0, start - _HEAD), start):
        over = lines[at + 1]
        reads = plain[at] and lines[at].words >= _LONG_HEADLINE and may_be_headline(lines[at])
        if reads and plain[at + 1] and (is_byline(over) or is_dateline(over)):
            return [keep or i == at for i, keep in enumerate(kept)]
    return list(kept)


def _with_whole_lists(lines: Sequence[Line], plain: Sequence[bool], kept: Sequence[bool]) -> list[bool]:
    """What is kept, and the other items of a list of which at least half is; of menus nothing is."""
    whole = list(kept)
    for bullet, run in groupby(range(len(lines)), key=lambda at: lines[at].text[:2] if BULLET.match(lines[at].text) else ""):
        items = list(run)
        if bullet and 2 * sum(kept[at] for at in items) >= len(items):
            for at in items:
                whole[at] = whole[at] or (plain[at] and lines[at].words >= ITEM)
    return whole


def looks_like_page(lines: Sequence[Line], labels: Sequence[str | None]) -> bool:
    """Whether a text has the many short lines that menus, buttons and lists of links leave behind, some known by their words."""
    loose = sum(line.words <= 6 and not line.is_sentence for line in lines)
    known = sum(label is not None for label in labels)
    return loose >= _LOOSE_LINES and loose >= _LOOSE_SHARE * len(lines) and known >= _KNOWN_LINES
