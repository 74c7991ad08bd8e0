"""Clauses that say one thing, whatever else one of them tells: it is said wholly in the longer one, or is one verb of one doer and thing.

Both stand alone; what excludes is asked elsewhere. The bounds were set on pairs of ECB+ and GVC that made no common statement before.
"""

from rashomon.stages.assemble.corroboration.common import TELLING, Common, elsewhere, same_happening
from rashomon.stages.assemble.corroboration.deeds import uncounted
from rashomon.stages.assemble.corroboration.exclusions import none_in_common
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.lexicon import CONCRETE
from rashomon.text.terms import stem
from rashomon.text.wordlist import words

_WHOLE = 0.9
"""Share of the shorter clause from which it is said wholly by the longer one ..."""
_LITTLE_ELSE, _ONE_VERB = 0.6, 0.45
"""... of which it is that share at least ("the building dates to 1935", "was constructed in 1935": 43 of 45 read), of one verb this one
(of other verbs some 12 of 16)."""
HALF = 0.5
"""Share of the shorter clause that one act asks for."""
_SOME, _MOST = 0.35, 0.5
"""Share of all words from which one verb of one doer or thing is one act; and where only names are common, which a story's clauses have
often ("was acquitted")."""
_OF_MANY = frozenset(map(stem, words("say tell report be have add claim announce")))
"""Verbs that one account uses of the same people again and again."""
_ANOTHER = words("also again same earlier previously later when whenever")
"""Words by which one of two clauses tells of another time or deed: cables "were also damaged in January"."""


def one_act(one: Fact, other: Fact, common: Common) -> bool:
    """Whether they are one act or state by their words and slots."""
    if not (one.standing and other.standing) or common.weight < TELLING or common.contained < HALF:
        return False
    return _said_wholly(one, other, common) or _done_alike(one, other, common)


def _said_wholly(one: Fact, other: Fact, common: Common) -> bool:
    """Whether the longer one says all that the shorter says and little else; another verb tells of no other kind of happening."""
    if common.contained < _WHOLE or common.share < _ONE_VERB:
        return False
    if same_happening(one, other):
        return True
    return common.share >= _LITTLE_ELSE and one.main & CONCRETE == other.main & CONCRETE


def _done_alike(one: Fact, other: Fact, common: Common) -> bool:
    """Whether one verb has a doer or a thing in common, and nothing in either slot is another one."""
    if one.head != other.head or one.head in _OF_MANY or not same_happening(one, other) or one.general != other.general:
        return False
    doers, things = _telling(one.doers & other.doers), _telling(one.things & other.things)
    if elsewhere(one, other) or _of_others(one.doers, other.doers) or _of_others(one.things, other.things):
        return False
    if one.vocabulary.isdisjoint(_ANOTHER) != other.vocabulary.isdisjoint(_ANOTHER):
        return False
    telling = any(term[0] != "@" for term in doers | things)
    return bool(doers or things) and common.share >= (_SOME if telling else _MOST)


def _of_others(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether both say who or what it is, and nothing in common; or both name somebody or something, and nobody in common ("Steinberg's
    office", "the office of Gordon Advisors")."""
    return none_in_common(_telling(ours), _telling(theirs)) or none_in_common(_named(ours), _named(theirs))


def _telling(terms: frozenset[str]) -> frozenset[str]:
    """Those that say who or what it is: no numbers, kinds of happening and places."""
    return frozenset(term for term in uncounted(terms) if not term.startswith("@place"))


def _named(terms: frozenset[str]) -> frozenset[str]:
    return frozenset(term for term in _telling(terms) if term[0] == "@")
