"""What the tutorial and the how-tos show is what happens: their commands are run, their lines are looked for."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
_BLOCK = re.compile(r"^```(console|python)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FOLLOWING = ("authority-file", "correct-the-machine", "verify-a-dossier", "large-collections")
"""How-tos that go on with the tutorial's library."""


def blocks(page: Path, kind: str) -> list[str]:
    return [text for found, text in _BLOCK.findall(page.read_text(encoding="utf-8")) if found == kind]


def commands(block: str) -> Iterator[tuple[str, list[str]]]:
    """Each command of a block and the lines shown after it."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, *shown = part.rstrip("\n").split("\n")
        yield command, shown


def holds(output: str, line: str) -> bool:
    """Whether a line of the output has the parts of this one in order; … stands for anything."""
    pattern = ".*".join(re.escape(part.strip()) for part in line.split("…"))
    return re.search(pattern, output) is not None


def run(page: Path, folder: Path) -> list[str]:
    """Run the page's commands in the folder; what the page shows and they did not print."""
    paths = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    missing = []
    for block in blocks(page, "console"):
        for command, shown in commands(block):
            done = subprocess.run(
                ["bash", "-c", command], cwd=folder, env={**os.environ, "PATH": paths}, capture_output=True, text=True, check=False
            )
            assert "Traceback" not in done.stderr, done.stderr
            said = done.stdout + done.stderr
            missing += [f"{command}\n  shows  {line}\n  prints {said[:600]}" for line in shown if not holds(said, line)]
    return missing


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The tutorial's folder when the library was built, and what went otherwise than the tutorial shows."""
    folder = tmp_path_factory.mktemp("desk")
    for event in ("bridge", "mill"):
        shutil.copytree(ROOT / "examples" / event / "articles", folder / "articles", dirs_exist_ok=True)
    return folder, run(DOCS / "tutorial.md", folder)


def test_the_tutorial_shows_what_happens(desk: tuple[Path, list[str]]) -> None:
    assert desk[1] == []


@pytest.mark.parametrize("name", FOLLOWING)
def test_how_tos_show_what_happens(desk: tuple[Path, list[str]], tmp_path: Path, name: str) -> None:
    folder = tmp_path / "desk"
    shutil.copytree(desk[0], folder)
    assert run(DOCS / "how-to" / f"{name}.md", folder) == []


def test_the_python_of_the_how_to_runs(tmp_path: Path) -> None:
    page = DOCS / "how-to" / "from-python.md"
    program = "\n".join(blocks(page, "python"))
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    promised = re.search(r"^prints\n\n```text\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert promised is not None
    assert done.stdout.startswith(promised[1])
