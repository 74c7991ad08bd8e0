"""One number that accounts tell in the same sentence with another noun: "two guards", "two officers"; "31 pieces", "31 trucks"."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, product

from rashomon.stages.assemble.figure_ledger.differences import UNEQUAL, status_of
from rashomon.stages.assemble.figure_ledger.entry import Entry, mass
from rashomon.stages.assemble.figure_ledger.lexicon import ANEW, OF_THE_EVENT, PASSING, PEERS, UNITS
from rashomon.stages.assemble.figure_ledger.quantity import Quantity
from rashomon.stages.assemble.figure_ledger.units import kind_of
from rashomon.text.terms import stem

_ALIKE = 0.3
"""Share of the shorter sentence's telling words from which equal numbers of people, lengths or sums are one. Read in ECB+ and GVC: of 70
pairs of people above it seven were two things, most of them with unlike fates; of 28 between .15 and .3 twelve were."""
_UNLIKE_ALIKE = 0.4
"""The same for things with other nouns, as lists of what was seized are alike in all but these, and for the dead and people of a kind."""
_WORDS = 4.0
"""Rarity that the shared words must add up to at least: a fairly rare one. With 7 eight joins of ECB+ were lost, all of them right."""
_MANY_WORDS = 10.0
"""The same for two numbers beside one other number, of people and of things."""
_MANY_ENTRIES = 200
"""Quantities from which on a story tells so many that one word in common, the name of whom it is about, says nothing. Of six entries
joined in PolNeAR and AQUAINT three were wrong, two by a name alone; in the shorter stories of ECB+ and GVC such joins were right."""
_FROM_BELOW, _FROM_ABOVE = frozenset({"at-least", "more-than"}), frozenset({"up-to", "less-than"})
_MANY = 10
"""Things from which on two counts of unlike nouns are seldom equal by chance: all that were wrong in ECB+ were fewer."""
_PEOPLE = "people"
_FEW = 4
"""Entries of one number up to which each is held against each, words in common or not. By reason: where many have it, it tells nothing."""
_DIGITS = 2
"""Digits of a number that tells by itself what it is: few stories have 31 or 604 of two things."""
_TELLS = 20
"""The least of these that has no more digits; below it, players' points, hardly one in two was of one thing. What it joined in ECB+ and GVC
was one thing in all of 14 entries but one, as many seats as districts."""
_TELLS_ALONE = 100
"""The least that needs no words in common."""
_SOMETHING = 2.0
"""Rarity of the words in common from which two accounts of such a number of two digits tell of one thing: one word not quite common."""
_SHARES = frozenset({"%", "percent", "point"})
"""Units of which polls and games have many equal numbers."""
_PLURAL = 2
"""One of something is told of too many things."""
_BESIDE = 250
"""Characters within which an account tells equal numbers of two things: "two men killed her and wounded two others". By reason."""
_ACCOUNTS = 6
"""Accounts of an entry that are held against those of another one, the earliest first."""
_NEAREST = 12
"""Entries of one number, by the words in common, that are looked at. By reason: so a long story costs no more than its numbers."""
_PLAIN = frozenset({"", "shot"})
"""Fates that say nothing of who lived."""
_MEASURED = frozenset(UNITS) | PASSING
_KIN = frozenset(map(stem, "brother sister sibling son daughter parent cousin aunt uncle niece nephew".split()))
"""Whom a person has: as many who did something are seldom they."""


def find_alike(entries: Sequence[Entry]) -> Iterator[tuple[int, int]]:
    """Entries that tell one number of the same thing, by their places in the list."""
    by_value: dict[tuple[str, Decimal], list[int]] = defaultdict(list)
    for place, entry in enumerate(entries):
        first = entry.members[0]
        if not (first.aged or first.ballot[0]):
            for value in {m.figure.value for m in entry.kinds if m.figure.value is not None and m.figure.value >= _PLURAL}:
                by_value[_sort(first).replace(_PEOPLE, ""), value].append(place)
    many = len(entries) >= _MANY_ENTRIES
    for (_, value), places in by_value.items():
        for one, other in combinations(places, 2) if len(places) <= _FEW else _near(entries, places):
            pair = entries[one], entries[other]
            # Two counts that each have unequal numbers may well be of two things with one number in common.
            if _one_thing(*pair, value, many) and not all(status_of(e.members) in UNEQUAL for e in pair):
                yield one, other


def _sort(quantity: Quantity) -> str:
    """People, things, or what is measured by one kind of unit."""
    unit = quantity.figure.unit or ""
    if quantity.fate or unit == "people":
        return _PEOPLE
    kind = kind_of(PEERS.get(stem(unit), unit))
    return kind if kind in _MEASURED or unit[:3].isupper() or unit in {"%", "magnitude"} else ""


def _near(entries: Sequence[Entry], places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs of the places, each with those before it that share most words with it."""
    holding: dict[str, list[int]] = defaultdict(list)
    for place in places:
        words = entries[place].around
        common: Counter[int] = Counter()
        for word in words:
            common.update(holding[word][:_NEAREST])
            holding[word].append(place)
        yield from ((other, place) for other, _ in sorted(common.items(), key=lambda one: (-one[1], one[0]))[:_NEAREST])


