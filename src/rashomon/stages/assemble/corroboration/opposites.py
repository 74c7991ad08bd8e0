"""Two verbs that say one thing with opposite signs: what closes does not stay open, who rejects does not accept."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from rashomon.model.dossier import DifferenceKind
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.exclusions import days_exclude, of_two_times, people_apart
from rashomon.stages.assemble.corroboration.facts import Fact, weight_of
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.text.terms import stem
from rashomon.text.wordlist import words

_STAYING = frozenset(map(stem, words("stay remain keep")))
_VERBS = {
    **{stem(verb): ("open", -1) for verb in words("close shut")},
    **{stem(verb): ("last", -1) for verb in words("end stop halt cease")},
    **{stem(verb): ("last", 1) for verb in words("continue last")},
    **{stem(verb): ("taken", -1) for verb in words("reject refuse decline")},
    **{stem(verb): ("taken", 1) for verb in words("accept approve")},
}
"""Verbs by what they say of their subject or their object, and its sign."""
_OTHER_SENSE = {"end up", "shut up", "close in"}
"""What these verbs say with a particle is another thing."""
_TELLING = 4.0
"""Weight of what both say it of: a name, or a telling word."""


class _Sense(NamedTuple):
    about: str
    side: int
    """Which of the two verbs it is: two clauses with one of them are compared by their words."""
    sign: int
    """What it says: the same, unless it is denied."""


def opposite_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index that say the same, or the contrary, of one thing by such verbs, each pair once, in order."""
    found: dict[str, list[tuple[int, _Sense]]] = defaultdict(list)
    for index, fact in enumerate(facts):
        sense = _sense(fact)
        if sense and fact.asserted and fact.standing:
            found[sense.about].append((index, sense))
    return sorted(
        (one, other) for told in found.values() for (one, ours), (other, theirs) in combinations(told, 2)
        if ours.side != theirs.side and _of_one_thing(facts[one], facts[other], ours, theirs)
    )  # fmt: skip


def opposite_differences(clearest: Fact, other: Fact) -> dict[DifferenceKind, tuple[Span, Span]]:
    """That the one says the contrary."""
    ours, theirs = _sense(clearest), _sense(other)
    if ours and theirs and ours.sign != theirs.sign:
        return {"polarity": (clearest.claim.span, other.claim.span)}
    return {}


def _sense(fact: Fact) -> _Sense | None:
    if fact.head in _STAYING and "open" in fact.words:
        about, side = "open", 1
    elif fact.head in _VERBS and fact.claim.predicate not in _OTHER_SENSE:
        about, side = _VERBS[fact.head]
    else:
        return None
    return _Sense(about, side, -side if fact.claim.negated or fact.denying else side)


def _of_one_thing(one: Fact, other: Fact, ours: _Sense, theirs: _Sense) -> bool:
    """Whether both say it of one thing and with one firmness; the contrary only of what is to come: what was open may have closed."""
    if one.article == other.article or of_two_times(one, other) or people_apart(one, other) or one.firmness != other.firmness:
        return False
    if ours.sign == theirs.sign and days_exclude(one, other):
        return False
    if ours.about == "last" and one.what and other.what and one.what.isdisjoint(other.what):
        return False  # "continue the fight", "end the strike"
    if ours.about == "taken" and weight_of(one.what & other.what) < _TELLING:
        return False
    return weight_of(one.who & other.who) >= _TELLING and (ours.sign == theirs.sign or one.firmness == "plan")
