"""How much memory a process that decodes strangers' media may take: a file may claim anything."""

import os
import sys
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
