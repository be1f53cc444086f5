"""Attempts that a person decides on: asking for another, granting it, counting one or setting it aside."""

from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.enrolling import require_enrollment
from desktop.learning.policy import Action
from desktop.learning.settling import recount
from desktop.store import attempts, audit, decisions, unsettled
from desktop.store.decisions import Decided, record_decision
from desktop.store.store import Connection
from desktop.store.unsettled import ASKED, Matter, ToSettle
from desktop.words import translate
from sync.records.vocabulary import AttemptStanding, DecisionKind

# The layers above take the store's records from here.
__all__ = [
    "AttemptStanding",
    "Matter",
    "ReasonMissing",
    "ToSettle",
    "ask_for_attempt",
    "decline_attempt",
    "grant_attempt",
    "settle_attempt",
    "take_back_attempt",
    "to_settle",
]


class ReasonMissing(ValueError):
    """What an instructor decides on attempts needs a reason. The sentence is for them."""

    def __init__(self) -> None:
        super().__init__(translate("Attempts", "Nothing was changed. Say in a few words why, then try again."))


def ask_for_attempt(access: Access, enrollment: UUID) -> None:
    """A learner asks for another attempt; instructors see it until they grant or decline it.

    Raises NotAllowed, NoSuchEnrolment.
    """

    def work(connection: Connection) -> None:
        require_enrollment(access, connection, Action.LEARN, enrollment)
        now, person = access.store.clock(), access.actor.person
        audit.note(connection, person, ASKED, now, subject=("enrollment", enrollment))

    access.write(Action.LEARN, work).result()


def grant_attempt(access: Access, enrollment: UUID, reason: str) -> None:
    """One attempt more than everybody has. Raises NotAllowed, NoSuchEnrolment, ReasonMissing."""
    _change_grants(access, enrollment, 1, _said(reason))


def take_back_attempt(access: Access, enrollment: UUID, reason: str) -> None:
    """Undo a grant; what was begun with it stays. Raises NotAllowed, NoSuchEnrolment, ReasonMissing."""
    _change_grants(access, enrollment, -1, _said(reason))


def decline_attempt(access: Access, enrollment: UUID, reason: str) -> None:
    """No further attempt for now: the enrolment leaves the list. Raises NotAllowed, NoSuchEnrolment, ReasonMissing."""
    _change_grants(access, enrollment, 0, _said(reason))


def settle_attempt(access: Access, attempt: UUID, standing: AttemptStanding, reason: str) -> None:
    """Count an attempt, or set it aside, which gives it back; what counts of all is worked out again.

    Raises NotAllowed, LookupError, ReasonMissing.
    """
    said = _said(reason)

    def work(connection: Connection) -> None:
        found = attempts.attempt(connection, attempt)
        if found is None:
            raise LookupError(
                translate("Attempts", "This attempt is not on this machine any more. Open the list again.")
            )
        require_enrollment(access, connection, Action.SETTLE_ATTEMPT, found.enrollment)
        now = access.store.clock()
        attempts.set_standing(connection, attempt, standing, now)
        decided = Decided(
            DecisionKind.STANDING, found.enrollment, standing.value, said, access.actor.person, attempt=attempt
        )
        record_decision(connection, decided, now)
        recount(connection, found.enrollment, now)
        detail = {"enrollment": str(found.enrollment), "standing": standing.value, "reason": said}
        audit.note(
            connection,
            access.actor.person,
            Action.SETTLE_ATTEMPT.value,
            now,
            subject=("attempt", attempt),
            detail=detail,
        )

    access.write(Action.SETTLE_ATTEMPT, work).result()


def to_settle(access: Access) -> list[ToSettle]:
    """What waits for a decision of the actor's, the longest waiting first. Raises NotAllowed, StoreError."""

    def work(connection: Connection) -> list[ToSettle]:
        return unsettled.to_settle(connection, access.reach(connection, Action.SETTLE_ATTEMPT))

    return access.read(Action.SETTLE_ATTEMPT, work)


def _change_grants(access: Access, enrollment: UUID, number: int, reason: str) -> None:
    def work(connection: Connection) -> None:
        require_enrollment(access, connection, Action.GRANT_ATTEMPT, enrollment)
        now = access.store.clock()
        if number:
            decisions.grant(connection, enrollment, number, reason, access.actor.person, now)
        audit.note(
            connection,
            access.actor.person,
            Action.GRANT_ATTEMPT.value,
            now,
            subject=("enrollment", enrollment),
            detail={"attempts": number, "reason": reason},
        )

    access.write(Action.GRANT_ATTEMPT, work).result()


def _said(reason: str) -> str:
    if not reason.strip():
        raise ReasonMissing
    return reason.strip()
