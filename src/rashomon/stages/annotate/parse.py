"""Tokens, sentences and raw entities, by the language model."""

from typing import Any

from rashomon.model.annotation import Block, NamedSpan, Parse, Sentence, Token
from rashomon.model.article import Article
from rashomon.model.span import Span

READABLE = frozenset({"headline", "dateline", "heading", "body", "post", "caption"})


def parse_article(article: Article, blocks: tuple[Block, ...], language_model: Any) -> Parse:
    """Parse every readable block by itself, so that a passage parses alike wherever it stands."""
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    entities: list[NamedSpan] = []
    readable = [block for block in blocks if block.kind in READABLE]
    texts = [block.span.of(article.text) for block in readable]
    for block, doc in zip(readable, language_model.pipe(texts), strict=True):
        base, offset = len(tokens), block.span.start
        for sent in doc.sents:
            words = [token for token in sent if not token.is_space]
            if words:
                last = words[-1]
                span = Span(article.id, offset + words[0].idx, offset + last.idx + len(last.text))
                sentences.append(Sentence(span, base + sent.start, base + sent.end))
            for t in sent:
                tokens.append(Token(
                    offset + t.idx, offset + t.idx + len(t.text), t.text, t.lemma_, t.pos_, t.tag_, t.dep_,
                    base + t.head.i, max(0, len(sentences) - 1),
                ))  # fmt: skip
        entities.extend(NamedSpan(base + e.start, base + e.end, e.label_) for e in doc.ents)
    return Parse(tuple(tokens), tuple(sentences), tuple(entities))
