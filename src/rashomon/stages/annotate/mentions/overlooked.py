"""Names that the recogniser passed over: runs of proper nouns outside every span of its own."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from rashomon.model.annotation import NamedSpan, Token
from rashomon.stages.annotate.mentions.candidate import NAMING, Candidate
from rashomon.stages.annotate.mentions.lexicon import CALENDAR, COURTESY, OFFICES, ROLES
from rashomon.stages.annotate.mentions.trimming import trimmed
from rashomon.text.names.scripts import latin_letter


def is_mislabelled(span: NamedSpan, tokens: Sequence[Token], is_common: Callable[[str], bool]) -> bool:
    """An unknown word that the recogniser takes for a time or number: "Skelby" of "in Skelby"."""
    token = tokens[span.first]
    return (
        span.label not in NAMING and span.last - span.first == 1 and token.tag == "NNP" and token.text.istitle()
        and token.text.isalpha() and token.text.lower() not in CALENDAR and not is_common(token.text.lower())
    )  # fmt: skip


def passed_over(tokens: Sequence[Token], taken: set[int], is_common: Callable[[str], bool]) -> Iterable[Candidate]:
    """Runs of capitalised proper nouns, and of words in other scripts, outside every span of the recogniser."""
    i = 0
    while i < len(tokens):
        j = i
        while j < len(tokens) and j not in taken and _proper(tokens[j]) and (j == i or tokens[j].sentence == tokens[i].sentence):
            j += 1
        if j > i:
            candidate = trimmed(NamedSpan(i, j, "NNP"), tokens)
            if candidate and _names(candidate, tokens, is_common):
                yield candidate
        i = max(j, i + 1)


def _names(candidate: Candidate, tokens: Sequence[Token], is_common: Callable[[str], bool]) -> bool:
    """Whether a passed-over run is a name: no title or role, and of one word only with a title or if it is no ordinary word."""
    last = tokens[candidate.last - 1].text.lower()
    if last in ROLES | COURTESY or last.rstrip(".") in COURTESY:
        return False
    single = candidate.last - candidate.first == 1
    if single and is_common(last) and candidate.last < len(tokens) and tokens[candidate.last].text.lower() in OFFICES:
        return False  # "Chief Deputy District Attorney"
    return not single or candidate.title is not None or not is_common(last)


def _proper(token: Token) -> bool:
    if token.text.islower() and token.text.isascii():
        return False
    if token.tag in ("NNP", "NNPS"):
        return token.text[0].isupper() or not token.text[0].isascii()
    return (token.text[0].isalpha() and not token.text[0].isascii() and not latin_letter(token.text[0])) or _humped(token.text)


def _humped(text: str) -> bool:
    """"CloudPassage": a capital inside a word that begins with one and holds small letters."""
    return text[0].isupper() and text.isalpha() and any(a.islower() and b.isupper() for a, b in pairwise(text))
