"""What articles of the story corrected, and what their last change was."""

import re
from collections.abc import Iterator, Mapping, Sequence

from rashomon.model.annotation import Correction
from rashomon.model.article import Article
from rashomon.model.dossier import CorrectionEntry, Making, Revisions, VersionChange, Versions
from rashomon.model.span import Span
from rashomon.text.alignment import align
from rashomon.verify import sha256

LONGEST_BEFORE = 400
"""Characters of an earlier version that are repeated; more would hand on what was taken back."""
_CLOSE = 4_000_000
"""Pairs of words that are aligned one by one; a passage of more is one change, for the table of an alignment grows with them."""
_WORD = re.compile(r"\S+")
_LINE = re.compile(r"\S[^\n]*")


def tell_revisions(
    articles: Mapping[str, Article], corrections: Mapping[str, tuple[Correction, ...]], making: Making
) -> Revisions:
    """The versions of the articles that had several, and every note of correction in order of article and place."""
    versions = {
        id: Versions(earlier.count, sha256(earlier.text), tuple(changes(earlier.text, articles[id])))
        for id, earlier in making.earlier.items()
    }
    entries = [_entry(note, versions.get(id)) for id in sorted(corrections) for note in corrections[id]]
    return Revisions(versions, tuple(entries))


def _entry(note: Correction, versions: Versions | None) -> CorrectionEntry:
    own = versions.earlier_sha256 if versions and note.kind != "corrects-other" else None
    return CorrectionEntry(
        note.span.article, note.kind, (note.span,), (note.about,) if note.about else None, (note.now,) if note.now else None, own
    )  # fmt: skip


def changes(before: str, article: Article) -> Iterator[VersionChange]:
    """What was added, dropped and changed between a text and the article's, in reading order: lines first, then the words in them."""
    old, new = _bounds(_LINE, before), _bounds(_LINE, article.text)
    for same, start, end, beside, beside_end in align(_texts(before, old), _texts(article.text, new)):
        if not same:
            gone, come = old[start:end], new[beside:beside_end]
            yield from _words(before, article, [w for o in gone for w in _bounds(_WORD, before, *o)],
                              [w for n in come for w in _bounds(_WORD, article.text, *n)])  # fmt: skip


def _words(before: str, article: Article, old: "Bounds", new: "Bounds") -> Iterator[VersionChange]:
    if len(old) * len(new) > _CLOSE:
        yield _change(before, article, old, new)
        return
    for same, start, end, beside, beside_end in align(_texts(before, old), _texts(article.text, new)):
        if not same:
            yield _change(before, article, old[start:end], new[beside:beside_end])


def _change(before: str, article: Article, old: "Bounds", new: "Bounds") -> VersionChange:
    words = before[old[0][0] : old[-1][1]] if old else None
    evidence = (Span(article.id, new[0][0], new[-1][1]),) if new else None
    kind = "changed" if old and new else "added" if new else "dropped"
    return VersionChange(kind, words if words and len(words) <= LONGEST_BEFORE else None, evidence)  # type: ignore[arg-type]


Bounds = Sequence[tuple[int, int]]


def _bounds(pattern: re.Pattern[str], text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    return [m.span() for m in pattern.finditer(text, start, len(text) if end is None else end)]


def _texts(text: str, bounds: Bounds) -> list[str]:
    return [text[start:end].rstrip() for start, end in bounds]
