"""What is known of one sentence: who, when and whose words, by token."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from rashomon.model.annotation import Mention, Parse, Quote, Sentence
from rashomon.model.article import Article
from rashomon.model.times import TimeExpression
from rashomon.stages.annotate.claims.pronouns import Antecedents
from rashomon.stages.annotate.claims.tree import Tree
from rashomon.text.names.told_gender import sure_genders_of

_Record = TypeVar("_Record", Mention, TimeExpression)


@dataclass(frozen=True, slots=True)
class Scene:
    """The records that stand in one sentence, with their first tokens, and the quotations that reach into it."""

    article: Article
    tree: Tree
    mentions: tuple[tuple[int, Mention], ...]
    times: tuple[tuple[int, TimeExpression], ...]
    quotes: tuple[Quote, ...]
    antecedents: Antecedents


def scenes(
    article: Article, parse: Parse, mentions: Sequence[Mention], times: Sequence[TimeExpression], quotes: Sequence[Quote]
) -> Iterator[tuple[Sentence, Scene]]:
    """Every sentence with what stands in it: looking through the whole article for each clause would take its square."""
    starts = {token.start: index for index, token in reversed(list(enumerate(parse.tokens)))}
    tree = Tree(parse)
    named = [(starts[m.span.start], m) for m in mentions if m.span.start in starts]
    dated = [(starts[t.span.start], t) for t in times if t.span.start in starts]
    antecedents = Antecedents(tree, dict(named), sure_genders_of(article.text, mentions))
    who, when, said = _parted(parse, named), _parted(parse, dated), _said(parse, quotes)
    for number, sentence in enumerate(parse.sentences):
        here = (tuple(who.get(number, ())), tuple(when.get(number, ())), tuple(said.get(number, ())))
        yield sentence, Scene(article, tree, *here, antecedents)


def _parted(parse: Parse, records: Sequence[tuple[int, _Record]]) -> dict[int, list[tuple[int, _Record]]]:
    """The records by the sentence of their first token."""
    found = defaultdict(list)
    for index, record in records:
        found[parse.tokens[index].sentence].append((index, record))
    return found


def _said(parse: Parse, quotes: Sequence[Quote]) -> dict[int, list[Quote]]:
    """The quotations by every sentence that their words reach into."""
    starts = [sentence.span.start for sentence in parse.sentences]
    ends = [sentence.span.end for sentence in parse.sentences]
    found = defaultdict(list)
    for quote in quotes:
        reached = {
            number
            for piece in quote.content
            for number in range(bisect_right(ends, piece.start), bisect_left(starts, piece.end))
        }
        for number in reached:
            found[number].append(quote)
    return found
