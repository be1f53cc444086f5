"""What a run remembers between its steps, as immutable records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.learning.steps import CourseView
from desktop.scorm.package import Item
from desktop.scorm.runtime import Mode
from desktop.store.attempts import Attempt, Session
from desktop.store.enrollments import Enrollment


@dataclass(frozen=True)
class Live:
    """The session that is running: `values` is the whole run-time state, `own` what the SCO set in this session.

    `seq` is the newest batch; 0 means that the page never called Initialize.
    """

    session: Session
    item: Item
    values: Mapping[str, str]
    own: Mapping[str, str | None] = field(default_factory=dict)
    seq: int = 0

    def after(self, seq: int, changes: Sequence[tuple[str, str | None]]) -> "Live":
        """The session with one more batch; None clears an element."""
        values, own = dict(self.values), dict(self.own)
        for element, value in changes:
            own[element] = value
            if value is None:
                values.pop(element, None)
            else:
                values[element] = value
        return replace(self, values=values, own=own, seq=max(self.seq, seq))


@dataclass(frozen=True)
class Opened:
    """A course that was opened. `earned` is how it stood when a review began, None otherwise.

    `put_down`: its last page went without Terminate, and its lesson does not go on where it was.
    """

    enrollment: Enrollment
    attempt: Attempt
    mode: Mode
    live: Live | None = None
    earned: CourseView | None = None
    put_down: bool = False

    def live_as(self, session_id: str) -> Live | None:
        """The running session if it is this one; a page that is long gone gets None."""
        return self.live if self.live is not None and str(self.live.session.id) == session_id else None

    def spent(self, seconds: float) -> "Opened":
        """With the time of a session that ended."""
        return replace(self, attempt=replace(self.attempt, seconds=self.attempt.seconds + seconds))
