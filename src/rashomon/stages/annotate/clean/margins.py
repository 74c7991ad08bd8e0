"""What stands below an article among buttons and links: short lines that are residue by their place, whatever their words."""

from collections.abc import Sequence

from rashomon.stages.annotate.clean.lines import Line
from rashomon.stages.annotate.clean.parts import is_byline, is_dateline
from rashomon.stages.annotate.clean.signatures import tells_of_writers
from rashomon.text.opening import dateline_end

_TOLD = 4
"""Words of the shortest sentence that is taken for the story's: "Thank you." may stand on a page."""
_SHORT = 10
"""Words of the longest line that is judged by its place. By reason: titles of other articles are longer, and `teasers` knows them."""
_BUTTON = 5
"""Words of the longest button, as everywhere where nothing else tells what a line is."""
_NO_FOOT = frozenset({"relative-time", "credit", "caption-control", "advert"})
"""Residue that also stands among paragraphs and below the last one: a picture's credit, the time of a post, an advertisement."""


def foot_lines(lines: Sequence[Line], labels: Sequence[str | None]) -> dict[int, str]:
    """Places and labels of the short lines below the story's last sentence that stand behind a line known as residue."""
    found: dict[int, str] = {}
    known = False
    for at in range(_end(lines, labels), len(lines)):
        line, label = lines[at], labels[at]
        if label is None and line.text.endswith(":") and line.words >= _TOLD:
            return found  # "The names of the dead are:", and the list is the story's
        known = known or (label is not None and label not in _NO_FOOT)
        if known and label is None and line.words <= _SHORT and not _is_part(line):
            found[at] = "navigation" if line.words <= _BUTTON else "related"
    return found


def _end(lines: Sequence[Line], labels: Sequence[str | None]) -> int:
    """The place behind the last sentence of the story; the text's end where it has none."""
    told = (at for at in reversed(range(len(lines))) if labels[at] is None and _tells(lines[at]))
    return next(told, len(lines)) + 1


def _tells(line: Line) -> bool:
    return line.is_sentence and line.words >= _TOLD and not line.text.endswith(":")


def _is_part(line: Line) -> bool:
    """Whether it tells who wrote the article, when or where."""
    told = is_byline(line) or is_dateline(line) or tells_of_writers(line)
    return told or dateline_end(line.text, 0, len(line.text)) > 0
