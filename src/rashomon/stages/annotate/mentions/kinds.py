"""What kind of thing a name names, decided by the votes of all places of an article where it stands."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from rashomon.model.annotation import MentionKind, Token
from rashomon.stages.annotate.mentions.candidate import Candidate
from rashomon.stages.annotate.mentions.introduced import is_introduced
from rashomon.stages.annotate.mentions.lexicon import BODY_WORDS, EVENT_WORDS, KNOWN_BODIES, LAW_WORDS, PLACE_WORDS
from rashomon.stages.annotate.mentions.likeness import agree
from rashomon.stages.annotate.mentions.lists import listed_places
from rashomon.stages.annotate.mentions.things import named_as_things
from rashomon.stages.annotate.mentions.votes import (
    STRONG_PLACES,
    ends_like_no_person,
    form_of,
    in_dateline,
    is_located,
    is_placed,
    speaks,
    vote,
)
from rashomon.text import roads
from rashomon.text.gazetteer import Gazetteer, Place
from rashomon.text.names.bodies import is_legal_form
from rashomon.text.names.compare import ALIKE, THRESHOLD, compare
from rashomon.text.names.fold import fold, words
from rashomon.text.names.given import is_given
from rashomon.text.names.kinds import majority_of
from rashomon.text.names.persons import parse_person
from rashomon.text.names.ships import ship_name
from rashomon.text.names.states import POSTAL
from rashomon.text.roads import road_name

_CORPORATE = frozenset(
    "inc corp corporation co company ltd llc plc gmbh ag police infirmary university college ministry department agency commission "
    "committee council association federation institute party parliament advisors advisers associates holdings industries "
    "enterprises solutions technologies systems airlines airways motors herald gazette tribune chronicle".split()
)
"""Words that no family name is, or hardly one: they outweigh the recogniser's PERSON."""
_TRADES = frozenset(
    "packaging logistics shipping ferries foods brewery breweries steelworks textiles chemicals plastics container containers glassworks "
    "pharmaceuticals petroleum telecom telecoms labs laboratory laboratories newspapers railways shipyard shipyards bakeries fisheries "
    "air energy gas electric rail safety insurance mining minerals pharma biotech robotics software wireless freight "
    "united rovers wanderers albion athletic argyle hotspur "
    "aviation aerospace expeditions broadcasting entertainment images grille grill diner tavern bistro "
    "wines appliances dairy dairies creamery creameries bakery pharmacy supermarkets conservancy constabulary".split()
)
"""Last words of firms' names that no person has: what the firm makes or does."""
_LEADING = frozenset(
    "river lake loch lough mount cape port fort gulf st saint rue quai place piazza calle avenida boulevard avenue hmp".split()
)
_STORMS = frozenset({"hurricane", "typhoon", "cyclone"})
"""What stands before the name of a storm, mostly a given name."""
_STORM = 2
"""Words of a storm's whole name: "Hurricane Sandy Relief Fund" is a body."""
_GATES = frozenset({"gate", "quarry", "yard", "dam", "reef", "rock", "lighthouse"})
"""Words in small letters that make a place of the name before them, as a place's own words do: "Larkin gate"."""
_CLUBS = frozenset("FC AFC SV SC AC FK CF CD TSV BSC".split())
"""What stands before a football club's name."""
_BARE = 2
"""Words of a road's name that is called by one alone."""
_LANES = roads.STREETS - {"square", "place", "court", "row", "gardens", "hill", "st", "drive", "way", "close", "crescent"}
"""Last words of roads that families have too, but hardly bodies."""
_METROPOLIS = 250_000
"""Inhabitants from which a city is better known than a person of its name, where the article has no such person."""
_STATION = re.compile(r"[WK][A-Z]{2,3} ?- ?(?:TV|FM|AM)")
"""The call sign of a broadcaster of the United States."""
_ACRONYM = 6
_CROWD = 200
"""Names of people up to which a word is compared with each for its sound: a bound against quadratic time."""
_RELATIVES = 20
"""People of one family name with whom a name is compared at most: a bound against quadratic time."""
_TELLING = 9
"""Characters of a name whose likeness to a person's is no accident."""
_LONG = 3
"""Words from which a name that ends in "Complex" or "Bridge" is not a person's."""
_PLACED = 2
"""Votes of a name that the text says "in" or "near" of: more than the recogniser's own there."""
_GIVEN_AND_FAMILY = 2
"""Words of a person's name that the recogniser may take for a body's: "Mo Harrow"."""
_INITIALS = 2
"""Letters of two initials that stand for a name's last words. By the writing itself."""
_TWICE = 2
"""How often one word must be taken for a person before the recogniser is believed without a title, a full name or speech."""


