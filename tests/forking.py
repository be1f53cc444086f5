"""Processes that are killed by the dozen: each is forked from one that has loaded everything it needs.

So a hundred starts cost no hundred imports. There is one such process for all who want it, since Python knows but one;
it has made no thread and no QApplication, so nothing of it is lost in a fork.
"""

import multiprocessing
from typing import Final

FORKING: Final = multiprocessing.get_context("forkserver")
FORKING.set_forkserver_preload(["tests.faults.killing", "sync.server.app", "tests.kills.playing"])
