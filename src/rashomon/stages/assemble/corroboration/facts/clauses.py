"""The claims of an article parted: clauses, the event nouns in each, and the clauses that lie in each."""

from bisect import bisect_left
from collections.abc import Sequence

from rashomon.model.annotation import Claim
from rashomon.model.span import Span


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
    return sorted(clauses, key=lambda clause: clause.span), nouns


def inner_clauses(span: Span, clauses: Sequence[Claim]) -> list[Span]:
    """The subordinate clauses in a clause: they are compared by themselves. `clauses` stand in reading order."""
    first = bisect_left(clauses, span, key=lambda clause: clause.span)
    found = []
    for other in clauses[max(0, first - 3) :]:
        if other.span.start >= span.end:
            break
        if span.covers(other.span) and span != other.span:
            found.append(other.span)
    return found
