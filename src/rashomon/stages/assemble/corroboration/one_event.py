"""Which claims tell of one event: a happening of which a story usually tells one, done by or to the same.

Statements are held together by how much is said alike, and so leave out most accounts of the story's main events: "dies at 91" and "who
kept the light for thirty years, has died" have little in common. What happened, and who or what it was done by or to, is enough
where two clauses by themselves are likely to be of one event; and what two claims share with a third is one.
"""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, compress, pairwise

import numpy as np

from rashomon.stages.assemble.corroboration.common import WIDE, elsewhere
from rashomon.stages.assemble.corroboration.exclusions import (
    amounts_apart,
    bodies_apart,
    days_exclude,
    numbers_apart,
    of_two_times,
    people_apart,
)
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.grouping import Links
from rashomon.stages.assemble.corroboration.incidence import Incidence
from rashomon.stages.assemble.corroboration.lexicon import CONCRETE, DAYS, MOVING
from rashomon.stages.assemble.corroboration.one_life import is_one_life, of_one_life, whose_death
from rashomon.stages.assemble.corroboration.synonyms import term_for
from rashomon.text.terms import stem
from rashomon.text.wordlist import words

_LIKELY = 0.5
"""Strength of a link from which on what happens to one is one event (of ECB+'s pairs with a thing or a standing doer in common 441 of 449
right by its gold; from .4 on 107 of 114 more)."""
_CASE = words("charged charges charge accused arrested suspected convicted guilty sentenced jailed trial court investigated investigating")
"""Words by which it tells what followed: "charged in the shooting" beside "the shooting"."""
_OF_ITSELF = frozenset(map(term_for, words("say tell report announce declare reveal claim state add call fire")))
"""Verbs of saying, and of two senses, that stand for no other verb: to report a fire is not to burn."""
_VIOLENT = frozenset({"shooting", "injury", "attack", "hit", "crash"})
_FATAL = words("dead fatally fatal death killed kill kills killing died dies")
_DEAD = words("dead body bodies remains corpse corpses")
_DAYS = frozenset(map(term_for, DAYS))
_DEATH, _FOUND_DEAD = frozenset({"death"}), frozenset({"found dead"})
_ONCE = CONCRETE | _FOUND_DEAD
_BODY = ("@organisation", "@group")
_ONE_LIFE = _DEATH | _FOUND_DEAD


def find_events(facts: Sequence[Fact], links: Links) -> dict[int, int]:
    """Claims that tell of one event with another one, to the number of that event."""
    events = _Events(facts)
    for one, other in chain(of_one_life(facts), _worth_asking(facts, *links.likeliest(_LIKELY))):
        events.meet(one, other)
    return events.number


class _Events:
    """The events known so far: two claims that tell of one bring theirs together, unless something in these cannot be of one."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._facts = facts
        self.number: dict[int, int] = {}
        self._members: dict[int, list[int]] = {}
        self._sorts: dict[int, dict[Hashable, Fact]] = {}
        """Of an event one claim of each sort: its claims are held against another's by these few."""
        self._refused: dict[int, set[int]] = defaultdict(set)
        """Of an event those that cannot be one with it; whatever joins either, they stay so."""

    def meet(self, one: int, other: int) -> None:
        """Bring the events of two claims together where the two tell of one."""
        ours, theirs = self.number.get(one, -1), self.number.get(other, -2)
        # Most pairs: what both belong to is settled, whatever the two themselves say.
        if ours == theirs or theirs in self._refused[ours] or not happens_to_one(self._facts[one], self._facts[other]):
            return
        low, high = sorted(map(self._event_of, (one, other)))
        if any(_apart(a, b) for a in self._sorts[low].values() for b in self._sorts[high].values()):
            self._refused[low].add(high)
            self._refused[high].add(low)
        else:
            self._join(low, high)

    def _event_of(self, index: int) -> int:
        """The event of a claim, be it one of its own."""
        if index not in self.number:
            fact = self._facts[index]
            self.number[index], self._members[index], self._sorts[index] = index, [index], {_sort(fact): fact}
        return self.number[index]

    def _join(self, low: int, high: int) -> None:
        self.number |= dict.fromkeys(self._members[high], low)
        self._members[low] += self._members.pop(high)
        self._sorts[low] |= self._sorts.pop(high)
        for third in self._refused.pop(high, ()):
            self._refused[low].add(third)
            self._refused[third].add(low)


