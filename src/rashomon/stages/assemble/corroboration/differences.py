"""In what two statements of one fact differ."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from rashomon.model.dossier import DifferenceKind
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.common import Common, at_once, compare, compare_terms, same_happening
from rashomon.stages.assemble.corroboration.counting import measured, same_count
from rashomon.stages.assemble.corroboration.exclusions import (
    amounts_apart,
    apart,
    days_exclude,
    firm_alike,
    numbers_apart,
    people_apart,
    told_far_apart,
    turned_round,
)
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.lexicon import LIGHT
from rashomon.stages.assemble.corroboration.roles import fits
from rashomon.text.calendar import length_of
from rashomon.text.wordlist import words

_TELLING = 14.0
"""Weight of a sentence that two accounts would not word alike by chance; what is shorter is no ground for a difference in a name, or
in who says it."""
_SENTENCE = 5
"""Words of it at least."""
_AROUND = 0.3
"""Share of their words that two clauses around different numbers have in common at least: below, villages stood beside buildings."""
_HALF = 0.4
"""Share from which plan and event, or certain and uncertain, are of one thing."""
_EARLIER = words("previously formerly earlier again once before already still")
"""Words that tell of another time than the other clause may mean."""
_SEVERAL = 2
"""Numbers in each from which on none in common makes two times of it: 6 of 6 read were the index of two days."""
_ANOTHER_NAME = 3
"""Words in which two sentences that are the same but for a name may differ on each side."""


def differences(reference: Fact, other: Fact) -> dict[DifferenceKind, tuple[Span, Span]]:
    """Kind of difference to the two places that differ, the reference's first; empty where the statements agree.

    A value that is only finer than the other ("Wednesday" beside "next week", "2.4" beside "more than 2") agrees. Each kind is
    claimed only where nothing else in the two excludes that they are of one thing.
    """
    return dict(_found(reference, other))


def _found(one: Fact, other: Fact) -> Iterator[tuple[DifferenceKind, tuple[Span, Span]]]:
    wholes = one.claim.span, other.claim.span
    if one.supposed or other.supposed or one.claim.negated != other.claim.negated or one.denying != other.denying:
        if _denied(one, other):
            yield "polarity", wholes
        return
    common = compare(one, other) if one.head == other.head else None
    if common and _attributed_in_one(one, other, common):
        yield "attribution", wholes
    if common and (kind := _another_name(one, other)):
        yield kind, wholes
    if amounts := _other_number(one, other):
        yield "figure", (amounts[0].span, amounts[1].span)
    if common is None or common.share < _HALF or not (one.standing and other.standing):
        return
    if not (one.who & other.who and one.what & other.what and _of_one_thing(one, other)) or amounts_apart(one.amounts, other.amounts):
        return
    if firm_alike(one, other) and one.claim.time and other.claim.time and _days_apart(one, other):
        yield "date", (one.claim.time, other.claim.time)
    if not days_exclude(one, other) and _came_or_may(one, other):
        yield "modality", wholes


def _of_one_thing(one: Fact, other: Fact) -> bool:
    """Whether one kind of happening, of people and things that can be the same."""
    return same_happening(one, other) and not people_apart(one, other) and not turned_round(one, other) and fits(one, other)


def _other_number(one: Fact, other: Fact) -> tuple[Amount, Amount] | None:
    """Two numbers of one quantity, as the ledger has it, of one happening at one time, which both count or tell in the same words."""
    if not (one.amounts and other.amounts) or one.amounts[0].quantity is None or one.amounts[0].quantity != other.amounts[0].quantity:
        return None
    if not _excluding(one.amounts[0], other.amounts[0]):
        return None
    there = one.places == other.places or bool(one.places & other.places)
    measuring = measured(one, other)
    counted = measuring or (there and bool(one.main & other.main) and same_count(one, other))
    if people_apart(one, other) or turned_round(one, other):
        return None
    if not counted and not (_of_one_thing(one, other) and compare_terms(one.without_numbers, other.without_numbers).share >= _AROUND):
        return None
    if not firm_alike(one, other) or days_exclude(one, other) or not (one.standing or other.standing):
        return None
    if told_far_apart(one, other) or _of_two_subjects(one, other):
        return None
    if _of_another_time(one.amounts, other.amounts) or _summed_up(one.amounts, other.amounts):
        return None
    return _excluding(one.amounts[0], other.amounts[0]) if measuring else differing_quantity(one.amounts, other.amounts)


def _of_two_subjects(one: Fact, other: Fact) -> bool:
    """Whether each names or stands for somebody in its subject, and nobody in common: what the group raised, and what he raised."""
    return bool(one.names & one.who and other.names & other.who) and one.who.isdisjoint(other.who)


def _of_another_time(one: Sequence[Amount], other: Sequence[Amount]) -> bool:
    """Whether each gives several numbers and none in common: the index of two days, rather than two counts of one thing."""
    return min(len(one), len(other)) >= _SEVERAL and amounts_apart(one, other)


def _summed_up(one: Sequence[Amount], other: Sequence[Amount]) -> bool:
    """Whether the first number of the one is the sum of numbers that the other begins with ("seven rifles and two other rifles")."""
    return any(
        few.low == sum(part.low for part in parts[:count]) for few, parts in ((one[0], other), (other[0], one))
        for count in range(2, len(parts) + 1)
    )  # fmt: skip


def _came_or_may(one: Fact, other: Fact) -> bool:
    """A plan beside what came of it on its day; or what may be so beside what is. An infinitive is a plan in a headline ("Council to
    vote on the loan"), not where it says what for ("stopped the game to allow the team to present the ball")."""
    firm = {one.firmness, other.firmness}
    if _EARLIER & {*one.words, *other.words}:
        return False
    together = at_once(one, other) or (one.when is None and other.when is None)
    planned = any(fact.firmness == "plan" and (fact.lead or fact.claim.modality == "planned") for fact in (one, other))
    return (firm == {"plan", "past"} and planned and together) or ("may" in firm and bool(firm & {"past", "present"}))


def _denied(one: Fact, other: Fact) -> bool:
    """The same sentence with and without its "not"; "not one man but several" says what "several" says."""
    if one.claim.negated == other.claim.negated or one.denying == other.denying or one.supposed or other.supposed:
        return False
    if not (one.standing and other.standing and one.who & other.who) or "but" in {*one.words, *other.words}:
        return False
    return compare(one, other).verbatim and not numbers_apart(one, other)


def _attributed_in_one(one: Fact, other: Fact, common: Common) -> bool:
    """The same sentence, with one verb, in the writer's own voice in one account, and given as somebody's in the other."""
    if (one.claim.attributed_to is None) == (other.claim.attributed_to is None):
        return False
    own = one if one.claim.attributed_to is None else other
    a_sentence = own.own_voice and own.standing and len(own.words) >= _SENTENCE
    return a_sentence and common.verbatim and common.weight >= _TELLING and not numbers_apart(one, other)


def _another_name(one: Fact, other: Fact) -> DifferenceKind | None:
    """The same sentence, with one verb, with another person, or another place, in it."""
    if not (one.standing and other.standing):
        return None
    of_one_place, of_one_person = one.places == other.places, one.people == other.people
    if of_one_place == of_one_person:
        return None
    ours, theirs = (one.people, other.people) if of_one_place else (one.places, other.places)
    if len(ours) != 1 or len(theirs) != 1:
        return None
    own = [len(a.vocabulary - b.vocabulary - LIGHT) for a, b in ((one, other), (other, one))]
    if min(own) == 0 or max(own) > _ANOTHER_NAME or days_exclude(one, other):
        return None
    common = compare_terms(one.without_names, other.without_names)
    if common.share < 0.8 or common.weight < _TELLING:
        return None
    return "name" if of_one_place else "place"


def differing_quantity(one: Sequence[Amount], other: Sequence[Amount]) -> tuple[Amount, Amount] | None:
    """The numbers that two clauses begin with, if they are of one quantity (as the ledger has it) and cannot both be right."""
    if not (one and other) or one[0].quantity is None or one[0].quantity != other[0].quantity or one[0].counted != other[0].counted:
        return None
    return _excluding(one[0], other[0])


def _excluding(one: Amount, other: Amount) -> tuple[Amount, Amount] | None:
    """Both, where the ledger has not settled what they are, and not both can be right."""
    return None if one.settled or (one.low <= other.high and other.low <= one.high) else (one, other)


def _days_apart(one: Fact, other: Fact) -> bool:
    """Whether the times name days that exclude each other; months, years and hours are too easily misread for that."""
    if one.when is None or other.when is None or max(map(length_of, (one.when, other.when))) > _WEEK:
        return False
    if not (one.day and other.day) or not (_numbered(one) or _numbered(other) or (one.dated and other.dated and one.day != other.day)):
        return False
    if one.day.split()[0] == other.day.split()[0] and not (_numbered(one) or _numbered(other)):
        return False
    least = _ANOTHER_WEEK if one.day == other.day else _A_DAY
    return apart(one.when, other.when) and least <= _gap(one.when, other.when) <= _FORTNIGHT


def _numbered(fact: Fact) -> bool:
    """Whether the words that name its day hold the day of the month."""
    return any(letter.isdigit() for letter in fact.day)


def _gap(one: tuple[str, str], other: tuple[str, str]) -> timedelta:
    """From the end of the earlier to the start of the later."""
    return date.fromisoformat(max(one[0], other[0])) - date.fromisoformat(min(one[1], other[1]))


_WEEK = timedelta(days=7)
_A_DAY, _ANOTHER_WEEK = timedelta(days=1), timedelta(days=6)
"""How far apart dates must be: where the words are the same ("Thursday"), so far that it must be another week."""
_FORTNIGHT = timedelta(days=14)
"""Dates of one event further apart than this are rather of two events, or one was misread."""
