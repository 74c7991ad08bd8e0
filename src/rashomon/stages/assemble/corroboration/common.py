"""How much two clauses have in common in words and slots."""

from typing import NamedTuple

from rashomon.stages.assemble.corroboration.counting import same_figure, same_number
from rashomon.stages.assemble.corroboration.deeds import same_deed
from rashomon.stages.assemble.corroboration.facts import Fact, Weighed
from rashomon.stages.assemble.corroboration.lexicon import CONCRETE
from rashomon.stages.assemble.corroboration.roles import fits
from rashomon.text.wordlist import words

_VERBATIM = 0.85
"""Share of all words from which two clauses are one wording (60 of 60 judged pairs)."""
_ENOUGH = 6.0
"""Weight that two statements must have in common: two telling words. It is also the weight from which on the same words of two people
say the same: "it has a stamp on it" may be of two things."""
TELLING = 9.0
"""Weight in common of two or three telling words, from which on two clauses are one whatever else one of them tells."""
_IN_ONE_WORDING = 4.8
"""Weight that is enough where nearly all words are the same: a telling word, and light ones."""
_HALF, _MORE = 0.5, 0.65
"""Shares of the shorter clause from which two that give one number of one quantity say the same: where both can stand alone, and where
not (of 52 read at one half six were wrong, four of them clauses that cannot stand alone)."""
_UTTERED = 4
"""Words in common from which on one speaker says one thing, though they be light ("It has a stamp on it")."""
_WITH_PARTICLES = words("pull put take get go come turn break set bring call carry give hold keep look make run")
"""Verbs that another particle or object makes another verb: who pulls off an escape does not pull a gun, and who takes a weapon takes no
hostage."""
WIDE = words("africa america asia europe east west north south continent region overseas abroad")


class Common(NamedTuple):
    """What two clauses share, by weight: of all their words, of the shorter's, and in itself."""

    share: float
    contained: float
    weight: float

    @property
    def verbatim(self) -> bool:
        """Whether they are one wording."""
        return self.share >= _VERBATIM and self.weight >= _IN_ONE_WORDING


def compare(one: Fact, other: Fact) -> Common:
    """What two clauses have in common."""
    return compare_terms(one.weighed, other.weighed)


def compare_terms(one: Weighed, other: Weighed) -> Common:
    """The same of those of their terms that are asked for."""
    shared, a, b = one.shared(other), one.weight, other.weight
    return Common(shared / ((a + b - shared) or 1.0), shared / (min(a, b) or 1.0), shared)


def alike(one: Fact, other: Fact, common: Common) -> bool:
    """Whether two clauses say one thing as far as words and slots go: one wording; or most words; or one happening done to one thing.

    The bounds were set on judged pairs (`evaluation/corroboration/judged`, development half).
    """
    if same_utterance(one, other) or same_number(one, other) or same_deed(one, other):
        return True
    if common.weight < _ENOUGH and _of_two(one, other):
        return False
    if common.weight >= _ENOUGH and common.contained >= (_HALF if one.standing and other.standing else _MORE) and same_figure(one, other):
        return True
    if common.verbatim and ((one.says_enough and other.says_enough) or _same_words(one, other)):
        return True
    if common.weight < _ENOUGH or not (one.says_enough and other.says_enough) or one.general != other.general:
        return False
    if not ((one.subject_inside and other.subject_inside) or same_happening(one, other)):
        return False
    return common.share >= 0.6 or (fits(one, other) and _by_slots(one, other, common)) or _done_to_one(one, other, common)


def _of_two(one: Fact, other: Fact) -> bool:
    """Whether two people say it, or perhaps two and not in the same words."""
    return one.speaker != other.speaker and (None not in (one.speaker, other.speaker) or one.words != other.words)


def same_utterance(one: Fact, other: Fact) -> bool:
    """Whether one speaker says it, in the same words but for one in five, light ones and forms of "be" with the others."""
    if one.speaker is None or one.speaker != other.speaker:
        return False
    return len(one.uttered & other.uttered) >= _UTTERED and _same_words(one, other)


def _same_words(one: Fact, other: Fact) -> bool:
    common = len(one.uttered & other.uttered)
    return common >= 0.8 * len(one.uttered | other.uttered)


def _done_to_one(one: Fact, other: Fact, common: Common) -> bool:
    """Whether one kind of happening is done to one thing, in either voice, and the doers, where both are told, can be one."""
    if not (same_happening(one, other) and one.things & other.things):
        return False
    known = one.doers and other.doers
    return common.contained >= 0.4 and common.share >= 0.2 and bool(not known or one.doers & other.doers or fits(one, other))


def _by_slots(one: Fact, other: Fact, common: Common) -> bool:
    """Whether one happening, with the same doer or done to the same thing; a clause that cannot stand alone asks for more. Of another
    verb doer and thing are asked for (of those without 11 right and 5 wrong)."""
    doers, things = bool(one.who & other.who), bool(one.what & other.what)
    share, contained = common.share, common.contained
    if not same_happening(one, other) and not (_named(one.who & other.who) and _named(one.what & other.what)):
        return False
    if share >= 0.5 or (share >= 0.35 and contained >= 0.6 and common.weight >= 3 * _ENOUGH and things):
        return True
    if not same_happening(one, other):
        return share >= 0.45 and contained >= 0.6 and doers and things
    if not (one.standing and other.standing):
        return contained >= 0.6 and share >= 0.4 and (things or (doers and not (one.what and other.what)))
    return (
        (things and contained >= (0.45 if doers and share >= 0.25 else 0.6))
        or (contained >= 0.6 and share >= 0.25 and doers and not (one.what and other.what))
        or (contained >= 0.4 and doers and at_once(one, other) and not elsewhere(one, other))
        or (contained >= 0.4 and _once_in_a_life(one, other))
    )


def _named(terms: frozenset[str]) -> bool:
    """Whether any of the terms says who or what it is, and not only of which kind."""
    return any(term[0] != "#" for term in terms)


def elsewhere(one: Fact, other: Fact) -> bool:
    """Whether both name places and none in common, and neither is a continent, in which the other may lie."""
    if not one.places or not other.places or one.places & other.places:
        return False
    return not WIDE & (one.vocabulary | other.vocabulary)


def _once_in_a_life(one: Fact, other: Fact) -> bool:
    """Whether both tell of the death or birth of somebody they name."""
    somebody = {term for term in one.who & other.who if term.startswith("@person")}
    return bool(somebody & one.named & other.named) and bool(one.main & other.main & {"death", "birth"})


def same_happening(one: Fact, other: Fact) -> bool:
    """Whether the verbs are one, or tell of one kind of happening of which a story usually tells one."""
    if one.head == other.head and one.claim.predicate.split()[0] in _WITH_PARTICLES:
        return one.claim.predicate == other.claim.predicate and not (one.what and other.what and one.what.isdisjoint(other.what))
    return one.head == other.head or bool(one.main & other.main & CONCRETE)


def at_once(one: Fact, other: Fact) -> bool:
    """Whether both say when, one of them to the day, and it can be at once."""
    if one.when is None or other.when is None:
        return False
    return (one.when[0] == one.when[1] or other.when[0] == other.when[1]) and one.when[0] <= other.when[1] and other.when[0] <= one.when[1]
