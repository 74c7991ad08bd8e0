"""What kind of thing a name names, decided for all places of an article where it stands."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from rashomon.model.annotation import MentionKind, Token
from rashomon.stages.annotate.mentions.lexicon import BODY_WORDS, EVENT_WORDS, PLACE_WORDS, SPEECH
from rashomon.stages.annotate.mentions.spans import Candidate
from rashomon.text.gazetteer import Gazetteer, Place
from rashomon.text.names.fold import fold, words
from rashomon.text.names.persons import parse_person

_OF_LABEL: Mapping[str, MentionKind] = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group",
    "EVENT": "event", "PRODUCT": "other", "LAW": "other", "WORK_OF_ART": "other", "NNP": "other",
}  # fmt: skip
_ORDER: Sequence[MentionKind] = ("person", "organisation", "place", "group", "event", "other")
_CORPORATE = frozenset(
    "inc corp corporation co company ltd llc plc gmbh ag university college ministry department agency commission committee council "
    "association federation institute party parliament".split()
)
"""Words that no family name is, or hardly one: they outweigh the recogniser's PERSON."""
_METROPOLIS = 250_000
"""Inhabitants from which a city is better known than a person of its name, where the article has no such person."""
_ACRONYM = 6


def decide_kinds(candidates: Sequence[Candidate], tokens: Sequence[Token], gazetteer: Gazetteer) -> list[MentionKind]:
    """A kind for each candidate, in order: the same for all places of one form, unless a place shares its name with a person."""
    forms = [form_of(candidate, tokens) for candidate in candidates]
    votes: dict[str, Counter[MentionKind]] = defaultdict(Counter)
    for candidate, form in zip(candidates, forms, strict=True):
        votes[fold(form)][_vote(candidate, tokens)] += 1
    full = _full_people(candidates, forms, votes)
    kinds: list[MentionKind] = []
    for candidate, form in zip(candidates, forms, strict=True):
        place = gazetteer.find(form)
        kinds.append(_kind(candidate, form, place, votes[fold(form)], full))
    return kinds


def form_of(candidate: Candidate, tokens: Sequence[Token]) -> str:
    """The words of a candidate, single spaces where the text has any gap."""
    pieces = []
    for i in range(candidate.first, candidate.last):
        gap = i > candidate.first and tokens[i].start > tokens[i - 1].end
        pieces.append((" " if gap else "") + tokens[i].text)
    return "".join(pieces)


def _vote(candidate: Candidate, tokens: Sequence[Token]) -> MentionKind:
    if candidate.title is not None:
        return "person"
    if candidate.label == "NNP" and _speaks(candidate, tokens):
        return "person"
    return _OF_LABEL[candidate.label]


def _speaks(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    """Whether the name is the subject of a verb of which people are subjects, and could be a person's."""
    head = tokens[candidate.last - 1]
    return 2 <= candidate.last - candidate.first <= 4 and head.dep == "nsubj" and tokens[head.head].lemma in SPEECH


def _full_people(
    candidates: Sequence[Candidate], forms: Sequence[str], votes: Mapping[str, Counter[MentionKind]]
) -> frozenset[str]:
    """The family and given names of people who are named in full, and family names that stand with a title."""
    found: set[str] = set()
    for candidate, form in zip(candidates, forms, strict=True):
        if _majority(votes[fold(form)]) != "person" or set(words(form)) & _CORPORATE:
            continue
        name = parse_person(form)
        if name.given:
            found |= {name.key, name.given[0], " ".join(name.family)}
        elif candidate.title is not None:
            found.add(name.key)
    return frozenset(found)


def _majority(votes: Counter[MentionKind]) -> MentionKind:
    return min(votes, key=lambda kind: (-votes[kind], _ORDER.index(kind)))


def _kind(
    candidate: Candidate, form: str, place: Place | None, votes: Counter[MentionKind], full: frozenset[str]
) -> MentionKind:  # fmt: skip
    parts = words(form)
    if not parts:
        return "other"
    person = candidate.title is not None or " ".join(parts) in full
    if place is not None and (place.kind != "city" or not person):
        named = _place_kind(candidate, place, votes, person)
        if named is not None:
            return named
    if person:
        return "person"
    majority = _majority(votes)
    if len(parts) > 1 and _by_words(parts, majority) is not None:
        return _by_words(parts, majority) or majority
    if majority in ("place", "person", "group") and any(c.isdigit() for c in form):
        return "other"
    if majority != "organisation" and form.isupper() and len(form) <= _ACRONYM and form.isalpha() and len(parts) == 1:
        return "organisation"
    return majority


def _place_kind(candidate: Candidate, place: Place, votes: Counter[MentionKind], person: bool) -> MentionKind | None:
    """Place, or what the recogniser says of this very spot where a person of the article has the name too; None: undecided."""
    if person:
        return "person" if candidate.label == "PERSON" or candidate.title is not None else "place"
    if place.kind != "city":
        return "place"
    majority = _majority(votes)
    if majority == "place" or (majority in ("person", "other", "group") and place.population >= _METROPOLIS):
        return "place"
    return None


def _by_words(parts: Sequence[str], majority: MentionKind) -> MentionKind | None:
    ends = {parts[0], parts[-1]}
    if ends & _CORPORATE or (set(parts) & _CORPORATE and "of" in parts):
        return "organisation"
    if majority == "person":
        return None
    if ends & BODY_WORDS:
        return "organisation" if majority != "event" else "event"
    if ends & EVENT_WORDS and majority != "organisation":
        return "event"
    return "place" if ends & PLACE_WORDS and majority != "organisation" else None
