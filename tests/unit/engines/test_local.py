import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rashomon.engines.local import Workers, each
from rashomon.errors import WorkerLost

SLOW = """
import os, time
from rashomon.engines.local import each

def slow(number):
    print(os.getpid(), flush=True)
    time.sleep(600)

if __name__ == "__main__":
    list(each(slow, range(100), 2))
"""

TWICE = """
import signal, sys, time
from rashomon.engines.local import Workers

signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where the tests run in the background of a shell
with Workers(2) as workers:
    try:
        each = workers.each(time.sleep, [0, *[600] * 9], worth=2, chunk=1)
        print(next(each), flush=True)
        next(each)
    except KeyboardInterrupt:
        print("once", flush=True)
        raise
"""


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_the_order_of_the_items(workers: int) -> None:
    assert list(each(abs, range(-100, 100), workers)) == [abs(number) for number in range(-100, 100)]


def test_a_little_is_done_in_this_process() -> None:
    with Workers(2) as workers:
        assert set(workers.each(_process, range(5), worth=6)) == {os.getpid()}
        assert os.getpid() not in set(workers.each(_process, range(6), worth=6, chunk=1))


def test_a_worker_that_is_killed_is_said_in_words() -> None:
    """Bug: on a machine without enough memory a build ended in a traceback of the process pool."""
    with pytest.raises(WorkerLost, match="run the same command again with --workers 1"):
        list(each(_end, range(100), 2))


def test_an_error_reaches_the_caller() -> None:
    with pytest.raises(ZeroDivisionError):
        list(each(_divide, range(100), 2))


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks for processes where Linux lists them")
def test_workers_end_when_their_starter_is_killed(tmp_path: Path) -> None:
    program = tmp_path / "slow.py"
    program.write_text(SLOW, encoding="utf-8")
    starter = subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, text=True)
    assert starter.stdout
    worker = int(starter.stdout.readline())
    starter.send_signal(signal.SIGKILL)
    starter.wait()
    starter.stdout.close()
    for _ in range(600):
        if not _lives(worker):
            return
        time.sleep(0.1)
    os.kill(worker, signal.SIGKILL)
    pytest.fail("the worker goes on for nobody")


def test_asked_twice_it_ends_at_once() -> None:
    """Bugs: Ctrl-C while workers were waited for ended the waiting but not the program; the next one was told of in a traceback, and now
    and then the program hung at its exit."""
    command = [sys.executable, "-c", TWICE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as starter:
        assert starter.stdout
        for _ in range(2):
            starter.stdout.readline()
            time.sleep(0.5)  # until it waits for its workers
            starter.send_signal(signal.SIGINT)
        try:
            _, said = starter.communicate(timeout=30)
        finally:
            starter.kill()
    assert said.splitlines()[-1] == "KeyboardInterrupt"
    assert "Exception ignored" not in said


def _lives(process: int) -> bool:
    """Whether the process is there and no zombie."""
    status = Path(f"/proc/{process}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


def _process(_: int) -> int:
    return os.getpid()


def _divide(number: int) -> float:
    return 1 / (number - 50)


def _end(number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return number
