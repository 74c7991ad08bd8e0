"""What kind of text this is, by what can be seen of its times: news of a day, or a narrative that dates itself."""

import re
from datetime import date

from rashomon.model.article import Article
from rashomon.model.times import TimeExpression

_FULL = re.compile(r"(\d{4})-\d\d-\d\d$")
_NEAR = 3
"""Days that a dateline may stand apart from the day of publication that the page gives."""


def is_narrative(times: tuple[TimeExpression, ...], written: date | None) -> bool:
    """Whether explicit years long past run through the text and few words point to the day of writing.

    Evidence: every article of WikiWars (and none of TempEval-3's news or GUM's) has at least six dates with years more
    than a year from its day, and they outnumber the pointing words.
    """
    year = written.year if written else None
    dated = sum(1 for t in times if _old(t, year))
    pointing = sum(1 for t in times if t.anchor == "publication" and (t.shift or "WXX" in t.value))
    return dated >= 6 and dated > 2 * pointing


def _old(t: TimeExpression, written: int | None) -> bool:
    if t.type != "DATE":
        return False
    if t.value.startswith("BC"):
        return True
    return t.value[:4].isdigit() and len(t.value) >= 4 and (written is None or abs(written - int(t.value[:4])) > 1)


def stated_day(article: Article, times: tuple[TimeExpression, ...], given: str | None) -> date | None:
    """The day that the article's own dateline names: a full date that fills one of the first lines of the text."""
    for t in times[:4]:
        if not _FULL.match(t.value) or t.span.start > 600:
            continue
        line_start = article.text.rfind("\n", 0, t.span.start) + 1
        line_end = article.text.find("\n", t.span.end)
        line = article.text[line_start : line_end if line_end >= 0 else len(article.text)]
        if len(line.strip()) <= len(t.span) + 12:
            return date.fromisoformat(t.value)
    return None
