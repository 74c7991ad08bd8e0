"""What excludes that two clauses make one statement: numbers, days, firmness, people, who does it to whom."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

from rashomon.stages.assemble.corroboration.common import TELLING, Common, compare, same_utterance
from rashomon.stages.assemble.corroboration.counting import counts_same
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.senses import senses_apart
from rashomon.text.wordlist import words

T = TypeVar("T")

_TOGETHER = frozenset(
    pair for one, other in (("past", "present"), ("present", "plan"), ("present", "would"), ("plan", "would"))
    for pair in ((one, other), (other, one))
)  # fmt: skip
"""Degrees of firmness that do not exclude each other: the present tense tells of plans too, and plans are reported with "would"."""


_A_MONTH = timedelta(days=31)
"""What is led with as new in two articles further apart is of two times, as in `new_on`."""
_TEN_DAYS = timedelta(days=10)
_OWN_WORDS = 15.0
"""Weight of one wording that accounts of two weeks have in common: that "a general election loomed" was so in two months."""
_PLANNED = 0.75
"""Share from which a plan and the present tense are one statement: "overturns" beside "call on the minister to overturn" have less, and
"call on the administration to overturn" beside "administration overturns" too."""
_ALL = 0.9
"""Share of the shorter clause from which the longer one says all of it: so two who say "we" say one thing (three of three judged pairs)."""
_PUT_OFF = words("postpone delay defer adjourn reschedule cancel") | {"put off", "call off", "put back"}
"""What is done to a plan that does not come about as it stood."""
_DELAYS = frozenset({"#delay", "#cancellation"})
"""The kinds of happening that these tell of."""


def excluded(one: Fact, other: Fact, common: Common) -> bool:
    """Whether something in two clauses cannot be true of one statement; of one wording only its numbers, its sign and what was lacking
    are asked."""
    if one.claim.negated != other.claim.negated or of_two_times(one, other):
        return True
    if numbers_apart(one, other) or amounts_apart(one.amounts, other.amounts) or fractions_apart(one, other):
        return True
    if apart(one.until, other.until) or move_apart(one, other) or lacking_apart(one, other) or senses_apart(one, other):
        return True
    if told_far_apart(one, other) and not (same_utterance(one, other) or (common.verbatim and common.weight >= _OWN_WORDS)):
        return True
    if common.verbatim or same_utterance(one, other) or counts_same(one, other):
        return False
    return bool(
        days_exclude(one, other)
        or not firm_alike(one, other)
        or (common.share < _PLANNED and _arranged(one) != _arranged(other))
        or (one.denying != other.denying and not one.claim.negated)
        or put_off_apart(one, other)
        or people_apart(one, other)
        or bodies_apart(one, other)
        or parties_apart(one, other)
        or doers_apart(one, other)
        or turned_round(one, other)
        or two_narrators(one, other, common)
    )


def cannot_both_be(one: Fact, other: Fact) -> bool:
    """Whether two clauses that each agree with a third are of different things: one is planned and the other came about, or the people
    or the numbers in them are others."""
    if not may_exclude(one, other):
        return False  # most pairs: that is told sooner than what they have in common
    common = compare(one, other)
    return not common.verbatim and (_of_others(one, other) or common.share < _PLANNED)


def may_exclude(one: Fact, other: Fact) -> bool:
    """Whether two clauses cannot both be, unless they are the same in words. It hangs on nothing but the `bearing` of each."""
    return _arranged(one) != _arranged(other) or _of_others(one, other)


def _of_others(one: Fact, other: Fact) -> bool:
    return not firm_alike(one, other) or people_apart(one, other) or numbers_apart(one, other) or parties_apart(one, other)


def bearing(fact: Fact) -> tuple[object, ...]:
    """What `may_exclude` looks at: clauses that have it alike are one to it."""
    high = tuple(amount.high for amount in fact.amounts)
    return fact.firmness, fact.people, fact.parties, fact.numbers, fact.ranks, high, fact.vague_count


def put_off_apart(one: Fact, other: Fact) -> bool:
    """Whether the one says that something was put off or called off, of which the other tells nothing."""
    return _puts_off(one, other) or _puts_off(other, one)


def _puts_off(one: Fact, other: Fact) -> bool:
    return one.claim.predicate in _PUT_OFF and other.terms.isdisjoint(_DELAYS)


def lacking_apart(one: Fact, other: Fact) -> bool:
    """Whether both say what was not done, and each another thing: "left without speaking", "left without meeting the mayor"."""
    return none_in_common(one.lacking, other.lacking)


def bodies_apart(one: Fact, other: Fact) -> bool:
    """What is done is done to bodies that both name, and none in common: one summit is NATO's, the other the Union's."""
    return none_in_common(one.bodies, other.bodies)


def parties_apart(one: Fact, other: Fact) -> bool:
    """Both tell of terms that bodies come to, each with one that the other does not name: a union with one firm, and with another."""
    return bool(one.parties - other.parties and other.parties - one.parties)


def doers_apart(one: Fact, other: Fact) -> bool:
    """Both tell of what bodies do, and name none in common: two clubs that each made an offer."""
    return one.passive == other.passive and none_in_common(one.acting, other.acting)


def numbers_apart(one: Fact, other: Fact) -> bool:
    """Both hold numbers in digits, or words of rank ("her second marriage"), and none in common; or one speaks of thousands, and the
    other counts ten."""
    if not (one.numbered and other.numbered):
        return False  # most pairs: that is told sooner
    if none_in_common(one.numbers, other.numbers) or none_in_common(one.ranks, other.ranks):
        return True
    return _counts_less(one, other) or _counts_less(other, one)


def _counts_less(few: Fact, many: Fact) -> bool:
    """Whether all that the one counts is less than what the other speaks of roughly ("thousands")."""
    return many.vague_count > 0 and bool(few.amounts) and all(amount.high < many.vague_count for amount in few.amounts)


def amounts_apart(one: Sequence[Amount], other: Sequence[Amount]) -> bool:
    """Both hold figures, and none of the one can be one of the other; or none of those that count one thing, whatever else they hold
    ("15 percent over three years", "13 percent over three years")."""
    if not (one and other):
        return False
    some_meet, counted, met = False, set(), set()
    for a in one:
        for b in other:
            meet = a.meets(b)
            some_meet = some_meet or meet
            if a.counted == b.counted != "":
                counted.add(a.counted)
                if meet:
                    met.add(a.counted)
    return not some_meet or counted != met


def of_two_times(one: Fact, other: Fact) -> bool:
    """Whether their accounts stand in two camps, of which the one may tell of another time."""
    return one.camp is not None and other.camp is not None and one.camp != other.camp


def move_apart(one: Fact, other: Fact) -> bool:
    """Whether the one tells of a rise and the other of a fall."""
    return one.move is not None and other.move is not None and one.move != other.move


def fractions_apart(one: Fact, other: Fact) -> bool:
    """Whether the one holds numbers with a fraction ("1.67 points") and the other numbers, and none of those can be one of these: what
    whole number both hold besides may be part of a name ("the 500 Index")."""
    if not (one.amounts and other.amounts):
        return False
    return amounts_apart(one.fractions, other.amounts) or amounts_apart(other.fractions, one.amounts)


def days_exclude(one: Fact, other: Fact) -> bool:
    """Both say when, and it was not at once; one weekday of two weeks may be misdated, unless both articles are dated. What an article
    leads with, without a day, is new on the day of its publication."""
    if not (one.timed and other.timed):
        return False  # most pairs: that is told sooner
    if long_past(one, other) or long_past(other, one) or _new_at_two_times(one, other):
        return True
    return apart(one.when, other.when) and not (one.day and one.day == other.day and not (one.dated and other.dated))


def of_another_time(one: Fact, other: Fact) -> bool:
    """Whether the one account may tell of another time than the other, by its camp or by when it appeared."""
    return of_two_times(one, other) or told_far_apart(one, other)


def told_far_apart(one: Fact, other: Fact) -> bool:
    """Whether their accounts appeared more than ten days apart in a story that goes on for weeks, and they name no one day: who won a
    primary in March and who won one in April, a poll and the next (of 36 such pairs 29 were wrong)."""
    if one.told_on is None or other.told_on is None or (one.when and other.when and not apart(one.when, other.when)):
        return False
    (_, end), (begin, _) = sorted((one.told_on, other.told_on))
    return date.fromisoformat(begin) - date.fromisoformat(end) > _TEN_DAYS


def _new_at_two_times(one: Fact, other: Fact) -> bool:
    """Whether both articles lead with it as new, without a day, and appeared more than a month apart."""
    if one.when or other.when or not (one.new_on and other.new_on and one.dated and other.dated):
        return False
    return abs(date.fromisoformat(one.new_on) - date.fromisoformat(other.new_on)) > _A_MONTH


def long_past(one: Fact, other: Fact) -> bool:
    """Whether the one was long past when the other was told as new."""
    if one.long_ago and other.lead and other.when is None and not other.long_ago:
        return True
    return bool(one.when and other.new_on and other.when is None and one.when[1] < other.new_on)


def apart(one: tuple[str, str] | None, other: tuple[str, str] | None) -> bool:
    """Whether two stretches of days have none in common."""
    return bool(one and other and (one[1] < other[0] or other[1] < one[0]))


def firm_alike(one: Fact, other: Fact) -> bool:
    """Whether both are said with a firmness that the other may have, too."""
    return one.firmness == other.firmness or (one.firmness, other.firmness) in _TOGETHER


def _arranged(fact: Fact) -> bool:
    """Whether it is said to come, or what would be."""
    return fact.firmness in ("plan", "would")


def people_apart(one: Fact, other: Fact) -> bool:
    """Both name people, and nobody in common."""
    return none_in_common(one.people, other.people)


def none_in_common(ours: frozenset[T], theirs: frozenset[T]) -> bool:
    """Whether both hold something, and nothing that the other holds."""
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def two_narrators(one: Fact, other: Fact, common: Common) -> bool:
    """Whether either is told by an "I" or "we" that is not known to be the other's speaker, and neither says all that the other says."""
    if not (one.narrated or other.narrated) or (one.speaker is not None and one.speaker == other.speaker):
        return False
    if common.weight >= TELLING and common.contained >= _ALL:
        return False
    return not (_tells_of_itself(one, other) or _tells_of_itself(other, one))


def _tells_of_itself(one: Fact, other: Fact) -> bool:
    """Whether an "I" tells of itself what the other clause tells of its speaker."""
    return one.words[:1] == ("i",) and not other.narrated and one.speaker in other.who


def turned_round(one: Fact, other: Fact) -> bool:
    """What does it in one has it done to it in the other."""
    ours, theirs = one.doers, other.doers
    if not (ours and theirs) or ours.isdisjoint(other.things) or theirs.isdisjoint(one.things):
        return False  # most pairs: that is told sooner
    our_things, their_things = one.things, other.things
    return bool(ours & (their_things - our_things) and (our_things - their_things) & theirs - ours)
