"""An article as its events are found in it."""

from dataclasses import dataclass

from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.people import Cast
from rashomon.stages.assemble.chronology.stretch import Days, Stretches
from rashomon.text.read import ReadText


@dataclass(frozen=True, slots=True)
class Reading:
    """The article, the times in it that can date something, the days on which it can have been written, and who is named in it."""

    article: Article
    read: ReadText
    stretches: Stretches
    day: Days
    cast: Cast
    open_days: frozenset[Span]
    """Days and hours that nothing puts on the calendar: "on Monday" of an article of no known day."""
