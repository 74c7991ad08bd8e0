"""What the text says a person is: the noun phrase before, beside or after the name."""

from collections.abc import Sequence

from rashomon.model.annotation import Token
from rashomon.stages.annotate.mentions.candidate import Candidate
from rashomon.stages.annotate.mentions.lexicon import CALENDAR, COURTESY, ROLES
from rashomon.text.heads import heads_above

_BEFORE = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "POS", "HYPH", "VBN", "VBG", "CD"})
_LEFT = 8
"""Words of the longest role before a name ("Deputy Assistant Secretary of State ..." is cut, not lost)."""
_RIGHT = 12
_NEAR = 16
"""How far to the right an apposition's noun may stand."""
_NO_END = frozenset({"IN", "DT", "POS", "TO", "CC", "RB", "PRP", "PRP$"})
_STOP = frozenset({"relcl", "acl", "appos", "advcl", "conj", "cc", "punct", "parataxis", "ccomp"})

_DONE_TO = frozenset(
    "fire fires firing hire hires hiring sack sacks sacking name names naming oust ousts ousting dismiss dismisses dismissing "
    "replace replaces replacing appoint appoints appointing arrest arrests arresting suspend suspends suspending".split()
)
"""Verbs of headlines and participles whose object may be a role with a name behind it."""
_BECAME = frozenset(
    "retired acting sitting elected appointed outgoing incoming ousted jailed disgraced leading sacked suspended convicted accused exiled "
    "detained embattled designated managing visiting presiding serving aspiring founding ranking self-styled self-proclaimed licensed "
    "registered deposed impeached indicted imprisoned rising celebrated renowned decorated".split()
)
"""Participles that belong to a role."""
_OF_FIRE = frozenset("chief captain marshal commissioner inspector investigator lieutenant department officer battalion".split())
"""Words that "Fire" stands before in an office."""


def find_role(candidate: Candidate, tokens: Sequence[Token]) -> tuple[int, int] | None:
    """The tokens `[first, last)` of the role that is given to the person here, None where there is none."""
    return _directly_before(candidate, tokens) or _in_apposition(candidate, tokens) or _by_copula(candidate, tokens)


def _is_role(token: Token) -> bool:
    return token.text.lower() in ROLES or (token.pos in ("NOUN", "PROPN") and token.lemma.lower() in ROLES)


def _directly_before(candidate: Candidate, tokens: Sequence[Token]) -> tuple[int, int] | None:
    """"White House press secretary" of "White House press secretary Jen Psaki"."""
    last = candidate.first
    while last > 0 and tokens[last - 1].text.lower() in COURTESY:
        last -= 1
    if last == 0 or tokens[last - 1].sentence != tokens[candidate.first].sentence:
        return None
    if not _is_role(tokens[last - 1]) or tokens[last - 1].tag in ("NNS", "NNPS"):
        return None
    first = last - 1
    while first > 0 and last - first < _LEFT and _modifies(tokens[first - 1], tokens[first]):
        first -= 1
    first = _within_house(tokens, _behind_headline_verb(tokens, first, last))
    while (first < last - 1 and (not tokens[first].text[0].isalnum() or _does(tokens[first]))) or tokens[first].tag == "POS":
        first += 1
    return first, last


def _does(token: Token) -> bool:
    """A participle of what somebody does to the holder, "pushing Justice Lee", not of what became of him: "retired Justice Lee"."""
    return token.tag in ("VBG", "VBN") and token.text.islower() and token.text not in _BECAME


def _behind_headline_verb(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where the role begins behind what is done to its holder: "Fire Coach" is no role, "Fire Chief" is one."""
    for i in range(last - 2, first - 1, -1):
        word, after = tokens[i].text.lower(), tokens[i + 1].text.lower()
        if word in _DONE_TO and not (word == "fire" and after in _OF_FIRE):
            return i + 1
    return first


def _within_house(tokens: Sequence[Token], first: int) -> int:
    """Where the role begins whose first word ends a name with "of" inside: "Hall of Records keeper"."""
    opens = first - 2
    joined = opens >= 0 and tokens[first - 1].text == "of" and tokens[opens].sentence == tokens[first].sentence
    proper = joined and tokens[opens].tag == tokens[first].tag == "NNP" and not _is_role(tokens[opens])
    return opens if proper else first


def _modifies(word: Token, after: Token) -> bool:
    return word.tag in _BEFORE and word.sentence == after.sentence and word.text.lower() not in CALENDAR


def _in_apposition(candidate: Candidate, tokens: Sequence[Token]) -> tuple[int, int] | None:
    """"the president of the club, Ann Lee" and "Ann Lee, president of the club"."""
    name = candidate.last - 1
    above = tokens[name].head
    if tokens[name].dep == "appos" and above < candidate.first and _is_role(tokens[above]) and tokens[above].tag not in ("NNS", "NNPS"):
        return _phrase(tokens, above, candidate.first)
    before = candidate.first - 2
    parted = before >= 0 and tokens[before + 1].text == "," and tokens[before].sentence == tokens[name].sentence
    speaks = candidate.last < len(tokens) and tokens[candidate.last].pos in ("VERB", "AUX")  # "a hood over his head, Ann Lee said"
    if parted and not speaks and _is_role(tokens[before]):
        return _phrase(tokens, before, candidate.first)
    for i in range(candidate.last, min(candidate.last + _NEAR, len(tokens))):
        if tokens[i].sentence != tokens[name].sentence:
            break
        if tokens[i].dep == "appos" and candidate.first <= tokens[i].head < candidate.last and _is_role(tokens[i]):
            return _phrase(tokens, i, len(tokens), candidate.last)
    return None


def _by_copula(candidate: Candidate, tokens: Sequence[Token]) -> tuple[int, int] | None:
    """"Ann Lee is the mayor of Velden"."""
    name = tokens[candidate.last - 1]
    if name.dep != "nsubj" or tokens[name.head].lemma != "be":
        return None
    for i in range(candidate.last, min(candidate.last + _NEAR, len(tokens))):
        if tokens[i].dep == "attr" and tokens[i].head == name.head and _is_role(tokens[i]):
            return _phrase(tokens, i, len(tokens), candidate.last)
    return None


def _phrase(tokens: Sequence[Token], head: int, end: int, begin: int = 0) -> tuple[int, int]:
    """The noun phrase around `head` within `[begin, end)`, without its determiner and what is loosely attached to it."""
    first = head
    while first > begin and head - first < _LEFT and _leads(tokens, first - 1, head):
        first -= 1
    while first < head and (tokens[first].tag in ("DT", "PRP$", "RB", "IN", "POS", "CC") or not tokens[first].text[0].isalnum()):
        first += 1
    last = head + 1
    while last < end and last - head < _RIGHT and _follows(tokens, last, head):
        last += 1
    while last > head + 1 and (tokens[last - 1].tag in _NO_END or not tokens[last - 1].text[0].isalnum()):
        last -= 1
    return first, last


def _leads(tokens: Sequence[Token], i: int, head: int) -> bool:
    return tokens[i].tag == "HYPH" or (_within(tokens, i, head) and tokens[i].dep not in _STOP)


def _follows(tokens: Sequence[Token], i: int, head: int) -> bool:
    return _within(tokens, i, head) and tokens[i].dep not in _STOP and not tokens[i].tag.startswith("W")


def _within(tokens: Sequence[Token], i: int, head: int) -> bool:
    """Whether `head` stands above token `i`."""
    return head in (i, *heads_above(tokens, i, _RIGHT - 1))
