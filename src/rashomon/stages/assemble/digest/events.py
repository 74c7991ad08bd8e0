"""What happened and what is planned, as lines, the most telling first."""

from collections.abc import Iterator

from rashomon.model.dossier.chronology import OPEN
from rashomon.model.span import Evidence
from rashomon.stages.assemble.digest.material import FEWEST_WORDS, Material
from rashomon.stages.assemble.digest.speaking import is_notice, named_first, quoted, speaks, words_of

_TWO = 2
"""Origins that recall what went before for it to be a line, where there are so many (of nine that one recalled none was of use; where one
origin tells everything such lines tell who somebody is)."""
_SEVERAL = 3
"""Articles from which keywords tell what a story is about."""


def happened(found: Material) -> Iterator[Evidence]:
    """Events: those of the weeks before the last article first, of these those that most origins tell, then what is most about the
    story, of equals the latest. Of a story of several origins none that one of them recalls from before."""
    several = len({found.origin_of.get(id, id) for id in found.texts}) >= _TWO
    told = (e for e in found.days.timeline if not several or e.origins >= _TWO or found.days.was_news(e.latest))
    events = [entry for entry in told if found.tells(entry.evidence)]
    events.sort(key=lambda e: e.evidence)
    events.sort(key=lambda e: (found.days.is_news(e.latest), e.origins, found.central(e.evidence), e.latest or ""), reverse=True)
    lines = (found.best_first((span,) for span in entry.evidence) for entry in events)
    return named_first((e for e in lines if _took_place(e, found)), found)


def _took_place(evidence: Evidence, found: Material) -> bool:
    """Whether the words tell of something done, not of what somebody planned or said."""
    first = evidence[0]
    own = sum(first.common(span) for span in found.plans.told.get(first.article, ()))
    planned = 2 * own >= len(first)
    if found.origins(evidence) < 2 and _aside(evidence, found):
        return False
    uttered = sum(first.common(span) for span in found.uttered.get(first.article, ()))
    return not planned and 2 * uttered < len(first) and found.numbers.standing((first,)) and not is_notice(evidence, found)


def _aside(evidence: Evidence, found: Material) -> bool:
    """Whether the words hold none of the keywords of a story of several articles: another event of the same page."""
    return len(found.texts) >= _SEVERAL and bool(found.keywords) and found.central(evidence) == 0


def planned(found: Material) -> Iterator[Evidence]:
    """Open plans that are not over on the day of the last article, in the newest words: those of two origins and more, then what is firm,
    by day."""
    open_plans = [entry for entry in found.plans.calendar if entry.status in OPEN and found.plans.to_come(entry)]
    open_plans.sort(key=lambda e: (found.origins(e.evidence) < 2, e.status == "tentative", e.earliest or e.value or "~", e.evidence))
    newest = (entry.history[-1].evidence if entry.history else entry.evidence for entry in open_plans)
    lines = [found.best_first([n, *((span,) for span in entry.evidence)]) for n, entry in zip(newest, open_plans, strict=True)]
    return named_first((e for e in lines if _says_enough(e, found) and not speaks(e, found) and not quoted(e, found)), found)


def _says_enough(evidence: Evidence, found: Material) -> bool:
    return sum(any(map(str.isalpha, word)) for word in words_of(evidence, found).split()) >= FEWEST_WORDS - 1
