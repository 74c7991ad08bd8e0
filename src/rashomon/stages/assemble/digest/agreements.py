"""What several origins state, and where they contradict each other, the most telling first."""

from collections.abc import Iterable, Iterator

from rashomon.model.dossier import Corroboration
from rashomon.model.span import Evidence
from rashomon.stages.assemble.digest.figures import contradicting
from rashomon.stages.assemble.digest.material import Material, stating
from rashomon.stages.assemble.digest.speaking import is_notice, named_first, speaks


def agreed(found: Material) -> Iterator[Evidence]:
    """What several origins state and none states otherwise, in its clearest wording that can stand alone; what went before comes last."""
    lines = [e for e in _agreed(found) if _is_news(e, found)]
    return named_first(sorted(lines, key=lambda e: any(map(found.days.is_background, e))), found)


def _is_news(evidence: Evidence, found: Material) -> bool:
    """Whether it tells what is so: no notice, no words of somebody, no plan or state that is over, no number that has changed since or
    that another account contradicts."""
    first = evidence[0]
    said = speaks(evidence, found) or any(first.overlaps(span) and span.covers(first) for span in found.quoted.get(first.article, ()))
    holds = found.numbers.standing((first,)) and found.numbers.undisputed((first,))
    return holds and not said and not found.is_over(evidence) and not is_notice(evidence, found)


def _agreed(found: Material) -> Iterator[Evidence]:
    for item in _ranked((c for c in found.corroborations if c.origins > 1 and c.standing == "agreed"), found):
        yield found.best_first([_shown(item, found), *(side.evidence for side in stating(item))])


def _ranked(items: Iterable[Corroboration], found: Material) -> list[Corroboration]:
    """What most origins state comes first, of that what is most about the story; what nobody states in words that tell something counts
    half."""

    def weight(item: Corroboration) -> float:
        return item.origins if found.tells(_shown(item, found)) else item.origins / 2

    return sorted(items, key=lambda c: (-weight(c), -found.central((c.clearest,)), -c.sources, -len(stating(c)), c.clearest))


def _shown(item: Corroboration, found: Material) -> Evidence:
    """The clearest wording, or where that is the tail of a sentence or holds a disputed number another one that agrees and does not."""
    wordings = [(item.clearest,), *(side.evidence for side in item.sides if side.stance == "agrees")]
    return next((evidence for evidence in wordings if found.tells(evidence) and found.numbers.undisputed(evidence)), wordings[0])


def disputed(found: Material) -> Iterator[Evidence]:
    """A wording that agrees with the clearest, then each origin that differs from it; then numbers that cannot all be true."""
    for item in _ranked((c for c in found.corroborations if c.standing == "disputed"), found):
        differing: dict[str, Evidence] = {}
        for side in item.sides:
            if side.stance == "differs":
                differing.setdefault(side.origin, side.evidence)
        if differing:
            yield found.best_first([_shown(item, found), *differing.values()])
    yield from contradicting(found)
