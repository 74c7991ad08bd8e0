"""Where names begin and end: the recogniser's spans trimmed, split and joined, and proper nouns that it missed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rashomon.model.annotation import NamedSpan, Parse, Token
from rashomon.stages.annotate.mentions.lexicon import (
    ABBREVIATIONS,
    BODY_WORDS,
    CALENDAR,
    COURTESY,
    EVENT_WORDS,
    OF_OFFICE,
    OFFICES,
    PLACE_WORDS,
    POSITIONS,
    RANKS,
    ROLES,
)
from rashomon.text.names.bodies import is_legal_form
from rashomon.text.names.fold import fold
from rashomon.text.names.given import is_given
from rashomon.text.names.scripts import latin_letter

NAMING = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "LAW", "WORK_OF_ART"})
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_SMALL = frozenset({"DT", "PRP$", "IN", "CC", "TO", "POS", "WDT", "PRP", "MD", ":", ",", ".", "``", "''", "HYPH", "-LRB-", "-RRB-"})
_BREAKS = frozenset({"-", "–", "—", "|", "/", "•", ":", ";"})
_OWNING = frozenset({"'s", "’s", "'", "’"})
_QUOTATION = frozenset({'"', "“", "”"})
_LONGEST = 12
_NEVER = ("VB", "RB", "MD", "UH", "W", "PRP", "CD", "EX")
"""Beginnings of tags that no name of one word has: "Stay" at a sentence's start is none."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens `[first, last)` taken for a name, the recogniser's label (NNP: proper nouns it passed over), and titles before it."""

    first: int
    last: int
    label: str
    title: tuple[int, int] | None = None


def propose(parse: Parse, is_common: Callable[[str], bool]) -> list[Candidate]:
    """Names the recogniser proposes, mended, and runs of proper nouns that it passed over, in reading order.

    `is_common` tells whether a lower-case word is an ordinary one: such a word alone is no name that was passed over.
    """
    tokens = parse.tokens
    found = [
        candidate
        for entity in _joined(parse.entities, tokens) if entity.label in NAMING
        for piece in _pieces(entity, tokens)
        if (candidate := _trimmed(piece, tokens)) is not None
    ]  # fmt: skip
    taken = {i for entity in parse.entities for i in range(entity.first, entity.last)}
    found.extend(_passed_over(tokens, taken, is_common))
    ordered = sorted(found, key=lambda candidate: candidate.first)
    whole = (_out_of_role(_whole(_extended(candidate, tokens), tokens, taken), tokens) for candidate in ordered)
    inside = _inside_sentences(tokens)
    return _apart(c for c in whole if not _only_opens(c, tokens, inside, is_common))


def _inside_sentences(tokens: Sequence[Token]) -> frozenset[str]:
    """Words that stand with a capital elsewhere than where a sentence or quotation begins."""
    return frozenset(
        token.text for before, token in pairwise(tokens)
        if token.text[0].isupper() and before.sentence == token.sentence and _wordlike(before)
    )  # fmt: skip


def _only_opens(candidate: Candidate, tokens: Sequence[Token], inside: frozenset[str], is_common: Callable[[str], bool]) -> bool:
    """An ordinary word that the text writes with a capital only where sentences begin: "Flames", "Article"."""
    if candidate.last - candidate.first > 1 or candidate.title is not None or candidate.label not in ("ORG", "PERSON", "PRODUCT", "NNP"):
        return False
    word = tokens[candidate.first].text
    return word not in inside and not word.isupper() and is_common(word.lower())


def _apart(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Of candidates that overlap, the one that begins first."""
    kept: list[Candidate] = []
    for candidate in candidates:
        if not kept or kept[-1].last <= candidate.first:
            kept.append(candidate)
        elif candidate.first <= kept[-1].first and candidate.last > kept[-1].last:
            kept[-1] = candidate
    return kept


def _extended(candidate: Candidate, tokens: Sequence[Token]) -> Candidate:
    """A body's or product's name with the proper nouns that the recogniser cut off it, and with its legal form."""
    if candidate.label not in ("ORG", "PRODUCT", "LOC", "FAC", "NNP"):
        return candidate
    first, last = candidate.first, candidate.last
    while first > 0 and candidate.label != "NNP" and tokens[first - 1].dep == "compound" and _belongs(tokens[first - 1], tokens[first]):
        first -= 1
    while last < len(tokens) and _is_legal_form(tokens, last):
        last += 1
    if first > 2 and tokens[first - 1].text == "and" and tokens[last - 1].text.lower() in BODY_WORDS:
        joined = first - 2
        if tokens[joined].tag == "NNP" and tokens[joined - 1].text.lower() == "the":
            first = joined
    return replace(candidate, first=first, last=last)


