"""What kind of text this is, by what can be seen of its times: news of a day, or a narrative that dates itself."""

from datetime import date

from rashomon.model.times import TimeExpression


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
