"""Records to bytes and back (for the library), and to the published JSON (for readers)."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter

from rashomon.model.span import Span

R = TypeVar("R")


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def pack(kind: Any, record: object) -> bytes:
    """The record (or tuple of records) of this type as JSON bytes, for the library."""
    return _adapter(kind).dump_json(record)


def unpack(kind: type[R], data: bytes) -> R:
    """What `pack` made; pydantic.ValidationError where the bytes are not such a record."""
    return cast(R, _adapter(cast(Any, kind)).validate_json(data))


def decimal_text(value: Decimal) -> str:
    """Plain digits, no exponent, no needless zeros: 3500000, 0.5."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def quoted(span: Span, texts: Mapping[str, str]) -> dict[str, Any]:
    """A span as published: with the exact characters it covers."""
    return {"article": span.article, "start": span.start, "end": span.end, "exact": span.of(texts[span.article])}


def publish(record: Any, texts: Mapping[str, str]) -> Any:
    """A record as plain JSON data; spans become quotations, and beside an `evidence` stands `exact`, its first piece."""
    if isinstance(record, Span):
        return quoted(record, texts)
    if isinstance(record, Decimal):
        return decimal_text(record)
    if isinstance(record, tuple | list):
        return [publish(item, texts) for item in record]
    if isinstance(record, Mapping):
        return {str(key): publish(value, texts) for key, value in record.items()}
    if is_dataclass(record):
        data = {field.name: publish(getattr(record, field.name), texts) for field in fields(record)}
        evidence = data.get("evidence")
        if isinstance(evidence, list) and evidence and "exact" not in data:
            data["exact"] = evidence[0]["exact"]
        return data
    return record
