"""What sequencing decided, as lines for the diagnostics drawer: requests step by step, and why lessons are locked."""

from collections.abc import Iterable

from desktop.learning.steps import CourseView
from desktop.scorm.sequencing.trace import TraceStep
from desktop.ui.diagnostics_model import TraceLine
from desktop.words import QT_TRANSLATE_NOOP, translate

LOCKS_TOLD = 30
"""Of one view; a course of a thousand lessons would push everything else out of the list."""
_CONTENTS = QT_TRANSLATE_NOOP("Diagnostics", "Contents")


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
        contents = translate("Diagnostics", _CONTENTS)
        news = [_line(lock, at) for name, lock in locks.items() if self._locks.get(name) != lock]
        news += [
            TraceLine(
                at, contents, translate("Diagnostics", "on '{title}': it can be opened now").format(title=entry.title)
            )
            for entry in view.contents
            if entry.enabled and entry.identifier in self._locks
        ]
        self._locks = locks
        if len(news) <= LOCKS_TOLD:
            return news
        rest = translate("Diagnostics", "%n more lesson(s) changed", "", len(news) - LOCKS_TOLD)
        return [*news[:LOCKS_TOLD], TraceLine(at, contents, rest)]


def _line(step: TraceStep, at: float, *, refused: bool = False) -> TraceLine:
    text = step.text
    if step.activity is not None:
        text = translate("Diagnostics", "on '{activity}': {text}").format(activity=step.activity, text=step.text)
    return TraceLine(at, step.process, text, refused=refused)
