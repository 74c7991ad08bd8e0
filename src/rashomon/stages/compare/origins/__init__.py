"""Who copied whom, and what each article goes back to."""

from collections.abc import Mapping

from rashomon.model.annotation import Block, Quote
from rashomon.model.article import Article
from rashomon.model.story import Copy, Lineage, Reuse
from rashomon.model.times import Publication
from rashomon.stages.compare.origins.credits import find_outlets, read_credits
from rashomon.stages.compare.origins.direction import Party, Verdict, decide, either
from rashomon.stages.compare.origins.edits import find_edits
from rashomon.stages.compare.origins.errors import shared_errors
from rashomon.stages.compare.origins.pieces import by_pair, in_pieces
from rashomon.stages.compare.origins.shares import in_quotation_marks, own_words, shared_words
from rashomon.stages.compare.origins.spread import find_spread
from rashomon.stages.compare.origins.telling import told
from rashomon.stages.compare.origins.tree import Link, Taken, grow
from rashomon.stages.compare.origins.vocabulary import Vocabulary, read_vocabulary
from rashomon.stages.compare.origins.whole_quotes import quoted_words
from rashomon.stages.compare.origins.wording import Wording
from rashomon.text.read import ReadText

__all__ = ["Vocabulary", "by_pair", "in_pieces", "read_vocabulary", "trace_origins"]

def trace_origins(
    articles: Mapping[str, Article], texts: Mapping[str, ReadText], blocks: Mapping[str, tuple[Block, ...]],
    vocabulary: Mapping[str, Vocabulary], quotes: Mapping[str, tuple[Quote, ...]],
    pieces: Mapping[tuple[str, str], tuple[Reuse, ...]], publications: Mapping[str, Publication],
) -> Lineage:  # fmt: skip
    """The story's copies with direction and edits, and an origin for every article (sorted by article).

    Rewritten passages have a direction too, but never join articles into one origin, nor does what both quote.
    """
    outlets = find_outlets(articles.values(), blocks)
    credits = {id: read_credits(article, blocks[id], outlets) for id, article in articles.items()}
    sizes = {id: own.size for id, own in vocabulary.items()}
    quoted, errors = quoted_words(quotes, texts), shared_errors(vocabulary)
    in_marks = {id: in_quotation_marks(quotes[id]) for id in articles}
    found: list[tuple[Verdict, Link, tuple[Reuse, ...], list[Wording]]] = []
    for (one, other), passages in pieces.items():
        if not passages:
            continue
        shared = shared_words(passages, texts)
        first, second = (Party(articles[id], publications[id], credits[id], sizes[id], shared[id]) for id in (one, other))
        whole = either(quoted.only_whole(one, other), quoted.only_whole(other, one))
        verdict = decide(first, second, whole, (one, other) in errors)
        words = own_words(passages, in_marks, texts)
        worded = [Wording.of(passage, texts, in_marks) for passage in passages if passage.kind != "rewritten"]
        source, copy = (other, one) if verdict.forward is False else (one, other)
        taken = Taken(words, sum(wording.own for wording in worded), min(sizes[one], sizes[other]))
        found.append((verdict, Link(source, copy, verdict.forward is not None, taken, verdict.grounds), passages, worded))
    rank = {id: (publications[id].day or "9999", id) for id in articles}
    origins = grow(tuple(articles), [link for _, link, _, _ in found], rank)
    spread = find_spread(pieces, {origin.article: origin.id for origin in origins})
    copies = (
        _copy(passage, verdict, texts)
        for verdict, link, passages, worded in found for passage in told(link, passages, worded, spread)
    )  # fmt: skip
    return Lineage(tuple(copies), origins, publications)


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
