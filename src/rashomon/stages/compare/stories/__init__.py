"""Which articles are accounts of one event."""

from collections.abc import Mapping

from rashomon.model.story import Profile, Reuse, Story
from rashomon.stages.compare.stories.grouping import group
from rashomon.stages.compare.stories.neighbours import find_neighbours
from rashomon.stages.compare.stories.vectors import vectors_of


def group_stories(profile: Mapping[str, Profile], reuse: tuple[Reuse, ...]) -> tuple[Story, ...]:
    """Every article in exactly one story, by first article; a function of the set of articles alone.

    Articles whose wording is near enough (cosine of rarity-weighted terms) are neighbours; within what neighbours connect,
    stories grow by average link (Sokal and Michener 1958) and are parted where two events of one kind have been joined.
    """
    alike = _alike(profile)
    first = {id: profile[id] for id in alike}
    days = {id: found.published for id, found in first.items()}
    vectors = vectors_of(first)
    groups = group(vectors, find_neighbours(vectors, days))
    members = sorted(tuple(sorted(id for one in found for id in alike[one])) for found in groups)
    return tuple(Story(id=f"s-{ids[0]}", articles=ids) for ids in members)


def _alike(profile: Mapping[str, Profile]) -> dict[str, tuple[str, ...]]:
    """The first of the articles that have the same terms and day, to all of them: a thousand copies weigh no more than one."""
    same: dict[tuple[str, str | None], list[str]] = {}
    for id in sorted(profile):
        found = profile[id]
        same.setdefault((found.terms, found.published) if found.terms else (id, None), []).append(id)
    return {ids[0]: tuple(ids) for ids in same.values()}
