"""What must hold for every package whatsoever: looked at from outside, through the doors that the program uses."""

import json
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TypeVar

from desktop.content.importer import (
    ImportedPackage,
    Inspection,
    import_package,
    inspect_package,
    load_package,
    remove_package,
)
from desktop.content.media.facts import MediaFacts
from desktop.content.preflight.preflight import inspect
from desktop.content.preflight.report import Report, Verdict
from desktop.content.staging import remove_tree
from desktop.inspection import as_record, as_text
from desktop.learning.library import facts_of
from desktop.scorm.refusal import PackageError, Refusal, StorageError
from desktop.scorm.sequencing.course import sequencer_for
from desktop.ui.preflight_html import report_html
from desktop.ui.preflight_model import shown
from tests.fuzz.zip_mutations import ESCAPED

CPU_SECONDS = 30.0
"""Of one case: inspected, looked over, imported, opened and removed. Most take a fiftieth of a second; what comes near
is a manifest of as many parts as are read at all, which is read five times."""
MEMORY = 400 << 20
"""Bytes that a case may need more than the process had before."""
SENTENCE = 2_000
"""Letters that a refusal may have: more fit into no window."""

_ONLY_WHEN_UNPACKED = frozenset({Refusal.DAMAGED_ARCHIVE, Refusal.BOMB, Refusal.DISK_FULL})
"""What an inspection can't know, because it doesn't read every file to its end."""
_NO_FAULT_OF_THE_DISK = frozenset({Refusal.DISK_FULL})
"""A package may claim to need more than there is. Nothing else that a package holds is the disk's fault."""
_DEPTH = 8

_NOW = datetime(2026, 11, 23, tzinfo=UTC)

T = TypeVar("T")


@dataclass
class Findings:
    """What was seen of one case: `outcome` is "imported" or the code of the refusal; without `failures` all is well."""

    outcome: str = "?"
    failures: list[str] = field(default_factory=list)

    def attempt(self, what: str, work: Callable[[], T]) -> T | PackageError | None:
        """What `work` gives, or the named error it raised; None and a failure for any other."""
        try:
            return work()
        except PackageError as error:
            self.look_at(what, error)
            return error
        except (Exception, RecursionError, MemoryError) as error:  # noqa: BLE001 (which ones come is the question)
            place = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{Path(place.filename).name}:{place.lineno}"
            self.failures.append(f"{what} raised {type(error).__name__} at {where}: {str(error)[:300]!r}")
            return None

    def look_at(self, what: str, error: PackageError) -> None:
        """Whether a refusal blames the right one, in words that fit into a window."""
        sentence = str(error)
        if isinstance(error, StorageError) and error.code not in _NO_FAULT_OF_THE_DISK:
            self.failures.append(f"{what} blames the disk: {sentence[:300]}")
        self.look_at_words(what, sentence)

    def look_at_words(self, what: str, sentence: str) -> None:
        """Whether a person could read it."""
        if len(sentence) > SENTENCE or not _can_be_written(sentence):
            self.failures.append(f"{what} says {len(sentence)} letters that nobody can read: {sentence[:100]!a}")


def check(package: bytes, place: Path) -> Findings:
    """Everything about one package; `place` is a folder for this alone, in which only empty folders stay.

    The library lies deep below `place`, so that a name that climbs out of it stays where it is seen.
    """
    found = Findings()
    deep = place.joinpath(*(f"floor{n}" for n in range(_DEPTH)))
    deep.mkdir(parents=True, exist_ok=True)
    source = deep / "package.zip"
    source.write_bytes(package)
    before = _tree(place)
    began, level = time.process_time(), _memory_now()
    said = found.attempt("Inspecting", lambda: inspect_package(source))
    if isinstance(said, Inspection):
        for problem in said.problems:
            found.look_at("Inspecting", problem)
        for note in said.notes:
            found.look_at_words("A note", note.text)
    report = found.attempt("Looking over", lambda: inspect(source, look=_no_media))
    if isinstance(report, Report):
        found.attempt("Reporting", lambda: _report(said if isinstance(said, Inspection) else None, report))
    got = found.attempt("Importing", lambda: _import(source, deep / "library"))
    found.outcome = _outcome(got)
    _agree(found, said, got)
    if isinstance(report, Report):
        _agree_with_report(found, report, got)
    if isinstance(got, ImportedPackage):
        _look_into(found, got)
    _look_around(found, place, before)
    _measure(found, began, level)
    source.unlink(missing_ok=True)
    remove_tree(deep / "library")
    return found


def _import(source: Path, library: Path) -> ImportedPackage:
    return import_package(source, library, progress=lambda _: None, cancelled=lambda: False)


def _report(said: Inspection | None, report: Report) -> None:
    """What `carrel inspect` writes: for programs, for a terminal, and as a page."""
    if said is not None:
        json.dumps(as_record(said), ensure_ascii=False).encode("utf-8")
    report.model_dump_json().encode("utf-8")
    page = shown(report, _NOW)
    as_text(said, page).encode("utf-8")
    report_html(page).encode("utf-8")


