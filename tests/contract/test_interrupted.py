"""A build that is interrupted ends in one line, and the next one goes on."""

import json
import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

ARTICLES = 40
"""More than one process takes on by itself."""


def children(process: int) -> list[str]:
    return Path(f"/proc/{process}/task/{process}/children").read_text().split()


@pytest.mark.skipif(not Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").exists(), reason="children are listed in /proc")
@pytest.mark.parametrize("wait", [0.0, 0.4])
def test_interrupted_while_workers_start(tmp_path: Path, wait: float) -> None:
    """Bug: each worker that was starting told of Ctrl-C in a traceback of its own."""
    given, library = tmp_path / "a.jsonl", tmp_path / "a.db"
    lines = (json.dumps({"id": f"a{n}", "text": f"The council closed bridge {n} on Monday, it said."}) for n in range(ARTICLES))
    given.write_text("\n".join(lines), encoding="utf-8")
    command = [sys.executable, "-m", "rashomon", "build", str(given), "--library", str(library), "--workers"]
    heard = partial(signal.signal, signal.SIGINT, signal.default_int_handler)  # ignored by what runs in the background
    with subprocess.Popen([*command, "2"], stderr=subprocess.PIPE, text=True, start_new_session=True, preexec_fn=heard) as build:
        while build.poll() is None and len(children(build.pid)) < 2:  # the first one keeps what they share
            time.sleep(0.01)
        time.sleep(wait)
        os.killpg(build.pid, signal.SIGINT)
        _, said = build.communicate(timeout=60)
    assert build.returncode == 130
    assert said.startswith("rashomon: interrupted")
    assert said.count("\n") == 1
    again = subprocess.run([*command, "1"], capture_output=True, text=True, check=True)
    assert again.stderr.splitlines()[-1].startswith(f"{ARTICLES} articles (")
