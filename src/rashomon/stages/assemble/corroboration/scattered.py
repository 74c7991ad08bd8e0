"""Statements that several accounts make of something the story is not about: sayings, descriptions, things in passing.

Groups bring together claims of one *event*, and leave out what is only alike. A statement that two accounts make in the same words,
or of the same doer and thing, is one whether or not it tells of an event; it asks for more in common than inside a group.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import numpy as np

from rashomon.stages.assemble.corroboration.common import Common, compare, same_happening, same_utterance
from rashomon.stages.assemble.corroboration.counting import counts_same, same_figure, same_numbers
from rashomon.stages.assemble.corroboration.exclusions import excluded
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.grouping import Pairs
from rashomon.stages.assemble.corroboration.holding import is_held
from rashomon.stages.assemble.corroboration.incidence import Flags, Indices
from rashomon.stages.assemble.corroboration.joined import Pair, in_pair
from rashomon.stages.assemble.corroboration.likeness import Likeness
from rashomon.stages.assemble.corroboration.one_act import HALF, one_act
from rashomon.stages.assemble.corroboration.pairwise import Pairwise
from rashomon.stages.assemble.corroboration.places import Places
from rashomon.stages.assemble.corroboration.statement import agree_by
from rashomon.stages.assemble.corroboration.statements import Statement, part
from rashomon.text.wordlist import words

_MOST = 0.6
"""Share of all words from which clauses with one subject or one verb say the same (24 of 25 read)."""
_SOME, _WITHIN = 0.35, 0.65
"""Share of all words, and of the shorter clause's, from which clauses of one doer, deed and thing say the same (15 of 16 read)."""
_VERBATIM, _LONG = 0.85, 12.0
"""Share and weight from which one wording is enough where one of the two is a relative clause ("that you cannot take back at dinner")."""
_SUBJECTS = words("i you he she it we they")
_HAIR = 1e-6
"""What sums of fractions may differ by from how they were rounded."""


def find_scattered(pairs: Iterable[Pair], held: Pairwise, surest: Pairs, found: Sequence[Statement]) -> list[Statement]:
    """The statements `found`, with the claims that make one of them outside of its group, and further statements of what is left.

    `pairs` are claims of different articles that `can_say_again`, `surest` those that by themselves are of one event. A claim that makes a
    statement already makes no other.
    """
    taken = _taken(found)
    again = _Again((pair for pair in pairs if not taken.issuperset(pair)), held, surest)
    made = [_with_further(statement, again, held.facts, taken) for statement in found]
    taken = _taken(made)
    free = {index: again.said_by(index, taken) for index in again.claims if index not in taken}
    return [*made, *(further for group in _joined(free) for further in _statements(group, again, held))]


def can_say_again(one: Indices, other: Indices, facts: Sequence[Fact], likeness: Likeness) -> Flags:
    """Which pairs `says_again` has to be asked of: told of all at once by what they have in common, few are left."""
    readable = np.array([fact.standing or fact.said_of_subject for fact in facts], dtype=bool)
    standing = np.array([fact.standing for fact in facts], dtype=bool)
    counting = np.array([bool(fact.amounts) for fact in facts], dtype=bool)
    names = {name: number for number, name in enumerate(sorted({fact.speaker for fact in facts if fact.speaker}))}
    speaker = np.array([names.get(fact.speaker or "", -1) for fact in facts], dtype=np.int64)
    share, contained = likeness.shares(one, other)
    # Shares are summed in another order here than for two clauses: what is a hair below a bound is let through.
    alike = (share >= _MOST - _HAIR) | ((share >= _SOME - _HAIR) & (contained >= _WITHIN - _HAIR))
    uttered = (speaker[one] == speaker[other]) & (speaker[one] >= 0)
    counted = counting[one] & counting[other]
    repeated = (share >= _VERBATIM - _HAIR) & (readable[one] | readable[other])
    half = standing[one] & standing[other] & (contained >= HALF - _HAIR)
    worth: Flags = (readable[one] & readable[other] & (alike | uttered)) | counted | repeated | half
    return worth


