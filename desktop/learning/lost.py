"""Sessions that a crash or a power cut left open: at the next start they become facts, before anybody reads results.

Whoever opens the course finds their place either way; but a list, a report, a certificate and a server would else see
what the last lesson came to only after that, and whose work is moved or given away might never open it here again.
"""

import logging
from uuid import UUID

from desktop.content.importer import load_package
from desktop.learning.course import Course
from desktop.learning.library import Library
from desktop.learning.playing import CourseRun
from desktop.scorm.refusal import PackageError
from desktop.scorm.runtime import Learner
from desktop.store import attempts, enrollments, library, people
from desktop.store.store import Connection, Store

_log = logging.getLogger(__name__)


def settle_lost_sessions(store: Store, shelf: Library) -> int:
    """End what earlier processes left open; how many courses it was. Off the GUI thread.

    A course whose files are gone or can't be read any more keeps its session as it was: nothing can be said of it.
    Raises StoreError.
    """
    done = 0
    for enrollment in store.read(_left_open):
        try:
            done += _settle(store, shelf, enrollment)
        except (PackageError, OSError) as error:
            _log.warning("A session that was lost could not be settled: %s", error, exc_info=error)
    return done


def _left_open(connection: Connection) -> list[UUID]:
    return sorted({session.enrollment for session in attempts.open_sessions(connection)})


def _settle(store: Store, shelf: Library, enrollment: UUID) -> bool:
    enrolled = store.read(lambda connection: enrollments.enrollment(connection, enrollment))
    if enrolled is None:
        return False
    package = store.read(lambda connection: library.package(connection, enrolled.package))
    who = store.read(lambda connection: people.person(connection, enrolled.learner))
    if package is None or who is None:
        return False
    course = Course(package.id, package.facts.title, load_package(shelf.folder_of(package.facts.sha256)))
    learner = Learner(who.number or str(who.id), who.course_name, language=who.language or "")
    return CourseRun(store, learner, who.id, course).settle_lost().result()