def _outcome(got: ImportedPackage | PackageError | None) -> str:
    if isinstance(got, PackageError):
        return got.code.value
    return "imported" if got is not None else "crashed"


def _agree(found: Findings, said: Inspection | PackageError | None, got: ImportedPackage | PackageError | None) -> None:
    """Who inspects first is told what an import will say."""
    if said is None or got is None:
        return
    problems = said.problems if isinstance(said, Inspection) else (said,)
    if isinstance(got, ImportedPackage):
        if problems:
            found.failures.append(f"An inspection refuses ({problems[0].code.value}) what is imported.")
    elif not problems:
        if got.code not in _ONLY_WHEN_UNPACKED:
            found.failures.append(f"An inspection sees nothing of {got.code.value}.")
    elif got.code not in {problem.code for problem in problems} | _ONLY_WHEN_UNPACKED:
        found.failures.append(f"An inspection says {problems[0].code.value}, an import {got.code.value}.")


def _agree_with_report(found: Findings, report: Report, got: ImportedPackage | PackageError | None) -> None:
    """A report has read every file, so it knows of every damage."""
    for limit in report.limits:
        found.look_at_words("A limit", limit.subject)
    refused = report.verdict is Verdict.REFUSED
    if refused and isinstance(got, ImportedPackage):
        found.failures.append(f"A report refuses ({report.problems[0].code}) what is imported.")
    if not refused and isinstance(got, PackageError) and got.code is not Refusal.DISK_FULL:
        found.failures.append(f"A report says “{report.verdict.value}” where an import says {got.code.value}.")


def _no_media(_: Path) -> MediaFacts | None:
    return None


def _look_into(found: Findings, got: ImportedPackage) -> None:
    """A course that was taken in is whole: it can be described, read again, opened and removed."""
    for path in got.folder.rglob("*"):
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            found.failures.append(f"“{path.name}” is no plain file.")
    found.attempt("Describing", lambda: facts_of(got))
    again = found.attempt("Reading again", lambda: load_package(got.folder))
    if again is not None and not isinstance(again, PackageError) and again.organization != got.manifest.organization:
        found.failures.append("The manifest reads otherwise once it is unpacked.")
    found.attempt("Opening", lambda: _open(got))
    found.attempt("Removing", lambda: remove_package(got.folder))


def _open(got: ImportedPackage) -> None:
    manifest = got.manifest
    sequencer = sequencer_for(manifest.organization, manifest.edition, random=Random(0))
    sequencer.open()
    sequencer.toc()
    json.dumps(sequencer.snapshot(), allow_nan=False)


def _look_around(found: Findings, place: Path, before: dict[str, tuple[int, int]]) -> None:
    library = place.joinpath(*(f"floor{n}" for n in range(_DEPTH)), "library")
    left = [path for path in library.rglob("*") if path.relative_to(library).parts not in ((".staging",), _GUARD)]
    if left:
        found.failures.append(f"{len(left)} files are left in the library, such as {left[0].name!a}.")
    inside = f"{library.relative_to(place).as_posix()}/"
    after = {name: state for name, state in _tree(place).items() if not f"{name}/".startswith(inside)}
    if after != before:
        strangers = sorted(after.keys() ^ before.keys()) or sorted(
            name for name in after if after[name] != before[name]
        )
        found.failures.append(f"Files beside the library changed, such as {strangers[0]!a}.")
    for folder in {Path(tempfile.gettempdir()), Path("/tmp"), Path("/"), Path.cwd()}:
        escaped = folder / ESCAPED.decode()
        if escaped.exists():
            escaped.unlink()
            found.failures.append(f"A file was written to {escaped}.")


def _measure(found: Findings, began: float, level: int | None) -> None:
    spent = time.process_time() - began
    if spent > CPU_SECONDS:
        found.failures.append(f"It took {spent:.1f} s of a processor.")
    most = _memory_peak()
    if level is not None and most is not None and most - level > MEMORY:
        found.failures.append(f"It took {(most - level) >> 20} MB of memory.")


_GUARD = (".staging", "guard")


def _tree(place: Path) -> dict[str, tuple[int, int]]:
    """Every file and folder below by its path: size and time of change; folders change when something is put in."""
    found = {}
    for folder, _, files in os.walk(place):
        here = Path(folder)
        found[here.relative_to(place).as_posix()] = (0, 0)
        for name in files:
            state = (here / name).lstat()
            found[(here / name).relative_to(place).as_posix()] = (state.st_size, state.st_mtime_ns)
    return found


def _can_be_written(sentence: str) -> bool:
    try:
        sentence.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _memory_now() -> int | None:
    """Bytes in use, and the mark of the most is set back to it; None where the system can't say."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return None
    return _memory("VmRSS")


def _memory_peak() -> int | None:
    return _memory("VmHWM") if sys.platform.startswith("linux") else None


def _memory(line: str) -> int | None:
    for each in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if each.startswith(line):
            return int(each.split()[1]) << 10
    return None
