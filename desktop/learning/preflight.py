"""The pre-flight report of a package: read, made anew, and with what a test run found. The policy is asked every time.

A course keeps its report in its folder. A package that was refused has no folder: its report is made when somebody
wants to read it, and kept nowhere.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from desktop.content.preflight.films import current_report
from desktop.content.preflight.preflight import LookProgress, inspect
from desktop.content.preflight.report import REPORT_FILE, Report, TestRun, Verdict, read_report, write_report
from desktop.content.preflight.verdict import judged
from desktop.learning.access import Access
from desktop.learning.library import Library
from desktop.learning.policy import Action
from desktop.scorm.refusal import Refusal, StorageError
from desktop.words import translate

# The layers above take these from here.
__all__ = [
    "LookProgress",
    "Report",
    "TestRun",
    "Verdict",
    "check_course",
    "course_report",
    "course_verdicts",
    "keep_test_run",
    "package_report",
    "pictures_of",
]

_PICTURES: Final = "run"
"""Beside the report: the pictures of the last test run."""


def course_report(access: Access, shelf: Library, sha256: str) -> Report | None:
    """What is kept of a course, as its media are now; None where nobody has looked yet. Raises NotAllowed."""
    access.read(Action.MANAGE_PACKAGES, lambda _: None)
    return current_report(shelf.folder_of(sha256))


def course_verdicts(access: Access, shelf: Library, digests: Sequence[str]) -> dict[str, Verdict]:
    """The verdicts of those courses that have one, by SHA-256. Raises NotAllowed."""
    access.read(Action.MANAGE_PACKAGES, lambda _: None)
    found = {sha256: current_report(shelf.folder_of(sha256)) for sha256 in digests}
    return {sha256: report.verdict for sha256, report in found.items() if report is not None}


def check_course(
    access: Access,
    shelf: Library,
    sha256: str,
    progress: Callable[[LookProgress], None],
    cancelled: Callable[[], bool],
) -> Report:
    """Look at a course of the shelf anew, and keep what was found.

    What only the archive could tell, and the last test run, stay as they were known. Raises NotAllowed, StorageError
    where the disk refuses, ImportCancelledError.
    """
    access.read(Action.MANAGE_PACKAGES, lambda _: None)
    folder = shelf.folder_of(sha256)
    earlier = read_report(folder)
    found = inspect(folder, progress=progress, cancelled=cancelled).model_copy(update={"sha256": sha256})
    if earlier is None:
        return _kept(folder, found.model_copy(update={"source": found.title}))
    repairs = tuple(dict.fromkeys((*earlier.repairs, *found.repairs)))
    known = {"source": earlier.source, "packed_size": earlier.packed_size, "test_run": earlier.test_run}
    return _kept(folder, found.model_copy(update={**known, "repairs": repairs}))


def keep_test_run(access: Access, shelf: Library, sha256: str, run: TestRun) -> Report | None:
    """Add what a test run found to the report, which is judged again; None where there is no report to add to.

    Raises NotAllowed, and StorageError where the disk refuses.
    """
    access.read(Action.MANAGE_PACKAGES, lambda _: None)
    folder = shelf.folder_of(sha256)
    report = read_report(folder)
    return _kept(folder, report.model_copy(update={"test_run": run})) if report is not None else None


def package_report(
    access: Access, source: Path, progress: Callable[[LookProgress], None], cancelled: Callable[[], bool]
) -> Report:
    """The report of a package that is not on the shelf. Raises NotAllowed, ImportCancelledError."""
    access.read(Action.MANAGE_PACKAGES, lambda _: None)
    return inspect(source, progress=progress, cancelled=cancelled)


def pictures_of(shelf: Library, sha256: str) -> Path:
    """Where the pictures of a course's test run are."""
    return (shelf.folder_of(sha256) / REPORT_FILE).parent / _PICTURES


def _kept(folder: Path, report: Report) -> Report:
    report = judged(report)
    try:
        write_report(folder, report)
    except OSError as error:
        raise StorageError(
            Refusal.STORAGE_FAILED,
            translate(
                "Preflight",
                "The disk that holds the courses reported an error ({why}), so the report was not kept. The course is "
                "as it was; check the disk and try again.",
            ).format(why=error.strerror or error),
        ) from error
    return current_report(folder) or report
