"""A dossier as Markdown: the same lines as the page, for a terminal, a wiki or a notebook."""

from collections.abc import Iterator, Mapping

from rashomon.exports.amounts import amount
from rashomon.exports.claims import Claim, claims, values
from rashomon.exports.dated import dated_by
from rashomon.exports.letters import letters
from rashomon.exports.surroundings import in_context
from rashomon.model.dossier import (
    Account,
    CalendarEntry,
    Chapter,
    CorrectionEntry,
    Difference,
    Dossier,
    FigureEntry,
    IntegrityEntry,
    Name,
    PlanState,
    QuoteFamily,
    TimelineEntry,
)  # fmt: skip
from rashomon.model.span import Evidence, Span
from rashomon.model.times import Publication
from rashomon.text.timex import without_year

_MENTIONS = 3
"""Places that only mention what others state whose words are shown; of the rest, which can be dozens, the places stand alone."""


def dossier_markdown(dossier: Dossier, texts: Mapping[str, str]) -> str:
    """One document; every line ends with the places it comes from, as letter[start:end]; the list of articles says whose letter it is."""
    return "\n".join(_Markdown(dossier, texts).lines()).rstrip()


class _Markdown:
    """Writes the sections; holds what every line needs: the texts and the articles' short names."""

    def __init__(self, dossier: Dossier, texts: Mapping[str, str]) -> None:
        self._dossier = dossier
        self._texts = texts
        self._letters = letters(account.id for account in dossier.articles)

    def lines(self) -> Iterator[str]:
        d = self._dossier
        days = " to ".join(dict.fromkeys(day for day in (d.story.first, d.story.last) if day)) or "No day known"
        yield f"# {self.flat(d.story.title.exact)}\n"
        articles = f"{d.story.articles} article{'s' * (d.story.articles != 1)}"
        yield f"Story `{d.story.id}`. {articles} from {self.count(d.story.origins)}. {days}.\n"
        if d.story.keywords:
            yield f"Keywords: {'; '.join(f'{self.words(k.evidence[:1])} ({self.count(k.origins)})' for k in d.story.keywords)}.\n"
        sections = {
            "In ten lines": (f"- {line.about}{self.damaged(line.evidence)}: {self.said(line.evidence)}" for line in d.digest),
            "Chapters": (line for number, c in enumerate(d.chapters, 1) for line in self.chapter(number, c)),
            "Articles": (line for a in d.articles for line in (self.account(a), *self.versions(a))),
            "Not annotated": (f"- `{o.article}`: {o.why}" for o in d.not_annotated),
            "Failures": (f"- `{f.record}` in {f.stage}: {f.why}" for f in d.failures),
            "What the accounts say of one thing": (line for c in claims(d) for line in self.claim(c)),
            "What is planned": (line for entry in d.calendar for line in self.plan(entry)),
            "What happened": (
                f"- {self.when(e)}: {self.said(e.evidence)} ({self.count(e.origins)})"
                for e in d.timeline
            ),
            "Who said what": (line for family in d.quotes for line in self.family(family)),
            "Figures": (line for entry in d.figures for line in self.figure(entry)),
            "Names": map(self.name, d.names),
            "Copies": (
                f"- {c.kind}, direction {c.direction} ({', '.join(c.grounds) or 'no grounds'}): "
                f"{self.said((c.source,))} → {self.at((c.copy,))}"
                for c in d.copies
            ),
            "Corrections": (line for c in d.corrections for line in self.correction(c)),
            "Damaged text": map(self.damage, d.integrity),
            "Blanks": (f"- **{b.asked}?** “{self.flat(b.about)}” {self.at(b.evidence)} ({b.answer}: {b.why})" for b in d.blanks),
        }
        for title, lines in sections.items():
            written = list(lines)
            if written:
                yield f"## {title}\n"
                yield from written
                yield ""
        yield (
            f"Made by Rashomon {d.manifest.rashomon} with "
            + ", ".join(f"{m.name} {m.version}" for m in d.manifest.models)
            + "."
        )

    def flat(self, text: str) -> str:
        """On one line, with Markdown's own signs made harmless."""
        return self._escaped(" ".join(text.split()))

    def _escaped(self, text: str) -> str:
        return "".join(f"\\{c}" if c in "\\`*_[]<>#|" else c for c in text)

    def at(self, evidence: Evidence) -> str:
        return ", ".join(f"`{self._letters[s.article]}[{s.start}:{s.end}]`" for s in evidence)

    def words(self, evidence: Evidence) -> str:
        return " … ".join(self.flat(s.of(self._texts[s.article])) for s in evidence)

    def said(self, evidence: Evidence) -> str:
        """The words and their places; of many places that read alike the first is quoted."""
        pieces: dict[str, list[Span]] = {}
        for span in evidence:
            pieces.setdefault(span.article, []).append(span)
        first = tuple(next(iter(pieces.values())))
        return f"“{self.words(first)}” {self.at(evidence)}"

    def damaged(self, evidence: Evidence) -> str:
        """A word of warning where the words shown are of a damaged place, and not only its quotation marks."""
        shown = [span for span in evidence if span.article == evidence[0].article]
        places = (span for entry in self._dossier.integrity if entry.kind != "unbalanced-quote" for span in entry.evidence)
        return " (damaged text)" if any(span.overlaps(place) for place in places for span in shown) else ""

    def in_context(self, evidence: Evidence) -> str:
        """The first place between the words around it, and all places."""
        before, exact, after = in_context(self._texts[evidence[0].article], evidence[0])
        return f"“{self._escaped(before)}**{self.flat(exact)}**{self._escaped(after)}” {self.at(evidence)}"

    def stretch(self, earliest: str | None, latest: str | None) -> str:
        if earliest == latest:
            return earliest or "undecided"
        return f"{earliest or 'undecided'} to {latest or 'undecided'}"

    def when(self, e: TimelineEntry | CalendarEntry | PlanState) -> str:
        return f"{e.value} (year open)" if e.value else self.stretch(e.earliest, e.latest)

    def published(self, p: Publication) -> str:
        value = None if p.earliest or p.latest else without_year(p.candidates)
        return f"{value} (year open)" if value else p.day or self.stretch(p.earliest, p.latest)

    def count(self, origins: int) -> str:
        return f"{origins} origin{'s' * (origins != 1)}"

    def account(self, a: Account) -> str:
        headline, source = a.label.headline, a.label.source
        title = self.flat(a.title) if a.title else self.words(headline.evidence) if headline else "no headline"
        outlet = self.flat(a.source) if a.source else f"{self.words(source.evidence)} ({source.grounds})" if source else None
        grounds = ", ".join(
            f"{g.code} “{self.flat(g.evidence.of(self._texts[g.evidence.article]))}”" if g.evidence else g.code
            for g in dated_by(a.publication, self._texts)
        )
        candidates = f"; fits: {', '.join(a.publication.candidates)}" if a.publication.candidates else ""
        through = f" by way of {self._letters[a.origin_through]}" if a.origin_through and a.origin_through != a.origin else ""
        back = f"goes back to {self._letters[a.origin]}{through} ({', '.join(a.origin_grounds)})"
        origin = "its own origin" if a.origin == a.id else back
        why = f"{a.publication.basis}{': ' + grounds if grounds else ''}{candidates}"
        named = f"{outlet}: {title}" if outlet else title
        shared = ", ".join(f"“{self.words(g.evidence)}” ({g.others})" if g.evidence else g.code for g in a.story_grounds)
        placed = f"; in common with others: {shared}" if shared else ""
        return f"- **{self._letters[a.id]}** {named}. Published {self.published(a.publication)} ({why}); {origin}{placed}. `{a.id}`"

    def chapter(self, number: int, c: Chapter) -> Iterator[str]:
        articles = ", ".join(
            f"{self._letters[a.article]}{f' ({a.grounds})' if a.grounds != 'published' else ''}" for a in c.articles
        )
        title = f"“{self.flat(c.title.exact)}”" + (f" {self.at(c.title.evidence)}" if c.title.evidence else "")
        yield f"{number}. {self.stretch(c.first, c.last)}: {title} ({self.count(c.origins)}). Articles {articles}"
        for ground in c.grounds:
            new = ", ".join(f"“{self.words((s,))}” {self.at((s,))}" for s in ground.evidence or ())
            yield f"   - {ground.code}{f': {new}' if new else ''}"

    def claim(self, c: Claim) -> Iterator[str]:
        about = "".join(
            f"; {'changed' if item.standing == 'changed' else 'differs'} in {self.difference(item.difference)}"
            for item in c.differing
            if item.difference
        )
        sources = f"{c.sources} source{'s' * (c.sources != 1)}"
        yield f"- “{self.words((c.clearest,))}” ({self.count(c.origins)}, {sources}{about})"
        mentioning = [told for told in c.told if told.stance == "mentions"]
        for told in (*(told for told in c.told if told.stance != "mentions"), *mentioning[:_MENTIONS]):
            who = f", says {self.flat(told.side.attributed_to)}" if told.side.attributed_to else ""
            yield f"  - {told.stance}, {told.side.modality}{who}: {self.said(told.side.evidence)}"
        if more := mentioning[_MENTIONS:]:
            places = ", ".join(self.at(told.side.evidence) for told in more)
            yield f"  - mentions, in {len(more)} more place{'s' * (len(more) != 1)}: {places}"
        if c.no_match:
            yield f"  - no match found in {', '.join(sorted(map(self._letters.__getitem__, c.no_match), key=_place))}"

    def difference(self, d: Difference) -> str:
        """In what, and the values; of dates the days that they stand for."""
        shown = (
            self.words(v.evidence[:1]) + (f" ({self.stretch(v.earliest, v.latest)})" if v.earliest else "") for v in values(d)
        )
        return f"{d.about}: {' / '.join(shown)}"

    def plan(self, e: CalendarEntry) -> Iterator[str]:
        who = f"; who: {', '.join(map(self.flat, e.who))}" if e.who else ""
        where = f"; where: {self.flat(e.where)}" if e.where else ""
        yield f"- {self.when(e)}, {e.status}: {self.said(e.evidence)}{who}{where}"
        if len(e.history) > 1:
            for state in e.history:
                yield f"  - {state.status}, {self.when(state)}: {self.said(state.evidence)}"

    def family(self, q: QuoteFamily) -> Iterator[str]:
        grounds = f" ({', '.join(q.preferred.grounds)})" if q.preferred.grounds else ""
        yield f"- **{self.flat(q.speaker or 'speaker undecided')}**: {self.said(q.preferred.evidence)}{grounds}"
        for wording in q.wordings:
            if len(q.wordings) > 1 or wording.difference == "garbled":
                yield f"  - {wording.form}, {wording.difference}: {self.said(wording.evidence)}"

    def figure(self, e: FigureEntry) -> Iterator[str]:
        unit = f" ({e.unit})" if e.unit else ""
        context = "".join(
            f", {what}: {self.flat(value)}" for what, value in (("where", e.where), ("as of", e.as_of)) if value
        )
        yield f"- {self.flat(e.counted or 'counted: see the words')}{unit}{context}: {e.status}"
        for value in e.values:
            unit = f" {value.unit}" if value.unit and value.unit != e.unit else ""
            yield f"  - {amount(value)}{unit}: {self.in_context(value.evidence)}"

    def name(self, n: Name) -> str:
        roles = list(dict.fromkeys(self.words(r.evidence) for r in n.roles))
        variants = ", ".join(
            f"{self.flat(v.exact)} ×{v.count}{' GARBLED' if v.garbled else ''}{' (' + ', '.join(v.grounds) + ')' if v.grounds else ''}"
            for v in n.variants
        )
        a = n.authority
        authority = f"; authority: {self.flat(a.id)} {self.flat(a.name)} ({', '.join(a.grounds)})" if a else ""
        kind = "; ".join([n.kind, *roles])
        return f"- **{self.flat(n.name)}** ({kind}): {variants}; {self.at(n.evidence[:1])}{authority}"

    def versions(self, a: Account) -> Iterator[str]:
        if a.versions.count > 1:
            yield f"  - {a.versions.count} versions; the last change:"
        for change in a.versions.changes:
            before = (
                f"“{self.flat(change.before)}”"
                if change.before
                else "words not repeated"
                if change.kind != "added"
                else ""
            )
            now = self.said(change.evidence) if change.evidence else ""
            yield f"    - {change.kind}: {' → '.join(filter(None, (before, now)))}"

    def correction(self, c: CorrectionEntry) -> Iterator[str]:
        held = "; the library holds the earlier version" if c.earlier_sha256 else ""
        yield f"- {c.kind}: {self.said(c.evidence)}{held}"
        if c.before:
            yield f"  - before: {self.said(c.before)}"
        if c.now:
            yield f"  - now: {self.said(c.now)}"

    def damage(self, e: IntegrityEntry) -> str:
        likely = f"; likely {self.said(e.likely.evidence)}" if e.likely else ""
        return f"- {e.kind} ({e.reason}): {self.said(e.evidence)}{likely}"


def _place(letter: str) -> tuple[int, str]:
    """Z comes before AA."""
    return len(letter), letter
