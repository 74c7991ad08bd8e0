"""Which articles are accounts of one event."""

from collections.abc import Iterable, Mapping

from rashomon.model.story import Pair, Profile, Story
from rashomon.stages.compare.stories.components import CHAINED, STEPS, connected, is_part
from rashomon.stages.compare.stories.grouping import group
from rashomon.stages.compare.stories.neighbours import JOIN, find_likeness, find_neighbours, joins
from rashomon.text.weighing import counts_of, weigh_event

__all__ = ["CHAINED", "JOIN", "STEPS", "connected", "count_chained", "count_different", "group_stories", "is_part", "joins"]


def group_stories(profile: Mapping[str, Profile], pairs: Iterable[Pair], step: int = 0) -> tuple[Story, ...]:
    """Every article in exactly one story, by first article; a function of the set of articles alone.

    Articles whose wording is near enough (cosine of rarity-weighted terms) are neighbours; within what neighbours connect,
    stories grow by average link (Sokal and Michener 1958) and are parted where two events of one kind have been joined.
    What no neighbours connect has no part in each other's stories: any set of articles that none leads out of can be grouped
    by itself, with those of the pairs among them that are near. Where neighbours connect very many, only those count that are as
    near as one of `STEPS` asks for: `step` is the first that need not be tried in vain.
    """
    alike = _alike(profile)
    leader = {id: first for first, ids in alike.items() for id in ids}
    days = {id: profile[id].published for id in alike}
    names = {id: frozenset(profile[id].names.split()) for id in alike}
    vectors = {id: weigh_event(counts_of(profile[id].terms), names[id]) for id in alike}
    near = tuple(pairs)
    groups = group(vectors, names, days, find_neighbours(near, days, leader), find_likeness(near, vectors, leader), step)
    members = sorted(tuple(sorted(id for one in found for id in alike[one])) for found in groups)
    return tuple(Story(id=f"s-{ids[0]}", articles=ids) for ids in members)


def count_chained(profile: Mapping[str, Profile], pairs: Iterable[Pair]) -> int:
    """How many of these articles hang together in chains of more than `CHAINED`; pairs of others have no part in it."""
    alike = _alike(profile)
    leader = {id: first for first, ids in alike.items() for id in ids}
    among = (pair for pair in pairs if pair.one in leader and pair.other in leader)
    neighbours = find_neighbours(among, {id: profile[id].published for id in alike}, leader)
    return sum(len(alike[id]) for chain in connected(neighbours) if len(chain) > CHAINED for id in chain)


def count_different(profiles: Iterable[Profile]) -> int:
    """How many of these articles differ in terms or day."""
    return len({_what(profile) for profile in profiles})


def _what(profile: Profile) -> tuple[str, str | None]:
    return (profile.terms, profile.published) if profile.terms else (profile.article, None)


def _alike(profile: Mapping[str, Profile]) -> dict[str, tuple[str, ...]]:
    """The first of the articles that have the same terms and day, to all of them: a thousand copies weigh no more than one."""
    same: dict[tuple[str, str | None], list[str]] = {}
    for id in sorted(profile):
        same.setdefault(_what(profile[id]), []).append(id)
    return {ids[0]: tuple(ids) for ids in same.values()}
