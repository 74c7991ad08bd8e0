"""The weights by which likeness becomes a probability: data that ships with the program."""

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

import numpy as np

from rashomon.stages.assemble.corroboration.incidence import Values
from rashomon.stages.assemble.corroboration.likeness import CENTRAL, FEATURES

LEAST = 0.1
"""Claims on the story's central event belong together from this average probability on."""
ELSEWHERE = 0.3
"""Pairs that are not on a central event count from this probability on: there, what only looks alike is the rule."""
_CENTRAL = 0.3
"""Share of the other articles whose leads tell of an event, from which on it is central."""
UNSEEN = 0.03
"""What a pair counts that was not worth comparing."""


@cache
def _weights() -> tuple[float, ...]:
    """In the order of `FEATURES` (made by `evaluation/corroboration/train.py`)."""
    data = json.loads(files("rashomon.data").joinpath("claim_likeness.json").read_text(encoding="utf-8"))
    return tuple(float(data["weights"].get(name, 0.0)) for name in FEATURES)  # training starts without those of new features


def weigh(features: Values, weights: Sequence[float] | Values) -> Values:
    """Logistic regression with given weights; rounded, so that all machines agree."""
    total = np.zeros(len(features))
    for column, weight in enumerate(weights):
        total += float(weight) * features[:, column]
    return np.round(1 / (1 + np.exp(-np.clip(total, -30.0, 30.0))), 6)


def probabilities(features: Values) -> Values:
    """How likely it is that each pair of claims tells of one event."""
    return weigh(features, _weights())


def link_strengths(features: Values, likely: Values) -> Values:
    """The probabilities `likely`, 0 where a pair is neither on a central event nor likely enough by itself."""
    return np.where((features[:, CENTRAL] >= _CENTRAL) | (likely >= ELSEWHERE), likely, 0.0)
