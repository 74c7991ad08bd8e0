"""Live pages: what they tell as just done happened on the day they were written."""

import re
from dataclasses import replace

from rashomon.stages.assemble.chronology.dating import days_between
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.lexicon import ARRANGING, STATES
from rashomon.stages.assemble.chronology.stretch import Days, Stretch

_JUST = re.compile(
    r"\b(?:has|have) (?:just |now |already )?"
    r"(?:[a-z]{3,}(?:ed|en|wn|un)|left|found|gone|come|met|won|lost|begun|hit|made|sent|told|held)\b"
)
_STILL = re.compile(r"(?i)\b(?:has|have) (?:been|had)\b|\b(?:always|so far|since|ever|never)\b")


def dated_live(event: Event, day: Days) -> Event:
    """The event on the day of writing, where it is told as just done and that day (or that of two) is known."""
    if event.view != "undated" or not day[0] or not day[1] or days_between(day[0], day[1]) > 1 or event.kind in STATES | ARRANGING:
        return event
    if not _JUST.search(event.text) or _STILL.search(event.text):
        return event
    return replace(event, view="past", stretch=Stretch(day[0], day[1], "day" if day[0] == day[1] else "interval"))
