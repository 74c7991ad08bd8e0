"""The name in a span of the recogniser, without titles, small words and numbers around it."""

from collections.abc import Sequence

from rashomon.model.annotation import NamedSpan, Token
from rashomon.stages.annotate.mentions.candidate import Candidate
from rashomon.stages.annotate.mentions.lexicon import (
    ABBREVIATIONS,
    BODY_WORDS,
    CALENDAR,
    COURTESY,
    EVENT_WORDS,
    NAMES_TOO,
    OF_OFFICE,
    OF_PEOPLE,
    OFFICES,
    PLACE_WORDS,
    POSITIONS,
    RANKS,
    ROLES,
    SUFFIXES,
)
from rashomon.stages.annotate.mentions.nicknames import is_nickname_mark
from rashomon.text.names.fold import fold
from rashomon.text.names.given import is_given
from rashomon.text.names.persons import PARTICLES

_SMALL = frozenset({"DT", "PRP$", "IN", "CC", "TO", "POS", "WDT", "PRP", "MD", ":", ",", ".", "``", "''", "HYPH", "-LRB-", "-RRB-"})
_NOT_TITLED = frozenset({"ORG", "FAC", "LOC", "NORP", "EVENT", "LAW", "WORK_OF_ART"})
"""Labels of names whose first word is their own though it may be a title: "General Motors", "The Scientist"."""
_SIDES = frozenset("pro anti ex mid pre post trans inter intra cross non counter pan sub neo".split())
"""Before a hyphen and a name these say what is for or against it: "pro-Velden"."""
_WEEKEND = frozenset({"sat", "sun"})
"""Days cut short that alone are words: "Sun 5 Oct 2025"."""
_LONGEST = 12
"""Tokens of a name: longer ones are lists or sentences that the recogniser ran together.
Set by reason; what it moves: docs/thresholds.md."""
_DEAN = 2
"""Words of a name that "Dean" begins: "Dean Acheson"."""
_NAME_WORDS = 4
"""Words of a title and the name behind it, in what the recogniser takes for a body: more are a body's after all. Set by reason."""
_QUARTERS = frozenset({"eastern", "western", "northern", "southern", "central"})
_INITIAL = 2
"""Characters of an initial and its full stop."""
_PREPOSITIONS = frozenset(
    "against among amongst amid amidst despite during since until unlike upon within without toward towards besides beyond beneath behind "
    "beside between throughout".split()
)
"""Words that open a sentence or a quotation, where the tagger may take them for names."""
_SCALES = frozenset("Fahrenheit Celsius Kelvin Richter".split())
"""Names of scales."""
_NEVER = ("VB", "RB", "MD", "UH", "W", "PRP", "CD", "EX")
"""Beginnings of tags that no name of one word has: "Stay" at a sentence's start is none."""


def trimmed(entity: NamedSpan, tokens: Sequence[Token]) -> Candidate | None:
    """The name in a span, without what stands around it; None where there is none."""
    first, last, label = entity.first, entity.last, entity.label
    while first < last and (tokens[first].tag in _SMALL or not wordlike(tokens[first]) or _is_clock(tokens[first].text)):
        first += 1
    if _is_described(tokens, first, last, label):
        first += 1
    if last - first > 2 and tokens[first].text.lower() in _SIDES and tokens[first + 1].text == "-":
        first, label = first + 2, "NNP"
    while last > first and (_trails(tokens[last - 1]) or (last - first > 1 and _is_tail(tokens, last, entity.label))):
        last -= 1
    last = _before_half_bracket(tokens, first, last)
    if last - first > 2 and tokens[last - 2].text == "-" and tokens[last - 1].text.islower():
        last -= 2  # "Eastern-bloc"
    start, first = first, _past_titles(tokens, first, last, label)
    if first > start and label in _NOT_TITLED and tokens[first - 1].text.lower() in OFFICES | ROLES:
        label = "PERSON"
    if first == last or last - first > _LONGEST or _is_no_name(tokens[first:last], entity.label) or _of_office(tokens, first, last):
        return None
    if _is_scale(tokens, first, last):
        return None
    if label == "PERSON" and last < len(tokens) and tokens[last].text.lower() in SUFFIXES:
        last += 1
    if label == "PERSON" and last < entity.last and tokens[last].text.lower() in CALENDAR:
        label = "NNP"
    title = (start, first) if first > start else title_before(tokens, first)
    return Candidate(first, last, label, title)


