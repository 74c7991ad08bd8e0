"""Spellings of one name are of one kind."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from rashomon.model.annotation import MentionKind
from rashomon.text.names.bodies import looks_like_body
from rashomon.text.names.compare import ALIKE, THRESHOLD, compare
from rashomon.text.names.fold import fold, words

_MANY = 60
"""Different names of an article up to which each is compared with each."""
_LONG_WORD = 5
"""Letters from which a single word is compared for its kind: shorter ones are too often initials.
Set by reason; what it moves: docs/thresholds.md."""
_UNSURE: frozenset[MentionKind] = frozenset({"person", "organisation", "other"})


def agree(forms: Sequence[str], kinds: Sequence[MentionKind]) -> list[MentionKind]:
    """The kinds, with names that are spellings of one another brought to one kind."""
    unsure: dict[str, MentionKind] = {}
    for form, kind in zip(forms, kinds, strict=True):
        if kind in _UNSURE and (len(words(form)) > 1 or len(form) >= _LONG_WORD):
            unsure.setdefault(form, kind)
    if len(unsure) > _MANY or len(set(unsure.values())) < 2:
        return list(kinds)
    settled = dict(unsure)
    for a, b in combinations(sorted(unsure), 2):
        if settled[a] != settled[b] and _spellings(a, b, settled):
            body = looks_like_body(a) or looks_like_body(b) or "person" not in (settled[a], settled[b])
            settled[a] = settled[b] = "organisation" if body else "person"
    return [settled.get(form, kind) if kind in _UNSURE else kind for form, kind in zip(forms, kinds, strict=True)]


def _spellings(a: str, b: str, kinds: Mapping[str, MentionKind]) -> bool:
    """Whether two forms are spellings of one name; single words only where one of them is of no known kind."""
    if fold(a)[:1] != fold(b)[:1]:
        return False
    single = min(len(words(a)), len(words(b))) == 1
    if single and "".join(words(a)) == "".join(words(b)):
        return True
    if single and "other" not in (kinds[a], kinds[b]):
        return False
    return compare(a, b).score >= (ALIKE if single else THRESHOLD)
