"""An article's dated events: clauses with a time on the calendar, dated statements, plans with and without a day."""

import re
from collections.abc import Sequence
from dataclasses import replace

from rashomon.model.annotation import Claim, Quote
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.times import Publication, Time
from rashomon.stages.assemble.chronology.dating import days_between, in_passing, in_the_past, is_appointed
from rashomon.stages.assemble.chronology.event import Event, View, telling
from rashomon.stages.assemble.chronology.lexicon import (
    ARRANGED,
    CALENDAR_KINDS,
    CARRYING,
    DUE,
    HABITS,
    KINDS,
    OCCASIONS,
    STATES,
    UNSURE,
    VAGUE,
)
from rashomon.stages.assemble.chronology.people import Cast
from rashomon.stages.assemble.chronology.statements import find_statements
from rashomon.stages.assemble.chronology.stretch import FINENESS, Stretch, Stretches
from rashomon.text.surroundings import first_stop, sentence_around
from rashomon.text.terms import find_words, stem

_PAGE = re.compile(
    r"(?i)\s*(?:published|posted|updated|last updated|first published)\b|.{0,60}\b(?:last updated|updated on|updated:|posted on|posted:)"
)
"""What a page says of its own date."""
_TO = frozenset({"to", "and", "until", "–", "-", "and stay until", "through"})
_ASKING = frozenset({"what", "how", "why", "whether", "if"})
_LEANING = frozenset({"when", "where", "as", "until", "before", "after", "once"})
_RELATIVE = frozenset({"who", "which", "that", "whose"})
_SHORT = 180
"""Characters up to which a sentence is given whole as evidence: one reads it better than its clause."""
_DATED = re.compile(
    r"\b(?:\d{1,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|today|tomorrow|yesterday|week|month|year|morning|night)\b"
)
_FEW = 4
"""Words up to which a clause without a subject does not tell what happened ("issued Jan. 14")."""
_ASKED = frozenset("comment interview".split())
_REFUSED = frozenset("declined declining refused returned respond responded reached available unavailable".split())
_PRONOUNS = frozenset({"it", "he", "she", "they"})
_YEAR_AT_MOST = 366
"""Days; "the 1940s" dates a life's work, not an event."""
_DAY = FINENESS.index("day")
_CARRIES = 260
"""Characters over which a plan's day is taken to hold for the next plan of the same person."""


def find_events(
    article: Article, claims: Sequence[Claim], quotes: Sequence[Quote], times: Sequence[Time],
    publication: Publication | None, cast: Cast,
) -> list[Event]:  # fmt: skip
    """The article's events, in reading order."""
    day = _day_of(article, publication)
    stretches = Stretches(times)
    stated = list(find_statements(article, quotes, stretches, day, cast))
    spoken = {time for _, time in stated}
    own = _own_times(claims, stretches, spoken)
    found: list[Event] = []
    before: Event | None = None
    said = [piece for quote in quotes if quote.form == "direct" for piece in quote.content]
    for claim in claims:
        if claim.time in spoken:
            continue
        event = _from_claim(article, claim, (stretches, own.get(claim.span, ())), day, cast, before)
        if event is None or _PAGE.match(event.text) or (event.view == "undated" and _headed(article.text, event.span)):
            continue
        if event.view == "past" and any(piece.covers(claim.span) for piece in said):
            continue
        if event.view == "undated" and stretches.between(*sentence_around(article.text, claim.span.start, claim.span.end)):
            continue
        found.append(event)
        if event.view == "ahead" and event.stretch:
            before = event
    told = _once(article.text, _outermost(found))
    kept = [replace(event, span=_whole(article.text, event, claims)) for event in told]
    return sorted([*kept, *(event for event, _ in stated)], key=lambda e: (e.span.start, e.span.end, e.text))


def _once(text: str, events: Sequence[Event]) -> list[Event]:
    """Of what one sentence tells as done on one day, the first: its verbs tell parts of one event."""
    kept: list[Event] = []
    for event in events:
        daily = event.view == "past" and event.stretch and FINENESS.index(event.stretch.precision) <= _DAY
        same = [k for k in kept[-6:] if daily and k.view == event.view and k.stretch == event.stretch]
        if not any(first_stop(text, k.span.start, event.span.end) is None for k in same):
            kept.append(event)
    return kept


