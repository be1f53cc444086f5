"""Erasing a person: a tombstone stays, and nothing readable."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.guests import AtWork
from desktop.learning.people import NobodyThere, NotOneself, require_another_administrator
from desktop.learning.policy import Action
from desktop.store import audit, people
from desktop.store.erasing import Removed, erase
from desktop.store.errors import DiskError
from desktop.store.handover import has_open_session
from desktop.store.store import Connection
from desktop.words import translate


@dataclass(frozen=True, slots=True)
class Erased:
    """What was deleted. `left`: files on this machine that may still hold something of the person and were not touched
    (damaged databases that were set aside); whoever erases is told of them.
    """

    attempts: int
    certificates: int
    left: tuple[Path, ...]


class CopiesRemain(DiskError):
    """The person is erased; the disk refused to renew the backups, which still hold them."""

    def __init__(self) -> None:
        super().__init__(
            translate(
                "Erasing",
                "The person was erased, but backups on this machine still hold their records, because the disk refused "
                "to replace them. Look at the disk; each backup is replaced within three hours of use.",
            )
        )


def erase_person(access: Access, person: UUID) -> Erased:
    """Delete a person's names, sign-in, courses, attempts, answers and certificates, and the guests' work they got.

    A row without a name stays, and the audit trail, which names people by identifier alone. Free pages, journal and
    backups hold nothing of it afterwards. It can't be undone.

    Raises NobodyThere, NotOneself, LastAdministrator, AtWork, NotAllowed, CopiesRemain, StoreError.
    """

    def work(connection: Connection) -> Removed:
        known, now = people.person(connection, person), access.store.clock()
        if known is None or known.erased_at is not None:
            raise NobodyThere
        if person == access.actor.person:
            raise NotOneself
        require_another_administrator(connection, known)
        if has_open_session(connection, person, access.store.opened_at):
            raise AtWork(known)
        removed = erase(connection, person, now)
        detail = {"attempts": removed.attempts, "certificates": removed.certificates}
        audit.note(
            connection, access.actor.person, Action.ERASE_PERSON.value, now, subject=("person", person), detail=detail
        )
        return removed

    removed = access.write(Action.ERASE_PERSON, work, of=person).result()
    try:
        left = access.store.forget_deleted()
    except DiskError as error:
        raise CopiesRemain from error
    return Erased(removed.attempts, removed.certificates, left)
