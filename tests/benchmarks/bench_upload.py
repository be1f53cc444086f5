"""What sending costs a seat: 100,000 records that never left it, beside 10,000.

Each upload runs in a process of its own, against a receiver in that process that checks the chain and keeps nothing.
Seconds are those of the processor: what a disk or another process takes says nothing of how the work grows. The middle
batch of the long upload is compared with that of the short ones, one before and one after it.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from desktop.store.store import Store
from tests.benchmarks.figures import Figure
from tests.benchmarks.uploading_process import fill
from tests.store.desk import KEY

_FEW: Final = 10_000
_MANY: Final = 100_000


def measure() -> Iterable[Figure]:
    before, many, after = _uploaded(_FEW), _uploaded(_MANY), _uploaded(_FEW)
    short = statistics.median([*before["each"], *after["each"]])
    long = statistics.median(many["each"])
    yield Figure("upload-record-of-100000-vs-of-10000", long / short, 1.15, "×", "lower")
    yield Figure("upload-100000-memory-above-idle", many["grew"] / 2**20, 150.0, "MB", "lower")
    yield Figure("upload-seat-records-a-second", many["records"] / many["seconds"], 300.0, "/s", "higher")


def _uploaded(records: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(dir="/var/tmp" if Path("/var/tmp").is_dir() else None) as name:
        folder = Path(name) / "data"
        with Store.open(folder, KEY) as store:
            fill(store, records)
        command = [sys.executable, "-m", "tests.benchmarks.uploading_process", str(folder)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        told: dict[str, Any] = json.loads(done.stdout)
        if told["records"] < records:
            raise RuntimeError(f"Only {told['records']} of {records} records arrived.")
        return told
