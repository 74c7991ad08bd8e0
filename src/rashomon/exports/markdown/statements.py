"""Lines of what the accounts say: statements, plans, quotations, figures."""

from collections.abc import Iterator

from rashomon.exports.amounts import amount
from rashomon.exports.claims import Claim, values
from rashomon.exports.markdown.writing import Writing
from rashomon.model.dossier import CalendarEntry, Difference, FigureEntry, QuoteFamily

_MENTIONS = 3
"""Places that only mention what others state whose words are shown; of the rest, which can be dozens, the places stand alone."""


def claim(write: Writing, c: Claim) -> Iterator[str]:
    """A statement, and what each account says of it."""
    about = "".join(
        f"; {'changed' if item.standing == 'changed' else 'differs'} in {_difference(write, item.difference)}"
        for item in c.differing
        if item.difference
    )
    sources = f"{c.sources} source{'s' * (c.sources != 1)}"
    yield f"- “{write.words((c.clearest,))}” ({write.count(c.origins)}, {sources}{about})"
    mentioning = [told for told in c.told if told.stance == "mentions"]
    for told in (*(told for told in c.told if told.stance != "mentions"), *mentioning[:_MENTIONS]):
        who = f", says {write.flat(told.side.attributed_to)}" if told.side.attributed_to else ""
        yield f"  - {told.stance}, {told.side.modality}{who}: {write.said(told.side.evidence)}"
    if more := mentioning[_MENTIONS:]:
        places = ", ".join(write.at(told.side.evidence) for told in more)
        yield f"  - mentions, in {len(more)} more place{'s' * (len(more) != 1)}: {places}"
    if c.no_match:
        yield f"  - no match found in {', '.join(sorted(map(write.letters.__getitem__, c.no_match), key=_place))}"


def _difference(write: Writing, d: Difference) -> str:
    """In what, and the values; of dates the days that they stand for."""
    shown = (
        write.words(v.evidence[:1]) + (f" ({write.stretch(v.earliest, v.latest)})" if v.earliest else "") for v in values(d)
    )
    return f"{d.about}: {' / '.join(shown)}"


def plan(write: Writing, e: CalendarEntry) -> Iterator[str]:
    """A plan, and how it moved."""
    who = f"; who: {', '.join(map(write.flat, e.who))}" if e.who else ""
    where = f"; where: {write.flat(e.where)}" if e.where else ""
    yield f"- {write.when(e)}, {e.status}: {write.said(e.evidence)}{who}{where}"
    if len(e.history) > 1:
        for state in e.history:
            yield f"  - {state.status}, {write.when(state)}: {write.said(state.evidence)}"


def family(write: Writing, q: QuoteFamily) -> Iterator[str]:
    """An utterance in the wording to trust, then in all its wordings."""
    grounds = f" ({', '.join(q.preferred.grounds)})" if q.preferred.grounds else ""
    yield f"- **{write.flat(q.speaker or 'speaker undecided')}**: {write.said(q.preferred.evidence)}{grounds}"
    for wording in q.wordings:
        if len(q.wordings) > 1 or wording.difference == "garbled":
            yield f"  - {wording.form}, {wording.difference}: {write.said(wording.evidence)}"


def figure(write: Writing, e: FigureEntry) -> Iterator[str]:
    """A quantity, and its values as the accounts give them."""
    unit = f" ({e.unit})" if e.unit else ""
    context = "".join(
        f", {what}: {write.flat(value)}" for what, value in (("where", e.where), ("as of", e.as_of)) if value
    )
    yield f"- {write.flat(e.counted or 'counted: see the words')}{unit}{context}: {e.status}"
    for value in e.values:
        unit = f" {value.unit}" if value.unit and value.unit != e.unit else ""
        yield f"  - {amount(value)}{unit}: {write.in_context(value.evidence)}"

def _place(letter: str) -> tuple[int, str]:
    """Z comes before AA."""
    return len(letter), letter
