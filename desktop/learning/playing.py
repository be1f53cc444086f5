"""One learner's open course: what to launch, what to keep, what follows. Every step is one transaction.

All of it runs on the store's writer thread, so a course never waits for the window nor the window for a disk. If a
transaction fails, the sequencer in memory is thrown away and made again from what is on disk.
"""

import json
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from random import Random
from uuid import UUID

from desktop.learning.course import Course, Reopening
from desktop.learning.launching import EXIT, SUSPEND, earlier_sessions, launch_of, seed_values
from desktop.learning.reasons import refusal_in_words
from desktop.learning.settling import end_session, keep_sequencing, settle_results
from desktop.learning.state import Live, Opened
from desktop.learning.steps import Ask, CourseView, Launch, Step
from desktop.learning.transactions import Transactions
from desktop.learning.verdicts import finished_by_leaving, is_finished, is_over_when_left
from desktop.learning.views import as_earned, course_view
from desktop.scorm.runtime import Learner, Mode, preferences_of
from desktop.scorm.sequencing.course import sequencer_for
from desktop.scorm.sequencing.outcome import CourseSequencer, Delivery, Json, Outcome, SessionState
from desktop.scorm.sequencing.requests import NavigationRequest, parse_navigation
from desktop.store import attempts, enrollments, people, seat, tracking
from desktop.store.attempts import Attempt
from desktop.store.store import Connection, Store
from sync.records.vocabulary import AttemptState, SessionEnd

Change = tuple[str, str | None]

_REQUESTS = {
    Ask.PREVIOUS: NavigationRequest.PREVIOUS,
    Ask.NEXT: NavigationRequest.CONTINUE,
    Ask.CHOOSE: NavigationRequest.CHOICE,
    Ask.EXIT_ALL: NavigationRequest.EXIT_ALL,
}
_ASKS = {request: ask for ask, request in _REQUESTS.items()}


