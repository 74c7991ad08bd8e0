"""What is kept of an article's part in its story."""

from alembic import op

from rashomon.stores.schema import metadata

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the table."""
    metadata.create_all(op.get_bind())
