"""The sequencer of a run: held in memory, and made again from the disk after a transaction failed."""

from random import Random
from uuid import UUID

from desktop.learning.course import Course
from desktop.learning.state import Live, Opened
from desktop.learning.verdicts import finished_by_leaving, is_over_when_left
from desktop.scorm.sequencing.course import sequencer_for
from desktop.scorm.sequencing.outcome import CourseSequencer, Json
from desktop.scorm.sequencing.requests import NavigationRequest
from desktop.store import attempts, people
from desktop.store.store import Connection


class Sequencing:
    """One learner's sequencer for one course. Use it on the writer thread only."""

    def __init__(self, course: Course, learner: UUID, random: Random) -> None:
        self._course = course
        self._learner = learner
        self._random = random
        self._made: CourseSequencer | None = None

    def begin(self, connection: Connection, state: Json | None) -> CourseSequencer:
        """From now on the sequencer is one made from this state, None: afresh; `open` has to follow."""
        self._made = self._from(connection, state, goes_on=False)
        return self._made

    def ready(self, connection: Connection, opened: Opened) -> CourseSequencer:
        """The sequencer as it is now."""
        if self._made is None:
            known = attempts.attempt(connection, opened.attempt.id)
            self._made = self._from(connection, known.sequencing if known is not None else None, goes_on=True)
            if opened.live is not None:
                self._made.record(opened.live.own.items())
        return self._made

    def forget(self) -> None:
        """What is in memory is no longer what is on disk."""
        self._made = None

    def is_over_by_leaving(self, connection: Connection, opened: Opened, left: Live | None, *, finished: bool) -> bool:
        """Whether leaving now ends the attempt: all is done. `left`: the page that went; see `finished_by_leaving`."""
        sequencer = self.ready(connection, opened)
        if left is None:
            return not sequencer.running and is_over_when_left(sequencer)
        if not finished_by_leaving(self._course, left.item, left.values, finished=finished):
            return False
        rehearsal = self._from(connection, sequencer.snapshot(), goes_on=True)
        rehearsal.record(left.own.items())
        rehearsal.request(NavigationRequest.EXIT_ALL)
        return is_over_when_left(rehearsal)

    def _from(self, connection: Connection, state: Json | None, *, goes_on: bool) -> CourseSequencer:
        learner = people.learner_state(connection, self._learner)
        return sequencer_for(
            self._course.manifest.organization,
            self._course.manifest.edition,
            random=self._random,
            state=state,
            learner_objectives=learner.global_objectives,
            learner_data=dict(learner.shared_data),
            traced=True,
            advances=self._course.advances,
            goes_on=goes_on,
            judging=self._course.switches.judging,
        )
