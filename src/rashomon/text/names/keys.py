"""Keys under which an authority's names are looked up, so that a name meets few others and never all."""

from functools import lru_cache

from rashomon.text.names.bodies import BODY, SMALL, VAGUE, split_body
from rashomon.text.names.fold import fold
from rashomon.text.names.persons import PARTICLES, parse_person
from rashomon.text.names.sounds import skeleton

_SHORTEST = 2
"""Consonants of a word below which its sound tells too little to look by."""
_UNTELLING = SMALL | VAGUE | BODY | PARTICLES


@lru_cache(maxsize=65_536)
def exact_key(name: str) -> str:
    """Shared by all spellings that differ in case, marks, script or punctuation only; empty for a name without letters."""
    return fold(name)


@lru_cache(maxsize=65_536)
def loose_keys(name: str) -> tuple[str, ...]:
    """The consonants of each telling word as they sound, sorted: two spellings of one name have one in common."""
    person = parse_person(name)
    parts = {*person.given, *person.family, *split_body(name)[0]} - _UNTELLING
    heard = {skeleton(part) for part in parts}
    return tuple(sorted(f"~{key}" for key in heard if len(key) >= _SHORTEST))
