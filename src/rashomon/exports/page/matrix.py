"""Claims beside accounts: the rows and columns of the matrix."""

from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.exports.claims import TELLING, Claim, claims
from rashomon.model.dossier import Account, Dossier
from rashomon.model.span import Evidence

MATRIX_ROWS = 40
"""Rows of the matrix: what one still reads; the lists beside it hold all."""


@dataclass(frozen=True, slots=True)
class Column:
    """An article of the matrix; those of one origin stand together, its root first."""

    account: Account
    leads: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """What an article says of a claim; no evidence: it was not found to say anything."""

    stance: str
    evidence: Evidence


def columns(dossier: Dossier) -> list[Column]:
    """The articles by origin, in the order in which the origins' first articles stand."""
    order = {account.id: i for i, account in enumerate(dossier.articles)}
    ranked = sorted(dossier.articles, key=lambda a: (order.get(a.origin, order[a.id]), a.id != a.origin, order[a.id]))
    seen: set[str] = set()
    made: list[Column] = []
    for account in ranked:
        made.append(Column(account, account.origin not in seen))
        seen.add(account.origin)
    return made


def matrix(dossier: Dossier, shown: list[Column]) -> Iterator[tuple[Claim, list[Cell]]]:
    """The claims with what each article says of them, those that most origins state first."""
    for claim in sorted(claims(dossier), key=lambda c: -c.origins)[:MATRIX_ROWS]:
        told = {one.side.article: one for one in sorted(claim.told, key=lambda one: TELLING.index(one.stance), reverse=True)}
        silent = set(claim.no_match)
        cells = []
        for column in shown:
            one = told.get(column.account.id)
            if one:
                cells.append(Cell(one.stance, one.side.evidence))
            else:
                cells.append(Cell("no match" if column.account.id in silent else "not asked", ()))
        yield claim, cells
