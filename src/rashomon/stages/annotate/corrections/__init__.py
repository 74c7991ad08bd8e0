"""Notes in which an article corrects itself or another, or says that it was brought up to date."""

import re
from bisect import bisect_left
from dataclasses import replace

from rashomon.model.annotation import Block, Correction, CorrectionKind, Parse
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.annotate.corrections import lexicon as words

__all__ = ["find_corrections"]

LONGEST = 1500
"""Characters of a sentence beyond which it is no note: the longest of newspapers' columns of corrections have some 600."""
_READ = frozenset({"body", "post", "caption", "byline"})


def find_corrections(article: Article, blocks: tuple[Block, ...], parse: Parse) -> tuple[Correction, ...]:
    """The notes in reading order. `about` is what was said before, `now` what is said in its place."""
    found: list[Correction] = []
    spans = [sentence.span for sentence in parse.sentences]
    starts = [span.start for span in spans]
    headed = False
    for block in blocks:
        if block.kind in _READ:
            near = spans[bisect_left(starts, block.span.start) : bisect_left(starts, block.span.end)]
            inside = [span for span in near if block.span.covers(span)]
            found.extend(_in_block(article, inside or [block.span], headed))
        headed = words.HEADING.fullmatch(block.span.of(article.text)) is not None
    return tuple(found)


def _in_block(article: Article, sentences: list[Span], headed: bool) -> list[Correction]:
    """A note takes in the sentence that says what is right, and notes beside it that say no more than that something was changed.

    `headed`: the line before says that here something is corrected, as in a live page.
    """
    found: list[Correction] = []
    at = reached = 0
    while at < len(sentences):
        note = _Note(article.text, sentences, at, headed or bool(found))
        kind = note.kind()
        if kind is None:
            at += 1
            continue
        made, following = note.written(kind)
        if found and reached == at and (_is_bare(found[-1]) or _is_bare(made)):
            made = _joined(found.pop(), made)
        found.append(made)
        at = reached = following
    return found


def _is_bare(note: Correction) -> bool:
    return note.about is None and note.now is None


def _joined(one: Correction, other: Correction) -> Correction:
    telling = one if _is_bare(other) else other
    return replace(telling, span=Span(one.span.article, one.span.start, other.span.end))


