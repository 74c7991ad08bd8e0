"""Two spellings: one name?

The words of both names are paired off, each with the one it resembles most; a pair costs what its letters or its sound differ by, a
word without partner what its kind is worth. One minus a tenth of the cost is the score.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from rashomon.model.annotation import MentionKind
from rashomon.text.names.bodies import SMALL, VAGUE, body_core, is_acronym_of, looks_like_body, split_body
from rashomon.text.names.costs import HEARD, INITIAL, OTHER, body_cost, person_cost
from rashomon.text.names.fold import fold
from rashomon.text.names.given import is_given
from rashomon.text.names.numerals import numbers
from rashomon.text.names.persons import PARTICLES, parse_person
from rashomon.text.names.sounds import sound_distance

THRESHOLD = 0.78
"""From which score two names are taken for one; see docs/evaluation.md, names."""
ALIKE = 0.9
"""From which score two single words are one name: a letter apart, or transliterations."""
_VAGUE_COST = 1.5
"""Cost of a word that one account adds and another leaves out."""
_JOINT = 0.1
"""Cost of two words written as one."""
_EXTRA = 0.3
"""Cost of a middle name that only one of two names has."""
_ORDER = 0.5
_ACRONYM = 6
_HARDLY = 45
"""Percent of shared letters, words sorted; of the pairs of name_bench and garbled.tsv that are one name, none but acronyms and other
scripts' approximations lies below."""
_LONGEST_JOIN = 3
"""Words that can be one on the other side ("Abd al Rahman", "Abdalrahman")."""


@dataclass(frozen=True, slots=True)
class Match:
    """How alike two names are, 0 to 1, and on what grounds."""

    score: float
    grounds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Pair:
    """Words `[i, i_end)` of one name and `[j, j_end)` of the other."""

    cost: float
    ground: str
    i: int
    i_end: int
    j: int
    j_end: int


@lru_cache(maxsize=65_536)
def compare(a: str, b: str, kind: MentionKind | None = None) -> Match:
    """How far `a` and `b` can be spellings of one name; the same both ways round. `kind` is guessed where it is not given."""
    if fold(a) == fold(b):
        return Match(1.0, ("same-form",) if fold(a) else ())
    if (a, b) > (b, a):
        a, b = b, a
    if fold(a).replace(" ", "") == fold(b).replace(" ", ""):
        return Match(0.99, ("spelling",))
    if _plainly_other(fold(a), fold(b)):
        return Match(0.0, ())
    body = kind not in (None, "person") or (kind is None and (looks_like_body(a) or looks_like_body(b)))
    return _bodies(a, b) if body else _people(a, b)


def _plainly_other(a: str, b: str) -> bool:
    """A quick look that spares most pairs the slow one."""
    if min(len(a), len(b)) <= _ACRONYM:
        return False
    ratios = (fuzz.ratio(a, b), fuzz.token_sort_ratio(a, b), fuzz.partial_ratio(a, b))
    return max(ratios) < _HARDLY and not set(a.split()) & set(b.split())


def _score(cost: float, grounds: set[str]) -> Match:
    return Match(max(0.0, 1.0 - cost / 10), tuple(sorted(grounds)))


def _people(a: str, b: str) -> Match:
    one, other = parse_person(a), parse_person(b)
    if one.suffix != other.suffix and one.suffix and other.suffix:
        return Match(0.0, ())
    left, right = _name_words(one.given + one.family), _name_words(other.given + other.family)
    pairs = _pair_off(left, right, person_cost)
    rest = len(left) - sum(p.i_end - p.i for p in pairs), len(right) - sum(p.j_end - p.j for p in pairs)
    cost = sum(p.cost for p in pairs) + OTHER * min(rest) + _EXTRA * (max(rest) - min(rest))
    grounds = {p.ground for p in pairs if p.ground != "same-form"}
    if max(rest) and not min(rest):
        single = min(len(left), len(right)) == 1
        cost += 0.0 if not single else 1.0 if _shares_family(one.key, other.key) else 3.0
        grounds.add("family-name" if single else "middle-name")
    elif any(p.i < q.i and p.j > q.j for p in pairs for q in pairs):
        cost += 3.0 if all(map(is_given, left)) and "," not in a + b else _ORDER
        grounds.add("word-order")
    return _score(cost, grounds)


