"""The claims of an article parted: clauses, the event nouns in each, and the clauses that lie in each."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Claim
from rashomon.model.span import Span

_ALIKE = 3
"""Shorter clauses that may begin with a clause and so stand before it."""


def part_claims(claims: Sequence[Claim]) -> tuple[list[Claim], dict[Span, list[Claim]]]:
    """Clauses in reading order, and by a clause's span the nouns of which it is the shortest clause around; a noun without one
    (a headline) stands as a clause."""
    clauses = [claim for claim in claims if claim.form == "clause"]
    nouns: dict[Span, list[Claim]] = {}
    for noun in (claim for claim in claims if claim.form == "noun"):
        over = [clause for clause in clauses if clause.span.covers(noun.span)]
        if over:
            nearest = min(over, key=lambda clause: (len(clause.span), clause.span))
            nouns.setdefault(nearest.span, []).append(noun)
        else:
            clauses.append(noun)
    return sorted(clauses, key=lambda clause: (clause.span.start, clause.span.end)), nouns


def inner_clauses(clauses: Sequence[Claim]) -> Iterator[list[Span]]:
    """Of each clause the subordinate ones in it: they are compared by themselves. `clauses` stand in reading order."""
    places = [(clause.span.start, clause.span.end) for clause in clauses]
    for start, end in places:
        near = range(max(0, bisect_left(places, (start, end)) - _ALIKE), bisect_left(places, (end, 0)))
        yield [clauses[i].span for i in near if start <= places[i][0] and places[i][1] <= end and places[i] != (start, end)]
