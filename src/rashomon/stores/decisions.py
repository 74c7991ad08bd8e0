"""The log of what people decided: only ever added to."""

from dataclasses import replace

from sqlalchemy import Connection, func, insert, select

from rashomon.model.codec import pack, unpack
from rashomon.model.decision import Decision
from rashomon.stores.schema import decisions


def log_decision(connection: Connection, decision: Decision) -> Decision:
    """Add to the end of the log; the decision as kept, with its number."""
    last = connection.execute(select(func.max(decisions.c.number))).scalar() or 0
    numbered = replace(decision, number=last + 1)
    connection.execute(insert(decisions).values(number=numbered.number, record=pack(Decision, numbered)))
    return numbered


def load_decisions(connection: Connection) -> tuple[Decision, ...]:
    """The whole log, in order."""
    records = connection.execute(select(decisions.c.record).order_by(decisions.c.number)).scalars()
    return tuple(unpack(Decision, data) for data in records)
