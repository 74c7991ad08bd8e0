"""Which wording of an utterance to trust, and how the others differ from it."""

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from rashomon.model.dossier import Preferred, WordingDifference
from rashomon.model.story import Lineage
from rashomon.stages.assemble.quote_families.utterances import Utterance

_FORMS = ("direct", "mixed", "indirect")
_LONGER = 1.25
"""A wording counts as more complete when it has this many times the words of another. At 1.15 the wordiness of a translation
("put itself to rest on its side" for "settled on its side", 1.17) counts as more said."""


def prefer(family: Sequence[Utterance], lineage: Lineage) -> tuple[int, Preferred]:
    """The index of the best wording, with what speaks for it against the others.

    In this order: unmangled, in quotation marks, worded so by more origins, first-hand, complete, unbroken, earliest. What an
    article that goes back to another has beyond the other's words is its own, so first-hand goes before complete.
    """
    most = max(len(utterance.words) for utterance in family)
    ranks = [_rank(utterance, family, lineage, most) for utterance in family]
    best = min(range(len(family)), key=lambda i: (ranks[i], family[i].evidence))
    return best, Preferred(family[best].evidence, _grounds(ranks, best))


_CODES = ("unmangled", "direct", "agreed-by-origins", "first-hand", "complete", "unbroken", "earliest")


def _rank(
    utterance: Utterance, family: Sequence[Utterance], lineage: Lineage, most: int
) -> tuple[int, int, int, bool, bool, int, str]:
    """Smaller is better, one value for each of `_CODES`."""
    agreeing = {lineage.origin_of.get(u.article, u.article) for u in family if u.words == utterance.words}
    return (
        2 * utterance.mangled + utterance.damaged,
        _FORMS.index(utterance.form),
        -len(agreeing),
        lineage.origin_of.get(utterance.article, utterance.article) != utterance.article,
        len(utterance.words) * _LONGER < most,
        len(utterance.evidence),
        lineage.latest(utterance.article) or "9999",
    )


def _grounds(ranks: Sequence[tuple[object, ...]], best: int) -> tuple[str, ...]:
    """The points in which the best wording is ahead of at least one other and behind none."""
    if len(ranks) == 1:
        return ("only-wording",)
    ahead = []
    for place, code in enumerate(_CODES):
        values = [rank[place] for rank in ranks]
        if values[best] == min(values) and values[best] != max(values):  # type: ignore[type-var]
            ahead.append(code)
    return tuple(ahead) or ("first-in-order",)


def difference_from(utterance: Utterance, preferred: Utterance) -> WordingDifference:
    """How a wording stands to the preferred one; damaged text is garbled even if it is the preferred one, and other words of an article
    that a machine has been through are its own."""
    if utterance.damaged:
        return "garbled"
    if utterance.words == preferred.words:
        return "same"
    if utterance.mangled and not preferred.mangled:
        return "garbled"
    kept = LCSseq.similarity(utterance.words, preferred.words)
    return "shortened" if kept == len(utterance.words) < len(preferred.words) else "reworded"
