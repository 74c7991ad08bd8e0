"""Times that are no times: parts of names and addresses, quarters of a game."""

import re

from rashomon.model.span import Span
from rashomon.text.roads import SURE

_WINDOW = 160
"""Characters on each side within which a quarter is one of a business's year."""
_NUMBER = re.compile(r"\d{4}(?:\D|\Z)")
YEAR = re.compile(r"(?:1[89]|20)\d\d\Z")
_MONTH_NAME = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\Z")
_SEASON = re.compile(r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|Fall|[Ww]inter|Christmas|Easter|Thanksgiving|Halloween)\Z")
_HYPHENS = frozenset("-–‑/")
_DATING = re.compile(
    r"(?i)\b(?:in|since|by|during|on|next|last|this|every|each|from|until|till|to|of|after|before|for|around|about|circa|and|through"
    r"|late|early|mid) \Z"
)
_TITLED = re.compile(r"[a-z,;)] [A-Z][a-z]{2,} \Z")
"""Before a year that a name ends with: "under the Fire Safety Order 2005", "the Housing (Repairs) Act 1988"."""
_NAMED = re.compile(r"[A-Z][a-z]+ \Z")
_TITLE_WORD = re.compile(r"(?:Tonight|Today|Tomorrow|Now|Yesterday|This Week)\Z")
"""Behind another capital the end of a name: "Last Week Tonight", "Borders Today"."""
_FALL = re.compile(r"(?:the )?fall\Z")
_ROADS = "|".join(sorted(word.title() for word in SURE | {"drive", "lane", "dr", "st"}))
_ADDRESS = re.compile(rf" block\b| (?:[A-Z][a-z]+ )?[A-Z][a-z]+ (?:{_ROADS})\b")
"""Behind a number that is no year: "the 1400 block of Terry Street"."""
_QUARTER = re.compile(
    r"(?i)(?:(?:early|late|midway|deep) (?:in |into )?)?(?:the )?(?:first|second|third|fourth|[1-4](?:st|nd|rd|th))[- ]quarter\Z"
)
_BUSINESS = re.compile(
    r"(?i)\b(?:profits?|earn(?:ed|ings)|sales|revenues?|incomes?|results|fiscal|growth|gdp|econom\w{1,9}|shares?|losses|dividends?"
    r"|shipments?|compan(?:y|ies)|quarterly|investors?|orders?|of (?:19|20)\d\d)\b"
)
_NO_NOUN = frozenset(
    "in on at of before after when that which who and or to for by from until with was were is are had has have as but while where "
    "than through during because if said says then also not after about into a an the this his her its their".split()
)


def is_number(text: str, time: Span, own: str) -> bool:
    """A number that is no time of the calendar: a house, a quarter of a game."""
    if _NUMBER.match(own) and _ADDRESS.match(text, time.end):
        return True
    return bool(_QUARTER.match(own)) and not _BUSINESS.search(text, max(0, time.start - _WINDOW), time.end + _WINDOW)


def in_a_name(text: str, time: Span, own: str, before: str) -> bool:
    """Whether a season, month or year is part of a name; `own` are its words, `before` what stands there."""
    after = text[time.end : time.end + 2]
    capital = after[:1] == " " and after[1:].isupper()
    if _TITLE_WORD.match(own) and _NAMED.search(before):
        return True
    if _SEASON.match(own):
        return capital or bool((_NAMED.search(before) or noun_behind(text, time.end)) and not _DATING.search(before))
    if _FALL.match(own):
        return not _DATING.search(before)
    if _MONTH_NAME.match(own):
        return before[-2:-1].islower() and not _DATING.search(before)
    if not YEAR.match(own):
        return False
    hyphened = before[-1:] in _HYPHENS or after[:1] in _HYPHENS
    titled = _TITLED.search(before) and not _DATING.search(before)
    kind = noun_behind(text, time.end) and (not _DATING.search(before) or before.endswith(" of "))
    return hyphened or kind or bool(titled) or (capital and not _DATING.search(before))


def noun_behind(text: str, end: int) -> bool:
    """Whether a noun (or what goes before one) follows, so that the time belongs to that."""
    if text.startswith(", ", end) and text[end - 4 : end].isdigit():
        # "the March 11, 2005, incident"
        end += 1
    if text[end : end + 1] != " ":
        return False
    word = re.match(r"[a-z]{3,}", text[end + 1 : end + 24])
    return word is not None and word[0] not in _NO_NOUN and not word[0].endswith("ed")