def decide_kinds(
    candidates: Sequence[Candidate], tokens: Sequence[Token], gazetteer: Gazetteer, is_common: Callable[[str], bool]
) -> list[MentionKind]:
    """A kind for each candidate, in order: the same for all places of one form, unless a place shares its name with a person."""
    forms = [form_of(candidate, tokens) for candidate in candidates]
    votes: dict[str, Counter[MentionKind]] = defaultdict(Counter)
    seen_as_people: set[str] = set()
    listed = listed_places(candidates, tokens)
    for n, (candidate, form) in enumerate(zip(candidates, forms, strict=True)):
        votes[fold(form)][vote(candidate, form, tokens)] += 1
        votes[fold(form)]["place"] += _PLACED * (n in listed or is_placed(candidate, tokens))
        if candidate.title is not None or speaks(candidate, tokens) or is_introduced(candidate, tokens):
            seen_as_people.add(fold(form))
    _count_by_family(votes, forms, seen_as_people)
    for form, thing in sorted(named_as_things(candidates, forms, tokens).items()):
        if form not in seen_as_people or not is_given(form.split()[0]):  # a cook, and "the Gordon Ramsay restaurant"
            votes[form][thing] += votes[form].pop("person", 0)
    people = _people(candidates, forms, votes)
    _count_by_ship(votes, forms)
    located = frozenset(fold(form) for c, form in zip(candidates, forms, strict=True) if is_located(c, tokens))
    evidence = _Evidence(votes, people, frozenset(seen_as_people), located, is_common)
    kinds: list[MentionKind] = [
        "place" if in_dateline(candidate, tokens) else _kind(candidate, form, gazetteer, evidence)
        for candidate, form in zip(candidates, forms, strict=True)
    ]
    return agree(forms, _with_bare_roads(forms, kinds))


def _with_bare_roads(forms: Sequence[str], kinds: Sequence[MentionKind]) -> list[MentionKind]:
    """The kinds, a place for a word by which the article calls one of its roads: "Harrow" of "Marsh and Harrow", beside "Harrow Street"."""
    roads_named = {road[0] for form, kind in zip(forms, kinds, strict=True) if kind == "place" and len(road := road_name(form)) == _BARE}
    return [
        "place" if kind in ("organisation", "other") and fold(form) in roads_named else kind
        for form, kind in zip(forms, kinds, strict=True)
    ]


def _count_by_family(votes: Mapping[str, Counter[MentionKind]], forms: Sequence[str], seen: set[str]) -> None:
    """"Bettie Page" is a person where "Page" alone speaks, whatever the recogniser takes her for."""
    families: dict[str, list[str]] = defaultdict(list)
    for known, counts in votes.items():
        if majority_of(counts) == "person" and known:
            families[known.split()[-1]].append(known)
    for form in sorted(set(forms)):
        parts = words(form)
        if not 2 <= len(parts) <= _LONG or set(parts) & (BODY_WORDS | PLACE_WORDS | {"of", "and"}):
            continue
        relatives = families.get(parts[-1], [])[:_RELATIVES]
        if parts[-1] in seen or _like_one_of(form, votes[fold(form)], relatives) or _is_relative(votes[fold(form)], relatives):
            votes[fold(form)]["person"] += sum(votes[fold(form)].values())


def _count_by_ship(votes: Mapping[str, Counter[MentionKind]], forms: Sequence[str]) -> None:
    """"Sukra" is a ship where the article calls her "INS Sukra"; a person or a place that is called so, too, outweighs it."""
    ships = {name for form in set(forms) if votes[fold(form)]["other"] and (name := ship_name(form)) is not None}
    for name in sorted(ships & votes.keys()):
        votes[name]["other"] += 2 * sum(votes[name].values())


