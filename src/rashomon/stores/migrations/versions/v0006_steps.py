"""How near the neighbours are of which a story was made."""

from alembic import op
from sqlalchemy import delete

from rashomon.stores.schema import metadata, state, stories

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the table anew; the next build compares and groups every article again."""
    stories.drop(op.get_bind(), checkfirst=True)
    metadata.create_all(op.get_bind())
    op.execute(delete(state).where(state.c.name == "compared"))
