"""Make `src/rashomon/data/rarity.tsv` from the word probabilities of the package spacy-lookups-data (MIT licence).

    python evaluation/copies/word_rarity.py path/to/en_lexeme_prob.json.gz > src/rashomon/data/rarity.tsv

The package is only needed here. Its table holds the logarithm of each English word's share of running text; forms of one
stem are added up, and the share becomes the chance that a text of 400 words, a usual news report, holds the stem.
"""

import gzip
import json
import math
import sys
from collections import defaultdict

from rashomon.text.terms import RAREST, find_words

WORDS_OF_A_TEXT = 400
STEP = 0.1


def main() -> None:
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as file:
        table: dict[str, float] = json.load(file)
    shares: dict[str, float] = defaultdict(float)
    for form, logarithm in table.items():
        words = list(find_words(form))
        if len(words) == 1 and words[0].end - words[0].start == len(form):
            shares[words[0].stem] += math.exp(logarithm)
    lines: dict[float, list[str]] = defaultdict(list)
    for stem, share in shares.items():
        weight = -math.log(-math.expm1(-WORDS_OF_A_TEXT * share))
        if weight < RAREST:
            lines[round(round(weight / STEP) * STEP, 1)].append(stem)
    for weight in sorted(lines):
        print(f"{weight:.1f}\t{' '.join(sorted(lines[weight]))}")


main()
