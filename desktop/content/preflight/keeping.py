"""The report that a course gets when it is imported."""

import logging
from collections.abc import Callable
from pathlib import Path

from desktop.content.importer import ImportedPackage
from desktop.content.preflight.looking import Look
from desktop.content.preflight.preflight import Known, LookProgress, look_over
from desktop.content.preflight.report import Report, write_report
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

    The course is imported whatever happens here: where the person said stop, or the disk is full, there is no report
    until somebody asks for one.
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
    except Exception as error:  # noqa: BLE001 (the course is on the disk: nothing unforeseen may call that a failure)
        _log.warning("The report of %s was not kept.", imported.sha256, exc_info=error)
        return None
    return report


def _size(source: Path) -> int:
    try:
        return source.stat().st_size
    except OSError:
        return 0
