"""Which ways of writing a name are garbled: one article's own, where the others agree on another.

A single spelling of its own is a slip or a choice of transliteration. An article that spells two names and more as nobody else does has
been through a machine or an ear, and then all its spellings of its own are taken for garbled.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from rashomon.model.story import Entity, Variant
from rashomon.text.names.fold import fold, words
from rashomon.text.names.given import are_variants

_LETTERS_APART = frozenset({"similar-spelling", "transliteration", "nickname"})
_SLAVIC_END = re.compile(r"(?<=[sct]k)(?:yy|iy|ii|yi|ij|yj|y)$|(?<=o)(?:ff|w)$")
_MANGLED = 2
"""Names with a spelling of its own from which an article is taken for mangled."""
_NEAR = 2
"""Letters by which a given name differs at most from another form of it, for the difference to be one of spelling."""


def mark_garbled(entities: Iterable[Entity]) -> list[Entity]:
    """The entities with the variants marked that a mangled article alone has."""
    listed = list(entities)
    own: dict[str, set[str]] = defaultdict(set)
    for entity in listed:
        for article, variant in _own_spellings(entity):
            if variant.garbled or not _known_forms(variant.exact, entity.name):
                own[article].add(entity.id)
    mangled = {article for article, ids in own.items() if len(ids) >= _MANGLED}
    return [_marked(entity, mangled) for entity in listed]


def _marked(entity: Entity, mangled: set[str]) -> Entity:
    bad = {variant.exact for article, variant in _own_spellings(entity) if article in mangled or variant.garbled}
    return replace(entity, variants=tuple(replace(variant, garbled=variant.exact in bad) for variant in entity.variants))


def _own_spellings(entity: Entity) -> list[tuple[str, Variant]]:
    """Variants that stand in one article only and differ in letters from the name that other articles have."""
    if entity.kind not in ("person", "organisation", "place"):
        return []
    found = []
    for variant in entity.variants:
        articles = {place.article for place in variant.places}
        if len(articles) == 1 and _differs(variant, entity.name) and _stands_elsewhere(entity.variants, variant, articles):
            found.append((articles.pop(), variant))
    return found


def _stands_elsewhere(variants: Sequence[Variant], odd: Variant, articles: set[str]) -> bool:
    others = (other for other in variants if other is not odd and not other.garbled and not set(other.grounds) & _LETTERS_APART)
    return any(place.article not in articles for other in others for place in other.places)


def _differs(variant: Variant, name: str) -> bool:
    if "same-role" in variant.grounds:
        return True
    if not set(variant.grounds) & _LETTERS_APART or _settled(variant.exact) == _settled(name):
        return False
    mine, theirs = words(variant.exact), words(name)
    if mine and _settled(mine[-1]) == _settled(theirs[-1]) and len(mine) == 1:
        return False
    by_nickname_alone = set(variant.grounds) <= {"nickname", "middle-name"}
    return not by_nickname_alone or Levenshtein.distance(fold(variant.exact), fold(name)) <= _NEAR


def _known_forms(form: str, name: str) -> bool:
    """Whether the two differ in nothing but forms of a given name: Sergei, Sergey."""
    mine, theirs = words(form), words(name)
    return len(mine) == len(theirs) and all(a == b or are_variants(a, b) for a, b in zip(mine, theirs, strict=True))


def _settled(name: str) -> str:
    """One ending for the ways in which Slavic names are written in Latin letters."""
    return " ".join(_SLAVIC_END.sub(lambda match: "v" if match[0] in ("ff", "w") else "i", word) for word in words(name))
