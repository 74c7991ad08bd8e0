"""What a number leaves unsaid because the one before it has said it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.entry import near_value
from rashomon.stages.assemble.figure_ledger.lexicon import BEHIND, OF_THE_EVENT, PASSING
from rashomon.stages.assemble.figure_ledger.names import Names
from rashomon.stages.assemble.figure_ledger.quantity import Quantity
from rashomon.text.read import ReadText

_NEAR = 250
"""Characters back to the number that another one points at: the sentence before. By reason."""
_POINTING = 16
"""Characters of the words that point back. "All of those "."""
_ALONGSIDE = 90
"""Characters between two numbers of one enumeration: "22 pupils had been brought out alive and seven dead". By reason."""
_JOINED = re.compile(r"(?:,| and|, and|,? with|,? but|,? while)(?: (?:about|some|another|at least|nearly))? ?\Z")
_PLACED = re.compile(r"(?: (?:of them|others|more|people))?(?: (?:was|were|are|died))? (?:in|at|from) (?:the )?(?:\w{3,14} )?")
"""From a number to the place that it is told for: "131 in Zerafon", "three in neighbouring Kholat"."""
_OF_A_FATE = re.compile(
    r" of the (?P<fate>dead|killed|injured|wounded|missing) (?:was|were|are|died) (?:in|at|from) (?:the )?(?:\w{3,14} )?"
)
"""Of people with one fate those of one place: "38 of the dead were in Istria"."""
_THEM = re.compile(r"\s{1,3}of (?:them|whom)\b")
_ABOUT = r"[“\"]?(?:about |close to |around |some |nearly |almost |only |just |more than |less than |at least )?\Z"
_SAID_OF_IT = re.compile(
    r"(?i)(?:\b(?:puts?|placed?|places|estimates?|estimated) (?:it|them|(?:the|that|its|this) "
    r"(?:number|figure|total|count|toll|sum|amount)) at|"
    r"(?:\A|[.;:!?”\"’] |\n)(?:the|that) (?:\w+ )?(?:number|figure|total|count|toll) (?:is|was|is now|should (?:be|have been))|"
    rf"\b(?:sa(?:ys?|id)|insists?|claims?|believes?)(?: that)? it (?:is|was)|; [^.;\n]{{0,40}}\bit (?:is|was)) {_ABOUT}"
)
"""Words before a number that say once more what the number before it counts."""
_THE_SAME = re.compile(r"(?:\b[Tt]he|\b[Aa]ll(?: of)?(?: the| those| these)?|\b[Tt]hose|\b[Tt]hese) \Z")
"""Before a number that was told before: "on 12 of the 19", "all nineteen came home"."""
_FIRST_TOLD = re.compile(
    r"\b(?:first|initial|earlier|previous|preliminary|original) (?:estimate|figure|number|count|toll|tally|reading|total) of \Z"
)
"""Before what had been told first: "raising its first estimate of 6.7"."""
_NOT = re.compile(r",(?: [^.;:\n,\d]{1,40},)? not (?:the |about |some )*\Z")
"""Between a number and one that does not hold: "604, not 700", "£91,000, says the treasury, not the £84,000 first mentioned"."""
_TO, _FROM = re.compile(rf"\bto {_ABOUT}"), re.compile(rf"\bfrom {_ABOUT}")
_CHANGED = re.compile(r"(?i)\b(?:ris|rose|rais|grow|grew|increas|climb|up|low|cut|fall|fell|drop|reduc|down|declin|chang|improv)\w{0,4}\b")


def fill_in(read: ReadText, quantities: Sequence[Quantity], names: Names) -> list[Quantity]:
    """The quantities of one article, in reading order, each with what the numbers before it say for it."""
    told: list[Quantity] = []
    for quantity in quantities:
        before = told[-1] if told else None
        quantity = _of_a_place(read.text, quantity, names)
        if before:
            quantity = _of_those(read.text, quantity, told)
            quantity = _alongside(read, quantity, before, names)
            quantity = _same_again(read.text, quantity, before)
            quantity = _told_before(read.text, quantity, told)
            quantity = _taken_back(read.text, quantity, before)
            turned = _turned(read.text, before.figure.span, quantity.figure.span)
            if turned:
                told[-1] = before = replace(_said_like(before, quantity), former=before.former or turned == "from")
                quantity = replace(_said_like(quantity, before), former=turned == "to", same_as=before.figure.span)
        told.append(quantity)
    return told


def _of_a_place(text: str, quantity: Quantity, names: Names) -> Quantity:
    """Of "38 of the dead were in Istria" 38 dead there: no part of what another account counts in the same place."""
    at = quantity.figure.span
    share = _OF_A_FATE.match(text, at.end)
    where = names.place_at(at.article, at.end, share.end() + 1) if share else ""
    if share is None or not where:
        return quantity
    fate_at = Span(at.article, *share.span("fate"))
    return replace(quantity, fate=BEHIND[share["fate"]], fate_at=fate_at, where=where, head="", part=False)


def _of_those(text: str, quantity: Quantity, told: Sequence[Quantity]) -> Quantity:
    """Of "three of them died": three of the kind counted before died, unless that was itself a count of dead, hurt or missing."""
    at = quantity.figure.span
    if not quantity.fate or not _THEM.match(text, at.end):
        return quantity
    whole = next((q for q in reversed(told) if q.figure.counted and not q.part and q.figure.unit not in PASSING), None)
    if whole is None or whole.fate in OF_THE_EVENT or at.start - whole.figure.span.end > _NEAR:
        return replace(quantity, fate="", fate_at=None)
    return replace(quantity, head=whole.head, sort=whole.sort, part=False)


def _alongside(read: ReadText, quantity: Quantity, before: Quantity, names: Names) -> Quantity:
    """Of "22 pupils were saved and seven died" seven pupils, of "136 dead, 131 in Zerafon" 131 dead, of "Two of them live. Six are dead"
    six of those."""
    at, earlier = quantity.figure.span, before.figure.span
    if quantity.head or quantity.figure.unit not in {None, "people"} or not before.fate or at.start - earlier.end > _ALONGSIDE:
        return quantity
    if before.figure.unit not in {None, "people"} or before.figure.unit == quantity.figure.unit is None:
        return quantity
    start, end = read.sentence(at.start, at.end)
    if earlier.start < start:
        begins = start == at.start and _THEM.match(read.text, earlier.end) and quantity.fate in OF_THE_EVENT
        return replace(quantity, head=before.head, sort=before.sort) if begins else quantity
    if not _JOINED.search(read.text, earlier.end, at.start):
        return quantity
    placed = _PLACED.match(read.text, at.end, end)
    where = names.place_at(at.article, at.end, placed.end() + 1) if placed else ""
    if where:
        return replace(quantity, head=before.head, sort=before.sort, fate=before.fate, fate_at=before.fate_at, where=where)
    if quantity.fate in OF_THE_EVENT and before.fate in OF_THE_EVENT | {"rescued"}:
        return replace(quantity, head=before.head, sort=before.sort)
    return quantity


def _same_again(text: str, quantity: Quantity, before: Quantity) -> Quantity:
    """A number that says once more how many there are of what was counted before: "the government puts the number at 7,500"."""
    at, earlier = quantity.figure.span, before.figure.span
    told = text[max(earlier.end, at.start - _NEAR) : at.start]
    bare = not quantity.head and quantity.figure.unit in {None, "people", before.figure.unit}
    countable = not (before.aged or before.ballot[0] or before.figure.unit in PASSING)
    if bare and countable and at.start - earlier.end <= _NEAR and "\n\n" not in told and _SAID_OF_IT.search(told):
        return _said_like(replace(quantity, same_as=earlier), before)
    return quantity


def _told_before(text: str, quantity: Quantity, told: Sequence[Quantity]) -> Quantity:
    """A number that points back to the same one: "the 19", "all nineteen"."""
    at = quantity.figure.span
    if quantity.aged or quantity.figure.unit in PASSING or not _THE_SAME.search(text, max(0, at.start - _POINTING), at.start):
        return quantity
    near = takewhile(lambda q: at.start - q.figure.span.end <= _NEAR, reversed(told))
    alike = (q for q in near if q.figure.value == quantity.figure.value and not q.aged and quantity.head in {"", q.head})
    earlier = next((q for q in alike if _one_kind(q, quantity)), None)
    return replace(quantity, same_as=earlier.figure.span) if earlier else quantity


def _taken_back(text: str, quantity: Quantity, before: Quantity) -> Quantity:
    """A number that does not hold, or held first, with what the one before it says: "604, not 700", "raising its first estimate of 6.7"."""
    between = text[before.figure.span.end : quantity.figure.span.start]
    first = len(between) <= _NEAR and _FIRST_TOLD.search(between) and "." not in between
    if first and near_value(before, quantity):
        bare = replace(quantity, head="", modifiers=frozenset(), figure=replace(quantity.figure, unit=before.figure.unit, counted=None))
        return replace(_said_like(bare, before), former=True, same_as=before.figure.span)
    if _NOT.fullmatch(between) and near_value(before, quantity) and _one_kind(before, quantity):
        return replace(_said_like(quantity, before), former=True, same_as=before.figure.span)
    return quantity


def _one_kind(one: Quantity, other: Quantity) -> bool:
    """Whether nothing that is said of the two numbers sets them apart: unit and noun."""
    units = {q.figure.unit for q in (one, other)} - {None, "people"}
    return len(units) < 2 and len({q.head for q in (one, other)} - {""}) < 2 and "%" not in units


def _turned(text: str, one: Span, other: Span) -> str:
    """`to` where the numbers are what a quantity is and was ("to 13 percent from 15"), `from` where they are what it was and is
    ("cut from 72 hours to 60"); else empty."""
    between, ahead = text[one.end : other.start], text[max(0, one.start - _ALONGSIDE) : one.start]
    if len(between) > len(" percent of them from more than ") or "." in between or not _CHANGED.search(ahead):
        return ""
    if _TO.search(ahead) and _FROM.search(between):
        return "to"
    return "from" if _FROM.search(ahead) and _TO.search(between) else ""


def _said_like(bare: Quantity, other: Quantity) -> Quantity:
    """The bare number with what is said of the other one, where it says nothing itself."""
    if bare.head or bare.figure.unit not in {None, other.figure.unit}:
        return bare
    return replace(
        bare, figure=replace(bare.figure, unit=other.figure.unit), head=other.head, modifiers=other.modifiers, sort=other.sort,
        fate=bare.fate or other.fate, where=bare.where or other.where, near=bare.near | other.near, around=bare.around | other.around,
        deed=bare.deed or other.deed,
    )  # fmt: skip
