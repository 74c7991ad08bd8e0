"""The machine's entities as people have corrected them."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from rashomon.model.decision import Decision
from rashomon.model.story import Entity, Variant

DECIDED = "decided"
"""The ground of a form that a person gave to a name."""


def correct_entities(found_entities: tuple[Entity, ...], decisions: tuple[Decision, ...]) -> tuple[Entity, ...]:
    """Merge, split, rename and drop as decided, in order of decision; what names nobody here changes nothing."""
    entities = list(found_entities)
    for decision in decisions:
        entities = _CORRECTIONS.get(decision.kind, _leave)(entities, decision)
    return tuple(sorted(entities, key=lambda entity: entity.id))


def _leave(entities: list[Entity], _: Decision) -> list[Entity]:
    return entities


def _called(entities: Iterable[Entity], name: str) -> Entity | None:
    """The entity of that canonical name, else the one most often written so."""
    found = [e for e in entities if e.name == name]
    written = [(len(v.places), e.id, e) for e in entities for v in e.variants if v.exact == name]
    return found[0] if found else max(written)[2] if written else None


def _merge(entities: list[Entity], decision: Decision) -> list[Entity]:
    one, other = _called(entities, decision.subject), _called(entities, decision.target)
    if one is None or other is None or one.id == other.id:
        return entities
    forms: dict[str, Variant] = {v.exact: v for v in other.variants}
    for variant in one.variants:
        known = forms.get(variant.exact)
        places = tuple(sorted({*variant.places, *(known.places if known else ())}))
        grounds = (*dict.fromkeys((*variant.grounds, *(known.grounds if known else ()), DECIDED)),)
        forms[variant.exact] = replace(variant, places=places, grounds=grounds)
    joined = replace(other, roles=tuple(sorted({*other.roles, *one.roles})), variants=tuple(forms.values()))
    return [joined if e.id == other.id else e for e in entities if e.id != one.id]


def _split(entities: list[Entity], decision: Decision) -> list[Entity]:
    whole = next((e for e in entities if any(v.exact == decision.subject for v in e.variants)), None)
    if whole is None or len(whole.variants) == 1:
        return entities
    apart = tuple(replace(v, grounds=(DECIDED,), garbled=False) for v in whole.variants if v.exact == decision.subject)
    rest = tuple(v for v in whole.variants if v.exact != decision.subject)
    name = max(rest, key=lambda v: (len(v.exact), v.exact)).exact if whole.name == decision.subject else whole.name
    own = Entity(_id(whole.kind, decision.subject, decision.id), decision.subject, whole.kind, (), apart)
    return [*(e for e in entities if e.id != whole.id), replace(whole, name=name, variants=rest), own]


def _rename(entities: list[Entity], decision: Decision) -> list[Entity]:
    named = _called(entities, decision.subject)
    return [replace(e, name=decision.target) if named and e.id == named.id else e for e in entities]


def _drop(entities: list[Entity], decision: Decision) -> list[Entity]:
    kept = (
        replace(e, variants=tuple(v for v in e.variants if v.exact != decision.subject)) for e in entities if e.name != decision.subject
    )
    return [entity for entity in kept if entity.variants]


def _id(kind: str, name: str, decision: str) -> str:
    """As distinct as the decision that made it."""
    return "e-" + hashlib.sha256(f"{kind}|{name}|{decision}".encode()).hexdigest()[:12]


_CORRECTIONS = {"merge": _merge, "split": _split, "rename": _rename, "not-a-name": _drop}
