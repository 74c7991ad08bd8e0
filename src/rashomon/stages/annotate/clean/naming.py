"""A kind for every line, and a label for every line of residue."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from rashomon.model.annotation import BlockKind
from rashomon.model.article import Article
from rashomon.stages.annotate.clean.hints import Column, coverage
from rashomon.stages.annotate.clean.lines import Line
from rashomon.stages.annotate.clean.parts import headline_at, is_byline, is_dateline, is_heading, is_kicker, is_masthead
from rashomon.stages.annotate.clean.posts import Named, tell_posts
from rashomon.stages.annotate.clean.signatures import tell_signatures

_BY_REGION = (
    ("cookie", "cookie"), ("comment", "comment"), ("subscribe", "subscribe"), ("share", "share"), ("advert", "advert"),
    ("related", "related"), ("navigation", "navigation"), ("caption", "credit"), ("footer", "navigation"),
    ("header", "navigation"), ("aside", "related"), ("form", "other"), ("control", "other"),
)  # fmt: skip
"""Regions of a page in the order in which they decide a label."""
_NEAR = 6
"""Lines around the beginning of the article in which its byline and date stand."""


def name_lines(
    article: Article, lines: Sequence[Line], labels: Sequence[str | None], kept: Sequence[bool]
) -> tuple[Named, ...]:
    """Kind and label of every line. What is not kept is residue, unless its form and place make it part of the head."""
    shares = coverage(lines, article.regions)
    headline = _headline(article, lines, labels, kept, shares)
    start = kept.index(True) if True in kept else 0
    head = range(max(0, min(start, start if headline is None else headline) - _NEAR), start + _NEAR)
    after = [*(line for one, line in pairwise(lines)), None]
    named: list[Named] = []
    for at, line in enumerate(lines):
        if at == headline:
            named.append(("headline", None))
        elif headline is not None and at < headline and is_kicker(lines, at):
            named.append(("heading", None))
        elif (near := _head_part(lines, at, labels[at])) and (kept[at] or at in head):
            named.append((near, None))
        elif kept[at] and labels[at] is None and not _is_side_link(at, shares):
            named.append((_kept_kind(line, after[at], at, shares), None))
        else:
            named.append(_left_out(line, labels[at], at, at > start, shares))
    return tuple(tell_signatures(lines, tell_posts(lines, labels, named, bool(article.regions))))


def _headline(
    article: Article, lines: Sequence[Line], labels: Sequence[str | None], kept: Sequence[bool], shares: Mapping[str, Column]
) -> int | None:
    if article.regions:
        titles = [at for at, line in enumerate(lines) if shares["title"][at] >= 0.5 and line.words > 1]
        main = [at for at in titles if shares["header"][at] < 0.5 or shares["article"][at] >= 0.5]
        if main or titles:
            return (main or titles)[0]
    free = [label is None and keep for label, keep in zip(labels, kept, strict=True)]
    return headline_at(lines, free, article.title)


def _head_part(lines: Sequence[Line], at: int, label: str | None) -> BlockKind | None:
    """Byline (and the outlet's name) or dateline."""
    line = lines[at]
    if label is not None:
        return None
    if is_byline(line) or is_masthead(lines, at):
        return "byline"
    return "dateline" if is_dateline(line) else None


def _kept_kind(line: Line, following: Line | None, at: int, shares: Mapping[str, Column]) -> BlockKind:
    if shares["caption"][at] >= 0.5:
        return "caption"
    if shares["heading"][at] >= 0.5 or is_heading(line, following):
        return "heading"
    return "body"


def _is_side_link(at: int, shares: Mapping[str, Column]) -> bool:
    """A line that is one link in a part that the page sets apart: another article's title among the paragraphs of this one."""
    apart = max(float(shares[part][at]) for part in ("aside", "related", "navigation", "footer"))
    return float(shares["link"][at]) >= 0.9 and apart >= 0.5


def _left_out(line: Line, label: str | None, at: int, in_or_after: bool, shares: Mapping[str, Column]) -> Named:
    """Residue, with the label that its words, its region or its form suggest; a picture's caption is none."""
    if label is not None:
        return "residue", label
    if shares["caption"][at] >= 0.5 and line.words >= 5:
        return "caption", None
    if shares["byline"][at] >= 0.5 and line.words <= 12:
        return "byline", None
    for region, name in _BY_REGION:
        if shares[region][at] >= 0.5:
            return "residue", name
    if line.words <= 5 and not line.is_sentence:
        return "residue", "navigation"
    return "residue", "related" if in_or_after and not line.is_sentence else "other"
