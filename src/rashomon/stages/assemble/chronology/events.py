"""An article's dated events: clauses with a time on the calendar, dated statements, plans with and without a day."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from rashomon.model.annotated import Annotation, Resolved
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.times import Publication, Time
from rashomon.stages.assemble.chronology.beside import (
    of_what_came,
    of_what_came_meanwhile,
    of_what_was_moved,
    of_what_was_told,
)
from rashomon.stages.assemble.chronology.clause import FORMER, own_times
from rashomon.stages.assemble.chronology.clauses import event_of
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.evidence import is_headed, whole, without_dateline
from rashomon.stages.assemble.chronology.lexicon import ARRANGING
from rashomon.stages.assemble.chronology.live import dated_live
from rashomon.stages.assemble.chronology.open_year import OpenYear
from rashomon.stages.assemble.chronology.own_day import dates_page, is_stamp, is_trusted
from rashomon.stages.assemble.chronology.people import Cast
from rashomon.stages.assemble.chronology.reading import Reading
from rashomon.stages.assemble.chronology.statements import find_statements
from rashomon.stages.assemble.chronology.stretch import Days, Stretches
from rashomon.stages.assemble.chronology.turns import find_turns
from rashomon.text.live import is_live
from rashomon.text.read import ReadText
from rashomon.text.surroundings import first_stop

_PAGE = re.compile(
    r"(?i)\A(?:\s{0,9}(?:(?:first )?published|posted|(?:last )?updated)\b"
    r"|.{0,60}\b(?:last updated|updated on|updated:|posted on|posted:|(?:downloaded|retrieved|accessed) on\b)"
    r"|\[?(?:video|photos?|image|watch|listen)\b ?:|.{0,160}\bwatch on youtube\b"
    r"|found (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec))"
)
"""What a page says of its own date."""
_PAGE_WORDS = (
    "publish", "posted", "updated", "downloaded on", "retrieved on", "accessed on", "video", "photo", "image", "watch", "listen", "found ",
)  # fmt: skip
"""Of these one stands in whatever `_PAGE` finds, within its reach."""
_PAGE_REACH = 200
"""Characters at the head of a text in which what a page says of itself can begin. Set by reason."""
_NOTE = re.compile(
    r"(?i)[\W_]{0,4}(?:(?:first |story |article )?(?:published|posted|created)(?: on)?: |(?:last )?updated(?: on| at)?: "
    r"|(?:correction|clarification|editor['’]s note)\b|an earlier version of this\b"
    r"|(?:this|the) (?:article|story|report|post|page)(?: online)? (?:(?:was|has been|is) (?:amended|corrected|updated)|corrects)\b)"
)
"""A line in which the paper speaks of itself: its own days are no events of the story."""
_NO_DAY = re.compile(r"XXXX-(?:WXX-\d|XX-XX)(?:T|\Z)")


def find_events(
    article: Article, read: ReadText, annotation: Annotation, resolved: Resolved, open_years: OpenYear | None
) -> tuple[Event, ...]:
    """The article's events, in reading order."""
    claims = annotation.claims
    reading = _reading(article, read, annotation, resolved, open_years)
    stated = list(find_statements(reading, annotation.quotes))
    found = list(_told_by_clauses(reading, annotation, {time for _, time in stated}))
    dated = {event.span for event in found if event.view == "ahead" and event.stretch}
    turns = list(find_turns(reading, claims))
    # What "the meeting called for Wednesday" was called for is no plan of its own where the sentence says that it was moved.
    found = [e for e in found if not (e.view == "ahead" and e.kind in ARRANGING and any(_within(e, t) for t in turns))]
    turns = [t for t in turns if t.span not in dated]
    found = [e for e in found if not (_is_former(article.text, e) and any(_goes_on(article.text, e, other) for other in found))]
    found = [of_what_was_moved(event, turns) for event in found]
    told = [*_once(article.text, _outermost(found)), *turns]
    places = [event.span if event.view == "undated" else whole(read, event, claims, told) for event in told]
    spoken = [event for event, _ in stated if event.deed or not any(_tells(event, other) for other in told)]
    kept = [*zip(told, places, strict=True), *((event, whole(read, event, claims, told)) for event in spoken)]
    shown = [_at(event, without_dateline(article.text, place)) for event, place in kept]
    return tuple(sorted(shown, key=lambda e: (e.span.start, e.span.end, e.text, e.turn)))


def _tells(statement: Event, event: Event) -> bool:
    """Whether the statement is how an event is known that stands for itself: "the call came at 3.33, the chief said on Monday"."""
    return event.view == "past" and event.daily and statement.span.covers(event.clause)


def _at(event: Event, place: Span) -> Event:
    """The event, shown by the words there: most are shown by their clause."""
    return event if event.span == place else replace(event, span=place)


