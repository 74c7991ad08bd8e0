"""Full-text search over the readable blocks, by SQLite's FTS5 (BM25)."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, delete, func, insert, select, text

from rashomon.errors import OptionError
from rashomon.model.annotated import Annotation
from rashomon.model.span import Span
from rashomon.stores.schema import passages


def index_passages(connection: Connection, found: Iterable[Annotation], texts: Mapping[str, str]) -> None:
    """Put the readable blocks of these articles into the index, in place of what stood there for them."""
    annotations = list(found)
    drop_passages(connection, [annotation.article for annotation in annotations])
    spans = [block.span for a in annotations for block in a.blocks if block.kind != "residue"]
    free = 1 + (connection.execute(select(func.max(passages.c.id))).scalar() or 0)
    places = [{"id": id, "article": s.article, "start": s.start, "end": s.end} for id, s in enumerate(spans, free)]
    words = [{"id": id, "text": span.of(texts[span.article])} for id, span in enumerate(spans, free)]
    if spans:
        connection.execute(insert(passages), places)
        connection.execute(text("INSERT INTO passage_words(rowid, text) VALUES (:id, :text)"), words)


def drop_passages(connection: Connection, articles: Iterable[str]) -> None:
    """Take articles out of the index."""
    for article in articles:
        for id in connection.execute(select(passages.c.id).where(passages.c.article == article)).scalars().all():
            connection.execute(text("DELETE FROM passage_words WHERE rowid = :id"), {"id": id})
        connection.execute(delete(passages).where(passages.c.article == article))


def search_passages(connection: Connection, query: str, limit: int) -> tuple[Span, ...]:
    """Blocks that hold all words of the query (phrases in quotation marks stay whole), best first."""
    words = _terms(query)
    if not words:
        raise OptionError(f"nothing to search for in {query!r}. Give at least one word")
    if limit < 1:  # SQLite takes a number below zero for no limit
        raise OptionError(f"limit {limit}: at least one passage is to be asked for")
    rows = connection.execute(
        text(
            'SELECT p.article, p.start, p."end" FROM passage_words w JOIN passages p ON p.id = w.rowid'
            " WHERE passage_words MATCH :words ORDER BY bm25(passage_words), p.article, p.start LIMIT :limit"
        ),
        {"words": words, "limit": limit},
    )
    return tuple(Span(*row) for row in rows)


def _terms(query: str) -> str:
    """The query as FTS5 strings, so that no character of it is taken for an operator."""
    pieces = query.split('"')
    phrases = [piece for i, piece in enumerate(pieces) if i % 2]
    words = [word for i, piece in enumerate(pieces) if not i % 2 for word in piece.split()]
    return " ".join(f'"{term}"' for term in [*phrases, *words] if any(c.isalnum() for c in term))
