"""Utterances that accounts of several origins give in quotation marks: who said it and what is one statement, whatever its clauses are.

"She will find us where she would have found us. On the quay." holds no clause that says something by itself; that it was said is stated
all the same. What a clause of the utterance says already, as an item, is not stated again.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.model.article import Article
from rashomon.model.dossier import Corroboration, QuoteFamily, Side
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.lexicon import BEING, BENT, DENYING
from rashomon.stages.assemble.corroboration.synonyms import term_for
from rashomon.text.terms import find_forms

_FEWEST = 4
"""Words that two pieces have in common at least, light ones among them."""
_WITHIN, _SHARE = 0.7, 0.5
"""Shares of the shorter piece's words, and of all, from which two pieces of one utterance are one."""


@dataclass(frozen=True)
class _Piece:
    """A stretch in quotation marks: its words as terms, light ones among them, without what a report bends."""

    span: Span
    origin: str
    terms: frozenset[str]
    denying: bool


def find_sayings(
    families: Sequence[QuoteFamily], articles: Mapping[str, Article], read: Sequence[str], origins: Mapping[str, str],
    items: Sequence[Corroboration],
) -> list[Corroboration]:  # fmt: skip
    """One item for each piece of an utterance that accounts of more than one origin give and that no two sides of an item state.

    `read`: the articles that claims were found in; `origins`: what those go back to that are of another's text.
    """
    joined = _joined(items)
    found = []
    for family in families:
        left = _pieces(family, articles, origins)
        while left:
            hub, *others = left
            same = _given_by_others(hub, others)
            if any(piece.origin != hub.origin for piece in same) and not _is_stated([hub, *same], joined):
                found.append(_item(family.speaker, [hub, *same], read))
            left = [piece for piece in others if piece not in same]
    return found


def _pieces(family: QuoteFamily, articles: Mapping[str, Article], origins: Mapping[str, str]) -> list[_Piece]:
    """Those of the preferred wording first. Of what is told without marks the families are less sure."""
    marked = [wording for wording in family.wordings if wording.form != "indirect"]
    spans = sorted({span for wording in marked for span in wording.evidence})
    if len({origins.get(span.article, span.article) for span in spans}) < 2:
        return []
    return [
        _piece(span, articles[span.article].text, origins.get(span.article, span.article))
        for span in sorted(spans, key=lambda span: (span not in family.preferred.evidence, span))
    ]


def _piece(span: Span, text: str, origin: str) -> _Piece:
    forms = find_forms(text, span.start, span.end)[1]
    denying = any(form in DENYING or form.endswith(("n't", "n’t")) for form in forms)
    terms = frozenset(part for form in forms for part in BENT.get(form, (term_for(form),)))
    return _Piece(span, origin, terms - BEING, denying)


def _given_by_others(hub: _Piece, others: Sequence[_Piece]) -> list[_Piece]:
    """The pieces that give the hub's words, one of an article: the first."""
    heard = {hub.span.article}
    same = []
    for piece in others:
        if piece.span.article not in heard and _one_piece(hub, piece):
            heard.add(piece.span.article)
            same.append(piece)
    return same


def _one_piece(one: _Piece, other: _Piece) -> bool:
    if one.denying != other.denying:
        return False
    common = len(one.terms & other.terms)
    within = common >= _WITHIN * min(len(one.terms), len(other.terms))
    return within and common >= max(_FEWEST, _SHARE * len(one.terms | other.terms))


def _joined(items: Sequence[Corroboration]) -> dict[str, list[tuple[int, Span]]]:
    """By article what is stated there, with the number of the item."""
    found: dict[str, list[tuple[int, Span]]] = defaultdict(list)
    for number, item in enumerate(items):
        for side in item.sides:
            if side.stance != "mentions":
                found[side.article] += [(number, span) for span in side.evidence]
    return found


def _is_stated(pieces: Sequence[_Piece], joined: Mapping[str, Sequence[tuple[int, Span]]]) -> bool:
    """Whether an item has sides in pieces of two origins."""
    origins: dict[int, set[str]] = defaultdict(set)
    for piece in pieces:
        for number, span in joined.get(piece.span.article, ()):
            if span.overlaps(piece.span):
                origins[number].add(piece.origin)
    return any(len(of_item) > 1 for of_item in origins.values())


def _item(speaker: str | None, pieces: Sequence[_Piece], read: Sequence[str]) -> Corroboration:
    clearest = pieces[0]
    sides = [
        Side(
            "copies" if piece is not clearest and piece.origin == clearest.origin else "agrees",
            piece.span.article, piece.origin, speaker, "happened", (piece.span,),
        )
        for piece in pieces
    ]  # fmt: skip
    stated = {piece.span.article for piece in pieces}
    return Corroboration(
        clearest=clearest.span,
        sides=tuple(sorted(sides, key=lambda side: side.evidence)),
        no_match=tuple(id for id in read if id not in stated),
        origins=len({piece.origin for piece in pieces}),
        sources=1 if speaker else len({piece.origin for piece in pieces}),
        difference=None,
        standing="agreed",
    )
