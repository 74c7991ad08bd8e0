"""What people decide: taken into the library's log where it can be meant."""

from collections.abc import Sequence

from sqlalchemy import Connection

from rashomon.errors import NotFound, OptionError
from rashomon.model.decision import ALONE, Decision, undone
from rashomon.stores import decisions
from rashomon.stores.annotations import load_articles
from rashomon.stores.sqlite import Database


def log_decision(database: Database, decision: Decision) -> Decision:
    """The decision as kept in the log. OptionError where it does not say what it must, NotFound for what it names and is not there."""
    _check_said(decision)
    with database.reading() as connection:
        if decision.kind == "undo":
            _check_undo(decision.target, decisions.load_decisions(connection))
        else:
            _check_articles(decision, connection)
    with database.writing() as connection:
        return decisions.log_decision(connection, decision)


def _check_said(decision: Decision) -> None:
    if not decision.who.strip() or not decision.why.strip():
        raise OptionError("a decision says who decides (--who NAME) and why (--why TEXT). Neither may be empty")
    if decision.kind == "rename" and not decision.target.strip():
        raise OptionError("rename: NEW is empty. Say what it is called; what is no name at all is taken out with: rashomon not-a-name")
    if decision.kind == "merge" and decision.subject == decision.target:
        raise OptionError(f"merge: {decision.subject!r} is one and the same name twice. Give two names of the story")


def _check_articles(decision: Decision, connection: Connection) -> None:
    named = [decision.article]
    if decision.kind == "move" and decision.target != ALONE:
        named.append(decision.target)
    missing = sorted(set(named) - load_articles(connection, named).keys())
    if missing:
        raise NotFound(f"no article is called {missing[0]!r}. List them with: rashomon stories --library FILE")


def _check_undo(target: str, log: Sequence[Decision]) -> None:
    if target not in {entry.id for entry in log}:
        raise NotFound(f"the log has no decision {target!r}. List them with: rashomon decisions --library FILE")
    if target in undone(log):
        raise NotFound(f"decision {target!r} does not hold any more. To let it hold again, undo what undid it")