def _reading(
    article: Article, read: ReadText, annotation: Annotation, resolved: Resolved, open_years: OpenYear | None
) -> Reading:
    """With the times alone that date no page; where nothing dates the article, with those that say enough by themselves."""
    day, times = _day_of(resolved.publication), resolved.times
    known = day != (None, None)
    if open_years:
        day, times = open_years.written, tuple(open_years.placed(t) for t in times)
    stamps = [ground.evidence for ground in resolved.publication.grounds if ground.code == "stated-in-text" and ground.evidence]
    told = (t for t in times if not any(is_stamp(article.text, t, s) for s in stamps) and not dates_page(article.text, t))
    dating = [t for t in told if known or is_trusted(article.text, t)]
    stretches = Stretches(dating, article.text)
    open_days = frozenset(t.span for t in times if _is_open(t) and t.span not in stretches)
    return Reading(article, read, stretches, day, Cast({article.id: annotation.mentions}, resolved.entities), open_days)


def _is_open(time: Time) -> bool:
    """Whether it names a day or an hour that lies at no known place of the calendar: a weekday, "tomorrow"."""
    return time.type in {"DATE", "TIME"} and _NO_DAY.match(time.value) is not None


def _told_by_clauses(reading: Reading, annotation: Annotation, spoken: Set[Span]) -> Iterator[Event]:
    """What the clauses tell, in reading order; a clause whose time only says when something was said (`spoken`) tells nothing more."""
    text, live = reading.article.text, is_live(reading.article.text)
    own = own_times(text, annotation.claims, reading.stretches, spoken)
    said = [piece for quote in annotation.quotes if quote.form == "direct" for piece in quote.content]
    found: list[Event] = []
    plan: Event | None = None
    for claim in annotation.claims:
        event = event_of(reading, claim, own.get(claim.span, ()), plan) if claim.time not in spoken else None
        if event and live:
            event = dated_live(event, reading.day)
        if event is None or _is_no_news(text, event) or (event.view == "past" and any(piece.covers(claim.span) for piece in said)):
            continue
        event = of_what_came_meanwhile(reading, of_what_came(reading, event, annotation.claims), annotation.claims)
        found.append(of_what_was_told(event, found))
        yield found[-1]
        if event.view == "ahead" and event.stretch:
            plan = event


def _is_no_news(text: str, event: Event) -> bool:
    """Whether a page says it of itself, or a headline says it without a day."""
    return _is_of_page(event.text) or _is_note(text, event.span.start) or (_is_vague(event) and is_headed(text, event.span))


def _is_of_page(text: str) -> bool:
    """Whether a page says it of its own date; the plain words first: nearly all clauses have none of them."""
    low = text[:_PAGE_REACH].lower()
    return any(map(low.__contains__, _PAGE_WORDS)) and _PAGE.match(text) is not None


def _is_note(text: str, start: int) -> bool:
    """Whether it stands in a line that stamps the page or corrects another account of the paper."""
    return _NOTE.match(text, text.rfind("\n", 0, start) + 1) is not None


def _is_vague(event: Event) -> bool:
    return event.view == "undated" or (event.stretch is not None and not event.daily)


def _is_former(text: str, event: Event) -> bool:
    """Whether it only tells what something was to be: "the fair, which was to end on Friday"."""
    former = FORMER.search(text, max(0, event.span.start - 2), event.span.end) if event.view == "ahead" else None
    return former is not None and former.end() >= event.span.end


def _goes_on(text: str, event: Event, other: Event) -> bool:
    """Whether the sentence says behind it what is planned now."""
    behind = other.view == "ahead" and other.span.end > event.span.end
    return behind and first_stop(text, event.span.start, other.span.end) is None


def _within(event: Event, turn: Event) -> bool:
    return turn.span.covers(event.span) and len(event.span) < len(turn.span)


def _once(text: str, events: Sequence[Event]) -> list[Event]:
    """Of what one sentence tells as done on one day, the first: its verbs tell parts of one event."""
    kept: list[Event] = []
    for event in events:
        daily = event.view == "past" and event.daily
        same = [k for k in kept[-6:] if daily and k.view == event.view and k.stretch == event.stretch]
        if not any(first_stop(text, k.span.start, event.span.end) is None for k in same):
            kept.append(event)
    return kept


def _day_of(publication: Publication) -> Days:
    """The first and last day on which the article can have been written."""
    return publication.earliest or publication.day, publication.latest or publication.day


def _outermost(found: Sequence[Event]) -> list[Event]:
    """Without the clauses that stand inside another one of the same day: they tell of the same event."""
    kept: list[Event] = []
    for event in sorted(found, key=lambda e: (e.span.start, -e.span.end)):
        around = [k for k in kept[-6:] if k.span.covers(event.span) and k.view == event.view]
        same = [k for k in around if event.stretch is None or (k.stretch is not None and k.stretch.meets(event.stretch))]
        if not same:
            kept.append(event)
    return kept
