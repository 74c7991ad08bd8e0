"""Write docs/reference/cli.md and records.md from the program itself, and the contents of docs/evaluation.md from its headings.

    python docs/make_reference.py

A test fails when the pages are not what this writes.
"""

import json
import re
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import typer.main

from rashomon.cli import app

REFERENCE = Path(__file__).parent / "reference"

CLI_HEAD = """\
# Commands

Made from the program by `python docs/make_reference.py`.

Results go to standard output, progress and troubles to standard error. Exit status 0: done; single articles may have
failed, they are named and counted. 1: an error, or a fault that `verify` or `doctor` found. 2: a command line that cannot be
meant. 130: interrupted (Ctrl-C); what was written is whole.

INPUT is any mix of files and folders. Folders are read with the folders in them; what has a name that begins with a dot is
passed over. What a file is, its name says, with or without `.gz` at its end:

| name | read as |
|---|---|
| `.txt`, `.text` | one article of plain text |
| `.html`, `.htm`, `.xhtml` | a page |
| `.jsonl`, `.ndjson` | JSON Lines, [one article a line](records.md#article) |
| `-` | JSON Lines on standard input |
| any other | passed over in a folder; a file given by itself is read as a page if it looks like one, else as plain text |
"""

RECORDS_HEAD = """\
# Records

Made by `python docs/make_reference.py` from the JSON Schemas in `src/rashomon/schemas/`, which are installed with the program.

All offsets are half open: `text[start:end] == exact`, in Unicode code points of the text as received. Days are ISO 8601; `earliest`
and `latest` are both inclusive. What kinds, reasons, grounds and statuses mean stands under [codes](codes.md). Fields may be added,
none is taken away.
"""


def cli_page() -> str:
    """docs/reference/cli.md."""
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    rows = [f"| [`{name}`](#{name}) | {_first_sentence(command.help)} |" for name, command in commands.items()]
    parts = [CLI_HEAD, "\n".join(["| command | what it does |", "|---|---|", *rows]) + "\n"]
    parts += [_command(name, command) for name, command in commands.items()]
    return "\n".join(parts)


def _command(name: str, command: Any) -> str:
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    options = [p for p in command.params if p.param_type_name == "option"]
    lines = [f"## {name}", "", _paragraphs(command.help), ""]
    lines += ["    " + " ".join(["rashomon", name, *map(_in_usage, arguments), *map(_in_usage, options)]), ""]
    lines += ["| | |", "|---|---|", *(_parameter(p) for p in [*arguments, *options])]
    lines += ["", "    " + command.epilog.removeprefix("Example: "), ""]
    return "\n".join(lines)


def _called(parameter: Any) -> str:
    if parameter.param_type_name == "argument":
        return f"{parameter.metavar}{'...' if parameter.nargs == -1 else ''}"
    name = max(parameter.opts, key=len)
    return name if parameter.is_flag else f"{name} {parameter.metavar}"


def _in_usage(parameter: Any) -> str:
    return _called(parameter) if parameter.required else f"[{_called(parameter)}]"


def _parameter(parameter: Any) -> str:
    shown = parameter.show_default if isinstance(getattr(parameter, "show_default", None), str) else parameter.default
    default = "" if parameter.required or parameter.default in (None, False, ()) else f" Without it: {shown}."
    short = [f"`{name}`, " for name in parameter.opts if parameter.param_type_name == "option" and len(name) == 2]
    return f"| {''.join(short)}`{_called(parameter)}` | {parameter.help}{default} |"


def _first_sentence(help: str) -> str:
    return " ".join(help.split()).partition(". ")[0].removesuffix(".") + "."


def _paragraphs(help: str) -> str:
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in help.split("\n\n"))


RECORDS = {"article": "Article", "annotation": "Annotation", "story": "Story", "copy": "Copy", "dossier": "Dossier"}
"""The records in the order of the page; a schema's name to its heading."""


