"""Sentences that are no sentences: broken off, continued after a full stop, without a finite verb."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain

from rashomon.model.annotation import Mark, Parse, Quote, Sentence, Token
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.annotate.integrity.within import lies_within

_BROKEN_OFF = re.compile(r"[.!?]\s?[”\"]\s{0,2},(?=\s)[^\n.!?]{0,80}[.!?]?(?:\s?[“”\"])?")
_SAID = re.compile(r"\b(?:said|says|told|added|asked|wrote|replied|explained)\b")
_CUT_SHORT = re.compile(r"\b(?:because|although|unless|whereas|and|or|nor|the|an|its|their|my|your)\.(?=[\s”\"]|$)")
"""Words after which a clause must go on."""
_RUN_INTO = re.compile(
    r"\b(?:the|an?|of|to|by|at|in|from|with|is|was|were|has|had|be)"
    r"(?= (?:(?:He|She|They|But|There|However|We|These|When|If|Although) [a-z]{2,}|(?:The|It|This|In|On) [a-z]{3,} [a-z]{2,}))"
)
"""The same words where the next sentence begins in the line: none in 1754 texts of news and narratives."""
_ALONE = re.compile(r"(?:\b(?:just|only|simply|well|the word|word|but|and|or|a)|[“\"‘'(/&-]|^) ?$", re.I)
"""What makes such a word an answer ("Just because.") or a word that is talked of."""
_CLAUSE = 80
"""Characters before it that are shown with it, at most."""
_NO_SUBJECT_WORDS = 8
"""Beyond it the parser loses subjects of sound sentences. None is marked in 6,677 sentences of clean news."""
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl", "agent"})
_PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i"})
_VERBAL = frozenset({"VERB", "AUX"})
_NAMELIKE = frozenset({"PROPN", "NOUN", "CCONJ", "PUNCT", "SPACE"})


def find_fragments(article: Article, prose: Sequence[Span], parse: Parse, quotes: Sequence[Quote]) -> Iterator[Mark]:
    """Orphaned list items, broken-off clauses, quotations and sentences without a verb."""
    for span in prose:
        for match in _BROKEN_OFF.finditer(article.text, span.start, span.end):
            if _SAID.search(match[0]):  # only the comma went astray
                yield Mark(Span(article.id, match.start(), match.end()), "other", "stray-mark")
            else:
                yield Mark(Span(article.id, match.start(), match.end()), "orphan-fragment", "broken-off")
        yield from _cut_short(article, span)
    for before, sentence in zip(parse.sentences, parse.sentences[1:], strict=False):
        if _continues_list(parse, before, sentence) and lies_within(prose, Span(article.id, before.span.start, sentence.span.end)):
            start = _list_start(parse, before)
            yield Mark(Span(article.id, start, sentence.span.end), "orphan-fragment", "list-continued")
    for sentence in parse.sentences:
        yield from _without_finite_verb(article, parse, sentence)
        yield from _without_subject(article, parse, sentence)
    starts = [token.start for token in parse.tokens]
    for quote in quotes:
        yield from _verbless_quote(article, parse, starts, quote)


def _cut_short(article: Article, span: Span) -> Iterator[Mark]:
    """`It was open because. It was certain.`, `open for at The mill is`: a sentence ends at a word that must be followed by others."""
    for match in chain(*(pattern.finditer(article.text, span.start, span.end) for pattern in (_CUT_SHORT, _RUN_INTO))):
        near = max(span.start, match.start() - _CLAUSE)
        before = article.text[near : match.start()]
        clause = max(before.rfind(mark) for mark in ",;:.!?“\"") + 1
        if not _ALONE.search(before) and len(before[clause:].split()) > 1:
            start = near + clause + len(before[clause:]) - len(before[clause:].lstrip())
            yield Mark(Span(article.id, start, match.end()), "orphan-fragment", "broken-off")


def _words(parse: Parse, sentence: Sentence) -> list[Token]:
    return [t for t in parse.tokens[sentence.first : sentence.last] if t.pos not in ("PUNCT", "SPACE")]


def _continues_list(parse: Parse, before: Sentence, sentence: Sentence) -> bool:
    """`... Estonia and Russia. Latvia.`: a bare name after a sentence that ends in a list of such names."""
    tokens = [t for t in parse.tokens[sentence.first : sentence.last] if t.pos != "SPACE"]
    words = _words(parse, sentence)
    if not 1 <= len(words) <= 3 or any(t.pos not in _NAMELIKE for t in tokens) or words[0].pos != "PROPN":
        return False
    tail = [t for t in parse.tokens[before.first : before.last] if t.pos != "SPACE"]
    if len(tail) < 5 or tail[-1].text != "." or tail[-2].pos != "PROPN" or len(tail[-2].text) < 4:
        return False
    joined = {t.text.lower() for t in tail[-4:-2]}
    return tail[-2].dep == "conj" and bool(joined & {"and", "or"}) and any(t.text == "," for t in tail)


def _list_start(parse: Parse, before: Sentence) -> int:
    """Where the last two items of the list before begin."""
    tail = [t for t in parse.tokens[before.first : before.last] if t.pos == "PROPN"]
    return tail[-2].start if len(tail) > 1 else tail[-1].start


def _without_finite_verb(article: Article, parse: Parse, sentence: Sentence) -> Iterator[Mark]:
    """`She suggesting, ...`: a pronoun in the nominative with a bare -ing form."""
    words = _words(parse, sentence)
    if len(words) > 3 and words[0].text.lower() in _PRONOUNS and words[0].text[0].isupper() and words[1].tag == "VBG":
        rest = {t.tag for t in words[2:6]}
        if words[1].text.lower().endswith("ing") and not rest & {"VBZ", "VBP", "MD"}:
            yield Mark(Span(article.id, words[0].start, words[1].end), "orphan-fragment", "no-finite-verb")


def _without_subject(article: Article, parse: Parse, sentence: Sentence) -> Iterator[Mark]:
    """`After Thursday flies.`: a phrase with a preposition, a finite verb at the end, and nobody who does it."""
    words = _words(parse, sentence)
    if not 3 <= len(words) <= _NO_SUBJECT_WORDS or words[0].pos != "ADP" or words[-1].tag not in ("VBZ", "VBD"):
        return
    if words[-1].pos == "VERB" and not any(t.dep in _SUBJECTS or t.pos == "PRON" for t in words):
        yield Mark(sentence.span, "orphan-fragment", "missing-subject")


def _verbless_quote(article: Article, parse: Parse, starts: Sequence[int], quote: Quote) -> Iterator[Mark]:
    """A whole quotation that is a prepositional phrase and no answer, address or exclamation."""
    if quote.form != "direct" or len(quote.content) != 1 or quote.cue is None or quote.source is None:
        return
    piece = quote.content[0]
    inside = parse.tokens[bisect_left(starts, piece.start) : bisect_left(starts, piece.end)]
    words = [t for t in inside if t.pos not in ("PUNCT", "SPACE")]
    if not 4 <= len(words) <= 12 or words[0].pos != "ADP" or any(t.pos in _VERBAL for t in words):
        return
    if any(t.pos in ("PRON", "INTJ", "CCONJ") for t in words):
        return
    yield Mark(piece, "orphan-fragment", "verbless-quote")
