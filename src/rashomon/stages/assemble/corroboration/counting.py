"""Whether two clauses say the same by their numbers, whatever words stand around them."""

from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.lexicon import CONCRETE, SPANS_OF_TIME
from rashomon.stages.assemble.corroboration.roles import fits
from rashomon.text.terms import stem
from rashomon.text.wordlist import words

MEASURING = frozenset(map(stem, words("cost be estimate put value price total amount stand reach expect pass exceed")))
"""Verbs by which a clause says how much something is, and nothing else."""
_COUNTING = frozenset(map(stem, words("have be number total include comprise consist employ contain carry hold home")))
"""Verbs by which a clause says how many of something there are."""
_LEAVING = frozenset(map(stem, words("""
    be have know say confirm believe report fear think stand rise reach climb bring put number total include come leave see claim take miss
""")))
"""Verbs that leave it to another word to tell what happened."""
MAKES = ("caliber", "calibre", "gauge", "magnum")
"""Ends of words behind a number that names a make of thing and counts none."""
_MANY = 100
"""A number from here on is seldom shared by chance."""


def same_number(one: Fact, other: Fact) -> bool:
    """Whether both say the same because they count or measure the same."""
    if one.quantities.isdisjoint(other.quantities):
        return False
    return same_count(one, other) or same_numbers(one, other) or counts_same(one, other)


def same_count(one: Fact, other: Fact) -> bool:
    """Whether each says first of all how many of one thing there are, as the figure ledger has it, of one happening."""
    if not (one.amounts and other.amounts) or not _one_quantity(one.amounts[0], other.amounts[0]) or one.amounts[0].years:
        return False
    return bool(one.main & other.main or _one_kind(one, other) or _one_sum(one, other))


def _one_kind(one: Fact, other: Fact) -> bool:
    """Whether any word of each tells of one concrete kind of happening ("are now known to have died"), and neither verb of another."""
    kinds = _kinds(one) & _kinds(other)
    return bool(kinds) and all(kinds & fact.main or fact.head in _LEAVING for fact in (one, other))


def _one_sum(one: Fact, other: Fact) -> bool:
    """Whether they give one sum, and one names what the other says is done with it ("lend it £3 million", "a loan of £3 million")."""
    a, b = one.amounts[0], other.amounts[0]
    return a.low >= _MANY and a.meets(b) and (one.head in other.terms or other.head in one.terms)


def _kinds(fact: Fact) -> frozenset[str]:
    """The concrete kinds of happening that any word of it tells of ("are now known to have died")."""
    return frozenset(term[1:] for term in fact.terms if term[0] == "#") & CONCRETE


def same_numbers(one: Fact, other: Fact) -> bool:
    """Whether both give the same numbers for the same quantities: two that count something (the votes for and against), which two
    accounts do not have in common by chance; or one, where both clauses say no more than how much something is."""
    if one.quantities.isdisjoint(other.quantities):
        return False
    shared = [a for a in one.amounts if any(_one_number(a, b) for b in other.amounts)]
    if measured(one, other) and one.amounts[0].meets(other.amounts[0]):
        return True
    return len({a.quantity for a in shared if a.counted and not a.years}) > 1


def measured(one: Fact, other: Fact) -> bool:
    """Whether both say no more than how much one thing is, as the figure ledger has it, whatever it is counted in."""
    if not (one.amounts and other.amounts and {one.head, other.head} <= MEASURING and fits(one, other)):
        return False
    a, b = one.amounts[0], other.amounts[0]
    return a.quantity is not None and a.quantity == b.quantity and not {a.counted, b.counted} & SPANS_OF_TIME


def same_figure(one: Fact, other: Fact) -> bool:
    """Whether both give one number of one kind of thing, which the figure ledger has found to be one quantity; not of money, since two
    bidders offer one sum, nor of time, nor of what a weapon is called by."""
    if one.quantities.isdisjoint(other.quantities) or not any(_one_count(a, b) and a.meets(b) for a in one.amounts for b in other.amounts):
        return False
    return not any(word.endswith(MAKES) for word in one.words)


def _one_count(one: Amount, other: Amount) -> bool:
    if one.quantity is None or one.quantity != other.quantity or one.counted != other.counted:
        return False
    return not (one.years or one.money or other.money or one.counted in SPANS_OF_TIME)


def counts_same(one: Fact, other: Fact) -> bool:
    """Whether one says only how many of something there are, and the other counts as many ("has 340 members", "his 340 members")."""
    if one.quantities.isdisjoint(other.quantities) or not (one.head in _COUNTING or other.head in _COUNTING):
        return False
    return any(_telling(a) and _telling(b) and _one_number(a, b) for a in one.amounts for b in other.amounts)


def _telling(amount: Amount) -> bool:
    """Whether two accounts would not give the number by chance: a hundred or more, of something that is no money and no age."""
    return amount.low >= _MANY and bool(amount.counted) and amount.counted.islower() and not amount.years


def _one_number(one: Amount, other: Amount) -> bool:
    return _one_quantity(one, other) and one.meets(other)


def _one_quantity(one: Amount, other: Amount) -> bool:
    if one.quantity is None or one.quantity != other.quantity or {one.counted, other.counted} & SPANS_OF_TIME:
        return False
    return one.counted == other.counted or one.counted.isupper() or other.counted.isupper()
