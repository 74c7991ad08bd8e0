"""The clearest wording of a statement: among those that say the same a main clause that names its subject, and no machine's words."""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal

from rashomon.model.article import Article
from rashomon.stages.assemble.corroboration.common import compare
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.folding import Tell
from rashomon.stages.assemble.corroboration.items import rank
from rashomon.stages.assemble.corroboration.lexicon import ASIDE
from rashomon.text.turned_marks import leaves_open
from rashomon.text.wordlist import words

_TRIED = 3
"""Wordings that are held against all others of their statement, those that read best first."""
_FEW = 2
"""Words of a clause without its subject that say nothing to a reader."""
_MORE = 2.5
"""Times the weight of the wording that another one takes the place of: what says much more is not what the others say."""
_RELATIVE = frozenset(word for first in ASIDE for word in first)
_LEADING = _RELATIVE | words("after before since until once so lest than")
"""Words behind which a clause hangs on another one: "a day after the bridge fell"."""
_OTHERS = words("i you he she it we they both others another his her its our my your their")
"""First words of a subject that another sentence names."""
_DEMONSTRATIVE = words("this that these those")
"""So is one of these alone; "this issue" names one."""
_WORD = re.compile(r"[\w’']+")


@dataclass(frozen=True, slots=True)
class Clearest:
    """Chooses it. `mangled`: the articles that a machine has been through."""

    articles: Mapping[str, Article]
    mangled: AbstractSet[str]

    def first(self, group: Sequence[Fact], tell: Tell) -> Sequence[Fact]:
        """The claims of a statement with the clearest wording first, which was the one that most are joined to.

        Another takes its place only where nothing else changes: all that agree with the one agree with it, and what differs differs in
        the same. It tells no other number but an age, and hardly more.
        """
        hub, *stating = group
        if self._names_itself(hub):
            return group
        differing = [set(tell(hub, fact)) for fact in stating]
        alike = [fact for fact, kinds in zip(stating, differing, strict=True) if not kinds]
        fit = [fact for fact in alike if self._may_stand_for(fact, hub)]
        if not fit and not _has_subject(hub):
            fit = [fact for fact in alike if fact.standing and _has_subject(fact) and _tells_no_more(fact, hub)]
        if not fit and self.says_nothing(hub):
            fit = [fact for fact in alike if not self.says_nothing(fact) and not fact.damaged]
        fit.sort(key=lambda fact: rank(fact, compare(hub, fact).share))
        for fact in fit[:_TRIED]:
            pairs = zip(stating, differing, strict=True)
            if not tell(fact, hub) and all(other is fact or set(tell(fact, other)) == kinds for other, kinds in pairs):
                return [fact, hub, *(other for other in stating if other is not fact)]
        return group

    def says_nothing(self, fact: Fact) -> bool:
        """Whether it is a verb and at most one word with it, without who or what it is told of and how many ("challenged them")."""
        span, subject = fact.claim.span, fact.claim.subject
        few = len(_WORD.findall(span.of(self.articles[fact.article].text))) <= _FEW
        return few and not fact.amounts and (subject is None or not span.covers(subject))

    def _may_stand_for(self, fact: Fact, hub: Fact) -> bool:
        open_quotation = leaves_open(fact.claim.span.of(self.articles[fact.article].text))
        return _tells_no_more(fact, hub) and self._names_itself(fact) and not open_quotation

    def _names_itself(self, fact: Fact) -> bool:
        """Whether it is a main clause with a subject that says who or what it is, in an article that no machine has been through."""
        span, subject = fact.claim.span, fact.claim.subject
        if fact.article in self.mangled or subject is None or not span.covers(subject) or not fact.standing:
            return False
        text = self.articles[fact.article].text
        before = _WORD.findall(text[span.start : subject.start].lower())
        named = _WORD.findall(text[subject.start : subject.end].lower())
        alone = len(named) == 1 and named[0] in _DEMONSTRATIVE
        return bool(named) and not alone and named[0] not in _OTHERS | _RELATIVE - _DEMONSTRATIVE and _LEADING.isdisjoint(before)


def _has_subject(fact: Fact) -> bool:
    return fact.claim.subject is not None and fact.claim.span.covers(fact.claim.subject)


def _tells_no_more(fact: Fact, hub: Fact) -> bool:
    same = fact.claim.modality == hub.claim.modality and _numbers(fact) <= _numbers(hub)
    return same and fact.weight <= _MORE * hub.weight and not fact.damaged


def _numbers(fact: Fact) -> frozenset[int | Decimal]:
    """Those that it gives, but for somebody's age: who tells it tells no other thing of him."""
    ages = {amount.low for amount in fact.amounts if amount.years and amount.counted != "year"}
    return fact.numbers.union(*((amount.low, amount.high) for amount in fact.amounts)) - ages
