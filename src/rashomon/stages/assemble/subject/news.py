"""What is new in a chapter: words and names that no chapter before it has."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.text.terms import Word, rarity

MOST: Final = 3
"""Words, and names, that are shown."""
LEAST_RARITY: Final = 4.0
"""As for keywords: a commoner word tells little."""


def new_words(
    own: Mapping[str, Sequence[Word]], known: AbstractSet[str], articles: Mapping[str, Article]
) -> tuple[Span, ...]:
    """The most telling words in lower case whose stems are not known yet, each where it first stands."""
    first: dict[str, Span] = {}
    counts: dict[str, dict[str, int]] = {}
    for id, found in own.items():
        for word in found:
            if word.stem not in known and word.form.isalpha() and articles[id].text[word.start].islower():
                first.setdefault(word.stem, Span(id, word.start, word.end))
                counts.setdefault(word.stem, {}).setdefault(id, 0)
                counts[word.stem][id] += 1
    telling = [stem for stem in counts if rarity(stem) >= LEAST_RARITY]
    chosen = sorted(telling, key=lambda stem: (-_weight(counts[stem]) * rarity(stem), stem))[:MOST]
    return tuple(first[stem] for stem in chosen)


def new_names(own: Mapping[str, Sequence[Word]], names: Sequence[Entity]) -> tuple[Span, ...]:
    """Of these names those most spoken of, each where it first stands undamaged, in full where it does."""
    found: list[tuple[float, str, Span]] = []
    for entity in names:
        places = [p for v in entity.variants if not v.garbled for p in v.places if p.article in own]
        if places:
            full = [p for v in entity.variants if v.exact == entity.name for p in v.places if p.article in own]
            found.append((-_weight(Counter(place.article for place in places)), entity.name, min(full or places)))
    return tuple(span for _, _, span in sorted(found)[:MOST])


def _weight(counts: Mapping[str, int]) -> float:
    """How many accounts dwell on it."""
    return round(sum(1 + math.log(count) for count in counts.values()), 9)