def _one_thing(one: Entry, other: Entry, value: Decimal, many: bool) -> bool:
    """Whether accounts tell the number of both in sentences that have enough in common; `many`: of a story of many quantities."""
    if (one.places and other.places and not one.places & other.places) or _told_beside(one, other, value):
        return False
    told = ([m for m in e.members if m.figure.value == value][:_ACCOUNTS] for e in (one, other))
    pairs = [(a, b) for a, b in product(*told) if a.figure.span.article != b.figure.span.article and _fits(a, b)]
    if _tells(one, other, value) and any(_say_something(a, b, value, many) for a, b in pairs):
        return True
    kinds = {_sort(e.members[0]) for e in (one, other)}
    if any(_beside_one(a, b) and mass(_common(a, b)) >= (_WORDS if len(kinds) == 1 else _MANY_WORDS) for a, b in pairs):
        return True
    if len(kinds) > 1 or "%" in kinds or ("" in kinds and value < _MANY):
        return False
    return any(_say_alike(a, b, _UNLIKE_ALIKE if "" in kinds or _named(a, b) else _ALIKE, 2 if many else 1) for a, b in pairs)


def _tells(one: Entry, other: Entry, value: Decimal) -> bool:
    """Whether the number is so odd that it is hardly told of two things: no round one, no small one, none that each player has."""
    anew = one.heads.keys() & other.heads.keys() & ANEW
    return value >= _TELLS and _digits(value) >= _DIGITS and not anew and not any(m.figure.unit in _SHARES for m in one.kinds + other.kinds)


def _say_something(one: Quantity, other: Quantity, value: Decimal, many: bool) -> bool:
    """Whether such a number needs no words in common, or two accounts have enough of them; in a story of `many` none are. As many dead and
    lorries are two things."""
    if _named(one, other):
        return False
    alone = value >= _TELLS_ALONE and _digits(value) > _DIGITS
    return alone or (not many and mass(_common(one, other)) >= _SOMETHING)


def _beside_one(one: Quantity, other: Quantity) -> bool:
    """Whether both stand behind one other number, or before one: "nine in favour and three against", "nine for it, three against it"."""
    return any(a is not None and a == b for a, b in zip(one.beside, other.beside, strict=True))


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)


def _told_beside(one: Entry, other: Entry, value: Decimal) -> bool:
    """Whether an account tells the number of both, one right after the other."""
    return any(
        abs(a.figure.span.start - b.figure.span.start) < _BESIDE
        for id in one.by_article.keys() & other.by_article.keys()
        for a, b in product(one.by_article[id], other.by_article[id])
        if a.figure.value == b.figure.value == value
    )


def _fits(one: Quantity, other: Quantity) -> bool:
    """Whether nothing that is said of the two sets them apart: their fate, who they are ("Somali", "Indian"), whether they
    are some beside others."""
    fates = {one.fate, other.fate}
    if len(fates) > 1 and fates & OF_THE_EVENT and (not fates & _PLAIN or one.besides != other.besides):
        return False
    bounds = {one.figure.qualifier, other.figure.qualifier}
    if bounds & _FROM_BELOW and bounds & _FROM_ABOVE:
        return False
    if one.proper and other.proper and not one.proper & other.proper:
        return False
    if (one.head in _KIN) != (other.head in _KIN):
        return False
    return len({one.sort, other.sort} - {""}) < 2 and one.scope == other.scope and one.part == other.part


def _named(one: Quantity, other: Quantity) -> bool:
    """Whether those of whom no fate is told are people of a kind: twelve doctors are seldom the twelve dead."""
    return bool({one.fate, other.fate} & OF_THE_EVENT) and any(q.fate in _PLAIN and q.head for q in (one, other))


def _say_alike(one: Quantity, other: Quantity, least: float, words: int) -> bool:
    """Whether the sentences have `least`, a share of the shorter one's words, and so many words in common, the nouns left out."""
    common = _common(one, other)
    shorter = min(mass(q.around - {q.head}) for q in (one, other))
    return len(common) >= words and mass(common) >= max(_WORDS, least * shorter)


def _common(one: Quantity, other: Quantity) -> frozenset[str]:
    """The words that their sentences have in common, the nouns left out."""
    return (one.around - {one.head}) & (other.around - {other.head})
