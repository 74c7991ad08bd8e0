"""Who is meant by an office: "the president" is the one person whom the article calls so."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from rashomon.model.annotation import Mention
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.text.terms import find_forms
from rashomon.text.wordlist import words

_COURTESIES = words("mr mrs ms miss dr sir dame lord lady professor")
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


def _office(forms: Iterable[str]) -> str:
    last = ""
    for form in forms:
        if form in _BEHIND:
            break
        last = form
    return last if last.isalpha() and last not in _COURTESIES else ""
