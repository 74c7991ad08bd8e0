"""What a run left out so that its work stays in proportion to its input, counted."""

from collections.abc import Callable, Mapping
from typing import Final

from sqlalchemy import Connection

from rashomon.flow.article import TOO_LONG
from rashomon.model.annotated import Annotation
from rashomon.model.article import Article
from rashomon.model.dossier import BoundEntry
from rashomon.model.run import Bound
from rashomon.stages.compare.pairs.meeting import CROWD, MONTH
from rashomon.stages.compare.pairs.places import FINGERPRINTS
from rashomon.stages.compare.pairs.word_runs import CROWDED
from rashomon.stages.compare.stories import CHAINED, JOIN, connected, count_chained
from rashomon.stores import annotations, compared, crowds, pairs
from rashomon.stores.groupings import MANY_CARRIERS
from rashomon.text.readable import MOST_WORDS

SELDOM: Final = 16
"""A build that compared fewer than one in so many of its articles does not count anew: each count is a pass over the library."""


def find_bounds(connection: Connection) -> tuple[Bound, ...]:
    """Of the bounds that the library as a whole is under, those that were reached; a function of its articles."""
    counts: dict[Bound, Callable[[], int]] = {
        Bound("annotate", "too-long", TOO_LONG, 0): lambda: crowds.count_skipped(connection, "too-long"),
        Bound("profile", "read-in-part", MOST_WORDS, 0): lambda: crowds.count_cut(connection, MOST_WORDS),
        Bound("pairs", "boilerplate", CROWDED, 0): lambda: crowds.count_crowded_runs(connection, FINGERPRINTS, CROWDED),
        Bound("pairs", "crowded-terms", CROWD, 0): lambda: crowds.count_crowded_terms(connection, FINGERPRINTS, MONTH, CROWD + 1),
        Bound("pairs", "one-text", MANY_CARRIERS, 0): lambda: crowds.count_carriers(connection, MANY_CARRIERS),
        Bound("stories", "chained", CHAINED, 0): lambda: _count_chained(connection),
    }
    found = (Bound(bound.stage, bound.what, bound.limit, count()) for bound, count in counts.items())
    return tuple(bound for bound in found if bound.count)


def _count_chained(connection: Connection) -> int:
    near = pairs.near_pairs(connection, JOIN)
    neighbours: dict[str, dict[str, float]] = {}
    for pair in near:
        neighbours.setdefault(pair.one, {})[pair.other] = neighbours.setdefault(pair.other, {})[pair.one] = pair.cosine
    # Whatever the days, at first: most libraries have no such chain, and then no profile is read.
    maybe = [id for chain in connected(neighbours) if len(chain) > CHAINED for id in chain]
    return count_chained(compared.load_compared(connection, sorted(maybe)), near)


def bounds_of_story(connection: Connection, articles: Mapping[str, Article], found: Mapping[str, Annotation]) -> tuple[BoundEntry, ...]:
    """Of the bounds that an article by itself may reach, those that these did, with their ids; of these articles alone."""
    too_long = tuple(id for id in sorted(found) if found[id].skipped == "too-long")
    maybe = [id for id, article in articles.items() if len(article.text) >= 2 * MOST_WORDS]
    profiles = annotations.load_profiles(connection, maybe)
    in_part = tuple(id for id in sorted(profiles) if profiles[id].size >= MOST_WORDS)
    entries = BoundEntry("too-long", TOO_LONG, too_long), BoundEntry("read-in-part", MOST_WORDS, in_part)
    return tuple(entry for entry in entries if entry.articles)


def worth_counting(annotated: int, articles: int) -> bool:
    """Whether a build did enough to count anew."""
    return annotated * SELDOM >= max(1, articles)
