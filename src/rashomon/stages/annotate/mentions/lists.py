"""Names in a row behind a word for what they all are: "the villages of Tonban, Karvan and Khaldin"."""

from collections.abc import Sequence

from rashomon.model.annotation import Token
from rashomon.stages.annotate.mentions.candidate import Candidate

_LANDS = frozenset(
    "villages towns cities hamlets suburbs provinces districts islands counties municipalities neighbourhoods neighborhoods "
    "settlements".split()
)
_LEADING = frozenset("of were are was identified named called such as including like : , - -- – the as".split())
"""What stands between that word and the first name."""
_CALLING = _LEADING - {"were", "was", ",", "the", "as"}
"""Of these one at least where the name is a subject or follows at once: "in those counties, Voss won", "the cities Voss saw"."""
_FAR = 5
"""Tokens between that word and the first name, at most."""
_JOINING = frozenset({",", "and", "&", "or"})
_JOINED = 3
"""Tokens between two names of a row at most: ", and the"."""


def listed_places(candidates: Sequence[Candidate], tokens: Sequence[Token]) -> set[int]:
    """Which candidates, in reading order, stand in such a row."""
    found: set[int] = set()
    for n, candidate in enumerate(candidates):
        before = candidates[n - 1] if n else None
        if _is_led(candidate, tokens) or (n - 1 in found and before is not None and _is_joined(before, candidate, tokens)):
            found.add(n)
    return found


def _is_led(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    at = candidate.first - 1
    while at > 0 and candidate.first - at <= _FAR and tokens[at].text.lower() in _LEADING:
        at -= 1
    led = at >= 0 and tokens[at].text.lower() in _LANDS and tokens[at].sentence == tokens[candidate.first].sentence
    between = tokens[at + 1 : candidate.first]
    acts = not between or tokens[candidate.last - 1].dep in ("nsubj", "nsubjpass")
    return led and (not acts or any(token.text.lower() in _CALLING for token in between))


def _is_joined(one: Candidate, other: Candidate, tokens: Sequence[Token]) -> bool:
    between = tokens[one.last : other.first]
    joined = 0 < len(between) <= _JOINED and between[0].text in _JOINING and all(t.text in _JOINING | {"the"} for t in between)
    return joined and tokens[one.first].sentence == tokens[other.first].sentence
