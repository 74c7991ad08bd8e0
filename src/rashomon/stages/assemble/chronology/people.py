"""Who takes part in an event: names in its clause, and the person that "the president" or "she" stands for."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from rashomon.model.annotation import Claim, Mention
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.text.names.genders import NAME_GENDER, TITLE_GENDER, Gender

_PRONOUNS = frozenset({"he", "she"})
_GENDER: dict[str, Gender] = {"she": "f", "he": "m"}
_UNFIT = {word: frozenset(title for title, told in TITLE_GENDER.items() if told != gender) for word, gender in _GENDER.items()}
"""Titles of those for whom the pronoun does not stand."""
_LEADING = frozenset(
    "that which who of in between from for on at by with to around near behind above below across over under outside inside".split()
)
_AND = re.compile(r",? and (?:(?:the |its )?[A-Za-z' ]{0,40},? )?\Z")
_JOINED = 80
"""Characters over which "and" joins two persons."""
_REACH = 600
"""Characters back to which a pronoun's person is looked for."""


class Cast:
    """The story's entities by their places in the articles."""

    def __init__(self, mentions: Mapping[str, Sequence[Mention]], entities: Sequence[Entity]) -> None:
        self._entities = {entity.id: entity for entity in entities}
        at = {span: entity.id for entity in entities for variant in entity.variants for span in variant.places}
        self._spans: dict[str, list[tuple[int, int, str]]] = {}
        self._starts: dict[str, list[int]] = {}
        self._titled: dict[str, dict[str, Counter[str]]] = {}
        self._ending: dict[str, dict[str, list[str]]] = {}
        """Of each article the organisations that it names, by the nouns of their names: the last word, and the one before "of"."""
        self._named: dict[tuple[str, str], str] = {}
        for id, found in mentions.items():
            placed = sorted((m.span.start, m.span.end, at[m.span]) for m in found if m.span in at)
            self._spans[id], self._starts[id] = placed, [start for start, _, _ in placed]
            for m in found:
                if m.span in at:
                    self._named.setdefault((id, m.name), at[m.span])
        self._mentions = mentions
        self._at = at

    def name(self, entity: str) -> str:
        """The entity's canonical name."""
        return self._entities[entity].name

    def kind(self, entity: str) -> str:
        """Its kind: person, place ..."""
        return self._entities[entity].kind

    def inside(self, span: Span) -> tuple[str, ...]:
        """The entities named inside the span, in reading order, each once."""
        return tuple(dict.fromkeys(id for _, _, id in self._placed(span)))

    def known(self, article: str, name: str) -> str | None:
        """The entity that an article's canonical name stands for."""
        return self._named.get((article, name))

    def subject(self, claim: Claim, text: str) -> tuple[str, ...]:
        """Who or what does it: the names of the subject, else whom its role or pronoun stands for."""
        if claim.subject is None:
            return ()
        named = self._heads(claim.subject, text)
        if named:
            return named
        words = claim.subject.of(text).lower().split()
        if len(words) == 1 and words[0] in _PRONOUNS:
            speaker = self.known(claim.subject.article, claim.attributed_to) if claim.attributed_to else None
            meant = self._meant(claim)
            said_after = claim.attribution is not None and claim.span < claim.attribution
            himself = said_after and meant == speaker
            fits = meant is not None and not himself and self._can_be(words[0], meant, claim.span.article, text)
            person = meant if fits else self._last_person(claim.subject, speaker, words[0], text)
            return (person,) if person else ()
        if len(words) > 3 or words[0] != "the":
            return ()
        one = self.called(claim.subject.article, words[-1], text)
        joined = self._beside(claim.subject, text) if one and self.kind(one) == "person" else []
        return tuple(dict.fromkeys((*joined, one))) if one else ()

    def called(self, article: str, noun: str, text: str) -> str | None:
        """The one body or person of the article that a noun stands for: "the council", "the striker"."""
        return self._body(article, noun) or self._holder(article, noun, text)

    def _heads(self, subject: Span, text: str) -> tuple[str, ...]:
        """The names that the subject consists of: not those behind a preposition, nor owners ("Biden's goal")."""
        found = []
        for start, end, id in self._placed(subject):
            before = text[subject.start : start].lower().split()
            if not _LEADING & set(before) and text[end : end + 2] not in {"'s", "’s"} and text[end : end + 1] != "-":
                found.append(id)
        people = [id for id in found if self.kind(id) != "place"]
        if people and self.kind(people[0]) == "person":
            people += self._beside(subject, text)
        return tuple(dict.fromkeys(people or found))

    def _beside(self, subject: Span, text: str) -> list[str]:
        """The persons joined to the subject by "and": "President Voss and the prime minister, Henrik Solvang, signed"."""
        near = self._placed(Span(subject.article, max(0, subject.start - _JOINED), subject.end + _JOINED))
        found = []
        for start, end, id in near:
            gap = text[end : subject.start] if end <= subject.start else text[subject.end : start]
            if self.kind(id) == "person" and (end <= subject.start or start >= subject.end) and _AND.match(gap):
                found.append(id)
        return found

    def names_in(self, span: Span) -> list[tuple[int, int, str]]:
        """The names inside the span: where they begin and end, counted from its beginning, and whose they are."""
        return [(start - span.start, end - span.start, id) for start, end, id in self._placed(span)]

    def _placed(self, span: Span) -> list[tuple[int, int, str]]:
        starts = self._starts.get(span.article, [])
        low = bisect_left(starts, span.start)
        near = self._spans.get(span.article, [])[low : bisect_left(starts, span.end, low)]
        return [place for place in near if place[1] <= span.end]

    def _meant(self, claim: Claim) -> str | None:
        """The person that the claim names without writing the name: whom its pronoun was found to mean."""
        inside = set(self.inside(claim.span))
        known = [self.known(claim.span.article, name) for name in claim.names]
        meant = [id for id in known if id and id not in inside and self.kind(id) == "person"]
        return meant[0] if len(meant) == 1 else None

    def _can_be(self, pronoun: str, entity: str, article: str, text: str) -> bool:
        """Whether "he" or "she" can stand for the person: no title and no given name speaks against it."""
        given, *rest = self.name(entity).lower().split()
        told = NAME_GENDER.get(given) if rest else None
        return told in (None, _GENDER[pronoun]) and not self._titles(article, entity, text) & _UNFIT[pronoun]

    def _last_person(self, span: Span, speaker: str | None, pronoun: str, text: str) -> str | None:
        """The person named last before the pronoun for whom it can stand, and not whoever speaks ("he will, Vale added")."""
        spans = self._spans.get(span.article, [])
        for start, _, id in reversed(spans[: bisect_left(spans, (span.start,))]):
            if start < span.start - _REACH:
                return None
            if self.kind(id) == "person" and id != speaker and self._can_be(pronoun, id, span.article, text):
                return id
        return None

    def _titles(self, article: str, entity: str, text: str) -> frozenset[str]:
        """The titles that stand before its name in the article."""
        titles = (m.title for m in self._mentions.get(article, ()) if m.title and self._at.get(m.span) == entity)
        return frozenset(title.of(text).lower().rstrip(".") for title in titles)

    def _body(self, article: str, noun: str) -> str | None:
        """The one organisation of the article whose name ends with the noun, or has it before "of": "the council", "the society"."""
        if article not in self._ending:
            ids = {id for _, _, id in self._spans.get(article, []) if self.kind(id) == "organisation"}
            self._ending[article] = defaultdict(list)
            for id in ids:
                for called in _nouns(self.name(id).lower().split()):
                    self._ending[article][called].append(id)
        fitting = self._ending[article].get(noun, [])
        return fitting[0] if len(fitting) == 1 else None

    def _holder(self, article: str, role: str, text: str) -> str | None:
        """The person most often named in the article among those whose title or role ends with the word."""
        if article not in self._titled:
            holders: dict[str, Counter[str]] = defaultdict(Counter)
            often = Counter(id for _, _, id in self._spans.get(article, []))
            for m in self._mentions.get(article, ()):
                for place in (m.title, m.role):
                    if place and m.kind == "person" and m.span in self._at:
                        for word in set(place.of(text).lower().rstrip(".").split()):
                            holders[word][self._at[m.span]] = often[self._at[m.span]]
            self._titled[article] = holders
        holding = self._titled[article].get(role)
        return min(holding, key=lambda id: (-holding[id], id)) if holding else None


def _nouns(words: Sequence[str]) -> set[str]:
    """The nouns by which a body is called again: the last word of "Tarn Town Council", the one before "of" in "Society of Skelder"."""
    return {words[-1], *(word for word, after in pairwise(words) if after == "of")}
