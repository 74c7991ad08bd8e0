"""Names that the recogniser found in one place and passed over in another."""

from collections.abc import Sequence

from rashomon.model.annotation import MentionKind, Token
from rashomon.stages.annotate.mentions.spans import Candidate


def find_again(
    candidates: Sequence[Candidate], kinds: Sequence[MentionKind], tokens: Sequence[Token]
) -> list[Candidate]:
    """Places outside every candidate where a known name, or the family name of a known person, stands word for word."""
    forms = _known_forms(candidates, kinds, tokens)
    longest = max(map(len, forms), default=0)
    taken = {i for candidate in candidates for i in range(candidate.first, candidate.last)}
    found, i = [], 0
    while i < len(tokens):
        match = _match(tokens, i, forms, longest, taken)
        if match is not None:
            found.append(match)
        i = match.last if match is not None else i + 1
    return found


def _known_forms(
    candidates: Sequence[Candidate], kinds: Sequence[MentionKind], tokens: Sequence[Token]
) -> dict[tuple[str, ...], str]:
    forms: dict[tuple[str, ...], str] = {}
    for candidate, kind in zip(candidates, kinds, strict=True):
        if kind in ("group", "other", "event"):
            continue
        form = tuple(tokens[i].text for i in range(candidate.first, candidate.last))
        forms.setdefault(form, candidate.label)
        if kind == "person" and len(form) > 1 and len(form[-1]) > 2 and form[-1][0].isupper():
            forms.setdefault(form[-1:], "PERSON")
    return forms


def _match(
    tokens: Sequence[Token], i: int, forms: dict[tuple[str, ...], str], longest: int, taken: set[int]
) -> Candidate | None:
    for length in range(min(longest, len(tokens) - i), 0, -1):
        form = tuple(token.text for token in tokens[i : i + length])
        if form in forms and not taken.intersection(range(i, i + length)) and _stands_free(tokens, i, i + length):
            return Candidate(i, i + length, forms[form])
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
