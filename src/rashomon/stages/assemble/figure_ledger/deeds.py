"""What is done with an amount, and how two numbers of one sentence stand to each other."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

from rashomon.model.annotation import Claim, Figure
from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.lexicon import AUXILIARIES, BIDS, DEEDS, FALLS, FILLERS, UNITS
from rashomon.text.read import ReadText
from rashomon.text.terms import stem

_BEFORE, _AFTER = 70, 30
"""Characters before and behind an amount within which the word stands that says what is done with it."""
_MOVED = re.compile(r" (?:to|from|by) (?:\w+ ){0,2}\Z")
"""Between "raised" and an amount to which something was raised: no money was."""
_TO = re.compile(r"(?: votes?)?(?: to | against |[-–])\Z")
_FORMER = re.compile(
    r"(?i)\b(?:(?:up|down) from|against|compared (?:with|to)|instead of|rather than|asked for|asking for|sought)"
    r"\s+(?:just |only |about |around )?\Z"
)
_BEHIND = ("from", "against", "with", "to", "of", "than", "for", "sought", "just", "only", "about", "around")
"""How what `_FORMER` finds ends: before nearly all figures stand other words."""
_THEN = re.compile(r" (?:at the time|at that time)\b")
_TAKEN_BACK = re.compile(
    r"(?i)\b(?:we (?:said|reported|wrote|stated|gave)|(?:earlier|previous) version\b[^.;\n]{0,30} (?:said|gave|stated)|"
    r"(?:wrongly|incorrectly|mistakenly) (?:said|gave|stated|reported)|corrects [^.;\n]{0,30}, which said)\b[^.;\n]{0,80}\Z"
)
"""Before a number that a note takes back."""
_OF_NOTES = ("we ", "version", "wrongly", "incorrectly", "mistakenly", "corrects")
"""Of these one stands in it."""
_NOTE = 140
"""Characters of such a note before the number. By reason."""
_VOTING = re.compile(r"(?i)\bvot(?:e|es|ed|ing)\b")
_ALIKE = 3
"""First letters that a verb shares with its forms."""


def deed_of(read: ReadText, figure: Figure, clause: Span) -> tuple[str, Span | None]:
    """What is done with an amount of money (a loan, a loss, a cost) or with a percentage (asked, offered), or that somebody fell so far,
    and the word that says so; the closest before it, else the closest behind it."""
    deeds = _deeds(figure.unit or "")
    at = figure.span
    before = [w for w in read.words(max(clause.start, at.start - _BEFORE), at.start) if w.form in deeds] if deeds else []
    if before and before[-1].form == "raised" and _MOVED.search(read.text, before[-1].end, at.start):
        before.pop()
    after = [w for w in read.words(at.end, min(clause.end, at.end + _AFTER)) if w.form in deeds] if deeds else []
    word = before[-1] if before else after[0] if after else None
    return (deeds[word.form], Span(at.article, word.start, word.end)) if word else ("", None)


def _deeds(unit: str) -> Mapping[str, str]:
    if unit in UNITS["length"]:
        return FALLS
    return DEEDS if unit[:3].isupper() else BIDS if unit == "%" else {}


def verb_of(read: ReadText, figure: Figure, claims: tuple[Sequence[Claim], Sequence[int]]) -> Span | None:
    """The verb of the smallest clause around the figure, as it stands."""
    found, starts = claims
    at = bisect_right(starts, figure.span.start)
    around = [c for c in found[max(0, at - 12) : at] if c.span.covers(figure.span) and c.predicate]
    if not around:
        return None
    claim = min(around, key=lambda c: (len(c.span), c.span.start))
    root = stem(claim.predicate.split()[0].lower())[:_ALIKE]
    words = [w for w in read.words(claim.span.start, figure.span.start) if w.form not in AUXILIARIES]
    own = [w for w in words if w.stem.startswith(root)]
    subject = claim.subject.end if claim.subject and claim.subject.end <= figure.span.start else None
    behind = [w for w in words if subject is not None and w.start >= subject and w.stem not in FILLERS and w.form[0].isalpha()]
    word = own[-1] if own else behind[-1] if behind else None
    return Span(figure.span.article, word.start, word.end) if word else None


def is_former(text: str, figure: Figure) -> bool:
    """Whether it is what the quantity was before: "up from 1.4 billion", "against 1.4 billion then", "who was 18 at the time", was to be
    ("asked for"), or had been said to be: "an earlier version said"."""
    if _THEN.match(text, figure.span.end):
        return True
    before = text[max(0, figure.span.start - _NOTE) : figure.span.start]
    low = before.lower()
    former = low.rstrip().endswith(_BEHIND) and _FORMER.search(before)
    return bool(former or (any(map(low.__contains__, _OF_NOTES)) and _TAKEN_BACK.search(before)))


def find_ballots(text: str, figures: Sequence[Figure]) -> dict[Span, tuple[str, str]]:
    """Of "31 to 14" in a sentence on a vote: each number's side, and the two numbers together."""
    ballots: dict[Span, tuple[str, str]] = {}
    for one, other in pairwise(figures):
        between = text[one.span.end : other.span.start]
        if "vote" not in (one.unit, other.unit) or len(between) > len(" votes against ") or not _TO.match(between):
            continue
        if _VOTING.search(text, max(0, one.span.start - _BEFORE), other.span.end + _AFTER):
            both = f"{one.value}-{other.value}"
            ballots[one.span], ballots[other.span] = ("for", both), ("against", both)
    return ballots


def ballot_word(text: str, span: Span) -> Span | None:
    """The word that says it was a vote, closest before the number, else behind it."""
    found = list(_VOTING.finditer(text, max(0, span.start - _BEFORE), span.start))
    match = found[-1] if found else _VOTING.search(text, span.end, min(len(text), span.end + _AFTER))
    return Span(span.article, match.start(), match.end()) if match else None
