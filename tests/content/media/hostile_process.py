"""Reads hostile media in a process with bounded memory: `python -m tests.content.media.hostile_process FILE…`.

Probes and, where it is planned, transcodes each file. Prints a JSON list at the end: file, its outcome, seconds, the
process's greatest memory in bytes. It knows no error but those that are named.
"""

import json
import sys
import time
from pathlib import Path

from desktop.content.media.bounds import limit_memory
from desktop.content.media.plan import Reencode, plan
from desktop.content.media.probe import probe
from desktop.content.media.reasons import MediaError
from desktop.content.media.transcode import transcode
from tests.content.media.desk import WHEEL

MOST = 1 << 30


def main() -> None:
    limit_memory(MOST)
    found = []
    for path in map(Path, sys.argv[1:]):
        begun = time.monotonic()
        outcome = _outcome(path)
        found.append([path.name, outcome, time.monotonic() - begun, _peak()])
    print(json.dumps(found))


def _outcome(path: Path) -> str:
    try:
        facts = probe(path)
        if facts is None:
            return "no media"
        todo = plan(path.name, facts, WHEEL)
        if isinstance(todo, Reencode):
            transcode(path, path.with_suffix(".out"), todo, progress=lambda _: None, cancelled=lambda: False)
    except MediaError as error:
        return error.fault.value
    return type(todo).__name__


def _peak() -> int:
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) << 10 for line in status.splitlines() if line.startswith("VmHWM"))


if __name__ == "__main__":
    main()