class _Note:
    """A sentence that may be a note, with those around it. `noted`: a note, or a heading of notes, stands before it."""

    def __init__(self, text: str, sentences: list[Span], at: int, noted: bool) -> None:
        self._text = text
        self._sentences = sentences
        self._noted = noted
        self._first = at
        self._head = words.HEAD.match(sentences[at].of(text))
        # "Correction, Oct. 14:" may be parted from its words.
        alone = self._head is not None and self._head.end() >= len(sentences[at])
        self._at = at + 1 if alone and at + 1 < len(sentences) else at
        own = self._sentences[self._at]
        skipped = self._head.end() if self._head and self._at == at and self._head.end() < len(own) else 0
        self._span = Span(own.article, own.start + skipped, own.end)
        self._words = self._span.of(text)

    def kind(self) -> CorrectionKind | None:
        """What the sentence is; None for one that is no note."""
        if len(self._words) > LONGEST:
            return None
        changed = words.SELF_CHANGED.search(self._words) or words.WE_CHANGED.search(self._words)
        if changed and (self._trusted() or (changed.groupdict().get("which", "this") or "it").lower() == "this"):
            return _kind_of_change(changed["verb"].lower(), self._words[changed.end() :])
        earlier = words.EARLIER.search(self._words)
        if earlier and (self._trusted() or words.OF_THIS.search(earlier[0])):
            return "corrects-itself"
        other = words.OTHER.search(self._words)
        if other and (self._trusted() or words.NEWS.fullmatch(other["piece"]) or words.EDITION.search(other["which"])):
            return "corrects-itself" if words.OF_THIS.search(self._words[:80]) else "corrects-other"
        if words.OTHER_RETRACTED.search(self._words):
            return "corrects-other"
        if words.CORRECTS.search(self._words) or (self._trusted() and words.WE_SAID.search(self._words)):
            return "corrects-itself"
        wire = words.WIRE.match(self._sentences[self._first].of(self._text))
        if wire:
            return "corrects-itself" if wire["word"].lower() == "corrects" else "update"
        return self._kind_of_head()

    def _trusted(self) -> bool:
        """Whether the place is one of notes: "the article" and "an earlier version" may else be anything's."""
        return self._noted or self._head is not None

    def _kind_of_head(self) -> CorrectionKind | None:
        if self._head is None or len(self._words) < 3:
            return None
        word = self._head["word"].lower()
        if word.startswith("editor") or words.STAMP.fullmatch(self._words):
            return None
        return "update" if word.startswith("update") else "retraction" if word == "retraction" else "corrects-itself"

    def written(self, kind: CorrectionKind) -> tuple[Correction, int]:
        """The note, and the index of the sentence after it."""
        corrects = kind.startswith("corrects")
        before = self._former() if corrects else None
        now = self._now(kind)
        last = self._at
        if now is None and corrects and self._answered():
            last += 1
            now = self._trimmed(self._sentences[last])
        if before is None and now is not None:
            before = _match(words.NOT, "former", now, self._text)
        start = self._sentences[self._first].start
        span = Span(self._span.article, start, self._sentences[last].end)
        return Correction(self._trimmed(span), kind, before, now), last + 1

    def _named(self) -> re.Match[str] | None:
        """Where the sentence names what said it before."""
        patterns = (words.EARLIER, words.OTHER, words.CORRECTS, words.WE_SAID)
        return next((found for pattern in patterns if (found := pattern.search(self._words))), None)

    def _former(self) -> Span | None:
        """What the earlier version or the other article said: it stands after its name."""
        named = self._named()
        if not named:
            return None
        after = Span(self._span.article, self._span.start + named.start(), self._span.end)
        return _match(words.SAID, "former", after, self._text) or _match(words.NAMED, "former", after, self._text)

    def _now(self, kind: CorrectionKind) -> Span | None:
        if words.SELF_CHANGED.search(self._words) or words.WE_CHANGED.search(self._words):
            return self._inside(words.NOW_SAYS, "now")
        if words.OTHER_RETRACTED.search(self._words):
            return None
        if self._named():
            return self._inside(words.IN_FACT, "now")
        return self._trimmed(self._span) if self._head and kind != "retraction" else None

    def _answered(self) -> bool:
        """Whether the next sentence says what is right: it is no note itself."""
        if not self._named() or self._at + 1 >= len(self._sentences):
            return False
        return _Note(self._text, self._sentences, self._at + 1, True).kind() is None

    def _inside(self, pattern: re.Pattern[str], group: str) -> Span | None:
        return _match(pattern, group, self._span, self._text)

    def _trimmed(self, span: Span) -> Span:
        shown = span.of(self._text)
        end = len(shown.rstrip())
        if shown.count(")") > shown.count("("):  # the bracket that closes the note
            end = len(shown[:end].removesuffix(")"))
        return Span(span.article, span.start + len(shown) - len(shown.lstrip()), span.start + end)


def _match(pattern: re.Pattern[str], group: str, span: Span, text: str) -> Span | None:
    found = pattern.search(span.of(text))
    if not found or found.start(group) == found.end(group):
        return None
    return Span(span.article, span.start + found.start(group), span.start + found.end(group))


def _kind_of_change(verb: str, rest: str) -> CorrectionKind:
    if verb in ("retracted", "withdrawn", "withdrew"):
        return "retraction"
    if verb in ("updated", "edited", "revised", "modified", "changed") and not words.CORRECTING.search(rest):
        return "update"
    return "corrects-itself"