def _headed(text: str, span: Span) -> bool:
    """Whether it stands in a line that ends without a full stop: a headline repeats what the article tells."""
    end = text.find("\n", span.end)
    return text[span.end : end if end >= 0 else len(text)].strip() == "" and text[span.end - 1] not in ".!?”\""


def _whole(text: str, event: Event, claims: Sequence[Claim]) -> Span:
    """A short sentence whole; of a long one the clause, or the clause around one that cannot stand alone ("when it ships")."""
    stop = first_stop(text, event.span.start, event.span.end)
    if stop is not None:
        return _half(text, event.span, stop)
    first, last = sentence_around(text, event.span.start, event.span.end)
    if last - first <= _SHORT:
        return Span(event.span.article, min(first, event.span.start), max(last, event.span.end))
    opening = event.text.lower().split()
    leaning = len(opening) > 1 and (opening[0] in _RELATIVE or (opening[0] in _LEANING and opening[1] in _PRONOUNS))
    if not leaning and (len(opening) > _FEW or event.text[:1].isupper()):
        return event.span
    around = [c.span for c in claims if c.form == "clause" and c.span.covers(event.span) and len(c.span) > len(event.span)]
    return min(around, key=lambda s: (len(s), s), default=event.span)


def _half(text: str, span: Span, stop: tuple[int, int]) -> Span:
    """Of a clause that runs over the end of a sentence, the sentence that names the time (digits or a capital), else the second."""
    before, after = text[span.start : stop[0]], text[stop[1] : span.end]
    if _DATED.search(before) and not _DATED.search(after):
        return Span(span.article, span.start, stop[0])
    return Span(span.article, *sentence_around(text, stop[1], span.end))


def _outermost(found: Sequence[Event]) -> list[Event]:
    """Without the clauses that stand inside another one of the same day: they tell of the same event."""
    kept: list[Event] = []
    for event in sorted(found, key=lambda e: (e.span.start, -e.span.end)):
        around = [k for k in kept[-6:] if k.span.covers(event.span) and k.view == event.view]
        same = [k for k in around if event.stretch is None or (k.stretch is not None and k.stretch.meets(event.stretch))]
        if not same:
            kept.append(event)
    return kept


def _day_of(article: Article, publication: Publication | None) -> tuple[str | None, str | None]:
    """The first and last day on which the article can have been written."""
    if publication is None:
        return None, None
    return publication.earliest or publication.day, publication.latest or publication.day


def _from_claim(
    article: Article, claim: Claim, times: tuple[Stretches, Sequence[Span]], day: tuple[str | None, str | None], cast: Cast,
    before: Event | None,
) -> Event | None:
    if claim.form == "noun" or claim.modality in {"denied", "unconfirmed"} or not claim.predicate:
        return None
    stretch = _stretch(article, claim, *times)
    text = claim.span.of(article.text)
    view = _view(claim, text, stretch, day)
    predicate = stem(claim.predicate.split()[0])
    if view == "ahead" and stretch and day[1] and stretch.first > day[1] and in_the_past(claim, text):
        return None
    if view is None or claim.negated or predicate[:1].isdigit() or (view != "ahead" and predicate in STATES):
        return None
    words = list(find_words(text))
    forms = [w.form for w in words]
    subject = cast.subject(claim, article.text)
    if view == "past" and stretch and days_between(stretch.first, stretch.last) > _YEAR_AT_MOST:
        return None
    if stretch is None and view == "ahead" and before and _carries(claim, predicate, before, subject):
        stretch = before.stretch
    if not forms or HABITS & set(forms) or forms[0] in _ASKING or forms[0] == "of" or "would like" in text:
        return None
    if view == "past" and (_unanswered(forms) or "still" in forms or is_appointed(article.text, claim.time)):
        return None
    tentative = bool(UNSURE & set(text.split()))
    bare = KINDS.get(predicate) == "travel" and claim.place is None
    if stretch is None and view == "ahead" and (bare or tentative or not subject or not _arranged(text, forms, predicate)):
        return None
    if view == "ahead" and predicate in VAGUE and not OCCASIONS & {w.stem for w in words}:
        return None
    inside = cast.inside(claim.span)
    return Event(
        claim.span, view, stretch, KINDS.get(predicate, predicate), telling(words), subject or _doer(article, claim, cast),
        frozenset(inside) | frozenset(subject), tuple(e for e in inside if cast.kind(e) == "place" and e not in subject),
        claim.place.of(article.text) if claim.place else None, tentative, text, article.published_at or day[0],
    )  # fmt: skip


