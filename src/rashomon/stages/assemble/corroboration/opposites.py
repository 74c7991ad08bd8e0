"""Two verbs that say one thing with opposite signs: what closes does not stay open, who rejects does not accept."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rashomon.model.dossier import DifferenceKind
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.exclusions import days_exclude, of_two_times, people_apart
from rashomon.stages.assemble.corroboration.facts import Fact, weight_of
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.stages.assemble.corroboration.meeting import meeting
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
    return sorted({(one, other) for _, one, other in meeting(facts, _matters) if _of_one_thing(facts[one], facts[other])})


def _matters(fact: Fact) -> Iterator[tuple[str, str]]:
    """What it tells by such a verb, and of whom or what."""
    sense = _sense(fact) if fact.asserted and fact.standing else None
    if sense:
        yield from ((sense.about, term) for term in fact.who)


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


def _of_one_thing(one: Fact, other: Fact) -> bool:
    """Whether both say it of one thing and with one firmness; the contrary only of what is to come: what was open may have closed."""
    ours, theirs = _sense(one), _sense(other)
    if ours is None or theirs is None or ours.side == theirs.side:
        return False
    if of_two_times(one, other) or people_apart(one, other) or one.firmness != other.firmness:
        return False
    if ours.sign == theirs.sign and days_exclude(one, other):
        return False
    if ours.about == "last" and one.what and other.what and one.what.isdisjoint(other.what):
        return False  # "continue the fight", "end the strike"
    if ours.about == "taken" and weight_of(one.what & other.what) < _TELLING:
        return False
    return weight_of(one.who & other.who) >= _TELLING and (ours.sign == theirs.sign or one.firmness == "plan")
