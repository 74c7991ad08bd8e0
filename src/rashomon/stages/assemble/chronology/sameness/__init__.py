"""Which accounts tell of the same event."""

from rashomon.stages.assemble.chronology.sameness.gathering import gather
from rashomon.stages.assemble.chronology.sameness.group import Group

__all__ = ["Group", "gather"]
