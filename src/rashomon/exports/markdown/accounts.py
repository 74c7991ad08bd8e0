"""Lines of the accounts themselves: when each was published, what it goes back to, who is named, what is damaged."""

from collections.abc import Iterator

from rashomon.exports import in_words
from rashomon.exports.dated import dated_by
from rashomon.exports.markdown.writing import Writing
from rashomon.exports.parents import of_the_tree, parents_of
from rashomon.model.dossier import Account, Chapter, CorrectionEntry, Dossier, IntegrityEntry, Name, NameVariant
from rashomon.model.span import Span
from rashomon.model.times import Publication
from rashomon.text.timex import without_year

_PASSAGES = 40
"""Copied passages that are listed; the command `copies` lists all."""
_HEAD, _TAIL = 12, 6
"""Words of a passage that are shown of its beginning and its end."""
_ROLES = 4
"""Roles shown beside a name."""


def _published(write: Writing, p: Publication) -> str:
    value = None if p.earliest or p.latest else without_year(p.candidates)
    day = f"{value} (year open)" if value else write.stretch(p.earliest, p.latest)
    return "day unknown" if day == "undecided" else f"published {day}" + (" (inferred)" if p.basis == "inferred" else "")


def account(write: Writing, a: Account) -> str:
    """An article: outlet, headline or first words, day, and what it goes back to."""
    headline, source = a.label.headline, a.label.source
    called = write.flat(a.title) if a.title else write.words(headline.evidence) if headline else None
    title = called or f"“{write.flat(write.openings[a.id])}”"
    outlet = write.flat(a.source) if a.source else f"{write.words(source.evidence)} ({in_words.plain(source.grounds)})" if source else None
    through = f" by way of {write.letters[a.origin_through]}" if a.origin_through and a.origin_through != a.origin else ""
    why = in_words.going_back(a.origin_grounds)
    back = f"; goes back to {write.letters[a.origin]}{through}{f' ({why})' if why else ''}"
    named = f"{outlet}: {title}" if outlet else title
    return f"- **{write.letters[a.id]}** {named}; {_published(write, a.publication)}{back if a.origin != a.id else ''}. `{a.id}`"


def placed(write: Writing, a: Account) -> Iterator[str]:
    """Why an article has its day and stands in its story, and what was changed in it."""
    grounds = ", ".join(
        f"{in_words.dated(g.code)} “{write.flat(g.evidence.of(write.texts[g.evidence.article]))}”" if g.evidence else in_words.dated(g.code)
        for g in dated_by(a.publication, write.texts)
    )
    candidates = f"; days that fit: {', '.join(a.publication.candidates)}" if len(a.publication.candidates) > 1 else ""
    dated = f"dated by {grounds}{candidates}" if grounds else ""
    shared = ", ".join(f"“{write.words(g.evidence)}” ({g.others})" if g.evidence else g.code for g in a.story_grounds)
    why = "; ".join(filter(None, (dated, f"in common with others: {shared}" if shared else "")))
    if why or a.versions.count > 1:
        yield f"- **{write.letters[a.id]}** {why or 'changed'}."
    yield from versions(write, a)


def passages(write: Writing, d: Dossier) -> Iterator[str]:
    """The longest passages of the copy tree, each with how it begins and ends."""
    shown = of_the_tree(d, parents_of(d))[:_PASSAGES]
    for c in shown:
        arrow = "→" if c.direction == "known" else "↔"
        between = f"{write.letters[c.source.article]} {arrow} {write.letters[c.copy.article]}"
        why = in_words.going_back(c.grounds) if c.direction == "known" else "direction undecided"
        yield f"- {between}, {c.kind} ({why}): “{_ends(write, c.copy)}” {write.at((c.source,))} {arrow} {write.at((c.copy,))}"
    if more := len(d.copies) - len(shown):
        yield f"- and {more} more between these and other pairs; `rashomon copies` lists all"


def _ends(write: Writing, span: Span) -> str:
    words = span.of(write.texts[span.article]).split()
    if len(words) <= _HEAD + _TAIL:
        return write.flat(" ".join(words))
    return write.flat(f"{' '.join(words[:_HEAD])} […] {' '.join(words[-_TAIL:])}")


def chapter(write: Writing, number: int, c: Chapter) -> Iterator[str]:
    """A chapter with its articles, and what parts it from the one before."""
    articles = ", ".join(
        f"{write.letters[a.article]}{f' ({a.grounds})' if a.grounds != 'published' else ''}" for a in c.articles
    )
    title = f"“{write.flat(c.title.exact)}”" + (f" {write.at(c.title.evidence)}" if c.title.evidence else "")
    yield f"{number}. {write.stretch(c.first, c.last)}: {title} ({write.count(c.origins)}). Articles {articles}"
    for ground in c.grounds:
        new = ", ".join(f"“{write.words((s,))}” {write.at((s,))}" for s in ground.evidence or ())
        yield f"   - {in_words.plain(ground.code)}{f': {new}' if new else ''}"


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
    """A name with its roles, the other forms in which it is written and why they are taken for it, and its first place."""
    roles = "; ".join(list(dict.fromkeys(write.words(r.evidence) for r in n.roles))[:_ROLES])
    variants = ", ".join(_variant(write, v) for v in n.variants if len(n.variants) > 1 or v.garbled or v.exact != n.name)
    a = n.authority
    authority = f"; authority: {write.flat(a.id)} {write.flat(a.name)} ({', '.join(map(in_words.plain, a.grounds))})" if a else ""
    about = f" ({roles})" if roles else ""
    return f"- **{write.flat(n.name)}**{about}{f': {variants}' if variants else ''} {write.at(n.evidence[:1])}{authority}"


def _variant(write: Writing, v: NameVariant) -> str:
    grounds = in_words.taken_for(v.grounds)
    return f"{write.flat(v.exact)} ×{v.count}{' GARBLED' if v.garbled else ''}{f' ({grounds})' if grounds else ''}"


def correction(write: Writing, c: CorrectionEntry) -> Iterator[str]:
    """A note of correction: what was said, and what is right."""
    held = "; the library holds the earlier version" if c.earlier_sha256 else ""
    yield f"- {in_words.plain(c.kind)}: {write.said(c.evidence)}{held}"
    if c.before:
        yield f"  - before: {write.said(c.before)}"
    if c.now:
        yield f"  - now: {write.said(c.now)}"


def damage(write: Writing, e: IntegrityEntry) -> str:
    """A damaged place and what it most likely said."""
    likely = f"; likely {write.said(e.likely.evidence)}" if e.likely else ""
    return f"- {in_words.damage(e.kind)} ({in_words.damage(e.reason)}): {write.said(e.evidence)}{likely}"
