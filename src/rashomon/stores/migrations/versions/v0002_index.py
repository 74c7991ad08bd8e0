"""The index that leads from an article to its neighbours, what pairs of them share, and the work that waits."""

from alembic import op

from rashomon.stores.schema import metadata, stories

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the tables; what articles share and which story they are in is found again by the next build."""
    stories.drop(op.get_bind(), checkfirst=True)
    metadata.create_all(op.get_bind())
