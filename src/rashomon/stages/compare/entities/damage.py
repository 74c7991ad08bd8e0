"""Which ways of writing a name are garbled: misspelt, or one article's own where the others agree on another.

A spelling that far fewer articles have is misspelt, unless the name comes from another script, where it is a choice. An article that spells
two names and more as nobody else does has been through a machine or an ear, and then all its spellings of its own are taken for garbled.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from rashomon.model.story import Entity, Variant
from rashomon.text.names.fold import fold, words
from rashomon.text.names.given import are_variants, is_spelt_one_way
from rashomon.text.names.slips import is_misspelling
from rashomon.text.names.sounds import sound_distance

_NAMED = ("person", "organisation", "place")
_LETTERS_APART = frozenset({"similar-spelling", "transliteration", "nickname"})
_SLAVIC_END = re.compile(r"(?<=[sct]k)(?:yy|iy|ii|yi|ij|yj|y)$|(?<=o)(?:ff|w)$")
_MANGLED = 2
"""Names with a spelling of its own from which an article is taken for mangled."""
_NEAR = 2
"""Letters by which a given name differs at most from another form of it, for the difference to be one of spelling."""
_AS_ONE = 0.7
"""How far two words that are transliterations of one another may lie apart in sound; see `compare`."""
_OFTENER = 2
"""Articles that have the right spelling for each that has the wrong one. Of 69 other spellings in ECB+ and GVC 20 are as rare as that and
judged misspelt; 18 of these are."""


def mark_garbled(entities: Iterable[Entity], known: Collection[str] = ()) -> list[Entity]:
    """The entities with the variants marked that are misspelt, or that a mangled article alone has; `known`: folded names of places that
    the gazetteer has in every spelling."""
    listed = [(entity, _own_spellings(entity)) for entity in entities]
    own: dict[str, set[str]] = defaultdict(set)
    for entity, spellings in listed:
        for article, variant in spellings:
            if variant.garbled or not (_known_forms(variant.exact, entity.name) or _is_transliteration(variant, entity)):
                own[article].add(entity.id)
    mangled = {article for article, ids in own.items() if len(ids) >= _MANGLED}
    return [_marked(entity, spellings, mangled, known) for entity, spellings in listed]


def _marked(entity: Entity, own: Sequence[tuple[str, Variant]], mangled: set[str], known: Collection[str]) -> Entity:
    bad = {variant.exact for article, variant in own if article in mangled or variant.garbled}
    bad |= _misspelt(entity, known)
    return replace(entity, variants=tuple(replace(variant, garbled=variant.exact in bad) for variant in entity.variants))


def _misspelt(entity: Entity, known: Collection[str]) -> set[str]:
    """The forms with a word that is another word of the name misspelt, which far more articles have, or more where it is a known place."""
    if entity.kind not in _NAMED:
        return set()
    held: dict[str, set[str]] = defaultdict(set)
    for variant in entity.variants:
        for word in words(variant.exact):
            held[word].update(place.article for place in variant.places)
    settled = _spelt_one_way(entity, held)
    wrong: dict[str, set[str]] = defaultdict(set)
    for right in held:
        is_known = entity.kind == "place" and right in known
        rarer = (odd for odd in held if _is_rarer(held[odd], held[right], is_known))
        for odd in rarer:
            if odd not in known and is_misspelling(odd, right, by_ear=settled or is_known):
                wrong[odd].add(right)
    return {variant.exact for variant in entity.variants if _holds_wrong(words(variant.exact), wrong)}


def _holds_wrong(form: Sequence[str], wrong: Mapping[str, set[str]]) -> bool:
    """Whether a word of it is another one misspelt that does not stand in it as well: "Los Angeles Angels" has both."""
    return any(word in wrong and wrong[word].isdisjoint(form) for word in form)


def _is_rarer(odd: set[str], right: set[str], known: bool) -> bool:
    """Whether far fewer articles have the odd word; one that has the right word, too, does not speak for the odd one."""
    return len(odd) < len(right) and (known or _OFTENER * len(odd - right) <= len(right))


def _spelt_one_way(entity: Entity, held: Collection[str]) -> bool:
    """Whether the name is written one way in Latin letters: bodies, and people with a given name that does not come from another script."""
    return entity.kind == "organisation" or (entity.kind == "person" and any(map(is_spelt_one_way, held)))


def _own_spellings(entity: Entity) -> list[tuple[str, Variant]]:
    """Variants that stand in one article only and differ in letters from the name that other articles have."""
    if entity.kind not in _NAMED:
        return []
    found = []
    for variant in entity.variants:
        articles = {place.article for place in variant.places}
        if len(articles) == 1 and _differs(variant, entity.name) and _stands_elsewhere(entity.variants, variant, articles):
            found.append((articles.pop(), variant))
    return found


def _is_transliteration(variant: Variant, entity: Entity) -> bool:
    """Whether it differs from a name of no settled spelling in nothing that two transliterations of a name do not differ in."""
    if "same-role" in variant.grounds or _spelt_one_way(entity, {word for v in entity.variants for word in words(v.exact)}):
        return False
    mine, theirs = words(variant.exact), words(entity.name)
    return len(mine) == len(theirs) and all(sound_distance(a, b) <= _AS_ONE for a, b in zip(mine, theirs, strict=True))


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
