"""The recogniser's spans joined: names that it cut in two, names in capitals, "SURNAME, Given", numbered units."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from rashomon.model.annotation import NamedSpan, Token
from rashomon.stages.annotate.mentions.candidate import NAMING
from rashomon.stages.annotate.mentions.hyphens import over_hyphens
from rashomon.stages.annotate.mentions.lexicon import BODY_WORDS, PLACE_WORDS, UNITS_OF_MEN
from rashomon.stages.annotate.mentions.nicknames import nicknamed
from rashomon.text.names.bodies import is_legal_form
from rashomon.text.names.fold import fold
from rashomon.text.names.given import is_given
from rashomon.text.number_words import BELOW_TWENTY, TENS
from rashomon.text.roads import SIDES, SURE

_LONG = 4
"""Letters from which two words in capitals are no acronyms."""
_SAINTS = frozenset({"St.", "St", "Saint", "Ste.", "Santa", "San"})
_SMALL_WORDS = 2
"""Words in small letters that a sentence has besides a name in capitals; a headline in capitals has none."""
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_INNER = frozenset({"-", "'", "’", "‘", "`"})
_PARTICLES = frozenset("al el abd abu bin ibn ben bint".split())
_WORDS_OF_A_PERSON = 6
"""Tokens up to which two neighbouring pieces can be one person: titles aside, names in news have hardly more.
Set by reason; what it moves: docs/thresholds.md."""

IsCommon = Callable[[str], bool]


def join_spans(
    entities: Sequence[NamedSpan], tokens: Sequence[Token], is_common: IsCommon, hyphens: frozenset[int] = frozenset()
) -> list[NamedSpan]:
    """The recogniser's spans, those of one name made one, and names that are known by their shape; in reading order. `hyphens` join
    the words around them."""
    whole = [
        *_in_capitals(entities, tokens, is_common), *_numbered_units(tokens), *_numbered_roads(tokens), *nicknamed(entities, tokens),
        *_cases(entities, tokens), *over_hyphens(entities, tokens, hyphens),
    ]  # fmt: skip
    inside = {i for span in whole for i in range(span.first, span.last)}
    rest = [entity for entity in entities if entity.label not in NAMING or inside.isdisjoint(range(entity.first, entity.last))]
    return _surnames_first(_adjacent(sorted([*rest, *whole], key=lambda span: (span.first, span.last)), tokens), tokens, is_common)


def _adjacent(entities: Sequence[NamedSpan], tokens: Sequence[Token]) -> list[NamedSpan]:
    """"the Fish and" + "Wildlife Service", "Tomás" + "Herrero" are one name each."""
    joined: list[NamedSpan] = []
    for entity in entities:
        before = joined[-1] if joined else None
        if before and before.last == entity.first and before.label in NAMING and _one_name(before, entity, tokens):
            joined[-1] = NamedSpan(before.first, entity.last, entity.label)
        else:
            joined.append(entity)
    return joined


def _one_name(before: NamedSpan, entity: NamedSpan, tokens: Sequence[Token]) -> bool:
    if tokens[before.last - 1].text in ("and", "of", "&") or _is_of_saint(before, entity, tokens):
        return True
    if not before.label == entity.label == "PERSON" or entity.last - before.first > _WORDS_OF_A_PERSON:
        return False
    opens, left, right = tokens[before.first], tokens[before.last - 1], tokens[entity.first]
    two = before.last - before.first > 1 and is_given(fold(right.text))
    return left.sentence == right.sentence and opens.text[0].isupper() and left.text[-1].isalpha() and left.tag != "POS" and not two


def _is_of_saint(before: NamedSpan, entity: NamedSpan, tokens: Sequence[Token]) -> bool:
    """"St. Alban's" + "Church": what belongs to a saint bears his name."""
    owned = tokens[before.last - 1].tag == "POS" and tokens[before.first].text in _SAINTS
    return owned and tokens[entity.first].text.istitle() and tokens[entity.first].text.lower() in BODY_WORDS | PLACE_WORDS


def _in_capitals(entities: Sequence[NamedSpan], tokens: Sequence[Token], is_common: IsCommon) -> Iterator[NamedSpan]:
    """Names of two words and more in capitals within a sentence that is not: "KARIM SULTAN AL-HADDAD was named"."""
    long = Counter(token.sentence for token in tokens if len(token.text) >= _LONG and token.text.isupper())
    candidates = {sentence for sentence, many in long.items() if many > 1}
    if not candidates:
        return
    labels = {i: e.label for e in entities if e.label in NAMING for i in range(e.first, e.last)}
    for _, group in groupby((i for i, t in enumerate(tokens) if t.sentence in candidates), key=lambda i: tokens[i].sentence):
        sentence = list(group)
        if sum(tokens[i].text.islower() for i in sentence) < _SMALL_WORDS:
            continue
        for first, last in _runs(sentence, tokens):
            words = [tokens[i].text for i in range(first, last) if tokens[i].text.isalpha()]
            spaced = any(tokens[i].start > tokens[i - 1].end for i in range(first + 1, last))
            if spaced and sum(len(word) >= _LONG for word in words) >= 2 and not all(is_common(word.lower()) for word in words):
                yield NamedSpan(first, last, _label(words, [labels[i] for i in range(first, last) if i in labels]))


def _cases(entities: Sequence[NamedSpan], tokens: Sequence[Token]) -> Iterator[NamedSpan]:
    """"Zubin v. Marden School Board": two names, for a court one."""
    named = [entity for entity in entities if entity.label in NAMING]
    ending, beginning = {e.last: e.first for e in named}, {e.first: e.last for e in named}
    around = {i: e for e in named for i in range(e.first + 1, e.last - 1)}
    for i in range(1, len(tokens) - 1):
        left, right = tokens[i - 1], tokens[i + 1]
        if tokens[i].text in ("v.", "v") and left.tag in ("NNP", "NNPS") and right.tag in ("NNP", "NNPS") and left.text[0].isupper():
            whole = around.get(i)
            first, last = (whole.first, whole.last) if whole else (ending.get(i, i - 1), beginning.get(i + 1, i + 2))
            yield NamedSpan(first, last, "LAW")


def _runs(sentence: Sequence[int], tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Stretches of words in capitals, with the hyphens and apostrophes that touch them."""
    first: int | None = None
    last = sentence[0]
    for i in sentence:
        text = tokens[i].text
        if text.isalpha() and text.isupper():
            first, last = (i if first is None else first), i + 1
        elif first is not None and not (text in _INNER and (tokens[i].start == tokens[i - 1].end or _touches(tokens, i))):
            yield first, last
            first = None
    if first is not None:
        yield first, last


