"""What one clause tells: an event with its day, or a plan."""

import re
from collections.abc import Sequence

from rashomon.model.annotation import Claim
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.dating import days_between, ends_there, in_passing, in_the_past, is_appointed
from rashomon.stages.assemble.chronology.event import Event, View, clause_words, kind_of
from rashomon.stages.assemble.chronology.lexicon import (
    ARRANGED,
    CALENDAR_KINDS,
    CANCELLING,
    CARRYING,
    DUE,
    HABITS,
    KIND_MARK,
    KINDS,
    MOVING,
    OCCASIONS,
    STATES,
    UNSURE,
    VAGUE,
)
from rashomon.stages.assemble.chronology.people import Cast
from rashomon.stages.assemble.chronology.stretch import FINENESS, Days, Stretch, Stretches
from rashomon.text.surroundings import sentence_around
from rashomon.text.terms import find_words, stem

_TO = frozenset({"to", "and", "until", "–", "-", "and stay until", "through"})
_ASKING = frozenset({"what", "how", "why", "whether", "if"})
_RELATIVE = frozenset({"who", "which", "that", "whose"})
_ASKED = frozenset("comment interview".split())
_REFUSED = frozenset("declined declining refused returned respond responded reached available unavailable".split())
_YEAR_AT_MOST = 366
"""Days; "the 1940s" dates a life's work, not an event."""
_MONTH = FINENESS.index("month")
_DAY = FINENESS.index("day")
_PASSIVE = re.compile(r"\b(?:been|be|is|are|was|were) [a-z]+(?:ed|en) (?:to|from|for|on|until)\b")
"""What is moved to a hall is not the hall's doing."""
_FEW = 3
"""Words up to which a journey of nobody to nowhere tells nothing: "after Thursday flies"."""
_PRONOUN = 4
"""Letters up to which a subject of one word is no telling noun: "they", "both"."""
_CLOSE = 40
"""Characters before a clause in which the time it takes up can begin."""
_CARRIES = 260
"""Characters over which a plan's day is taken to hold for the next plan of the same person."""


def _takes_a_turn(text: str, claim: Claim) -> bool:
    """Whether the sentence says that what had a day was moved or called off: its old day is no plan any more."""
    stems = {w.stem for w in find_words(text, *sentence_around(text, claim.span.start, claim.span.end))}
    return bool((stems | {f"{s}e" for s in stems}) & (MOVING | CANCELLING))


def event_of(
    article: Article, claim: Claim, times: tuple[Stretches, Sequence[Span]], day: Days, cast: Cast,
    before: Event | None,
) -> Event | None:
    """The event that the clause tells; None where it tells none, or none with a place in a chronology."""
    if claim.form == "noun" or claim.modality in {"denied", "unconfirmed"} or not claim.predicate:
        return None
    stretch = _stretch(article, claim, *times) or _named_before(article.text, claim, times[0])
    text = claim.span.of(article.text)
    view = _view(claim, text, stretch, day)
    predicate = stem(claim.predicate.split()[0])
    kind = kind_of(claim.predicate, text)
    if view == "ahead" and stretch and day[1] and stretch.first > day[1] and in_the_past(claim, text):
        return None
    if view is None or claim.negated or predicate[:1].isdigit() or (view != "ahead" and predicate in STATES and kind == predicate):
        return None
    words = list(find_words(text))
    forms = [w.form for w in words]
    subject = cast.subject(claim, article.text)
    if view == "past" and stretch and days_between(stretch.first, stretch.last) > _YEAR_AT_MOST:
        return None
    if stretch is None and view == "ahead" and before and _carries(claim, predicate, before, subject):
        if before.kind == "travel":
            return None
        stretch = before.stretch
    if not forms or HABITS & set(forms) or forms[0] in _ASKING or forms[0] == "of" or "would like" in text:
        return None
    if is_appointed(article.text, claim.time) and (view == "past" or _takes_a_turn(article.text, claim)):
        return None
    if view == "past" and (_unanswered(forms) or "still" in forms):
        return None
    if view == "past" and claim.time and ends_there(article.text, claim.time):
        return None
    if claim.subject and claim.time and claim.subject.overlaps(claim.time) and len(claim.subject) <= len(claim.time) + 2:
        return None
    tentative = bool(UNSURE & set(text.split()))
    bare = KINDS.get(predicate) == "travel" and claim.place is None
    if stretch is None and view == "ahead" and (bare or tentative or not subject or not _arranged(text, forms, predicate)):
        return None
    if view == "ahead" and predicate in VAGUE and not OCCASIONS & {w.stem for w in words}:
        return None
    inside = cast.inside(claim.span)
    kinds = {cast.kind(e) for e in subject}
    telling = _words(article, claim, cast)
    coarse = stretch is not None and FINENESS.index(stretch.precision) >= _MONTH
    if view == "ahead" and coarse and all(w.startswith(KIND_MARK) for w in telling):
        return None
    if view == "ahead" and KINDS.get(predicate) == "travel" and not subject and not inside and len(forms) <= _FEW:
        return None
    return Event(
        claim.span, view, stretch, kind, telling, subject or _doer(article, claim, cast),
        frozenset(inside) | frozenset(subject), tuple(e for e in inside if cast.kind(e) == "place" and e not in subject),
        claim.place.of(article.text) if claim.place else None, tentative, text, article.published_at or day[0],
        states=kinds == {"place"}, body=kinds == {"organisation"}, head=_head(article.text, claim, subject),
    )  # fmt: skip


