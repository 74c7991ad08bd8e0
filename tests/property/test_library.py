"""What a library gives out is a function of the set of articles: of no order, no number of steps, no number of workers."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.conftest import EXAMPLES, exported

from rashomon.library import Library
from rashomon.model.received import Received


@pytest.fixture(scope="module")
def whole(library: Library) -> str:
    return exported(library)


@pytest.mark.parametrize("seed", [1, 2])
def test_any_order_gives_the_same(tmp_path: Path, corpus: list[Received], whole: str, seed: int) -> None:
    shuffled = random.Random(seed).sample(corpus, len(corpus))
    with Library.open(tmp_path / "shuffled.db", create=True) as library:
        library.build(shuffled)
        assert exported(library) == whole


def test_in_steps_gives_the_same(tmp_path: Path, corpus: list[Received], whole: str) -> None:
    with Library.open(tmp_path / "steps.db", create=True) as library:
        for at in range(0, len(corpus), 3):
            library.build(corpus[at : at + 3])
        assert exported(library) == whole


def test_two_workers_give_the_same(tmp_path: Path, corpus: list[Received], whole: str) -> None:
    with Library.open(tmp_path / "workers.db", create=True) as library:
        library.build(corpus, workers=2)
        assert exported(library) == whole


def test_building_again_does_no_work(tmp_path: Path, corpus: list[Received], whole: str) -> None:
    with Library.open(tmp_path / "again.db", create=True) as library:
        library.build(corpus)
        again = library.build(corpus)
        assert (again.new, again.annotated, again.dossiers) == (0, 0, 0)
        assert exported(library) == whole


def test_killed_at_any_moment_it_goes_on(tmp_path: Path, whole: str) -> None:
    path = tmp_path / "killed.db"
    command = [sys.executable, "-m", "rashomon", "build", str(EXAMPLES), "--library", str(path), "--workers", "1"]
    acknowledged = 0
    for wanted in (1, 17):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        while process.poll() is None and annotated(path) < wanted:
            time.sleep(0.01)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        assert annotated(path) >= acknowledged
        acknowledged = annotated(path)
    assert acknowledged, "the build was never stopped in the middle of its work"
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    with Library.open(path) as library:
        assert exported(library) == whole
        assert list(library.verify()) == []


def annotated(path: Path) -> int:
    """How many articles a library has acknowledged as annotated, as another process sees it."""
    try:
        with sqlite3.connect(path) as connection:
            return int(connection.execute("SELECT count(*) FROM annotations").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