def _whole(candidate: Candidate, tokens: Sequence[Token], taken: set[int]) -> Candidate:
    """A name with the part that a hyphen joins to it, a person's also with the given name before it and the words it depends on."""
    first, last = candidate.first, candidate.last
    while last + 1 < len(tokens) and _hyphen(tokens, last) and (tokens[last + 1].text[0].isupper() or _goes_on(tokens, last)):
        last += 2
    if candidate.label == "PERSON" and candidate.title is None:
        if first > 0 and first - 1 not in taken and _belongs(tokens[first - 1], tokens[first]) and is_given(fold(tokens[first - 1].text)):
            first -= 1
        head = tokens[last - 1].head
        if tokens[last - 1].dep == "compound" and last <= head < last + 3 and _family_goes_on(tokens, last, head + 1, taken):
            last = head + 1
    return replace(candidate, first=first, last=last) if (first, last) != (candidate.first, candidate.last) else candidate


def _hyphen(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i].text == "-" and tokens[i].start == tokens[i - 1].end and tokens[i + 1].start == tokens[i].end


def _goes_on(tokens: Sequence[Token], i: int) -> bool:
    """"Stratford-upon-Avon" is one name, "Paris-based" is a name and a participle."""
    return i + 3 < len(tokens) and _hyphen(tokens, i + 2) and tokens[i + 3].text[0].isupper()


def _family_goes_on(tokens: Sequence[Token], first: int, last: int, taken: set[int]) -> bool:
    return all(
        i not in taken and tokens[i].tag == "NNP" and tokens[i].text[0].isupper()
        and tokens[i].text.lower() not in ROLES | BODY_WORDS | PLACE_WORDS | EVENT_WORDS | CALENDAR
        for i in range(first, last)
    )  # fmt: skip


def _out_of_role(candidate: Candidate, tokens: Sequence[Token]) -> Candidate:
    """"U.S. National Security" before "Adviser": only the first word is a name, the rest belongs to the office."""
    after = tokens[candidate.last] if candidate.last < len(tokens) else None
    inner = [tokens[i].text.lower() for i in range(candidate.first + 1, candidate.last)]
    if candidate.label != "ORG" or not inner or after is None or after.text.lower() not in ROLES or not set(inner) <= OF_OFFICE:
        return candidate
    return Candidate(candidate.first, candidate.first + 1, "GPE", candidate.title)


def _belongs(word: Token, after: Token) -> bool:
    lower = word.text.lower()
    return (
        word.tag in ("NNP", "NNPS") and word.sentence == after.sentence and word.text[0].isupper()
        and lower not in ROLES | COURTESY | CALENDAR and word.head != after.head
    )  # fmt: skip


def _is_legal_form(tokens: Sequence[Token], i: int) -> bool:
    same = tokens[i].sentence == tokens[i - 1].sentence and tokens[i].text[0].isupper()
    return same and is_legal_form(tokens[i].text)


def _joined(entities: Sequence[NamedSpan], tokens: Sequence[Token]) -> list[NamedSpan]:
    """"the Fish and" + "Wildlife Service" is one name."""
    joined: list[NamedSpan] = []
    for entity in entities:
        before = joined[-1] if joined else None
        if before and before.last == entity.first and tokens[before.last - 1].text in ("and", "of", "&") and before.label in NAMING:
            joined[-1] = NamedSpan(before.first, entity.last, entity.label)
        else:
            joined.append(entity)
    return joined


def _pieces(entity: NamedSpan, tokens: Sequence[Token]) -> Iterable[NamedSpan]:
    """The span cut at line ends, at dashes that stand free, and in a person's name at commas."""
    start = entity.first
    for i in range(entity.first, entity.last):
        text = tokens[i].text
        parted = i > start and tokens[i].sentence != tokens[i - 1].sentence
        comma = text == "," and entity.label == "PERSON" and not (i + 1 < entity.last and tokens[i + 1].text.lower() in _SUFFIXES)
        broken = (text in _BREAKS and _free(tokens, i)) or text in _QUOTATION or _owns(tokens, i, entity)
        if broken or comma or _parts_places(tokens, i, entity):
            yield NamedSpan(start, i, entity.label)
            start = i + 1
        elif parted:
            yield NamedSpan(start, i, entity.label)
            start = i
    yield NamedSpan(start, entity.last, entity.label)


def _owns(tokens: Sequence[Token], i: int, entity: NamedSpan) -> bool:
    """"Singh's house" and "the Saints' Super Bowl" are what somebody has; "Sheriff's Office" is one name."""
    tail = [token.text for token in tokens[i + 1 : entity.last]]
    return tokens[i].text in _OWNING and i > entity.first and bool(tail) and (tail[-1].islower() or tail[-1].lower() in EVENT_WORDS)


