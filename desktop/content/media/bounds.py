"""What a process that decodes strangers' media may take of a machine: memory, for files claim anything; and turns."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

if sys.platform != "win32":
    import resource

_MOST: Final = 3 << 30
_SHARE: Final = 0.75
"""Of the machine's memory."""


def limit_memory(most: int = _MOST) -> None:
    """Lets this process and no other have so many bytes at most; beyond, allocating fails. Where the system can."""
    if sys.platform != "win32":
        there = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        wanted = min(most, int(there * _SHARE))
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        wanted = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (wanted, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def take_turns() -> None:
    """Puts every thread of this process back among the ordinary ones. Where the system can.

    SVT-AV1, when root opens it, gives itself real-time priority, and all threads and child processes inherit it: two of
    those can keep two processors from everything else, the kernel's own work included.
    """
    if sys.platform == "linux":
        for thread in Path("/proc/self/task").iterdir():
            with suppress(ProcessLookupError):  # it has ended meanwhile
                if os.sched_getscheduler(int(thread.name)) in (os.SCHED_FIFO, os.SCHED_RR):
                    os.sched_setscheduler(int(thread.name), os.SCHED_OTHER, os.sched_param(0))
