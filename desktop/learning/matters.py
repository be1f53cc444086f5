"""What waits for a person because two seats did not know of each other: seen, settled, and taken back.

A decision is a record of its own: it is kept beside what it changes here, travels like all others, and a later one
takes it back. What it changes in an attempt comes back from the server, which alone has both sides of a fork.
"""

from datetime import datetime
from typing import Final
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.attempting import ReasonMissing
from desktop.learning.policy import Action
from desktop.learning.settling import recount, standing_by_rule
from desktop.store import attempts, audit, enrollments, library, matters
from desktop.store.decisions import Decided, record_decision
from desktop.store.matters import KeptMatter
from desktop.store.store import Connection
from desktop.words import translate
from sync.records.vocabulary import AttemptStanding, DecisionKind, MatterKind

# The layers above take the store's records from here.
__all__ = [
    "KeptMatter",
    "NoSuchMatter",
    "NotHere",
    "count_matters",
    "dismiss",
    "go_on_from",
    "let_wait",
    "matters_for",
    "stand",
]
WAITS_AGAIN: Final = "-"
"""Before a matter's id in the decision that takes a dismissal back."""


class NoSuchMatter(LookupError):
    """The matter is not here any more. The sentence is for whoever asked."""

    def __init__(self) -> None:
        super().__init__(
            translate("Matters", "This is not waiting any more. Nothing was changed; open the list again.")
        )


class NotHere(Exception):
    """Nobody can decide it on this machine. The sentence is for whoever asked."""

    def __init__(self) -> None:
        super().__init__(
            translate("Matters", "This can only be settled on the server. Nothing was changed; ask its administrator.")
        )


def matters_for(access: Access) -> tuple[KeptMatter, ...]:
    """What the actor may settle, and what was settled: what waits first. Raises NotAllowed, StoreError."""

    def work(connection: Connection) -> tuple[KeptMatter, ...]:
        return tuple(matters.matters(connection, access.reach(connection, Action.SETTLE_ATTEMPT)))

    return access.read(Action.SETTLE_ATTEMPT, work)


def count_matters(access: Access) -> int:
    """How many of them wait. Raises NotAllowed, StoreError."""

    def work(connection: Connection) -> int:
        return matters.matter_count(connection, access.reach(connection, Action.SETTLE_ATTEMPT))

    return access.read(Action.SETTLE_ATTEMPT, work)


def go_on_from(access: Access, matter: str, session: UUID, reason: str) -> None:
    """Of a forked attempt: the learner goes on with the state this session left; again with the other one undoes it.

    Raises NotAllowed, NoSuchMatter, NotHere, ReasonMissing.
    """
    said = _said(reason)

    def work(connection: Connection) -> None:
        found = _required(access, connection, matter, MatterKind.FORKED)
        if session not in {side.session for side in found.document.sides}:
            raise NoSuchMatter
        _decide(access, connection, found, DecisionKind.GO_ON_FROM, None, said, session)

    access.write(Action.SETTLE_ATTEMPT, work).result()


def stand(access: Access, matter: str, *, counts: bool, reason: str) -> None:
    """Of an attempt over the limit: it counts, or is set aside. The other one undoes it.

    Raises NotAllowed, NoSuchMatter, NotHere, ReasonMissing.
    """
    said = _said(reason)
    standing = AttemptStanding.COUNTS if counts else AttemptStanding.SET_ASIDE

    def work(connection: Connection) -> None:
        found = _required(access, connection, matter, MatterKind.OVER_LIMIT)
        now = access.store.clock()
        _decide(access, connection, found, DecisionKind.STANDING, standing.value, said)
        attempt = attempts.attempt(connection, found.document.attempt) if found.document.attempt is not None else None
        if attempt is not None:
            attempts.set_standing(connection, attempt.id, standing, now)
            recount(connection, attempt.enrollment, now)

    access.write(Action.SETTLE_ATTEMPT, work).result()


