"""Who wrote the article, told at its end: "Ann Lund, Marden Record", "Bo Berg is a reporter for the Record"."""

import re
from collections.abc import Sequence

from rashomon.stages.annotate.clean.lines import Line
from rashomon.stages.annotate.clean.posts import Named

_NAME = r"[A-ZÀ-Þ][\w.'’-]{0,30}"
_PEOPLE = rf"{_NAME}(?:(?:, and |, | and | & | ){_NAME}){{0,12}}"
_WRITES = (
    r"(?:reporter|writer|correspondent|columnist|journalist|editor|producer|freelancer|contributor|stringer|intern|fellow|critic|blogger)"
)
_WORKED_ON_IT = (
    r"(?:contributed(?:\W{0,3}\Z| (?:reporting|research|from|to (?:this|the) (?:report|story|article))\b.{0,100})"
    r"|reported (?:from|for)\b.{0,100})"
)
"""Not "The Gazette reported that ...", nor "Brown contributed two goals"."""
_ABOUT_WRITERS = re.compile(
    rf"[\[(*_—–-]{{0,3}} ?{_PEOPLE},? (?:(?:also |both )?{_WORKED_ON_IT}"
    r"|can be (?:reached|contacted|followed) .{1,100}"
    rf"|(?:is|are) (?:an? |the )?(?:[\w’'-]{{1,20}} ){{0,4}}{_WRITES}s? (?:for|at|with|of|in|based)\b.{{0,120}}"
    rf"|(?:is|are) (?:an? |the )?(?:[\w’'-]{{1,20}} ){{0,4}}staff {_WRITES}s?\W{{0,3}}"
    r"|(?:covers|writes about|reports on) .{2,60} (?:for|at) (?:the )?[A-Z].{2,40}"
    r"|teaches .{1,60} at .{1,60})"
    rf"|(?:Reach|Contact|E-?mail|Follow|Call) (?:him|her|them|{_PEOPLE})(?: (?:at|on|by|via)\b|:).{{0,60}}(?:@\w|\d{{3}}[-.) ]).{{0,80}}"
    rf"|(?:[-–—]{{1,2}} ?)?(?:{_PEOPLE},? )?[\w.+-]{{2,30}}@[\w-]{{2,30}}\.[\w.]{{2,12}}(?:[,;]? ?[(@\d][\w() .@-]{{3,25}})?"
    r"|Twitter ?: ?@\w{1,30}"
)
_CONTRIBUTED = re.compile(
    rf"[\[(*_—–-]{{0,3}} ?(?:The )?(?:{_NAME}(?: \d{{1,2}})?['’]s )?{_PEOPLE} (?:also )?contributed(?: reporting)?"
    r" to (?:this|the) (?:report|story|article)\W{0,4}"
    rf"|Contributing: {_PEOPLE}(?:, .{{2,40}})?"
)
_SMALL = frozenset(
    "and with for of the by our from in at staff reports reporters reporting writer writers agencies wire wires services news".split()
)
_WORD = re.compile(r"[^\W\d_][\w.'’&+-]*")
_LONGEST = 9
"""Words of the longest line of names and outlets. By reason: two reporters, their outlet and an agency."""
_LEAST = 2
"""Words of the shortest: one alone may be anything. By reason."""
_NEVER = "?!:|\"“"
_ENDS_TEXT = re.compile(r"[.!?…][\"”’')\]]{0,2}$")


def tell_signatures(lines: Sequence[Line], named: Sequence[Named]) -> list[Named]:
    """What is named, with the lines that sign the article as its byline: the last ones of the text proper, and notes on who contributed."""
    signed = list(named)
    for at, line in enumerate(lines):
        if named[at][0] == "body" and _CONTRIBUTED.fullmatch(line.text):
            signed[at] = ("byline", None)
    for at in range(len(lines) - 1, 0, -1):
        kind = signed[at][0]
        if kind in ("residue", "byline", "dateline", "caption"):
            continue
        if kind not in ("body", "post", "heading") or not _signs(lines[at], lines[at - 1]):
            break
        signed[at] = ("byline", None)
    return signed


def _signs(line: Line, above: Line) -> bool:
    """Whether the line names who wrote what ends above it."""
    if tells_of_writers(line):
        return True
    words = _WORD.findall(line.text)
    if not _LEAST <= len(words) <= _LONGEST or line.is_sentence or not _ENDS_TEXT.search(above.text):
        return False
    names = [word for word in words if word.lower() not in _SMALL]
    return bool(names) and all(word[0].isupper() for word in names) and not any(c.isdigit() or c in _NEVER for c in line.text)


def tells_of_writers(line: Line) -> bool:
    """Whether it says what somebody writes, or how to reach them, whatever stands above it."""
    return _ABOUT_WRITERS.fullmatch(line.text.rstrip()) is not None
