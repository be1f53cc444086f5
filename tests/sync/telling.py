"""Words of seats, as merging gets them: sessions, attempts, decisions and certificates of small numbers."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sync.bodies import AttemptBody, AttemptLeft, CertificateBody, DecisionBody, Outcome, SessionBody
from sync.merge import Merged, Told, merge_attempts, newest, newest_versions
from sync.records.vocabulary import (
    AttemptStanding,
    AttemptState,
    CertificateRule,
    Completion,
    DecisionKind,
    SessionEnd,
    Success,
)

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
EXAM = UUID(int=0xE)
"""The attempt that most tests are about."""
LEARNER = UUID(int=0x1EA)
PACKAGE = "ab" * 32
UNKNOWN, NOT_ATTEMPTED, INCOMPLETE, COMPLETED = Completion
NEITHER, FAILED, PASSED = Success


def came_to(
    completion: Completion = INCOMPLETE, success: Success = NEITHER, score: float | None = None, **parts: float
) -> Outcome:
    """`score` is scaled; the raw one is the same in percent."""
    raw = None if score is None else round(100 * score, 7)
    return Outcome(completion=completion, success=success, score_scaled=score, score_raw=raw).model_copy(update=parts)


def session(
    number: int,
    follows: int | None = None,
    left: Outcome | None = None,
    *,
    own: Outcome | None = None,
    attempt: UUID = EXAM,
    device: int = 1,
    hlc: int | None = None,
    seconds: float = 60,
    measured: float | None = None,
    revision: int = 1,
    for_credit: bool = True,
    running: bool = False,
    state: AttemptState = AttemptState.SUSPENDED,
    sequencing: str = "",
    activity: str = "lesson",
    values: Iterable[tuple[str, str | None]] = (),
) -> Told[SessionBody]:
    """Session `number`, told by `device` as it left the attempt; its stamp is its number unless `hlc` says so."""
    body = SessionBody(
        attempt=attempt,
        activity=activity,
        activity_attempt=1,
        parent=None,
        follows=None if follows is None else UUID(int=follows),
        for_credit=for_credit,
        began_at=NOON,
        ended_at=None if running else NOON + timedelta(seconds=seconds),
        ended_by=None if running else SessionEnd.TERMINATE,
        revision=revision,
        last_seq=revision,
        outcome=own or Outcome(),
        seconds=seconds,
        measured=measured,
        values=tuple(values),
        left=None
        if left is None
        else AttemptLeft(state=state, outcome=left, sequencing={"at": sequencing or str(number)}, storage=None),
    )
    stamp = number if hlc is None else hlc
    return Told(UUID(int=number), UUID(int=device), stamp, UUID(int=number << 64 | revision << 32 | stamp), body)


def attempt(
    identifier: UUID = EXAM, *, hlc: int = 0, ended_at: datetime | None = None, device: int = 1
) -> Told[AttemptBody]:
    body = AttemptBody(learner=LEARNER, package=PACKAGE, number=1, began_at=NOON, ended_at=ended_at)
    return Told(identifier, UUID(int=device), hlc, UUID(int=0xA << 64 | hlc), body)


def decision(
    number: int,
    what: DecisionKind,
    value: int | AttemptStanding | str | None = None,
    *,
    of: UUID | None = EXAM,
    session: int | None = None,
) -> Told[DecisionBody]:
    """The decision `number`, later than all with a smaller one."""
    body = DecisionBody(
        what=what,
        learner=LEARNER,
        package=PACKAGE,
        attempt=of,
        session=None if session is None else UUID(int=session),
        value=value,
        reason="",
        actor=None,
        at=NOON,
    )
    identifier = UUID(int=0xD << 64 | number)
    return Told(identifier, UUID(int=9), number, identifier, body)


def certificate(number: int, *, hlc: int, device: int = 1) -> Told[CertificateBody]:
    body = CertificateBody(
        learner=LEARNER,
        package=PACKAGE,
        rule=CertificateRule.SUCCESS,
        number=f"C-{number}",
        attempt=EXAM,
        issued_at=NOON,
        expires_at=None,
        learner_name="Ana",
        course_title="Fire safety",
        score_scaled=None,
        seconds=0,
        credential="{}",
    )
    return Told(UUID(int=number), UUID(int=device), hlc, UUID(int=number), body)


def merged(
    *told: Told[SessionBody],
    attempts: Iterable[Told[AttemptBody]] = (),
    decisions: Iterable[Told[DecisionBody]] = (),
    limited: bool = False,
    only_lesson: bool = False,
) -> tuple[Merged, ...]:
    """The attempts that all these words make."""
    sessions = newest_versions(told)
    return merge_attempts(sessions, newest(attempts), decisions, limited=limited, only_lesson=only_lesson)


def exam(*told: Told[SessionBody], only_lesson: bool = False) -> Merged:
    """The attempt EXAM of a course without a limit."""
    (found,) = merged(*told, only_lesson=only_lesson)
    return found


def other_ends(found: Merged) -> tuple[UUID, ...]:
    return tuple(side.session for side in found.others)


def ids(*numbers: int) -> tuple[UUID, ...]:
    return tuple(UUID(int=number) for number in numbers)
