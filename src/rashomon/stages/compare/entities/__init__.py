"""Mentions of one person, body or place, across the articles of a story."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from rashomon.model.annotation import Mention
from rashomon.model.article import Article
from rashomon.model.story import Entity
from rashomon.stages.compare.entities.bodies import join_bodies, join_others, join_places
from rashomon.stages.compare.entities.bracketed import join_bracketed
from rashomon.stages.compare.entities.building import build_entity
from rashomon.stages.compare.entities.clusters import Clusters
from rashomon.stages.compare.entities.damage import mark_garbled
from rashomon.stages.compare.entities.namesakes import join_namesakes
from rashomon.stages.compare.entities.people import join_people
from rashomon.stages.compare.entities.slips import join_family_names, join_people_by_slips, join_slips
from rashomon.stages.compare.entities.units import gather_units
from rashomon.text.names.fold import fold

__all__ = ["resolve_entities"]


def resolve_entities(
    articles: Mapping[str, Article], mentions: Mapping[str, tuple[Mention, ...]]
) -> tuple[Entity, ...]:
    """The story's entities, sorted by id; every mention belongs to exactly one."""
    clusters = Clusters(gather_units(articles, mentions))
    for join in (join_people, join_bodies, join_places, join_others):
        join(clusters)
    join_people_by_slips(clusters)
    join_slips(clusters)
    join_family_names(clusters)
    join_bracketed(clusters, articles)
    join_namesakes(clusters, articles)
    known = frozenset(fold(unit.name) for unit in clusters.units if unit.place)
    entities = [
        build_entity(
            articles, [clusters.units[i] for i in members], [clusters.grounds(i) for i in members]
        )
        for members in clusters.all()
    ]
    return tuple(sorted(mark_garbled(_told_apart(entities), known), key=lambda entity: entity.id))


def _told_apart(entities: list[Entity]) -> list[Entity]:
    """Ids of entities that share kind and name are numbered, in order of their first place."""
    seen: Counter[str] = Counter()
    found = []
    for entity in sorted(entities, key=lambda entity: entity.places):
        seen[entity.id] += 1
        found.append(entity if seen[entity.id] == 1 else replace(entity, id=f"{entity.id}-{seen[entity.id]}"))
    return found
