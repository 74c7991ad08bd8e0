"""Which lines are the article proper: a logistic model over what can be seen of each line.

Two sets of weights, for plain text and for pages with regions, stand in `rashomon/data/body_weights.json` with the command that
made them. Method: logistic regression as in boilerpipe (Kohlschütter et al. 2010) and jusText (Pomikálek 2011), on own features.
"""

import json
from collections import Counter
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from rashomon.model.article import Article
from rashomon.stages.annotate.clean.context import context_features
from rashomon.stages.annotate.clean.features import line_features
from rashomon.stages.annotate.clean.hints import hint_features
from rashomon.stages.annotate.clean.lines import Line

Matrix = NDArray[np.float64]


@cache
def _weights(model: str) -> tuple[tuple[str, ...], Matrix, float]:
    """Feature names, their weights, and the constant."""
    table = json.loads(files("rashomon.data").joinpath("body_weights.json").read_text("utf-8"))[model]
    names = tuple(table["weights"])
    return names, np.array([table["weights"][name] for name in names]), table["constant"]


def body_scores(article: Article, lines: Sequence[Line], labels: Sequence[str | None]) -> Matrix:
    """Log-odds of being the article proper, line by line; `labels` are the residue labels by words alone."""
    columns = feature_columns(article, lines, labels)
    names, weights, constant = _weights("page" if article.regions else "text")
    # Summed one by one, in the order of the table: the same bits whatever library multiplies matrices here.
    scores = np.full(len(lines), constant)
    for name, weight in zip(names, weights, strict=True):
        scores += columns[name] * weight
    return scores


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
