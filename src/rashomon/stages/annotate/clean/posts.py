"""Live pages: posts headed by times."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rashomon.model.annotation import BlockKind
from rashomon.stages.annotate.clean.lines import Line
from rashomon.stages.annotate.clean.parts import is_clock, is_item

Named = tuple[BlockKind, str | None]
_POSTS = 3
"""Times that stand alone on their lines, from which a text is taken for a live page. By reason: a story and two related ones have fewer."""
_TITLE_WORDS = 3
"""Words of the shortest headline of a live page. By reason: "Latest updates" is a label."""


def tell_posts(lines: Sequence[Line], labels: Sequence[str | None], named: Sequence[Named], marked: bool) -> tuple[Named, ...]:
    """In a live blog, where times head the posts, body is post and a time of day alone is its head.

    In plain text (not `marked`) a post's lines are told by their place: short ones, which look like a page's waste when each is seen
    alone, are read too.
    """
    times = [labels[at] == "relative-time" or is_clock(line) for at, line in enumerate(lines)]
    if sum(times) < 2:
        return tuple(named)
    posts, inside = list(named), False
    if not marked and _is_live(lines, named, times):
        posts = _read_by_place(lines, labels, posts, times)
    for at, (kind, _) in enumerate(posts):
        inside = inside or times[at]
        if times[at] and kind not in ("headline", "dateline"):
            posts[at] = ("residue", "relative-time")
        elif inside and kind == "body":
            posts[at] = ("post", None)
    return tuple(posts)


def _is_live(lines: Sequence[Line], named: Sequence[Named], times: Sequence[bool]) -> bool:
    """Whether the story is told between times and not before them: below a story they head links to others."""
    first = times.index(True)
    told = [at for at, (kind, _) in enumerate(named) if kind == "body" and lines[at].is_sentence]
    return sum(times) >= _POSTS and bool(told) and told[0] > first


def _read_by_place(lines: Sequence[Line], labels: Sequence[str | None], named: list[Named], times: Sequence[bool]) -> list[Named]:
    """Sentences and items of lists behind a time are its post, a line between the two its heading; the first line above all of them the
    headline."""
    posts = list(named)
    first = times.index(True)
    for start, end in _stretches(labels, times):
        told = [at for at in range(start, end) if labels[at] is None and (lines[at].is_sentence or is_item(lines[at]))]
        for at in told:
            if posts[at][0] == "residue":
                posts[at] = ("body", None)
        if told and told[0] == start + 1 and labels[start] is None:
            posts[start] = ("heading", None)
    title = next((at for at in range(first) if labels[at] is None and lines[at].words >= _TITLE_WORDS), None)
    if title is not None and posts[title][0] in ("residue", "headline"):
        posts = [("heading", None) if kind == "headline" else (kind, label) for kind, label in posts]
        posts[title] = ("headline", None)
    return posts


def _stretches(labels: Sequence[str | None], times: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """From each time to the next; behind the last one to what words show to be residue."""
    at = [i for i, time in enumerate(times) if time]
    end = next((i for i in range(at[-1] + 1, len(labels)) if labels[i] is not None), len(labels))
    for one, other in pairwise([*at, end]):
        yield one + 1, other
