"""One learner's open course: what to launch, what to keep, what follows. Every step is one transaction.

All of it runs on the store's writer thread, so a course never waits for the window nor the window for a disk. If a
transaction fails, the sequencer in memory is thrown away and made again from what is on disk.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from random import Random
from typing import Any
from uuid import UUID

from desktop.learning.reasons import refusal_in_words
from desktop.learning.steps import Ask, CourseView, Launch, Step
from desktop.learning.views import course_view, fraction_done, validity
from desktop.scorm.package import Edition, Item, Manifest, ResourceKind
from desktop.scorm.runtime import (
    Learner,
    Mode,
    Resumption,
    SessionOutcome,
    outcome_12,
    outcome_2004,
    preferences_of,
    seed_12,
    seed_2004,
)
from desktop.scorm.sequencing.course import sequencer_for
from desktop.scorm.sequencing.outcome import CourseSequencer, Delivery, Outcome, SessionState
from desktop.scorm.sequencing.requests import NavigationRequest
from desktop.store import attempts, enrollments, people, seat, tracking
from desktop.store.results import Results
from desktop.store.store import Connection, Store
from sync.records.vocabulary import AttemptState, Completion, SessionEnd, Success

_SUSPEND = "suspend"
_EXIT = {True: "cmi.exit", False: "cmi.core.exit"}
_OF_ONE_SESSION = {
    True: ("cmi.exit", "cmi.session_time", "adl.nav.request"),
    False: ("cmi.core.exit", "cmi.core.session_time"),
}
_REQUESTS = {
    Ask.PREVIOUS: NavigationRequest.PREVIOUS,
    Ask.NEXT: NavigationRequest.CONTINUE,
    Ask.CHOOSE: NavigationRequest.CHOICE,
    Ask.EXIT_ALL: NavigationRequest.EXIT_ALL,
}


class Reopening(Enum):
    """What opening a finished course means."""

    REVIEW = "review"
    """The learner looks at it again; nothing that was earned changes."""
    NEW_ATTEMPT = "new attempt"


@dataclass(frozen=True)
class Course:
    """A course as the run needs it: the stored package, its manifest, and which strictness its page gets."""

    package: UUID
    title: str
    manifest: Manifest
    strict: bool = False
    reopening: Reopening = Reopening.REVIEW


@dataclass
class _Live:
    """The session that is running. `values` is the whole run-time state, `own` what the SCO set in this session."""

    session: attempts.Session
    item: Item
    values: dict[str, str]
    own: dict[str, str | None] = field(default_factory=dict)
    seq: int = 0


@dataclass
class _Undo:
    """The running session before and after one piece of work, for the case that the disk refuses it."""

    before: _Live | None = None
    after: _Live | None = None
    raised: bool = False


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
        self._is_2004 = course.manifest.edition is not Edition.SCORM_12
        self._root = course.manifest.organization.root
        self._enrollment: enrollments.Enrollment | None = None
        self._attempt: attempts.Attempt | None = None
        self._sequencer: CourseSequencer | None = None
        self._live: _Live | None = None
        self._live_on_disk: _Live | None = None
        self._mode = Mode.NORMAL

    # What the player asks; each is one transaction on the writer thread

    def begin(self) -> "Future[Step]":
        """Open the course: resume what is suspended, else start."""
        return self._queue(self._begin)

    def record(self, session_id: str, seq: int, changes: Sequence[tuple[str, str | None]]) -> "Future[None]":
        """Keep a batch of values of the running session."""
        return self._queue(lambda connection: self._record(connection, session_id, seq, changes))

    def terminated(self, session_id: str) -> "Future[Step]":
        """The page called Terminate by itself."""
        return self._queue(lambda connection: self._terminated(connection, session_id))

    def ask(self, ask: Ask, target: str | None, session_id: str | None, *, finished: bool = True) -> "Future[Step]":
        """A request of the learner's; the page is gone and has saved. `finished`: it called Terminate on its way."""
        return self._queue(lambda connection: self._ask(connection, ask, target, session_id, finished))

    def interrupted(self, session_id: str) -> "Future[Step]":
        """The page died: keep everything, suspended."""
        return self._queue(lambda connection: self._interrupted(connection, session_id))

    def relaunch(self, session_id: str) -> "Future[Step]":
        """The page ended its session while it reloaded: the same activity again, where it was."""
        return self._queue(lambda connection: self._relaunch(connection, session_id))

    def keep_storage(self, local: dict[str, str]) -> "Future[None]":
        """Keep the course's own localStorage for the next launch."""
        return self._queue(lambda connection: self._keep_storage(connection, local))

    def view(self) -> "Future[CourseView]":
        """The course as it stands."""
        return self._queue(lambda connection: self._view(self._ready(connection)))

    def _queue(self, work: Callable[[Connection], Any]) -> "Future[Any]":
        step = _Undo()

        def guarded(connection: Connection) -> Any:  # noqa: ANN401 (the future's own type)
            step.before = self._live
            try:
                result = work(connection)
            except BaseException:
                step.raised, self._live, self._sequencer = True, step.before, None
                raise
            step.after = self._live
            return result

        future = self._store.write(guarded)
        future.add_done_callback(lambda ended: self._settled(ended, step))
        return future

    def _settled(self, future: "Future[Any]", step: "_Undo") -> None:
        """On the writer thread, in the order of the queue: what is in memory follows what is on disk."""
        if future.cancelled() or future.exception() is not None:
            self._sequencer = None
            if not step.raised:
                # The work had gone through; the commit of its group failed.
                self._live = self._live_on_disk
        else:
            self._live_on_disk = step.after

    # Opening

    def _begin(self, connection: Connection) -> Step:
        now = self._store.clock()
        self._live = None
        enrollment = enrollments.enroll(connection, self._learner_id, self._course.package, now)
        earlier = attempts.attempts_of(connection, enrollment.id)
        last = earlier[-1] if earlier else None
        self._mode = Mode.NORMAL
        if last is not None and self._is_finished(last) and self._course.reopening is Reopening.REVIEW:
            self._mode = Mode.REVIEW
        elif last is None or last.state is AttemptState.ENDED:
            last = attempts.begin_attempt(connection, enrollment.id, now)
        else:
            attempts.resume_attempt(connection, last.id, now)
        self._enrollment, self._attempt = enrollment, last
        sequencer = self._load_sequencer(connection)
        self._close_lost_sessions(connection, sequencer, now)
        return self._follow(connection, sequencer.open())

    def _is_finished(self, attempt: attempts.Attempt) -> bool:
        """Nothing is left to earn: completed and not failed, and no lesson waits in the middle."""
        results = attempt.results
        done = results.completion is Completion.COMPLETED or results.success is Success.PASSED
        return done and results.success is not Success.FAILED and attempt.state is not AttemptState.OPEN

    def _close_lost_sessions(self, connection: Connection, sequencer: CourseSequencer, now: datetime) -> None:
        """Sessions that a crash or a power cut left open: their data stays, and they count as suspended."""
        for session in attempts.open_sessions(connection):
            if session.attempt != self._the_attempt.id:
                continue
            values = tracking.values_of(connection, session.attempt, session.activity, session.activity_attempt)
            item = self._item(session.activity)
            outcome = self._outcome(item, values, finished=False)
            self._end(connection, session, SessionEnd.CRASH, outcome, now)
            sequencer.interrupted(tuple(values.items()))

    def _load_sequencer(self, connection: Connection) -> CourseSequencer:
        state = people.learner_state(connection, self._learner_id)
        self._sequencer = sequencer_for(
            self._course.manifest.organization,
            self._course.manifest.edition,
            random=self._random,
            state=self._the_attempt.sequencing,
            learner_objectives=state.global_objectives,
            learner_data=dict(state.shared_data),
            traced=True,
        )
        return self._sequencer

    def _ready(self, connection: Connection) -> CourseSequencer:
        """The sequencer; made again from the disk after a transaction failed."""
        if self._sequencer is not None:
            return self._sequencer
        known = attempts.attempt(connection, self._the_attempt.id)
        if known is not None:
            self._attempt = known
        sequencer = self._load_sequencer(connection)
        if self._live is not None:
            sequencer.record(self._live.own.items())
        return sequencer

    # Launching

    def _follow(self, connection: Connection, outcome: Outcome) -> Step:
        """Carry out what sequencing decided: launch, or close the course, or wait for the learner."""
        sequencer = self._ready(connection)
        launch = self._launch(connection, outcome.delivery, sequencer) if outcome.delivery is not None else None
        self._settle(connection, outcome.session)
        view = self._view(sequencer)
        return Step(
            view=view,
            launch=launch,
            over=outcome.session is not SessionState.GOES_ON,
            finished=view.count > 0 and view.done == view.count,
            content_leaves=outcome.content_leaves or launch is not None,
            trace=tuple(str(step) for step in outcome.trace),
        )

    def _launch(self, connection: Connection, delivery: Delivery, sequencer: CourseSequencer) -> Launch:
        now = self._store.clock()
        before = self._before(connection, delivery)
        session = attempts.begin_session(
            connection,
            self._the_attempt,
            delivery.identifier,
            delivery.attempt,
            now,
            parent=before.session,
            for_credit=self._mode is Mode.NORMAL,
        )
        gone = [(element, None) for element in _OF_ONE_SESSION[self._is_2004] if element in before.resumption.values]
        if gone and self._mode is Mode.NORMAL:
            tracking.record_values(connection, session, 0, gone, now)
        values = self._seed(delivery, before, sequencer)
        self._live = _Live(session, delivery.item, dict(map(tuple, values)))  # type: ignore[arg-type]
        storage = seat.storage_of(connection, self._the_enrollment.id)
        return Launch(
            session_id=str(session.id),
            activity=delivery.identifier,
            title=delivery.item.title,
            url=delivery.item.launch or "",
            for_sco=delivery.item.kind is ResourceKind.SCO,
            seed={
                "standard": "2004" if self._is_2004 else "1.2",
                "strict": self._course.strict,
                "values": values,
                "nav": validity(sequencer.valid()),
                "data": [
                    {"id": datum.target, "read": datum.readable, "write": datum.writable, "value": datum.value}
                    for datum in sequencer.shared_data()
                ],
                "storage": {"local": json.loads(storage) if storage else {}},
                "open": f"/{delivery.item.launch}",
            },
        )

    @dataclass(frozen=True)
    class _Before:
        resumption: Resumption
        session: UUID | None

    def _before(self, connection: Connection, delivery: Delivery) -> _Before:
        """What earlier sessions of this set of run-time data left."""
        number = delivery.attempt
        own = [
            session
            for session in attempts.sessions_of(connection, self._the_attempt.id)
            if session.activity == delivery.identifier and (session.activity_attempt == number or self._reviews)
        ]
        if own and self._reviews:
            number = own[-1].activity_attempt
        values = tracking.values_of(connection, self._the_attempt.id, delivery.identifier, number)
        suspended = values.get(_EXIT[self._is_2004]) == _SUSPEND or bool(own and own[-1].ended_by is SessionEnd.CRASH)
        resumes = delivery.resumes if self._is_2004 and not self._reviews else suspended
        return self._Before(
            Resumption(values, sum(session.seconds for session in own), resumes), own[-1].id if own else None
        )

    @property
    def _reviews(self) -> bool:
        return self._mode is Mode.REVIEW

    def _seed(self, delivery: Delivery, before: _Before, sequencer: CourseSequencer) -> list[list[str]]:
        preferences = self._the_enrollment.preferences
        if not self._is_2004:
            earlier = before.resumption if before.session is not None else None
            return seed_12(delivery.item, self._learner, self._mode, earlier, preferences)
        kept = before.resumption.values if before.resumption.suspended or self._reviews else {}
        return seed_2004(
            delivery.item,
            self._learner,
            self._mode,
            Resumption(kept, before.resumption.seconds, before.resumption.suspended),
            preferences,
            sequencer.launch_values(tuple(kept.items())),
        )

    # Recording and ending

    def _record(
        self, connection: Connection, session_id: str, seq: int, changes: Sequence[tuple[str, str | None]]
    ) -> None:
        live = self._live
        if live is None or str(live.session.id) != session_id:
            return
        live.seq = max(live.seq, seq)
        live.own.update(changes)
        for element, value in changes:
            if value is None:
                live.values.pop(element, None)
            else:
                live.values[element] = value
        if self._mode is not Mode.NORMAL:
            return
        now = self._store.clock()
        tracking.record_values(connection, live.session, seq, changes, now)
        sequencer = self._ready(connection)
        sequencer.record(changes)
        if any(element.startswith("adl.data.") for element, _ in changes):
            self._keep_sequencing(connection, sequencer, now)

    def _terminated(self, connection: Connection, session_id: str) -> Step:
        self._end_live(connection, session_id, SessionEnd.TERMINATE)
        return self._follow(connection, self._ready(connection).content_terminated())

    def _ask(
        self, connection: Connection, ask: Ask, target: str | None, session_id: str | None, finished: bool
    ) -> Step:
        sequencer = self._ready(connection)
        if session_id is not None:
            self._end_live(connection, session_id, SessionEnd.TERMINATE if finished else SessionEnd.CLOSED)
        outcome = self._leave(sequencer) if ask is Ask.LEAVE else sequencer.request(_REQUESTS[ask], target)
        step = self._follow(connection, outcome)
        if outcome.exception is None or step.launch is not None or step.over:
            return step
        return replace(step, say=refusal_in_words(ask, target, step.view))

    def _leave(self, sequencer: CourseSequencer) -> Outcome:
        """Leaving suspends, so that the learner comes back to the same page; a course that is done is ended."""
        progress, status = sequencer.progress(), sequencer.status()
        done = status.done or (progress.total > 0 and progress.done == progress.total)
        request = NavigationRequest.EXIT_ALL if done and not sequencer.running else NavigationRequest.SUSPEND_ALL
        outcome = sequencer.request(request)
        if outcome.session is SessionState.GOES_ON:
            outcome = sequencer.request(NavigationRequest.EXIT_ALL)
        return outcome

    def _interrupted(self, connection: Connection, session_id: str) -> Step:
        live = self._live
        sequencer = self._ready(connection)
        if live is None or str(live.session.id) != session_id:
            return Step(self._view(sequencer))
        self._end_live(connection, session_id, SessionEnd.CRASH)
        values = tuple((element, value) for element, value in live.own.items() if value is not None)
        return self._follow(connection, sequencer.interrupted(values))

    def _relaunch(self, connection: Connection, session_id: str) -> Step:
        sequencer = self._ready(connection)
        activity = self._live.session.activity if self._live is not None else None
        self._end_live(connection, session_id, SessionEnd.TERMINATE)
        outcome = sequencer.request(NavigationRequest.CHOICE, activity)
        return self._follow(connection, outcome)

    def _end_live(self, connection: Connection, session_id: str, ended_by: SessionEnd) -> None:
        live = self._live
        if live is None or str(live.session.id) != session_id:
            return
        self._live = None
        outcome = self._outcome(live.item, live.values, finished=ended_by is SessionEnd.TERMINATE)
        now = self._store.clock()
        if self._mode is not Mode.NORMAL:
            self._end(connection, live.session, ended_by, outcome, now)
            return
        if outcome.written and live.item.kind is ResourceKind.SCO:
            tracking.record_values(connection, live.session, live.seq + 1, outcome.written.items(), now)
            self._ready(connection).record(outcome.written.items())
        self._end(connection, live.session, ended_by, outcome, now)
        preferences = {**self._the_enrollment.preferences, **preferences_of(live.values)}
        if preferences != self._the_enrollment.preferences:
            enrollments.keep_preferences(connection, self._the_enrollment.id, preferences, now)
            self._the_enrollment.preferences.update(preferences)

    def _end(
        self,
        connection: Connection,
        session: attempts.Session,
        ended_by: SessionEnd,
        outcome: SessionOutcome,
        now: datetime,
    ) -> None:
        measured = max(0.0, (now - session.began_at).total_seconds())
        seconds = outcome.seconds if outcome.seconds is not None else 0.0 if session.for_credit else measured
        attempts.end_session(connection, session, ended_by, now, _results(outcome), seconds)

    def _outcome(self, item: Item, values: Mapping[str, str], *, finished: bool) -> SessionOutcome:
        if self._is_2004:
            return outcome_2004(item, values)
        return outcome_12(item, values, self._mode, finished=finished)

    # Keeping

    def _settle(self, connection: Connection, session: SessionState) -> None:
        """Attempt, enrolment and the tree's state, as they are after this step."""
        if self._mode is not Mode.NORMAL:
            return
        now = self._store.clock()
        sequencer = self._ready(connection)
        self._keep_sequencing(connection, sequencer, now)
        results = self._course_results(connection, sequencer)
        if session is SessionState.ENDED and self._is_2004:
            attempts.end_attempt(connection, self._the_attempt.id, now, results)
        elif session is not SessionState.GOES_ON:
            attempts.suspend_attempt(connection, self._the_attempt.id, now, results)
        else:
            enrollments.record_results(connection, self._the_enrollment.id, results, now)

    def _keep_sequencing(self, connection: Connection, sequencer: CourseSequencer, now: datetime) -> None:
        attempts.keep_sequencing(connection, self._the_attempt.id, sequencer.snapshot(), now)
        objectives, data = sequencer.learner_objectives(), sequencer.learner_data()
        state = people.learner_state(connection, self._learner_id)
        if objectives != state.global_objectives or data != state.shared_data:
            people.keep_learner_state(connection, self._learner_id, people.LearnerState(objectives, data), now)  # type: ignore[arg-type]

    def _course_results(self, connection: Connection, sequencer: CourseSequencer) -> Results:
        progress, status = sequencer.progress(), sequencer.status()
        fraction = fraction_done(progress)
        only = self._newest_values(connection) if progress.total == 1 else {}
        return Results(
            completion=Completion(status.completion.value),
            success=Success(status.success.value),
            progress=None if fraction is None else 100 * fraction,
            score_scaled=status.score,
            score_raw=_number(only.get("cmi.core.score.raw") or only.get("cmi.score.raw")),
            score_min=_number(only.get("cmi.core.score.min") or only.get("cmi.score.min")),
            score_max=_number(only.get("cmi.core.score.max") or only.get("cmi.score.max")),
        )

    def _newest_values(self, connection: Connection) -> Mapping[str, str]:
        """Those of the session that runs or, once the page has ended it, of the last one."""
        if self._live is not None:
            return self._live.values
        sessions = attempts.sessions_of(connection, self._the_attempt.id)
        if not sessions:
            return {}
        return tracking.values_of(
            connection, self._the_attempt.id, sessions[-1].activity, sessions[-1].activity_attempt
        )

    def _keep_storage(self, connection: Connection, local: dict[str, str]) -> None:
        if self._mode is Mode.NORMAL:
            seat.keep_storage(connection, self._the_enrollment.id, json.dumps(local), self._store.clock())

    # Looking up

    def _view(self, sequencer: CourseSequencer) -> CourseView:
        return course_view(self._course.title, self._root, sequencer, self._the_attempt.seconds)

    def _item(self, identifier: str) -> Item:
        return next((item for item in self._root.walk() if item.identifier == identifier), self._root)

    @property
    def _the_attempt(self) -> attempts.Attempt:
        if self._attempt is None:
            raise RuntimeError("begin() comes first.")
        return self._attempt

    @property
    def _the_enrollment(self) -> enrollments.Enrollment:
        if self._enrollment is None:
            raise RuntimeError("begin() comes first.")
        return self._enrollment


def _results(outcome: SessionOutcome) -> Results:
    return Results(
        completion=Completion(outcome.completion.value),
        success=Success(outcome.success.value),
        progress=None if outcome.progress is None else 100 * outcome.progress,
        score_scaled=outcome.score.scaled,
        score_raw=outcome.score.raw,
        score_min=outcome.score.min,
        score_max=outcome.score.max,
    )


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None
