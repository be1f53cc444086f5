"""The seven states a course, a lesson or a check can be in, each with its icon and its word (never colour alone)."""

from enum import StrEnum

from desktop.words import QT_TRANSLATE_NOOP, translate


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
        """The word that goes with the icon."""
        return translate("Status", _WORDS[self])


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
    Status.NOT_STARTED: QT_TRANSLATE_NOOP("Status", "Not started"),
    Status.IN_PROGRESS: QT_TRANSLATE_NOOP("Status", "In progress"),
    Status.COMPLETED: QT_TRANSLATE_NOOP("Status", "Completed"),
    Status.PASSED: QT_TRANSLATE_NOOP("Status", "Passed"),
    Status.FAILED: QT_TRANSLATE_NOOP("Status", "Failed"),
    Status.ATTENTION: QT_TRANSLATE_NOOP("Status", "Needs attention"),
    Status.PROVISIONAL: QT_TRANSLATE_NOOP("Status", "Provisional"),
}
