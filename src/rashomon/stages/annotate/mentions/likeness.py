"""Spellings of one name are of one kind."""

from collections.abc import Sequence
from itertools import combinations

from rashomon.model.annotation import MentionKind
from rashomon.text.names.bodies import looks_like_body
from rashomon.text.names.compare import THRESHOLD, compare
from rashomon.text.names.fold import fold, words

_MANY = 60
"""Different names of an article up to which each is compared with each."""
_UNSURE: frozenset[MentionKind] = frozenset({"person", "organisation", "other"})


def agree(forms: Sequence[str], kinds: Sequence[MentionKind]) -> list[MentionKind]:
    """The kinds, with names of two words and more that are spellings of one another brought to one kind."""
    unsure: dict[str, MentionKind] = {}
    for form, kind in zip(forms, kinds, strict=True):
        if kind in _UNSURE and len(words(form)) > 1:
            unsure.setdefault(form, kind)
    if len(unsure) > _MANY or len(set(unsure.values())) < 2:
        return list(kinds)
    settled = dict(unsure)
    for a, b in combinations(sorted(unsure), 2):
        if settled[a] != settled[b] and fold(a)[:1] == fold(b)[:1] and compare(a, b).score >= THRESHOLD:
            body = looks_like_body(a) or looks_like_body(b) or "person" not in (settled[a], settled[b])
            settled[a] = settled[b] = "organisation" if body else "person"
    return [settled.get(form, kind) if kind in _UNSURE else kind for form, kind in zip(forms, kinds, strict=True)]
