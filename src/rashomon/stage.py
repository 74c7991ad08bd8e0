"""What a stage is: a named, versioned pure function over records."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from rashomon.errors import PipelineError

Scope = Literal["article", "library", "story", "account", "pair"]


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of the flow.

    `function` is called with one keyword argument for each name in `reads` and `resources`, and gives the record called
    `writes`. In scope `article` a record is that article's; in `library` and `story`, what an article-scoped stage wrote
    comes as a mapping from article id to record. A library-scoped stage is given what a change can reach, and answers for
    that as it would for the whole library. In scope `account` the stage reads an article as its story settles it: of records
    that are mappings from article id it is given this article's, and nothing else of the story, so that what it finds stays
    as it is while that does; what it writes is a mapping again. In scope `pair` the stage reads two articles beside each other: its
    first record is a mapping from pairs of article ids, of which it is given this pair's, and of each other one it is given what
    the two articles have, by id; what it writes is a mapping from the pairs.
    """

    name: str
    version: str
    scope: Scope
    reads: tuple[str, ...]
    writes: str
    function: Callable[..., Any]
    resources: tuple[str, ...] = ()
    kept: Any = None
    """Of an account- or pair-scoped stage: the type of what it writes of one article or pair, so that it can be kept; None where to read
    that would take as long as to find it."""


GIVEN = frozenset(
    {"article", "articles", "annotations", "options", "decisions", "authority", "making",
     "changed", "index", "numbered", "outlines", "step"}
)  # fmt: skip
"""Records that no stage writes: the article, all articles of the library or story by id, options, decisions, entries of the
authority file; of a story, its articles' annotations (for stages that read most of what was found in one article), and how its
dossier comes about; of a library, the profiles that are to be compared, the index that they and all others
stand in, the profiles by their numbers in it, and at which step the articles that are to be grouped hang together."""

ALONE = {
    "articles": "article", "annotations": "annotation", "texts": "read",
    "publications": "publication", "resolved_times": "times", "own_entities": "entities",
}  # fmt: skip
"""What a record of a story is called where one article's share of it is given."""

_ORDER: dict[Scope, int] = {"article": 0, "library": 1, "story": 2, "account": 2, "pair": 2}


def check(stages: Sequence[Stage]) -> None:
    """Refuse an order in which a stage reads what nothing before it writes (PipelineError)."""
    written = set(GIVEN)
    scope = 0
    for stage in stages:
        if _ORDER[stage.scope] < scope:
            raise PipelineError(
                f"stage {stage.name} works on one {stage.scope}, but stands after stages of a wider scope"
            )
        scope = _ORDER[stage.scope]
        missing = [name for name in stage.reads if name not in written]
        if missing:
            raise PipelineError(f"stage {stage.name} reads {', '.join(missing)}, which nothing before it writes")
        if stage.writes in written:
            raise PipelineError(f"stage {stage.name} writes {stage.writes}, which is already there")
        written.add(stage.writes)
