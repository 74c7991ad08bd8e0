"""Every number that a module is given says why it is what it is: in a comment behind it, or by what was measured of it."""

import ast
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "src" / "rashomon"
MEASURED = (ROOT / "docs" / "thresholds.md").read_text(encoding="utf-8").partition("\n## Not measured")[0]


def test_a_number_without_a_reason_is_found() -> None:
    source = 'A = 3\nB = 4\n"""Of B alone."""\nC = 5\n\n\ndef f() -> int:\n    """No reason of C."""\n    return C\n'
    assert list(unexplained(source)) == ["A", "C"]


def test_a_pair_of_numbers_and_an_annotated_one_need_a_reason_too() -> None:
    source = 'A, B = 250, 700\nC: Final = 0.5\nD = (1, 2)\nE = -1\nF = "text"\nG = [5]\nH = True\n'
    assert list(unexplained(source)) == ["A", "B", "C", "D", "E"]


@pytest.mark.parametrize("path", sorted(path.relative_to(SOURCES).as_posix() for path in SOURCES.rglob("*.py")))
def test_every_number_cites_its_evidence(path: str) -> None:
    without = [name for name in unexplained((SOURCES / path).read_text(encoding="utf-8")) if f"`{path}:{name}`" not in MEASURED]
    assert without == [], f"{path}: neither a comment behind it nor a row in docs/thresholds.md"


def unexplained(source: str) -> Iterator[str]:
    """Names of numbers at a module's top without a comment on their line or behind it."""
    lines, body = source.splitlines(), ast.parse(source).body
    for node, following in zip_longest(body, body[1:]):
        told = isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant)
        if not told and "#" not in lines[node.lineno - 1]:
            yield from _numbers(node)


def _numbers(node: ast.stmt) -> list[str]:
    """The names that a statement gives numbers to."""
    if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
        return []
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    names = target.elts if isinstance(target, ast.Tuple) else [target]
    try:
        value = ast.literal_eval(node.value)
    except ValueError:
        return []
    held = value if isinstance(value, tuple) and value else (value,)
    return [name.id for name in names if isinstance(name, ast.Name)] if all(type(one) in (int, float) for one in held) else []
