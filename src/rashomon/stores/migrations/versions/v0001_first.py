"""The first schema."""

from alembic import op

from rashomon.stores.schema import PASSAGE_WORDS, metadata

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables."""
    metadata.create_all(op.get_bind())
    op.execute(PASSAGE_WORDS)
