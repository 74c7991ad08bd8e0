"""The pages of reference are what the program says of itself, and no page points nowhere."""

import re
from pathlib import Path
from typing import Any

import pytest
import typer.main
from docs.make_reference import PAGES, REFERENCE, anchor

from rashomon.cli import app

ROOT = Path(__file__).parents[2]
TEXTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
COMMANDS: dict[str, Any] = typer.main.get_command(app).commands  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", PAGES)
def test_pages_are_up_to_date(name: str) -> None:
    page = (REFERENCE / name).read_text(encoding="utf-8")
    assert page == PAGES[name](), "run: python docs/make_reference.py"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_an_example_of_itself(name: str) -> None:
    assert COMMANDS[name].epilog.startswith(f"Example: rashomon {name} ")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_argument_and_option_says_what_it_is_for(name: str) -> None:
    assert [p.name for p in COMMANDS[name].params if not p.help] == []


def anchors(page: str) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page, re.MULTILINE)
    return set(map(anchor, headings))


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(file: Path) -> None:
    broken = []
    for link in re.findall(r"\]\(([^)\s]+)\)", file.read_text(encoding="utf-8")):
        if not link.startswith(("http:", "https:")):
            path, _, anchor = link.partition("#")
            target = (file.parent / path).resolve() if path else file
            if not target.exists() or (anchor and anchor not in anchors(target.read_text(encoding="utf-8"))):
                broken.append(link)
    assert broken == []
