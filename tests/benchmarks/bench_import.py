"""Import of a large package against `unzip` of the same file: wall time and memory."""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterable
from pathlib import Path
from statistics import median

from tests.benchmarks.figures import Figure
from tests.packages import Course

ROOT = Path(__file__).parents[2]
_FILES = 5_000
_FILE_BYTES = 215_000
_ROUNDS = 3
_IMPORT = """
import re, sys, time
from pathlib import Path
from desktop.content.importer import import_package
from desktop.content.preflight.keeping import keep_report

def peak():  # not ru_maxrss, which a process inherits from the one that started it
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text()).group(1))

before = peak()
started = time.monotonic()
package = Path(sys.argv[1])
added = import_package(package, Path(sys.argv[2]), progress=lambda _: None, cancelled=lambda: False)
imported, grown = time.monotonic(), peak()
assert keep_report(added, package, cancelled=lambda: False) is not None
print(imported - started, time.monotonic() - started, (grown - before) / 1024)
"""


def measure() -> Iterable[Figure]:
    """`import-1gb-vs-unzip` (medians of alternating rounds), the same with the report, `import-1gb-extra-memory-MB`."""
    unzip = shutil.which("unzip")
    if unzip is None:
        raise SystemExit("`unzip` is what the import is measured against; install it (apt-get install unzip).")
    with tempfile.TemporaryDirectory(prefix="carrel-bench-") as name:
        folder = Path(name)
        package = make_package(folder / "course.zip")
        unzipped, imported, reported, memory = [], [], [], []
        for _ in range(_ROUNDS):
            unzipped.append(_unzip(unzip, package, folder / "unzipped"))
            seconds, with_report, megabytes = _import(package, folder / "library")
            imported.append(seconds)
            reported.append(with_report)
            memory.append(megabytes)
    yield Figure("import-1gb-vs-unzip", median(imported) / median(unzipped), 1.5, "×", "lower")
    yield Figure("import-1gb-and-report-vs-unzip", median(reported) / median(unzipped), 1.5, "×", "lower")
    yield Figure("import-1gb-extra-memory-MB", max(memory), 200, "MB", "lower")


def make_package(package: Path) -> Path:
    """About 1 GB in 5,000 files: half text that deflates well, half media that does not, all deflated as tools do."""
    chance = random.Random(1)  # the same package every time
    words = [chance.randbytes(chance.randint(1, 5)).hex().encode() for _ in range(3_000)]
    text = b" ".join(chance.choices(words, k=300_000))
    media = chance.randbytes(4 << 20)
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in Course().files().items():
            archive.writestr(name, data)
        for number in range(_FILES - 2):
            source, suffix = (text, "html") if number % 2 else (media, "mp4")
            start = chance.randrange(len(source) - _FILE_BYTES)
            archive.writestr(f"part{number % 50}/file{number}.{suffix}", source[start : start + _FILE_BYTES])
    return package


def _unzip(unzip: str, package: Path, target: Path) -> float:
    os.sync()
    started = time.monotonic()
    subprocess.run([unzip, "-q", str(package), "-d", str(target)], check=True)
    seconds = time.monotonic() - started
    shutil.rmtree(target)
    return seconds


def _import(package: Path, library: Path) -> tuple[float, float, float]:
    """Seconds, seconds with the report, and megabytes beyond what the process held before; in a process of its own."""
    os.sync()
    command = [sys.executable, "-c", _IMPORT, str(package), str(library)]
    seconds, with_report, megabytes = subprocess.check_output(command, cwd=ROOT, text=True).split()
    shutil.rmtree(library)
    return float(seconds), float(with_report), float(megabytes)
