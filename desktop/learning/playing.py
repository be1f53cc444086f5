"""One learner's open course: what to launch, what to keep, what follows. Every step is one transaction.

All of it runs on the store's writer thread, so a course never waits for the window nor the window for a disk. If a
transaction fails, the sequencer in memory is thrown away and made again from what is on disk.
"""

import json
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from random import Random
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.course import Course, Opening
from desktop.learning.launching import SUSPEND, earlier_sessions, launch_of, seed_values
from desktop.learning.lost import close_lost_sessions, give_up
from desktop.learning.opening import AlreadyOpen, enter
from desktop.learning.policy import Action
from desktop.learning.reasons import refusal_in_words
from desktop.learning.sequencing import Sequencing
from desktop.learning.settling import end_browsing, end_session, keep_running, keep_sequencing, settle_results
from desktop.learning.state import Live, Opened
from desktop.learning.steps import Ask, CourseView, Launch, Step
from desktop.learning.tracking import Change, NotTracked
from desktop.learning.transactions import Transactions
from desktop.learning.verdicts import EXIT
from desktop.learning.views import as_earned, course_view
from desktop.scorm.judging import without_lesser
from desktop.scorm.runtime import Learner, Mode, preferences_of
from desktop.scorm.sequencing.outcome import CourseSequencer, Delivery, Outcome, SessionState
from desktop.scorm.sequencing.requests import NavigationRequest, parse_navigation
from desktop.store import attempts, enrollments, seat, tracking
from desktop.store.store import Connection, Store
from sync.records.vocabulary import SessionEnd

__all__ = ["AlreadyOpen", "Change", "CourseRun"]

NAVIGATION = "adl.nav.request"

_REQUESTS = {
    Ask.PREVIOUS: NavigationRequest.PREVIOUS,
    Ask.NEXT: NavigationRequest.CONTINUE,
    Ask.CHOOSE: NavigationRequest.CHOICE,
    Ask.EXIT_ALL: NavigationRequest.EXIT_ALL,
}
_ASKS = {request: ask for ask, request in _REQUESTS.items()}


