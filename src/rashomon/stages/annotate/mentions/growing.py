"""Names with the words that the recogniser cut off them: legal forms, hyphenated parts, given names, the rest of a family name."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from rashomon.model.annotation import Token
from rashomon.stages.annotate.mentions.candidate import Candidate
from rashomon.stages.annotate.mentions.lexicon import (
    BODY_WORDS,
    CALENDAR,
    COURTESY,
    EVENT_WORDS,
    OF_OFFICE,
    PLACE_WORDS,
    ROLES,
)
from rashomon.text.names.bodies import is_legal_form
from rashomon.text.names.fold import fold
from rashomon.text.names.given import is_given
from rashomon.text.names.ships import SHIPS

_AFTER_COMMA = frozenset({"LLC", "LLP", "LP", "PLC"})
"""Legal forms in bare capitals that follow a comma; others there are acronyms of something else."""
_BRACKETED = 6
"""Tokens within which a bracket after a body's name closes again."""


def extended(candidate: Candidate, tokens: Sequence[Token]) -> Candidate:
    """A body's or product's name with the proper nouns that the recogniser cut off it, and with its legal form."""
    if candidate.label not in ("ORG", "PRODUCT", "LOC", "FAC", "NNP"):
        return _with_ship(candidate, tokens) if candidate.label == "GPE" else candidate
    first, last = candidate.first, candidate.last
    while first > 0 and candidate.label != "NNP" and tokens[first - 1].dep == "compound" and _belongs(tokens[first - 1], tokens[first]):
        first -= 1
    last = _past_legal_forms(tokens, last)
    while first > 0 and tokens[first].text == "Joint" and tokens[first - 1].text in ("Open", "Closed", "Public"):
        first -= 1
    if first > 2 and tokens[first - 1].text == "and" and tokens[last - 1].text.lower() in BODY_WORDS:
        joined = first - 2
        if tokens[joined].tag == "NNP" and tokens[joined - 1].text.lower() == "the":
            first = joined
    first = _with_head(tokens, first)
    return _with_ship(replace(candidate, first=first, last=last), tokens)


def _with_head(tokens: Sequence[Token], first: int) -> int:
    """Where "the Union of Glass and Bottle Workers" begins, of which the recogniser took "Bottle Workers"."""
    head = first - 4
    if head < 0 or tokens[first - 1].text not in ("and", "&") or tokens[head + 1].text != "of" or tokens[head + 2].tag != "NNP":
        return first
    opens = tokens[head].text.istitle() and tokens[head].text.lower() in BODY_WORDS
    return head if opens and tokens[head].sentence == tokens[first].sentence else first


def _with_ship(candidate: Candidate, tokens: Sequence[Token]) -> Candidate:
    """"INS Sukra", of which the recogniser may take "Sukra" alone."""
    first = candidate.first
    before = first > 0 and tokens[first - 1].text in SHIPS and tokens[first - 1].sentence == tokens[first].sentence
    return replace(candidate, first=first - 1) if before else candidate


def whole(candidate: Candidate, tokens: Sequence[Token], taken: set[int], is_common: Callable[[str], bool]) -> Candidate:
    """A name with the part that a hyphen joins to it, a person's also with the given name before it and the words it depends on."""
    first, last = candidate.first, candidate.last
    while last + 1 < len(tokens) and _hyphen(tokens, last) and (tokens[last + 1].text[0].isupper() or _goes_on(tokens, last)):
        last += 2
    if last > candidate.last and last < len(tokens) and _is_body_of(tokens, last):
        return replace(candidate, last=last + 1, label="ORG")
    if candidate.label == "PERSON" and candidate.title is None:
        if first > 0 and first - 1 not in taken and _given_before(tokens, first, last, is_common):
            first -= 1
        head = tokens[last - 1].head
        if tokens[last - 1].dep == "compound" and last <= head < last + 3 and _family_goes_on(tokens, last, head + 1, taken):
            last = head + 1
    return replace(candidate, first=first, last=last) if (first, last) != (candidate.first, candidate.last) else candidate


def _given_before(tokens: Sequence[Token], first: int, last: int, is_common: Callable[[str], bool]) -> bool:
    """A known given name, or before a name of one word an unknown word with a capital that belongs to it."""
    word, name = tokens[first - 1], tokens[first]
    if is_given(fold(word.text)) and (_belongs(word, name) or (word.text == "Jan" and word.dep == "compound")):
        return True
    unknown = last - first == 1 and word.dep == "compound" and first <= word.head < last and word.tag.startswith("NN")
    lower = word.text.lower()
    return unknown and word.text.istitle() and word.sentence == name.sentence and not is_common(lower) and _is_plain(lower)


def _is_plain(lower: str) -> bool:
    return lower not in ROLES | COURTESY | CALENDAR | BODY_WORDS | PLACE_WORDS | EVENT_WORDS


def _is_body_of(tokens: Sequence[Token], i: int) -> bool:
    """The "Council" behind "Velden-Marden", which is what the two have."""
    word = tokens[i]
    return word.tag == "NNP" and word.text.istitle() and word.text.lower() in BODY_WORDS and word.sentence == tokens[i - 1].sentence


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


def out_of_role(candidate: Candidate, tokens: Sequence[Token]) -> Candidate:
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


def _past_legal_forms(tokens: Sequence[Token], last: int) -> int:
    """Where the name ends with its legal forms, a comma or a place in brackets before them: "Bank of Velden (Hong Kong) Limited"."""
    while last < len(tokens):
        at = last
        if tokens[at].text == "(":
            close = next((i for i in range(at + 2, min(at + _BRACKETED, len(tokens))) if tokens[i].text == ")"), at)
            at = close + 1 if close > at and tokens[at + 1].text[0].isupper() else at
        if at < len(tokens) and tokens[at].text == "," and tokens[at - 1].end == tokens[at].start:
            at += 1
            if at < len(tokens) and tokens[at].text.isupper() and "." not in tokens[at].text and tokens[at].text not in _AFTER_COMMA:
                return last
        if at >= len(tokens) or not _is_legal_form(tokens, at):
            return last
        last = at + 1
    return last


def _is_legal_form(tokens: Sequence[Token], i: int) -> bool:
    same = tokens[i].sentence == tokens[i - 1].sentence and tokens[i].text[0].isupper()
    return same and is_legal_form(tokens[i].text)
