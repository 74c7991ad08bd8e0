"""All that was found of one story, in one record."""

from collections.abc import Mapping

from rashomon.model.article import Article
from rashomon.model.authority import Authority
from rashomon.model.dossier import (
    ONE_VERSION,
    Account,
    Blank,
    Chapter,
    Chronology,
    Corroboration,
    DigestLine,
    Dossier,
    Failure,
    FigureEntry,
    Head,
    IntegrityEntry,
    Label,
    Manifest,
    Name,
    NameVariant,
    Omission,
    QuoteFamily,
    Revisions,
    Role,
    StoryGround,
    Subject,
    Versions,
)  # fmt: skip
from rashomon.model.story import Entity, Lineage, Origin, Story
from rashomon.model.times import Publication
from rashomon.verify import sha256


def write_dossier(
    story: Story, articles: Mapping[str, Article], publications: Mapping[str, Publication], lineage: Lineage,
    entities: tuple[Entity, ...], families: tuple[QuoteFamily, ...], ledger: tuple[FigureEntry, ...], chronology: Chronology,
    corroborations: tuple[Corroboration, ...], integrity: tuple[IntegrityEntry, ...], blanks: tuple[Blank, ...],
    authorities: Mapping[str, Authority], revisions: Revisions, captures: Mapping[str, int], skipped: Mapping[str, str],
    failures: tuple[Failure, ...], manifest: Manifest, digest: tuple[DigestLine, ...], labels: Mapping[str, Label],
    subject: Subject, chapters: tuple[Chapter, ...], membership: Mapping[str, tuple[StoryGround, ...]],
) -> Dossier:  # fmt: skip
    """The dossier; articles stand in order of publication where it is known, then of id."""
    origin_of = {origin.article: origin for origin in lineage.origins}
    accounts = [
        _account(article, captures, publications, origin_of, revisions.versions.get(id, ONE_VERSION), labels[id], membership[id])
        for id, article in articles.items()
    ]
    accounts.sort(key=lambda a: (a.publication.earliest is None, a.publication.earliest or "", a.publication.latest or "", a.id))
    return Dossier(
        story=_head(story, accounts, publications, subject),
        articles=tuple(accounts),
        not_annotated=tuple(Omission(id, why) for id, why in sorted(skipped.items())),
        failures=failures,
        copies=lineage.copies,
        names=tuple(_name(entity, authorities.get(entity.id)) for entity in sorted(entities, key=lambda e: (-len(e.places), e.name, e.id))),
        quotes=families,
        figures=ledger,
        timeline=chronology.timeline,
        calendar=chronology.calendar,
        corroborations=corroborations,
        integrity=integrity,
        blanks=blanks,
        manifest=manifest,
        digest=digest,
        corrections=revisions.corrections,
        chapters=chapters,
    )


def _account(
    article: Article, captures: Mapping[str, int], publications: Mapping[str, Publication], origins: Mapping[str, Origin],
    versions: Versions, label: Label, story_grounds: tuple[StoryGround, ...],
) -> Account:
    origin = origins.get(article.id, Origin(article.id, article.id))
    return Account(
        id=article.id, source=article.source, title=article.title, url=article.url,
        text_sha256=sha256(article.text), chars=len(article.text),
        captures=captures.get(article.id, 1),
        publication=publications.get(article.id, Publication(article.id, "unknown", None, None, None)),
        origin=origin.id, origin_grounds=origin.grounds, origin_through=origin.through,
        versions=versions, label=label, story_grounds=story_grounds,
    )  # fmt: skip


def _head(
    story: Story, accounts: list[Account], publications: Mapping[str, Publication], subject: Subject
) -> Head:
    days = sorted(d for p in publications.values() for d in (p.earliest, p.latest) if d and p.basis != "unknown")
    return Head(
        id=story.id, title=subject.title, first=days[0] if days else None,
        last=days[-1] if days else None, articles=len(accounts), origins=len({a.origin for a in accounts}), keywords=subject.keywords,
    )  # fmt: skip


def _name(entity: Entity, authority: Authority | None) -> Name:
    return Name(
        name=entity.name, kind=entity.kind, roles=tuple(Role((span,)) for span in entity.roles),
        variants=tuple(NameVariant(v.exact, len(v.places), v.grounds, v.garbled, v.places) for v in entity.variants),
        evidence=entity.places, authority=authority,
    )  # fmt: skip
