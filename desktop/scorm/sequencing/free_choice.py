"""SCORM 1.2 behind the same door: no sequencing, only a tree to choose from, prerequisites, next and previous.

SCORM 1.2 knows no attempts inside a course: an item's data are the same on every visit until the course is started
afresh.
"""

from collections.abc import Iterable, Mapping

from desktop.scorm.judging import Judging
from desktop.scorm.package import Control
from desktop.scorm.runtime import AS_A_PERCENTAGE
from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.lessons import KEPT, Lessons
from desktop.scorm.sequencing.outcome import (
    ControlState,
    Delivery,
    Json,
    Outcome,
    Progress,
    RequestValidity,
    SessionState,
    SharedDatum,
    Status,
    TocEntry,
    Values,
)
from desktop.scorm.sequencing.requests import NavigationRequest
from desktop.scorm.sequencing.snapshot import UNREADABLE, VERSION, UnreadableSnapshot
from desktop.scorm.sequencing.trace import Trace
from desktop.words import translate

EXIT = "cmi.core.exit"
LEAVING = (NavigationRequest.EXIT, NavigationRequest.ABANDON)
ENDING = (NavigationRequest.EXIT_ALL, NavigationRequest.ABANDON_ALL)


class FreeChoice:
    """CourseSequencer for SCORM 1.2. `advances`: a finished and done item opens the next one by itself."""

    def __init__(
        self,
        activities: list[Activity],
        *,
        advances: bool = False,
        judging: Judging = AS_A_PERCENTAGE,
        trace: Trace | None = None,
    ) -> None:
        self._lessons = Lessons(activities, judging, trace)
        self._advances = advances
        self._trace = trace
        self._current: Activity | None = None
        self._place: Activity | None = None
        self._running = False
        self._exit = ""
        self._session = SessionState.ENDED

    def restore(self, snapshot: Json, *, goes_on: bool = False) -> None:
        """Take up the state of a snapshot, within its session if that `goes_on`. Raises UnreadableSnapshot."""
        items = snapshot.get("items")
        if snapshot.get("version") != VERSION or not isinstance(items, dict):
            raise UnreadableSnapshot(translate("Import", UNREADABLE))
        try:
            self._lessons.load(items)
        except (AttributeError, TypeError, ValueError) as problem:
            raise UnreadableSnapshot(translate("Import", UNREADABLE)) from problem
        self._place = self._lessons.find(snapshot.get("place"))
        self._current = self._lessons.find(snapshot.get("current"))
        self._running = bool(snapshot.get("running", False))
        closed = SessionState.SUSPENDED if snapshot.get("suspended") else SessionState.ENDED
        self._session = SessionState.GOES_ON if goes_on else closed

    def snapshot(self) -> Json:
        return {
            "version": VERSION,
            "items": self._lessons.dump(),
            "current": self.current,
            "place": None if self._place is None else self._place.identifier,
            "running": self._running,
            "suspended": self._session is not SessionState.ENDED,
        }

    @property
    def current(self) -> str | None:
        return None if self._current is None else self._current.identifier

    @property
    def running(self) -> bool:
        return self._running

    @property
    def session(self) -> SessionState:
        return self._session

    @property
    def attempt_open(self) -> bool:
        return self._session is not SessionState.ENDED

    def open(self, choose: str | None = None) -> Outcome:
        """Back to where the learner was; else the first item that is open and not done; else the first that is open."""
        if self._current is not None:
            self.interrupted()
        self._session = SessionState.GOES_ON
        if choose is not None:
            return self._deliver(self._lessons.choosable(choose))
        back = None if self._place is None else self._lessons.choosable(self._place.identifier)
        open_pages = [page for page in self._lessons.pages if self._lessons.blocked_by(page) is None]
        undone = (page for page in open_pages if not self._lessons.lesson_status(page.identifier).done)
        return self._deliver(back or next(undone, None) or next(iter(open_pages), None))

    def launch_values(self, stored: Values = ()) -> Values:
        """1.2 has nothing that sequencing would add: what was stored comes back as it is."""
        return tuple(stored)

    def record(self, values: Iterable[tuple[str, str | None]]) -> bool:
        if self._current is None:
            return False
        matters = False
        kept = self._lessons.visit(self._current)
        for element, value in values:
            if element == EXIT:
                self._exit = value or ""
            elif element in KEPT:
                matters = True
                if value is None:
                    kept.values.pop(element, None)
                else:
                    kept.values[element] = value
        return matters

    def content_terminated(self) -> Outcome:
        """LMSFinish. 1.2 content can't ask for another item; only logout ends the session."""
        self._leave(finished=True)
        if self._exit == "logout":
            return self._close(SessionState.SUSPENDED)
        if self._advances and self._current is not None and self._lessons.lesson_status(self._current.identifier).done:
            following = self._neighbour(1)
            if following is not None:
                return self._deliver(following)
        return self._outcome(content_leaves=False)

    def relaunch(self) -> Outcome:
        return self._deliver(self._current)

    def request(self, request: NavigationRequest, target: str | None = None) -> Outcome:
        self._leave(finished=False)
        match request:
            case NavigationRequest.CONTINUE:
                return self._deliver(self._neighbour(1))
            case NavigationRequest.PREVIOUS:
                return self._deliver(self._neighbour(-1))
            case NavigationRequest.CHOICE | NavigationRequest.JUMP:
                return self._deliver(None if target is None else self._lessons.choosable(target))
            case NavigationRequest.SUSPEND_ALL:
                return self._close(SessionState.SUSPENDED)
            case _ if request in ENDING:
                return self._close(SessionState.ENDED)
            case _ if request in LEAVING:
                self._current = None
        return self._outcome()

    def interrupted(self, values: Values = ()) -> Outcome:
        self.record(values)
        self._leave(finished=False)
        return self._close(SessionState.SUSPENDED)

    def put_down(self) -> None:
        if self._current is not None and self._running:
            self._running, self._exit = False, ""
            self._lessons.put_down(self._current)

    @property
    def next_activity(self) -> str | None:
        following = self._neighbour(1)
        return None if following is None else following.identifier

    def valid(self) -> RequestValidity:
        choice = {page.identifier: self._lessons.blocked_by(page) is None for page in self._lessons.pages}
        return RequestValidity(self._may_go_on(), self._neighbour(-1) is not None, choice, {})

    def toc(self) -> tuple[TocEntry, ...]:
        return tuple(self._entry(activity) for activity in self._lessons.activities)

    def controls(self) -> Mapping[Control, ControlState]:
        begun = self._current is not None
        offered = {
            Control.PREVIOUS: self._neighbour(-1) is not None,
            Control.CONTINUE: self._may_go_on(),
            Control.EXIT: begun,
            Control.EXIT_ALL: True,
            Control.ABANDON: False,
            Control.ABANDON_ALL: False,
            Control.SUSPEND_ALL: True,
        }
        return {control: ControlState(shown=True, enabled=enabled) for control, enabled in offered.items()}

    def shared_data(self) -> tuple[SharedDatum, ...]:
        return ()

    def progress(self) -> Progress:
        return Progress(sum(self._lessons.status(page).done for page in self._lessons.pages), len(self._lessons.pages))

    def status(self) -> Status:
        return self._lessons.course_status()

    def learner_objectives(self) -> Json:
        return {}

    def learner_data(self) -> Json:
        return {}

    def _neighbour(self, pace: int, *, as_if_done: Activity | None = None) -> Activity | None:
        """The next item in document order that is open, in that direction."""
        if self._current is None:
            return None
        place = self._lessons.places[self._current.identifier] + pace
        while 0 <= place < len(self._lessons.pages):
            if self._lessons.blocked_by(self._lessons.pages[place], as_if_done=as_if_done) is None:
                return self._lessons.pages[place]
            place += pace
        return None

    def _may_go_on(self) -> bool:
        """Many pages report completion only while they close; so the current item counts as done for this question."""
        return self._neighbour(1, as_if_done=self._current if self._running else None) is not None

    def _entry(self, activity: Activity) -> TocEntry:
        why = self._lessons.why_not(activity)
        return TocEntry(
            identifier=activity.identifier,
            title=activity.title,
            depth=activity.depth,
            listed=activity.item.is_visible,
            enabled=why is None,
            current=activity is self._current,
            suspended=self._lessons.is_suspended(activity),
            is_cluster=not activity.is_leaf,
            status=self._lessons.status(activity),
            why_not=why,
        )

    def _deliver(self, activity: Activity | None) -> Outcome:
        if activity is None:
            return self._outcome()
        resumes = self._lessons.launch(activity)
        self._current = self._place = activity
        self._running, self._exit = True, ""
        if self._trace is not None:
            self._trace.say("1.2", activity.title, "delivered")
        number = self._lessons.visit(activity).number
        return self._outcome(Delivery(activity.identifier, activity.item, number, resumes))

    def _leave(self, *, finished: bool) -> None:
        """The page has ended its session, or is gone."""
        if self._current is not None and self._running:
            self._running = False
            self._lessons.leave(self._current, finished=finished, suspended=self._exit == "suspend")

    def _close(self, state: SessionState) -> Outcome:
        self._session = state
        self._current = None
        if state is SessionState.ENDED:
            self._place = None
        return self._outcome()

    def _outcome(self, delivery: Delivery | None = None, *, content_leaves: bool = True) -> Outcome:
        trace = self._trace.take() if self._trace is not None else ()
        return Outcome(delivery, self._session, None, content_leaves, trace)
