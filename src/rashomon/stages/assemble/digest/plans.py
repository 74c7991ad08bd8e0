"""Plans that are over on the day of the last account, and those that may still come."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from rashomon.model.dossier import CalendarEntry
from rashomon.model.span import Evidence, Span
from rashomon.stages.assemble.digest.places import Places, by_article, tell_half

_OVER = frozenset({"happened", "cancelled", "moved"})


@dataclass(frozen=True)
class Plans:
    """The story's plans, by the places that tell of them. `published` holds the days that are known."""

    calendar: tuple[CalendarEntry, ...]
    published: Mapping[str, str]

    def is_over(self, words: Span) -> bool:
        """Whether half of the words tell a plan that is over."""
        return tell_half(words, self._overtaken)

    @cached_property
    def _overtaken(self) -> Places:
        """Where plans are told that are over by the day of the last article: come about, moved, cancelled, or their day past; what tells
        of that end is the news."""
        return by_article({span for entry in self.calendar for span in self._former(entry)})

    def _former(self, plan: CalendarEntry) -> Evidence:
        states = plan.history[:-1] if plan.status in _OVER else () if self.to_come(plan) else plan.history
        return tuple(span for state in states for span in state.evidence)

    def to_come(self, plan: CalendarEntry) -> bool:
        """Whether its day is not over by that of the last article, nor the same where the last article had nothing of it any more."""
        last = max(self.published.values(), default="")
        if plan.latest is None or plan.latest[:10] > last:
            return True
        return plan.latest[:10] == last and self.published.get(plan.evidence[-1].article, last) == last

    @cached_property
    def told(self) -> Places:
        """Where plans are told, not what became of them."""
        states = (state for entry in self.calendar for state in entry.history if state.status not in ("happened", "cancelled"))
        return by_article({span for state in states for span in state.evidence})
