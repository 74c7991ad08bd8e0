"""What stands before the first sentence of a report: the place, the day and the agency that it comes from."""

import re

MONTH = (
    r"(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|février|mar(?:ch|s|zo|ço)?|märz|apr(?:il)?|avril|abril|aprile|may|mai|mayo|"
    r"maggio|maio|mei|jun[ei]?|juin|junio|giugno|junho|jul[iy]?|juillet|julio|luglio|julho|aug(?:ust|ustus)?|août|agosto|"
    r"sept?(?:ember|embre|iembre)?|settembre|setembro|o[ck]t(?:ober|obre|ubre)?|ottobre|outubro|nov(?:ember|embre|iembre|embro)?|"
    r"de[cz](?:ember|iembre|embre|embro)?|décembre|dicembre|dic)"
)
DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.|er|º)?(?: de| of)?,? ?{MONTH}\.?(?: de)?,? ?(?:\d{{4}})?"
    rf"|{MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})"
)
"""A day as datelines give it, in eight languages; to be matched whatever the case."""
_PLACE = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,30}(?:[ ,/]+(?:[A-ZÀ-Þ][\w.'’-]{0,30}|of|de|del|la|upon)){0,5}"
_AGENCY = r"\([A-ZÀ-Þ][\w.&/ ,-]{1,40}\)"
_LETTERS = r"\([A-ZÀ-Þ][A-Za-zÀ-ÿ&/ -]{1,40}\)"
_DASH = r"\s{0,2}(?:—|--|_|[–―-](?=\s|\Z))\s{0,2}"
"""A short dash between two words ("NATO–Russia talks") joins them."""
_DATELINE = re.compile(
    rf"(?:{_PLACE}(?:,? (?i:{DAY}))?(?: ?{_AGENCY})?|{_AGENCY}){_DASH}(?=\S|\Z)|{_PLACE}(?:,? (?i:{DAY}))? ?{_LETTERS}:\s{{1,2}}(?=\S)"
)
"""With neither dash nor colon a bracket is part of a name: "ICBC (London) plc"."""
_LONGEST = 160
"""Characters of a dateline: two places, a day and an agency."""


def dateline_end(text: str, start: int, end: int) -> int:
    """Where the dateline ends that `text[start:end]` begins with ("VELKA, May 7 (MP) - "), or is; `start` where there is none."""
    found = _DATELINE.match(text, start, min(end, start + _LONGEST))
    return found.end() if found else start
