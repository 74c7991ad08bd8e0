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
    vectors = vectors_of(profile)
    days = {id: found.published for id, found in profile.items()}
    stories = [
        Story(id=f"s-{members[0]}", articles=members) for members in group(vectors, find_neighbours(vectors, days))
    ]
    return tuple(sorted(stories, key=lambda story: story.articles))