def _touches(tokens: Sequence[Token], i: int) -> bool:
    return i + 1 < len(tokens) and tokens[i + 1].start == tokens[i].end


def _label(words: Sequence[str], labels: Sequence[str]) -> str:
    lower = [word.lower() for word in words]
    if set(lower) & BODY_WORDS or any(map(is_legal_form, words)):
        return "ORG"
    if "PERSON" in labels or is_given(fold(words[0])) or set(lower) & _PARTICLES:
        return "PERSON"
    return min(labels, key=lambda label: (-labels.count(label), label), default="NNP")


def _surnames_first(entities: Sequence[NamedSpan], tokens: Sequence[Token], is_common: IsCommon) -> list[NamedSpan]:
    """"TARKOWI, Abdul Hamid" is one name where the surname stands in capitals and no place or small word leads to it."""
    joined: list[NamedSpan] = []
    for entity in entities:
        first = _surname(entity, tokens, is_common)
        while first is not None and joined and joined[-1].first >= first:
            joined.pop()
        joined.append(entity if first is None else NamedSpan(first, entity.last, "PERSON"))
    return joined


def _surname(entity: NamedSpan, tokens: Sequence[Token], is_common: IsCommon) -> int | None:
    comma = entity.first - 1
    if entity.label != "PERSON" or comma < 1 or tokens[comma].text != "," or tokens[entity.first].text.isupper():
        return None
    first = comma
    while first > 0 and tokens[first - 1].text.isupper() and tokens[first - 1].text.isalpha() and len(tokens[first - 1].text) >= _LONG:
        first -= 1
    if first == comma or (first > 0 and tokens[first - 1].sentence == tokens[first].sentence):
        return None
    return first if is_given(fold(tokens[entity.first].text)) and not is_common(tokens[first].text.lower()) else None


def _numbered_units(tokens: Sequence[Token]) -> Iterator[NamedSpan]:
    """"Brigade 26", "Brigade Twenty-Six"."""
    for i, token in enumerate(tokens):
        if token.text in _UNITS:
            last = i + 1
            while last < len(tokens) and tokens[last].sentence == token.sentence and _numeral(tokens, last):
                last += 1
            if last > i + 1 and tokens[last - 1].text != "-":
                yield NamedSpan(i, last, "ORG")


def _numbered_roads(tokens: Sequence[Token]) -> Iterator[NamedSpan]:
    """"E. 52nd St.", of which the recogniser takes "St.", and "97th Ave.", which is no number."""
    for i in range(1, len(tokens)):
        number, road = tokens[i - 1], tokens[i]
        if _ORDINAL.fullmatch(number.text) and road.text[0].isupper() and road.text.lower().rstrip(".") in SURE | {"st"}:
            before = tokens[i - 2] if i > 1 else None
            sided = before is not None and before.text.lower().rstrip(".") in SIDES and before.text[0].isupper()
            yield NamedSpan(i - 2 if sided else i - 1, i + 1, "FAC")


def _numeral(tokens: Sequence[Token], i: int) -> bool:
    token = tokens[i]
    joins = token.text == "-" and token.start == tokens[i - 1].end and _touches(tokens, i)
    return joins or token.text.isdecimal() or (token.text[0].isupper() and (token.tag == "CD" or token.text.lower() in _NUMBERS))


_UNITS = frozenset(word.title() for word in UNITS_OF_MEN)
_NUMBERS = BELOW_TWENTY.keys() | TENS.keys()
