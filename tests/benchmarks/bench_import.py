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

def peak():  # not ru_maxrss, which a process inherits from the one that started it
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text()).group(1))

before = peak()
started = time.monotonic()
import_package(Path(sys.argv[1]), Path(sys.argv[2]), progress=lambda _: None, cancelled=lambda: False)
print(time.monotonic() - started, (peak() - before) / 1024)
"""


def measure() -> Iterable[Figure]:
    """`import-1gb-vs-unzip` (medians of alternating rounds) and `import-1gb-extra-memory-MB`."""
    unzip = shutil.which("unzip")
    if unzip is None:
        raise SystemExit("`unzip` is what the import is measured against; install it (apt-get install unzip).")
    with tempfile.TemporaryDirectory(prefix="carrel-bench-") as name:
        folder = Path(name)
        package = make_package(folder / "course.zip")
        unzipped, imported, memory = [], [], []
        for _ in range(_ROUNDS):
            unzipped.append(_unzip(unzip, package, folder / "unzipped"))
            seconds, megabytes = _import(package, folder / "library")
            imported.append(seconds)
            memory.append(megabytes)
    yield Figure("import-1gb-vs-unzip", median(imported) / median(unzipped), 1.5, "×", "lower")
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


def _import(package: Path, library: Path) -> tuple[float, float]:
    """Seconds, and megabytes beyond what the process held before; in a process of its own."""
    os.sync()
    command = [sys.executable, "-c", _IMPORT, str(package), str(library)]
    seconds, megabytes = subprocess.check_output(command, cwd=ROOT, text=True).split()
    shutil.rmtree(library)
    return float(seconds), float(megabytes)
