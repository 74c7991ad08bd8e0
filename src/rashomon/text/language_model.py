"""The language model behind one door: passages in, plain records out, each passage read the same wherever it stands.

The tagger, the parser and the entity recogniser run as they are. Parts of speech and lemmas are what the model's own attribute
ruler and lemmatizer say of a word by its form, tag and dependency; as that is a function of those three (but for a handful of
two-word contractions), it is asked once for each triple and remembered. The ruler's matcher otherwise takes a fifth of the time.

Batches do not change the result: the array library adds up every product in the same order however many rows it is given
(`tests/unit/text/test_language_model.py` compares bits).
"""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from rashomon.text.sentences import TITLES, mend_starts

_SLOW = ("attribute_ruler", "lemmatizer")
_KEPT_CHARACTERS = 1_000_000
"""How much text the memory of parsed passages may hold; about 60 MB of records."""
_OPEN_CLASS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "RB", "RBR", "RBS", "VBG", "VBN"})
"""Tags whose part of speech does not hang on the dependency, so that one answer serves all of them."""
_ENDINGS = (("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("d", ""), ("ing", ""), ("ing", "e"),
            ("ly", ""), ("er", ""), ("ers", ""))  # fmt: skip
_HYPHENATED = frozenset(start + "-mail" + ending for start in "eE" for ending in ("", "s", "ed", "ing"))
"""Words that the model's tokeniser takes apart ("an e - mail"), which leaves its parser three nouns that are none."""
_FINITE = ("VBD", "VBZ", "MD")
_EXISTENTIAL = frozenset({"is", "are", "was", "were", "'s", "'re"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a passage; offsets count from the passage's start, `head` and `sentence` from its first word and sentence."""

    start: int
    end: int
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What the model reads in one passage: words without white space, the first word of each sentence, entities over words."""

    words: tuple[Word, ...]
    starts: tuple[int, ...]
    entities: tuple[tuple[int, int, str], ...]


class LanguageModel:
    """A loaded spaCy pipeline, and the passages it has read of late."""

    def __init__(self, pipeline: Any) -> None:
        self._pipeline = pipeline
        for whole in sorted(TITLES | _HYPHENATED):
            pipeline.tokenizer.add_special_case(whole, [{"ORTH": whole}])
        self._seen: OrderedDict[str, Reading] = OrderedDict()
        self._characters = 0
        self._shape = lru_cache(maxsize=100_000)(self._ask)
        self._morphology = [pipeline.get_pipe(name) for name in _SLOW]
        lookups = pipeline.get_pipe("lemmatizer").lookups
        index, exceptions = lookups.get_table("lemma_index"), lookups.get_table("lemma_exc")
        for key in index:
            index[key] = frozenset(index[key])  # the model ships lists, and looks each new word up by going through them
        self._common = frozenset(word for key in index for word in index[key]) | frozenset(
            word for key in exceptions for word in exceptions[key]
        )

    def read(self, passages: Sequence[str]) -> list[Reading]:
        """A reading of each passage, in order."""
        fresh = [text for text in dict.fromkeys(passages) if text not in self._seen]
        docs = self._pipeline.pipe(fresh, disable=_SLOW)
        read = {text: self._reading(text, doc) for text, doc in zip(fresh, docs, strict=True)}
        found = [read.get(text) or self._seen[text] for text in passages]
        for text, reading in zip(passages, found, strict=True):
            self._remember(text, reading)
        return found

    def is_common_word(self, word: str) -> bool:
        """Whether the lower-case `word` stands in the model's own lists of English words, as itself or regularly inflected."""
        if word in self._common:
            return True
        stems = [word[: -len(ending)] + mend for ending, mend in _ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2]
        return any(stem in self._common for stem in stems)

    def _remember(self, text: str, reading: Reading) -> None:
        if text in self._seen:
            self._seen.move_to_end(text)
            return
        self._seen[text] = reading
        self._characters += len(text)
        while self._characters > _KEPT_CHARACTERS and len(self._seen) > 1:
            dropped, _ = self._seen.popitem(last=False)
            self._characters -= len(dropped)

    def _ask(self, text: str, tag: str, dep: str) -> tuple[str, str]:
        """Part of speech and lemma of one word, by the model's own ruler and lemmatizer."""
        from spacy.tokens import Doc  # late: a program that only looks at a library needs no spaCy

        doc = Doc(self._pipeline.vocab, words=[text], tags=[tag], deps=[dep], heads=[0])
        for step in self._morphology:
            doc = step(doc)
        return doc[0].pos_, doc[0].lemma_

    def _reading(self, text: str, doc: Any) -> Reading:
        tokens = [token for token in doc if not token.is_space]
        number = {token.i: position for position, token in enumerate(tokens)}
        bounds = [(token.idx, token.idx + len(token)) for token in tokens]
        proposed = [number[first.i] for first in map(_first_word, doc.sents) if first is not None]
        starts = mend_starts(text, bounds, proposed)
        words: list[Word] = []
        sentence = -1
        for position, (token, (start, end)) in enumerate(zip(tokens, bounds, strict=True)):
            sentence += sentence + 1 < len(starts) and starts[sentence + 1] == position
            tag, dep = token.tag_, token.dep_
            pos, lemma = self._shape(token.text, tag, "" if tag in _OPEN_CLASS else dep)
            if words and _is_somebody(words[-1], text, tag):
                words[-1] = replace(words[-1], lemma="May", pos="PROPN", tag="NNP", dep="nsubj")
            if words and words[-1].dep == "expl" and token.lower_ in _EXISTENTIAL:
                pos = "VERB"
            words.append(Word(start, end, lemma, pos, tag, dep, _head(token, number), sentence))
        entities = (
            (min(inside), max(inside) + 1, entity.label_)
            for entity in doc.ents
            if (inside := [number[token.i] for token in entity if token.i in number])
        )
        return Reading(_within_sentences(words), starts, tuple(entities))


def _is_somebody(word: Word, text: str, behind: str) -> bool:
    """Whether "May" is tagged as a verb before another finite one: "May said" is somebody's speech, for "may" stands before none."""
    return word.tag == "MD" and behind in _FINITE and text[word.start : word.end] == "May"


def _first_word(sentence: Any) -> Any:
    return next((token for token in sentence if not token.is_space), None)


def _head(token: Any, number: dict[int, int]) -> int:
    """The index of the word that `token` hangs on, white space stepped over; its own for a root."""
    head = token.head
    while head.i not in number and head.head.i != head.i:
        head = head.head
    return number.get(head.i, number[token.i])


def _within_sentences(words: list[Word]) -> tuple[Word, ...]:
    """Where a mended boundary parts a word from its head, the word becomes a root."""
    return tuple(
        word if words[word.head].sentence == word.sentence else replace(word, head=position, dep="ROOT")
        for position, word in enumerate(words)
    )
