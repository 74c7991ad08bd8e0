"""Claims beside sources: the statements of a claim by origin, and the matrix of claims and articles."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.model.dossier import Account, Corroboration, Dossier, Side
from rashomon.model.span import Evidence, Span

_PLACES = ("differs", "agrees", "copies", "mentions")
"""Which side of an article with several the matrix shows."""
MATRIX_ROWS = 40
"""Rows of the matrix: what one still reads; the lists beside it hold all."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What one origin says of a claim, and the evidence in the articles that copied it."""

    side: Side
    stance: str
    copied: Evidence


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


def claims(dossier: Dossier) -> list[Corroboration]:
    """What more than one origin states; what one states and others only mention is left to the data."""
    return [c for c in dossier.corroborations if c.origins > 1]


def agreed(dossier: Dossier) -> list[Corroboration]:
    """What more than one article states, without a difference; or with one only in who says it."""
    return [c for c in claims(dossier) if c.standing == "agreed"]


def disputed(dossier: Dossier) -> list[Corroboration]:
    """What the accounts state differently, what has since changed after what is disputed."""
    return [c for wanted in ("disputed", "changed") for c in claims(dossier) if c.standing == wanted]


def shown_stance(item: Corroboration, side: Side) -> str:
    """Its stance; where a later word overtook the earlier one, what differs has changed."""
    return "changed" if item.standing == "changed" and side.stance == "differs" else side.stance


def statements(item: Corroboration) -> list[Statement]:
    """The sides that say something of their own; copies are joined to the statement of their origin. What only mentions it comes last."""
    own = [side for side in item.sides if side.stance != "copies"]
    stated = {side.origin for side in own}
    for side in item.sides:
        if side.origin not in stated:
            own.append(side)
            stated.add(side.origin)
    order = {id(side): (side.stance == "mentions", i) for i, side in enumerate(item.sides)}
    own.sort(key=lambda side: order[id(side)])
    first = {side.origin: side for side in reversed(own)}
    rest = [side for side in item.sides if not any(side is kept for kept in own)]
    return [
        Statement(side, shown_stance(item, side), tuple(s for r in rest if first[r.origin] is side for s in r.evidence))
        for side in own
    ]  # fmt: skip


def further(item: Corroboration, shown: int) -> list[tuple[str, Evidence]]:
    """Where the statements after the first so many stand, by stance."""
    places: dict[str, list[Span]] = defaultdict(list)
    for statement in statements(item)[shown:]:
        places[statement.stance].extend((*statement.side.evidence, *statement.copied))
    return [(stance, tuple(spans)) for stance, spans in places.items()]


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


def matrix(dossier: Dossier, shown: list[Column]) -> Iterator[tuple[Corroboration, list[Cell]]]:
    """The claims with what each article says of them, those that most origins state first; what one alone states is left out."""
    shown_items = [item for item in dossier.corroborations if item.origins > 1]
    for item in sorted(shown_items, key=lambda c: -c.origins)[:MATRIX_ROWS]:
        sides = {side.article: side for side in sorted(item.sides, key=lambda s: _PLACES.index(s.stance), reverse=True)}
        silent = set(item.no_match)
        cells = []
        for column in shown:
            side = sides.get(column.account.id)
            if side:
                cells.append(Cell(shown_stance(item, side), side.evidence))
            else:
                cells.append(Cell("no match" if column.account.id in silent else "not asked", ()))
        yield item, cells
