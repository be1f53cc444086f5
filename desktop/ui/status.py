"""The seven states a course, a lesson or a check can be in, each with its icon and its word (never colour alone)."""

from enum import StrEnum


class Status(StrEnum):
    """The value is the name of its colours in the tokens."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    PASSED = "passed"
    FAILED = "failed"
    ATTENTION = "attention"
    PROVISIONAL = "provisional"

    # Enum hashes in Python; a library of thousands of courses is counted by status in no time with the hash of str.
    __hash__ = str.__hash__

    @property
    def icon(self) -> str:
        """Name of the icon that goes with the word."""
        return _ICONS[self]

    @property
    def word(self) -> str:
        """The word in English; widgets pass it through their translator."""
        return _WORDS[self]


_ICONS = {
    Status.NOT_STARTED: "circle-dashed",
    Status.IN_PROGRESS: "contrast",
    Status.COMPLETED: "circle-check",
    Status.PASSED: "badge-check",
    Status.FAILED: "circle-x",
    Status.ATTENTION: "triangle-alert",
    Status.PROVISIONAL: "hourglass",
}
_WORDS = {
    Status.NOT_STARTED: "Not started",
    Status.IN_PROGRESS: "In progress",
    Status.COMPLETED: "Completed",
    Status.PASSED: "Passed",
    Status.FAILED: "Failed",
    Status.ATTENTION: "Needs attention",
    Status.PROVISIONAL: "Provisional",
}
