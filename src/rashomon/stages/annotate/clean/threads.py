"""What readers wrote under the article: lines behind "14 comments", each comment headed by a name and a time."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from rashomon.stages.annotate.clean.features import is_prose
from rashomon.stages.annotate.clean.lines import Line
from rashomon.stages.annotate.clean.parts import is_dateline
from rashomon.stages.annotate.clean.residue import residue_label

_OPENERS = frozenset({"comment-count", "comment-prompt"})
_CLOSERS = frozenset({"copyright", "related", "navigation", "subscribe", "cookie"})
_NAME_WORDS = 4
"""Half or twice as many change nothing on wcxb_plain."""
_HEAD = 90
"""Characters of the longest line that is a reader's name and a time."""
_SOON = 3
"""Lines behind "14 comments" within which the first comment's head stands; "sort by newest" and the like may stand between. From 1 to 6
nothing changes on wcxb_plain."""
_STORY = 3
"""Lines of prose over a thread. With none asked, 2 of 25 threads found in WCXB and htmldate were the story itself."""
_SAYS = re.compile(
    r"(?:\S{1,30} ){1,4}(?:says|said|wrote|writes|replied|commented|sagt|schreibt|dit|écrit|dice|escribió|scrive|diz|disse|zegt|schreef)"
    r"(?: on .{4,40}| am .{4,40}| le .{4,40})? ?:"
)
_BETWEEN = " ,·•|–—-("


def comment_lines(lines: Sequence[Line], labels: Sequence[str | None]) -> frozenset[int]:
    """Places of the lines that are readers' comments, names and times included; none where it is not sure that they are.

    A live blog also has names and times over its posts: where comments are counted in several places, none begins. Nor does one begin
    before the story is told: a button "Comment" stands over many a byline and date.
    """
    told = list(accumulate(map(is_prose, lines), initial=0))
    openers = [at for at, label in enumerate(labels) if label in _OPENERS and told[at] >= _STORY]
    first = next((at for at in openers if _soon_a_head(lines, at)), None)
    if first is None:
        return frozenset()
    if sum(labels[at] == "comment-count" and _soon_a_head(lines, at) for at in range(len(lines))) > 1:
        return frozenset()
    return frozenset(_thread(labels, first + 1))


def is_comment_head(line: Line) -> bool:
    """ "rivermouse 3 hours ago", "Ann Lee says:", "Ann Lee · 3 March 2022 at 10:15"."""
    if len(line.text) > _HEAD:
        return False
    if _SAYS.fullmatch(line.text):
        return True
    words = line.text.split(" ")
    return any(_is_time(" ".join(words[count:])) for count in range(1, min(_NAME_WORDS, len(words) - 1) + 1))


def _is_time(words: str) -> bool:
    words = words.strip(_BETWEEN)
    if not words[:1].isdigit():
        return False
    return residue_label(words, False) == "relative-time" or is_dateline(Line(0, len(words), words, 1, False))


def _soon_a_head(lines: Sequence[Line], at: int) -> bool:
    return any(is_comment_head(line) for line in lines[at + 1 : at + 1 + _SOON])


def _thread(labels: Sequence[str | None], start: int) -> Iterator[int]:
    """Lines from the thread's beginning to the first that belongs to the page again."""
    for at in range(start, len(labels)):
        if labels[at] in _CLOSERS:
            return
        if labels[at] is None:
            yield at
