"""Numbers, what they count, and how exactly they are meant."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from rashomon.model.annotation import Figure, NamedSpan, Parse
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.times import TimeExpression
from rashomon.stages.annotate.figures.context import find_as_of, find_where, unit_of
from rashomon.stages.annotate.figures.counted import find_counted
from rashomon.stages.annotate.figures.labels import is_age
from rashomon.stages.annotate.figures.magnitude import UNIT, is_magnitude
from rashomon.stages.annotate.figures.people import find_aged
from rashomon.stages.annotate.figures.phrases import Phrase, read_phrases
from rashomon.stages.annotate.figures.refusals import continues_list, is_figure, is_score
from rashomon.stages.annotate.figures.view import View, view_sentence

__all__ = ["find_figures"]

_CLAUSE = re.compile(r"[;:]|\b(?:after|before|when|while|because|since|until|as|who|whose|which|that|where|if|though|although)\b")
"""Where another clause begins: "raised its toll to 12 after a search party reached two villages"."""


def find_figures(article: Article, parse: Parse, times: tuple[TimeExpression, ...]) -> tuple[Figure, ...]:
    """Every figure in the readable blocks, in reading order.

    A figure is a number (in digits or words, a range, a share, "dozens") that states how many or how much; its span holds
    the qualifier, the number and its unit ("more than 2 million", "$3m to $5m", "40-metre"). Dates,
    labels, addresses and scores are none; durations and ages are, since accounts differ in them. The rules are those of
    evaluation/figures/README.md.
    """
    return tuple(figure for view in _views(article, parse, times) for figure in _figures(view, article.text))


def _views(article: Article, parse: Parse, times: Sequence[TimeExpression]) -> Iterator[View]:
    ordered = sorted(times, key=lambda t: t.span)
    starts = [t.span.start for t in ordered]
    firsts = [e.first for e in parse.entities]
    for sentence in parse.sentences:
        if not any(c.isalnum() for c in sentence.span.of(article.text)):
            continue
        names: Sequence[NamedSpan] = parse.entities[bisect_left(firsts, sentence.first) : bisect_left(firsts, sentence.last)]
        inside = ordered[bisect_left(starts, sentence.span.start) : bisect_left(starts, sentence.span.end)]
        yield view_sentence(article.text, parse, sentence, names, inside)


def _figures(view: View, text: str) -> list[Figure]:
    found: list[Figure] = []
    counts: list[bool] = []
    refused: Phrase | None = None
    for phrase in read_phrases(view.atoms):
        bare = phrase.kind == "count" and phrase.digits
        if is_magnitude(view, phrase):
            found.append(replace(_figure(view, phrase), unit=UNIT))
            counts.append(False)
            continue
        chained = refused is not None and bare and continues_list(view.atoms, refused, phrase)
        if not chained and is_age(view, phrase):
            found.append(_age(view, phrase))
            counts.append(False)
            continue
        if chained or not is_figure(view, phrase):
            refused = phrase if bare else refused
            continue
        figure = _figure(view, phrase)
        if is_score(view.atoms, phrase, figure):
            continue
        found.append(figure)
        counts.append(phrase.kind == "count")
    return _inherit(found, counts, text)


def _figure(view: View, phrase: Phrase) -> Figure:
    counted = find_counted(view, phrase)
    start, end = _bounds(view, phrase)
    return Figure(
        Span(view.article, start, end), _plain(phrase.value), _plain(phrase.low), _plain(phrase.high), unit_of(view, phrase, counted),
        counted.span, phrase.qualifier, find_where(view, phrase, counted), find_as_of(view, phrase),
    )  # fmt: skip


def _bounds(view: View, phrase: Phrase) -> tuple[int, int]:
    """Where the phrase begins and ends in the text, without a genitive ("a 5-year-old's")."""
    last = view.atoms[phrase.last - 1]
    return view.atoms[phrase.first].start, last.end - (2 if last.low.endswith(("'s", "’s")) else 0)


def _age(view: View, phrase: Phrase) -> Figure:
    """An age counts the years of the person that it stands behind."""
    start, end = _bounds(view, phrase)
    return Figure(
        Span(view.article, start, end), _plain(phrase.value), _plain(phrase.low), _plain(phrase.high), "year",
        find_aged(view, phrase), phrase.qualifier,
    )  # fmt: skip


def _plain(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.normalize()


def _inherit(figures: list[Figure], counts: list[bool], text: str) -> list[Figure]:
    """A bare number counts what the count before it in the sentence counts ("seven people, two of them"), else the next one of its
    clause ("seven of the twelve people")."""
    units = [f.unit if count else None for f, count in zip(figures, counts, strict=True)]
    for i, figure in enumerate(figures):
        if figure.unit is None:
            behind = next(((u, f.span.start) for u, f in zip(units[i + 1 :], figures[i + 1 :], strict=True) if u), None)
            following = [behind[0]] if behind and not _CLAUSE.search(text, figure.span.end, behind[1]) else []
            nearest = [u for u in units[:i] if u][-1:] or following
            figures[i] = replace(figure, unit=nearest[0] if nearest else None)
    return figures
