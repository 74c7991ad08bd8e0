"""Happenings that a noun takes as known of somebody named: "Gray's death", "the nomination of Regina Benjamin", "whose warnings"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.deed_nouns import BEFALLING, DONE
from rashomon.stages.assemble.corroboration.facts.fact import Fact
from rashomon.stages.assemble.corroboration.facts.making import make_fact
from rashomon.stages.assemble.corroboration.facts.reading import Reading
from rashomon.stages.assemble.corroboration.lexicon import LIGHT
from rashomon.text.wordlist import words

_OPEN = words("""
    alleged attempted possible potential planned expected failed apparent suspected future next likely proposed upcoming scheduled any
    no attempt threat second another latest previous last
""")
"""Words in the noun phrase with which it need not have come about, or is one of several."""
_AWAITED = words("""
    demand demands demanded demanding seek seeks sought seeking urge urges urged await awaits awaiting awaited until pending without prevent
    avoid want wants wanted call calls called calling expect expects expected plan plans planned planning predict predicted plot plotted
    plotting attempt attempted oppose opposed deny denied denies denying propose proposed delay delayed threaten threatened request
    requested requests if no for
""")
"""Words shortly before it after which it may be to come, or not to come."""
_NEAR = 3
"""Words before it in which these are looked for."""
_BEHIND = re.compile(r"(?:[’']s?)[ \t]{1,4}(?:[\w-]{1,40}[ \t]{1,4}){0,2}?\Z")
_OF = re.compile(r"[ \t]{1,4}of[ \t]{1,4}((?:[\w.-]{1,40}[ \t]{1,4}){0,4}?)\Z")
"""What stands between the noun and the name."""
_WHOSE = re.compile(r"whose[ \t]{1,4}\w+", re.IGNORECASE)
_REACH = 48
"""Characters between a name and "whose" at most: an apposition."""


def presupposed_in(reading: Reading, nouns: Sequence[Claim]) -> list[Fact]:
    """The noun phrases that name what befell or was done by somebody, as facts whose subject he is."""
    found = []
    for noun in nouns:
        owner = _owner(reading, noun) if _is_taken_as_known(reading, noun) else None
        if owner is not None and (noun.predicate in DONE or owner.startswith("@person")):
            made = make_fact(reading, noun, (), ())
            found.append(replace(made, subject_names=frozenset({owner}), who=made.who | {owner}, presupposed=True))
    return found


def _is_taken_as_known(reading: Reading, noun: Claim) -> bool:
    if not (noun.predicate in BEFALLING or noun.predicate in DONE) or noun.negated or noun.modality != "happened":
        return False
    return _has_come_about(reading, noun.span)


def _has_come_about(reading: Reading, span: Span) -> bool:
    before = reading.forms(_before(span))[-_NEAR:] if span.start else []
    return _OPEN.isdisjoint(reading.forms(span)) and _AWAITED.isdisjoint(before)


def _before(span: Span) -> Span:
    return Span(span.article, max(0, span.start - _REACH), span.start)


def _owner(reading: Reading, noun: Claim) -> str | None:
    """Whom the noun is of: the name that has it, the one behind "of", or the one before "whose"."""
    text = reading.text
    inside = reading.named(noun.span)
    at = _place(reading, noun)
    for name in inside:
        if name.span.end <= at and _BEHIND.fullmatch(text, name.span.end, at):
            return name.term
    behind = at + len(text[at:].split(maxsplit=1)[0]) if at < noun.span.end else noun.span.end
    for name in inside:
        between = _OF.fullmatch(text, behind, name.span.start) if name.span.start >= behind else None
        if between and not reading.owns(name) and LIGHT.isdisjoint(between[1].lower().replace("the ", "").split()):
            return name.term
    if _WHOSE.fullmatch(text, noun.span.start, noun.span.end):
        near = reading.named(_before(noun.span)) if noun.span.start else []
        people = {name.term for name in near if name.kind == "person"}
        return min(people) if len(people) == 1 else None
    return None


def _place(reading: Reading, noun: Claim) -> int:
    """Where the noun itself begins: the last word of the phrase's head."""
    found = re.search(rf"\b{re.escape(noun.predicate)}\w*", reading.text[noun.span.start : noun.span.end], re.IGNORECASE)
    return noun.span.start + found.start() if found else noun.span.end
