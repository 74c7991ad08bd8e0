"""Whether two clauses that are alike by words and slots are held together firmly enough to say that one account agrees with the other.

What holds too weakly is no agreement, and stands beside it as what mentions the event. The conditions were found on 410 pairs of what was
claimed, drawn afresh and read strictly (`evaluation/corroboration/judged`); how many wrong and right pairs of these each one takes away is
said beside it.
"""

from rashomon.stages.assemble.corroboration.common import TELLING, Common, elsewhere, same_happening, same_utterance
from rashomon.stages.assemble.corroboration.counting import same_figure, same_number
from rashomon.stages.assemble.corroboration.deeds import same_deed
from rashomon.stages.assemble.corroboration.facts import Fact

_MOST = 0.6
"""Share of all words from which two clauses with one verb need nothing else."""


def is_held(one: Fact, other: Fact, common: Common, surely: bool) -> bool:
    """Whether they are held together firmly; `surely`: by their likeness the two are as good as surely of one event."""
    if (one.leaves_open_who and other.leaves_open_who and not _of_one_named(one, other)) or (one.participial and other.participial):
        return False
    if same_utterance(one, other) or same_deed(one, other):
        return True
    if same_figure(one, other) and not same_number(one, other):
        return _gives_first(one, other) and not elsewhere(one, other)
    if surely or same_number(one, other):
        return True
    return _in_words_or_slots(one, other, common) if same_happening(one, other) else _in_all_slots(one, other)


def said_in_passing(one: Fact, other: Fact, common: Common) -> bool:
    """Whether it is no more than a few light words of two people in a story that goes on for weeks ("they support her"), of which nothing
    else says that they are of one event (of eleven such pairs five were right)."""
    of_one = one.speaker is not None and one.speaker == other.speaker
    return bool(one.told_on and other.told_on) and common.weight < TELLING and not of_one


def _gives_first(one: Fact, other: Fact) -> bool:
    """Whether the number that both give is the first that one of them gives, and not one in passing in both."""
    firsts = ((one.amounts[0], other.amounts), (other.amounts[0], one.amounts))
    return any(first.meets(amount) for first, amounts in firsts for amount in amounts)


def _in_words_or_slots(one: Fact, other: Fact, common: Common) -> bool:
    """Whether both articles lead with it, or one speaker says it, or both have most words, or doer and thing in clauses of their own."""
    if (one.lead and other.lead) or common.share >= _MOST or (one.speaker is not None and one.speaker == other.speaker):
        return True
    if _of_one_named(one, other):
        return bool(one.what & other.what) or not (one.what or other.what)
    return one.standing and other.standing and bool(one.who & other.who) and bool(one.what & other.what)


def _in_all_slots(one: Fact, other: Fact) -> bool:
    """Whether somebody named does it in both, and it is done to the same things, of which a number alone is none."""
    return _of_one_named(one, other) and one.what == other.what and any(term.isalpha() for term in one.what)


def _of_one_named(one: Fact, other: Fact) -> bool:
    """Whether both say it of somebody whom the story knows by name, be it in a relative clause."""
    named = any(term.startswith("@person") for term in one.subject_names & other.subject_names)
    return named and one.said_of_subject and other.said_of_subject
