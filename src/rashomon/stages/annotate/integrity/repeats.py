"""Words said twice in a row, and a subject that stands among its own objects."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rashomon.model.annotation import Mark, Parse, Sentence
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.annotate.integrity.within import lies_within
from rashomon.text.wordlist import words

_DOUBLE = words(
    """the a an of to in for and with at by from is was are were be been as or but it his its their this he she we they who all him them
    our my says told would can could not which when where after than into some"""
)
"""Words that never stand twice in a row; "that that", "had had", "the power he has has grown" and the like can."""
_INFINITIVE_TWICE = re.compile(r"\bto (\w{3,20}), to \1\b", re.IGNORECASE)
_PHRASE_TWICE = re.compile(r"\b(?!to have to have\b)((?:the|a|an|of|in|on|at|by|for|with|to|from)(?: \w{2,20}){1,4}),? \1\b", re.IGNORECASE)
_DONE_TWICE = re.compile(r"(?<=[a-z] )(\w{2,12} (?:me|him|her|us|them|it)), \1\b(?!,)")
"""A verb and its pronoun: "would not have me, have me"; an appeal ("Help me, help me!") begins what is said. None in the
articles of PolNeAR, GVC and ECB+."""
_WORD_TWICE = re.compile(r"(?<![\w<’'-])(\w{1,14}) \1\b(?!-)")
_VERB = 6
"""Letters from which a word that ends in "ed" is a verb: "a red red rose". Set by reason."""
_RELATIVE = re.compile(r"\b(?:who|that|what|which|those|whatever|all)\b", re.IGNORECASE)
_CLAUSE = 60
"""Characters before a verb in which such a word makes a clause of it. Set by reason."""
_SENTENCE = 7
"""Spaces in a sentence from which nobody says it again at once: of 1,330 articles four do, in each the text was put together wrongly."""
_THEY = words("he she it they")


def find_repeats(article: Article, prose: Sequence[Span], parse: Parse) -> Iterator[Mark]:
    """Doubled words and phrases, in prose only."""
    for span in prose:
        for pattern in (_INFINITIVE_TWICE, _PHRASE_TWICE, _DONE_TWICE):
            for match in pattern.finditer(article.text, span.start, span.end):
                yield Mark(Span(article.id, *match.span()), "repeated-phrase", "repeated-words")
        for match in _WORD_TWICE.finditer(article.text, span.start, span.end):
            if match[1] in _DOUBLE or _is_verb_twice(article.text, match):
                yield Mark(Span(article.id, *match.span()), "repeated-phrase", "repeated-words")
    for sentence in parse.sentences:
        yield from _subject_among_objects(article, parse, sentence)
        yield from _verb_twice(article, parse, sentence)
    yield from _sentence_twice(article, prose, parse)


def _is_verb_twice(text: str, match: re.Match[str]) -> bool:
    """Whether it is the form of a verb ("notified notified"), and no other clause ends with the first ("those who voted voted for it")."""
    if not match[1].endswith("ed") or len(match[1]) < _VERB:
        return False
    return _RELATIVE.search(text, max(0, match.start() - _CLAUSE), match.start()) is None


def _sentence_twice(article: Article, prose: Sequence[Span], parse: Parse) -> Iterator[Mark]:
    """A whole sentence that follows itself."""
    for before, sentence in pairwise(parse.sentences):
        said = sentence.span.of(article.text)
        again = said == before.span.of(article.text) and said.count(" ") >= _SENTENCE
        if again and lies_within(prose, sentence.span):
            yield Mark(sentence.span, "repeated-phrase", "sentence-twice")


def _verb_twice(article: Article, parse: Parse, sentence: Sentence) -> Iterator[Mark]:
    """`People pushed, pushed the children out`: a finite verb said twice, with an object only the second time.

    Said for emphasis ("they waited, waited and waited") it has none, or goes on as a list.
    """
    tokens = parse.tokens
    for i in range(sentence.first + 1, sentence.last - 3):
        verb, comma, again, after = tokens[i : i + 4]
        same = verb.text == again.text and comma.text == "," and verb.tag == again.tag and verb.tag in ("VBD", "VBZ")
        if same and verb.pos == again.pos == "VERB" and after.pos in ("DET", "PRON", "PROPN", "NOUN"):
            yield Mark(Span(article.id, verb.start, again.end), "repeated-phrase", "repeated-words")


def _subject_among_objects(article: Article, parse: Parse, sentence: Sentence) -> Iterator[Mark]:
    """`Biden ..., he plans to talk to Zelensky, Biden and others`: somebody who does it to himself in a list."""
    tokens = parse.tokens
    subjects = [i for i in range(sentence.first, sentence.last) if tokens[i].dep == "nsubj"]
    named = {tokens[i].text: i for i in reversed(subjects) if tokens[i].pos == "PROPN"}
    for i in range(sentence.first, sentence.last):
        first = named.get(tokens[i].text)
        if first is None or i <= first or tokens[i].dep not in ("conj", "appos") or tokens[i].pos != "PROPN":
            continue
        nearest = max((s for s in subjects if s < i), default=first)
        same = nearest == first or tokens[nearest].text.lower() in _THEY
        inside = same and _object_over(parse, i, tokens[nearest].head)
        possessive = i + 1 < sentence.last and tokens[i + 1].tag == "POS"
        if inside and not possessive and tokens[i - 1].text in (",", "and"):
            yield Mark(
                Span(article.id, tokens[nearest].start, tokens[i].end), "repeated-phrase", "subject-among-objects"
            )


def _object_over(parse: Parse, index: int, verb: int) -> bool:
    """Whether the token hangs, through a list, on an object of the verb or of an infinitive under it."""
    through_object = False
    for _ in range(12):
        token = parse.tokens[index]
        through_object = through_object or token.dep in ("dobj", "pobj")
        if token.head == index:
            return False
        index = token.head
        if index == verb:
            return through_object
    return False
