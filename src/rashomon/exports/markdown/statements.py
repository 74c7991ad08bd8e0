"""Lines of what the accounts say: statements, plans, quotations, figures."""

from collections.abc import Iterator

from rashomon.exports import in_words, lists
from rashomon.exports.claims import Claim, Statement, statements, values
from rashomon.exports.markdown.writing import Writing
from rashomon.model.dossier import CalendarEntry, Difference, FigureEntry, QuoteFamily, TimelineEntry


def claim(write: Writing, c: Claim) -> Iterator[str]:
    """A statement, in what accounts differ, and what each account says of it; what only mentions it is named at the end."""
    sources = f"{c.sources} source{'s' * (c.sources != 1)}"
    yield f"- “{write.words((c.clearest,))}” ({c.origins} of {write.count(write.origins)}, {sources})"
    for item in c.differing:
        if item.difference:
            differ = "since changed" if item.standing == "changed" else "they differ"
            yield f"  - **{differ}** in {_difference(write, item.difference)}"
    said: set[tuple[str, str]] = set()
    order = {article: i for i, article in enumerate(write.letters)}
    for told in sorted(statements(c), key=lambda told: order[told.side.article]):
        if told.stance != "mentions" and (told.stance, told.side.article) not in said:
            yield f"  - {_statement(write, told)}"
            said.add((told.stance, told.side.article))
    mentioning = {told.side.article for told in c.told if told.stance == "mentions"} - {side.article for side in c.stating}
    if mentioning:
        yield f"  - mentioned in {write.articles(mentioning)}"
    if silent := set(c.no_match) - mentioning:
        yield f"  - no match found in {write.articles(silent)}"


def _statement(write: Writing, told: Statement) -> str:
    modality = f", {told.side.modality}" if told.side.modality != "happened" else ""
    who = f", says {write.flat(told.side.attributed_to)}" if told.side.attributed_to else ""
    copied = write.articles({span.article for span in told.copied} - {told.side.article})
    return f"{told.stance}{modality}{who}: {write.said(told.side.evidence)}{f'; copied by {copied}' if copied else ''}"


def _difference(write: Writing, d: Difference) -> str:
    """In what, and the values, each once; of dates the days that they stand for."""
    shown: dict[str, str] = {}
    for v in values(d):
        words = write.words(v.evidence[:1])
        shown.setdefault(words.casefold(), words + (f" ({write.stretch(v.earliest, v.latest)})" if v.earliest else ""))
    return f"{d.about}: {' / '.join(shown.values())}"


def plan(write: Writing, e: CalendarEntry) -> Iterator[str]:
    """A plan, and how it moved."""
    who = f"; who: {', '.join(map(write.flat, e.who))}" if e.who else ""
    where = f"; where: {write.flat(e.where)}" if e.where else ""
    yield f"- {write.when(e)}, {e.status}: {write.said(e.evidence)}{who}{where}"
    if len(turns := lists.turns(e)) > 1:
        for state, evidence in turns:
            yield f"  - {state.status}, {write.when(state)}: {write.said(evidence)}"


def event(write: Writing, e: TimelineEntry) -> Iterator[str]:
    """Something that happened, and how many origins tell it where it is more than one."""
    told = f" ({write.count(e.origins)})" if e.origins > 1 else ""
    yield f"- {write.when(e)}: {write.said(e.evidence)}{told}"


def family(write: Writing, q: QuoteFamily) -> Iterator[str]:
    """An utterance in the wording to trust, whether it is quoted or reported, then its other wordings."""
    best = lists.to_trust(q)
    grounds = in_words.preferred(q.preferred.grounds)
    form = in_words.FORMS[best.form] + (", GARBLED" if best.difference == "garbled" else "")
    yield f"- **{write.flat(q.speaker or 'speaker undecided')}** ({form}): {write.said(best.evidence)}{f' ({grounds})' if grounds else ''}"
    for wording in q.wordings:
        if wording != best:
            yield f"  - {in_words.FORMS[wording.form]}, {wording.difference}: {write.said(wording.evidence)}"


def figure(write: Writing, e: FigureEntry) -> Iterator[str]:
    """A quantity, and its numbers as the accounts give them: each once, with all its places."""
    unit = write.figures.unit(e)
    counted = write.flat(e.counted or "counted: see the words") + (f" ({unit})" if unit else "")
    yield f"- {counted}{_circumstances(write, e)}: {in_words.plain(e.status)}"
    for number, evidence in write.figures.amounts(e):
        yield f"  - {number}: {write.in_context(evidence)}"


def single(write: Writing, e: FigureEntry) -> Iterator[str]:
    """The numbers of a quantity that one origin alone gives, each with what it counts."""
    unit, counted = write.figures.unit(e), write.flat(e.counted or "")
    what = f" {unit}{f' ({counted})' if counted else ''}" if unit else f" {counted}" if counted else ""
    for number, evidence in write.figures.amounts(e):
        yield f"- {number}{what}{_circumstances(write, e)}: {write.in_context(evidence)}"


def _circumstances(write: Writing, e: FigureEntry) -> str:
    return "".join(f", {what}: {write.flat(value)}" for what, value in (("where", e.where), ("as of", e.as_of)) if value)
