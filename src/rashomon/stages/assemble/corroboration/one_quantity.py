"""Whether two clauses tell of one number, where the figure ledger has found that their numbers are of one quantity.

That much being established, less is asked of the clauses around them than of others: "had a magnitude of 6.9" beside "the magnitude-6.9
quake destroyed 2,150 houses", "twenty-six are dead" beside "eleven perished".
"""

from rashomon.stages.assemble.corroboration.common import Common, compare_terms, elsewhere
from rashomon.stages.assemble.corroboration.counting import MEASURING
from rashomon.stages.assemble.corroboration.exclusions import (
    days_exclude,
    firm_alike,
    fractions_apart,
    of_another_time,
    people_apart,
    put_off_apart,
)
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.lexicon import SPANS_OF_TIME
from rashomon.text.wordlist import words

_WITHIN = 0.4
"""Share of the shorter clause's other words that two which give one number have in common (at less 13 of 20 read)."""
_OF_ONE_EVENT, _ELSEWHERE = 3.0, 6.0
"""Weight of these words, where the clauses tell of one event, and where they do not."""
_MANY, _SOME = 100, 0.25
"""A number from here on that two clauses give first is seldom shared by chance, if they tell of one event, have so much in common, or it
has more than one telling digit (18 of 20 read)."""
_SEVERAL = 10
"""Numbers from here on that the ledger calls updated, and none as many times the other, are of one happening, if what befell people is
told, ..."""
_CHANGED, _TELLING = 0.35, 4.0
"""... or this share and weight of the other words is common: smaller ones are as often of two (four arrests, 46 arrests), and what the
ledger calls a conflict is of another event in half of the pairs read (11 of 29)."""
_SHARES = words("percent percentage")
"""Words of a share: two polls have one in common by chance (three of three such pairs of two subjects were of two things)."""
FATES = frozenset(f"#{kind}" for kind in ("death", "injury", "disappearance", "rescue"))


def is_count(amount: Amount) -> bool:
    """Whether it says how many or how much, and not how long or how old."""
    return not amount.years and amount.counted not in SPANS_OF_TIME


def first_quantity(fact: Fact) -> int | None:
    """The quantity of the number that a clause gives first, if it counts something."""
    return fact.amounts[0].quantity if fact.amounts and is_count(fact.amounts[0]) else None


def of_quantity(fact: Fact, quantity: int | None) -> tuple[Amount, ...]:
    """The numbers of a clause that are of the quantity."""
    return tuple(amount for amount in fact.amounts if quantity is not None and amount.quantity == quantity)


def one_number(one: Fact, other: Fact, given: Amount, beside: Amount) -> bool:
    """Whether a number of each is one value, or one of them a bound or a rough value that holds the other ("more than £3 million", "£3.2
    million"); of what befell people a bound is the number of its hour ("at least three", then four)."""
    if given.low == beside.low or given.high == beside.high or not given.meets(beside):
        return given.meets(beside)
    bound = any(2 * amount.high >= 3 * amount.low for amount in (given, beside))
    return not (bound and one.terms & other.terms & FATES)


def can_be_one(one: Fact, other: Fact) -> bool:
    """Whether nothing in two clauses excludes that they tell of one number."""
    if one.claim.negated != other.claim.negated or not (firm_alike(one, other) or is_price(one, other)):
        return False
    if people_apart(one, other) or _of_two_people(one, other) or elsewhere(one, other) or put_off_apart(one, other):
        return False
    return not (of_another_time(one, other) or days_exclude(one, other) or fractions_apart(one, other))