def dismiss(access: Access, matter: str, reason: str = "") -> None:
    """It needs nothing done. Raises NotAllowed, NoSuchMatter, NotHere."""

    def work(connection: Connection) -> None:
        found = _required(access, connection, matter)
        _decide(access, connection, found, DecisionKind.DISMISS, matter, reason.strip())

    access.write(Action.SETTLE_ATTEMPT, work).result()


def let_wait(access: Access, matter: str, reason: str = "") -> None:
    """Take back whatever was decided about it: it waits again. Raises NotAllowed, NoSuchMatter, NotHere."""

    def work(connection: Connection) -> None:
        found = _required(access, connection, matter)
        # A decision without a value or a session takes back those before it (`DecisionKind`).
        if found.document.what is MatterKind.FORKED:
            _decide(access, connection, found, DecisionKind.GO_ON_FROM, None, reason.strip())
        elif found.document.what is MatterKind.OVER_LIMIT:
            _decide(access, connection, found, DecisionKind.STANDING, None, reason.strip())
            _stand_by_rule(connection, found, access.store.clock())
        _decide(access, connection, found, DecisionKind.DISMISS, WAITS_AGAIN + matter, reason.strip())

    access.write(Action.SETTLE_ATTEMPT, work).result()


def _stand_by_rule(connection: Connection, found: KeptMatter, now: datetime) -> None:
    """As if nobody had decided: the server tells nothing where a decision and its end reach it together."""
    attempt = attempts.attempt(connection, found.document.attempt) if found.document.attempt is not None else None
    if attempt is not None:
        attempts.set_standing(connection, attempt.id, standing_by_rule(connection, attempt), now)
        recount(connection, attempt.enrollment, now)


def _said(reason: str) -> str:
    if not reason.strip():
        raise ReasonMissing
    return reason.strip()


def _required(access: Access, connection: Connection, matter: str, kind: MatterKind | None = None) -> KeptMatter:
    """The matter, if the actor may decide about its learner. Raises NotAllowed, NoSuchMatter."""
    found = matters.matter(connection, matter)
    if found is None or (kind is not None and found.document.what is not kind):
        raise NoSuchMatter
    if found.document.learner is None:
        access.require(connection, Action.RUN_SYNC)
    access.require(connection, Action.SETTLE_ATTEMPT, found.document.learner)
    return found


def _decide(
    access: Access,
    connection: Connection,
    found: KeptMatter,
    what: DecisionKind,
    value: int | str | None,
    reason: str,
    session: UUID | None = None,
) -> None:
    """Keep the decision and note it; the matter shows it at once, and the server's word follows."""
    now, actor, about = access.store.clock(), access.actor.person, found.document
    enrolled = _enrollment(connection, found)
    record_decision(connection, Decided(what, enrolled, value, reason, actor, about.attempt, session), now)
    waits = isinstance(value, str) and value.startswith(WAITS_AGAIN)
    settled = {"settled_at": None, "settled_by": None} if waits else {"settled_at": now, "settled_by": actor}
    matters.keep_matter(connection, found.id, about.model_copy(update=settled))
    detail = {"matter": about.what.value, "decided": what.value, "value": value, "reason": reason}
    if session is not None:
        detail["session"] = str(session)
    subject = ("attempt", about.attempt) if about.attempt is not None else ("enrollment", enrolled)
    audit.note(connection, actor, Action.SETTLE_ATTEMPT.value, now, subject=subject, detail=detail)


def _enrollment(connection: Connection, found: KeptMatter) -> UUID:
    """A decision is about somebody on a course. Raises NotHere for a matter of which nothing is here."""
    learner, sha256 = found.document.learner, found.document.package
    package = library.package_by_sha256(connection, sha256) if sha256 is not None else None
    enrolled = (
        enrollments.enrollment_of(connection, learner, package.id)
        if learner is not None and package is not None
        else None
    )
    if enrolled is None:
        raise NotHere
    return enrolled.id
