"""Titles of other articles, listed at the end below "Most read" or "You might like"."""

from collections.abc import Sequence

from rashomon.stages.annotate.clean.features import is_prose
from rashomon.stages.annotate.clean.lines import Line

_HEADER = 6
"""Words of the longest header of such a list; what is longer names an article by itself."""
_TITLE = 16
"""Words of the longest title. By reason: headlines of agencies keep under 16."""
_STORY = 2
"""Lines of prose over the list: above the story a header of sections may stand."""


def teaser_lines(lines: Sequence[Line], labels: Sequence[str | None]) -> frozenset[int]:
    """Places of the lines between a header labelled as related and the next residue, where none of them reads as prose."""
    found: set[int] = set()
    told = 0
    for at, line in enumerate(lines):
        told += labels[at] is None and is_prose(line)
        if labels[at] == "related" and line.words <= _HEADER and told >= _STORY:
            listed = at + 1
            while listed < len(lines) and labels[listed] is None and _is_title(lines[listed]):
                found.add(listed)
                listed += 1
    return frozenset(found)


def _is_title(line: Line) -> bool:
    return line.words <= _TITLE and (not line.is_sentence or line.text.endswith(("?", "!")))