def _head(text: str, claim: Claim, subject: tuple[str, ...]) -> str:
    words = list(find_words(text, claim.subject.start, claim.subject.end)) if claim.subject and not subject else []
    return words[-1].stem if words and len(words[-1].form) > _PRONOUN else ""


def _words(article: Article, claim: Claim, cast: Cast) -> frozenset[str]:
    """The clause's telling words; of a relative clause ("who met on Wednesday") those of the noun it belongs to as well."""
    text = claim.span.of(article.text)
    own = clause_words(text, cast.names_in(claim.span))
    relative = claim.subject is not None and text.split(maxsplit=1)[0].lower() in _RELATIVE
    return own | clause_words(claim.subject.of(article.text), cast.names_in(claim.subject)) if relative and claim.subject else own


def _unanswered(forms: Sequence[str]) -> bool:
    """What reporters tell of their own work: "a request for comment left on Wednesday was not returned"."""
    unreached = "could not be reached" in " ".join(forms)
    return unreached or (bool(_ASKED & set(forms)) and bool(_REFUSED & set(forms)))


def own_times(claims: Sequence[Claim], stretches: Stretches, spoken: set[Span]) -> dict[Span, list[Span]]:
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


def _named_before(text: str, claim: Claim, stretches: Stretches) -> Stretch | None:
    """The time right before a clause that says what happened then: "since January, when they cut the quota"."""
    if not text.startswith("when ", claim.span.start):
        return None
    before = [s for s in stretches.between(max(0, claim.span.start - _CLOSE), claim.span.start) if s.end <= claim.span.start]
    return stretches[before[-1]] if before and text[before[-1].end : claim.span.start].strip() == "," else None


def _arranged(text: str, forms: Sequence[str], predicate: str) -> bool:
    """Whether a plan that names no day is one that takes place some day: an occasion, arranged, in a clause of its own."""
    low = text.lower()
    opening = forms[0] not in {"where", "which", "who", "that", "to", "as", "when", "whether", "what"}
    return opening and KINDS.get(predicate) in CALENDAR_KINDS and any(word in low for word in ARRANGED)


def _view(claim: Claim, text: str, stretch: Stretch | None, day: Days) -> View | None:
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
    if claim.subject is not None and claim.objects and _PASSIVE.search(claim.span.of(article.text)):
        return ()
    known = [cast.known(article.id, name) for name in claim.names]
    people = [e for e in known if e and cast.kind(e) == "person"]
    bodies = [e for e in known if e and cast.kind(e) == "organisation"]
    return tuple(dict.fromkeys(people[:1] or bodies[:1]))


