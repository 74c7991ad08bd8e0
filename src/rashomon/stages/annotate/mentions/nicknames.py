"""Names with a nickname inside: Vincent "The Chin" Gigante, Kimani (Kiki) Gray."""

from collections.abc import Iterator, Sequence

from rashomon.model.annotation import NamedSpan, Token
from rashomon.stages.annotate.mentions.lexicon import ROLES, SPEECH
from rashomon.text.names.fold import fold
from rashomon.text.names.given import is_given

_CLOSING = {'"': '"', "“": "”", "'": "'", "‘": "’", "`": "'", "``": "''", "(": ")"}
"""A mark that opens a nickname, and the one that closes it."""
_LONGEST = 3
"""Words of a nickname ("The Teflon Don"); more is a remark. Set by reason."""


def nicknamed(entities: Sequence[NamedSpan], tokens: Sequence[Token]) -> Iterator[NamedSpan]:
    """Spans of given name, nickname between marks, and family name, where the recogniser saw a person or the given name is known."""
    people = {i for entity in entities if entity.label == "PERSON" for i in range(entity.first, entity.last)}
    for opening in range(1, len(tokens) - 3):
        close = _closing(tokens, opening)
        if close is None or not _named_around(tokens, opening, close):
            continue
        first = opening - 1
        if first in people or is_given(fold(tokens[first].text)):
            while first > 0 and first - 1 in people and _is_name(tokens[first - 1]) and _together(tokens, first - 1, first):
                first -= 1
            last = close + 2
            while last < len(tokens) and last in people and _is_name(tokens[last]) and _together(tokens, last - 1, last):
                last += 1
            yield NamedSpan(first, last, "PERSON")


def is_nickname_mark(tokens: Sequence[Token], i: int, first: int, last: int) -> bool:
    """Whether the mark at `i` opens or closes a nickname inside the name `[first, last)`."""
    for opening in range(max(first + 1, i - _LONGEST - 1), i + 1):
        close = _closing(tokens, opening)
        if close is not None and i in (opening, close) and close + 1 < last:
            return _named_around(tokens, opening, close)
    return False


def _closing(tokens: Sequence[Token], opening: int) -> int | None:
    """Where the mark closes again, of which only words with a capital and "the" stand before."""
    wanted = _CLOSING.get(tokens[opening].text)
    if wanted is None:
        return None
    for close in range(opening + 1, min(opening + _LONGEST + 2, len(tokens))):
        if tokens[close].text == wanted:
            return close if close > opening + 1 and len(tokens[opening + 1].text) > 1 else None
        if not (tokens[close].text[0].isupper() or tokens[close].text == "the"):
            return None
    return None


def _named_around(tokens: Sequence[Token], opening: int, close: int) -> bool:
    if close + 1 >= len(tokens):
        return False
    before, after = tokens[opening - 1], tokens[close + 1]
    parted = before.end == tokens[opening].start or after.start == tokens[close].end
    return before.sentence == after.sentence and not parted and _is_name(before) and _is_name(after)


def _is_name(token: Token) -> bool:
    lower = token.text.lower()
    return token.tag in ("NNP", "NNPS") and token.text[0].isupper() and token.text[-1].isalpha() and lower not in ROLES | SPEECH


def _together(tokens: Sequence[Token], i: int, j: int) -> bool:
    return tokens[i].sentence == tokens[j].sentence
