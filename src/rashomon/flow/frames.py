"""What an outlet puts round its articles, whatever they tell: shared, and yet no copy."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Literal

from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Reuse

ENDS: Final = 200
"""Characters before the head of a frame (a headline) or behind its foot (a name, a date). Set by reason."""
STORIES: Final = 3
"""Of so many stories an outlet has the same text at the same end of its articles: what two of them share may be the report of one
event, told on. Set by reason."""

End = Literal["head", "foot"]


def without_frames(reuse: Iterable[Reuse], articles: Mapping[str, Article], home: Mapping[str, str]) -> Iterator[Reuse]:
    """What articles share, but for what stands at one end of articles of one outlet in several stories.

    `home`: article to its story. Within a story everything stays: there the same words are the same report.
    """
    found = list(reuse)
    told: dict[tuple[str, End], set[str]] = defaultdict(set)
    for one in found:
        for end in _ends(one, articles, home):
            stories = {home[one.one.article], home[one.other.article]}
            for article in (one.one.article, one.other.article):
                told[article, end] |= stories
    for one in found:
        carried = (told[side.article, end] for end in _ends(one, articles, home) for side in (one.one, one.other))
        if not any(len(stories) >= STORIES for stories in carried):
            yield one


def _ends(found: Reuse, articles: Mapping[str, Article], home: Mapping[str, str]) -> list[End]:
    """At which end it stands in both articles, if these are of one outlet and of two stories."""
    one, other = (articles[side.article] for side in (found.one, found.other))
    if not one.source or one.source != other.source or home[one.id] == home[other.id]:
        return []
    sides = ((one, found.one), (other, found.other))
    return [end for end in ("head", "foot") if all(_stands_at(end, article, span) for article, span in sides)]


def _stands_at(end: str, article: Article, span: Span) -> bool:
    return span.start <= ENDS if end == "head" else len(article.text) - span.end <= ENDS
