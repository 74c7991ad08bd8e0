"""The library's tables. A change here needs a migration beside the first one."""

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table

metadata = MetaData()

REVISION = "0006"
"""Of the last migration."""

received = Table(
    "received", metadata,
    Column("hash", String, primary_key=True, doc="of the content: text, url, source, title, authors, published_at, given id"),
    Column("given_id", String, doc="the id that came with it; a made one where none came"),
    Column("url", String),
    Column("captured_at", String),
    Column("published_at", String),
    Column("record", LargeBinary, nullable=False),
    Index("received_by_id", "given_id"),
)  # fmt: skip

captures = Table(
    "captures", metadata,
    Column("hash", String, ForeignKey("received.hash"), primary_key=True),
    Column("capture", String, primary_key=True, doc="when it was fetched; where nothing says so, the place it came from"),
)  # fmt: skip

annotations = Table(
    "annotations", metadata,
    Column("article", String, primary_key=True),
    Column("hash", String, nullable=False),
    Column("key", String, nullable=False, doc="of content, id, stages and models: the same key needs no work"),
    Column("skipped", String),
    Column("record", LargeBinary, nullable=False),
    Column("profile", LargeBinary),
)  # fmt: skip

waiting = Table(
    "waiting", metadata,
    Column("step", String, primary_key=True, doc="what has to look at it: settle, compare, group or assemble"),
    Column("id", String, primary_key=True, doc="given id, article or story"),
    sqlite_with_rowid=False,
)  # fmt: skip
"""Work that is not yet done; added and taken away together with the work before and after it."""

compared = Table(
    "compared", metadata,
    Column("article", String, primary_key=True),
    Column("number", Integer, nullable=False, unique=True, doc="of its place in the index"),
    Column("text", String, nullable=False, doc="name of what it says, and when; the first article that has it stands for all"),
    Column("profile", LargeBinary, nullable=False, doc="under which it stands in the index"),
    Column("outline", LargeBinary, nullable=False, doc="the profile in numbers"),
    Index("compared_by_text", "text", "article"),
)  # fmt: skip

postings = Table(
    "postings", metadata,
    Column("mark", Integer, primary_key=True, doc="a run of words or a term"),
    Column("day", Integer, primary_key=True),
    Column("number", Integer, primary_key=True, doc="compared.number of an article that has it"),
    Column("weight", Integer, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip

pairs = Table(
    "pairs", metadata,
    Column("one", String, primary_key=True),
    Column("other", String, primary_key=True),
    Column("wording", Boolean, nullable=False),
    Column("telling", Boolean, nullable=False),
    Column("cosine", Float, nullable=False),
    Column("found", LargeBinary, nullable=False, doc="what they share, as far as the two alone can tell; empty: nothing"),
    Index("pairs_by_other", "other"),
    sqlite_with_rowid=False,
)  # fmt: skip

reuses = Table(
    "reuses", metadata,
    Column("one", String, primary_key=True),
    Column("other", String, primary_key=True),
    Column("record", LargeBinary, nullable=False, doc="all passages that the two articles share"),
    Index("reuses_by_other", "other"),
)  # fmt: skip

stories = Table(
    "stories", metadata,
    Column("article", String, primary_key=True),
    Column("found", String, nullable=False, doc="the story as the machine found it"),
    Column("story", String, nullable=False, doc="the story as people have corrected it"),
    Column("step", Integer, nullable=False, doc="how near its neighbours had to be, since further ones connect too many"),
    Index("stories_by_found", "found"),
    Index("stories_by_story", "story"),
)  # fmt: skip

prepared = Table(
    "prepared", metadata,
    Column("article", String, ForeignKey("annotations.article", ondelete="CASCADE"), primary_key=True),
    Column("stage", String, primary_key=True),
    Column("key", String, nullable=False, doc="of all that the stage reads of the article"),
    Column("record", LargeBinary, nullable=False),
)  # fmt: skip
"""What account- and pair-scoped stages found of the articles."""

dossiers = Table(
    "dossiers", metadata,
    Column("story", String, primary_key=True),
    Column("key", String, nullable=False),
    Column("record", LargeBinary, nullable=False),
    Column("resolutions", LargeBinary, nullable=False),
)  # fmt: skip

failures = Table(
    "failures", metadata,
    Column("stage", String, primary_key=True),
    Column("record", String, primary_key=True),
    Column("why", String, nullable=False),
)  # fmt: skip

decisions = Table(
    "decisions", metadata,
    Column("number", Integer, primary_key=True, doc="place in the log, from 1"),
    Column("record", LargeBinary, nullable=False),
)  # fmt: skip

authority = Table(
    "authority", metadata,
    Column("id", String, primary_key=True),
    Column("record", LargeBinary, nullable=False),
)  # fmt: skip

authority_keys = Table(
    "authority_keys", metadata,
    Column("key", String, primary_key=True, doc="of a name or alias: folded, or one of its words as it sounds"),
    Column("entry", String, ForeignKey("authority.id"), primary_key=True),
)  # fmt: skip

state = Table(
    "state", metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)  # fmt: skip

passages = Table(
    "passages", metadata,
    Column("id", Integer, primary_key=True),
    Column("article", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Index("passages_by_article", "article"),
)  # fmt: skip

PASSAGE_WORDS = "CREATE VIRTUAL TABLE passage_words USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')"
"""Full-text search over passages: the rowid is `passages.id`."""
