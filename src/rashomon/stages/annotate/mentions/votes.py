"""What one place of a name says of its kind: the words of the name, those around it, and the recogniser's label."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from rashomon.model.annotation import MentionKind, Token
from rashomon.stages.annotate.mentions.candidate import Candidate
from rashomon.stages.annotate.mentions.introduced import AGE, is_bodily, is_introduced
from rashomon.stages.annotate.mentions.lexicon import (
    BODY_WORDS,
    EVENT_WORDS,
    KIN,
    KNOWN_BODIES,
    PLACE_WORDS,
    SPEECH,
    SUFFERED,
    TRADESMEN,
)
from rashomon.text import roads
from rashomon.text.names.bodies import is_legal_form
from rashomon.text.names.fold import fold, words
from rashomon.text.names.given import is_given
from rashomon.text.names.ships import is_ship

_OF_LABEL: Mapping[str, MentionKind] = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group",
    "EVENT": "event", "PRODUCT": "other", "LAW": "other", "WORK_OF_ART": "other", "NNP": "other",
}  # fmt: skip
STRONG_PLACES = roads.SURE | frozenset(
    "river bridge airport county province island islands mountains harbour harbor tunnel falls creek canyon glacier reservoir peninsula "
    "upazila oblast township st".split()
)
"""Words that make a place of what stands before them, unless it is a given name."""
_NO_FAMILY = (roads.SURE - {"street"}) | frozenset(
    "st county province airport university hospital clinic center centre complex award "
    "awards prize medal foundation institute association council committee commission department district state".split()
)
"""Last words that no person has, whatever title or given name stands before: "Sheikh Zayed Road", "Betty Ford Center"."""
_HONOURS = frozenset("award awards prize medal".split())
_LOCATING = frozenset({"in", "near", "outside", "throughout"})
_SETTLEMENTS = frozenset("city town village suburb port capital island province region district".split())
_LANDS = frozenset(
    "village town district province region peninsula valley tract island islands suburb municipality county dam reservoir river estuary "
    "gorge hills".split()
)
"""Words in small letters behind a place's name: "the Barind tract"."""
_AT_ROADS = frozenset("of at near between on by from".split())
"""Words before the first of two roads that cross."""
_ANYBODY = frozenset("man woman boy girl teenager couple family mum mom dad grandma grandad".split())
_LEADING_THERE = frozenset("in at near from to outside inside throughout around across through into toward towards between within".split())
"""Words before a name that a place can stand behind."""
_ROADS = roads.SURE | {"lane", "drive", "crescent", "terrace"}
"""Those that no family name is, or hardly one."""
_DASHES = frozenset({"—", "–", "--", "-"})
_ENDS = frozenset(".!?")
_TOWN = 3
"""Words of a town's name at most."""
_DATELINE = 14
"""Tokens among which the dash of a dateline stands: a town, a state, a date and an agency."""
_GIVEN_NAMES = 3
"""Given names behind a family name that stands first, at most. By reason."""


def vote(candidate: Candidate, form: str, tokens: Sequence[Token]) -> MentionKind:
    """The kind that this place speaks for."""
    if _is_ship(form):
        return "other"
    if _is_numbered_road(candidate, tokens):
        return "place"
    if ends_like_no_person(form):
        last = words(form)[-1]
        otherwise = _OF_LABEL[candidate.label] if candidate.label != "PERSON" else "organisation"
        return "other" if last in _HONOURS else "place" if last in STRONG_PLACES else otherwise
    if candidate.title is not None or _surname_first(form) or is_introduced(candidate, tokens):
        return "person"
    if candidate.label in ("NNP", "ORG") and _like_a_person(form) and not _is_known_body(form):
        return "person"
    several = 2 <= candidate.last - candidate.first <= 4
    if candidate.label == "NNP" and several and (speaks(candidate, tokens) or _suffers(candidate, tokens)):
        return "person"
    if candidate.label in ("GPE", "LOC") and candidate.last - candidate.first == 1 and tokens[candidate.first].tag == "JJ":
        return "group"
    return "organisation" if _is_known_body(form) or is_bodily(candidate, tokens) else _OF_LABEL[candidate.label]


def form_of(candidate: Candidate, tokens: Sequence[Token]) -> str:
    """The words of a candidate, single spaces where the text has any gap."""
    pieces = []
    for i in range(candidate.first, candidate.last):
        gap = i > candidate.first and tokens[i].start > tokens[i - 1].end
        pieces.append((" " if gap else "") + tokens[i].text)
    return "".join(pieces)


def ends_like_no_person(form: str) -> bool:
    """Whether the last of several words is one that no person has: "Ferry Road", "Ada Lund Prize"."""
    parts = words(form)
    return len(parts) > 1 and parts[-1] in _NO_FAMILY


