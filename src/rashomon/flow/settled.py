"""Articles' annotations as published, with times and names as their stories settle them."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from rashomon.exports.annotations import annotation_line, publication_fields
from rashomon.model.dossier import Dossier
from rashomon.stores.annotations import load_annotations, load_articles
from rashomon.stores.dossiers import load_resolutions
from rashomon.stores.sqlite import Database


def settled_annotations(database: Database, dossiers: Iterable[Dossier], sections: Collection[str]) -> Iterator[dict[str, Any]]:
    """The line of every article of these stories, in their order."""
    for dossier in dossiers:
        ids = [account.id for account in dossier.articles]
        with database.reading() as connection:
            articles = load_articles(connection, ids)
            found = load_annotations(connection, ids)
            resolutions = load_resolutions(connection, dossier.story.id)
        texts = {id: article.text for id, article in articles.items()}
        for account in dossier.articles:
            id, date = account.id, publication_fields(account.publication, texts)
            yield annotation_line(articles[id], found[id], resolutions[id], date, sections)
