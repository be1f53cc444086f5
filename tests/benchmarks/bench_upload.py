"""What sending costs a seat: 100,000 records that never left it, beside 10,000.

Each upload runs in a process of its own, against a receiver in that process that checks the chain and keeps nothing.
Seconds are those of the processor: what a disk or another process takes says nothing of how the work grows.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from desktop.store.store import Store
from tests.benchmarks.figures import Figure
from tests.benchmarks.uploading_process import fill
from tests.store.desk import KEY

_FEW: Final = 10_000
_MANY: Final = 100_000
_ROUNDS: Final = 3
"""Of the short one, which a busy machine disturbs more; the least counts."""


def measure() -> Iterable[Figure]:
    few = min((_uploaded(_FEW) for _ in range(_ROUNDS)), key=lambda told: told["seconds"])
    many = _uploaded(_MANY)
    each, of_many = few["seconds"] / few["records"], many["seconds"] / many["records"]
    yield Figure("upload-record-of-100000-vs-of-10000", of_many / each, 1.15, "×", "lower")
    yield Figure("upload-100000-memory-above-idle", many["grew"] / 2**20, 150.0, "MB", "lower")
    yield Figure("upload-seat-records-a-second", 1 / of_many, 1_000.0, "/s", "higher")


def _uploaded(records: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory(dir="/var/tmp" if Path("/var/tmp").is_dir() else None) as name:
        folder = Path(name) / "data"
        with Store.open(folder, KEY) as store:
            fill(store, records)
        command = [sys.executable, "-m", "tests.benchmarks.uploading_process", str(folder)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        told: dict[str, float] = json.loads(done.stdout)
        if told["records"] < records:
            raise RuntimeError(f"Only {told['records']} of {records} records arrived.")
        return told
