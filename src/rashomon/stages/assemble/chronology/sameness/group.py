"""Accounts of one event, and what is looked up of them instead of comparing with each."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from rashomon.stages.assemble.chronology.event import Event

_MODELS = 8
"""Wordings that a group keeps to compare others with."""


@dataclass(slots=True)
class Group:
    """Accounts of one event."""

    events: list[Event] = field(default_factory=list)
    words: set[str] = field(default_factory=set)
    by_article: dict[str, list[Event]] = field(default_factory=lambda: defaultdict(list))
    models: list[Event] = field(default_factory=list)
    """The first accounts that word it differently: comparing with every one would cost more with each that joins."""
    plans: bool = False
    """Whether an account tells it as still to come."""
    first: str = "9999"
    last: str = ""
    """The first and last of the days that its accounts give."""
    lightest: float = 0.0
    """What the words of the shortest of these weigh."""

    def add(self, event: Event) -> None:
        """Take an account in."""
        self.events.append(event)
        self.words |= event.words
        self.by_article[event.span.article].append(event)
        self.plans = self.plans or event.view == "ahead"
        for first, last in event.days:
            self.first, self.last = min(self.first, first), max(self.last, last)
        if len(self.models) < _MODELS and all(_wording(event) != _wording(model) for model in self.models):
            self.lightest = min(self.lightest, event.weight) if self.models else event.weight
            self.models.append(event)

    @property
    def dated(self) -> bool:
        """Whether one of its accounts gives a day."""
        return self.first <= self.last

    def meets(self, days: Sequence[tuple[str, str]]) -> bool:
        """Whether its accounts' days, taken together, meet one of these."""
        for first, last in days:  # noqa: SIM110 (a generator costs more than the comparison, and this is asked for every candidate)
            if first <= self.last and self.first <= last:
                return True
        return False


def _wording(event: Event) -> tuple[object, ...]:
    return event.words, event.view, event.stretch, event.who
