"""Whether the text introduces a name as somebody's: by an age, by who she is to others, by what he does, or as a name."""

import re
from collections.abc import Sequence

from rashomon.model.annotation import Token
from rashomon.stages.annotate.mentions.candidate import Candidate
from rashomon.stages.annotate.mentions.lexicon import BODY_WORDS, EVENT_WORDS, KIN, PLACE_WORDS, ROLES, TRADESMEN

AGE = re.compile(r"[1-9]\d?$|10\d$|11[0-5]$")
"""How old somebody may be."""
_CLOSING = frozenset({",", ".", ";", ")", "—", "–"})
_PERSONAL = frozenset({"his", "her", "my", "their", "our"})
_IS = frozenset({"is", "was"})
_BODIES_TOO = frozenset(
    "owner publisher developer broker trader agent partner investor manager designer engineer consultant architect counsel author "
    "researcher trainer receiver auditor representative member operator builder maker parent supplier contractor insurer lender".split()
)
"""Roles that firms have, too: "its owner, Harbour Holdings,"."""
_MOSTLY_PEOPLE = frozenset("manager engineer architect author researcher trainer designer".split())
"""Of those the ones that people have more often, and then with a full name."""
_FIRMS = frozenset("operator builder maker parent supplier insurer lender auditor developer publisher owner contractor".split())
"""Those that firms have more often than people."""
_KINDS_OF_BODIES = frozenset(
    "firm company maker giant retailer chain airline carrier lender insurer brokerage startup consultancy manufacturer automaker "
    "newspaper magazine broadcaster nonprofit charity".split()
)
"""What stands right before a body's name in small letters."""
_SOMEBODY = ROLES - _BODIES_TOO - frozenset(
    "leader head guard center centre star host victim survivor witness suspect defendant plaintiff candidate nominee driver successor "
    "predecessor friend colleague neighbor neighbour rebel native refugee veteran captive newcomer forward runner specialist official "
    "rider player champion controller chief secretary general private major principal chair speaker marine producer editor editor "
    "founder inventor official investigator negotiator mediator".split()
) | {"chief"}
"""Roles that nothing but a person has, by which a body is never called."""
_BEFORE_A_NAME = _SOMEBODY | frozenset(
    "founder inventor victim suspect survivor witness defendant plaintiff nominee driver colleague friend neighbor neighbour official "
    "investigator producer editor speaker specialist leader".split()
)
"""Roles that right before a name of several words are somebody's, though "Harrow, the leader of the market" is a firm."""
_WITH_MEMBERS = frozenset("board crew family cast council committee jury gang staff cabinet".split())
"""What people are members of: a member of others may be a body."""
_OPENS = frozenset({"the", "a", "an", "its", "his", "her", "their"})
_CLOSES_ROLE = frozenset({"of", "at", "for", "with", ","})
_THINGS = BODY_WORDS | PLACE_WORDS | EVENT_WORDS
_FULL = 2
"""Words of a full name, at least."""
_LONGEST = 4
"""Words of a person's name: a longer one with a number behind it is a list's."""


