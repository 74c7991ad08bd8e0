"""What is planned, followed from account to account."""

import hashlib
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from rashomon.model.dossier import CalendarEntry, PlanState, PlanStatus
from rashomon.model.story import Entity
from rashomon.stages.assemble.chronology.clause import FORMER, is_set_ahead
from rashomon.stages.assemble.chronology.dating import GOING_ON
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.holders import Holders
from rashomon.stages.assemble.chronology.kinds import clause_words
from rashomon.stages.assemble.chronology.lexicon import (
    CANCELLING,
    CANCELLING_PHRASES,
    CONFIRMING,
    MOVING,
    MOVING_PHRASES,
)
from rashomon.stages.assemble.chronology.sameness import Group
from rashomon.stages.assemble.chronology.sameness.exclusions import of_other_seasons
from rashomon.stages.assemble.chronology.stretch import DAILY, Stretch, common
from rashomon.text.number_words import SPELLED
from rashomon.text.terms import find_words

_BY = re.compile(r"(?i)\b(?:for|by) (an?|one|two|three|four|five|six|seven|ten) (day|week)s?\b")
_NUMBERS = SPELLED | {"a": 1, "an": 1}
_DAYS = {"day": 1, "week": 7}
_NO_DOERS = frozenset({"place", "event"})


def write_calendar(groups: Sequence[Group], names: Mapping[str, Entity], holders: Holders) -> tuple[CalendarEntry, ...]:
    """Groups that some account tells as still to come, earliest first, those without a day last."""
    entries = _placed([entry for group in groups if (entry := _entry(group, names, holders))])
    seen: Counter[str] = Counter()
    ordered = sorted(entries, key=lambda e: (e.earliest is None, e.earliest or "", e.latest or "", e.evidence))
    numbered = []
    for entry in ordered:
        seen[entry.uid] += 1
        numbered.append(_numbered(entry, seen[entry.uid]))
    return tuple(numbered)


def _placed(entries: Sequence[CalendarEntry]) -> list[CalendarEntry]:
    """With the place of what the same people do on the same day, by the same article, where a plan names none and that is one place."""
    placed = []
    for entry in entries:
        where = {e.where for e in entries if e.where and not entry.where and _beside(entry, e)}
        placed.append(replace(entry, where=min(where, key=str)) if len(where) == 1 else entry)
    return placed


def _beside(entry: CalendarEntry, other: CalendarEntry) -> bool:
    if not entry.earliest or not other.earliest or entry.earliest[:10] != other.earliest[:10] or not set(entry.who) & set(other.who):
        return False
    daily = entry.precision in DAILY and other.precision in DAILY
    return daily and bool({s.article for s in entry.evidence} & {s.article for s in other.evidence})


def _numbered(entry: CalendarEntry, times: int) -> CalendarEntry:
    """Two plans in the same words are told apart by their number; where the words differ the uid stands as it is."""
    if times == 1:
        return entry
    return replace(entry, uid=f"{entry.uid}-{times}")


def _entry(group: Group, names: Mapping[str, Entity], holders: Holders) -> CalendarEntry | None:
    told = sorted(group.events, key=lambda e: (e.published or "9999", bool(e.turn) or not is_set_ahead(e.text), e.span))
    plans = [e for e in told if e.view == "ahead"]
    if not plans:
        return None
    told = [e for e in told if e.view == "ahead" or e.stretch or _since(e, plans)]
    history = _history(told)
    status = _status(history)
    when = None if status != "cancelled" and _is_put_off(told) else _day(told)
    return CalendarEntry(
        _uid(plans[0]), when.earliest if when else None, when.latest if when else None,
        when.precision if when else "unknown", _where(told, names), _who(told, names, holders), status, tuple(history),
        tuple(sorted({e.span for e in told})),
    )  # fmt: skip


def _day(told: Sequence[Event]) -> Stretch | None:
    """What the accounts leave possible of the day that was told last."""
    days = [e.stretch for e in told if e.stretch]
    return common([day for day in days if day.meets(days[-1])])


def _is_put_off(told: Sequence[Event]) -> bool:
    """Whether the last account that speaks of its day says that it is no longer that, and names no other."""
    speaking = [e for e in told if e.stretch or e.turn]
    return bool(speaking) and speaking[-1].turn == "moved" and speaking[-1].stretch is None


