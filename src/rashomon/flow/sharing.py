"""The passages that articles share, as published: each with the direction that its story gives to the two articles."""

from collections.abc import Iterable, Iterator
from typing import Any

from rashomon.exports.dossiers import copy_data
from rashomon.flow.frames import without_frames
from rashomon.model.story import Copy, Reuse
from rashomon.stores.annotations import load_articles
from rashomon.stores.groupings import load_reuse, story_of
from rashomon.stores.sqlite import Database


def shared_passages(database: Database, copies: Iterable[Copy]) -> Iterator[dict[str, Any]]:
    """Every reused passage of the library; `copies` are those that stories have traced.

    What an outlet puts round articles of several stories is none.
    """
    with database.reading() as connection:
        shared = load_reuse(connection)
        home = story_of(connection)
        articles = load_articles(connection, sorted({span.article for reuse in shared for span in (reuse.one, reuse.other)}))
    texts = {id: article.text for id, article in articles.items()}
    traced = {frozenset((copy.source.article, copy.copy.article)): copy for copy in copies}
    for reuse in without_frames(shared, articles, home):
        yield copy_data(_directed(reuse, traced.get(frozenset((reuse.one.article, reuse.other.article)))), texts)


def _directed(reuse: Reuse, traced: Copy | None) -> Copy:
    """The passage with the direction of the two articles' copy; undecided where none is traced."""
    if traced is None:
        return Copy(reuse.one, reuse.other, reuse.kind, reuse.similarity, "undecided", ())
    one, other = (reuse.one, reuse.other) if traced.source.article == reuse.one.article else (reuse.other, reuse.one)
    return Copy(one, other, reuse.kind, reuse.similarity, traced.direction, traced.grounds)
