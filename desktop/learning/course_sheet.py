"""Everything known of one course for one learner: what the store holds, and the lessons as the player lists them."""

from dataclasses import dataclass
from random import Random
from uuid import UUID

from desktop.learning.course_switches import switches_for
from desktop.learning.steps import CourseView
from desktop.learning.switches import Switches
from desktop.learning.views import course_view
from desktop.scorm.package import Manifest
from desktop.scorm.sequencing.course import sequencer_for
from desktop.scorm.sequencing.outcome import CourseSequencer
from desktop.scorm.sequencing.snapshot import UnreadableSnapshot
from desktop.store import attempts, enrollments, library, people, shelf
from desktop.store.store import Connection


@dataclass(frozen=True)
class CourseSheet:
    """Everything known of one course: the shelf entry, its manifest, and how the learner's attempts went.

    `view` shows the lessons as the player would, from what the newest attempt left; nothing is opened for it. `here`
    are the attempts that were at least partly made on this machine.
    """

    entry: shelf.ShelfEntry
    package: library.Package
    manifest: Manifest
    enrollment: enrollments.Enrollment | None
    attempts: tuple[attempts.Attempt, ...]
    view: CourseView
    here: frozenset[UUID] = frozenset()


@dataclass(frozen=True)
class StoredSheet:
    """What one look at the store gives for a sheet."""

    entry: shelf.ShelfEntry
    package: library.Package
    enrollment: enrollments.Enrollment | None
    attempts: tuple[attempts.Attempt, ...]
    state: people.LearnerState
    here: frozenset[UUID]
    switches: Switches


def stored_sheet(connection: Connection, learner: UUID, sha256: str) -> StoredSheet | None:
    """The store's part of a sheet; None if the course is not the learner's."""
    package = library.package_by_sha256(connection, sha256)
    entry = shelf.shelf_entry(connection, learner, package.id) if package is not None else None
    if package is None or entry is None:
        return None
    enrollment = enrollments.enrollment_of(connection, learner, package.id)
    tried = attempts.attempts_of(connection, enrollment.id) if enrollment is not None else []
    here = shelf.attempts_here(connection, enrollment.id) if enrollment is not None else frozenset()
    state, switches = people.learner_state(connection, learner), switches_for(connection, package)
    return StoredSheet(entry, package, enrollment, tuple(tried), state, here, switches)


def course_sheet(stored: StoredSheet, manifest: Manifest) -> CourseSheet:
    """The whole sheet."""
    view = _view(manifest, stored)
    return CourseSheet(stored.entry, stored.package, manifest, stored.enrollment, stored.attempts, view, stored.here)


def _view(manifest: Manifest, stored: StoredSheet) -> CourseView:
    last = stored.attempts[-1] if stored.attempts else None

    def sequencer(state: attempts.Snapshot | None) -> CourseSequencer:
        return sequencer_for(
            manifest.organization,
            manifest.edition,
            random=Random(),
            state=state,
            learner_objectives=stored.state.global_objectives,
            learner_data=dict(stored.state.shared_data),
            judging=stored.switches.judging,
        )

    try:
        made = sequencer(last.sequencing if last is not None else None)
    except UnreadableSnapshot:
        # A page about the course still helps; whoever opens the course is told.
        made = sequencer(None)
    seconds = last.seconds if last is not None else 0.0
    return course_view(stored.package.facts.title, manifest.organization.root, made, seconds)
