"""Packages of a few files, looked over without a process for films."""

from pathlib import Path

from desktop.content.media.facts import MediaFacts
from desktop.content.preflight.preflight import inspect
from desktop.content.preflight.report import OutsideAddress, Report
from tests.packages import Course, build_zip


def no_media(_: Path) -> MediaFacts | None:
    """For packages without films."""
    return None


def looked_over(folder: Path, files: dict[str, bytes | str], course: Course | None = None) -> Report:
    """The report on a course (one lesson, `index.html`, unless given) with these files put into it."""
    package = build_zip(folder / "course.zip", (course or Course()).files(**files))
    return inspect(package, look=no_media)


def outside(report: Report) -> dict[str, OutsideAddress]:
    """What was found, by address."""
    return {found.address: found for found in report.addresses}
