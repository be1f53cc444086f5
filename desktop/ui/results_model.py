"""What the page of results shows: everything a learner did, course by course, and all of it in a few words. Pure."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from desktop.learning.my_courses import EnrollmentStatus, ResultEntry, ResultTotals
from desktop.ui import phrases
from desktop.ui.status import Status
from desktop.ui.widgets.sync_state import Kept
from desktop.ui.widgets.table_model import (
    Align,
    Column,
    CoverCell,
    Narrow,
    NumberCell,
    Row,
    StatusCell,
    TextCell,
)
from desktop.words import number, translate

_STATUS = {
    EnrollmentStatus.NOT_STARTED: Status.NOT_STARTED,
    EnrollmentStatus.IN_PROGRESS: Status.IN_PROGRESS,
    EnrollmentStatus.COMPLETED: Status.COMPLETED,
    EnrollmentStatus.FAILED: Status.FAILED,
    EnrollmentStatus.PASSED: Status.PASSED,
}


def columns() -> tuple[Column, ...]:
    """Course, status, score, time, attempts, when it was last open, and how far it has come to the server."""
    return (
        Column("course", translate("Results", "Course"), 180, 8),
        Column("status", translate("Results", "Status"), 130, 1, narrow=Narrow.FOLD, priority=1),
        Column("score", translate("Results", "Score"), 72, 1, Align.END, priority=2, narrow=Narrow.FOLD),
        Column("attempts", translate("Results", "Attempts"), 88, 1, Align.END, priority=5),
        Column("time", translate("Results", "Time"), 104, 1, Align.END, priority=4),
        Column("when", translate("Results", "Last opened"), 160, 1, priority=3),
        Column("kept", translate("Results", "Where it is"), 140, 1, priority=6),
    )


def row(entry: ResultEntry, folder: Callable[[str], Path], now: datetime, kept: Kept | None = None) -> Row:
    """One course. `folder` says where a course's files are, `kept` where the newest work on it is."""
    status = _STATUS[entry.status]
    picture = folder(entry.sha256) / entry.picture if entry.picture is not None and entry.on_shelf else None
    score = phrases.percent(entry.score) if entry.score is not None else ""
    spent = timedelta(seconds=entry.seconds)
    opened = phrases.placed(entry.last_activity_at, now) if entry.last_activity_at is not None else ""
    return Row(
        entry.enrollment,
        (
            CoverCell(entry.title, entry.sha256, _second(entry), picture),
            StatusCell(status, status.word),
            NumberCell(score),
            NumberCell(number(entry.attempts)),
            NumberCell(phrases.span(spent) if entry.seconds >= 1 else ""),
            TextCell(opened, quiet=True),
            TextCell(kept.word, quiet=True, icon=kept.icon) if kept is not None else TextCell(""),
        ),
    )


def _second(entry: ResultEntry) -> str:
    """What is special about the course, under its title."""
    if not entry.on_shelf:
        return translate("Results", "No longer among your courses")
    if entry.version > 1:
        return translate("Results", "Version {number}").format(number=number(entry.version))
    return ""


def totals_in_words(totals: ResultTotals) -> str:
    """ "8 courses begun · 5 done, 4 of them passed · 1 failed · 6 h 20 min spent"; "" where nothing was begun."""
    if not totals.begun:
        return ""
    facts = [translate("Results", "%n course(s) begun", "", totals.begun)]
    if totals.done and totals.passed == totals.done:
        facts.append(translate("Results", "{passed} passed").format(passed=number(totals.passed)))
    elif totals.passed:
        words = translate("Results", "{done} done, {passed} of them passed")
        facts.append(words.format(done=number(totals.done), passed=number(totals.passed)))
    elif totals.done:
        facts.append(translate("Results", "{done} done").format(done=number(totals.done)))
    if totals.failed:
        facts.append(translate("Results", "{failed} failed").format(failed=number(totals.failed)))
    if totals.seconds >= 1:
        spent = phrases.span(timedelta(seconds=totals.seconds))
        facts.append(translate("Results", "{time} spent").format(time=spent))
    return " · ".join(facts)
