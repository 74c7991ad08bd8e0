"""A body that is to meet on a day, and what it decided on that day: the meeting came about."""

from collections import defaultdict
from collections.abc import Sequence

from rashomon.stages.assemble.corroboration.exclusions import apart, of_another_time
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.joined import Pair, in_pair
from rashomon.stages.assemble.corroboration.synonyms import term_for
from rashomon.text.wordlist import words

_MEETING = frozenset(map(term_for, words("meet sit convene gather discuss debate consider hear deliberate")))
"""What a body is to do."""
_DECIDING = frozenset(map(term_for, words("""
    put vote approve reject adopt pass decide agree postpone delay defer adjourn elect appoint rule endorse ratify uphold dismiss grant
    order sentence convict acquit overturn recommend
""")))  # fmt: skip
"""What it does only when it sits ("put off a vote", "put to the vote")."""
_NIGHT = 1
"""Days that a night may reach over."""


def sitting_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index of which the one says that a body will meet and the other what it decided on that day, in order."""
    planned: dict[str, list[int]] = defaultdict(list)
    decided: dict[str, list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        if fact.asserted and not fact.claim.negated and _is_of_one_day(fact.when):
            for name in fact.subject_names | fact.who:
                if name.startswith("@organisation"):
                    if fact.firmness == "plan" and fact.head in _MEETING:
                        planned[name].append(index)
                    elif fact.firmness == "past" and fact.head in _DECIDING and not fact.passive and fact.standing:
                        decided[name].append(index)
    return sorted({
        in_pair(plan, outcome) for name, plans in planned.items() for plan in plans for outcome in decided[name]
        if _came_about(facts[plan], facts[outcome])
    })  # fmt: skip


def _is_of_one_day(when: tuple[str, str] | None) -> bool:
    return when is not None and when[0][:7] == when[1][:7] and int(when[1][8:]) - int(when[0][8:]) <= _NIGHT


def _came_about(plan: Fact, outcome: Fact) -> bool:
    return plan.article != outcome.article and not (apart(plan.when, outcome.when) or of_another_time(plan, outcome))
