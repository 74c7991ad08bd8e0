"""Who is to do what a clause tells, where its subject does not name him: by whom it is done, or who announces it as his own."""

import re

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.people import Cast

_BY = re.compile(r"\bby (?:the |an? |its |his |her |their )?(?:[a-z][a-z'’-]{1,20},? ){0,6}(?:[A-Z][a-z]{1,12}\.? ){0,3}\Z")
"""Before the name of whoever does what is told in the passive: "opened by the prime minister, Corinne Adeyo"."""
_AT = re.compile(r"\b(?:at|in|on|near|outside|inside|to|into|against) (?:the |an? )?(?:[A-Z][\w.'’-]{0,20} ){0,3}\Z")
"""Before the name of a body that is where something takes place, or whom it is about."""
_OF = re.compile(r"\b(?:to|into|against|of|for|about|over|than) (?:the |an? )?(?:[a-z]{3,20} ){0,2}(?:[A-Z][\w.'’-]{0,20} ){0,3}\Z")
"""Before the name of a person whom it is about: "at the home of investor Ada Vale"."""
_REACH = 140
"""Characters before a name in which "by" or another preposition is looked for."""
_OWN = frozenset("we i they it our their its my".split())
"""What a speaker's own doing begins with: "we will", "its inspectors will"."""
_HIS_OWN = _OWN | frozenset("he she his her".split())
"""The same where the speaker is named first: "Vale said he will", but not "he will, Vale added"."""
_DECIDED = re.compile(
    r"\b(?:be|been|being) (?:[a-z]{2,15}ly )?"
    r"(?:taken|made|announced|published|decided|opened|closed|reopened|put|paid|sent|built)\b"
)
"""What is ordered by whoever announces it; a hearing is held, and a man buried, by others than the one who says so."""
_GROUND = re.compile(
    r"(?i)\b(?:the|\d+\w*|st|rd|ave|hwy|street|road|avenue|drive|lane|way|boulevard|highway|route|island|isle|mount|hill|coast|beach|bay"
    r"|lake|river|bridge|campus|square|green|farm|strip|bank|peninsula|parkway|court|place|line|ridge)\b"
)
"""What one can be on."""
_DOERS = frozenset({"person", "organisation"})
"""A place or an event does nothing for which one would ask somebody."""


def is_theme(text: str, place: Span) -> bool:
    """Whether a place is what something is about, or done to: "sanctions on Norland", "the war against Norland". One is on a street or an
    island, not on a country."""
    if text.endswith((" against ", " about ", " towards "), 0, place.start):
        return True
    return text.endswith(" on ", 0, place.start) and _GROUND.search(place.of(text)) is None


def stands_aside(entity: str, claim: Claim, text: str, cast: Cast) -> bool:
    """Whether the clause names it only as the place of what is done, or what it is done to."""
    starts = [claim.span.start + start for start, _, id in cast.names_in(claim.span) if id == entity]
    before = _OF if cast.kind(entity) == "person" else _AT
    return bool(starts) and all(before.search(text, claim.span.start, start) for start in starts)


def agents(claim: Claim, text: str, cast: Cast) -> tuple[str, ...]:
    """Entity ids of those by whom the clause says that it is done."""
    if text.find("by ", claim.span.start, claim.span.end) < 0:
        return ()  # most clauses: that is told sooner than the names in them
    found = []
    for start, _, id in cast.names_in(claim.span):
        at = claim.span.start + start
        if cast.kind(id) in _DOERS and _BY.search(text, max(claim.span.start, at - _REACH), at):
            found.append(id)
    return tuple(dict.fromkeys(found))


def announcing(claim: Claim, text: str, cast: Cast) -> tuple[str, ...]:
    """The entity id of whoever says so, where it is a body's own announcement, or its words make it the speaker's own doing."""
    said = cast.known(claim.span.article, claim.attributed_to) if claim.attributed_to else None
    if said is None or cast.kind(said) not in _DOERS or claim.attribution is None or "\n" in _between(claim, text):
        return ()
    return (said,) if cast.kind(said) == "organisation" or _is_own(claim, text) else ()


def _between(claim: Claim, text: str) -> str:
    """The text from the clause to the words that say whose it is."""
    assert claim.attribution is not None
    first, last = sorted((claim.span, claim.attribution))
    return text[first.end : last.start]


def _is_own(claim: Claim, text: str) -> bool:
    """Whether the speaker's own doing is told: ordered, or done by "us" and "our men"."""
    if claim.subject is None:
        return True
    opening = claim.subject.of(text).lower().split()[:1]
    told_first = claim.attribution is not None and claim.attribution < claim.span
    own = _HIS_OWN if told_first else _OWN
    return bool(own.intersection(opening)) or bool(_DECIDED.search(text, claim.subject.end, claim.span.end))
