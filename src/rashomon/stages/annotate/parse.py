"""Tokens, sentences and raw entities, by the language model."""

from collections.abc import Sequence
from itertools import pairwise

from rashomon.model.annotation import Block, NamedSpan, Parse, Sentence, Token
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.text.casing import recase
from rashomon.text.cut_words import Cuts, mended
from rashomon.text.language_model import LanguageModel, Reading
from rashomon.text.passages import split_passage
from rashomon.text.readable import CAPTIONED

READABLE = CAPTIONED | {"dateline"}


def parse_article(article: Article, blocks: tuple[Block, ...], language_model: LanguageModel) -> Parse:
    """Parse every readable block by itself, so that a passage parses alike wherever it stands.

    The one exception are headlines in title case and words in capitals, which the model cannot read as they are: it is given them
    recased by the article's own prose. The tokens keep the article's characters; words that a machine has cut are put together.
    """
    passages = [
        piece
        for block in blocks if block.kind in READABLE
        for piece in split_passage(article.text, block.span.start, block.span.end)
    ]  # fmt: skip
    texts = [mended(article.text[start:end]) for start, end in passages]
    readings = language_model.read(recase(texts, language_model.is_common_word))
    return _joined(article, passages, readings)


def _joined(article: Article, passages: Sequence[tuple[int, int]], readings: Sequence[Reading]) -> Parse:
    """One parse over the article's characters from the readings of its passages."""
    text, id = article.text, article.id
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    entities: list[NamedSpan] = []
    for (offset, stop), reading in zip(passages, readings, strict=True):
        base, base_sentence = len(tokens), len(sentences)
        cuts = Cuts(text[offset:stop])
        for word in reading.words:
            start, end = offset + cuts.start(word.start), offset + cuts.end(word.end)
            tokens.append(Token(
                start, end, text[start:end].replace(" ", ""), word.lemma, word.pos, word.tag, word.dep, base + word.head,
                base_sentence + word.sentence,
            ))  # fmt: skip
        for first, last in pairwise((*reading.starts, len(reading.words))):
            span = Span(id, tokens[base + first].start, tokens[base + last - 1].end)
            sentences.append(Sentence(span, base + first, base + last))
        entities.extend(NamedSpan(base + first, base + last, label) for first, last, label in reading.entities)
    return Parse(tuple(tokens), tuple(sentences), tuple(entities))
