"""The little of an article that is needed to compare it with all others."""

from collections import Counter

from rashomon.model.annotation import Block, Figure, Mention, Parse
from rashomon.model.article import Article
from rashomon.model.story import Profile
from rashomon.model.times import TimeExpression

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})


def profile_article(
    article: Article, blocks: tuple[Block, ...], parse: Parse, mentions: tuple[Mention, ...],
    times: tuple[TimeExpression, ...], figures: tuple[Figure, ...],
) -> Profile:  # fmt: skip
    """Terms, names, numbers, days and a sketch of the article's shingles."""
    words = [t.lemma.lower() for t in parse.tokens if t.pos in _CONTENT and any(c.isalnum() for c in t.text)]
    names = Counter((m.name, m.kind) for m in mentions)
    return Profile(
        article=article.id,
        terms=tuple(sorted(Counter(words).items())),
        lead=tuple(sorted(set(words[:60]))),
        names=tuple(sorted((name, kind, count) for (name, kind), count in names.items())),
        numbers=(),
        days=tuple(sorted({t.value for t in times})),
        published=article.published_at[:10] if article.published_at else None,
        sketch=(),
        size=len(parse.tokens),
    )