def tells_number(own: Fact, other: Fact, grouped: bool, updated: bool) -> bool:
    """Whether another clause, which gives a number of the same quantity, gives the one that a clause gives first, or another in its place.

    `grouped`: both stand in a group of claims on one event; `updated`: so the ledger calls the quantity.
    """
    common = compare_terms(own.without_numbers, other.without_numbers)
    quantity = first_quantity(own)
    first = first_quantity(other) == quantity
    if any(one_number(own, other, own.amounts[0], amount) for amount in of_quantity(other, quantity)):
        if _SHARES & own.vocabulary and _SHARES & other.vocabulary and not _of_one_subject(own, other):
            return False
        if _of_one_named(own, other) and any(_is_exactly(own.amounts[0], amount) for amount in of_quantity(other, quantity)):
            return True
        bare = first and (_says_nothing_else(own) or _says_nothing_else(other))
        return bare or _tells_same(own.amounts[0], other.amounts[0], common, grouped, first)
    if not (first and updated) or own.long_ago or other.long_ago or not _brought_up_to_date(own.amounts[0], other.amounts[0]):
        return False
    if "would" in (own.firmness, other.firmness) or _of_two_scopes(own, other):
        return False
    alike = common.contained >= _CHANGED and common.weight >= _TELLING and _of_one_subject(own, other)
    return alike or bool(own.terms & other.terms & FATES)


def _of_one_named(one: Fact, other: Fact) -> bool:
    """Whether both say it of somebody, or a body, whom the story knows by name."""
    if one.general or other.general or not (one.said_of_subject and other.said_of_subject):
        return False
    shared = (one.subject_names | one.who) & (other.subject_names | other.who)
    return any(term.startswith(("@person", "@organisation")) for term in shared)


def _is_exactly(one: Amount, other: Amount) -> bool:
    """Whether the ledger has the two agree in one number, which is not so small that two things have it in common by chance (all of
    24 new pairs of sides on ECB+, of three stories, were right)."""
    return one.settled and one.low == other.low == one.high == other.high >= _SEVERAL and not other.known


def _of_two_scopes(one: Fact, other: Fact) -> bool:
    """Whether further numbers of one noun exclude each other ("691 delegates in five states", "865 delegates in 11 states")."""
    further = ((a, b) for a in one.amounts[1:] for b in other.amounts[1:] if a.counted == b.counted != "")
    return any(not a.meets(b) for a, b in further)


def _of_one_subject(one: Fact, other: Fact) -> bool:
    """Whether a telling word, not a number, stands in both subjects."""
    return any(term[0] != "#" and not term[0].isdigit() for term in one.who & other.who)


def _tells_same(own: Amount, other: Amount, common: Common, grouped: bool, first: bool) -> bool:
    many = first and common.weight >= _ELSEWHERE and own.low >= _SEVERAL
    enough = common.contained >= _WITHIN and (many or (grouped and common.weight >= _OF_ONE_EVENT))
    return enough or (first and own.settled and _is_telling(own, other, common, grouped))


def is_price(one: Fact, other: Fact) -> bool:
    """Whether both say what something costs: what would have cost so much is estimated at so much."""
    return {one.head, other.head} <= MEASURING


def _says_nothing_else(fact: Fact) -> bool:
    """Whether a clause gives the number of what an "it" stands for ("the police put it at 4,000"): what that is the ledger has found."""
    return fact.head in MEASURING and "it" in fact.words


def _is_telling(one: Amount, other: Amount, common: Common, grouped: bool) -> bool:
    """Whether both are one exact number that two accounts would not have in common by chance."""
    if one.low != other.low or one.low < _MANY:
        return False
    return grouped or common.contained >= _SOME or len(one.low.normalize().as_tuple().digits) > 1


def _brought_up_to_date(one: Amount, other: Amount) -> bool:
    """Whether both are so many, and so near to each other, that the one can have become the other."""
    few, many = sorted((one.low, other.low))
    return few >= _SEVERAL and many <= _SEVERAL * few


def _of_two_people(one: Fact, other: Fact) -> bool:
    """Whether each tells of somebody by name, be it by a pronoun, and it is not the same one."""
    return bool(one.people_told_of and other.people_told_of) and one.people_told_of.isdisjoint(other.people_told_of)