def _is_relative(own: Counter[MentionKind], people: Sequence[str]) -> bool:
    """A name of no known kind whose last word is the family name of people named in full: "Madeline Berg" beside "Ann Berg"."""
    return own["other"] == sum(own.values()) > 0 and any(" " in name for name in people)


def _like_one_of(form: str, own: Counter[MentionKind], people: Sequence[str]) -> bool:
    """A name of no known kind that is spelled like a person's of its family name: "Shu Lianming" beside "Xu Lianming"."""
    if len(form) < _TELLING or not own["other"] or own["other"] < sum(own.values()):
        return False
    return any(len(name.split()) == len(form.split()) and compare(form, name, "person").score >= THRESHOLD for name in people)


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What the article as a whole says of its names."""

    votes: Mapping[str, Counter[MentionKind]]
    """By folded form."""
    people: frozenset[str]
    """Family and given names of people named in full, and names that stand with a title."""
    seen: frozenset[str]
    """Folded forms that stand with a title or speak."""
    located: frozenset[str]
    """Folded forms that something beside them shows to be a place in one place at least."""
    is_common: Callable[[str], bool]


def _people(
    candidates: Sequence[Candidate], forms: Sequence[str], votes: Mapping[str, Counter[MentionKind]]
) -> frozenset[str]:
    found: set[str] = set()
    for candidate, form in zip(candidates, forms, strict=True):
        if majority_of(votes[fold(form)]) != "person" or set(words(form)) & (_CORPORATE | _TRADES):
            continue
        name = parse_person(form)
        if name.given:
            found |= {name.key, name.given[0], " ".join(name.family), *name.nickname[-1:]}
        elif candidate.title is not None:
            found.add(name.key)
    return frozenset(found)


def _kind(candidate: Candidate, form: str, gazetteer: Gazetteer, evidence: _Evidence) -> MentionKind:
    parts, votes, place = words(form), evidence.votes[fold(form)], gazetteer.find(form)
    if not parts:
        return "other"
    if _STATION.fullmatch(form):
        return "organisation"
    person = (candidate.title is not None or " ".join(parts) in evidence.people) and not ends_like_no_person(form)
    if place is None and _is_native(form, gazetteer):
        return "group"
    if place is not None:
        named = _place_kind(candidate, form, place, votes, person)
        if named is not None:
            return named
    if person or _heard_as_person(form, votes, evidence):
        return "person"
    majority = majority_of(votes)
    if majority in ("person", "other", "place") and _is_team(parts, candidate, gazetteer):
        return "organisation"
    if form.split()[-1].islower() and parts[-1] in PLACE_WORDS | _GATES:
        return "place"
    if len(parts) > 1 and form.split()[0] in _CLUBS:
        return "organisation"
    by_words = _by_words(parts, majority) if len(parts) > 1 else None
    if by_words is not None:
        return by_words
    if majority == "organisation" and len(parts) == _GIVEN_AND_FAMILY and is_given(parts[0]) and parts[1] in evidence.people:
        return "person"
    if majority == "other" and len(parts) > 1 and fold(form) in evidence.seen:
        return "person"
    if majority == "place" and place is None and (_is_version(form) or fold(form) in evidence.seen - evidence.located):
        return "other"
    return _doubted(form, parts, majority, evidence)


def _is_native(form: str, gazetteer: Gazetteer) -> bool:
    """"New Zealander", "New Yorkers": who comes from a place of two words."""
    stem = form.removesuffix("s").removesuffix("er")
    return " " in form and form.removesuffix("s") == stem + "er" and gazetteer.find(stem) is not None


def _is_version(form: str) -> bool:
    """"Tessel XP": a name and two capitals that no state is abbreviated by; for the recogniser a place, for no gazetteer."""
    first, _, last = form.rpartition(" ")
    return first.istitle() and len(last) == _INITIALS and last.isupper() and last.isalpha() and last.lower() not in POSTAL


def _is_team(parts: Sequence[str], candidate: Candidate, gazetteer: Gazetteer) -> bool:
    """A city and a plural: "Seattle Seahawks". A given name that is a city's too begins a person's."""
    if len(parts) not in (2, 3) or not parts[-1].endswith("s") or parts[-1].endswith("ss") or candidate.title is not None:
        return False
    if is_given(parts[0]) or parts[-1] in PLACE_WORDS | EVENT_WORDS:
        return False
    city = gazetteer.find(" ".join(parts[:-1]).title())
    return city is not None and city.kind == "city" and city.population >= _METROPOLIS


def _place_kind(candidate: Candidate, form: str, place: Place, votes: Counter[MentionKind], person: bool) -> MentionKind | None:
    """Place, or what the recogniser says of this very spot where a person of the article has the name too; None: undecided."""
    if person:
        return "person" if place.kind == "city" or candidate.label == "PERSON" or candidate.title is not None else "place"
    if place.kind != "city":
        return "place"
    majority = majority_of(votes)
    if majority == "place" or (majority in ("person", "other", "group") and place.population >= _METROPOLIS):
        return "place"
    stands_for_body = form.isupper() or form in KNOWN_BODIES  # "ISNA" and "White House" are other names of cities, too
    told = majority == "other" or (majority == "organisation" and place.population >= _METROPOLIS)
    return "place" if told and not stands_for_body else None


def _heard_as_person(form: str, votes: Counter[MentionKind], evidence: _Evidence) -> bool:
    """One word that nearly is the family name of a person of the article, as garbled or transliterated names are."""
    word = fold(form)
    if " " in word or len(word) < 5 or form.isupper() or votes["place"] or len(evidence.people) > _CROWD:
        return False
    return any(name[0] == word[0] and compare(word, name).score >= ALIKE for name in evidence.people if len(name) > 4)


def _by_words(parts: Sequence[str], majority: MentionKind) -> MentionKind | None:
    ends = {parts[0], parts[-1]}
    if tuple(parts[-2:]) == ("national", "park"):
        return "place"
    if (parts[0] in _LEADING and parts[-1] not in BODY_WORDS) or (parts[-1] in STRONG_PLACES and not is_given(parts[0])):
        return "place"
    if parts[-1] in _LANES and majority in ("organisation", "other") and not is_given(parts[0]):
        return "place"
    if parts[0] in _STORMS and len(parts) == _STORM and parts[-1] not in BODY_WORDS | PLACE_WORDS:
        return "event"
    if "v" in parts[1:-1] or (parts[-1] in LAW_WORDS and majority in ("organisation", "other")):
        return "other"
    if parts[-1] in _TRADES or (parts[0] == "local" and parts[1].isdigit()):  # a union's branch: "Local 88"
        return "organisation"
    if ends & _CORPORATE or (set(parts) & _CORPORATE and ("of" in parts or majority == "other")) or is_legal_form(parts[-1]):
        return "organisation"
    if majority == "person" and (len(parts) < _LONG or parts[-1] not in BODY_WORDS | PLACE_WORDS):
        return None
    if ends & BODY_WORDS:
        return "organisation" if majority != "event" else "event"
    if ends & EVENT_WORDS and majority != "organisation":
        return "event"
    return "place" if ends & PLACE_WORDS and majority != "organisation" else None


def _doubted(form: str, parts: Sequence[str], majority: MentionKind, evidence: _Evidence) -> MentionKind:
    """The recogniser's kind, unless the form speaks against it."""
    if majority in ("place", "person", "group") and any(c.isdigit() for c in form):
        return "other"
    if majority != "organisation" and form.isupper() and len(form) <= _ACRONYM and form.isalpha() and len(parts) == 1:
        return "organisation"
    called = next((part for part in parts if len(part) > 1), parts[0])  # "L. Patrick Gray"
    if majority == "person" and fold(form) not in evidence.seen and not is_given(called):
        ordinary = all(map(evidence.is_common, parts))
        once = len(parts) == 1 and evidence.votes[fold(form)]["person"] < _TWICE
        return "other" if ordinary or once else "person"
    return majority
