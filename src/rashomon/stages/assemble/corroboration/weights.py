"""The weights by which likeness becomes a probability: data that ships with the program."""

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from math import exp

from rashomon.stages.assemble.corroboration.likeness import FEATURES

LEAST = 0.25
"""Claims belong together from this average probability on. Chosen among .15 to .35 by the corroborations of five gold dossiers
(mean F1 .46; three of the five also train the weights) and by ECB+; lower joins more of ECB+, and things that only look alike."""

SAME = 0.4
"""A claim stands beside the clearest wording from this probability on: .5 gains .03 precision on the example corpus and loses a third
of what is found there and in a gold dossier."""

RULED_OUT = -0.5
"""What a pair that cannot be one fact counts, so that a few such pairs keep two groups apart."""


@cache
def _weights() -> tuple[float, ...]:
    """In the order of `FEATURES` (made by `evaluation/corroboration/train.py`)."""
    data = json.loads(files("rashomon.data").joinpath("claim_likeness.json").read_text(encoding="utf-8"))
    return tuple(float(data["weights"][name]) for name in FEATURES)


def probability(features: Sequence[float]) -> float:
    """How likely it is that two claims state the same fact (logistic regression)."""
    total = sum(weight * value for weight, value in zip(_weights(), features, strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))
