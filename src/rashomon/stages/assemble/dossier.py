"""All that was found of one story, in one record."""

from collections.abc import Mapping

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.authority import Authority
from rashomon.model.dossier import (
    ONE_VERSION,
    Account,
    Blank,
    CalendarEntry,
    CorrectionEntry,
    Corroboration,
    DigestLine,
    Dossier,
    Failure,
    FigureEntry,
    Head,
    IntegrityEntry,
    Manifest,
    Name,
    NameVariant,
    Omission,
    QuoteFamily,
    Role,
    TimelineEntry,
    Title,
    Versions,
)  # fmt: skip
from rashomon.model.span import Span
from rashomon.model.story import Copy, Entity, Origin, Story
from rashomon.model.times import Publication
from rashomon.verify import sha256


def write_dossier(
    story: Story, articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]],
    publications: Mapping[str, Publication], lineage: tuple[tuple[Copy, ...], tuple[Origin, ...]],
    entities: tuple[Entity, ...], families: tuple[QuoteFamily, ...], ledger: tuple[FigureEntry, ...],
    chronology: tuple[tuple[TimelineEntry, ...], tuple[CalendarEntry, ...]], corroborations: tuple[Corroboration, ...],
    integrity: tuple[IntegrityEntry, ...], blanks: tuple[Blank, ...],
    authorities: Mapping[str, Authority], revisions: tuple[Mapping[str, Versions], tuple[CorrectionEntry, ...]],
    captures: Mapping[str, int],
    skipped: Mapping[str, str], failures: tuple[Failure, ...], manifest: Manifest, digest: tuple[DigestLine, ...],
) -> Dossier:  # fmt: skip
    """The dossier; articles stand in order of publication where it is known, then of id."""
    copies, origins = lineage
    origin_of = {origin.article: origin for origin in origins}
    versions = revisions[0]
    accounts = [
        _account(article, captures, publications, origin_of, versions.get(article.id, ONE_VERSION)) for article in articles.values()
    ]
    accounts.sort(key=lambda a: (a.publication.earliest is None, a.publication.earliest or "", a.publication.latest or "", a.id))
    timeline, calendar = chronology
    return Dossier(
        story=_head(story, accounts, articles, blocks, publications),
        articles=tuple(accounts),
        not_annotated=tuple(Omission(id, why) for id, why in sorted(skipped.items())),
        failures=failures,
        copies=copies,
        names=tuple(_name(entity, authorities.get(entity.id)) for entity in sorted(entities, key=lambda e: (-len(e.places), e.name, e.id))),
        quotes=families,
        figures=ledger,
        timeline=timeline,
        calendar=calendar,
        corroborations=corroborations,
        integrity=integrity,
        blanks=blanks,
        manifest=manifest,
        digest=digest,
        corrections=revisions[1],
    )


def _account(
    article: Article, captures: Mapping[str, int], publications: Mapping[str, Publication], origins: Mapping[str, Origin],
    versions: Versions,
) -> Account:
    origin = origins.get(article.id, Origin(article.id, article.id))
    return Account(
        id=article.id, source=article.source, title=article.title, url=article.url,
        text_sha256=sha256(article.text), chars=len(article.text),
        captures=captures.get(article.id, 1),
        publication=publications.get(article.id, Publication(article.id, "unknown", None, None, None)),
        origin=origin.id, origin_grounds=origin.grounds, versions=versions,
    )  # fmt: skip


def _head(
    story: Story, accounts: list[Account], articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]],
    publications: Mapping[str, Publication],
) -> Head:  # fmt: skip
    days = sorted(d for p in publications.values() for d in (p.earliest, p.latest) if d and p.basis != "unknown")
    return Head(
        id=story.id, title=_title(accounts, articles, blocks), first=days[0] if days else None,
        last=days[-1] if days else None, articles=len(accounts), origins=len({a.origin for a in accounts}),
    )  # fmt: skip


def _title(accounts: list[Account], articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]]) -> Title:
    """The headline of the first root account that has one; else its title, or its first words."""
    ordered = [*(a for a in accounts if a.origin == a.id), *(a for a in accounts if a.origin != a.id)]
    for account in ordered:
        for block in blocks.get(account.id, ()):
            if block.kind == "headline":
                return Title(block.span.of(articles[account.id].text), account.id, (block.span,))
    for account in ordered:
        if account.title:
            return Title(account.title, account.id, None)
    for account in ordered:
        for block in blocks.get(account.id, ()):
            if block.kind in ("body", "post", "heading"):
                span = _first_words(block.span, articles[account.id].text)
                return Title(span.of(articles[account.id].text), account.id, (span,))
    return Title(ordered[0].id, ordered[0].id, None)


LONGEST_TITLE = 120
"""Characters; a headline is rarely longer."""


def _first_words(span: Span, text: str) -> Span:
    if len(span) <= LONGEST_TITLE:
        return span
    cut = text.rfind(" ", span.start, span.start + LONGEST_TITLE)
    return Span(span.article, span.start, cut if cut > span.start else span.start + LONGEST_TITLE)


def _name(entity: Entity, authority: Authority | None) -> Name:
    return Name(
        name=entity.name, kind=entity.kind, roles=tuple(Role((span,)) for span in entity.roles),
        variants=tuple(NameVariant(v.exact, len(v.places), v.grounds, v.garbled, v.places) for v in entity.variants),
        evidence=entity.places, authority=authority,
    )  # fmt: skip
