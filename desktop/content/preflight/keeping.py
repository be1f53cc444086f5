"""The report of a course that is in the library: made when it is imported, or later where none was kept."""

import logging
from collections.abc import Callable
from pathlib import Path

from desktop.content.importer import ImportedPackage
from desktop.content.preflight.films import current_report
from desktop.content.preflight.looking import Look
from desktop.content.preflight.preflight import Known, LookProgress, inspect, look_over
from desktop.content.preflight.report import Report, TestRun, read_report, write_report
from desktop.content.preflight.verdict import judged
from desktop.scorm.refusal import ImportCancelledError

_log = logging.getLogger(__name__)


def keep_report(
    imported: ImportedPackage,
    source: Path,
    *,
    cancelled: Callable[[], bool],
    progress: Callable[[LookProgress], None] = lambda _: None,
    look: Look | None = None,
) -> Report | None:
    """Right after an import: write the report beside the course.

    The course is imported whatever happens here: where the person said stop, or the disk is full, there is no report,
    and `make_report` can still make one.
    """
    known = Known(
        source=source.name,
        manifest=imported.manifest,
        notes=imported.notes,
        sha256=imported.sha256,
        packed_size=_size(source),
    )
    try:
        report = look_over(imported.folder, known, progress=progress, cancelled=cancelled, look=look)
        write_report(imported.folder, report)
    except ImportCancelledError:
        return None
    except OSError as error:
        _log.warning("The report of %s was not kept.", imported.sha256, exc_info=error)
        return None
    return report


def make_report(
    course: Path,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[LookProgress], None] = lambda _: None,
) -> Report:
    """The report of a course in the library as it is now; made and kept where there is none.

    Raises:
        ImportCancelledError: `cancelled` said so.
    """
    known = current_report(course)
    if known is not None:
        return known
    report = inspect(course, cancelled=cancelled, progress=progress).model_copy(update={"sha256": course.name})
    try:
        write_report(course, report)
    except OSError as error:
        _log.warning("The report of %s was not kept.", course.name, exc_info=error)
    return current_report(course) or report


def keep_test_run(course: Path, run: TestRun) -> Report:
    """Put a test run into a course's report, and judge again.

    Raises:
        OSError: the disk refused.
    """
    report = judged((read_report(course) or make_report(course)).model_copy(update={"test_run": run}))
    write_report(course, report)
    return current_report(course) or report


def _size(source: Path) -> int:
    try:
        return source.stat().st_size
    except OSError:
        return 0
