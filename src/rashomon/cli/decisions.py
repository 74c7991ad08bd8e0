"""What the commands for decisions do."""

import json
from dataclasses import asdict, fields, replace
from difflib import get_close_matches
from pathlib import Path

from rashomon.cli.saying import line, say
from rashomon.errors import InputError, NotFound
from rashomon.library import Library
from rashomon.model.decision import ALONE, Decision
from rashomon.model.dossier import Dossier


def decide(library: Path, decision: Decision) -> None:
    """Log a decision about a name in a story, which is named as on the command line: by its id or an article in it."""
    with Library.open(library) as opened:
        found = opened.dossier(decision.article)
        for name in (decision.subject, decision.target) if decision.kind == "merge" else (decision.subject,):
            _check_name(found, name)
        _done(opened.decide(replace(decision, article=found.articles[0].id)))


def _check_name(story: Dossier, name: str) -> None:
    """NotFound where nothing in the story is called or written so."""
    forms = {form for known in story.names for form in (known.name, *(v.exact for v in known.variants))}
    if name not in forms:
        alike = get_close_matches(name, sorted(forms), n=3)
        hint = f"Did you mean {', '.join(map(repr, alike))}?" if alike else "Its dossier lists them under Names"
        raise NotFound(f"no name in story {story.story.id} is written {name!r}. {hint}")


def move(library: Path, moved: str, target: str, who: str, why: str) -> None:
    """Log which story an article, or every article of a story, belongs to."""
    with Library.open(library) as opened:
        to = target if target == ALONE else opened.dossier(target).articles[0].id
        for kept in opened.decide_all(Decision("move", article, "", to, who, why, 0) for article in _moved(opened, moved)):
            _done(kept)


def _moved(library: Library, key: str) -> list[str]:
    """The article called so, or the articles of the story called so."""
    stories = library.stories()
    return [row["id"] for row in stories if row["story"] == key] or [key]


def undo(library: Path, decision: str, who: str, why: str) -> None:
    """Log that a decision no longer holds."""
    with Library.open(library) as opened:
        _done(opened.decide(Decision("undo", "", "", decision, who, why, 0)))


def show(library: Path) -> None:
    """Print the log."""
    with Library.open(library) as opened:
        holds = {decision.id for decision in opened.standing_decisions()}
        for decision in opened.decisions():
            print(line({"id": decision.id, **asdict(decision), "holds": decision.id in holds}))


def replay(file: Path, library: Path) -> None:
    """Log the decisions of a file that hold, but those that hold here already: a file can be replayed twice."""
    with Library.open(library) as opened:
        held = {replace(decision, number=0): decision.id for decision in opened.standing_decisions()}
        logged = [(decision, held.get(replace(decision, number=0))) for decision in _read(file)]
        for known in (known for _, known in logged if known):
            say(f"{known}: holds already")
        for kept in opened.decide_all(decision for decision, known in logged if not known):
            _done(kept)


def _read(file: Path) -> list[Decision]:
    found = []
    names = {field.name for field in fields(Decision)}
    try:
        lines = file.read_text(encoding="utf-8").split("\n")
    except OSError as error:
        raise InputError(str(file), f"cannot be read ({error.strerror})", "Check the name") from error
    except UnicodeDecodeError as error:
        raise InputError(str(file), "this is not text", "Write the file with: rashomon decisions") from error
    for number, text in enumerate(lines, 1):
        if text.strip():
            try:
                row = json.loads(text)
                if row["holds"] and row["kind"] != "undo":
                    found.append(Decision(**{name: row[name] for name in names}))
            except (ValueError, KeyError, TypeError) as error:
                raise InputError(
                    f"{file}:{number}", f"this is no decision ({error})", "Write the file with: rashomon decisions"
                ) from error
    return found


def _done(decision: Decision) -> None:
    parts = decision.id + ":", decision.kind, decision.subject or decision.article, decision.target
    say(" ".join(filter(None, parts)))
