"""The names and terms that tell a story from others."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from rashomon.model.article import Article
from rashomon.model.dossier import Keyword
from rashomon.model.span import Evidence, Span
from rashomon.model.story import Entity
from rashomon.text.terms import Word, find_words, rarity

MOST: Final = 8
"""Keywords that are read at one glance."""
LEAST_RARITY: Final = 4.0
"""A term that stands in more than one of fifty texts tells little: "mill" 5.5 and "loan" 4.2 tell, "paper" 3.4 does not."""
LEAST_IN_PAIR: Final = 2.5
"""Both words of a pair are no small words ("paper mill", "state visit")."""
_JOINING: Final = frozenset("-@/_")
"""What joins a word to the one beside it; so does a full stop without a space."""
LEAST_LETTERS: Final = 3
"""Of a term: what is shorter is a piece of an abbreviation or says nothing."""
TOGETHER: Final = 0.5
"""Share of the rarer word's places in which it stands in the pair: from half on, the pair is the term."""
NAME: Final = 5.0
"""A name tells as much as a word of this rarity, whatever its words are: with the rarity of its words names are all there is."""


_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Choice:
    """Something that may be a keyword: its stems, and where it begins and ends, a list for each account that has it."""

    stems: frozenset[str]
    telling: float
    places: Mapping[str, Sequence[_Place]]

    @property
    def score(self) -> float:
        """How telling it is, times how many accounts dwell on it (log tf, as in Salton and Buckley 1988)."""
        return round(self.telling * sum(1 + math.log(len(places)) for places in self.places.values()), 9)


def choose_keywords(
    words: Mapping[str, Sequence[Word]], articles: Mapping[str, Article], entities: tuple[Entity, ...]
) -> tuple[Keyword, ...]:
    """At most `MOST`, the most telling first; `words` of the accounts that are their own origin, in order.

    What only one of several accounts has, or a single account only once, is no keyword of the story.
    """
    names = [name for name in _names(entities, words, articles) if _is_shared(name, len(words))]
    terms = [term for term in _terms(words, articles) if _is_shared(term, len(words)) and not _in_name(term, names)]
    chosen: list[Keyword] = []
    taken: set[str] = set()
    for choice in sorted([*names, *terms], key=lambda c: (-c.score, sorted(c.stems))):
        if len(chosen) < MOST and not choice.stems & taken:
            taken |= choice.stems
            chosen.append(Keyword(_evidence(choice.places, articles), len(choice.places)))
    return tuple(chosen)


def _is_shared(choice: _Choice, accounts: int) -> bool:
    return len(choice.places) > 1 or (accounts == 1 and sum(map(len, choice.places.values())) > 1)


def _in_name(term: _Choice, names: Sequence[_Choice]) -> bool:
    """Whether it is a part of a name that nearly as many accounts have: "bridge" beside "Skelder Bridge"."""
    return any(term.stems <= name.stems and 2 * len(name.places) >= len(term.places) for name in names)


def _names(entities: tuple[Entity, ...], words: Mapping[str, Sequence[Word]], articles: Mapping[str, Article]) -> Iterator[_Choice]:
    """Names by the form that names them best; damaged forms are nobody's keyword."""
    for entity in entities:
        places: dict[str, list[_Place]] = {}
        for variant in entity.variants:
            for place in variant.places:
                if place.article in words and not variant.garbled:
                    places.setdefault(place.article, []).append((place.start, place.end))
        ordered = {
            id: sorted(found, key=lambda p: (articles[id].text[slice(*p)] != entity.name, p)) for id in words if (found := places.get(id))
        }
        stems = frozenset(word.stem for word in find_words(entity.name))
        if stems and places:
            yield _Choice(stems, NAME, ordered)


def _terms(words: Mapping[str, Sequence[Word]], articles: Mapping[str, Article]) -> Iterator[_Choice]:
    """Single words and pairs of words in lower case; a pair in the place of the word that it nearly always stands with."""
    single: dict[str, dict[str, list[_Place]]] = defaultdict(lambda: defaultdict(list))
    pairs: dict[tuple[str, str], dict[str, list[_Place]]] = defaultdict(lambda: defaultdict(list))
    for id, found in words.items():
        text = articles[id].text
        weights = [_weight(word, text) for word in found]
        for word, weight in zip(found, weights, strict=True):
            if weight >= LEAST_RARITY:
                single[word.stem][id].append((word.start, word.end))
        for (one, two), lighter in zip(pairwise(found), map(min, pairwise(weights)), strict=True):
            if lighter >= LEAST_IN_PAIR and text[one.end : two.start] == " ":
                pairs[one.stem, two.stem][id].append((one.start, two.end))
    for stem, places in single.items():
        yield _Choice(frozenset({stem}), rarity(stem), places)
    for both, places in pairs.items():
        rarer = max(both, key=rarity)
        if rarity(rarer) >= LEAST_RARITY and _count(places) >= TOGETHER * _count(single[rarer]):
            # A little more than either word alone, so that the pair is chosen first.
            yield _Choice(frozenset(both), rarity(rarer) / TOGETHER, places)


def _count(places: Mapping[str, Sequence[_Place]]) -> int:
    return sum(map(len, places.values()))


def _weight(word: Word, text: str) -> float:
    """How telling it is; below nothing where it tells little, is no word in lower case, or a piece of one ("p.m.", "pin-up", "aid.org")."""
    start, end, form, stem = word
    telling = rarity(stem)
    if telling < LEAST_IN_PAIR or len(form) < LEAST_LETTERS or not text[start].islower() or not form.isalpha():
        return -1.0
    before, behind, next_one = text[start - 1 : start], text[end : end + 1], text[end + 1 : end + 2]
    joined = before == "." or before in _JOINING or behind in _JOINING or (behind == "." and (next_one.isalnum() or next_one == "_"))
    return -1.0 if joined else telling


def _evidence(places: Mapping[str, Sequence[_Place]], articles: Mapping[str, Article]) -> Evidence:
    """One place in each account, in the commonest form where the account has it; the first account with it comes first."""
    written = {id: [Span(id, *place) for place in found] for id, found in places.items()}
    forms = Counter(_form(span, articles) for spans in written.values() for span in spans)
    best = min(forms, key=lambda form: (-forms[form], form))
    chosen = [min(spans, key=lambda s: _form(s, articles) != best) for spans in written.values()]
    return tuple(sorted(chosen, key=lambda span: _form(span, articles) != best))


def _form(span: Span, articles: Mapping[str, Article]) -> str:
    return span.of(articles[span.article].text)
