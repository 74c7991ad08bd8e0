"""The story's names as each article has them."""

from collections import defaultdict
from collections.abc import Collection, Sequence

from rashomon.model.span import Evidence, Span
from rashomon.model.story import Entity, Variant


def part_entities(articles: Collection[str], entities: Sequence[Entity]) -> dict[str, tuple[Entity, ...]]:
    """Of each article the entities that it names, in the story's order, with its own places and roles alone."""
    found: dict[str, list[Entity]] = {id: [] for id in articles}
    for entity in entities:
        roles = _by_article(entity.roles)
        for id, variants in _own_variants(entity).items():
            own = Entity(entity.id, entity.name, entity.kind, tuple(roles.get(id, ())), tuple(variants))
            found[id].append(own)
    return {id: tuple(own) for id, own in found.items()}


def _own_variants(entity: Entity) -> dict[str, list[Variant]]:
    found: dict[str, list[Variant]] = defaultdict(list)
    for variant in entity.variants:
        for id, places in _by_article(variant.places).items():
            found[id].append(Variant(variant.exact, tuple(places), variant.grounds, variant.garbled))
    return found


def _by_article(places: Evidence) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = defaultdict(list)
    for place in places:
        found[place.article].append(place)
    return found
