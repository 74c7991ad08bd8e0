"""One article beside the others: what it alone says, what it leaves out, what it changed from its source."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.exports.parents import parents_of
from rashomon.model.dossier import Account, Corroboration, Dossier
from rashomon.model.span import Evidence, Span
from rashomon.model.story import Copy, Edit


@dataclass(frozen=True, slots=True)
class Alone:
    """Something that stands in one article only; `kind` is the section it comes from."""

    kind: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Detail:
    """One article beside the others. `parent` is the article it was copied from, `edits` what it changed in it."""

    account: Account
    parent: str | None
    alone: tuple[Alone, ...]
    left_out: tuple[Corroboration, ...]
    edits: tuple[Edit, ...]


def account_details(dossier: Dossier) -> dict[str, Detail]:
    """Article id to what sets it apart."""
    alone: dict[str, list[Alone]] = defaultdict(list)
    for item in _findings(dossier):
        if len({span.article for span in item.evidence}) == 1:
            alone[item.evidence[0].article].append(item)
    parents = parents_of(dossier)
    copied: dict[tuple[str, str], list[Copy]] = defaultdict(list)
    for copy in dossier.copies:
        copied[copy.source.article, copy.copy.article].append(copy)
    return {
        account.id: Detail(
            account, parents.get(account.id), tuple(_without_repeats(alone[account.id])), _left_out(dossier, account.id),
            tuple(edit for copy in copied.get((parents.get(account.id, ""), account.id), ()) for edit in copy.edits),
        )
        for account in dossier.articles
    }  # fmt: skip


def _findings(dossier: Dossier) -> Iterator[Alone]:
    for plan in dossier.calendar:
        yield Alone("planned", (*plan.evidence, *(span for state in plan.history for span in state.evidence)))
    for family in dossier.quotes:
        yield Alone("said", tuple(dict.fromkeys(span for wording in family.wordings for span in wording.evidence)))
    for entry in dossier.figures:
        yield Alone("counted", tuple(span for value in entry.values for span in value.evidence))
    for event in dossier.timeline:
        yield Alone("happened", event.evidence)
    for name in dossier.names:
        if name.kind in ("person", "organisation"):
            yield Alone("named", name.evidence)


def _without_repeats(items: list[Alone]) -> Iterator[Alone]:
    """In reading order; what stands within another one is left out."""
    reached = 0
    for item in sorted(items, key=lambda a: (_first(a).start, -_first(a).end)):
        if _first(item).end > reached:
            reached = _first(item).end
            yield Alone(item.kind, (_first(item),) if item.kind == "named" else item.evidence)


def _first(item: Alone) -> Span:
    return min(item.evidence)


def _left_out(dossier: Dossier, article: str) -> tuple[Corroboration, ...]:
    """What two origins or more state and this article was not found to; what most state first."""
    missing = [c for c in dossier.corroborations if article in c.no_match and c.origins > 1]
    return tuple(sorted(missing, key=lambda c: -c.origins))
