"""Names written with a slip, wherever they stand: a slip hides a name from whatever looks for names, and adjectives ("Somali") are none."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz.distance import DamerauLevenshtein

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.dossier import IntegrityEntry, Likely
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.text.names.slips import is_slip
from rashomon.text.readable import CAPTIONED
from rashomon.text.terms import known_terms, stem

_CAPITAL = re.compile(r"(?<![\w.'’-])[A-Z][a-z]{4,30}(?![\w-])")
_SMALL = re.compile(r"(?<![\w'’-])[a-z]{5,30}(?![\w-])")
_MOST = 2
"""Different places that a slip has at most."""
_AROUND = 12
"""Characters to each side by which two places are told apart: copies of one sentence are one."""
_LEAST = 6
"""Letters of a word that may be judged by one that is wrong."""
_MANY = 4
"""Accounts against which one account's spelling stands alone: in ECB+ and GVC four words, all slips; against three, villages."""
_TIMES = 4
"""How often as often the name stands: of 11 words of ECB+ and GVC that are so few beside a name one slip off all are slips."""


_SPELT_EITHER_WAY = re.compile("[aeiouyhw]")
_LONG = 7
"""Letters from which two slips in a word are not another name: of five words of ECB+ and GVC five are slips."""


def find_slips(
    articles: Mapping[str, Article], blocks: Mapping[str, Sequence[Block]], entities: Sequence[Entity]
) -> Iterator[IntegrityEntry]:
    """Each place of a word with a capital that is one slip off another one which the story writes far more often.

    Left out are words that also stand in small letters, and family names behind a given name: who those are is decided with the names.
    """
    places, small = _capitalised(articles, blocks)
    names: dict[str, list[str]] = defaultdict(list)
    for word in sorted(places):
        if len(places[word]) >= _TIMES and word.lower() not in small:
            names[_ends(word)].append(word)
    in_full = _full_names(entities)
    for odd in sorted(places):
        times = len({_surroundings(articles, place) for place in places[odd]})
        if times > _MOST or odd.lower() in small:
            continue
        meant = (name for name in names.get(_ends(odd), ()) if len(places[name]) >= _TIMES * times)
        name = next((name for name in meant if _is_meant(articles, places, odd, name)), None)
        if name is None:
            continue
        for place in places[odd]:
            if not any(full.covers(place) for full in in_full.get(place.article, ())):
                likely = min(places[name], key=lambda span: (span.article == place.article, span))
                yield IntegrityEntry(place.article, (place,), "name-mismatch", "similar-spelling", Likely((likely,)))


def _is_meant(articles: Mapping[str, Article], places: Mapping[str, Sequence[Span]], odd: str, name: str) -> bool:
    """Whether the word is the name written wrong. "Angeles" beside "Angels" is none: the two stand side by side."""
    beside = any(articles[place.article].text[place.end : place.end + 1 + len(name)] == f" {name}" for place in places[odd])
    slip = is_slip(odd.lower(), name.lower()) or _is_spelt_alone(places, odd, name) or _is_two_slips_off(odd, name)
    return slip and not beside


def _is_two_slips_off(odd: str, name: str) -> bool:
    """Whether a long word has its letters in another order ("Turkeminstan") or other consonants, and is no other form of the name.

    Vowels alone, "h" and "w" are spellings: "Brunsville", "Brownsville".
    """
    longer = not (odd.startswith(name) or name.startswith(odd)) and min(len(odd), len(name)) >= _LONG
    if not longer or DamerauLevenshtein.distance(odd, name, score_cutoff=2) != 2 or stem(odd.lower()) in known_terms():
        return False
    return sorted(odd) == sorted(name) or _SPELT_EITHER_WAY.sub("", odd) != _SPELT_EITHER_WAY.sub("", name)


def _capitalised(
    articles: Mapping[str, Article], blocks: Mapping[str, Sequence[Block]]
) -> tuple[dict[str, list[Span]], set[str]]:
    """Where each word with a capital stands, and the words that stand in small letters."""
    places: dict[str, list[Span]] = defaultdict(list)
    small: set[str] = set()
    for id in sorted(blocks):
        text = articles[id].text
        for block in blocks[id]:
            if block.kind in CAPTIONED:
                for match in _CAPITAL.finditer(text, block.span.start, block.span.end):
                    places[match[0]].append(Span(id, *match.span()))
                small.update(_SMALL.findall(text, block.span.start, block.span.end))
    return places, small


def _is_spelt_alone(places: Mapping[str, Sequence[Span]], odd: str, name: str) -> bool:
    """Whether a word that English has not is a letter off a name that many accounts write alike, or has two of its letters exchanged.

    A vowel or a doubled letter too few or too many may be another language's spelling of the name, but not against so many; one vowel for
    another ("Salahaddin", "Salahuddin") may be even then.
    """
    if stem(odd.lower()) in known_terms() or DamerauLevenshtein.distance(odd, name, score_cutoff=1) != 1:
        return False
    accounts = {place.article for place in places[name]} - {place.article for place in places[odd]}
    return sorted(odd) == sorted(name) or (len(odd) != len(name) and min(len(odd), len(name)) >= _LEAST and len(accounts) >= _MANY)


def _ends(word: str) -> str:
    """The letters in which two words that are one slip apart are alike."""
    return word[0] + word[-1]


def _surroundings(articles: Mapping[str, Article], place: Span) -> str:
    return articles[place.article].text[max(0, place.start - _AROUND) : place.end + _AROUND]


def _full_names(entities: Sequence[Entity]) -> dict[str, list[Span]]:
    """By article the places of people's names of more than one word."""
    found: dict[str, list[Span]] = defaultdict(list)
    for entity in entities:
        for variant in entity.variants:
            if entity.kind == "person" and " " in variant.exact:
                for place in variant.places:
                    found[place.article].append(place)
    return found
