"""One utterance, all its wordings."""

from collections import Counter
from collections.abc import Mapping, Sequence

from rashomon.model.dossier import QuoteFamily, Wording
from rashomon.model.story import Lineage
from rashomon.stages.assemble.quote_families.matching import group_wordings
from rashomon.stages.assemble.quote_families.preference import difference_from, prefer
from rashomon.stages.assemble.quote_families.utterances import Utterance, find_utterances, has_name

__all__ = ["Utterance", "find_utterances", "gather_families"]


def gather_families(
    utterances: Mapping[str, tuple[Utterance, ...]], lineage: Lineage
) -> tuple[QuoteFamily, ...]:  # fmt: skip
    """Quote families in order of their first appearance, by article id and place."""
    said = [utterance for id in sorted(utterances) for utterance in utterances[id]]
    families = [[said[i] for i in indices] for indices in group_wordings(said, lineage.copies)]
    return tuple(_family(family, lineage) for family in families)


def _family(family: Sequence[Utterance], lineage: Lineage) -> QuoteFamily:
    best, preferred = prefer(family, lineage)
    wordings = tuple(Wording(u.evidence, u.form, difference_from(u, family[best])) for u in family)
    return QuoteFamily(_speaker(family, best), preferred, wordings)


def _speaker(family: Sequence[Utterance], best: int) -> str | None:
    """The name most wordings give; the preferred wording's in a tie.

    What quotations say goes before what reports say, a name of the story before other names ("Marek and Lind"), and those
    before other words.
    """
    quoted = [u for u in family if u.form != "indirect" and has_name(u)]
    given = (
        [u for u in quoted if u.named] or quoted or [u for u in family if u.named] or [u for u in family if u.speaker is not None]
    )
    counts = Counter(u.speaker for u in given)
    own = family[best].speaker
    return min(counts, key=lambda name: (-counts[name], name != own, name or ""), default=None)
