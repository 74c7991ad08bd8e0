"""Who is meant by an office or a kind of body: "the president" is the one person whom the article calls so, "the council" the one that
it names."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from rashomon.model.annotation import Mention
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.text.terms import find_forms
from rashomon.text.wordlist import words

_COURTESIES = words("mr mrs ms miss dr sir dame lord lady professor")
_BODIES = words("""
    council union ministry court bank university club party association committee commission board agency department institute hospital
    foundation federation authority parliament assembly senate tribunal
""")
"""Nouns that end the name of a body and stand for it afterwards."""
_BEHIND = words("of for in at on to from with and")
"""Words before which the noun of an office ends ("leader of the council")."""


def find_offices(text: str, mentions: Sequence[Mention], at: Mapping[Span, Entity]) -> dict[str, Entity]:
    """The offices that an article gives to one person only, in titles ("President Voss") or beside a name ("the mayor, ...").

    `at` says of whom a mention is.
    """
    held: dict[str, dict[str, Entity]] = defaultdict(dict)
    for mention in mentions:
        if mention.kind == "person" and mention.span in at:
            for span in filter(None, (mention.title, mention.role)):
                person = at[mention.span]
                held[_office(find_forms(text, span.start, span.end)[1])][person.id] = person
    return {office: person for office, people in held.items() if office and len(people) == 1 for person in people.values()}


def find_bodies(text: str, mentions: Sequence[Mention], at: Mapping[Span, Entity]) -> dict[str, Entity]:
    """The nouns that end the name of one body only in an article ("Wendshire County Council": "the council"); `at` as above."""
    held: dict[str, dict[str, Entity]] = defaultdict(dict)
    for mention in mentions:
        if mention.kind == "organisation" and mention.span in at:
            last = mention.span.of(text).split()[-1].lower()
            if last in _BODIES and len(mention.span) > len(last):
                held[last][at[mention.span].id] = at[mention.span]
    return {noun: body for noun, bodies in held.items() if len(bodies) == 1 for body in bodies.values()}


def _office(forms: Iterable[str]) -> str:
    last = ""
    for form in forms:
        if form in _BEHIND:
            break
        last = form
    return last if last.isalpha() and last not in _COURTESIES else ""
