"""What is new in a chapter: words and names that no chapter before it has."""

import math
from collections.abc import Mapping, Sequence
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
    own: Mapping[str, Sequence[Word]], told: Mapping[str, Sequence[Word]], articles: Mapping[str, Article]
) -> tuple[Span, ...]:
    """The most telling words in lower case that the accounts told before do not have, each where it first stands."""
    known = {word.stem for found in told.values() for word in found}
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


def new_names(
    own: Mapping[str, Sequence[Word]], told: Mapping[str, Sequence[Word]], entities: Sequence[Entity]
) -> tuple[Span, ...]:
    """The names most spoken of that the accounts told before do not have, each where it first stands undamaged."""
    found: list[tuple[float, str, Span]] = []
    for entity in entities:
        places = [place for variant in entity.variants if not variant.garbled for place in variant.places]
        if places and not any(place.article in told for place in entity.places):
            counts = {id: sum(place.article == id for place in places) for id in own}
            counts = {id: count for id, count in counts.items() if count}
            if counts:
                full = [p for v in entity.variants if v.exact == entity.name for p in v.places if p.article in counts]
                found.append((-_weight(counts), entity.name, min(full or [p for p in places if p.article in counts])))
    return tuple(span for _, _, span in sorted(found)[:MOST])


def _weight(counts: Mapping[str, int]) -> float:
    """How many accounts dwell on it."""
    return round(sum(1 + math.log(count) for count in counts.values()), 9)
