"""SCORM 1.2 behind the same door: no sequencing, only a tree to choose from, prerequisites, next and previous.

SCORM 1.2 knows no attempts inside a course: an item's data are the same on every visit until the course is started
afresh. What a course of several items amounts to is ours to define (see `status`).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from statistics import fmean

from desktop.scorm.package import Control, ResourceKind
from desktop.scorm.prerequisites import (
    Expression,
    LessonStatus,
    UnreadablePrerequisites,
    parse_prerequisites,
    status_of_block,
)
from desktop.scorm.runtime import Mode, outcome_12
from desktop.scorm.sequencing.outcome import (
    Completion,
    ControlState,
    Delivery,
    Json,
    Obstacle,
    Outcome,
    Progress,
    RequestValidity,
    SessionState,
    SharedDatum,
    Status,
    Success,
    TocEntry,
    Values,
    WhyNot,
)
from desktop.scorm.sequencing.requests import NavigationRequest
from desktop.scorm.sequencing.snapshot import VERSION, UnreadableSnapshot
from desktop.scorm.sequencing.trace import Trace
from desktop.scorm.sequencing.tree import Activity

KEPT = (
    "cmi.core.lesson_status",
    "cmi.core.score.raw",
    "cmi.core.score.min",
    "cmi.core.score.max",
)
"""Elements of an item that its status and score are made of."""
STATUS = "cmi.core.lesson_status"
EXIT = "cmi.core.exit"
LEAVING = (NavigationRequest.EXIT, NavigationRequest.ABANDON)
ENDING = (NavigationRequest.EXIT_ALL, NavigationRequest.ABANDON_ALL)


@dataclass(slots=True)
class Visited:
    """What is remembered of one item."""

    values: dict[str, str] = field(default_factory=dict)
    launches: int = 0
    suspended: bool = False


class FreeChoice:
    """CourseSequencer for SCORM 1.2. `advances`: a finished and done item opens the next one by itself."""

    def __init__(self, activities: list[Activity], *, advances: bool = False, trace: Trace | None = None) -> None:
        self._activities = activities
        self._by_identifier = {activity.identifier: activity for activity in activities}
        self._pages = [activity for activity in activities if activity.item.launch is not None]
        self._places = {activity.identifier: place for place, activity in enumerate(self._pages)}
        self._advances = advances
        self._trace = trace
        self._visited: dict[str, Visited] = {}
        self._current: Activity | None = None
        self._place: str | None = None
        self._running = False
        self._exit = ""
        self._session = SessionState.ENDED
        self._conditions = {activity.identifier: self._condition(activity) for activity in activities}

    def _condition(self, activity: Activity) -> Expression | None:
        try:
            return parse_prerequisites(activity.item.prerequisites)
        except UnreadablePrerequisites as problem:
            # A typo of the author must not lock the course.
            self._say(activity, f"its prerequisites are passed over: {problem}")
            return None

    def restore(self, snapshot: Json) -> None:
        """Take up the state of a snapshot. Raises UnreadableSnapshot."""
        items = snapshot.get("items")
        if snapshot.get("version") != VERSION or not isinstance(items, dict):
            raise UnreadableSnapshot(
                "The saved place in this course can't be read. The answers given so far are kept; "
                "start the course again."
            )
        self._visited = {
            identifier: Visited(
                dict(kept.get("values", {})), int(kept.get("launches", 0)), bool(kept.get("suspended", False))
            )
            for identifier, kept in items.items()
        }
        self._place = self._known(snapshot.get("place"))
        current = self._known(snapshot.get("current"))
        self._current = None if current is None else self._by_identifier[current]
        self._running = bool(snapshot.get("running", False))
        self._session = SessionState.SUSPENDED if snapshot.get("suspended") else SessionState.ENDED

    def _known(self, identifier: object) -> str | None:
        return identifier if isinstance(identifier, str) and identifier in self._by_identifier else None

    def snapshot(self) -> Json:
        items: Json = {
            identifier: {"values": dict(kept.values), "launches": kept.launches, "suspended": kept.suspended}
            for identifier, kept in self._visited.items()
        }
        return {
            "version": VERSION,
            "items": items,
            "current": self.current,
            "place": self._place,
            "running": self._running,
            "suspended": self._session is not SessionState.ENDED,
        }

    # What the player asks

    @property
    def current(self) -> str | None:
        return None if self._current is None else self._current.identifier

    @property
    def running(self) -> bool:
        return self._running

    @property
    def session(self) -> SessionState:
        return self._session

    def open(self, choose: str | None = None) -> Outcome:
        """Back to where the learner was; else the first item that is open and not done; else the first that is open."""
        if self._current is not None:
            self.interrupted()
        self._session = SessionState.GOES_ON
        if choose is not None:
            return self._deliver(self._choosable(choose))
        back = None if self._place is None else self._choosable(self._place)
        open_pages = [page for page in self._pages if self._blocked_by(page) is None]
        undone = (page for page in open_pages if not self._lesson_status(page.identifier).done)
        return self._deliver(back or next(undone, None) or next(iter(open_pages), None))

    def launch_values(self, stored: Values = ()) -> Values:
        """1.2 has nothing that sequencing would add: what was stored comes back as it is."""
        return tuple(stored)

    def record(self, values: Iterable[tuple[str, str | None]]) -> None:
        if self._current is None:
            return
        kept = self._item(self._current.identifier)
        for element, value in values:
            if element == EXIT:
                self._exit = value or ""
            elif element in KEPT:
                if value is None:
                    kept.values.pop(element, None)
                else:
                    kept.values[element] = value

    def content_terminated(self) -> Outcome:
        """LMSFinish. 1.2 content can't ask for another item; only logout ends the session."""
        self._leave(finished=True)
        if self._exit == "logout":
            return self._close(SessionState.SUSPENDED)
        if self._advances and self._current is not None and self._lesson_status(self._current.identifier).done:
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
                return self._deliver(None if target is None else self._choosable(target))
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

    @property
    def next_activity(self) -> str | None:
        following = self._neighbour(1)
        return None if following is None else following.identifier

    def valid(self) -> RequestValidity:
        choice = {page.identifier: self._blocked_by(page) is None for page in self._pages}
        return RequestValidity(self._may_go_on(), self._neighbour(-1) is not None, choice, {})

    def toc(self) -> tuple[TocEntry, ...]:
        return tuple(self._entry(activity) for activity in self._activities)

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
        return Progress(sum(self._status(page).done for page in self._pages), len(self._pages))

    def status(self) -> Status:
        """Completed when every item is; failed if one is, passed if all are done and one says "passed"; mean score."""
        statuses = [self._status(page) for page in self._pages]
        completions = {status.completion for status in statuses}
        if completions == {Completion.COMPLETED}:
            completion = Completion.COMPLETED
        elif completions <= {Completion.NOT_ATTEMPTED}:
            completion = Completion.NOT_ATTEMPTED
        else:
            completion = Completion.INCOMPLETE
        success = Success.UNKNOWN
        if any(status.success is Success.FAILED for status in statuses):
            success = Success.FAILED
        elif completion is Completion.COMPLETED and any(status.success is Success.PASSED for status in statuses):
            success = Success.PASSED
        scores = [status.score for status in statuses if status.score is not None]
        return Status(completion, success, fmean(scores) if scores else None)

    def learner_objectives(self) -> Json:
        return {}

    def learner_data(self) -> Json:
        return {}

    # How it decides

    def _item(self, identifier: str) -> Visited:
        return self._visited.setdefault(identifier, Visited())

    def _lesson_status(self, identifier: str) -> LessonStatus:
        """An item's own status, or of one with items inside what they amount to. An unknown one was never attempted."""
        activity = self._by_identifier.get(identifier)
        if activity is None:
            return LessonStatus.NOT_ATTEMPTED
        if activity.item.launch is None:
            return status_of_block(self._lesson_status(page.identifier) for page in self._pages_in(activity))
        kept = self._visited.get(identifier)
        said = "" if kept is None else kept.values.get(STATUS, "")
        known = next((status for status in LessonStatus if status.value == said), LessonStatus.NOT_ATTEMPTED)
        if known is LessonStatus.NOT_ATTEMPTED and kept is not None and kept.launches > 0:
            return LessonStatus.INCOMPLETE
        return known

    def _pages_in(self, activity: Activity) -> Iterator[Activity]:
        for child in activity.children:
            if child.item.launch is not None:
                yield child
            yield from self._pages_in(child)

    def _status(self, activity: Activity) -> Status:
        if activity.item.launch is None:
            return _as_status(self._lesson_status(activity.identifier), None)
        kept = self._visited.get(activity.identifier)
        outcome = outcome_12(activity.item, {} if kept is None else kept.values, Mode.NORMAL, finished=False)
        return _as_status(self._lesson_status(activity.identifier), outcome.score.scaled)

    def _blocked_by(self, activity: Activity, *, as_if_done: Activity | None = None) -> Expression | None:
        """The first prerequisites, from the root down, that don't hold; they guard everything inside."""

        def status_of(identifier: str) -> LessonStatus:
            if as_if_done is not None and identifier == as_if_done.identifier:
                return LessonStatus.COMPLETED
            return self._lesson_status(identifier)

        for step in activity.path_from_root():
            condition = self._conditions[step.identifier]
            if condition is not None and not condition.holds(status_of):
                return condition
        return None

    def _choosable(self, identifier: str) -> Activity | None:
        activity = self._by_identifier.get(identifier)
        if activity is None or activity.item.launch is None or self._blocked_by(activity) is not None:
            return None
        return activity

    def _neighbour(self, pace: int, *, as_if_done: Activity | None = None) -> Activity | None:
        """The next item in document order that is open, in that direction."""
        if self._current is None:
            return None
        place = self._places[self._current.identifier] + pace
        while 0 <= place < len(self._pages):
            if self._blocked_by(self._pages[place], as_if_done=as_if_done) is None:
                return self._pages[place]
            place += pace
        return None

    def _may_go_on(self) -> bool:
        """Many pages report completion only while they close; so the current item counts as done for this question."""
        return self._neighbour(1, as_if_done=self._current if self._running else None) is not None

    def _entry(self, activity: Activity) -> TocEntry:
        why: WhyNot | None = None
        blocked = self._blocked_by(activity)
        if activity.item.launch is None:
            why = WhyNot(Obstacle.NOT_LAUNCHABLE)
        elif blocked is not None:
            missing = tuple(name for name in blocked.identifiers() if not self._lesson_status(name).done)
            first = self._by_identifier.get(missing[0]) if missing else None
            why = WhyNot(
                Obstacle.PREREQUISITES,
                waits_for=None if first is None else first.identifier,
                waits_for_title=None if first is None else first.title,
                waits_for_all=missing,
            )
        kept = self._visited.get(activity.identifier)
        return TocEntry(
            identifier=activity.identifier,
            title=activity.title,
            depth=activity.depth,
            listed=activity.item.is_visible,
            enabled=why is None,
            current=activity is self._current,
            suspended=kept is not None and kept.suspended,
            is_cluster=not activity.is_leaf,
            status=self._status(activity),
            why_not=why,
        )

    def _deliver(self, activity: Activity | None) -> Outcome:
        if activity is None:
            return self._outcome()
        kept = self._item(activity.identifier)
        resumes = kept.launches > 0
        kept.launches += 1
        kept.suspended = False
        if activity.item.kind is ResourceKind.ASSET:
            kept.values[STATUS] = LessonStatus.COMPLETED.value  # an asset has no way to say so itself
        self._current, self._place = activity, activity.identifier
        self._running, self._exit = True, ""
        self._say(activity, "delivered")
        return self._outcome(Delivery(activity.identifier, activity.item, 1, resumes))

    def _leave(self, *, finished: bool) -> None:
        """The page has ended its session, or is gone."""
        if self._current is None or not self._running:
            return
        self._running = False
        kept = self._item(self._current.identifier)
        kept.suspended = self._exit == "suspend"
        if self._current.item.kind is not ResourceKind.ASSET:
            kept.values.update(outcome_12(self._current.item, kept.values, Mode.NORMAL, finished=finished).written)

    def _close(self, state: SessionState) -> Outcome:
        self._session = state
        self._current = None
        if state is SessionState.ENDED:
            self._place = None
        return self._outcome()

    def _outcome(self, delivery: Delivery | None = None, *, content_leaves: bool = True) -> Outcome:
        trace = self._trace.take() if self._trace is not None else ()
        return Outcome(delivery, self._session, None, content_leaves, trace)

    def _say(self, activity: Activity, text: str) -> None:
        if self._trace is not None:
            self._trace.say("1.2", activity.title, text)


def _as_status(status: LessonStatus, score: float | None) -> Status:
    """1.2's one status as the two facts it mixes."""
    completion = {
        LessonStatus.NOT_ATTEMPTED: Completion.NOT_ATTEMPTED,
        LessonStatus.INCOMPLETE: Completion.INCOMPLETE,
        LessonStatus.BROWSED: Completion.INCOMPLETE,
    }.get(status, Completion.COMPLETED)
    success = {LessonStatus.PASSED: Success.PASSED, LessonStatus.FAILED: Success.FAILED}.get(status, Success.UNKNOWN)
    return Status(completion, success, score)
