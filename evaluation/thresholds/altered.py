"""The numbers that decide, and the package as it would be with one of them changed."""

import ast
import importlib.util
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).parents[2] / "src" / "rashomon"
ANEW = ("stages", "text", "pipeline", "flow", "library", "exports", "verify", "engines")
"""Rooms of the package that a child imports anew; records, models and what is stored are those of the parent."""
HELD = ("rashomon.text.gazetteer", "rashomon.text.language_model")


@dataclass(frozen=True)
class Number:
    """A constant of a module: where it stands, and what stands there."""

    path: str
    name: str
    value: float
    line: int
    columns: tuple[int, int]

    @property
    def constant(self) -> str:
        return f"{self.path}:{self.name}"

    @property
    def module(self) -> str:
        return ".".join(("rashomon", *Path(self.path).with_suffix("").parts)).removesuffix(".__init__")

    def others(self) -> tuple[float, float]:
        """A lower and a higher value."""
        value = self.value
        if isinstance(value, int):
            return (value - 1, value + 1) if abs(value) <= 3 else (value // 2, value * 2)
        low, high = value * 0.8, value * 1.25
        return round(low, 4), round((1 + value) / 2 if value < 1 <= high else high, 4)


def numbers(part: str) -> Iterator[Number]:
    """The numbers that the modules of a part are given at their top."""
    place = PACKAGE / part
    for file in [place] if place.is_file() else sorted(place.rglob("*.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target if isinstance(node, ast.AnnAssign) else None
            if not isinstance(target, ast.Name) or not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
                continue
            try:
                value = ast.literal_eval(node.value)
            except ValueError:
                continue
            if type(value) in (int, float):
                columns = node.value.col_offset, node.value.end_col_offset or 0
                yield Number(file.relative_to(PACKAGE).as_posix(), target.id, value, node.value.lineno, columns)


class _Altered(SourceFileLoader):
    """Loads a module with one number changed."""

    def __init__(self, number: Number, value: float) -> None:
        super().__init__(number.module, str(PACKAGE / number.path))
        self.number, self.value = number, value

    def get_code(self, fullname: str) -> Any:
        lines = (PACKAGE / self.number.path).read_text(encoding="utf-8").splitlines(keepends=True)
        line, (start, end) = lines[self.number.line - 1], self.number.columns
        lines[self.number.line - 1] = f"{line[:start]}{self.value!r}{line[end:]}"
        return compile("".join(lines), self.path, "exec")

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if fullname != self.number.module:
            return None
        package = Path(self.number.path).name == "__init__.py"
        places = [str((PACKAGE / self.number.path).parent)] if package else None
        return importlib.util.spec_from_file_location(fullname, self.path, loader=self, submodule_search_locations=places)


def alter(number: Number, value: float) -> None:
    """From here on the package is what it would be with this value; called in a child, and never undone."""
    for name in [name for name in sys.modules if name.startswith(tuple(f"rashomon.{room}" for room in ANEW)) and name not in HELD]:
        del sys.modules[name]
    for name in ("expected", "expected_gold", "score"):
        sys.modules.pop(name, None)
    sys.meta_path.insert(0, _Altered(number, value))  # type: ignore[arg-type]


def stages_of(module: str) -> frozenset[str]:
    """The stages that a module may belong to, which are those of its folder; all stages for what they share."""
    from rashomon.pipeline import STAGES

    room = ".".join(module.split(".")[:4])
    return frozenset(one.name for one in STAGES if ".stages." not in module or f"{one.function.__module__}.".startswith(f"{room}."))