def records_page() -> str:
    """docs/reference/records.md."""
    schemas = {name: json.loads(_schema(name)) for name in RECORDS}
    shared: dict[str, Any] = {}
    for schema in schemas.values():
        shared |= schema.get("$defs", {})
    parts = [RECORDS_HEAD]
    parts += [_record(RECORDS[name], schema, f"Schema: `{name}.schema.json`.") for name, schema in schemas.items()]
    small = sorted(name for name in shared if name not in RECORDS)
    parts += ["## Small records\n\nThey stand inside the others.\n"]
    parts += [_record(name, shared[name], "", "###") for name in small]
    return "\n".join(parts)


def _schema(name: str) -> str:
    return files("rashomon").joinpath("schemas", f"{name}.schema.json").read_text(encoding="utf-8")


def _record(title: str, schema: Mapping[str, Any], note: str, level: str = "##") -> str:
    rows = [f"| `{path}` | {kind} | {text} |" for path, kind, text in _fields(schema, "")]
    about = f"{schema['description']} {note}".strip()
    return "\n".join([f"{level} {title}", "", about, "", "| field | type | what it is |", "|---|---|---|", *rows, ""])


def _fields(schema: Mapping[str, Any], before: str) -> Iterator[tuple[str, str, str]]:
    """Path, type and description of every field, those of the records inside it after it."""
    for name, field in schema.get("properties", {}).items():
        path = f"{before}{name}"
        yield path, _type(field), field["description"]
        for inner in [field, *field.get("anyOf", [])]:
            yield from _fields(inner, f"{path}.")
            yield from _fields(inner.get("items", {}), f"{path}[].")


def _type(field: Mapping[str, Any]) -> str:
    if "$ref" in field:
        name = field["$ref"].rpartition("/")[2]
        return f"[{name}](#{name})"
    if "anyOf" in field:
        return " or ".join(_type(one) for one in field["anyOf"])
    if "enum" in field:
        return ", ".join(f"`{value}`" for value in field["enum"])
    if field["type"] == "array":
        inner = _type(field["items"])
        return f"list of {inner}" if inner != "object" else "list"
    if field.get("pattern", "").startswith(r"^\d{4}"):
        return "day or instant"
    return str(field["type"])


PAGES = {"cli.md": cli_page, "records.md": records_page}
"""File to what writes it."""


EVALUATION = Path(__file__).parent / "evaluation.md"
_CONTENTS = re.compile(r"(?<=<!-- contents: begin -->\n).*?(?=<!-- contents: end -->)", re.DOTALL)


def anchor(heading: str) -> str:
    """What a link to a heading ends with."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def measured() -> dict[str, str]:
    """The pages of the evaluation, one a subject: where they lie, from the front page, to what they hold."""
    folder = EVALUATION.parent
    return {str(p.relative_to(folder).as_posix()): p.read_text(encoding="utf-8") for p in sorted(folder.glob("evaluation/*.md"))}


def with_contents(page: str, others: Mapping[str, str]) -> str:
    """The front page with its list of contents anew: its own sections behind the list, then the other pages, a line each with what is in
    them."""
    own = re.split(r"(?m)^## ", page.partition("<!-- contents: end -->")[2])[1:]
    lines = [_entry(section, "", "###") for section in own]
    lines += [_entry(other.removeprefix("# "), place, "##") for place, other in others.items()]
    return _CONTENTS.sub("".join(lines), page)


def _entry(text: str, place: str, level: str) -> str:
    """A line of the list: the heading with which the text begins, and those of this level in it."""
    title = text.partition("\n")[0]
    parts = ", ".join(f"[{part}]({place}#{anchor(part)})" for part in re.findall(rf"(?m)^{level} (.+)$", text))
    link = f"[{title}]({place or '#' + anchor(title)})"
    return f"- {': '.join(filter(None, (link, parts)))}\n"


def main() -> None:
    """Write the pages."""
    for name, page in PAGES.items():
        (REFERENCE / name).write_text(page(), encoding="utf-8")
    EVALUATION.write_text(with_contents(EVALUATION.read_text(encoding="utf-8"), measured()), encoding="utf-8")


if __name__ == "__main__":
    main()