def _shares_family(one: str, other: str) -> bool:
    return one == other or sound_distance(one, other) <= HEARD


def _name_words(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Without particles; the Arabic "servant of the" as one word with its spelling settled."""
    found: list[str] = []
    for n, part in enumerate(parts):
        if part == "abd" and n + 1 < len(parts):
            found.append("abdul")
        elif part not in PARTICLES or len(parts) < 2:
            found.append(part)
    return tuple(found) or parts


def _bodies(a: str, b: str) -> Match:
    if is_acronym_of(a, b) or is_acronym_of(b, a):
        return Match(0.9, ("acronym",))
    left, right = numbers(body_core(a)), numbers(body_core(b))
    forms = set(split_body(a)[1]) ^ set(split_body(b)[1])
    pairs = _pair_off(left, right, body_cost)
    rest_left = [w for n, w in enumerate(left) if not any(p.i <= n < p.i_end for p in pairs) and w not in SMALL]
    rest_right = [w for n, w in enumerate(right) if not any(p.j <= n < p.j_end for p in pairs) and w not in SMALL]
    both = min(len(rest_left), len(rest_right))
    extra = rest_left[both:] or rest_right[both:]
    cost = sum(p.cost for p in pairs) + OTHER * both + sum(_cost_of_one_more(w, left, right) for w in extra)
    if "npo" in forms and len(forms) > 1:
        cost += OTHER
    grounds = {p.ground for p in pairs if p.ground != "same-form"}
    if forms or not (grounds or rest_left or rest_right):
        grounds.add("legal-form")
    return _score(cost, grounds)


def _cost_of_one_more(word: str, *names: tuple[str, ...]) -> float:
    """Of a word that only one name has: little for one that accounts leave out, and for the initial in "Harry S. Lund Library"."""
    if len(word) == 1 and word.isalpha() and any(word in name[1:-1] for name in names):
        return INITIAL
    return _VAGUE_COST if word in VAGUE else OTHER


def _pair_off(left: tuple[str, ...], right: tuple[str, ...], price: Callable[[str, str], tuple[float, str]]) -> list[_Pair]:
    """The cheapest pairs first, each word once; two or three words in a row may stand for one written together."""
    options = []
    longest = 1 if len(left) == len(right) else _LONGEST_JOIN
    for i, i_end, one in _runs(left, longest):
        for j, j_end, other in _runs(right, longest):
            if i_end - i > 1 and j_end - j > 1:
                continue
            cost, ground = price(one, other)
            if i_end - i > 1 or j_end - j > 1:
                initials = "".join(word[0] for word in (left[i:i_end] if i_end - i > 1 else right[j:j_end]))
                if initials in (one, other):
                    cost, ground = INITIAL, "initials"
                cost += _JOINT
            if cost < OTHER:
                options.append(_Pair(cost, ground, i, i_end, j, j_end))
    options.sort(key=lambda p: (p.cost, abs(p.i - p.j), p.i, p.j, p.i_end, p.j_end))
    chosen: list[_Pair] = []
    for option in options:
        if all((option.i >= p.i_end or option.i_end <= p.i) and (option.j >= p.j_end or option.j_end <= p.j) for p in chosen):
            chosen.append(option)
    return chosen


def _runs(parts: tuple[str, ...], longest: int) -> list[tuple[int, int, str]]:
    return [
        (start, end, "".join(parts[start:end]))
        for start in range(len(parts))
        for end in range(start + 1, min(start + longest, len(parts)) + 1)
    ]
