"""Which outlets an article credits with its words, and which one it speaks for."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.stages.compare.origins.lexicon import REPORTING, SHORT
from rashomon.text.outlets import AGENCIES, OUTLETS

_NAME: Final = r"(?P<name>(?:[Tt]he )?[A-Z][\w.&-]{0,30}(?: (?:of |the |and )?[A-Z][\w.&-]{0,30}){0,4})"
_DATELINE: Final = re.compile(rf"\({_NAME}\) {{0,2}}[-–—:]")
_SIGNED: Final = re.compile(rf"[-–—] {{0,2}}{_NAME}\s{{0,3}}$")
_BRACKETED: Final = re.compile(rf"\({_NAME}\)\s{{0,3}}$")
_BY: Final = re.compile(rf"^\s{{0,3}}(?:By|by|BY) [^\n,|/]{{1,60}}(?:, | \| |/| of | for ){_NAME}\s{{0,3}}$")
_ALONE: Final = re.compile(rf"^\s{{0,3}}(?:(?:By|by|BY|From|from|FROM) )?{_NAME}\s{{0,3}}$")
"""A line that is an agency's name."""
_SOURCE: Final = re.compile(
    rf"(?:Source|SOURCE|Via|With material from|Additional reporting by|Reporting by) ?:? {{0,2}}{_NAME}"
)
_AND: Final = re.compile(rf"^\s{{0,3}}(?:By|by|BY) [^\n,|/]{{1,60}} and {_NAME}\s{{0,3}}$")
_CONTRIBUTED: Final = re.compile(rf"{_NAME} contributed to (?:this|the) (?:report|story|article)")
_ACCORDING: Final = re.compile(
    rf"(?:[Aa]ccording to|[Ff]irst reported by|[Rr]eported by|citing|quoted by|cited by) {_NAME}"
)
_REPORTED: Final = re.compile(rf"\b{_NAME} (?:{'|'.join(REPORTING)})\b")
_TOLD: Final = re.compile(rf"\b(?:told|interview with|seen by|obtained by|tells) {_NAME}")
_HOLDS: Final[Mapping[re.Pattern[str], tuple[str, ...]]] = {
    _DATELINE: ("(",), _BRACKETED: ("(",), _SOURCE: ("ource", "SOURCE", "Via", "With material from", "eporting by"),
    _CONTRIBUTED: (" contributed to ",), _ACCORDING: ("ccording to", "eported by", "citing", "quoted by", "cited by"),
    _REPORTED: ("report", "wrote"), _TOLD: ("told", "interview with", "seen by", "obtained by", "tells"),
}  # fmt: skip
"""Of these words one stands in whatever the pattern finds: nearly all texts have none, and that is told sooner."""
_ENDS: Final = 400
"""Characters at the head and the foot of an article in which credit lines stand."""


_INITIALS: Final = 3
"""Fewest words of an outlet's name whose initials stand for it; two letters are anybody's."""


@dataclass(frozen=True, slots=True)
class Credits:
    """Outlets, by plain name: those an article says its words come from, and those it speaks for itself."""

    given: frozenset[str]
    own: frozenset[str]


def plain(name: str) -> str:
    """A written form of an outlet as it is compared: no article, lower case, an agency by its full name."""
    bare = " ".join(name.split()).rstrip(".").lower()
    return AGENCIES.get(bare) or AGENCIES.get(bare.removeprefix("the ")) or bare.removeprefix("the ")


def read_credits(article: Article, blocks: tuple[Block, ...], outlets: frozenset[str]) -> Credits:
    """What the article says of where its words come from; `outlets`: plain names of the other articles' outlets.

    In running text only agencies, outlets that everybody credits, and those count ("the BBC reported"), and so they do where a
    second reporter may stand as well ("By A and B"); in any other credit line, dateline or signature any name may be an agency's.
    """
    known = outlets | OUTLETS | frozenset(AGENCIES.values()) | _initials(outlets)
    source = {plain(article.source)} if article.source else set()
    body = [block.span.of(article.text) for block in blocks if block.kind in ("headline", "body", "post")]
    running = {name for text in body for name in _named(text, (_ACCORDING, _REPORTED))} & known
    lines = set(_credit_lines(article, blocks, known)) | {
        plain(author) for author in article.authors if plain(author) in known
    }
    told = {name for text in body for name in _named(text, (_TOLD,))} & known
    own = source | _initials(source)
    # Whose outlet is known speaks for it, and not for the agency that it runs.
    spoken_for = own | told | (frozenset() if source else lines)
    return Credits(frozenset((running | lines) - own - (told - lines)), frozenset(spoken_for))


def find_outlets(articles: Iterable[Article], blocks: Mapping[str, tuple[Block, ...]]) -> frozenset[str]:
    """Plain names of the outlets of a story's articles, and of the agencies that their datelines name."""
    found: set[str] = set()
    for article in articles:
        found |= {plain(article.source)} if article.source else set()
        datelines = (block.span.of(article.text)[:_ENDS] for block in blocks[article.id] if block.kind == "dateline")
        found.update(name for text in datelines for name in _named(text, (_DATELINE,)))
    return frozenset(found)


def _initials(names: Iterable[str]) -> frozenset[str]:
    """The initials by which outlets are credited: "cpa" for "continental press agency"."""
    parted = [[word for word in name.split() if word not in ("of", "the", "and", "&")] for name in names]
    return frozenset("".join(word[0] for word in words) for words in parted if len(words) >= _INITIALS)


def _credit_lines(article: Article, blocks: tuple[Block, ...], known: frozenset[str]) -> Iterator[str]:
    """Names in datelines, bylines, signatures and credit lines at the head and foot of the article."""
    agencies = known - OUTLETS  # "People" and "Time" are headings too
    for block in blocks:
        near_end = block.span.start < _ENDS or block.span.end > len(article.text) - _ENDS
        if block.kind != "residue" and not near_end:
            continue
        text = (
            block.span.of(article.text)[-_ENDS:] if block.span.start >= _ENDS else block.span.of(article.text)[:_ENDS]
        )
        patterns = (_SOURCE, _BY) if block.kind in ("residue", "byline") else (_DATELINE, _BY, _SOURCE)
        yield from _named(text, patterns)
        yield from (name for name in _named(text, (_AND, _CONTRIBUTED)) if name in known)
        yield from (name for name in _named(text, (_SIGNED, _BRACKETED)) if name in AGENCIES.values())
        yield from (name for name in _named(text, (_ALONE,)) if name in agencies)


def _named(text: str, patterns: tuple[re.Pattern[str], ...]) -> Iterator[str]:
    for pattern in patterns:
        if pattern in _HOLDS and not any(map(text.__contains__, _HOLDS[pattern])):
            continue
        for match in pattern.finditer(text):
            name = match.group("name")
            if name.lower() not in SHORT or name.isupper():
                yield plain(name)
