"""Whether two clauses that are known to tell of one event say one thing of it."""

from datetime import timedelta

from rashomon.stages.assemble.corroboration.common import Common, elsewhere, same_happening
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.lexicon import CONCRETE, MOVING
from rashomon.stages.assemble.corroboration.roles import fits
from rashomon.text.calendar import length_of

_BY_SHARE = ((0.7, 6.0), (0.6, 9.0), (0.5, 12.0))
"""Share of the shorter clause, and weight that then has to be common, of two with one happening (45 of 47 read; at .4 twelve of 14, at .5
with less weight eleven of 14)."""
_WHOLE, _LONG = 0.9, 12.0
"""The same where the verbs are others, and both can stand alone: the shorter is part of the longer (10 of 11 read) ..."""
_MOST, _VERY_LONG = 0.65, 18.0
"""... or the verb of one is a word of the other ("recommends that users set", "recommends users to set": 10 of 11 read)."""
_AT_ONCE, _TELLING = 0.4, 6.0
"""The same for one kind of happening on one day (24 of 25 read)."""
_A_NIGHT = timedelta(days=1)
"""From one day to the next: as long as a time may be that says when something happened."""


def alike_on_event(one: Fact, other: Fact, common: Common, surely: bool) -> bool:
    """Whether they say one thing as far as words and slots go. `surely`: the two by themselves are of one event."""
    if not surely or common.weight < _TELLING or common.contained < _AT_ONCE or not (_is_clause(one) and _is_clause(other)):
        return False
    if not (_says_alike(one, other, common) or (bool(one.main & other.main & CONCRETE) and _on_one_day(one, other))):
        return False
    moving = one.vocabulary.isdisjoint(MOVING) != other.vocabulary.isdisjoint(MOVING)
    return not moving and one.general == other.general and not elsewhere(one, other)


def _is_clause(fact: Fact) -> bool:
    """Whether it is more than a noun of an event ("after the shootings on Thursday")."""
    return fact.claim.subject is not None


def _says_alike(one: Fact, other: Fact, common: Common) -> bool:
    if same_happening(one, other):
        return fits(one, other) and any(common.contained >= share and common.weight >= weight for share, weight in _BY_SHARE)
    if common.contained >= _WHOLE and common.weight >= _LONG and one.standing and other.standing:
        return True
    named = one.head in other.terms or other.head in one.terms
    return named and common.contained >= _MOST and common.weight >= _VERY_LONG


def _on_one_day(one: Fact, other: Fact) -> bool:
    """Whether both say when, one of them to the day or the night, and it can be at once."""
    if one.when is None or other.when is None or one.when[0] > other.when[1] or other.when[0] > one.when[1]:
        return False
    return min(length_of(one.when), length_of(other.when)) <= _A_NIGHT
