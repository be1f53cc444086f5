"""What sequencing decided, as lines for the diagnostics drawer: requests step by step, and why lessons are locked."""

from collections.abc import Iterable

from desktop.learning.steps import CourseView
from desktop.scorm.sequencing.trace import TraceStep
from desktop.ui.diagnostics_model import TraceLine

LOCKS_TOLD = 30
"""Of one view; a course of a thousand lessons would push everything else out of the list."""
_CONTENTS = "Contents"


class SequencingTrace:
    """Remembers which lessons were locked, so that each is told of once and again when that changes."""

    def __init__(self) -> None:
        self._locks: dict[str, TraceStep] = {}

    def of_request(self, steps: Iterable[TraceStep], at: float) -> list[TraceLine]:
        """The lines of one request; `at` is seconds since 1970. An exception code in it is a refusal."""
        return [_line(step, at, refused="-" in step.process) for step in steps]

    def of_view(self, view: CourseView, at: float) -> list[TraceLine]:
        """What became locked, or open, since the view before."""
        locks = {entry.identifier: entry.decided for entry in view.contents if entry.decided is not None}
        news = [_line(lock, at) for name, lock in locks.items() if self._locks.get(name) != lock]
        news += [
            TraceLine(at, _CONTENTS, f"on '{entry.title}': it can be opened now")
            for entry in view.contents
            if entry.enabled and entry.identifier in self._locks
        ]
        self._locks = locks
        if len(news) <= LOCKS_TOLD:
            return news
        return [*news[:LOCKS_TOLD], TraceLine(at, _CONTENTS, f"{len(news) - LOCKS_TOLD} more lessons changed")]


def _line(step: TraceStep, at: float, *, refused: bool = False) -> TraceLine:
    where = f"on '{step.activity}': " if step.activity is not None else ""
    return TraceLine(at, step.process, f"{where}{step.text}", refused=refused)
