"""Entities from clusters: their name, roles and every way they are written."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.model.annotation import Mention, MentionKind
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Entity, Variant
from rashomon.stages.compare.entities.people import BY_EAR
from rashomon.stages.compare.entities.units import Unit
from rashomon.text.names.bodies import body_core, is_acronym_of
from rashomon.text.names.compare import THRESHOLD, compare
from rashomon.text.names.fold import fold, words
from rashomon.text.names.persons import parse_person
from rashomon.text.names.slips import is_slip

_BY_EAR = frozenset(BY_EAR)
_SLIP = 4
"""How often as often the right form stands, as where names are looked for in any text (`damage/slips.py`)."""


@dataclass(frozen=True, slots=True)
class _Written:
    """How a name is written: every form with how often it stands there soundly, and every word of them likewise."""

    name: str
    kind: MentionKind
    forms: Mapping[str, int]
    parts: Mapping[str, int]


def build_entity(articles: Mapping[str, Article], units: Sequence[Unit], joined: Sequence[frozenset[str]]) -> Entity:
    """The entity of a cluster; `joined` holds for each unit the grounds it was taken in on beyond its letters."""
    kind = _kind(units)
    garbled = {id(unit) for unit, grounds in zip(units, joined, strict=True) if grounds >= _BY_EAR}
    written: dict[str, list[tuple[Mention, bool]]] = defaultdict(list)
    for unit in units:
        for mention in unit.mentions:
            written[mention.span.of(articles[unit.article].text)].append((mention, id(unit) in garbled))
    sound_forms = Counter({form: sum(not bad for _, bad in places) for form, places in written.items()})
    name = _name(+sound_forms or Counter({form: len(places) for form, places in written.items()}), kind)
    forms = _Written(name, kind, sound_forms, _parts(sound_forms))
    variants = tuple(_variant(articles, form, places, forms) for form, places in sorted(written.items()))
    return Entity(_id(kind, name), name, kind, _roles(articles, units), variants)


def _kind(units: Sequence[Unit]) -> MentionKind:
    """The kind of its units; of an acronym and what it stands for that of the words, which the acronym does not tell."""
    full = [unit for unit in units if len(words(unit.name)) > 1] or units
    mentions = Counter({kind: sum(len(u.mentions) for u in full if u.kind == kind) for kind in sorted({u.kind for u in full})})
    return min(mentions, key=lambda kind: (-mentions[kind], kind))


def _id(kind: MentionKind, name: str) -> str:
    return "e-" + hashlib.sha256(f"{kind}\n{fold(name)}".encode()).hexdigest()[:12]


def _name(forms: Mapping[str, int], kind: MentionKind) -> str:
    """The fullest form; of full forms the most frequent, then the one whose family name more of the others have, then the longest."""
    family = Counter({last: sum(n for form, n in forms.items() if words(form)[-1:] == last) for last in {words(f)[-1:] for f in forms}})

    def rank(form: str) -> tuple[int, bool, int, int, int, str]:
        parts = words(form)
        shouted = form.isupper() and len(form) > 6
        if kind == "person":
            return -min(len(parts), 2), shouted, -forms[form], -family[parts[-1:]], -len(form), form
        short = any(is_acronym_of(form, other) for other in forms) or (form.isupper() and kind == "place")
        return int(short and len(forms) > 1), shouted, -forms[form], 0, -len(form), form

    return min(forms, key=rank)


def _parts(forms: Mapping[str, int]) -> Counter[str]:
    """How often each word stands in the forms."""
    parts: Counter[str] = Counter()
    for form, n in forms.items():
        parts.update(dict.fromkeys(words(form), n))
    return parts


def _variant(articles: Mapping[str, Article], form: str, places: Sequence[tuple[Mention, bool]], written: _Written) -> Variant:
    by_ear = all(bad for _, bad in places)
    titled = any(mention.title is not None for mention, _ in places)
    entered = written.kind == "place" and fold(form) != fold(written.name) and any(mention.place for mention, _ in places)
    grounds = ("same-place",) if entered else tuple(sorted(_BY_EAR)) if by_ear else _grounds(form, written, titled)
    if _has_slip(form, written.parts):
        grounds = tuple(sorted({*grounds, "similar-spelling"} - {"transliteration"}))
    spans = tuple(sorted(mention.span for mention, _ in places))
    return Variant(form, spans, grounds, by_ear)


def _has_slip(form: str, parts: Mapping[str, int]) -> bool:
    """Whether a word of it is one slip off what the other forms have, far more often."""
    return any(
        _SLIP * n <= often and is_slip(word, other)
        for word in words(form) if (n := parts.get(word))
        for other, often in parts.items()
    )  # fmt: skip


def _grounds(form: str, written: _Written, titled: bool) -> tuple[str, ...]:
    """Published codes for why `form` is a way to write the name."""
    name, kind = written.name, written.kind
    if fold(form) == fold(name):
        return ("same-form",)
    match = compare(form, name, kind)
    if kind == "person":
        return _person_grounds(form, name, titled, match.grounds if match.score >= THRESHOLD else ())
    if is_acronym_of(name, form) or any(is_acronym_of(form, other) for other in (name, *written.forms)):
        return ("acronym",)
    if body_core(form) == body_core(name):
        return ("legal-form",)
    if match.score >= THRESHOLD and match.grounds:
        return tuple("transliteration" if ground == "similar-sound" else ground for ground in match.grounds)
    return ("same-place",) if kind == "place" else ("short-form",)


def _person_grounds(form: str, name: str, titled: bool, matched: Sequence[str]) -> tuple[str, ...]:
    parts, full = words(form), parse_person(name)
    if len(parts) == 1 and parts[0] == full.key:
        return ("title-and-family",) if titled else ("family-name",)
    if len(parts) == 1 and parts[0] in full.given:
        return ("given-name",)
    if len(parts) == 1 and parts[0] in words(name):
        return ("nickname",)
    found = {"transliteration" if ground == "similar-sound" else ground for ground in matched}
    if len(parts) == 1:
        found |= {"family-name", "transliteration"} if "similar-spelling" not in found else {"family-name"}
    return tuple(sorted(found)) or ("in-article",)


def _roles(articles: Mapping[str, Article], units: Sequence[Unit]) -> tuple[Span, ...]:
    """The first place of each role in other words, in reading order."""
    first: dict[str, Span] = {}
    spans = sorted(mention.role for unit in units for mention in unit.mentions if mention.role is not None)
    for span in spans:
        first.setdefault(fold(span.of(articles[span.article].text)), span)
    return tuple(sorted(first.values()))