class CourseRun:
    """Opens one course for one learner. Methods return at once; their futures resolve when everything is on disk."""

    def __init__(  # noqa: PLR0913 (all but four are keywords)
        self,
        store: Store,
        learner: Learner,
        learner_id: UUID,
        course: Course,
        *,
        opening: Opening = Opening.RESUME,
        reviewed: UUID | None = None,
        access: Access | None = None,
        random: Random | None = None,
    ) -> None:
        """
        Args:
            opening: What is wanted of the course; a new attempt is begun once, not each time the run begins.
            reviewed: Which attempt to look at again; None: the newest that can be.
            access: Whose policy is asked; None where nobody signs in.
            random: Where selection and randomization of children take their numbers from.
        """
        self._store = store
        self._learner = learner
        self._learner_id = learner_id
        self._course = course
        self._opening = opening
        self._reviewed = reviewed
        self._access = access
        self._sequencing = Sequencing(course, learner_id, random or Random())
        self._steps: Transactions[Opened | None] = Transactions(store, None, self._sequencing.forget)

    # What the player asks; each is one transaction on the writer thread

    def begin(self, choose: str | None = None) -> "Future[Step]":
        """Open the course: at the activity `choose`, else resume what is suspended, else start.

        The future fails with EnrolmentRefused, AttemptsUsedUp, AlreadyOpen or NotAllowed, a sentence each, with nothing
        begun.
        """
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

    def track(self, session: UUID, changes: Sequence[Change]) -> "Future[None]":
        """Keep values that come from somewhere else than the page; fails with NotTracked."""
        return self._steps.queue(lambda connection: self._track(connection, session, changes))

    def close(self) -> None:
        """The window is gone, whatever could be stored: somebody may open the course again."""
        if self._store.opened.get(self._place) is self:
            del self._store.opened[self._place]

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

    @property
    def _place(self) -> tuple[UUID, UUID]:
        return self._learner_id, self._course.package

    def _ready(self, connection: Connection) -> CourseSequencer:
        return self._sequencing.ready(connection, self._opened)

    # Opening

    def _begin(self, connection: Connection, choose: str | None) -> Step:
        self._keep_others_out(connection)
        try:
            return self._open(connection, choose)
        except BaseException:
            self.close()
            raise

    def _keep_others_out(self, connection: Connection) -> None:
        """One window for each learner and course: two would write over each other's place."""
        browses = self._opening is Opening.BROWSE
        if self._access is not None:
            self._access.require(connection, Action.BROWSE_COURSE if browses else Action.LEARN, self._learner_id)
        if not browses and self._store.opened.setdefault(self._place, self) is not self:
            raise AlreadyOpen

    def _open(self, connection: Connection, choose: str | None) -> Step:
        now = self._store.clock()
        begun_before = self._steps.state is not None and self._opening is Opening.NEW_ATTEMPT
        opening = Opening.RESUME if begun_before else self._opening
        # What a crash left is settled before it is known whether its attempt goes on.
        if opening is Opening.NEW_ATTEMPT or not (self._course.goes_on_after_silence or opening is Opening.BROWSE):
            give_up(connection, self._course, self._learner_id, self._sequencing, now)
        entered = enter(connection, self._course, self._learner_id, opening, now, self._reviewed)
        sequencer = self._sequencing.begin(connection, entered.state)
        self._remember(close_lost_sessions(connection, self._course, entered.opened, sequencer, now))
        if self._opened.mode is Mode.REVIEW:
            self._remember(replace(self._opened, earned=self._view(sequencer)))
        outcome = sequencer.open(choose)
        if self._opened.mode is Mode.REVIEW and outcome.delivery is None:
            # No attempt is left, or none that leads anywhere; looking again needs none (docs/adr/0006).
            outcome = self._sequencing.begin(connection, None).open(choose)
        step = self._follow(connection, outcome)
        return step if choose is None else self._explained(step, outcome, Ask.CHOOSE, choose)

    # Launching

    def _follow(self, connection: Connection, outcome: Outcome) -> Step:
        """Carry out what sequencing decided: launch, or close the course, or wait for the learner."""
        sequencer = self._ready(connection)
        launch = self._launch(connection, outcome.delivery, sequencer) if outcome.delivery is not None else None
        self._settle(connection, sequencer, outcome.session)
        view = self._view(sequencer)
        over = outcome.session is not SessionState.GOES_ON
        if over:
            self.close()
        return Step(
            view=view,
            launch=launch,
            over=over,
            finished=view.count > 0 and view.done == view.count and self._opened.mode is not Mode.BROWSE,
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
            kept=opened.mode is not Mode.BROWSE,
        )
        gone = earlier.of_last_session(is_2004=self._course.is_2004)
        if gone and opened.mode is Mode.NORMAL:
            tracking.record_values(connection, session, 0, gone, now)
        preferences = opened.enrollment.preferences
        values = seed_values(self._course, self._learner, opened.mode, delivery, earlier, preferences, sequencer)
        at_start = {entry[0]: entry[1] for entry in values}
        self._remember(replace(opened, live=Live(session, delivery.item, at_start), put_down=False))
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
        if self._course.switches.keep_best:
            changes = without_lesser(changes, live.values)
        opened = replace(opened, live=live.after(seq, changes))
        self._remember(opened)
        if opened.mode is not Mode.NORMAL:
            self._follow_without_credit(connection, changes)
            return
        now = self._store.clock()
        keep_running(connection, self._course, live.after(seq, changes), seq, changes, now)
        sequencer = self._ready(connection)
        sequencer.record(changes)
        if any(element.startswith("adl.data.") for element, _ in changes):
            keep_sequencing(connection, self._course, opened.attempt.id, self._learner_id, sequencer, now)
        preferences = preferences_of({element: value for element, value in changes if value is not None})
        if preferences:
            kept = {**opened.enrollment.preferences, **preferences}
            enrollments.keep_preferences(connection, opened.enrollment.id, kept, now)
            self._remember(replace(opened, enrollment=replace(opened.enrollment, preferences=kept)))

    def _follow_without_credit(self, connection: Connection, changes: Sequence[Change]) -> None:
        """Whoever looks around opens one lesson after the other, in memory alone; in a review pages only navigate."""
        browses = self._opened.mode is Mode.BROWSE
        told = [change for change in changes if browses or change[0] == NAVIGATION]
        if told:
            self._ready(connection).record(told)

    def _track(self, connection: Connection, session: UUID, changes: Sequence[Change]) -> None:
        live = self._opened.live
        if live is None or live.session.id != session or self._opened.mode is not Mode.NORMAL:
            raise NotTracked.over()
        self._record(connection, str(session), live.seq + 1, changes)

    def _keep_storage(self, connection: Connection, local: dict[str, str]) -> None:
        if self._opened.mode is Mode.NORMAL and self._course.switches.keep_storage:
            attempts.keep_storage(connection, self._opened.attempt, json.dumps(local), self._store.clock())

    # Leaving a page

    def _terminated(self, connection: Connection, session_id: str) -> Step:
        sequencer = self._ready(connection)
        live = self._opened.live_as(session_id)
        if live is None:
            return Step(self._view(sequencer), content_leaves=False)
        self._end_live(connection, live, SessionEnd.TERMINATE)
        outcome = sequencer.content_terminated()
        step = self._follow(connection, outcome)
        asked = parse_navigation(live.values.get(NAVIGATION, ""))
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
            live = self._end_live(connection, live, SessionEnd.TERMINATE if finished else SessionEnd.CLOSED)
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
        over = not self._course.strict and self._sequencing.is_over_by_leaving(
            connection, self._opened, left, finished=finished
        )
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

    def _end_live(self, connection: Connection, live: Live, ended_by: SessionEnd) -> Live:
        """End the running session: its results become facts, and sequencing knows how it was left.

        Returns it with all that counts as if its page had set it.
        """
        now, mode = self._store.clock(), self._opened.mode
        if mode is Mode.BROWSE:
            ended = end_browsing(self._course, live, ended_by)
        else:
            ended = end_session(connection, self._course, live, ended_by, now)
        self._remember(replace(self._opened, live=None).spent(ended.seconds))
        if mode is Mode.REVIEW:
            return live
        sequencer = self._ready(connection)
        sequencer.record(ended.written.items())
        talked = live.seq > 0
        by_the_book = self._course.strict and ended_by is SessionEnd.CLOSED
        if talked and ended_by is not SessionEnd.TERMINATE:
            if not self._course.goes_on_after_silence:
                sequencer.put_down()
                self._remember(replace(self._opened, put_down=True))
            elif not by_the_book:
                # A session without Terminate keeps its data and counts as suspended, whatever comes next.
                sequencer.record([(EXIT[self._course.is_2004], SUSPEND)])
        return replace(live, own={**live.own, **ended.written})

    def _view(self, sequencer: CourseSequencer) -> CourseView:
        opened = self._opened
        view = course_view(self._course.title, self._course.root, sequencer, opened.attempt.seconds)
        return view if opened.earned is None else as_earned(view, opened.earned)
