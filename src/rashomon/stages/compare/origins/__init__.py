"""Who copied whom, and what each article goes back to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.model.annotation import Block, Quote
from rashomon.model.article import Article
from rashomon.model.story import Copy, Lineage, Reuse
from rashomon.model.times import Publication
from rashomon.stages.compare.origins.credits import Credits, find_outlets, read_credits
from rashomon.stages.compare.origins.direction import Party, Verdict, decide, either
from rashomon.stages.compare.origins.edits import find_edits
from rashomon.stages.compare.origins.errors import Pair, shared_errors
from rashomon.stages.compare.origins.pieces import by_pair, in_pieces
from rashomon.stages.compare.origins.shares import Marked, shared_words
from rashomon.stages.compare.origins.spread import find_spread
from rashomon.stages.compare.origins.telling import told
from rashomon.stages.compare.origins.tree import Link, Taken, grow
from rashomon.stages.compare.origins.vocabulary import Vocabulary, read_vocabulary
from rashomon.stages.compare.origins.whole_quotes import told_whole
from rashomon.stages.compare.origins.wording import Wording
from rashomon.text.read import ReadText

__all__ = ["Vocabulary", "by_pair", "in_pieces", "read_vocabulary", "trace_origins"]


@dataclass(frozen=True, slots=True)
class _Story:
    """The articles of a story, each with what is held against the others."""

    articles: Mapping[str, Article]
    publications: Mapping[str, Publication]
    credits: Mapping[str, Credits]
    sizes: Mapping[str, int]
    whole: frozenset[Pair]
    """Of a quotation one has it whole alone, and the other a part."""
    marked: Mapping[str, Marked]
    errors: frozenset[Pair]


@dataclass(frozen=True, slots=True)
class _Shared:
    """What two articles share, `worded` the passages in the same words, and which of the two has it from the other."""

    passages: Sequence[Reuse]
    worded: Sequence[Wording]
    verdict: Verdict
    link: Link


def trace_origins(
    articles: Mapping[str, Article], texts: Mapping[str, ReadText], blocks: Mapping[str, tuple[Block, ...]],
    vocabulary: Mapping[str, Vocabulary], quotes: Mapping[str, tuple[Quote, ...]],
    pieces: Mapping[tuple[str, str], tuple[Reuse, ...]], publications: Mapping[str, Publication],
) -> Lineage:  # fmt: skip
    """The story's copies with direction and edits, and an origin for every article (sorted by article).

    Rewritten passages have a direction too, but never join articles into one origin, nor does what both quote.
    """
    outlets = find_outlets(articles.values(), blocks)
    story = _Story(
        articles, publications,
        credits={id: read_credits(article, blocks[id], outlets) for id, article in articles.items()},
        sizes={id: own.size for id, own in vocabulary.items()},
        whole=told_whole(quotes, texts),
        marked={id: Marked(texts[id], quotes[id]) for id in articles},
        errors=shared_errors(vocabulary),
    )  # fmt: skip
    shared = [_weigh(story, one, other, passages) for (one, other), passages in pieces.items() if passages]
    rank = {id: (publications[id].day or "9999", id) for id in articles}
    origins = grow(tuple(articles), [of_two.link for of_two in shared], rank)
    spread = find_spread(pieces, {origin.article: origin.id for origin in origins})
    copies = (
        _copy(passage, of_two.verdict, texts)
        for of_two in shared for passage in told(of_two.link, of_two.passages, of_two.worded, spread)
    )  # fmt: skip
    return Lineage(tuple(copies), origins, publications)


def _weigh(story: _Story, one: str, other: str, passages: Sequence[Reuse]) -> _Shared:
    """Which way the passages went, and how much of the two articles they are."""
    *shared, outside = shared_words(passages, story.marked)
    first, second = (
        Party(story.articles[id], story.publications[id], story.credits[id], story.sizes[id], words)
        for id, words in zip((one, other), shared, strict=True)
    )
    whole = either((one, other) in story.whole, (other, one) in story.whole)
    verdict = decide(first, second, whole, (one, other) in story.errors)
    worded = [Wording.of(passage, story.marked) for passage in passages if passage.kind != "rewritten"]
    taken = Taken(outside, sum(wording.own for wording in worded), min(first.size, second.size))
    source, copy = (other, one) if verdict.forward is False else (one, other)
    return _Shared(passages, worded, verdict, Link(source, copy, verdict.forward is not None, taken, verdict.grounds))


def _copy(found: Reuse, verdict: Verdict, texts: Mapping[str, ReadText]) -> Copy:
    source, copy = (found.other, found.one) if verdict.forward is False else (found.one, found.other)
    edits = find_edits(source, copy, texts) if found.kind == "edited" else ()
    return Copy(
        source,
        copy,
        found.kind,
        found.similarity,
        "undecided" if verdict.forward is None else "known",
        verdict.grounds,
        edits,
    )