def _since(event: Event, plans: Sequence[Event]) -> bool:
    """Whether what is told without a time was told after the plan's day, and in its season: then it is how the plan came about."""
    days = [plan.moved_to or plan.stretch for plan in plans if plan.stretch]
    if not days or not event.published:
        return False
    last, told = max(day.last for day in days), event.published[:10]
    return last <= told and not of_other_seasons((last, last), (told, told))


def _history(told: Sequence[Event]) -> list[PlanState]:
    states: list[PlanState] = []
    known: Event | None = None
    put_off: Event | None = None
    for event in told:
        status = _said(event, known)
        stretch = event.stretch
        if put_off and stretch and event.span.article == put_off.span.article and status == "planned":
            states[-1] = _before_move(put_off, stretch) or states[-1]
            status = "moved"
        states.append(PlanState(status, stretch.earliest if stretch else None, stretch.latest if stretch else None, (event.span,)))
        put_off = event if event.turn == "moved" and stretch is None else None
        if stretch:
            known = event
    return states


def _before_move(put_off: Event, now: Stretch) -> PlanState | None:
    """The plan as it was: "put off for a week", and the new day is named."""
    found = _BY.search(put_off.text)
    if found is None or now.precision not in {"day", "part-of-day", "instant"}:
        return None
    then = now.later(-_NUMBERS.get(found[1].lower(), 0) * _DAYS[found[2].lower()])
    return PlanState("planned", then.earliest, then.latest, (put_off.span,)) if then.first != now.first else None


def _said(event: Event, known: Event | None) -> PlanStatus:
    """What this account says of the plan, given the last one that named a day."""
    low = event.text.lower()
    stems = {w.stem for w in find_words(event.text)}
    if stems & CANCELLING or any(p in low for p in CANCELLING_PHRASES):
        return "cancelled"
    if event.turn:
        return event.turn
    if event.view != "ahead":
        return "happened"
    shifted = bool(known and known.stretch and event.stretch and not known.stretch.meets(event.stretch))
    put_off = bool(stems & MOVING) and not GOING_ON.search(event.text)
    if shifted or put_off or any(p in low for p in MOVING_PHRASES) or FORMER.search(event.text):
        return "moved"
    if any(p in low for p in CONFIRMING):
        return "confirmed"
    return "tentative" if event.tentative else "planned"


def _status(history: Sequence[PlanState]) -> PlanStatus:
    """The last word: what happened has happened; what was called off is so until it is planned again; a move or a
    confirmation outweighs a mere repetition of the plan."""
    said = [state.status for state in history]
    if "happened" in said:
        return "happened"
    if "cancelled" in said:
        after = said[len(said) - said[::-1].index("cancelled") :]
        return "planned" if {"planned", "confirmed", "moved"} & set(after) else "cancelled"
    order: tuple[PlanStatus, ...] = ("moved", "confirmed", "planned")
    return next((status for status in order if status in said), "tentative")


def _where(told: Sequence[Event], names: Mapping[str, Entity]) -> str | None:
    """The place most accounts name, in their words; later accounts decide between equals."""
    words = Counter(e.place_words or names[e.places[0]].name for e in told if e.place_words or e.places)
    return min(words, key=lambda w: (-words[w], w)) if words else None


def _who(told: Sequence[Event], names: Mapping[str, Entity], holders: Holders) -> tuple[str, ...]:
    """Canonical names of those who do it, the most often named first; where no account names anybody, of whoever holds the office that
    is to do it, or announces it. A place or an event does nothing."""
    doing = [entity for event in told for entity in event.who]
    doing = doing or [holder for event in told if (holder := holders.of(event.text))] or [id for event in told for id in event.announced_by]
    often = Counter(names[entity].name for entity in doing if names[entity].kind not in _NO_DOERS)
    return tuple(sorted(often, key=lambda name: (-often[name], name)))


def _uid(first: Event) -> str:
    """From the words of the first account of it, never from the day: a plan that moves keeps it. Names count as they stand there:
    how they are resolved may change with each article that comes in."""
    parts = [first.kind, first.place_words or "", *sorted(clause_words(first.text))]
    return "plan-" + hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
