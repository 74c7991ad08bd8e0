"""The recogniser's spans cut to names: at dashes and line ends, without titles, small words and numbers around them."""

from collections.abc import Collection, Iterable, Sequence

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
    OFFICES,
    PLACE_WORDS,
    POSITIONS,
    RANKS,
    ROLES,
)
from rashomon.stages.annotate.mentions.nicknames import is_nickname_mark
from rashomon.text.names.fold import fold
from rashomon.text.names.given import is_given

_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_SMALL = frozenset({"DT", "PRP$", "IN", "CC", "TO", "POS", "WDT", "PRP", "MD", ":", ",", ".", "``", "''", "HYPH", "-LRB-", "-RRB-"})
_BREAKS = frozenset({"-", "–", "—", "|", "/", "•", ":", ";"})
_OWNING = frozenset({"'s", "’s", "'", "’"})
_PARTING = frozenset({"at", "in", "near", "from", "by", "on"})
_BETWEEN_PEOPLE = frozenset({"and", "&", "or", "with"})
_SAINT = frozenset({"saint", "sainte"})
_IN_PLACES = frozenset("sur sous en de du des la le les lès et au aux l d".split())
"""Small words inside French names of places."""
_QUOTATION = frozenset({'"', "“", "”"})
_NOT_TITLED = frozenset({"ORG", "FAC", "LOC", "NORP", "EVENT", "LAW", "WORK_OF_ART"})
"""Labels of names whose first word is their own though it may be a title: "General Motors", "The Scientist"."""
_SIDES = frozenset({"pro", "anti", "ex", "mid", "pre", "post"})
"""Before a hyphen and a name these say what is for or against it: "pro-Velden"."""
_LONGEST = 12
"""Tokens of a name: longer ones are lists or sentences that the recogniser ran together.
Set by reason; what it moves: docs/thresholds.md."""
_NEVER = ("VB", "RB", "MD", "UH", "W", "PRP", "CD", "EX")
"""Beginnings of tags that no name of one word has: "Stay" at a sentence's start is none."""


def pieces(entity: NamedSpan, tokens: Sequence[Token], families: Collection[str] = ()) -> Iterable[NamedSpan]:
    """The span cut at line ends, at dashes that stand free, in a person's name at commas and before where she comes from.

    `families`: family names of the article's people, folded; what "and" joins to one of them is no body's name.
    """
    start, label = entity.first, entity.label
    for i in range(entity.first, entity.last):
        text = tokens[i].text
        parted = i > start and tokens[i].sentence != tokens[i - 1].sentence
        comma = text == "," and entity.label == "PERSON" and not _belongs_to_name(tokens, i, entity)
        quoted = text in _QUOTATION and not is_nickname_mark(tokens, i, entity.first, entity.last)
        broken = (text in _BREAKS and _free(tokens, i) and not _in_saint(tokens, i, entity)) or quoted or _owns(tokens, i, entity)
        if _comes_from(tokens, i, entity):
            yield NamedSpan(start, i, "PERSON")
            start, label = i + 1, "GPE"
        elif broken or comma or _parts_places(tokens, i, entity) or _joins_person(tokens, i, entity, families):
            yield NamedSpan(start, i, label)
            start = i + 1
        elif parted:
            yield NamedSpan(start, i, label)
            start = i
    yield NamedSpan(start, entity.last, label)


def _belongs_to_name(tokens: Sequence[Token], i: int, entity: NamedSpan) -> bool:
    """The comma of "Ann Lee, Jr." and of "TARKOWI, Abdul"."""
    suffix = i + 1 < entity.last and tokens[i + 1].text.lower() in _SUFFIXES
    return suffix or all(tokens[k].text.isupper() for k in range(entity.first, i))


def _owns(tokens: Sequence[Token], i: int, entity: NamedSpan) -> bool:
    """"Singh's house" and "the Saints' Super Bowl" are what somebody has; "Sheriff's Office" is one name."""
    tail = [token.text for token in tokens[i + 1 : entity.last]]
    return tokens[i].text in _OWNING and i > entity.first and bool(tail) and (tail[-1].islower() or tail[-1].lower() in EVENT_WORDS)


def _parts_places(tokens: Sequence[Token], i: int, entity: NamedSpan) -> bool:
    """"the Wend at Skelby" names two places, "Ann Lee and Bo Berg" two people."""
    if entity.label in ("LAW", "WORK_OF_ART"):
        return entity.first < i and tokens[i].text in ("at", "near") and tokens[entity.first].text == "the"
    parting = _PARTING | _BETWEEN_PEOPLE if entity.label == "PERSON" else _PARTING
    if entity.first < i < entity.last - 1 and tokens[i].text == "the" and tokens[i - 1].tag in ("NNP", "NNPS"):
        return True
    return entity.label != "ORG" and entity.first < i and tokens[i].text in parting


def _joins_person(tokens: Sequence[Token], i: int, entity: NamedSpan, families: Collection[str]) -> bool:
    """The "and" of "Skelby and Harrow", a town and a man of the article, for the recogniser one body."""
    one_each = entity.label == "ORG" and (entity.first, entity.last) == (i - 1, i + 2)
    two = one_each and tokens[i].text == "and" and tokens[i - 1].text != tokens[i + 1].text
    return two and fold(tokens[i + 1].text) in families