def is_placed(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Whether the text says "in" it, of one or two words that no noun follows, or "at" it, of a word that the
    recogniser passed over; or that it stands behind a road, or before a word for land in small letters."""
    last = tokens[candidate.last - 1]
    if candidate.last - candidate.first > 2 or candidate.title is not None or last.text.isupper():
        return False
    before_land = candidate.last < len(tokens) and tokens[candidate.last].text in _LANDS and last.tag.startswith("NN")
    if before_land or any(one(candidate, tokens) for one in (_in_an_address, _crosses, _lives_there, _called_land)):
        return True
    if last.dep != "pobj":
        return False
    before = tokens[candidate.first - 1].text.lower() if candidate.first else ""
    if before == "of" and candidate.first > 1 and tokens[candidate.first - 2].text.lower() in _SETTLEMENTS:
        return True
    return before in _LOCATING or (before == "at" and candidate.label == "NNP" and candidate.last - candidate.first == 1)


def is_located(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Whether anything beside the name speaks for a place: a preposition before it, a comma that joins it to another name, a land."""
    first, last = candidate.first, candidate.last
    before = tokens[first - 1].text.lower() if first else ""
    if before == "the" and first > 1:
        before = tokens[first - 2].text.lower()
    behind = tokens[last].text if last < len(tokens) else ""
    enclosed = before in (",", "and", "or") or (behind == "," and last + 1 < len(tokens) and tokens[last + 1].text.istitle())
    return before in _LEADING_THERE or enclosed or behind in _LANDS


def _in_an_address(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Behind a road and a comma: "in Newton Street, Millom,"."""
    road = tokens[candidate.first - 2] if candidate.first > 1 and tokens[candidate.first - 1].text == "," else None
    closed = candidate.last < len(tokens) and tokens[candidate.last].text in (",", ".", ";")
    if road is None or not closed or not road.text.istitle() or road.text.lower() not in _ROADS:
        return False
    name = tokens[candidate.last - 1]
    return candidate.label != "PERSON" or (candidate.last - candidate.first == 1 and tokens[name.head] == road)


def _is_numbered_road(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """"200 Nora Kai Drive": a house's number before, and a word for a road at the end."""
    numbered = candidate.first > 0 and tokens[candidate.first - 1].text.isdigit()
    return numbered and candidate.last - candidate.first > 1 and tokens[candidate.last - 1].text.lower() in _ROADS


def _crosses(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """"near Bussey and Harrison Street": one of two roads that share the word for them."""
    behind = tokens[candidate.last : candidate.last + 1 + _TOWN + 1]
    before = tokens[candidate.first - 1].text.lower() if candidate.first else ""
    if before not in _AT_ROADS or not behind or behind[0].text not in ("and", "&"):
        return False
    road = next((n for n, t in enumerate(behind[1:], 1) if t.text.lower().rstrip(".") in roads.SURE | {"st"}), 0)
    return road > 1 and all(t.text[0].isupper() for t in behind[1 : road + 1])


def _lives_there(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Behind an age or a name and "of", or behind somebody without a name and "from": "Ina Lund, 49, of Skelby,", "a mother of two from
    Skelby"."""
    at = candidate.first - 1
    word = tokens[at].text if at >= 0 else ""
    if word == "of" and at > 1:
        return tokens[at - 1].text == "," and (bool(AGE.match(tokens[at - 2].text)) or _set_off(candidate, tokens))
    if word != "from":
        return False
    whose = tokens[tokens[at].head]
    return whose.text.lower() in KIN | TRADESMEN | _ANYBODY and whose.dep != "ROOT"


def _set_off(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Whether "of" and the name stand between commas behind a proper noun: "Ina Lund, of Skelby, was"."""
    closed = candidate.last < len(tokens) and tokens[candidate.last].text in (",", ".", ";")
    return closed and candidate.label != "ORG" and tokens[candidate.first - 3].tag == "NNP"


def _called_land(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Right behind "the" and what it is: "the town Skelby", as translations say."""
    at = candidate.first - 1
    return at > 0 and tokens[at].text in _SETTLEMENTS | {"isle"} and tokens[at - 1].text.lower() == "the"


def in_dateline(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Whether it is the town that an agency's report begins with: "MARDEN, N.Y., Sept. 26 (UPI) -- ", "MARDEN — "."""
    first, behind = candidate.first, tokens[candidate.last : candidate.last + _DATELINE]
    begins = first == 0 or tokens[first - 1].pos == "SPACE" or tokens[first - 1].sentence != tokens[first].sentence
    if not begins or candidate.last - first > _TOWN or not all(t.text.isupper() for t in tokens[first : candidate.last]):
        return False
    dash = next((i for i, t in enumerate(behind) if t.text in _DASHES), None)
    if dash is None or any(t.text.islower() for t in behind[:dash]) or (behind and behind[0].text in _ENDS):
        return False
    return all(right.start - left.end <= 1 for left, right in pairwise(tokens[first : candidate.last + dash + 1]))


def _is_known_body(form: str) -> bool:
    return form in KNOWN_BODIES or (len(form.split()) > 1 and is_legal_form(form.split()[-1]))


def _like_a_person(form: str) -> bool:
    """Two to four words of which the first is a well-known given name, none of them a body's or a place's."""
    parts = words(form)
    others = set(parts[1:])
    return 2 <= len(parts) <= 4 and is_given(parts[0]) and not others & (BODY_WORDS | PLACE_WORDS | EVENT_WORDS | {"of", "and"})


def _is_ship(form: str) -> bool:
    """"INS Sukra", "Indian Naval Ship Sukra", but no "Ship Street" and no firm."""
    return is_ship(form) and words(form)[-1] not in BODY_WORDS | PLACE_WORDS | {"museum", "works", "canal"}


def _surname_first(form: str) -> bool:
    """"Randall, Anna"."""
    family, comma, given = form.partition(", ")
    return bool(comma) and family.isalpha() and len(given.split()) <= _GIVEN_NAMES and is_given(fold(given.split()[0]))


def _suffers(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Whether something is done to it that is done to people: "was shot"."""
    last = tokens[candidate.last - 1]
    return last.dep == "nsubjpass" and tokens[last.head].lemma.lower() in SUFFERED


def speaks(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Whether the name is the subject of a verb of which people are subjects."""
    head = tokens[candidate.last - 1]
    return head.dep == "nsubj" and tokens[head.head].lemma in SPEECH
