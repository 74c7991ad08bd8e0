"""Days of a story: on which its accounts came out, and which of those that they tell of are its news."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from rashomon.model.dossier import TimelineEntry
from rashomon.model.span import Evidence, Span
from rashomon.stages.assemble.digest.places import Places, by_article, tell_half

_WEEKS = 45
"""Days before the last article over which a story's own events lie: what a paper tells from before is background."""


@dataclass(frozen=True)
class Days:
    """The days that accounts came out on, where known, and those that they tell of."""

    published: Mapping[str, str]
    """Article to the first day on which it can have been published."""
    timeline: tuple[TimelineEntry, ...]

    def first_said(self, evidence: Evidence) -> str:
        """The day on which the first of the articles said it; the empty text where that is not known."""
        return min(self.published.get(span.article, "") for span in evidence)

    def is_news(self, day: str | None) -> bool:
        """Whether a day lies in the weeks before the last article, or either of them is not known; the rest is what went before."""
        last = max(self._days, default="")
        return not day or not last or (date.fromisoformat(last[:10]) - date.fromisoformat(day[:10])).days <= _WEEKS

    def is_background(self, words: Span) -> bool:
        """Whether half of the words tell of a day that was no account's news, where the accounts have days."""
        return tell_half(words, self._background)

    @cached_property
    def _background(self) -> Places:
        old = (entry for entry in self.timeline if self.published and not self.was_news(entry.latest))
        return by_article({span for entry in old for span in entry.evidence})

    def was_news(self, day: str | None) -> bool:
        """Whether an account came out in the weeks after the day, or neither is known; a story of years has news of years ago."""
        if not day or not self._days:
            return True
        return any((date.fromisoformat(out[:10]) - date.fromisoformat(day[:10])).days <= _WEEKS for out in self._days)

    @cached_property
    def _days(self) -> frozenset[str]:
        """The days on which accounts came out; where none is known, the last that they tell of: no account is older."""
        last = max((entry.latest for entry in self.timeline if entry.latest), default=None)
        return frozenset(self.published.values()) or frozenset({last} if last else ())