def _comes_from(tokens: Sequence[Token], i: int, entity: NamedSpan) -> bool:
    """The "of" of "Ann Lee of Velden": two or three names, the first a given one, before a place."""
    given = tokens[entity.first]
    if tokens[i].text != "of" or not 2 <= i - entity.first <= 3 or entity.label not in ("PERSON", "ORG") or not is_given(fold(given.text)):
        return False
    inner = tokens[entity.first + 1 : i]
    return all(t.tag == "NNP" and t.text.lower() not in BODY_WORDS | PLACE_WORDS | EVENT_WORDS | ROLES for t in inner)


def _free(tokens: Sequence[Token], i: int) -> bool:
    return i > 0 and tokens[i].start > tokens[i - 1].end


def _in_saint(tokens: Sequence[Token], i: int, entity: NamedSpan) -> bool:
    """A hyphen of "Saint - Elme - sur - Mer", as tokenised pages set it: only capitals and particles since the saint's word."""
    opens = i - 1
    while opens > entity.first and tokens[opens].text.lower() not in _SAINT:
        opens -= 1
    chain = tokens[opens : i + 2]
    names, hyphens = chain[::2], chain[1::2]
    return (
        i > entity.first and tokens[opens].text.lower() in _SAINT and i + 1 < len(tokens) and all(token.text == "-" for token in hyphens)
        and all(token.text.istitle() or token.text in _IN_PLACES for token in names)
    )  # fmt: skip


def trimmed(entity: NamedSpan, tokens: Sequence[Token]) -> Candidate | None:
    """The name in a span, without what stands around it; None where there is none."""
    first, last, label = entity.first, entity.last, entity.label
    while first < last and (tokens[first].tag in _SMALL or not wordlike(tokens[first]) or _is_clock(tokens[first].text)):
        first += 1
    if last - first > 2 and tokens[first].text.lower() in _SIDES and tokens[first + 1].text == "-":
        first, label = first + 2, "NNP"
    while last > first and (_trails(tokens[last - 1]) or (last - first > 1 and _is_tail(tokens, last, entity.label))):
        last -= 1
    start = first
    first = _past_titles(tokens, first, last, entity.label)
    if first == last or last - first > _LONGEST or _is_no_name(tokens[first:last], entity.label) or _of_office(tokens, first, last):
        return None
    if label == "PERSON" and last < len(tokens) and tokens[last].text.lower() in _SUFFIXES:
        last += 1
    if label == "PERSON" and last < entity.last and tokens[last].text.lower() in CALENDAR:
        label = "NNP"
    title = (start, first) if first > start else _title_before(tokens, first)
    return Candidate(first, last, label, title)


def _of_office(tokens: Sequence[Token], first: int, last: int) -> bool:
    """"secretary of State": what somebody is, no name of its own."""
    office = tokens[first - 2].text.lower() if first > 1 and tokens[first - 1].text == "of" else ""
    return office == "secretary" and last - first == 1 and tokens[first].text.lower() in OF_OFFICE


def _past_titles(tokens: Sequence[Token], first: int, last: int, label: str) -> int:
    """Where the name begins after courtesy titles, and in a person's name after the last title or role: "Foreign Minister Ann Lee"."""
    named = last - first > 2 and tokens[first].text.lower() in OFFICES and is_given(fold(tokens[first + 1].text))
    if label not in _NOT_TITLED or named:
        inside = next((i for i in range(first + 1, last) if is_nickname_mark(tokens, i, first, last)), last - 1)
        heads = [i for i in range(first, inside) if _is_title(tokens, i, first)]
        return heads[-1] + 1 if heads else first
    while first < last - 1 and tokens[first].text.lower() in COURTESY:
        first += 1
    return first


def _is_title(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Of the words that are titles and names, those after a given name or inside a name in capitals are names: "Jamal Sultan Haddad"."""
    lower = tokens[i].text.lower()
    if lower in NAMES_TOO and i > first and (is_given(fold(tokens[i - 1].text)) or tokens[first].text.isupper()):
        return False
    return lower in OFFICES | ROLES | COURTESY or tokens[i].text in POSITIONS


def _trails(token: Token) -> bool:
    return (token.tag in _SMALL and token.text not in (")",)) or not wordlike(token) or token.text.lower() in CALENDAR


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
    """A number, a bare title or role, or small words only."""
    if len(name) == 1 and name[0].text.rstrip(".").lower() in RANKS | ABBREVIATIONS:
        return True
    letters = any(c.isalpha() for token in name for c in token.text)
    capital = any(c.isupper() or (c.isalpha() and not c.islower()) for token in name for c in token.text)
    if len(name) == 1 and (name[0].tag.startswith(_NEVER) or (name[0].tag == "NNPS" and label == "PERSON")):
        return True
    roles = all(token.text.lower() in ROLES | CALENDAR for token in name if any(c.isalpha() for c in token.text))
    return not letters or not capital or roles or name[0].text.startswith(("http", "www", "@", "#"))


def _title_before(tokens: Sequence[Token], first: int) -> tuple[int, int] | None:
    """Courtesy and office titles directly before a name: "Vice President" of "Vice President Kamala Harris"."""
    start = first
    while start > 0 and first - start < 3 and tokens[start - 1].sentence == tokens[first].sentence:
        text = tokens[start - 1].text
        if text.lower() not in COURTESY | OFFICES | {"vice", "prime", "deputy", "former", "first"} or not text[0].isupper():
            break
        start -= 1
    named = any(token.text.lower() in COURTESY | OFFICES for token in tokens[start:first])
    return (start, first) if named else None
