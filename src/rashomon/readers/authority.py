"""Authority files: a table, FollowTheMoney entities or a Wikidata extract, as entries."""

import csv
import hashlib
import json
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

from rashomon.errors import InputError
from rashomon.model.annotation import MentionKind
from rashomon.model.authority import AuthorityEntry
from rashomon.readers.lexicon import FOLLOW_THE_MONEY, KINDS, WIKIDATA
from rashomon.readers.streams import LARGEST, explained, lines, opened

ENGLISH = ("en", "en-gb", "en-us", "mul")
"""Wikidata languages whose label is taken as the name, the first there is; every other label is an alias."""


def file_hash(path: Path) -> str:
    """sha256 of the file as it lies there; InputError where it cannot be read."""
    with explained(str(path)), open(path, "rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def read_authority(path: Path) -> Iterator[AuthorityEntry]:
    """The entries of a file, one at a time; InputError names file, line and cause of what cannot be meant.

    Plain or gzipped UTF-8. A table has a first line of column names (name;aliases;kind;id, apart by `;`, tabs or commas) and
    its aliases apart by `|`; without an id the name is the id. What begins with `{` or `[` is JSON, one entity a line:
    FollowTheMoney, or Wikidata as in its dumps or in short (labels and aliases by language, P31).
    """
    seen: dict[str, int] = {}
    for number, entry in _entries(path):
        if entry.id in seen:
            raise _fault(path, number, f"the id {entry.id!r} stands in line {seen[entry.id]} already", "Join the two lines")
        seen[entry.id] = number
        yield entry


def _entries(path: Path) -> Iterator[tuple[int, AuthorityEntry]]:
    with explained(str(path)), opened(str(path)) as stream:
        texts = _texts(path, lines(stream))
        head = next(((number, text) for number, text in texts if text.strip()), None)
        if head is None:
            raise InputError(str(path), "the file is empty", "To take all entries away, give a table with its first line only")
        read_lines = _json_lines if head[1].lstrip()[0] in "{[" else _table
        yield from read_lines(path, head, texts)


def _texts(path: Path, numbered: Iterator[tuple[int, bytes | None]]) -> Iterator[tuple[int, str]]:
    for number, line in numbered:
        if line is None:
            raise _fault(path, number, f"the line is longer than {LARGEST >> 20} MiB", "Give one entry a line")
        try:
            yield number, line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            raise _fault(path, number, "it is not UTF-8", "Save the file as UTF-8") from error


def _fault(path: Path, number: int, cause: str, remedy: str) -> InputError:
    return InputError(f"{path}:{number}", cause, remedy)


# -- tables


def _table(path: Path, head: tuple[int, str], texts: Iterator[tuple[int, str]]) -> Iterator[tuple[int, AuthorityEntry]]:
    apart = next((mark for mark in ";\t," if mark in head[1]), ";")
    columns = [column.strip().lower() for column in next(csv.reader([head[1]], delimiter=apart))]
    if "name" not in columns or not set(columns) <= {"name", "aliases", "kind", "id"}:
        raise _fault(path, head[0], f"the columns are {', '.join(columns)}", "Begin the file with: name;aliases;kind;id")
    rows = csv.reader((text for _, text in texts), delimiter=apart, strict=True)
    try:
        for row in rows:
            if any(field.strip() for field in row):
                yield head[0] + rows.line_num, _row(path, head[0] + rows.line_num, columns, row)
    except csv.Error as error:
        raise _fault(path, head[0] + rows.line_num, f"this is no line of a table ({error})", "Close every quotation mark") from error


def _row(path: Path, number: int, columns: list[str], row: list[str]) -> AuthorityEntry:
    if len(row) > len(columns):
        raise _fault(path, number, f"{len(row)} fields for {len(columns)} columns", 'Put fields with the separator in "…"')
    fields = {column: field.strip() for column, field in zip(columns, row, strict=False)}
    if not fields.get("name"):
        raise _fault(path, number, "there is no name", "Give one, or take the line away")
    aliases = tuple(alias.strip() for alias in fields.get("aliases", "").split("|") if alias.strip())
    kind = fields.get("kind", "").lower()
    if kind and kind not in KINDS:
        raise _fault(path, number, f"there is no kind {kind!r}", f"Choose from {', '.join(dict.fromkeys(KINDS.values()))}")
    return AuthorityEntry(fields.get("id") or fields["name"], fields["name"], aliases, KINDS.get(kind))


# -- JSON


def _json_lines(
    path: Path, head: tuple[int, str], texts: Iterator[tuple[int, str]]
) -> Iterator[tuple[int, AuthorityEntry]]:
    for number, text in chain([head], texts):
        bare = text.strip().rstrip(",")
        if bare in ("", "[", "]"):  # a Wikidata dump is one JSON list, an entity a line
            continue
        for record in _objects(path, number, bare):
            entry = _entity(path, number, record)
            if entry:
                yield number, entry


def _objects(path: Path, number: int, text: str) -> list[Mapping[str, Any]]:
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _fault(path, number, f"this is not JSON ({error})", "Give one JSON object a line (jq -c .)") from error
    if isinstance(record, dict) and isinstance(record.get("entities"), dict):
        record = list(record["entities"].values())
    found = record if isinstance(record, list) else [record]
    if not all(isinstance(item, dict) for item in found):
        raise _fault(path, number, "this is not a JSON object", "Give one JSON object a line (jq -c .)")
    return found


def _entity(path: Path, number: int, record: Mapping[str, Any]) -> AuthorityEntry | None:
    """None for what names nobody: relations, addresses, properties, entities without a name."""
    id = record.get("id")
    if not isinstance(id, str) or not id:
        raise _fault(path, number, "the entity has no id", 'Give every object its "id"')
    try:
        if "schema" in record:
            return _follow_the_money(id, record)
        if "labels" in record:
            return _wikidata(id, record)
    except (TypeError, AttributeError, KeyError, ValueError) as error:
        raise _fault(path, number, f"entity {id} is not laid out as its format has it", "Export it again") from error
    raise _fault(
        path, number, f'entity {id} has neither "schema" (FollowTheMoney) nor "labels" (Wikidata)', "Export it again"
    )


def _follow_the_money(id: str, record: Mapping[str, Any]) -> AuthorityEntry | None:
    if record["schema"] not in FOLLOW_THE_MONEY:
        return None
    properties = record["properties"]
    names = [*_strings([record["caption"]] if record.get("caption") else []), *_strings(properties.get("name", []))]
    aliases = [*_strings(properties.get("alias", [])), *_strings(properties.get("previousName", []))]
    return _named(id, names + aliases, FOLLOW_THE_MONEY[record["schema"]])


def _wikidata(id: str, record: Mapping[str, Any]) -> AuthorityEntry | None:
    labels = {language: _value(label) for language, label in sorted(record["labels"].items())}
    first = next((labels[language] for language in ENGLISH if language in labels), None)
    aliases = [_value(alias) for _, many in sorted(dict(record.get("aliases") or {}).items()) for alias in many]
    return _named(id, [*([first] if first else []), *labels.values(), *aliases], _instance_kind(record))


def _named(id: str, names: list[str], kind: MentionKind | None) -> AuthorityEntry | None:
    distinct = list(dict.fromkeys(name for name in names if name.strip()))
    return AuthorityEntry(id, distinct[0], tuple(distinct[1:]), kind) if distinct else None


def _strings(values: list[Any]) -> list[str]:
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise TypeError("not a list of strings")
    return values


def _value(label: Any) -> str:
    """Of a label in full ({"language", "value"}) or in short."""
    return str(label["value"]) if isinstance(label, dict) else _strings([label])[0]


def _instance_kind(record: Mapping[str, Any]) -> MentionKind | None:
    """By P31 (instance of), where all classes that are known say the same."""
    given = record.get("P31") or [
        claim["mainsnak"]["datavalue"]["value"]["id"]
        for claim in (record.get("claims") or {}).get("P31", ())
        if "datavalue" in claim["mainsnak"]
    ]
    kinds = {WIKIDATA[item] for item in _strings(given) if item in WIKIDATA}
    return kinds.pop() if len(kinds) == 1 else None
