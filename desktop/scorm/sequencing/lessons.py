"""SCORM 1.2: what is remembered of each item, what that amounts to, and which items prerequisites keep closed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import fmean

from desktop.scorm.judging import Judging
from desktop.scorm.package import ResourceKind
from desktop.scorm.prerequisites import (
    Expression,
    LessonStatus,
    UnreadablePrerequisites,
    parse_prerequisites,
    status_of_block,
)
from desktop.scorm.runtime import Mode, outcome_12
from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.outcome import Completion, Json, Obstacle, Status, Success, WhyNot
from desktop.scorm.sequencing.trace import Trace

STATUS = "cmi.core.lesson_status"
KEPT = (STATUS, "cmi.core.score.raw", "cmi.core.score.min", "cmi.core.score.max")
"""Elements of an item that its status and score are made of."""


@dataclass(slots=True)
class Visited:
    """What is remembered of one item: the newest of its sets of run-time data, which is `number`.

    `put_down`: it is done with that set as it stands, and begins another one when it is opened again.
    """

    values: dict[str, str] = field(default_factory=dict)
    launches: int = 0
    suspended: bool = False
    number: int = 1
    put_down: bool = False


class Lessons:
    """The items of a course. `pages` are those that can be opened, in document order."""

    def __init__(self, activities: list[Activity], judging: Judging, trace: Trace | None) -> None:
        self.activities = activities
        self._judging = judging
        self.pages = [activity for activity in activities if activity.item.launch is not None]
        self.places = {activity.identifier: place for place, activity in enumerate(self.pages)}
        self._by_identifier = {activity.identifier: activity for activity in activities}
        self._visited: dict[str, Visited] = {}
        self._conditions = {activity.identifier: condition_of(activity, trace) for activity in activities}

    def find(self, identifier: object) -> Activity | None:
        return self._by_identifier.get(identifier) if isinstance(identifier, str) else None

    def visit(self, activity: Activity) -> Visited:
        return self._visited.setdefault(activity.identifier, Visited())

    def is_suspended(self, activity: Activity) -> bool:
        kept = self._visited.get(activity.identifier)
        return kept is not None and kept.suspended

    def launch(self, activity: Activity) -> bool:
        """Note that an item is opened. True if it was before: in 1.2 its data come back then, suspended or not."""
        kept = self.visit(activity)
        resumes = kept.launches > 0 and not kept.put_down
        if kept.put_down:
            kept.number, kept.put_down, kept.values = kept.number + 1, False, {}
        kept.launches += 1
        kept.suspended = False
        if activity.item.kind is ResourceKind.ASSET:
            kept.values[STATUS] = LessonStatus.COMPLETED.value  # an asset has no way to say so itself
        return resumes

    def leave(self, activity: Activity, *, finished: bool, suspended: bool) -> None:
        """The page ended its session (`finished`: by LMSFinish), or is gone."""
        kept = self.visit(activity)
        kept.suspended = suspended
        if activity.item.kind is not ResourceKind.ASSET:
            status = kept.values.get(STATUS, "")
            ended = finished and self._judging.is_at_its_end(status, suspends=suspended)
            outcome = outcome_12(activity.item, kept.values, Mode.NORMAL, finished=ended, judging=self._judging)
            kept.values.update(outcome.written)

    def put_down(self, activity: Activity) -> None:
        """Its page went without a word: what was said stands, and its next visit begins anew."""
        self.leave(activity, finished=False, suspended=False)
        self.visit(activity).put_down = True

    def lesson_status(self, identifier: str) -> LessonStatus:
        """An item's own status, or of one without a page what is inside. An unknown item was never attempted."""
        activity = self._by_identifier.get(identifier)
        if activity is None:
            return LessonStatus.NOT_ATTEMPTED
        if activity.item.launch is None:
            return status_of_block(self.lesson_status(page.identifier) for page in pages_in(activity))
        kept = self._visited.get(identifier)
        said = "" if kept is None else kept.values.get(STATUS, "")
        known = next((status for status in LessonStatus if status.value == said), LessonStatus.NOT_ATTEMPTED)
        if known is LessonStatus.NOT_ATTEMPTED and kept is not None and kept.launches > 0:
            return LessonStatus.INCOMPLETE
        return known

    def status(self, activity: Activity) -> Status:
        kept = self._visited.get(activity.identifier)
        values = {} if kept is None else kept.values
        score = outcome_12(activity.item, values, Mode.NORMAL, finished=False, judging=self._judging).score.scaled
        return as_status(self.lesson_status(activity.identifier), score)

    def course_status(self) -> Status:
        """Completed when every item is; failed if one is, passed if all are done and one says "passed"; mean score."""
        statuses = [self.status(page) for page in self.pages]
        completions = {status.completion for status in statuses}
        completion = Completion.INCOMPLETE
        if completions == {Completion.COMPLETED}:
            completion = Completion.COMPLETED
        elif completions <= {Completion.NOT_ATTEMPTED}:
            completion = Completion.NOT_ATTEMPTED
        success = Success.UNKNOWN
        if any(status.success is Success.FAILED for status in statuses):
            success = Success.FAILED
        elif completion is Completion.COMPLETED and any(status.success is Success.PASSED for status in statuses):
            success = Success.PASSED
        scores = [status.score for status in statuses if status.score is not None]
        return Status(completion, success, fmean(scores) if scores else None)

    def blocked_by(self, activity: Activity, *, as_if_done: Activity | None = None) -> Expression | None:
        """The first prerequisites, from the root down, that don't hold; they guard everything inside."""

        def status_of(identifier: str) -> LessonStatus:
            if as_if_done is not None and identifier == as_if_done.identifier:
                return LessonStatus.COMPLETED
            return self.lesson_status(identifier)

        for step in activity.path_from_root():
            condition = self._conditions[step.identifier]
            if condition is not None and not condition.holds(status_of):
                return condition
        return None

    def choosable(self, identifier: object) -> Activity | None:
        """The item of that name, if it has a page and nothing keeps it closed."""
        activity = self.find(identifier)
        if activity is None or activity.item.launch is None or self.blocked_by(activity) is not None:
            return None
        return activity

    def why_not(self, activity: Activity) -> WhyNot | None:
        if activity.item.launch is None:
            return WhyNot(Obstacle.NOT_LAUNCHABLE)
        blocked = self.blocked_by(activity)
        if blocked is None:
            return None
        missing = tuple(name for name in blocked.identifiers() if not self.lesson_status(name).done)
        first = self.find(missing[0]) if missing else None
        return WhyNot(
            Obstacle.PREREQUISITES,
            waits_for=None if first is None else first.identifier,
            waits_for_title=None if first is None else first.title,
            waits_for_all=missing,
        )

    def dump(self) -> Json:
        return {identifier: _dumped(kept) for identifier, kept in self._visited.items()}

    def load(self, items: dict[str, dict[str, object]]) -> None:
        """Take up what `dump` gave. Raises TypeError, ValueError or AttributeError for anything else."""
        self._visited = {}
        for identifier, kept in items.items():
            values = kept.get("values", {})
            if not isinstance(values, dict):
                raise TypeError(f"the values of {identifier} can't be {values!r}")
            self._visited[identifier] = Visited(
                dict(values),
                int(str(kept.get("launches", 0))),
                bool(kept.get("suspended", False)),
                int(str(kept.get("number", 1))),
                bool(kept.get("put_down", False)),
            )