def is_introduced(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """"Ina Sultan, 52, a driver", "her sister, Ina,", "a mason, Ina Sultan, said", "his name is Ina", "she is called Ina"."""
    name = tokens[candidate.first : candidate.last]
    if len(name) > _LONGEST or not name[0].text[0].isupper() or any(t.text == "," for t in name):
        return False
    found = (_aged, _so_old, _related, _named, _described)
    return any(one(candidate, tokens) for one in found)


def is_bodily(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """"its operator, Wendmark," and "the auditors, Marsh Harrow,": what firms are, of several in the plural, and one name; "the law
    firm Marsh Harrow"."""
    before = tokens[candidate.first - 1] if candidate.first else None
    if before is not None and before.tag == "NN" and before.text in _KINDS_OF_BODIES and candidate.first > 1:
        return candidate.label != "PERSON" or tokens[candidate.first - 2].text.lower() not in ("the", "a")
    at = candidate.first - 2
    closed = candidate.last < len(tokens) and tokens[candidate.last].text in _CLOSING
    if at < 1 or tokens[at + 1].text != "," or not closed or tokens[at - 1].text.lower() not in ("the", "its", "their"):
        return False
    noun = tokens[at]
    return noun.text.lower() in _FIRMS or (noun.tag == "NNS" and noun.lemma.lower() in _FIRMS)


def _aged(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    behind = [t.text for t in tokens[candidate.last : candidate.last + 3]]
    if len(behind) < 3 or not AGE.match(behind[1]):
        return False
    return (behind[0] == "," and behind[2] in _CLOSING) or (behind[0] == "(" and behind[2] == ")")


def _so_old(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """"35-year-old Ina Sultan", also without its last hyphen; not "the 80-year-old Harrow Bridge" or "a 35-year-old New Bedford man".
    Of one word where no article stands before the age: "25-year-old Ina said"."""
    before = [t.text.lower() for t in tokens[max(0, candidate.first - 6) : candidate.first] if t.text != "-"]
    if len(before) < 3 or before[-2:] != ["year", "old"] or not AGE.match(before[-3]):
        return False
    name = tokens[candidate.first : candidate.last]
    plain = all(t.text.isalpha() and t.text.istitle() and t.text.lower() not in _THINGS for t in name)
    return plain and (len(name) > 1 or before[-4:-3] not in (["the"], ["a"], ["an"])) and name[-1].dep not in ("compound", "amod")


def _related(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Behind a word for a relative that has an owner, or between commas behind a word for a trade with an article before it."""
    at = candidate.first - 1
    parted = at > 0 and tokens[at].text == ","
    closed = candidate.last < len(tokens) and tokens[candidate.last].text in _CLOSING
    at -= parted
    if at < 1 or (parted and not closed):
        return False
    noun = tokens[at].text.lower()
    owner = next((tokens[i] for i in (at - 1, at - 2) if i >= 0 and tokens[i].pos != "ADJ"), tokens[at - 1])
    if noun in KIN:
        return owner.text.lower() in _PERSONAL or owner.tag == "POS"
    before = tokens[max(0, at - 3) : at]
    if any(t.text.lower() in ("a", "an") for t in before):
        return parted and (noun in TRADESMEN or noun in ROLES)
    owned = any(t.tag in ("POS", "PRP$") for t in before)
    if noun in _MOSTLY_PEOPLE and len(name := tokens[candidate.first : candidate.last]) >= _FULL:
        return parted and owned and all(t.text.istitle() and t.text.lower() not in _THINGS for t in name)
    return parted and owned and noun in ROLES - _BODIES_TOO


def _named(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    before = [t.text.lower() for t in tokens[max(0, candidate.first - 3) : candidate.first]]
    if len(before) < 3:
        return False
    own = before[0] in _PERSONAL and before[1] == "name" and before[2] in _IS
    return own or (before[0] in ("he", "she") and before[1] in _IS and before[2] in ("called", "named"))


def _described(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Before a comma and what only a person is, or right behind it in small letters: "Ina Lund, the chief of staff", "Ina Lund, chief
    executive of Harrow", "drummer Ina Lund"."""
    name, last = tokens[candidate.first : candidate.last], candidate.last
    if len(name) < _FULL or any(not t.text.istitle() or not t.text.isalpha() or t.text.lower() in _THINGS for t in name):
        return False
    before = tokens[candidate.first - 1] if candidate.first else None
    beside = before is not None and before.tag == "NN" and before.sentence == name[0].sentence
    if before is not None and beside and (before.text in _BEFORE_A_NAME or _is_member(tokens, candidate.first - 1)):
        return True
    behind = range(last + 1, min(last + 5, len(tokens)))
    if len(behind) < _FULL or tokens[last].text not in (",", "—", "–"):
        return False
    opened = tokens[behind[0]].text.lower() in _OPENS
    roles = behind[1:] if opened else behind
    head = next((i for i in roles if tokens[i].tag == "NN" and (tokens[i].text in _SOMEBODY or _is_member(tokens, i))), None)
    if head is None or not all(tokens[i].tag in ("NN", "JJ", "POS", "NNP") for i in roles if i < head):
        return False
    return opened or (head + 1 < len(tokens) and tokens[head + 1].text in _CLOSES_ROLE)


def _is_member(tokens: Sequence[Token], i: int) -> bool:
    """"A board member"."""
    return tokens[i].text == "member" and i > 0 and tokens[i - 1].text in _WITH_MEMBERS
