"""Lines of the accounts themselves: when each was published, what it goes back to, who is named, what is damaged."""

from collections.abc import Iterator

from rashomon.exports.dated import dated_by
from rashomon.exports.markdown.writing import Writing
from rashomon.model.dossier import Account, Chapter, CorrectionEntry, IntegrityEntry, Name
from rashomon.model.times import Publication
from rashomon.text.timex import without_year


def _published(write: Writing, p: Publication) -> str:
    value = None if p.earliest or p.latest else without_year(p.candidates)
    return f"{value} (year open)" if value else p.day or write.stretch(p.earliest, p.latest)


def account(write: Writing, a: Account) -> str:
    """An article: outlet, title, day with its reasons, origin, and what it shares with the others."""
    headline, source = a.label.headline, a.label.source
    title = write.flat(a.title) if a.title else write.words(headline.evidence) if headline else "no headline"
    outlet = write.flat(a.source) if a.source else f"{write.words(source.evidence)} ({source.grounds})" if source else None
    grounds = ", ".join(
        f"{g.code} “{write.flat(g.evidence.of(write.texts[g.evidence.article]))}”" if g.evidence else g.code
        for g in dated_by(a.publication, write.texts)
    )
    candidates = f"; fits: {', '.join(a.publication.candidates)}" if a.publication.candidates else ""
    through = f" by way of {write.letters[a.origin_through]}" if a.origin_through and a.origin_through != a.origin else ""
    back = f"goes back to {write.letters[a.origin]}{through} ({', '.join(a.origin_grounds)})"
    origin = "its own origin" if a.origin == a.id else back
    why = f"{a.publication.basis}{': ' + grounds if grounds else ''}{candidates}"
    named = f"{outlet}: {title}" if outlet else title
    shared = ", ".join(f"“{write.words(g.evidence)}” ({g.others})" if g.evidence else g.code for g in a.story_grounds)
    placed = f"; in common with others: {shared}" if shared else ""
    return f"- **{write.letters[a.id]}** {named}. Published {_published(write, a.publication)} ({why}); {origin}{placed}. `{a.id}`"


def chapter(write: Writing, number: int, c: Chapter) -> Iterator[str]:
    """A chapter with its articles, and what parts it from the one before."""
    articles = ", ".join(
        f"{write.letters[a.article]}{f' ({a.grounds})' if a.grounds != 'published' else ''}" for a in c.articles
    )
    title = f"“{write.flat(c.title.exact)}”" + (f" {write.at(c.title.evidence)}" if c.title.evidence else "")
    yield f"{number}. {write.stretch(c.first, c.last)}: {title} ({write.count(c.origins)}). Articles {articles}"
    for ground in c.grounds:
        new = ", ".join(f"“{write.words((s,))}” {write.at((s,))}" for s in ground.evidence or ())
        yield f"   - {ground.code}{f': {new}' if new else ''}"


def versions(write: Writing, a: Account) -> Iterator[str]:
    """How often an article was changed, and what the last change was."""
    if a.versions.count > 1:
        yield f"  - {a.versions.count} versions; the last change:"
    for change in a.versions.changes:
        before = (
            f"“{write.flat(change.before)}”"
            if change.before
            else "words not repeated"
            if change.kind != "added"
            else ""
        )
        now = write.said(change.evidence) if change.evidence else ""
        yield f"    - {change.kind}: {' → '.join(filter(None, (before, now)))}"


def name(write: Writing, n: Name) -> str:
    """A name with its kind, roles and variants."""
    roles = list(dict.fromkeys(write.words(r.evidence) for r in n.roles))
    variants = ", ".join(
        f"{write.flat(v.exact)} ×{v.count}{' GARBLED' if v.garbled else ''}{' (' + ', '.join(v.grounds) + ')' if v.grounds else ''}"
        for v in n.variants
    )
    a = n.authority
    authority = f"; authority: {write.flat(a.id)} {write.flat(a.name)} ({', '.join(a.grounds)})" if a else ""
    kind = "; ".join([n.kind, *roles])
    return f"- **{write.flat(n.name)}** ({kind}): {variants}; {write.at(n.evidence[:1])}{authority}"


def correction(write: Writing, c: CorrectionEntry) -> Iterator[str]:
    """A note of correction: what was said, and what is right."""
    held = "; the library holds the earlier version" if c.earlier_sha256 else ""
    yield f"- {c.kind}: {write.said(c.evidence)}{held}"
    if c.before:
        yield f"  - before: {write.said(c.before)}"
    if c.now:
        yield f"  - now: {write.said(c.now)}"


def damage(write: Writing, e: IntegrityEntry) -> str:
    """A damaged place and what it most likely said."""
    likely = f"; likely {write.said(e.likely.evidence)}" if e.likely else ""
    return f"- {e.kind} ({e.reason}): {write.said(e.evidence)}{likely}"
