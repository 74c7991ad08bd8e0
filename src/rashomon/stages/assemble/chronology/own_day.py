"""The day that a page or a cited source gives itself; which times can be trusted where nothing dates a page."""

import re

from rashomon.model.span import Span
from rashomon.model.times import Time

_CLOCK = 6
"""Characters between the date of a page and its clock: "Jan 5, 2011 at 4:35 PM"."""
_BEGINNING = 64
"""Characters of a line before the day that it begins with: a place, an agency."""
_ANY_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_BEFORE_A_DATE = re.compile(r"[\W_]{0,9}+(?:(?:of|the|de|la|on|upon) |[A-Z][A-Za-z.]{1,14}+,? ?){0,6}[\W_]{0,9}\Z")
_BEHIND_A_DATE = re.compile(r"[)\]]?(?: \([A-Z][A-Za-z .&/]{1,30}\))?\s{0,3}(?:[-–—|]{1,2}\s|:(?!\d)|$)")
_WEEKDAY = re.compile(r"[\W_]{0,5}+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?[\W_]{0,5}\Z")
_NEXT_DATE = re.compile(r"[\s]{1,4}(?:On|At|In|Last|Early|Late)\b")
_BRACKETED = re.compile(r"\) ?[-–—]{1,2}\s")
"""Behind a day in brackets that dates a report wherever a page has put it: "TARN (May 7, 2031) – "."""
_CITED = re.compile(r"[\"”’'] ?[-–—] ?[A-Z][\w .']{2,40}, \Z")
"""What stands before the day of a source that is quoted: "MP calls for probe" — Edmonton Sun, August 16, 2008."""


def dates_page(text: str, time: Time) -> bool:
    """Whether the time stands for itself at the beginning of a line, as what dates the page: "VELKA, May 7 (MP) —", "(Aug. 28, 2015) –",
    a line that holds nothing else."""
    start = text.rfind("\n", 0, time.span.start) + 1
    if _CITED.search(text, start, time.span.start) and text[time.span.end : time.span.end + 2].strip(" .") in {"", "\n"}:
        return True
    if text[time.span.start - 1 : time.span.start] == "(" and _BRACKETED.match(text, time.span.end):
        return True
    if time.span.start - start > _BEGINNING or not _BEFORE_A_DATE.match(text, start, time.span.start):
        return False
    end = text.find("\n", time.span.end)
    rest = text[time.span.end : end if end >= 0 else len(text)]
    alone = bool(_WEEKDAY.match(text, start, time.span.start))
    if alone and _ANY_YEAR.search(time.span.of(text)) and _NEXT_DATE.match(rest):
        return True
    return bool(_BEHIND_A_DATE.match(rest)) and not (rest.strip() == "" and not alone)


def is_stamp(text: str, time: Time, stamp: Span) -> bool:
    """Whether the time is the one that the article was dated by, or its clock: "TNN Nov 12, 2011, 05.51AM IST"."""
    first, last = sorted((time.span, stamp))
    near = last.start - first.end <= _CLOCK and not text[first.end : last.start].strip(" ,|@-–at")
    return time.span == stamp or (time.type == "TIME" and near)


def is_trusted(text: str, time: Time) -> bool:
    """Whether the time can be trusted in an article that nothing dates: it names its year, or nothing but the year is open."""
    return time.value.startswith("XXXX-") or bool(_ANY_YEAR.search(time.span.of(text)))
