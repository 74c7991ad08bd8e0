"""The dossiers of the example corpus against what a careful reader listed: no section falls below its floor."""

import subprocess
import sys
from pathlib import Path

from rashomon.library import Library

SCORER = Path(__file__).parents[2] / "evaluation" / "expected.py"


def test_no_section_of_an_example_falls_below_its_floor(library: Library) -> None:
    command = [sys.executable, str(SCORER), "--library", str(library.database.path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