def _dumped(kept: Visited) -> Json:
    """Few items are ever put down, so that is only said where it is so."""
    said: Json = {"values": dict(kept.values), "launches": kept.launches, "suspended": kept.suspended}
    if kept.number > 1:
        said["number"] = kept.number
    if kept.put_down:
        said["put_down"] = True
    return said


def condition_of(activity: Activity, trace: Trace | None) -> Expression | None:
    """An item's prerequisites. What can't be read is passed over: an author's typo must not lock the course."""
    try:
        return parse_prerequisites(activity.item.prerequisites)
    except UnreadablePrerequisites as problem:
        if trace is not None:
            trace.say("1.2", activity.title, f"its prerequisites are passed over: {problem}")
        return None


def pages_in(activity: Activity) -> Iterator[Activity]:
    for child in activity.children:
        if child.item.launch is not None:
            yield child
        yield from pages_in(child)


def as_status(status: LessonStatus, score: float | None) -> Status:
    """1.2's one status as the two facts it mixes."""
    completion = {
        LessonStatus.NOT_ATTEMPTED: Completion.NOT_ATTEMPTED,
        LessonStatus.INCOMPLETE: Completion.INCOMPLETE,
        LessonStatus.BROWSED: Completion.INCOMPLETE,
    }.get(status, Completion.COMPLETED)
    success = {LessonStatus.PASSED: Success.PASSED, LessonStatus.FAILED: Success.FAILED}.get(status, Success.UNKNOWN)
    return Status(completion, success, score)
