"""What was found of one story, written down: its accounts, its names, and all of it in one record."""

from collections.abc import Mapping, Sequence

from rashomon.model.annotated import Annotation
from rashomon.model.article import Article
from rashomon.model.authority import Authority
from rashomon.model.dossier import (
    ONE_VERSION,
    Account,
    Blank,
    DigestLine,
    Dossier,
    Findings,
    Head,
    Label,
    Making,
    Name,
    NameVariant,
    Omission,
    Revisions,
    Role,
    StoryGround,
    Subject,
)  # fmt: skip
from rashomon.model.story import Entity, Lineage
from rashomon.verify import sha256


def write_accounts(
    articles: Mapping[str, Article], lineage: Lineage, labels: Mapping[str, Label],
    membership: Mapping[str, tuple[StoryGround, ...]], revisions: Revisions, making: Making,
) -> tuple[Account, ...]:  # fmt: skip
    """An entry for each article, in order of publication where it is known, then of id."""
    accounts = [
        Account(
            id=origin.article, source=article.source, title=article.title, url=article.url,
            text_sha256=sha256(article.text), chars=len(article.text),
            captures=making.captures.get(origin.article, 1), publication=lineage.publications[origin.article],
            origin=origin.id, origin_grounds=origin.grounds, origin_through=origin.through,
            versions=revisions.versions.get(origin.article, ONE_VERSION), label=labels[origin.article],
            story_grounds=membership[origin.article],
        )
        for origin in lineage.origins
        for article in (articles[origin.article],)
    ]  # fmt: skip
    return tuple(sorted(accounts, key=_when))


def _when(account: Account) -> tuple[bool, str, str, str]:
    day = account.publication
    return day.earliest is None, day.earliest or "", day.latest or "", account.id


def write_names(entities: tuple[Entity, ...], authorities: Mapping[str, Authority]) -> tuple[Name, ...]:
    """The story's names, the most frequent first; `authorities` by entity id."""
    ordered = sorted(entities, key=lambda e: (-len(e.places), e.name, e.id))
    return tuple(_name(entity, authorities.get(entity.id)) for entity in ordered)


def write_dossier(
    accounts: tuple[Account, ...], findings: Findings, blanks: tuple[Blank, ...], digest: tuple[DigestLine, ...],
    annotations: Mapping[str, Annotation], making: Making,
) -> Dossier:  # fmt: skip
    """All of it in one record."""
    skipped = {id: annotation.skipped for id, annotation in annotations.items() if annotation.skipped}
    return Dossier(
        story=_head(making.story.id, accounts, findings.subject),
        articles=accounts,
        not_annotated=tuple(Omission(id, why) for id, why in sorted(skipped.items())),
        failures=making.failures,
        copies=findings.lineage.copies,
        names=findings.names,
        quotes=findings.families,
        figures=findings.ledger,
        timeline=findings.chronology.timeline,
        calendar=findings.chronology.calendar,
        corroborations=findings.corroborations,
        integrity=findings.integrity,
        blanks=blanks,
        manifest=making.manifest,
        digest=digest,
        corrections=findings.revisions.corrections,
        chapters=findings.subject.chapters,
    )


def _head(story: str, accounts: Sequence[Account], subject: Subject) -> Head:
    dated = [a.publication for a in accounts if a.publication.basis != "unknown"]
    days = sorted(day for p in dated for day in (p.earliest, p.latest) if day)
    return Head(
        id=story, title=subject.title, first=days[0] if days else None, last=days[-1] if days else None,
        articles=len(accounts), origins=len({a.origin for a in accounts}), keywords=subject.keywords,
    )  # fmt: skip


def _name(entity: Entity, authority: Authority | None) -> Name:
    return Name(
        name=entity.name, kind=entity.kind, roles=tuple(Role((span,)) for span in entity.roles),
        variants=tuple(NameVariant(v.exact, len(v.places), v.grounds, v.garbled, v.places) for v in entity.variants),
        evidence=entity.places, authority=authority,
    )  # fmt: skip
