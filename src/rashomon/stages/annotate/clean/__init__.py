"""Label what each stretch of the text is: headline, body, residue ... Nothing is deleted."""

import re
from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Block, BlockKind
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.annotate.clean.addressed import tells_of_others
from rashomon.stages.annotate.clean.bodies import kept_lines, looks_like_page
from rashomon.stages.annotate.clean.inside import residue_inside
from rashomon.stages.annotate.clean.lines import Line, split_lines
from rashomon.stages.annotate.clean.margins import foot_lines
from rashomon.stages.annotate.clean.naming import name_lines
from rashomon.stages.annotate.clean.parts import SHOWS
from rashomon.stages.annotate.clean.posts import Named
from rashomon.stages.annotate.clean.residue import residue_label
from rashomon.stages.annotate.clean.teasers import teaser_lines
from rashomon.stages.annotate.clean.threads import comment_lines
from rashomon.stages.annotate.clean.titles import repeated_end, title_end
from rashomon.text.opening import dateline_end

_READ = frozenset({"body", "post", "heading", "caption"})
_LETTER = re.compile(r"\w")
_CAPTION = 60
"""Words of the longest picture's caption; a longer line is a paragraph to which a credit was joined. Of 90 lines of GUM news, WCXB and
htmldate that end with a credit, 88 have at most 60, one caption has 74 and one paragraph 61."""
_LEADS = 5
"""Lines of body in which a dateline may stand: the first, and those of further reports under one headline."""


def label_blocks(article: Article) -> tuple[Block, ...]:
    """Blocks in reading order, not overlapping, a line each or less; white space between blocks belongs to none."""
    lines = split_lines(article.text)
    if not lines:
        return ()
    labels = [residue_label(line.text, line.is_sentence) for line in lines]
    tells = False
    if not article.regions:
        comments = comment_lines(lines, labels)
        labels = ["comment" if at in comments else label for at, label in enumerate(labels)]
        # On a page the lines are judged together, and that model was learned without these labels.
        if not looks_like_page(lines, labels):
            tells = tells_of_others(article.text)
            # The first line is the title, whatever stands before its colon ("MUST SEE: ...").
            labels[1:] = [label or _whole(line, tells) for line, label in zip(lines[1:], labels[1:], strict=True)]
            teasers = teaser_lines(lines, labels)
            labels = ["related" if at in teasers else label for at, label in enumerate(labels)]
            foot = foot_lines(lines, labels)
            labels = [foot.get(at, label) for at, label in enumerate(labels)]
    named = name_lines(article, lines, labels, kept_lines(article, lines, labels))
    return tuple(_blocks(article.id, lines, named, tells))


def _blocks(id: str, lines: Sequence[Line], named: Sequence[Named], tells: bool) -> Iterator[Block]:
    leads = 0
    title = next((line.text[: title_end(line.text)] for line, (kind, _) in zip(lines, named, strict=True) if kind == "headline"), "")
    for line, (kind, label) in zip(lines, named, strict=True):
        start = line.start
        if kind in ("body", "post", "heading") and leads < _LEADS:
            leads += kind != "heading"
            for head, length in _heads(line, kind, title):
                words = line.text[start - line.start :][:length]
                yield Block(Span(id, start, start + len(words.rstrip())), head)
                start += length
        if kind == "headline":
            yield from _titled(id, line)
        elif start < line.end:
            yield from _pieces(id, line, start, (kind, label), tells)


def _whole(line: Line, tells: bool) -> str | None:
    """The label of a line that is one piece of residue from end to end."""
    inside = residue_inside(line, tells)
    return inside[0].label if len(inside) == 1 and (inside[0].start, inside[0].end) == (line.start, line.end) else None


def _heads(line: Line, kind: BlockKind, title: str) -> Iterator[tuple[BlockKind, int]]:
    """What stands in the line before the story goes on, and its length: the headline again, a dateline. A heading may be all dateline."""
    again = repeated_end(line.text, title) if kind == "body" and title else 0
    if again:
        yield "heading", again
    end = dateline_end(line.text, again, len(line.text))
    if end > again and (kind != "heading" or end >= len(line.text)):
        yield "dateline", end - again


def _titled(id: str, line: Line) -> Iterator[Block]:
    """The headline, and the name of the site behind it, which is none of its words."""
    end = line.start + title_end(line.text)
    yield Block(Span(id, line.start, end), "headline")
    if end < line.end:
        yield Block(Span(id, end + 1, line.end), "residue", "other")


def _pieces(id: str, line: Line, start: int, named: Named, tells: bool) -> Iterator[Block]:
    """The line from `start` on, residue inside it as blocks of their own; with a credit behind it, it is a caption."""
    kind, label = named
    apart = [one for one in residue_inside(line, tells) if one.start >= start] if kind in _READ else []
    credited = bool(apart) and apart[-1].label in ("credit", "caption-control") and apart[-1].end == line.end
    if (credited or (kind in _READ and SHOWS.match(line.text, start - line.start))) and line.words <= _CAPTION:
        kind = "caption"
    if not apart:
        yield Block(Span(id, start, line.end), kind, label)
        return
    for one in apart:
        yield from _piece(id, line, start, one.start, kind)
        yield Block(Span(id, one.start, one.end), "residue", one.label)
        start = one.end
    yield from _piece(id, line, start, line.end, kind)


def _piece(id: str, line: Line, start: int, end: int, kind: BlockKind) -> Iterator[Block]:
    text = line.text[start - line.start : end - line.start]
    if _LETTER.search(text):
        yield Block(Span(id, start + len(text) - len(text.lstrip()), start + len(text.rstrip())), kind)