def _worth_asking(facts: Sequence[Fact], one: Sequence[int], other: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Of these pairs, in order, those of which `happens_to_one` has to be asked: both tell of a kind of happening that a story tells once,
    or they have two slots in common. Told of all pairs at once, fewer than half are left."""
    met = {*one, *other}
    standing = np.array([fact.standing for fact in facts], dtype=bool)
    slots = _held([_telling(fact.slots) if index in met and _tells(fact) else () for index, fact in enumerate(facts)])
    once = _held([kinds_of(fact) & _ONCE if index in met and fact.asserted else () for index, fact in enumerate(facts)])
    ours, theirs = np.array(one, dtype=np.int64), np.array(other, dtype=np.int64)
    kept = once.common(ours, theirs) > 0
    kept |= standing[ours] & standing[theirs] & (slots.common(ours, theirs) > 1)
    return compress(zip(one, other, strict=True), kept.tolist())


def _held(rows: Sequence[Collection[str]]) -> Incidence:
    return Incidence.of(rows, {term: number for number, term in enumerate(sorted(set().union(*rows)))})


def can_be_one(one: Fact, other: Fact) -> bool:
    """Whether the two tell of one kind of happening, and neither says that it is another one."""
    if kinds_of(one).isdisjoint(kinds_of(other)) or (one.head != other.head and not _OF_ITSELF.isdisjoint((one.head, other.head))):
        return False
    if _leaves(one) != _leaves(other) or one.general != other.general:
        return False
    return all(one.vocabulary.isdisjoint(telling) == other.vocabulary.isdisjoint(telling) for telling in (MOVING, _CASE))


def happens_to_one(one: Fact, other: Fact) -> bool:
    """Whether it has a doer or a thing in common, of what a story can tell often both, and nothing speaks against one event."""
    if is_one_life(one, other):
        return not _apart(one, other)
    # Slots first: most pairs have too little in them.
    return _tells(one) and _tells(other) and _in_slots(one, other) and can_be_one(one, other) and not _apart(one, other)


def _in_slots(one: Fact, other: Fact) -> bool:
    """Whether a doer or a thing is in common; what is the verb itself ("opened fire") is no thing."""
    slots = _telling(one.slots) & _telling(other.slots)
    once = kinds_of(one) & kinds_of(other) & _ONCE
    if not once:
        return len(slots) > 1 and one.standing and other.standing
    things = (_telling(one.what) & _telling(other.what)) - {one.head}
    if things or any(term.startswith("@person") for term in slots - one.who | slots - other.who):
        return True
    if not (one.standing and other.standing):
        return False
    if once & _ONE_LIFE:
        return bool(_telling(one.who) & _telling(other.who)) or len(slots) > 1
    if one.who & other.who:
        return not (_telling(one.what) and _telling(other.what))
    return len(slots) > 1


def kinds_of(fact: Fact) -> frozenset[str]:
    """What its verb tells of; that somebody was found dead; that who was shot, stabbed or hit died of it ("was shot and killed")."""
    if "finding" in fact.main:
        return fact.main if _DEAD.isdisjoint(fact.vocabulary) else fact.main | _FOUND_DEAD
    return fact.main | _DEATH if fact.main & _VIOLENT and not _FATAL.isdisjoint(fact.vocabulary) else fact.main


def _tells(fact: Fact) -> bool:
    return fact.asserted and fact.claim.subject is not None


@lru_cache(maxsize=20_000)
def _telling(terms: frozenset[str]) -> frozenset[str]:
    """Those that say who or what it is: no kinds, places and days."""
    return frozenset(term for term in terms if term[0] != "#" and not term.startswith("@place") and term not in _DAYS)


def _apart(one: Fact, other: Fact) -> bool:
    """Whether something in the two cannot be true of one event."""
    return (
        people_apart(one, other) or days_exclude(one, other) or of_two_times(one, other) or numbers_apart(one, other)
        or amounts_apart(one.amounts, other.amounts) or bodies_apart(one, other) or _by_others(one, other)
        or (elsewhere(one, other) and not is_one_life(one, other))
    )  # fmt: skip


def _sort(fact: Fact) -> Hashable:
    """All that `_apart` looks at: claims that have it alike are one to it."""
    return (
        fact.people, fact.bodies, _of_sort(fact.slots, "@person"), _of_sort(fact.who, _BODY), fact.camp,
        fact.when, fact.day, fact.dated, fact.new_on, fact.lead, fact.long_ago, fact.places, fact.vocabulary & WIDE,
        fact.numbers, fact.ranks, fact.vague_count, whose_death(fact),
        tuple((amount.low, amount.high, amount.counted) for amount in fact.amounts),
    )  # fmt: skip


def _by_others(one: Fact, other: Fact) -> bool:
    """Whether both say which people do it or have it done to them, or which body does it, and none in common: two clubs made an offer."""
    people = _of_sort(one.slots, "@person"), _of_sort(other.slots, "@person")
    bodies = _of_sort(one.who, _BODY), _of_sort(other.who, _BODY)
    return any(ours and theirs and ours.isdisjoint(theirs) for ours, theirs in (people, bodies))


@lru_cache(maxsize=20_000)
def _of_sort(terms: frozenset[str], sort: str | tuple[str, ...]) -> frozenset[str]:
    """Those that begin so."""
    return frozenset(term for term in terms if term.startswith(sort))


def _leaves(fact: Fact) -> bool:
    """Whether its verb stands beside "out": who checks out has not checked in."""
    return "out" in fact.vocabulary and any(word == "out" and stem(verb) == fact.head for verb, word in pairwise(fact.words))
