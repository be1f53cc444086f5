"""Processes that tests start by the dozen, to be killed or to carry out a command: each is forked from one that has
loaded everything it needs.

So a hundred starts cost no hundred imports. There is one such process for all who want it, since Python knows but one;
it has made no QApplication, so nothing of it is lost in a fork. Windows forks nothing, and takes the longer way.
"""

import multiprocessing
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop.__main__ import main

if sys.platform == "win32":
    FORKING = multiprocessing.get_context("spawn")
else:
    FORKING = multiprocessing.get_context("forkserver")
FORKING.set_forkserver_preload(
    ["tests.faults.killing", "sync.server.app", "tests.kills.playing", "desktop.command_line", "desktop.sync_command"]
)


def run_command(words: Sequence[str], environment: Mapping[str, str], seconds: float) -> tuple[int, str, str]:
    """`carrel` with these words in a process that knows this environment alone: its exit code, and what it printed.

    Raises TimeoutError.
    """
    with tempfile.TemporaryDirectory() as folder:
        out, err = Path(folder) / "out", Path(folder) / "err"
        process = FORKING.Process(target=_command, args=(tuple(words), dict(environment), out, err))
        process.start()
        process.join(seconds)
        if process.exitcode is None:
            process.kill()
            process.join()
            raise TimeoutError(f"carrel {' '.join(words)} took longer than {seconds} s.")
        return process.exitcode, out.read_text(encoding="utf-8"), err.read_text(encoding="utf-8")


def _command(words: Sequence[str], environment: Mapping[str, str], out: Path, err: Path) -> None:
    for stream, number in ((out, 1), (err, 2)):
        with stream.open("wb") as file:
            os.dup2(file.fileno(), number)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["carrel", *words]
    main()
