"""One article's annotation in the published form."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from rashomon.errors import OptionError
from rashomon.model.annotated import Annotation, Resolution
from rashomon.model.annotation import Block, Claim, Correction, Figure, Mark, Mention, Quote
from rashomon.model.article import Article
from rashomon.model.codec import publish
from rashomon.model.span import Span
from rashomon.model.times import Publication, Time
from rashomon.verify import sha256

SECTIONS = ("blocks", "sentences", "mentions", "quotes", "times", "figures", "claims", "integrity", "corrections")
"""What `--only` may name."""


def chosen_sections(only: Collection[str], option: str = "only") -> tuple[str, ...]:
    """These sections in the order in which they are published; OptionError where one of them is none."""
    if isinstance(only, str):
        raise OptionError(f"{option} {only!r}: this is one string. Give a list: only=[{only!r}]")
    if unknown := sorted(set(only) - set(SECTIONS)):
        named = ", ".join(name or "(nothing)" for name in unknown)
        raise OptionError(f"{option} {named}: there is no such section. Choose from {', '.join(SECTIONS)}")
    return tuple(name for name in SECTIONS if name in only)


def publication_fields(publication: Publication, texts: Mapping[str, str]) -> dict[str, Any]:
    """The five published fields of a publication date."""
    return {
        "published_at": publication.day, "published_basis": publication.basis,
        "published_earliest": publication.earliest, "published_latest": publication.latest,
        "published_grounds": [
            {"code": g.code, "evidence": publish((g.evidence,), texts) if g.evidence else None} for g in publication.grounds
        ],
        **({"published_candidates": list(publication.candidates)} if publication.candidates else {}),
    }  # fmt: skip


def annotation_line(
    article: Article,
    annotation: Annotation,
    resolution: Resolution,
    date: Mapping[str, Any],
    only: Collection[str] = SECTIONS,
) -> dict[str, Any]:
    """The line that `rashomon annotate` prints for one article; `date` is what `publication_fields` gives."""
    sections = _sections(_Exact(article.text, dict(resolution.names)), annotation, resolution.times)
    return {
        "id": article.id, "text": article.text, "text_sha256": sha256(article.text),
        "language": annotation.language, "skipped": annotation.skipped, **date,
        **{name: list(section) for name, section in sections.items() if name in only},
    }  # fmt: skip


def _sections(exact: "_Exact", annotation: Annotation, resolved: Sequence[Time]) -> dict[str, Iterable[dict[str, Any]]]:
    """The entries of every section, made when they are asked for."""
    times = {time.span: time for time in resolved}
    return {
        "blocks": map(exact.block, annotation.blocks),
        "sentences": ({"start": s.start, "end": s.end} for s in annotation.sentences),
        "mentions": map(exact.mention, annotation.mentions),
        "quotes": map(exact.quote, annotation.quotes),
        "times": map(exact.time, resolved),
        "figures": map(exact.figure, annotation.figures),
        "claims": (exact.claim(claim, times) for claim in annotation.claims),
        "integrity": map(exact.mark, annotation.marks),
        "corrections": map(exact.correction, annotation.corrections),
    }


class _Exact:
    """Turns spans of one text into published pieces, and its names into the settled ones."""

    def __init__(self, text: str, names: Mapping[str, str]) -> None:
        self._text = text
        self._names = names

    def piece(self, span: Span) -> dict[str, Any]:
        return {"start": span.start, "end": span.end, "exact": span.of(self._text)}

    def maybe(self, span: Span | None) -> dict[str, Any] | None:
        return None if span is None else self.piece(span)

    def name(self, name: str | None) -> str | None:
        return None if name is None else self._names.get(name, name)

    def block(self, block: Block) -> dict[str, Any]:
        return {"kind": block.kind, "start": block.span.start, "end": block.span.end, "label": block.label}

    def mention(self, mention: Mention) -> dict[str, Any]:
        return {
            **self.piece(mention.span), "kind": mention.kind, "name": self.name(mention.name),
            "title": self.maybe(mention.title), "role": self.maybe(mention.role), "place": mention.place,
        }  # fmt: skip

    def quote(self, quote: Quote) -> dict[str, Any]:
        return {
            "start": quote.span.start, "end": quote.span.end, "form": quote.form,
            "content": [self.piece(piece) for piece in quote.content], "cue": self.maybe(quote.cue),
            "source": self.maybe(quote.source), "speaker": self.name(quote.speaker), "grounds": list(quote.grounds),
        }  # fmt: skip

    def time(self, time: Time) -> dict[str, Any]:
        return {
            **self.piece(time.span), "type": time.type, "value": time.value, "earliest": time.earliest, "latest": time.latest,
            "grounds": time.grounds,
        }  # fmt: skip

    def figure(self, figure: Figure) -> dict[str, Any]:
        return {
            **self.piece(figure.span), **publish({"value": figure.value, "low": figure.low, "high": figure.high}, {}),
            "unit": figure.unit, "counted": self.maybe(figure.counted), "qualifier": figure.qualifier,
            "where": self.maybe(figure.where), "as_of": self.maybe(figure.as_of),
        }  # fmt: skip

    def claim(self, claim: Claim, times: Mapping[Span, Time]) -> dict[str, Any]:
        time = times.get(claim.time) if claim.time else None
        return {
            **self.piece(claim.span), "modality": claim.modality, "attributed_to": self.name(claim.attributed_to),
            "time": time.value if time else None,
        }  # fmt: skip

    def mark(self, mark: Mark) -> dict[str, Any]:
        return {**self.piece(mark.span), "kind": mark.kind, "reason": mark.reason}

    def correction(self, correction: Correction) -> dict[str, Any]:
        return {
            **self.piece(correction.span), "kind": correction.kind, "about": self.maybe(correction.about),
            "now": self.maybe(correction.now),
        }  # fmt: skip