def _before_half_bracket(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where the name ends that holds one half of a pair of brackets: "Port Users' League (PUL", "Radio 8)"."""
    halves = [i for i in range(first, last) if tokens[i].text in ("(", ")")]
    half = halves[-1] if len(halves) % 2 else last
    return half if half > first else last


def _of_office(tokens: Sequence[Token], first: int, last: int) -> bool:
    """"secretary of State": what somebody is, no name of its own."""
    office = tokens[first - 2].text.lower() if first > 1 and tokens[first - 1].text == "of" else ""
    return office == "secretary" and last - first == 1 and tokens[first].text.lower() in OF_OFFICE


def _is_scale(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "-4 degrees Fahrenheit", "the Richter scale"."""
    if last - first > 1 or tokens[first].text not in _SCALES:
        return False
    return tokens[first - 1].text.lower() in ("degree", "degrees") or (last < len(tokens) and tokens[last].text.lower() == "scale")


def _past_titles(tokens: Sequence[Token], first: int, last: int, label: str) -> int:
    """Where the name begins after courtesy titles, and in a person's name after the last title or role: "Foreign Minister Ann Lee"."""
    if label not in _NOT_TITLED or _is_titled_person(tokens, first, last):
        inside = next((i for i in range(first + 1, last) if is_nickname_mark(tokens, i, first, last)), last - 1)
        heads = [i for i in range(first, inside) if _is_title(tokens, i, first, last)]
        return heads[-1] + 1 if heads else first
    while first < last - 1 and tokens[first].text.lower() in COURTESY:
        first += 1
    return first


def _is_titled_person(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether what the recogniser takes for a body or place is somebody behind a title: "Homicide Detective Ann Lee"."""
    things = BODY_WORDS | PLACE_WORDS | EVENT_WORDS | OFFICES
    if tokens[last - 1].text.lower() in things or any(token.tag == "POS" for token in tokens[first:last]):
        return False
    if last - first > 2 and tokens[first].text.lower() in OFFICES | ROLES and is_given(fold(tokens[first + 1].text)):
        return True
    return any(tokens[i].text.lower() in OF_PEOPLE and last - i <= _NAME_WORDS for i in range(first, last - 1))


def _is_title(tokens: Sequence[Token], i: int, first: int, last: int) -> bool:
    """Of the words that are titles and names, those after a given name or inside a name in capitals are names: "Jamal Sultan Haddad";
    a dean before one word, for the recogniser one name, where the text speaks of deans is a title."""
    lower = tokens[i].text.lower()
    if lower == "dean" and i == first and last - first == _DEAN:
        return any(token.text == "dean" for token in tokens)
    if lower in NAMES_TOO and i > first and (is_given(fold(tokens[i - 1].text)) or tokens[first].text.isupper()):
        return False
    return lower in OFFICES | ROLES | COURTESY or tokens[i].text in POSITIONS


def _trails(token: Token) -> bool:
    return (token.tag in _SMALL and token.text not in (")",)) or not wordlike(token) or token.text.lower() in CALENDAR


def _is_described(tokens: Sequence[Token], first: int, last: int, label: str) -> bool:
    """Whether a body's or place's name has a word in small letters before it: "state Department of Revenue", "eastern Velden"."""
    word = tokens[first]
    if last - first == 1 or label == "PERSON" or not word.text.isalpha() or not word.text.islower() or word.text in PARTICLES:
        return False
    return word.pos in ("ADJ", "NOUN") and tokens[first + 1].text.istitle()


def _is_clock(text: str) -> bool:
    """"11:39am", which stands before the name of a zone or a place."""
    return text[0].isdigit() and ":" in text


def _is_tail(tokens: Sequence[Token], last: int, label: str) -> bool:
    """4.0 or 8.1, which edition; "spokesman", "Sgt" or "Sheriff", which begins the next name; a number behind a name."""
    text = tokens[last - 1].text
    share = tokens[last - 1].tag == "CD" and last < len(tokens) and tokens[last].text in ("percent", "%")  # "gave Lund 61 percent"
    if share or text.lower() == "percent":
        return True
    if (label == "PERSON" and not any(c.isalpha() for c in text)) or (tokens[last - 1].tag == "CD" and text.islower()):
        return True
    if text.lower() in OFFICES - NAMES_TOO and last < len(tokens) and _begins_person(tokens[last - 1], tokens[last]):
        return True
    whole, dot, part = text.partition(".")
    return (bool(dot) and whole.isdecimal() and part.isdecimal()) or text in ROLES or text.rstrip(".").lower() in RANKS


def wordlike(token: Token) -> bool:
    """Whether the token holds a letter or digit."""
    return any(c.isalnum() for c in token.text)


def _begins_person(title: Token, name: Token) -> bool:
    return name.sentence == title.sentence and name.tag == "NNP" and name.text[0].isupper() and name.text.lower() not in OFFICES | ROLES


def _is_no_name(name: Sequence[Token], label: str) -> bool:
    """A number, a date, a bare title or role, or small words only."""
    if len(name) == 1 and (name[0].text.rstrip(".").lower() in RANKS | ABBREVIATIONS | _QUARTERS or _is_scrap(name[0].text)):
        return True
    letters = any(c.isalpha() for token in name for c in token.text)
    capital = any(c.isupper() or (c.isalpha() and not c.islower()) for token in name for c in token.text)
    if len(name) == 1 and name[0].text.lower() in _PREPOSITIONS and not name[0].text.isupper():
        return True
    if len(name) == 1 and (name[0].tag.startswith(_NEVER) or (name[0].tag == "NNPS" and label == "PERSON")):
        return True
    spelt = [token.text.lower() for token in name if any(c.isalpha() for c in token.text)]
    told = all(word in ROLES | CALENDAR for word in spelt) or (len(spelt) > 1 and set(spelt[:1]) <= _WEEKEND and set(spelt[1:]) <= CALENDAR)
    return not letters or not capital or told or any(token.text.startswith(("http", "www", "@", "#")) for token in name)


def _is_scrap(word: str) -> bool:
    """An initial alone, a day of a month, or a word with a bracket in it that the tokeniser left there: "E.", "Dec.14", "AP)--"."""
    month, _, day = word.partition(".")
    return (day.isdecimal() and month.lower() in CALENDAR) or (len(word) == _INITIAL and word.endswith(".")) or ")" in word or "(" in word


def title_before(tokens: Sequence[Token], first: int) -> tuple[int, int] | None:
    """Courtesy and office titles directly before a name: "Vice President" of "Vice President Kamala Harris"."""
    start = first
    while start > 0 and first - start < 3 and tokens[start - 1].sentence == tokens[first].sentence:
        text = tokens[start - 1].text
        if text.lower() not in COURTESY | OFFICES | {"vice", "prime", "deputy", "former", "first"} or not text[0].isupper():
            break
        start -= 1
    named = any(token.text.lower() in COURTESY | OFFICES for token in tokens[start:first])
    return (start, first) if named else None
