"""Names of the story looked up in the user's authority file. It names, it never overrides: no name is joined or changed by it."""

from collections.abc import Iterable, Mapping, Sequence

from rashomon.model.annotation import MentionKind
from rashomon.model.authority import Authority, AuthorityEntry
from rashomon.model.story import Entity
from rashomon.text.names.compare import THRESHOLD, compare
from rashomon.text.names.fold import words
from rashomon.text.names.keys import exact_key, loose_keys

_KIN: Mapping[MentionKind, frozenset[MentionKind]] = {
    "organisation": frozenset({"organisation", "group"}), "group": frozenset({"organisation", "group"}),
}  # fmt: skip
"""Kinds that readers and files do not tell apart alike; every other kind stands for itself alone."""
_BY_LETTERS = frozenset({"person", "organisation", "group"})
"""Kinds whose names may differ in spelling. Places and events a letter apart are as a rule two."""
_PARTS = frozenset({"family-name", "title-and-family", "given-name"})
"""Grounds of a form that is a part of a name; many share a part."""


def look_up_names(
    entities: tuple[Entity, ...], authority: Mapping[str, tuple[AuthorityEntry, ...]]
) -> dict[str, Authority]:
    """Entity id to what the authority file calls it; `authority` holds the file's entries by their keys (`text.names.keys`).

    The fullest forms of the entity are looked up: as they stand first, else by `text.names.compare` at its one threshold.
    What meets no entry, or more than one, has none.
    """
    found = {entity.id: _match(entity, authority) for entity in entities} if authority else {}
    return {id: match for id, match in found.items() if match}


def _match(entity: Entity, authority: Mapping[str, tuple[AuthorityEntry, ...]]) -> Authority | None:
    forms = _full_forms(entity)
    keys = {exact_key(form) for form in forms}
    exact = _suited((e for key in sorted(keys) for e in authority.get(key, ())), entity.kind)
    if exact:
        return _only([Authority(e.id, e.name, (_where(exact_key(e.name) in keys),)) for e in exact])
    if entity.kind not in _BY_LETTERS or len(words(entity.name)) < 2:
        return None
    near = _suited((e for key in loose_keys(entity.name) for e in authority.get(key, ())), entity.kind)
    return _only([match for e in near if (match := _compared(entity, e))])


def _full_forms(entity: Entity) -> tuple[str, ...]:
    """The name, and its other sound forms of two words or more: a family name alone is anybody's."""
    full = (v.exact for v in entity.variants if not v.garbled and len(words(v.exact)) > 1 and _PARTS.isdisjoint(v.grounds))
    return tuple(dict.fromkeys((entity.name, *full)))


def _suited(entries: Iterable[AuthorityEntry], kind: MentionKind) -> list[AuthorityEntry]:
    kin = _KIN.get(kind, frozenset({kind}))
    return sorted({e.id: e for e in entries if e.kind is None or e.kind in kin}.values(), key=lambda e: e.id)


def _compared(entity: Entity, entry: AuthorityEntry) -> Authority | None:
    """The entry, if one of its names is a spelling of the entity's; its name before its aliases."""
    for form in (entry.name, *entry.aliases):
        match = compare(entity.name, form, entity.kind)
        if match.score >= THRESHOLD and len(words(form)) > 1:
            return Authority(entry.id, entry.name, (_where(form == entry.name), *match.grounds))
    return None


def _where(by_name: bool) -> str:
    return "authority-name" if by_name else "authority-alias"


def _only(found: Sequence[Authority]) -> Authority | None:
    return found[0] if len(found) == 1 else None