def says_again(one: Fact, other: Fact, surely: bool) -> bool:
    """Whether two clauses that no group of claims brought together make one statement, each by itself."""
    common = compare(one, other)
    if _repeated(one, other, common):
        return agree_by(common, one, other)
    if one_act(one, other, common):
        return one.asserted and other.asserted and not excluded(one, other, common)
    if not (_can_be_read(one, other) and _in_words_or_slots(one, other, common)):
        return False
    return agree_by(common, one, other) and is_held(one, other, common, surely)


def _can_be_read(one: Fact, other: Fact) -> bool:
    """Whether both stand alone; or say how many of something there are; or both are told of somebody or something in common, and nothing
    in them is supposed."""
    if (one.standing and other.standing) or counts_same(one, other):
        return True
    return one.said_of_subject and other.said_of_subject and bool(one.who & other.who)


def _repeated(one: Fact, other: Fact, common: Common) -> bool:
    """Whether they are one wording, which one account gives as a clause that depends on another and has its own subject."""
    if not (common.verbatim and common.weight >= _LONG):
        return False
    whole, part = (one, other) if one.standing else (other, one)
    return whole.standing and not part.standing and not _SUBJECTS.isdisjoint(part.words[1:2])


def _in_words_or_slots(one: Fact, other: Fact, common: Common) -> bool:
    if common.verbatim or same_utterance(one, other):
        return True
    if same_numbers(one, other) or counts_same(one, other):
        return True
    if common.contained >= _SOME and same_figure(one, other):
        return True
    happening, doer = same_happening(one, other), bool(one.who & other.who)
    if common.share >= _MOST:
        return happening or doer
    return happening and doer and bool(one.what & other.what) and common.share >= _SOME and common.contained >= _WITHIN


class _Again:
    """Which claims say one thing again: of most pairs the one makes a statement already, and nobody wants to know."""

    def __init__(self, pairs: Iterable[Pair], held: Pairwise, surest: Pairs) -> None:
        self._held, self._surest = held, surest
        self._beside: dict[int, set[int]] = defaultdict(set)
        for one, other in pairs:
            self._beside[one].add(other)
            self._beside[other].add(one)
        self._found: dict[Pair, bool] = {}

    @property
    def claims(self) -> list[int]:
        """Those that may say again what another one says, in order."""
        return sorted(self._beside)

    def said_by(self, index: int, taken: Collection[int] = ()) -> list[int]:
        """The claims, in order, that say again what this one says, those that are taken left out."""
        return sorted(other for other in self._beside.get(index, ()) if other not in taken and self._say(in_pair(index, other)))

    def _say(self, pair: Pair) -> bool:
        if pair not in self._found:
            one, other = pair
            by_group = self._held.grouped(one, other) and self._held.agrees(one, other)
            self._found[pair] = by_group or says_again(self._held.facts[one], self._held.facts[other], self._surest.hold(one, other))
        return self._found[pair]


def _taken(statements: Sequence[Statement]) -> set[int]:
    return {index for statement in statements for index in statement.claims}


def _with_further(statement: Statement, again: _Again, facts: Sequence[Fact], taken: set[int]) -> Statement:
    """With the claims, free until now, that say the clearest wording again; they are taken then."""
    if not statement.stating:
        return statement
    free = again.said_by(statement.clearest, taken)
    stated = Places(facts[i].claim.span for i in statement.claims) if free else Places()
    further = [i for i in free if not stated.meet(facts[i].claim.span)]
    taken.update(further)
    mentioning = tuple(i for i in statement.mentioning if i not in further)
    return Statement(statement.clearest, tuple(sorted({*statement.stating, *further})), mentioning)


def _joined(near: Mapping[int, Sequence[int]]) -> Iterator[list[int]]:
    """The claims that are joined by agreement, directly or through others."""
    seen: set[int] = set()
    for index in near:
        if index not in seen and near[index]:
            group, left = {index}, [index]
            while left:
                further = set(near[left.pop()]) - group
                group |= further
                left.extend(sorted(further))
            seen |= group
            yield sorted(group)


def _statements(group: Sequence[int], again: _Again, held: Pairwise) -> Iterator[Statement]:
    closeness = {index: float(len(again.said_by(index))) for index in group}
    yield from (Statement(clearest, stating, ()) for clearest, stating in part(group, closeness, held))
