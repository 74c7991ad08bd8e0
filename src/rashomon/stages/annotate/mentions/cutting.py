"""The recogniser's spans cut where one name ends and another begins: at dashes and line ends, between people, before a place."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rashomon.model.annotation import NamedSpan, Token
from rashomon.stages.annotate.mentions.lexicon import BODY_WORDS, EVENT_WORDS, PLACE_WORDS, ROLES, SUFFIXES
from rashomon.stages.annotate.mentions.nicknames import is_nickname_mark
from rashomon.text import roads
from rashomon.text.names.fold import fold
from rashomon.text.names.given import is_given

_BREAKS = frozenset({"-", "–", "—", "|", "/", "•", ":", ";"})
_OWNING = frozenset({"'s", "’s", "'", "’"})
_PARTING = frozenset({"at", "in", "near", "from", "by", "on"})
_BETWEEN_PEOPLE = frozenset({"and", "&", "or", "with"})
_SAINT = frozenset({"saint", "sainte"})
_IN_PLACES = frozenset("sur sous en de du des la le les lès et au aux l d".split())
"""Small words inside French names of places."""
_QUOTATION = frozenset({'"', "“", "”"})
_ACRONYM = 3
"""Letters from which "&" joins two acronyms and makes none: "WBA & IBO", "A&E". By the writing itself."""
_HOUSES = frozenset(
    "hall church cathedral mosque hospital clinic infirmary school court prison jail museum library theatre theater university college "
    "office station stadium club".split()
)
"""What stands somewhere: "in" and a place behind one are no part of its name."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the whole article says of words that may stand in a span."""

    families: frozenset[str] = frozenset()
    """Family names of its people, folded; what "and" joins to one of them is no body's name."""
    owners: frozenset[str] = frozenset()
    """Last words, folded, of whatever the recogniser takes for a person's full name; what one of them has is a name beside it."""
    alone: Mapping[str, str] = field(default_factory=dict)
    """Words that are names by themselves elsewhere, with their labels; "and" between two of them joins no body's name."""
    hyphens: frozenset[int] = frozenset()
    """Tokens that are hyphens, though they stand free."""


def pieces(entity: NamedSpan, tokens: Sequence[Token], known: Known) -> Iterable[NamedSpan]:
    """The span cut at line ends, at dashes that stand free, in a person's name at commas and before where she comes from."""
    start, label = entity.first, entity.label
    for i in range(entity.first, entity.last):
        text = tokens[i].text
        parted = i > start and tokens[i].sentence != tokens[i - 1].sentence
        comma = text == "," and entity.label == "PERSON" and not _belongs_to_name(tokens, i, entity)
        quoted = text in _QUOTATION and not is_nickname_mark(tokens, i, entity.first, entity.last)
        dash = text in _BREAKS and i not in known.hyphens and _free(tokens, i) and not _in_saint(tokens, i, entity)
        broken = dash or quoted or _owns(tokens, i, entity, known.owners)
        if _comes_from(tokens, i, entity):
            yield NamedSpan(start, i, "PERSON")
            start, label = i + 1, "GPE"
        elif broken or comma or _parts_places(tokens, i, entity) or _joins_person(tokens, i, entity, known.families):
            yield NamedSpan(start, i, label)
            start = i + 1
        elif _joins_two(tokens, i, entity, known.alone):
            yield NamedSpan(start, i, known.alone.get(tokens[start].text, label))
            start, label = i + 1, known.alone.get(tokens[i + 1].text, label)
        elif parted:
            yield NamedSpan(start, i, label)
            start = i
    yield NamedSpan(start, entity.last, label)


def _belongs_to_name(tokens: Sequence[Token], i: int, entity: NamedSpan) -> bool:
    """The comma of "Ann Lee, Jr." and of "TARKOWI, Abdul"."""
    suffix = i + 1 < entity.last and tokens[i + 1].text.lower() in SUFFIXES
    return suffix or all(tokens[k].text.isupper() for k in range(entity.first, i))


def _owns(tokens: Sequence[Token], i: int, entity: NamedSpan, owners: Collection[str]) -> bool:
    """"Singh's house", "the Saints' Super Bowl" and "Harrow's Union Party" are what somebody has; "Sheriff's Office" is one name."""
    tail = [token.text for token in tokens[i + 1 : entity.last]]
    if tokens[i].text not in _OWNING or i == entity.first or not tail:
        return False
    owner = i - 1 == entity.first and fold(tokens[i - 1].text) in owners
    return tail[-1].islower() or tail[-1].lower() in EVENT_WORDS or (owner and len(tail) > 1)


def _parts_places(tokens: Sequence[Token], i: int, entity: NamedSpan) -> bool:
    """"the Wend at Skelby" names two places, "Ann Lee and Bo Berg" two people, "Weavers' Hall in Skelby" a hall and where it stands."""
    if entity.label in ("LAW", "WORK_OF_ART"):
        return entity.first < i and tokens[i].text in ("at", "near") and tokens[entity.first].text == "the"
    parting = _PARTING | _BETWEEN_PEOPLE if entity.label == "PERSON" else _PARTING
    if entity.first < i < entity.last - 1 and tokens[i].text == "the" and tokens[i - 1].tag in ("NNP", "NNPS"):
        return not is_nickname_mark(tokens, i - 2, entity.first, entity.last)  # `"Kit the Fox"`
    if entity.label == "ORG" and entity.first < i < entity.last - 1:
        house = i - 1 == entity.first or tokens[i - 1].text.lower() in _HOUSES
        return house and (tokens[i].text == "in" or (tokens[i].text == "on" and tokens[entity.last - 1].text.lower() in roads.STREETS))
    return entity.label != "ORG" and entity.first < i and tokens[i].text in parting


def _joins_person(tokens: Sequence[Token], i: int, entity: NamedSpan, families: Collection[str]) -> bool:
    """The "and" of "Skelby and Harrow", a town and a man of the article, for the recogniser one body."""
    return _one_each(tokens, i, entity) and fold(tokens[i + 1].text) in families


def _joins_two(tokens: Sequence[Token], i: int, entity: NamedSpan, alone: Collection[str]) -> bool:
    """The "and" of "Skelby and Tarnbeck", two towns that the article names by themselves as well, and the "&" of two acronyms."""
    two = _one_each(tokens, i, entity)
    return two and all(tokens[k].text in alone or (tokens[k].text.isupper() and len(tokens[k].text) >= _ACRONYM) for k in (i - 1, i + 1))


def _one_each(tokens: Sequence[Token], i: int, entity: NamedSpan) -> bool:
    one_each = entity.label == "ORG" and (entity.first, entity.last) == (i - 1, i + 2)
    return one_each and tokens[i].text in ("and", "&") and tokens[i - 1].text != tokens[i + 1].text


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
