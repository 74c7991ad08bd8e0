"""Numbers that name nothing, and ages of people without a name, put to the one quantity that they can be."""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from rashomon.stages.assemble.figure_ledger.entry import Entry, is_telling, shared
from rashomon.stages.assemble.figure_ledger.lexicon import DEEDS, FATE_OF_STEM, OF_THE_EVENT, PASSING
from rashomon.stages.assemble.figure_ledger.quantity import Quantity

_SHARED = 7.0
"""Rarity that shared words must add up to where no noun speaks for one quantity; as in `sameness`."""
_MANY = 3
"""Accounts that give somebody's age from which a "He was 77." without a name is hers. By reason."""
_TEN = Decimal(10)
_THOUSANDS = Decimal(100_000)


def adopt(entries: Sequence[Entry]) -> list[Entry]:
    """With bare numbers put to the one quantity of the story that has their value: "about 170 of the 214", "we asked for three
    million", "seven hundred megawatts"; where two have it they stay alone."""
    by_value: dict[Decimal | None, list[int]] = defaultdict(list)
    for place, entry in enumerate(entries):
        for value in {m.figure.value for m in entry.kinds}:
            by_value[value].append(place)
    into: dict[int, int] = {}
    for place, entry in enumerate(entries):
        value = entry.kinds[0].figure.value
        named = any(m.head or m.figure.unit or m.fate for m in entry.members[1:])
        several = len({m.figure.value for m in entry.kinds}) > 1
        if several or named or value is None or entry.members[0].fate or entry.members[0].ballot[0]:
            continue
        fit = [i for i in by_value[value] if i != place and i not in into and any(_adopts(entries[i], m) for m in entry.members)]
        if len(fit) == 1:
            into[place] = fit[0]
            entries[fit[0]].take(entry)
    return [entry for place, entry in enumerate(entries) if place not in into]


def _adopts(entry: Entry, bare: Quantity) -> bool:
    """Whether a number that names nothing (or only its unit) is of the entry's kind."""
    unit = None if bare.figure.unit == "times" and is_telling(bare) else bare.figure.unit
    own = entry.members[0].figure.unit
    value = bare.figure.value or Decimal(0)
    if bare.aged or any(m.aged or m.ballot[0] for m in entry.kinds):
        return False
    if unit is not None and unit == own and unit not in {"%", "people", "share"} and not unit[:3].isupper():
        return value >= _TEN and unit not in PASSING
    if (unit is not None and unit not in DEEDS) or (bare.head and unit not in DEEDS) or own is None:
        return False
    if own[:3].isupper():
        return value >= _THOUSANDS
    near = bare.figure.span.article in entry.by_article or shared(bare.near, entry.near) >= _SHARED
    return is_telling(bare) and own not in PASSING and near


def adopt_ages(entries: Sequence[Entry]) -> list[Entry]:
    """With ages of people who are not named put to the person of the story who has that age, where the same is told of both; of
    several to the one of whom most accounts tell: "a driver of 44 is charged", "Tom Brock, 44, is charged"."""
    named: dict[Decimal | None, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.members[0].aged and not _nameless(entry):
            named[entry.members[0].figure.value].append(entry)
    kept = []
    for entry in entries:
        persons = named[entry.members[0].figure.value] if _nameless(entry) else []
        fit = (p for p in persons if _one_person(p, entry) or (len(persons) == 1 and _is_hers(p, entry)))
        alike = sorted(fit, key=lambda p: -len(p.by_article))
        if alike and len(alike[0].by_article) > sum(len(p.by_article) for p in alike[1:]):
            alike[0].take(entry)
        else:
            kept.append(entry)
    return kept


def _nameless(entry: Entry) -> bool:
    """Whether it is the age of "a man of 34", or of a "he"."""
    one = entry.members[0]
    return bool(one.aged) and one.aged.endswith(f" {one.figure.value}")


def _is_hers(named: Entry, nameless: Entry) -> bool:
    """Whether "He was 77." is the age of the only one in the story who is as old, of whom many accounts say so and this one does not."""
    alone = nameless.members[0].aged[:1] == " " and named.by_article.keys().isdisjoint(nameless.by_article)
    return alone and len(named.by_article) >= _MANY


def _one_person(named: Entry, nameless: Entry) -> bool:
    """Whether the same is told of both: their fate, or words that are rare enough; or the person was named just before "He is 49."."""
    if any(named.members[0].aged in m.people for m in nameless.members):
        return True
    one, other = ({FATE_OF_STEM[word] for word in entry.around if word in FATE_OF_STEM} for entry in (named, nameless))
    return bool(one & other & OF_THE_EVENT) or shared(frozenset(nameless.around), named.around) >= _SHARED
