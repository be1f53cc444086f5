"""Who may do what: one table. Every use case and every screen asks it, and what it does not name is refused."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from sync.records.vocabulary import Role


class Scope(Enum):
    """On whose records something may be done; ascending."""

    NOBODY = "nobody"
    OWN = "own"
    TAUGHT = "taught"
    """Those of the learners in the groups one teaches, never one's own: nobody decides about themselves."""
    GROUPS = "groups"
    """One's own, and those of the learners in the groups one teaches."""
    EVERYBODY = "everybody"


class Action(Enum):
    """What can be done. A value is also what the audit trail says."""

    LEARN = "learn"
    """Open a course, make attempts, see one's courses, results and certificates."""
    ENROL_SELF = "enrol self"
    BROWSE_COURSE = "browse course"
    """Look at a course without credit."""
    SEE_RESULTS = "see results"
    SEE_ROOM = "see room"
    ASSIGN_COURSE = "assign course"
    """Assign, withdraw, set a due date."""
    GRANT_ATTEMPT = "grant attempt"
    SETTLE_ATTEMPT = "settle attempt"
    """Count an attempt over the limit, or set it aside; move one to a new version."""
    GIVE_GUEST_WORK = "give guest work"
    RESET_PIN = "reset PIN"
    """Give a new PIN or badge; let somebody sign in who waits after too many tries."""
    SEE_REPORTS = "see reports"
    EXPORT_RECORD = "export record"
    """A learner's whole record as one file."""
    EXPORT_REPORTS = "export reports"
    MANAGE_PACKAGES = "manage packages"
    """Import and remove packages, set what holds for a course."""
    MANAGE_PEOPLE = "manage people"
    """Add, change and deactivate people and groups, import a roster."""
    ERASE_PERSON = "erase person"
    SEE_AUDIT = "see audit"
    CHANGE_SETTINGS = "change settings"
    RUN_DOCTOR = "run doctor"
    SEE_DIAGNOSTICS = "see diagnostics"
    SEE_SYNC = "see sync"
    """The exchange with the server, its log, and what it left to decide."""
    RUN_SYNC = "run sync"
    """Sync now, fetch packages, carry results and courses by stick."""


_LEARNER: Final = {
    Action.LEARN: Scope.OWN,
    Action.ENROL_SELF: Scope.OWN,
    Action.SEE_RESULTS: Scope.OWN,
    Action.EXPORT_RECORD: Scope.OWN,
}
_INSTRUCTOR: Final = _LEARNER | {
    Action.BROWSE_COURSE: Scope.EVERYBODY,
    Action.SEE_RESULTS: Scope.GROUPS,
    Action.SEE_ROOM: Scope.GROUPS,
    Action.ASSIGN_COURSE: Scope.GROUPS,
    Action.GRANT_ATTEMPT: Scope.TAUGHT,
    Action.SETTLE_ATTEMPT: Scope.TAUGHT,
    Action.GIVE_GUEST_WORK: Scope.TAUGHT,
    Action.RESET_PIN: Scope.GROUPS,
    Action.SEE_REPORTS: Scope.GROUPS,
    Action.EXPORT_REPORTS: Scope.GROUPS,
    Action.EXPORT_RECORD: Scope.GROUPS,
    Action.RUN_DOCTOR: Scope.EVERYBODY,
    Action.SEE_DIAGNOSTICS: Scope.EVERYBODY,
    Action.SEE_SYNC: Scope.EVERYBODY,
}
POLICY: Final[Mapping[Role, Mapping[Action, Scope]]] = MappingProxyType(
    {
        Role.LEARNER: MappingProxyType(_LEARNER),
        Role.INSTRUCTOR: MappingProxyType(_INSTRUCTOR),
        Role.ADMINISTRATOR: MappingProxyType(
            {action: Scope.OWN if action in (Action.LEARN, Action.ENROL_SELF) else Scope.EVERYBODY for action in Action}
        ),
    }
)


def scope_of(role: Role, action: Action) -> Scope:
    """How far somebody of this role may do this; NOBODY where the table says nothing."""
    return POLICY.get(role, {}).get(action, Scope.NOBODY)