def _unanswered(forms: Sequence[str]) -> bool:
    """What reporters tell of their own work: "a request for comment left on Wednesday was not returned"."""
    unreached = "could not be reached" in " ".join(forms)
    return unreached or (bool(_ASKED & set(forms)) and bool(_REFUSED & set(forms)))


def _own_times(claims: Sequence[Claim], stretches: Stretches, spoken: set[Span]) -> dict[Span, list[Span]]:
    """Each clause's times: those that stand in no smaller clause inside it; when something was said is not among them."""
    owner: dict[Span, Span] = {}
    for claim in claims:
        if claim.form == "noun":
            continue
        for time in stretches.within(claim.span):
            if time not in owner or len(claim.span) < len(owner[time]):
                owner[time] = claim.span
    found: dict[Span, list[Span]] = {}
    for time, span in owner.items():
        if time not in spoken:
            found.setdefault(span, []).append(time)
    return found


def _stretch(article: Article, claim: Claim, stretches: Stretches, own: Sequence[Span]) -> Stretch | None:
    """The claim's own time; where that has no day, or a coarser one than another in the clause, the finest there.

    "from May 14 to May 16" reaches from the first day to the second. "since" gives the start of what may be no event at all.
    """
    inside = sorted({*own, *([claim.time] if claim.time and claim.time in stretches else [])})
    inside = [s for s in inside if not in_passing(article.text, s, stem(claim.predicate.split()[0]))]
    if not inside:
        return None
    best = min(inside, key=lambda s: (FINENESS.index(stretches[s].precision) > _DAY, s != claim.time, s))
    chosen = stretches[best]
    if article.text[: best.start].endswith("since ") and stem(claim.predicate.split()[0]) not in KINDS:
        return None
    after = [s for s in inside if s.start > best.end and article.text[best.end : s.start].strip(" ,") in _TO]
    if after and stretches[after[0]].precision == chosen.precision == "day" and stretches[after[0]].last > chosen.first:
        return Stretch(chosen.earliest, stretches[after[0]].latest, "interval")
    return chosen


def _arranged(text: str, forms: Sequence[str], predicate: str) -> bool:
    """Whether a plan that names no day is one that takes place some day: an occasion, arranged, in a clause of its own."""
    low = text.lower()
    opening = forms[0] not in {"where", "which", "who", "that", "to", "as", "when", "whether", "what"}
    return opening and KINDS.get(predicate) in CALENDAR_KINDS and any(word in low for word in ARRANGED)


def _view(claim: Claim, text: str, stretch: Stretch | None, day: tuple[str | None, str | None]) -> View | None:
    """Past or ahead by its own time where that decides, else by what the clause says it is."""
    ahead = claim.modality in {"planned", "possible"} or any(phrase in text for phrase in DUE)
    if stretch is None:
        return "ahead" if ahead else "undated"
    if day[0] is None or day[1] is None:
        return "ahead" if ahead else "past"
    if stretch.first > day[1]:
        return "ahead"
    if stretch.last < day[0]:
        return None if ahead else "past"
    return "ahead" if ahead else "past"


def _carries(claim: Claim, predicate: str, before: Event, subject: tuple[str, ...]) -> bool:
    """Whether the plan before it gives this one its day: close behind, and the same person's."""
    gap = claim.span.start - before.span.end
    fitting = predicate in CARRYING and claim.time is None and claim.modality == "planned"
    return fitting and 0 <= gap <= _CARRIES and (bool(set(subject) & set(before.who)) or (not subject and gap < 20))


def _doer(article: Article, claim: Claim, cast: Cast) -> tuple[str, ...]:
    """Where the clause has no subject of its own, the person or body named for it."""
    known = [cast.known(article.id, name) for name in claim.names]
    people = [e for e in known if e and cast.kind(e) == "person"]
    bodies = [e for e in known if e and cast.kind(e) == "organisation"]
    return tuple(dict.fromkeys(people[:1] or bodies[:1]))


