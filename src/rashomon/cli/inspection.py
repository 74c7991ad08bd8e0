"""What the commands that look at a library do."""

import json
import platform
import sqlite3
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import typer

from rashomon.cli.saying import bound_words, counted, line, print_lines, say
from rashomon.errors import InputError, OptionError, RashomonError
from rashomon.library import Library
from rashomon.resources import model_entries
from rashomon.version import VERSION


def search(query: str, library: Path, limit: int, format: str) -> None:
    """Print passages."""
    if format not in ("text", "jsonl"):
        raise OptionError(f"--format {format}: choose from text, jsonl")
    with Library.open(library) as opened:
        found = opened.search(query, limit)
    if format == "jsonl":
        print_lines(found)
        return
    for hit in found:
        print(
            f"{hit['article']}[{hit['start']}:{hit['end']}]  story {hit['story']}\n    {' '.join(hit['exact'].split())}"
        )
    if not found:
        say("no match found")


def verify(library: Path, files: list[Path]) -> None:
    """Print faults; exit status 1 where there are any."""
    with Library.open(library) as opened:
        faults = [fault for file in files for fault in _faults(opened, file)] if files else list(opened.verify())
    for fault in faults:
        print(fault)
    what = counted(len(files), "dossier") if files else "the library"
    if faults:
        say(f"{counted(len(faults), 'fault')} in {what}")
        raise typer.Exit(1)
    say(f"{what}: every piece of evidence is what its article holds, every text has its hash, every count its list")


def _faults(library: Library, file: Path) -> list[str]:
    """What is wrong with a dossier in a file; that it cannot be read as one is a fault too, and the next file's turn comes."""
    try:
        data = _dossier(file)
    except InputError as error:
        return [str(error)]
    try:
        found, altered = list(library.check(data)), library.compare(data)
    except InputError as error:
        return [f"{file}: {error.cause}. {error.remedy}"]
    if altered is None:
        say(f"note: {file}: not compared with the library's own dossier, which was made of other articles, by other versions or otherwise")
    return found or _first(altered or [])


def _first(altered: list[str]) -> list[str]:
    """So many that one sees what was changed: one line taken out moves no other, a decision made since can change hundreds."""
    left = len(altered) - _SHOWN
    return [*altered[:_SHOWN], *([f"... and {counted(left, 'other difference')} from the library's own dossier"] if left > 0 else [])]


_SHOWN = 10
"""Places of a dossier that differ from the library's own, told one by one."""
_WRITE_ONE = "Write one with: rashomon dossier STORY --format json"


def _dossier(file: Path) -> dict[str, object]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(str(file), f"cannot be read ({error.strerror})", "Check the name") from error
    except ValueError as error:
        raise InputError(str(file), f"this is not JSON ({error})", _WRITE_ONE) from error
    if not isinstance(data, dict) or not {"story", "articles", "corroborations"} <= data.keys():
        raise InputError(str(file), "this is not a dossier", _WRITE_ONE)
    return data


PACKAGES = (
    "spacy",
    "trafilatura",
    "htmldate",
    "lxml",
    "sqlalchemy",
    "alembic",
    "rapidfuzz",
    "numpy",
    "pydantic",
)


def doctor(library: Path | None) -> None:
    """Print versions, models and troubles; exit status 1 where there is trouble."""
    print(f"rashomon {VERSION}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}")
    troubles = [*_package_troubles(), *_model_troubles(), *_python_troubles(), *(_library_troubles(library) if library else ())]
    for trouble in troubles:
        print(f"  trouble: {trouble}")
    if troubles:
        raise typer.Exit(1)
    print("nothing is wrong")


def _package_troubles() -> list[str]:
    troubles = []
    for name in PACKAGES:
        try:
            print(f"  {name} {version(name)}")
        except PackageNotFoundError:
            troubles.append(f"the package {name} is missing; run: pip install --force-reinstall rashomon")
    return troubles


def _model_troubles() -> list[str]:
    try:
        for entry in model_entries():
            print(f"  {entry.name} {entry.version} sha256 {entry.sha256}")
    except RashomonError as error:
        return [str(error)]
    return []


def _python_troubles() -> list[str]:
    if platform.python_version_tuple()[:2] == ("3", "11"):
        print("  note: name recognition is about 2.6 times slower on Python 3.11 than on 3.12 and 3.13; results are the same")
    if "ENABLE_FTS5" not in {row[0] for row in sqlite3.connect(":memory:").execute("PRAGMA compile_options")}:
        return ["this Python's SQLite has no full-text search (FTS5); use a Python whose SQLite has it"]
    return []


def _library_troubles(path: Path) -> list[str]:
    try:
        with Library.open(path) as library:
            summary = library.stories()
            stories = {row["story"] for row in summary}
            print(f"  {path}: {counted(len(summary), 'article')}, {counted(len(stories), 'story', 'stories')}")
            for bound in library.bounds():
                print(f"    bounded: {bound_words(bound)}")
            return [line({"stage": f.stage, "record": f.record, "why": f.why}) for f in library.failures()]
    except RashomonError as error:
        return [str(error)]
