"""What is planned, followed from account to account."""

import hashlib
from collections import Counter
from collections.abc import Sequence

from rashomon.model.dossier import CalendarEntry, PlanState, PlanStatus
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.lexicon import (
    CANCELLING,
    CANCELLING_PHRASES,
    CONFIRMING,
    MOVING,
    MOVING_PHRASES,
)
from rashomon.stages.assemble.chronology.people import Cast
from rashomon.stages.assemble.chronology.sameness import Group
from rashomon.stages.assemble.chronology.stretch import common
from rashomon.text.terms import find_words


def write_calendar(groups: Sequence[Group], cast: Cast) -> tuple[CalendarEntry, ...]:
    """Groups that some account tells as still to come, earliest first, those without a day last."""
    entries = [entry for group in groups if (entry := _entry(group, cast))]
    seen: Counter[str] = Counter()
    ordered = sorted(entries, key=lambda e: (e.earliest is None, e.earliest or "", e.latest or "", e.evidence))
    numbered = []
    for entry in ordered:
        seen[entry.uid] += 1
        numbered.append(_numbered(entry, seen[entry.uid]))
    return tuple(numbered)


def _numbered(entry: CalendarEntry, times: int) -> CalendarEntry:
    """Two plans in the same words are told apart by their number; where the words differ the uid stands as it is."""
    if times == 1:
        return entry
    return CalendarEntry(
        f"{entry.uid}-{times}", entry.earliest, entry.latest, entry.precision, entry.where, entry.who, entry.status,
        entry.history, entry.evidence,
    )  # fmt: skip


def _entry(group: Group, cast: Cast) -> CalendarEntry | None:
    told = sorted(group.events, key=lambda e: (e.published or "9999", e.span))
    plans = [e for e in told if e.view == "ahead"]
    if not plans:
        return None
    told = [e for e in told if e.view == "ahead" or e.stretch]
    history = _history(told)
    current = [e for e, state in zip(told, history, strict=True) if e.stretch]
    latest = current[-1].stretch if current else None
    when = common([e.stretch for e in current if e.stretch and latest and e.stretch.meets(latest)])
    return CalendarEntry(
        _uid(plans[0], cast), when.earliest if when else None, when.latest if when else None,
        when.precision if when else "unknown", _where(told, cast), _who(told, cast), _status(history), tuple(history),
        tuple(sorted({e.span for e in told})),
    )  # fmt: skip


def _history(told: Sequence[Event]) -> list[PlanState]:
    states: list[PlanState] = []
    known: Event | None = None
    for event in told:
        status = _said(event, known)
        stretch = event.stretch
        states.append(PlanState(status, stretch.earliest if stretch else None, stretch.latest if stretch else None, (event.span,)))
        if stretch:
            known = event
    return states


def _said(event: Event, known: Event | None) -> PlanStatus:
    """What this account says of the plan, given the last one that named a day."""
    low = event.text.lower()
    stems = {w.stem for w in find_words(event.text)}
    if stems & CANCELLING or any(p in low for p in CANCELLING_PHRASES):
        return "cancelled"
    if event.view == "past":
        return "happened"
    shifted = bool(known and known.stretch and event.stretch and not known.stretch.meets(event.stretch))
    if shifted or stems & MOVING or any(p in low for p in MOVING_PHRASES):
        return "moved"
    if any(p in low for p in CONFIRMING):
        return "confirmed"
    return "tentative" if event.tentative else "planned"


def _status(history: Sequence[PlanState]) -> PlanStatus:
    """The last word: done, called off or moved outweigh a mere repetition of the plan."""
    said = [state.status for state in history]
    order: tuple[PlanStatus, ...] = ("happened", "cancelled", "moved", "confirmed", "planned")
    return next((status for status in order if status in said), "tentative")


def _where(told: Sequence[Event], cast: Cast) -> str | None:
    """The place most accounts name, in their words; later accounts decide between equals."""
    words = Counter(e.place_words or cast.name(e.places[0]) for e in told if e.place_words or e.places)
    return min(words, key=lambda w: (-words[w], w)) if words else None


def _who(told: Sequence[Event], cast: Cast) -> tuple[str, ...]:
    """Canonical names of those who do it, the most often named first."""
    names = Counter(cast.name(entity) for event in told for entity in event.who)
    return tuple(sorted(names, key=lambda n: (-names[n], n)))


def _uid(first: Event, cast: Cast) -> str:
    """From who, what and where in the first account of it, never from the day: a plan that moves keeps it."""
    who = sorted(cast.name(entity) for entity in first.who)
    parts = [*who, first.kind, first.place_words or "", *sorted(first.words)]
    return "plan-" + hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
