"""What the wheel takes along."""

import re
import tomllib
from pathlib import Path

from rashomon.version import VERSION

ROOT = Path(__file__).parents[2]


def test_every_example_travels_in_the_wheel_and_no_program_of_theirs() -> None:
    data = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    taken = data["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    events = {expected.parent.name for expected in (ROOT / "examples").glob("*/expected.json")}
    assert {f"examples/{name}" for name in events} <= taken.keys()
    assert [path for name in events for path in (ROOT / "examples" / name).rglob("*.py")] == []
    assert all(home == f"rashomon/{path}" for path, home in taken.items())


def test_the_package_says_that_it_is_typed() -> None:
    assert (ROOT / "src" / "rashomon" / "py.typed").exists()


def test_the_citation_names_this_version() -> None:
    stated = re.search(r"^version: (\S+)$", (ROOT / "CITATION.cff").read_text(encoding="utf-8"), re.MULTILINE)
    assert stated is not None
    assert stated[1] == VERSION
