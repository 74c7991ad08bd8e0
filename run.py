"""Set Rashomon up in a virtual environment beside this file, then run it.

    python3 run.py demo     the main job on the example corpus; says which pages to open
    python3 run.py tests    the tests

Needs Python 3.11 or newer with venv, and nothing else; nothing outside this folder is changed.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENVIRONMENT = HERE / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
NEEDS = {"demo": ".", "tests": ".[dev]"}


def main() -> int:
    """Set up and run; the exit status of what was run."""
    if sys.version_info < (3, 11):
        print(f"Rashomon needs Python 3.11 or newer; this is {sys.version.split()[0]}", file=sys.stderr)
        return 1
    if len(sys.argv) < 2 or sys.argv[1] not in NEEDS:
        print(__doc__)
        return 2
    job, *rest = sys.argv[1:]
    set_up(NEEDS[job])
    command = {"demo": ["-m", "rashomon", "demo"], "tests": ["-m", "pytest"]}[job]
    return subprocess.run([PYTHON, *command, *rest], cwd=HERE, check=False).returncode


def set_up(needs: str) -> None:
    """Make the environment if there is none, and install what is missing."""
    if not PYTHON.exists():
        print(f"making a virtual environment in {ENVIRONMENT}", file=sys.stderr)
        venv.create(ENVIRONMENT, with_pip=True)
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", needs]
    subprocess.run(pip, cwd=HERE, check=True)


if __name__ == "__main__":
    sys.exit(main())