class CourseRun:
    """Opens one course for one learner. Methods return at once; their futures resolve when everything is on disk."""

    def __init__(
        self, store: Store, learner: Learner, learner_id: UUID, course: Course, *, random: Random | None = None
    ) -> None:
        self._store = store
        self._learner = learner
        self._learner_id = learner_id
        self._course = course
        self._random = random or Random()
        self._sequencer: CourseSequencer | None = None
        self._steps: Transactions[Opened | None] = Transactions(store, None, self._forget_sequencer)

    # What the player asks; each is one transaction on the writer thread

    def begin(self, choose: str | None = None) -> "Future[Step]":
        """Open the course: at the activity `choose`, else resume what is suspended, else start."""
        return self._steps.queue(lambda connection: self._begin(connection, choose))

    def record(self, session_id: str, seq: int, changes: Sequence[Change]) -> "Future[None]":
        """Keep a batch of values of the running session."""
        return self._steps.queue(lambda connection: self._record(connection, session_id, seq, changes))

    def terminated(self, session_id: str) -> "Future[Step]":
        """The page called Terminate by itself."""
        return self._steps.queue(lambda connection: self._terminated(connection, session_id))

    def ask(self, ask: Ask, target: str | None, session_id: str | None, *, finished: bool = True) -> "Future[Step]":
        """A request of the learner's; the page is gone and has saved. `finished`: it called Terminate on its way."""
        return self._steps.queue(lambda connection: self._ask(connection, ask, target, session_id, finished))

    def interrupted(self, session_id: str) -> "Future[Step]":
        """The page died: keep everything, suspended."""
        return self._steps.queue(lambda connection: self._interrupted(connection, session_id))

    def relaunch(self, session_id: str) -> "Future[Step]":
        """The page ended its session while it reloaded: the same activity again, where it was."""
        return self._steps.queue(lambda connection: self._relaunch(connection, session_id))

    def keep_storage(self, local: dict[str, str]) -> "Future[None]":
        """Keep the course's own localStorage for the next launch."""
        return self._steps.queue(lambda connection: self._keep_storage(connection, local))

    def view(self) -> "Future[CourseView]":
        """The course as it stands."""
        return self._steps.queue(lambda connection: self._view(self._ready(connection)))

    # What is remembered

    @property
    def _opened(self) -> Opened:
        if self._steps.state is None:
            raise RuntimeError("begin() comes first.")
        return self._steps.state

    def _remember(self, opened: Opened) -> None:
        self._steps.state = opened

    def _forget_sequencer(self) -> None:
        self._sequencer = None

    def _ready(self, connection: Connection) -> CourseSequencer:
        """The sequencer; made again from the disk after a transaction failed."""
        if self._sequencer is None:
            opened = self._opened
            known = attempts.attempt(connection, opened.attempt.id)
            state = known.sequencing if known is not None else None
            self._sequencer = self._sequencer_from(connection, state, goes_on=True)
            if opened.live is not None:
                self._sequencer.record(opened.live.own.items())
        return self._sequencer

    def _sequencer_from(self, connection: Connection, state: Json | None, *, goes_on: bool) -> CourseSequencer:
        learner = people.learner_state(connection, self._learner_id)
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
        )

    # Opening

    def _begin(self, connection: Connection, choose: str | None) -> Step:
        now = self._store.clock()
        enrollment = enrollments.enroll(connection, self._learner_id, self._course.package, now)
        attempt, mode, state = self._attempt_to_open(connection, enrollment.id, now)
        sequencer = self._sequencer = self._sequencer_from(connection, state, goes_on=False)
        self._remember(Opened(enrollment, attempt, mode))
        self._close_lost_sessions(connection, sequencer, now)
        if mode is Mode.REVIEW:
            self._remember(replace(self._opened, earned=self._view(sequencer)))
        outcome = sequencer.open(choose)
        if mode is Mode.REVIEW and outcome.delivery is None:
            # No attempt is left, or none that leads anywhere; looking again needs none (docs/adr/0006).
            self._sequencer = self._sequencer_from(connection, None, goes_on=False)
            outcome = self._sequencer.open(choose)
        step = self._follow(connection, outcome)
        return step if choose is None else self._explained(step, outcome, Ask.CHOOSE, choose)

    def _attempt_to_open(
        self, connection: Connection, enrollment: UUID, now: datetime
    ) -> tuple[Attempt, Mode, Json | None]:
        """The attempt, how it is taken, and the state of the tree that it begins with."""
        last = next(iter(reversed(attempts.attempts_of(connection, enrollment))), None)
        if last is None:
            return attempts.begin_attempt(connection, enrollment, now), Mode.NORMAL, None
        finished = is_finished(self._course, last)
        if finished and self._course.reopening is Reopening.REVIEW:
            return last, Mode.REVIEW, last.sequencing
        if last.state is AttemptState.ENDED:
            # Attempts are counted, and objectives kept, from one attempt on the course to the next (SN 4.2.1).
            return attempts.begin_attempt(connection, enrollment, now), Mode.NORMAL, last.sequencing
        if finished and not self._course.strict:
            return attempts.begin_attempt(connection, enrollment, now), Mode.NORMAL, None
        attempts.resume_attempt(connection, last.id, now)
        return last, Mode.NORMAL, last.sequencing

    def _close_lost_sessions(self, connection: Connection, sequencer: CourseSequencer, now: datetime) -> None:
        """Sessions that a crash or a power cut left open: their data stays, and they count as suspended."""
        opened = self._opened
        for session in attempts.open_sessions(connection):
            if session.enrollment != opened.enrollment.id:
                continue
            stored = tracking.values_of(connection, session.attempt, session.activity, session.activity_attempt)
            ended = end_session(connection, self._course, session, SessionEnd.CRASH, stored, session.last_seq, now)
            if session.attempt == opened.attempt.id:
                self._remember(self._opened.spent(ended.seconds))
                sequencer.interrupted(tuple(stored.items()))

    # Launching

    def _follow(self, connection: Connection, outcome: Outcome) -> Step:
        """Carry out what sequencing decided: launch, or close the course, or wait for the learner."""
        sequencer = self._ready(connection)
        launch = self._launch(connection, outcome.delivery, sequencer) if outcome.delivery is not None else None
        self._settle(connection, sequencer, outcome.session)
        view = self._view(sequencer)
        return Step(
            view=view,
            launch=launch,
            over=outcome.session is not SessionState.GOES_ON,
            finished=view.count > 0 and view.done == view.count,
            content_leaves=outcome.content_leaves or launch is not None,
            trace=outcome.trace,
        )

    def _launch(self, connection: Connection, delivery: Delivery, sequencer: CourseSequencer) -> Launch:
        opened, now = self._opened, self._store.clock()
        earlier = earlier_sessions(connection, opened.attempt.id, delivery, self._course, opened.mode)
        session = attempts.begin_session(
            connection,
            opened.attempt,
            delivery.identifier,
            earlier.number,
            now,
            parent=earlier.session,
            for_credit=opened.mode is Mode.NORMAL,
        )
        gone = earlier.of_last_session(is_2004=self._course.is_2004)
        if gone and opened.mode is Mode.NORMAL:
            tracking.record_values(connection, session, 0, gone, now)
        preferences = opened.enrollment.preferences
        values = seed_values(self._course, self._learner, opened.mode, delivery, earlier, preferences, sequencer)
        at_start = {entry[0]: entry[1] for entry in values}
        self._remember(replace(opened, live=Live(session, delivery.item, at_start)))
        storage = seat.storage_of(connection, opened.enrollment.id)
        return launch_of(self._course, delivery, session, values, sequencer, storage)

    def _settle(self, connection: Connection, sequencer: CourseSequencer, session: SessionState) -> None:
        """Attempt, enrolment and the tree's state, as they are after this step."""
        opened, now = self._opened, self._store.clock()
        if opened.mode is not Mode.NORMAL:
            return
        keep_sequencing(connection, self._course, opened.attempt.id, self._learner_id, sequencer, now)
        settle_results(connection, self._course, opened, sequencer, session, now)

    # While a page is on show

    def _record(self, connection: Connection, session_id: str, seq: int, changes: Sequence[Change]) -> None:
        opened = self._opened
        live = opened.live_as(session_id)
        if live is None:
            return
        opened = replace(opened, live=live.after(seq, changes))
        self._remember(opened)
        if opened.mode is not Mode.NORMAL:
            return
        now = self._store.clock()
        tracking.record_values(connection, live.session, seq, changes, now)
        sequencer = self._ready(connection)
        sequencer.record(changes)
        if any(element.startswith("adl.data.") for element, _ in changes):
            keep_sequencing(connection, self._course, opened.attempt.id, self._learner_id, sequencer, now)
        preferences = preferences_of({element: value for element, value in changes if value is not None})
        if preferences:
            kept = {**opened.enrollment.preferences, **preferences}
            enrollments.keep_preferences(connection, opened.enrollment.id, kept, now)
            self._remember(replace(opened, enrollment=replace(opened.enrollment, preferences=kept)))

    def _keep_storage(self, connection: Connection, local: dict[str, str]) -> None:
        if self._opened.mode is Mode.NORMAL:
            seat.keep_storage(connection, self._opened.enrollment.id, json.dumps(local), self._store.clock())

    # Leaving a page

    def _terminated(self, connection: Connection, session_id: str) -> Step:
        sequencer = self._ready(connection)
        live = self._opened.live_as(session_id)
        if live is None:
            return Step(self._view(sequencer), content_leaves=False)
        self._end_live(connection, live, SessionEnd.TERMINATE)
        outcome = sequencer.content_terminated()
        step = self._follow(connection, outcome)
        asked = parse_navigation(live.values.get("adl.nav.request", ""))
        ask = _ASKS.get(asked.request) if asked is not None else None
        if asked is None or ask is None or outcome.exception is None:
            return step
        return self._explained(step, outcome, ask, asked.target)

    def _ask(
        self, connection: Connection, ask: Ask, target: str | None, session_id: str | None, finished: bool
    ) -> Step:
        sequencer = self._ready(connection)
        live = self._opened.live_as(session_id) if session_id is not None else None
        if live is not None:
            self._end_live(connection, live, SessionEnd.TERMINATE if finished else SessionEnd.CLOSED)
        if ask is Ask.LEAVE:
            return self._follow(connection, self._leave(connection, sequencer, live, finished=finished))
        outcome = sequencer.request(_REQUESTS[ask], target)
        return self._explained(self._follow(connection, outcome), outcome, ask, target)

    def _explained(self, step: Step, outcome: Outcome, ask: Ask, target: str | None) -> Step:
        """The step, with a sentence where the course refused what was asked."""
        # SCORM 1.2 knows no codes; there a request that led nowhere was refused.
        refused = outcome.exception is not None or not self._course.is_2004
        if not refused or not step.leads_nowhere:
            return step
        return replace(step, say=refusal_in_words(ask, target, step.view))

    def _leave(
        self, connection: Connection, sequencer: CourseSequencer, left: Live | None, *, finished: bool
    ) -> Outcome:
        """Leaving suspends, so that the learner comes back to the same page; a course that is done is ended.

        By the book (`strict`) it suspends whatever was done.
        """
        if self._course.strict:
            over = False
        elif left is None:
            over = not sequencer.running and is_over_when_left(sequencer)
        elif finished_by_leaving(self._course, left.item, left.values, finished=finished):
            rehearsal = self._sequencer_from(connection, sequencer.snapshot(), goes_on=True)
            rehearsal.record(left.own.items())
            rehearsal.request(NavigationRequest.EXIT_ALL)
            over = is_over_when_left(rehearsal)
        else:
            over = False
        outcome = sequencer.request(NavigationRequest.EXIT_ALL if over else NavigationRequest.SUSPEND_ALL)
        if outcome.session is SessionState.GOES_ON:
            outcome = sequencer.request(NavigationRequest.EXIT_ALL)
        return outcome

    def _interrupted(self, connection: Connection, session_id: str) -> Step:
        sequencer = self._ready(connection)
        live = self._opened.live_as(session_id)
        if live is None:
            return Step(self._view(sequencer))
        self._end_live(connection, live, SessionEnd.CRASH)
        return self._follow(connection, sequencer.interrupted())

    def _relaunch(self, connection: Connection, session_id: str) -> Step:
        sequencer = self._ready(connection)
        live = self._opened.live_as(session_id)
        if live is None and self._opened.live is not None:
            return Step(self._view(sequencer), content_leaves=False)
        if live is not None:
            self._end_live(connection, live, SessionEnd.TERMINATE)
        return self._follow(connection, sequencer.relaunch())

    def _end_live(self, connection: Connection, live: Live, ended_by: SessionEnd) -> None:
        """End the running session: its results become facts, and sequencing knows how it was left."""
        now = self._store.clock()
        ended = end_session(connection, self._course, live.session, ended_by, live.values, live.seq, now)
        self._remember(replace(self._opened, live=None).spent(ended.seconds))
        if self._opened.mode is not Mode.NORMAL:
            return
        sequencer = self._ready(connection)
        sequencer.record(ended.written.items())
        talked = live.seq > 0
        by_the_book = self._course.strict and ended_by is SessionEnd.CLOSED
        if talked and ended_by is not SessionEnd.TERMINATE and not by_the_book:
            # A session without Terminate keeps its data and counts as suspended, whatever comes next.
            sequencer.record([(EXIT[self._course.is_2004], SUSPEND)])

    def _view(self, sequencer: CourseSequencer) -> CourseView:
        opened = self._opened
        view = course_view(self._course.title, self._course.root, sequencer, opened.attempt.seconds)
        return view if opened.earned is None else as_earned(view, opened.earned)
