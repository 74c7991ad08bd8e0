"""Mangled text, read against its likely original."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rashomon.model.annotation import Block, Mark, MarkKind
from rashomon.model.article import Article
from rashomon.model.dossier import IntegrityEntry, Likely, QuoteFamily
from rashomon.model.span import Span
from rashomon.model.story import Entity, Variant
from rashomon.stages.assemble.damage.slips import find_slips

_GRAVER: tuple[MarkKind, ...] = (
    "name-mismatch", "quote-mismatch", "contradiction", "unbalanced-quote", "orphan-fragment", "repeated-phrase",
    "garbled", "other",
)  # fmt: skip
"""Of several marks on one place, the kind that is shown."""


def read_damage(
    articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]], marks: Mapping[str, tuple[Mark, ...]],
    entities: tuple[Entity, ...], families: tuple[QuoteFamily, ...],
) -> tuple[IntegrityEntry, ...]:  # fmt: skip
    """Every damaged place of the story, in reading order, with its likely original where another account has it."""
    found = [*_names(entities)]
    garbled = [span for entry in found for span in entry.evidence]
    found += [slip for slip in find_slips(articles, blocks, entities) if not any(map(slip.evidence[0].overlaps, garbled))]
    wordings = _garbled_wordings(families)
    for id in sorted(marks):
        for group in _overlapping(marks[id]):
            found.append(_entry(group, wordings))
    return tuple(sorted(found, key=lambda entry: (entry.evidence, entry.kind, entry.reason)))


def _names(entities: Sequence[Entity]) -> Iterator[IntegrityEntry]:
    """Each place of a garbled name, read as the name's best attested form."""
    for entity in entities:
        sound = [variant for variant in entity.variants if not variant.garbled]
        for variant in entity.variants:
            if variant.garbled and sound and not _says_more(entity, variant):
                for place in variant.places:
                    reason = variant.grounds[0] if variant.grounds else "named-otherwise"
                    likely = Likely((_best_form(entity, sound, place),))
                    yield IntegrityEntry(place.article, (place,), "name-mismatch", reason, likely)


def _says_more(entity: Entity, variant: Variant) -> bool:
    """Whether it is the name with a word before it ("Los Marden Angels"), or in American spelling: neither is damage."""
    name, form = entity.name.lower(), variant.exact.lower()
    return form.endswith(f" {name}") or form.replace("iz", "is") == name.replace("iz", "is")


def _best_form(entity: Entity, sound: Sequence[Variant], place: Span) -> Span:
    """A place where the name stands in full: in another article if there is one."""
    chosen = min(sound, key=lambda variant: (variant.exact != entity.name, -len(variant.exact), variant.exact))
    return min(chosen.places, key=lambda span: (span.article == place.article, span))


def _overlapping(marks: Sequence[Mark]) -> list[list[Mark]]:
    """Marks that overlap or touch, together: a place is damaged once, however many signs there are. What is repeated inside a
    quotation that is never closed is another fault than the missing mark."""
    groups: list[list[Mark]] = []
    for mark in sorted(marks, key=lambda mark: mark.span):
        if groups and any(_one_fault(mark, other) for other in groups[-1]):
            groups[-1].append(mark)
        else:
            groups.append([mark])
    return groups


def _one_fault(mark: Mark, other: Mark) -> bool:
    shorter, longer = sorted((len(mark.span), len(other.span)))
    apart = {mark.kind, other.kind} == {"unbalanced-quote", "repeated-phrase"} and 2 * shorter < longer
    return not apart and (mark.span.overlaps(other.span) or mark.span.start == other.span.end)


def _entry(group: Sequence[Mark], garbled: Mapping[str, Sequence[tuple[Span, QuoteFamily]]]) -> IntegrityEntry:
    shown = min(group, key=lambda mark: (_GRAVER.index(mark.kind), -len(mark.span), mark.span))
    place = Span(shown.span.article, min(m.span.start for m in group), max(m.span.end for m in group))
    original = next((family.preferred.evidence for span, family in garbled.get(place.article, ()) if span.overlaps(place)), None)
    return IntegrityEntry(place.article, (place,), shown.kind, shown.reason, Likely(original) if original else None)


def _garbled_wordings(families: Sequence[QuoteFamily]) -> dict[str, list[tuple[Span, QuoteFamily]]]:
    """By article the pieces of damaged wordings whose utterance has a preferred one that is not."""
    found: dict[str, list[tuple[Span, QuoteFamily]]] = defaultdict(list)
    for family in families:
        garbled = [wording.evidence for wording in family.wordings if wording.difference == "garbled"]
        if family.preferred.evidence not in garbled:
            for piece in (piece for evidence in garbled for piece in evidence):
                found[piece.article].append((piece, family))
    return found
