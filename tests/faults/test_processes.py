"""Real processes and real signals, briefly; at length with `make test-faults`.

In an interpreter of its own: the processes are forked, and a fork takes along whatever lock some
thread of the tests holds at that moment.
"""

import subprocess
import sys


def test_whatever_happens_to_processes_no_answer_is_lost() -> None:
    """Three workers and one of them killed, ended, without disk, in mid-migration."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.faults", "--brief"],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr[-2000:]
    assert ran.stdout.count("| yes |") == 5, ran.stdout
