"""Every piece of evidence against its characters."""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType
from typing import Any

from rashomon.errors import EvidenceError, InputError
from rashomon.model.span import Span


def spans(record: Any) -> list[Span]:
    """Every span in a record, however deep, in order."""
    found: list[Span] = []
    _gather(record, found)
    return found


def _gather(record: Any, found: list[Span]) -> None:
    kind = record.__class__
    if kind is Span:
        found.append(record)
    elif kind is tuple or kind is list:
        for item in record:
            if item.__class__ not in _PLAIN:
                _gather(item, found)
    else:
        for name in _parts(kind):
            value = getattr(record, name)
            if value.__class__ not in _PLAIN:
                _gather(value, found)


_PLAIN = frozenset({str, int, float, bool, NoneType})
"""Most fields, and most of what lists hold, are of these: they hold no span."""


@cache
def _parts(kind: type) -> tuple[str, ...]:
    """The fields of a kind of record; none of what is no record."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def check_spans(record: Any, texts: Mapping[str, str]) -> int:
    """How many spans the record holds; EvidenceError where one points outside its article, or to an unknown one."""
    count = 0
    for span in spans(record):
        count += 1
        if span.article not in texts:
            raise EvidenceError(f"evidence in {span.article}, which is not an article of this story")
        if span.end > len(texts[span.article]):
            raise EvidenceError(
                f"evidence at {span.article}[{span.start}:{span.end}], but the article has {len(texts[span.article])} characters"
            )
    return count


def check_published(data: Any, texts: Mapping[str, str], place: str = "dossier") -> Iterator[str]:
    """Faults of a published record (JSON data): each `exact` that is not what its article holds there, in words."""
    if isinstance(data, list):
        for i, item in enumerate(data):
            yield from check_published(item, texts, f"{place}[{i}]")
    elif isinstance(data, dict):
        if {"article", "start", "end", "exact"} <= data.keys():
            yield from _check_piece(data, texts, place)
        elif "evidence" in data and "exact" in data:
            yield from _check_exact(data, place)
        for key, value in data.items():
            yield from check_published(value, texts, f"{place}.{key}")


@contextmanager
def understood() -> Iterator[None]:
    """InputError where what is looked at inside is not built as a dossier is."""
    try:
        yield
    except (AttributeError, KeyError, TypeError) as error:
        remedy = "Write one with: rashomon dossier STORY --format json"
        raise InputError("dossier", f"this is not a dossier as Rashomon writes it ({error!r})", remedy) from error


def check_account(data: Mapping[str, Any], texts: Mapping[str, str]) -> Iterator[str]:
    """Faults in what a published dossier says of its articles: hashes, sizes, counts of articles and origins."""
    for account in data["articles"]:
        text = texts.get(account["id"])
        if text is None:
            yield f"articles: no article {account['id']!r}"
        elif (account["text_sha256"], account["chars"]) != (sha256(text), len(text)):
            yield f"articles: {account['id']} is not the text that the dossier was made from"
    origins = {account["origin"] for account in data["articles"]}
    for name, counted in (("articles", len(data["articles"])), ("origins", len(origins))):
        if data["story"][name] != counted:
            yield f"story.{name}: says {data['story'][name]}, but there are {counted}"
    origin_of = {account["id"]: account["origin"] for account in data["articles"]}
    for i, item in enumerate(data["corroborations"]):
        stating = [side for side in item["sides"] if side["stance"] != "mentions"]
        # A passage that stands in two articles has the origin of one of them: never one that no side here goes back to.
        known = {origin_of.get(side["article"]) for side in stating}
        for side in stating:
            if side["origin"] not in known:
                yield f"corroborations[{i}].sides: {side['article']} is said to go back to {side['origin']}, which states nothing here"
        counted = len({side["origin"] for side in stating})
        if item["origins"] != counted:
            yield f"corroborations[{i}].origins: says {item['origins']}, but its sides go back to {counted}"


def differing(data: Any, own: Any, place: str) -> Iterator[str]:
    """Where published data is not what a library has of its own, in words; of lists of other lengths only that."""
    if isinstance(data, dict) and isinstance(own, dict) and data.keys() == own.keys():
        for key, value in data.items():
            yield from differing(value, own[key], f"{place}.{key}")
    elif isinstance(data, list) and isinstance(own, list) and len(data) == len(own):
        for i, (value, other) in enumerate(zip(data, own, strict=True)):
            yield from differing(value, other, f"{place}[{i}]")
    elif isinstance(data, list) and isinstance(own, list):
        yield f"{place}: has {len(data)} entries, but the library's own dossier {len(own)}"
    elif data != own:
        yield f"{place}: says {data!r}, but the library's own dossier {own!r}"


def sha256(text: str) -> str:
    """Of the text's UTF-8 bytes, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _check_piece(piece: Mapping[str, Any], texts: Mapping[str, str], place: str) -> Iterator[str]:
    article, start, end = piece["article"], piece["start"], piece["end"]
    if article not in texts:
        yield f"{place}: no article {article!r}"
    elif not 0 <= start < end <= len(texts[article]) or texts[article][start:end] != piece["exact"]:
        yield f"{place}: {article}[{start}:{end}] does not read {piece['exact']!r}"


def _check_exact(entry: Mapping[str, Any], place: str) -> Iterator[str]:
    pieces = entry["evidence"]
    if pieces is not None and (not pieces or entry["exact"] not in {piece["exact"] for piece in pieces}):
        yield f"{place}: exact {entry['exact']!r} is none of its evidence"
