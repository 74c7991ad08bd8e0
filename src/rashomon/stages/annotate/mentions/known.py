"""Names that the recogniser found in one place and passed over in another."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rashomon.model.annotation import MentionKind, Token
from rashomon.stages.annotate.mentions.candidate import Candidate
from rashomon.text.day_names import MONTHS


def find_again(
    candidates: Sequence[Candidate], kinds: Sequence[MentionKind], tokens: Sequence[Token]
) -> list[Candidate]:
    """Places outside every candidate where a known name, or the family name of a known person, stands word for word."""
    forms: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for form, label in _known_forms(candidates, kinds, tokens).items():
        forms[form[0]].append((form, label))
    for known in forms.values():
        known.sort(key=lambda item: (-len(item[0]), item[0]))
    taken = {i for candidate in candidates for i in range(candidate.first, candidate.last)}
    found, i = [], 0
    while i < len(tokens):
        match = _match(tokens, i, forms.get(tokens[i].text, ()), taken)
        if match is not None:
            found.append(match)
        i = match.last if match is not None else i + 1
    return found


def _known_forms(
    candidates: Sequence[Candidate], kinds: Sequence[MentionKind], tokens: Sequence[Token]
) -> dict[tuple[str, ...], str]:
    forms: dict[tuple[str, ...], str] = {}
    for candidate, kind in zip(candidates, kinds, strict=True):
        form = tuple(tokens[i].text for i in range(candidate.first, candidate.last))
        if kind in ("group", "other", "event") or form[-1].lower() in MONTHS:  # "in May" is not Clara May
            continue
        forms.setdefault(form, candidate.label)
        if kind == "person" and len(form) > 1 and len(form[-1]) > 2 and form[-1][0].isupper():
            forms.setdefault(form[-1:], "PERSON")
    return forms


def _match(
    tokens: Sequence[Token], i: int, forms: Iterable[tuple[tuple[str, ...], str]], taken: set[int]
) -> Candidate | None:
    """The longest known form that stands at token `i`; `forms` begin with its word, longest first."""
    for form, label in forms:
        last = i + len(form)
        if last > len(tokens) or any(tokens[i + n].text != word for n, word in enumerate(form)):
            continue
        if taken.isdisjoint(range(i, last)) and _stands_free(tokens, i, last):
            return Candidate(i, last, label)
    return None


def _stands_free(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Not a part of a longer proper name: "Ford" in "Ford Motor"."""
    before = first > 0 and _same_name(tokens[first - 1], tokens[first])
    after = last < len(tokens) and _same_name(tokens[last - 1], tokens[last])
    return not before and not after


def _same_name(left: Token, right: Token) -> bool:
    return left.sentence == right.sentence and all(
        token.tag in ("NNP", "NNPS") and token.text[0].isupper() for token in (left, right)
    )