def _parts_places(tokens: Sequence[Token], i: int, entity: NamedSpan) -> bool:
    """"the Wend at Skelby" names two places."""
    return entity.label not in ("ORG", "LAW", "WORK_OF_ART") and entity.first < i and tokens[i].text in ("at", "in", "near", "from", "by")


def _free(tokens: Sequence[Token], i: int) -> bool:
    return i > 0 and tokens[i].start > tokens[i - 1].end


def _trimmed(entity: NamedSpan, tokens: Sequence[Token]) -> Candidate | None:
    first, last = entity.first, entity.last
    while first < last and (tokens[first].tag in _SMALL or not _wordlike(tokens[first]) or _is_clock(tokens[first].text)):
        first += 1
    while last > first and (_trails(tokens[last - 1]) or (last - first > 1 and _is_tail(tokens[last - 1].text, entity.label))):
        last -= 1
    start = first
    first = _past_titles(tokens, first, last, entity.label)
    if first == last or last - first > _LONGEST or _is_no_name(tokens[first:last], entity.label):
        return None
    label = entity.label
    if label == "PERSON" and last < len(tokens) and tokens[last].text.lower() in _SUFFIXES:
        last += 1
    if label == "PERSON" and last < entity.last and tokens[last].text.lower() in CALENDAR:
        label = "NNP"
    title = (start, first) if first > start else _title_before(tokens, first)
    return Candidate(first, last, label, title)


def _past_titles(tokens: Sequence[Token], first: int, last: int, label: str) -> int:
    """Where the name begins after courtesy titles, and in a person's name after the last title or role: "Foreign Minister Ann Lee"."""
    if label in ("PERSON", "NNP"):
        heads = [i for i in range(first, last - 1) if tokens[i].text.lower() in OFFICES | ROLES | COURTESY or tokens[i].text in POSITIONS]
        return heads[-1] + 1 if heads else first
    while first < last - 1 and tokens[first].text.lower() in COURTESY:
        first += 1
    return first


def _trails(token: Token) -> bool:
    return (token.tag in _SMALL and token.text not in (")",)) or not _wordlike(token) or token.text.lower() in CALENDAR


def _is_clock(text: str) -> bool:
    """"11:39am", which stands before the name of a zone or a place."""
    return text[0].isdigit() and ":" in text


def _is_tail(text: str, label: str) -> bool:
    """4.0 or 8.1, which edition; "spokesman" or "Sgt", which begins the next name; a number behind a person."""
    if label == "PERSON" and not any(c.isalpha() for c in text):
        return True
    whole, dot, part = text.partition(".")
    return (bool(dot) and whole.isdecimal() and part.isdecimal()) or text in ROLES or text.rstrip(".").lower() in RANKS


def _wordlike(token: Token) -> bool:
    return any(c.isalnum() for c in token.text)


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


def _passed_over(tokens: Sequence[Token], taken: set[int], is_common: Callable[[str], bool]) -> Iterable[Candidate]:
    """Runs of capitalised proper nouns, and of words in other scripts, outside every span of the recogniser."""
    i = 0
    while i < len(tokens):
        j = i
        while j < len(tokens) and j not in taken and _proper(tokens[j]) and (j == i or tokens[j].sentence == tokens[i].sentence):
            j += 1
        if j > i:
            candidate = _trimmed(NamedSpan(i, j, "NNP"), tokens)
            if candidate and _names(candidate, tokens, is_common):
                yield candidate
        i = max(j, i + 1)


def _names(candidate: Candidate, tokens: Sequence[Token], is_common: Callable[[str], bool]) -> bool:
    """Whether a passed-over run is a name: no title or role, and of one word only with a title or if it is no ordinary word."""
    last = tokens[candidate.last - 1].text.lower()
    if last in ROLES | COURTESY or last.rstrip(".") in COURTESY:
        return False
    return candidate.last - candidate.first > 1 or candidate.title is not None or not is_common(last)


def _proper(token: Token) -> bool:
    if token.tag in ("NNP", "NNPS"):
        return token.text[0].isupper() or not token.text[0].isascii()
    return (token.text[0].isalpha() and not token.text[0].isascii() and not latin_letter(token.text[0])) or _humped(token.text)


def _humped(text: str) -> bool:
    """"CloudPassage": a capital inside a word that begins with one and holds small letters."""
    return text[0].isupper() and text.isalpha() and any(a.islower() and b.isupper() for a, b in pairwise(text))
