"""The words in which articles correct themselves and one another."""

import re

_PIECE = r"(?:article|story|report|post|page|piece|item|headline|caption|column|review|obituary|dispatch|graphic|chart|map|video|blog)"
_WRONGLY = r"(?:incorrectly|wrongly|mistakenly|erroneously|falsely|inaccurately|in error|by mistake)"
_GAP = r"[^.!?;]{0,120}?"
"""Words between the parts of a note; bounded, so that hostile text costs no more than its length."""


def _rest(closing: str, end: str = "") -> str:
    """What is left of a sentence up to a sign of `end`, without white space and one sign of `closing` where it ends.

    Each sign is looked at once: what is possessive is never given back.
    """
    before_end = f"{end}|" if end else ""
    return rf"(?:[^\s{closing}{end}]++|[{closing}](?!\s*+$)|\s++(?!{before_end}[{closing}]?\s*+$))*+"


HEAD = re.compile(
    r"\s{0,9}[(\[*]?(?P<word>corrections?|corrected|clarifications?|amendment|erratum|editors?['’]?s?['’]? note|update[sd]?|retraction)\b"
    r"(?P<rest>(?:[^:!?\n]|(?<=\d):(?=\d\d)){0,40}):(?!\d)\s{0,9}",
    re.IGNORECASE,
)
"""What a note begins with, as "Correction, Oct. 14:", "Update 11:44 a.m.:"; the note's own words come after it."""

STAMP = re.compile(r"\s{0,9}\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\W{0,3}", re.IGNORECASE)
"""A time of day alone, as it heads the posts of a live page: "UPDATE: 9:50 p.m."."""

_NOTES = r"(?:corrections?|clarifications?)"
HEADING = re.compile(rf"\W{{0,3}}{_NOTES}(?:\s{{1,3}}(?:and|&)\s{{1,3}}{_NOTES})?\W{{0,3}}", re.IGNORECASE)
"""A line of its own over notes: "Correction", "Corrections and clarifications"."""

EARLIER = re.compile(
    rf"\b(?:an?|the|our|in an?)\s+(?:earlier|previous|prior|original|initial|first|former|older)\s+(?:online\s+|print\s+)?"
    rf"(?:version|edition|iteration)s?(?:\s+of\s+(?:this|our|the)\s+(?:\w+\s+)?{_PIECE})?\b",
    re.IGNORECASE,
)
OF_THIS = re.compile(rf"\b(?:this|our)\s+(?:\w+\s+)?{_PIECE}\b", re.IGNORECASE)
WE_SAID = re.compile(
    rf"\b(?:we|it|(?:the|this|our)\s+(?:\w+\s+)?{_PIECE})\s+(?:had\s+)?(?:also\s+)?(?:{_WRONGLY}\s+)?(?=(?:said|stated|reported|"
    r"claimed|wrote|suggested|implied|indicated|identified|described|named|gave|misspelled|misspelt|misstated|misidentified|misdescribed|"
    r"misquoted|misattributed)\b)",
    re.IGNORECASE,
)
"""What goes on correcting in a place of notes: "On the same day we said that ...", "It also misspelled ..."."""
CORRECTS = re.compile(rf"\bthis\s+(?:\w+\s+)?{_PIECE}\s+corrects\b", re.IGNORECASE)
"""An agency's note: "(This story corrects the account of Feb 6, which said ...)"."""
SELF_CHANGED = re.compile(
    rf"\b(?:(?P<which>this|the)\s+(?:\w+\s+)?{_PIECE}|this|it)\s+(?:has\s+(?:now\s+|since\s+)?been|was|have\s+been)\s+(?:\w+ly\s+)?"
    rf"(?P<verb>corrected|amended|changed|edited|revised|updated|modified|clarified|retracted|withdrawn)\b",
    re.IGNORECASE,
)
WE_CHANGED = re.compile(
    rf"\bwe\s+(?:have\s+)?(?:now\s+|since\s+)?(?P<verb>corrected|amended|updated|clarified|retracted|withdrawn|withdrew)\s+"
    rf"(?:this|the|our|that)\s+(?:\w+\s+)?{_PIECE}\b",
    re.IGNORECASE,
)
OTHER = re.compile(
    rf"^\W{{0,3}}(?:in\s+)?(?:an?|the|our)\s+(?:\w+\s+)?(?P<piece>{_PIECE})\b(?P<which>{_GAP})\b"
    rf"(?:{_WRONGLY}\s+(?:said|stated|reported|claimed|wrote|gave|identified|described|referred|named|attributed)|"
    rf"(?:said|stated|reported|claimed)\s+{_WRONGLY}|misstated|misidentified|misspelled|misspelt|misattributed|misquoted)\b",
    re.IGNORECASE,
)
"""Another article that said something wrongly; the sentence begins with it."""
NEWS = re.compile(r"article|story|headline|column|caption", re.IGNORECASE)
EDITION = re.compile(r"\b(?:edition|newspaper|paper|published|website|pages?)\b", re.IGNORECASE)
"""What shows that a report is an outlet's, not an engineer's."""
OTHER_RETRACTED = re.compile(
    rf"\b(?:has|have)\s+(?:since\s+)?(?:retracted|withdrawn)\s+(?:its|their)\s+(?:\w+\s+)?{_PIECE}\b", re.IGNORECASE
)
WIRE = re.compile(r"\s{0,9}\((?P<word>corrects|updates|recasts|adds)\b[^()]{3,200}\)", re.IGNORECASE)
"""The line under an agency's headline: "(Corrects spelling of minister's name in paragraph 2)"."""

SAID = re.compile(
    r"\b(?:said|stated|reported|claimed|wrote|suggested|implied|indicated|asserted)\b\s{0,9}(?:that\s+|:\s{0,9})?"
    rf"(?P<former>\S{_rest('.', ';')})",
    re.IGNORECASE,
)
NAMED = re.compile(
    r"\b(?:identified|misidentified|described|misdescribed|listed|referred\s+to|named|gave)\s+"
    rf"(?P<former>[^;.]{{1,160}}?(?<!\s)\s++as\s++{_rest('.', ';')})",
    re.IGNORECASE,
)
"""What the earlier version said, after a verb that says it. After "misstated" stands only what it was about."""
NOW_SAYS = re.compile(
    r"\bto\s+(?:say|state|show|reflect|clarify|note|make\s+(?:it\s+)?clear|indicate|read|correct)\s+(?:the\s+fact\s+)?(?:that\s+)?"
    rf"(?P<now>\S{_rest('.)')})",
    re.IGNORECASE,
)
IN_FACT = re.compile(rf";\s*(?:in fact,?\s+|actually,?\s+)?(?P<now>\S{_rest('.')})")
NOT = re.compile(
    r"(?:,|\s[–—-])?\s{1,9}(?:and\s{1,9}not|rather\s{1,9}than|instead\s{1,9}of|not)\s{1,9}(?P<former>[^,.;()]{1,120}?)"
    r"(?=[,.;()]|\s{1,9}(?:as|and|but|who|which)\s|\s{0,9}$)"
)
"""The wrong value beside the right one: "It was 12, not 14"."""
CORRECTING = re.compile(r"\bcorrect|\berror|\bmistake|\bwrong|\baccura", re.IGNORECASE)
