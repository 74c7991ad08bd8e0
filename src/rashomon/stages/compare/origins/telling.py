"""Which of the passages that two articles share a dossier calls copies."""

from collections.abc import Mapping, Sequence
from typing import Final

from rashomon.model.story import Reuse
from rashomon.stages.compare.origins.spread import Spread
from rashomon.stages.compare.origins.tree import Link
from rashomon.stages.compare.origins.wording import Wording

LEAST_BETWEEN: Final = 13
"""Words of their own wording that two articles of two origins share in all. Of 90 passages between such articles of ECB+ 37 were no copies;
27 of these lie below, and two of the others."""
LEAST_OWN: Final = 5
"""Of these, in a passage: fewer are what stands around a quotation or an office."""
LEAST_RUN: Final = 5
"""Words in a row that a passage has in both: rows of counts ("six rifles, 12 magazines") have three."""
MUCH: Final = 40
"""Words of their own wording from which two articles share more than a formula: as many as may make them one origin (`tree`)."""


def told(link: Link, passages: Sequence[Reuse], worded: Sequence[Wording], spread: Mapping[str, Spread]) -> Sequence[Reuse]:
    """The copies: all passages of two articles of one origin, or of which one credits the other; else what is more than a formula.

    `worded`: the passages in the same words. Two reporters of one event sound alike: of nine passages of ECB+ that were called rewritten
    between two origins two were.
    """
    if link.joins:
        return passages
    if "credit" in link.grounds:
        phrases = {wording.passage for wording in worded if wording.own < LEAST_OWN}
        return [found for found in passages if found not in phrases]
    between = sum(wording.own for wording in worded)
    if between < LEAST_BETWEEN:
        return ()
    rows = [wording for wording in worded if wording.run >= LEAST_RUN]
    if between >= MUCH:
        return [wording.passage for wording in rows]
    return [wording.passage for wording in rows if wording.own >= LEAST_OWN and not _is_formula(wording.passage, spread)]


def _is_formula(found: Reuse, spread: Mapping[str, Spread]) -> bool:
    return any(side.article in spread and spread[side.article].is_formula(side) for side in (found.one, found.other))
