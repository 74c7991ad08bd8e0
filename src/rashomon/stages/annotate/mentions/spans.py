"""Where names begin and end: the recogniser's spans trimmed, split and joined, and proper nouns that it missed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from rashomon.model.annotation import NamedSpan, Parse, Token
from rashomon.stages.annotate.mentions.candidate import NAMING, Candidate
from rashomon.stages.annotate.mentions.cutting import Known, pieces
from rashomon.stages.annotate.mentions.growing import extended, out_of_role, whole
from rashomon.stages.annotate.mentions.hyphens import set_apart
from rashomon.stages.annotate.mentions.joining import join_spans
from rashomon.stages.annotate.mentions.months import people_called_like_months
from rashomon.stages.annotate.mentions.overlooked import is_mislabelled, passed_over
from rashomon.stages.annotate.mentions.trimming import trimmed, wordlike
from rashomon.text.names.fold import fold
from rashomon.text.names.given import is_given

_BY_ITSELF = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
_OPENED = 2
"""Words from which the first of a name may be an ordinary one that opens the sentence."""
_NO_ACRONYM = 4
"""Letters from which an ordinary word in capitals, written small elsewhere in the article, is taken for that word: US and WHO are not."""


def propose(text: str, parse: Parse, is_common: Callable[[str], bool]) -> list[Candidate]:
    """Names the recogniser proposes, mended, and runs of proper nouns that it passed over, in reading order.

    `is_common` tells whether a lower-case word is an ordinary one: such a word alone is no name that was passed over.
    """
    tokens = parse.tokens
    hyphens = set_apart(text, tokens)
    months = people_called_like_months(tokens)
    held = {i for person in months for i in range(person.first, person.last)}
    joined = join_spans(parse.entities, tokens, is_common, hyphens)
    spans = [span for span in joined if held.isdisjoint(range(span.first, span.last))]
    known = Known(_families(spans, tokens), _owners(spans, tokens), _alone(spans, tokens), hyphens)
    found = [
        candidate
        for entity in spans if entity.label in NAMING or entity.label == "NNP"
        for piece in pieces(entity, tokens, known)
        if (candidate := trimmed(piece, tokens)) is not None
    ]  # fmt: skip
    taken = held | {i for span in spans if not is_mislabelled(span, tokens, is_common) for i in range(span.first, span.last)}
    found.extend(passed_over(tokens, taken, is_common))
    ordered = sorted(found, key=lambda candidate: candidate.first)
    grown = (out_of_role(whole(extended(candidate, tokens), tokens, taken, is_common), tokens) for candidate in ordered)
    inside, small = _inside_sentences(tokens), frozenset(token.text for token in tokens if token.text.islower())
    opened = (_without_opener(candidate, tokens, inside, is_common) for candidate in grown)
    found = [*months, *(c for c in opened if not _only_opens(c, tokens, inside, small, is_common))]
    return _apart(sorted(found, key=lambda candidate: candidate.first))


def _families(spans: Iterable[NamedSpan], tokens: Sequence[Token]) -> frozenset[str]:
    """The last words, folded, of people named in full with a known given name, or by one word."""
    people = (span for span in spans if span.label == "PERSON")
    return frozenset(
        fold(tokens[span.last - 1].text) for span in people
        if span.last - span.first == 1 or is_given(fold(tokens[span.first].text))
    )  # fmt: skip


def _owners(spans: Iterable[NamedSpan], tokens: Sequence[Token]) -> frozenset[str]:
    return frozenset(fold(tokens[span.last - 1].text) for span in spans if span.label == "PERSON" and span.last - span.first > 1)


def _alone(spans: Sequence[NamedSpan], tokens: Sequence[Token]) -> Mapping[str, str]:
    """Words that are names by themselves somewhere, with the label of the first such place; NNP: for the parser alone."""
    taken = {i for span in spans for i in range(span.first, span.last)}
    found: dict[str, str] = {}
    for span in spans:
        if span.label in NAMING and span.last - span.first == 1:
            found.setdefault(tokens[span.first].text, span.label)
    for i, token in enumerate(tokens):
        if i not in taken and token.tag == "NNP" and token.dep in _BY_ITSELF:
            found.setdefault(token.text, "NNP")
    return found


_LEADING = frozenset({"following", "despite", "unlike", "regarding", "concerning", "including", "besides", "alongside"})
"""What may stand before any name where a sentence begins, and begins none."""


def _inside_sentences(tokens: Sequence[Token]) -> frozenset[str]:
    """Words that stand with a capital elsewhere than where a sentence or quotation begins."""
    return frozenset(
        token.text for before, token in pairwise(tokens)
        if token.text[0].isupper() and before.sentence == token.sentence and (wordlike(before) or before.text == "-")
    )  # fmt: skip


def _without_opener(
    candidate: Candidate, tokens: Sequence[Token], inside: frozenset[str], is_common: Callable[[str], bool]
) -> Candidate:
    """A person's name without the ordinary word that opens the sentence before it: "Heartbroken Ina Lund", "Knowing Ann"."""
    first, word = candidate.first, tokens[candidate.first]
    opens = first == 0 or tokens[first - 1].sentence != word.sentence or tokens[first - 1].tag in ("``", "''")
    if not opens or candidate.label != "PERSON" or candidate.title is not None or candidate.last - first < _OPENED:
        return candidate
    lower = word.text.lower()
    ordinary = word.text.istitle() and word.text not in inside and is_common(lower) and not is_given(fold(word.text))
    rest = tokens[first + 1 : candidate.last]
    led = is_given(fold(rest[0].text)) and rest[0].tag == "NNP"
    unknown = len(rest) > 1 and all(t.text.istitle() and t.text.isalpha() and not is_common(t.text.lower()) for t in rest)
    leads = lower in _LEADING
    return replace(candidate, first=first + 1) if leads or (ordinary and (unknown or (led and len(rest) > 1))) else candidate


def _only_opens(
    candidate: Candidate, tokens: Sequence[Token], inside: frozenset[str], written_small: frozenset[str], is_common: Callable[[str], bool]
) -> bool:
    """An ordinary word that the text writes with a capital only where sentences begin, or in a line of capitals: "Flames", "BOMB"."""
    if candidate.last - candidate.first > 1 or candidate.title is not None or candidate.label not in ("ORG", "PERSON", "PRODUCT", "NNP"):
        return False
    word = tokens[candidate.first].text
    if word.isupper() and len(word) >= _NO_ACRONYM:
        return word.lower() in written_small and is_common(word.lower())
    if candidate.label == "PERSON" and tokens[candidate.first].tag == "NNP" and is_given(fold(word)):
        return False
    return word not in inside and not word.isupper() and is_common(word.lower())


def _apart(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Of candidates that overlap, the one that begins first."""
    kept: list[Candidate] = []
    for candidate in candidates:
        if not kept or kept[-1].last <= candidate.first:
            kept.append(candidate)
        elif candidate.first <= kept[-1].first and candidate.last > kept[-1].last:
            kept[-1] = candidate
    return kept
