"""Articles that say the same are one text."""

from alembic import op
from sqlalchemy import delete

from rashomon.stores.schema import compared, metadata, state

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table anew; the next build puts every article into the index again."""
    compared.drop(op.get_bind(), checkfirst=True)
    metadata.create_all(op.get_bind())
    op.execute(delete(state).where(state.c.name == "compared"))
