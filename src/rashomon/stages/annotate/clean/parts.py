"""The parts of an article by their form: headline, byline, dateline, heading, timed posts."""

import re
from collections.abc import Sequence

from rashomon.stages.annotate.clean.lines import Line
from rashomon.text.opening import DAY

_NAME = r"[A-ZÀ-Þ][\w.'’-]{0,30}"
_BYLINE = re.compile(
    rf"(?:By|BY|by|Von|Par|Por|Di|Door|(?:Text|Written|Words|Reporting|Report|Story) by)[: ]\s?"
    rf"(?:(?:the|our|a) )?{_NAME}(?:[ ,|/&•·–—-]+(?:{_NAME}|and|und|et|y|e|en|for|in|at|of|de|van|von|da|di|the|staff|"
    rf"writers?|reporters?|correspondents?|editors?|reporting|political|news|chief|senior)){{0,14}}"
)
_REPORTING = re.compile(r"\(?(?:additional )?(?:reporting|writing|editing|compiled)(?: and (?:writing|editing))? by .{2,200}", re.I)
_DATE = re.compile(rf"(?<!\w){DAY}(?!\w)", re.I)
_CLOCK = re.compile(
    r"(?:\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: uhr)?(?: \(?(?:[A-Z]{2,5}|local time)\)?)?", re.I
)
_STAMPED = re.compile(r"(?:first |originally |last )?(?:posted|published|updated|modified|created)\b", re.I)
_STAMP = re.compile(
    r"(?:first |originally |last )?(?:posted|published|updated):? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\. ?m\.| ?[ap]m)?(?: [A-Z]{2,4})?", re.I
)
BULLET = re.compile(r"[-–—•*·‣▪] ")
ITEM = 5
"""Words of a list's item that tells something; menus have fewer."""
_SHOT = r"(?:screen ?(?:shot|grab)|frame grab|still image|satellite image|file photo)s?"
_PICTURE = r"(?:image|photo|photograph|picture|frame grab|still)s?"
_SORTS = r"(?:undated |recent |file |handout |combination of |aerial |satellite )*"
SHOWS = re.compile(
    rf"(?:an? |the |this )?{_SORTS}{_SHOT}(?: of| from| taken| shows?| provided| released|:)\b|"
    rf"(?:this |an? ){_SORTS}{_PICTURE} (?:provided|released|taken|made|from|shows?|supplied|issued|distributed)\b",
    re.IGNORECASE,
)
"""How agencies' captions begin: "This undated image provided by ... shows", "Screenshot of"."""
_WORD = re.compile(r"[^\W\d_]+")
_HEADLINE_WORDS = 30
_HEADING_WORDS = 14
_KICKER_WORDS, _OVER_WORDS = 2, 5
"""Words of a section's name at most, and of the headline under it at least. By reason: what is shorter may be a headline's second line."""
_MASTHEAD_WORDS = 5
"""Words of the longest headline, heading and name of an outlet that are looked for. By reason: headlines of agencies keep under 20."""


def is_byline(line: Line) -> bool:
    """ "By Jane Doe, Staff Writer", "(Reporting by ...; editing by ...)"."""
    if len(line.text) > 240:
        return False
    if _REPORTING.fullmatch(line.text):
        return True
    return _BYLINE.fullmatch(line.text.rstrip(" .")) is not None


def is_dateline(line: Line) -> bool:
    """A line that is a date and little else: "Published on 18 September 2013", "Reuters Sep 18, 2013, 02.16PM IST"."""
    if len(line.text) > 90 or line.text.endswith(("?", "!", "”", '"')):
        return False
    if _STAMP.fullmatch(line.text):
        return True
    rest, dates = _DATE.subn(" ", line.text, count=3)
    others = len(_WORD.findall(rest))
    return dates > 0 and others <= (2 if line.is_sentence and not _STAMPED.match(line.text) else 8)


def is_clock(line: Line) -> bool:
    """A time of day alone on its line: the head of a post in a live blog."""
    return len(line.text) <= 24 and _CLOCK.fullmatch(line.text) is not None


def is_item(line: Line) -> bool:
    """An item of a list that tells something; menus have fewer words."""
    return line.words >= ITEM and BULLET.match(line.text) is not None


def may_be_headline(line: Line) -> bool:
    """A line of a few words that does not end as a sentence does (a question may)."""
    ends = line.text.rstrip("\"'”’»")
    return 2 <= line.words <= _HEADLINE_WORDS and not ends.endswith((".", "…", ":", ";", ","))


def is_heading(line: Line, following: Line | None) -> bool:
    """A few words that end like no sentence, with a sentence of some length after them."""
    if following is None or line.words > _HEADING_WORDS or not line.text[0].isalnum() or line.text[0].islower():
        return False
    ends = line.text.rstrip("\"'”’») ")
    plain_end = not ends.endswith((".", "…", ":", ";", ",", "!", "?"))
    return plain_end and following.is_sentence and following.words >= 8 and following.words > line.words


def headline_at(lines: Sequence[Line], free: Sequence[bool], title: str | None) -> int | None:
    """The line that is the headline: the article's title where it stands in the text, else a first line that looks like one."""
    if title:
        wanted = " ".join(title.split()).casefold()
        for at, line in enumerate(lines):
            if " ".join(line.text.split()).casefold() == wanted:
                return at
    for at, line in enumerate(lines):
        if not free[at] or is_byline(line) or is_dateline(line) or is_clock(line):
            continue
        if is_masthead(lines, at) or is_kicker(lines, at):
            continue
        return at if may_be_headline(line) and any(free[at + 1 :]) else None
    return None


def is_kicker(lines: Sequence[Line], at: int) -> bool:
    """A word or two over the headline that name the section, or what is left of a menu: "Tributes", "Open Modal"."""
    if at > 1 or lines[at].words > _KICKER_WORDS or lines[at].is_sentence or at + 1 >= len(lines):
        return False
    headline = lines[at + 1]
    return may_be_headline(headline) and headline.words >= _OVER_WORDS and not is_byline(headline) and not is_dateline(headline)


def is_masthead(lines: Sequence[Line], at: int) -> bool:
    """The outlet's name over the day, both over the headline: "THE WEND RECORD", "Thursday, November 2", and a blank line."""
    if at > 1 or lines[at].words > _MASTHEAD_WORDS or lines[at].is_sentence or at + 2 >= len(lines):
        return False
    day, headline = lines[at + 1], lines[at + 2]
    return is_dateline(day) and not day.blank_before and headline.blank_before and may_be_headline(headline)
