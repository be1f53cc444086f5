"""What a home holds of the demo's course, and how that reads as a table."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from desktop.config import Config
from desktop.learning.access import Access, Actor
from desktop.learning.library import Library
from desktop.learning.my_courses import MyCourses
from desktop.store.attempts import Session, sessions_of
from desktop.store.enrollments import Enrollment
from desktop.store.keys import KeyHome, StoreKey
from desktop.store.people import everybody
from desktop.store.store import Connection, Store
from sync.records.tables import scorm_tracking

TITLE = "Fire safety at work"
LEARNER = ("Amina", "Yusuf")
KEY = StoreKey(b"Carrel shows how it keeps values", KeyHome.GIVEN)
"""32 octets. A demo must not put a key into the visitor's own key store."""
LONGEST_VALUE = 52


@dataclass(frozen=True)
class Row:
    """The newest value of one element. `session` counts from 1."""

    element: str
    value: str
    at: datetime
    session: int


@dataclass(frozen=True)
class Tracked:
    """Everything that was kept of the course."""

    enrollment: Enrollment
    sessions: tuple[Session, ...]
    rows: tuple[Row, ...]


def read(home: Path) -> Tracked:
    """What is on the disk. Raises StoreError if the store can't be opened."""
    config = Config.below(home)
    with Store.open(config.data, KEY) as store:
        learner = next(one for one in store.read(everybody) if one.name == " ".join(LEARNER))
        access = Access(store, Actor(learner.id, learner.role, learner.name))
        courses = MyCourses(access, Library(store, config.courses))
        sheet = courses.sheet(next(entry.sha256 for entry in courses.courses() if entry.title == TITLE))
        if sheet is None or sheet.enrollment is None:
            raise LookupError("Nobody has opened the course.")
        attempt = sheet.attempts[-1].id
        sessions = store.read(lambda connection: sessions_of(connection, attempt))
        return Tracked(sheet.enrollment, tuple(sessions), store.read(lambda connection: _rows(connection, sessions)))


def as_table(rows: Iterable[Row]) -> str:
    """Element, value (shortened), local time, session; a line each."""
    cells = [("element", "value", "when", "session")]
    cells += [(row.element, _shortened(row.value), f"{row.at.astimezone():%H:%M:%S}", str(row.session)) for row in rows]
    widths = [max(len(line[column]) for line in cells) for column in range(4)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells]
    return "\n".join([lines[0], "  ".join("─" * width for width in widths), *lines[1:]])


def in_a_line(tracked: Tracked) -> str:
    """Where the learner stands with the course."""
    enrollment = tracked.enrollment
    score = enrollment.results.score_raw
    parts = [
        f"status {enrollment.status.value}",
        f"score {score:g}" if score is not None else "no score",
        f"progress {enrollment.results.progress or 0:g}%",
        f"time {enrollment.time_spent:.0f} s",
        f"attempt {enrollment.attempts}",
    ]
    ends = [one.ended_by.value if one.ended_by is not None else "open" for one in tracked.sessions]
    return f"{TITLE}: {' · '.join(parts)} · {len(ends)} sessions ({', '.join(ends)})"


def _rows(connection: Connection, sessions: list[Session]) -> tuple[Row, ...]:
    numbers: dict[UUID, int] = {session.id: number for number, session in enumerate(sessions, start=1)}
    columns = scorm_tracking.c
    found = connection.execute(
        select(columns.element, columns.value, columns.recorded_at, columns.session_id)
        .where(columns.attempt_id == sessions[0].attempt, columns.value.is_not(None))
        .order_by(columns.place)
    )
    return tuple(Row(row.element, row.value, row.recorded_at, numbers[row.session_id]) for row in found)


def _shortened(value: str) -> str:
    line = " ".join(value.split()) or '""'
    return line if len(line) <= LONGEST_VALUE else f"{line[: LONGEST_VALUE - 1]}… ({len(value)} characters)"
