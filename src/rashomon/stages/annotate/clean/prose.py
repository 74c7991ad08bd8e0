"""Which lines are the article proper: a model over what can be seen of each line, and in plain text of each step to the next.

Two sets of weights, for plain text and for pages with regions, stand in `rashomon/data/body_weights.json` with the command that
made them. Method: logistic regression as in boilerpipe (Kohlschütter et al. 2010) and jusText (Pomikálek 2011), on own features;
plain text, which has no markup to tell where an article begins, is read as a chain of lines (`clean.chain`).
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from rashomon.model.article import Article
from rashomon.stages.annotate.clean.chain import chained, change_features
from rashomon.stages.annotate.clean.context import context_features
from rashomon.stages.annotate.clean.features import line_features
from rashomon.stages.annotate.clean.hints import hint_features
from rashomon.stages.annotate.clean.lines import Line

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class _Sum:
    """A constant and weighted features."""

    constant: float
    names: tuple[str, ...]
    weights: tuple[float, ...]

    def of(self, columns: Mapping[str, Matrix], count: int) -> Matrix:
        # Summed one by one, in the order of the table: the same bits whatever library multiplies matrices here.
        scores = np.full(count, self.constant)
        for name, weight in zip(self.names, self.weights, strict=True):
            scores += columns[name] * weight
        return scores


@cache
def _model(name: str) -> _Sum:
    """One of `page`, `text` and the steps between lines of text: `begins`, `ends`."""
    table = json.loads(files("rashomon.data").joinpath("body_weights.json").read_text("utf-8"))[name]
    return _Sum(table["constant"], tuple(table["weights"]), tuple(table["weights"].values()))


def body_scores(article: Article, lines: Sequence[Line], labels: Sequence[str | None]) -> Matrix:
    """Log-odds of being the article proper, line by line; `labels` are the residue labels by words alone."""
    columns = feature_columns(article, lines, labels)
    if article.regions:
        return _model("page").of(columns, len(lines))
    changes = change_features(columns)
    return chained(*(_model(name).of(columns | changes, len(lines)) for name in ("text", "begins", "ends")))


def feature_columns(article: Article, lines: Sequence[Line], labels: Sequence[str | None]) -> dict[str, Matrix]:
    """All features by name, one value a line; those of the page's markup only where the article has regions."""
    times = Counter(line.text.casefold() for line in lines)
    rows = [
        line_features(line, label is not None, times[line.text.casefold()] > 1)
        for line, label in zip(lines, labels, strict=True)
    ]
    columns = {name: np.array([row[name] for row in rows]) for name in rows[0]}
    columns |= context_features(lines, columns["residue"], article.title or "")
    if article.regions:
        columns |= hint_features(lines, article.regions)
    return columns
