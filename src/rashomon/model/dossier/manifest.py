"""What a dossier was made of and with, and what failed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from rashomon.model.story import Story
from rashomon.model.versions import Earlier


@dataclass(frozen=True, slots=True)
class StageEntry:
    """A stage that had a part in the dossier."""

    name: str
    version: str
    options: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A model or data file that had a part in it."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class BoundEntry:
    """A bound that articles of the story reached: `too-long` or `read-in-part` (`model.run.Bound`), and which articles."""

    what: Literal["too-long", "read-in-part"]
    limit: int
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What made the dossier: enough to make it again."""

    rashomon: str
    options: Mapping[str, str]
    stages: tuple[StageEntry, ...]
    models: tuple[ModelEntry, ...]
    articles_sha256: tuple[str, ...]
    bounded: tuple[BoundEntry, ...] = ()
    """What of these articles was left out so that the work stays in proportion. A bound of the library as a whole does not stand
    here: one more article elsewhere would change it (`Library.bounds`)."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A record that could not be processed: which stage, which record, why."""

    stage: str
    record: str
    why: str


@dataclass(frozen=True, slots=True)
class Making:
    """How a dossier comes about: of which story, how its articles came in, what failed, and what makes it."""

    story: Story
    captures: Mapping[str, int]
    """How often each article was received."""
    failures: tuple[Failure, ...]
    manifest: Manifest
    earlier: Mapping[str, Earlier] = field(default_factory=dict)
    """Of the articles that had another text before."""
