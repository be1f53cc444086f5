"""Connecting this seat to a server, by an invitation or by files on a stick, and leaving it again."""

import base64
import platform
from collections.abc import Callable
from pathlib import Path
from typing import Final

from desktop.learning.access import Access
from desktop.learning.policy import Action
from desktop.store import audit
from desktop.store.device_keys import DeviceKeys, device_keys
from desktop.store.folder import write_durably
from desktop.store.journal_epochs import begin_epoch
from desktop.store.server_link import ServerLink, forget_link, keep_link, server_link
from desktop.store.store import Connection
from desktop.version import program_version
from desktop.words import translate
from sync.enrolling import Enrolling, request_of
from sync.enrolment_files import ANSWER_NAME, REQUEST_NAME, NoEnrolmentFile, read_answer, write_request
from sync.introductions import EnrolAnswer
from sync.invitation import Invitation, NotAnInvitation, is_plain
from sync.trouble import SyncTrouble
from sync.wire import Wire

# The layers above name what can go wrong without importing `sync`.
__all__ = [
    "ANSWER_NAME",
    "REQUEST_NAME",
    "NeedsEncryption",
    "NoEnrolmentFile",
    "NotAnInvitation",
    "SyncTrouble",
    "ask_by_file",
    "join",
    "join_by_file",
    "leave_server",
]
LONGEST_NAME: Final = 255


class NeedsEncryption(Exception):
    """The address has no TLS, and nobody said that this will do. Nothing was sent."""


def join(
    access: Access,
    invitation: str,
    name: str,
    *,
    plain_allowed: bool = False,
    wire: Callable[[bool], Wire] = lambda plain: Wire(plain_allowed=plain),
) -> ServerLink:
    """Make this seat known to the server of an invitation.

    Raises NotAllowed, NotAnInvitation, NeedsEncryption, SyncTrouble, StoreError.
    """
    keys = _keys(access)
    invited = Invitation.read(invitation)
    if is_plain(invited.address) and not plain_allowed:
        raise NeedsEncryption
    made: list[ServerLink] = []

    def keep(answer: EnrolAnswer) -> None:
        made.append(_keep(access, answer, plain_allowed=plain_allowed))

    line = wire(plain_allowed)
    try:
        asking = Enrolling(line, keys, keep, name=name[:LONGEST_NAME], program=program_version(), platform=_platform())
        asking.run(invited)
    finally:
        line.close()
    return made[0]


def ask_by_file(access: Access, name: str, folder: Path) -> Path:
    """Write the request that an administrator of the server answers. Raises NotAllowed, OSError, StoreError."""
    asked = request_of(_keys(access), name[:LONGEST_NAME], program_version(), _platform())
    path = folder / REQUEST_NAME
    write_durably(path, write_request(asked))
    return path


def join_by_file(access: Access, file: Path) -> ServerLink:
    """Read the answer to the request. Raises NotAllowed, NoEnrolmentFile, OSError, StoreError."""
    keys = _keys(access)
    with file.open("rb") as source:
        answer = read_answer(source.read(1 << 20))
    if answer.device != keys.device:
        raise NoEnrolmentFile(
            translate(
                "Connecting",
                "This answer is for another machine. Nothing was changed; read it there, or have the request of this "
                "machine answered.",
            )
        )
    return _keep(access, answer)


def leave_server(access: Access) -> None:
    """Work alone again; what is here stays, what was not sent stays too. Raises NotAllowed, StoreError."""

    def work(connection: Connection) -> None:
        link = server_link(connection)
        if link is None:
            return
        forget_link(connection)
        detail = {"what": "left the server", "server": str(link.server)}
        audit.note(connection, access.actor.person, Action.CHANGE_SETTINGS.value, access.store.clock(), detail=detail)

    access.write(Action.CHANGE_SETTINGS, work).result()


def _keys(access: Access) -> DeviceKeys:
    return access.write(Action.CHANGE_SETTINGS, device_keys).result()


def _keep(access: Access, answer: EnrolAnswer, *, plain_allowed: bool = False) -> ServerLink:
    now = access.store.clock()

    def work(connection: Connection) -> ServerLink:
        link = keep_link(connection, answer, base64.b64decode(answer.key), now, plain_allowed=plain_allowed)
        # Another server may have had these records; this one has not, and ids tell it apart if it has.
        begin_epoch(connection, doubt=True)
        detail = {"what": "connected to a server", "server": str(link.server)}
        audit.note(connection, access.actor.person, Action.CHANGE_SETTINGS.value, now, detail=detail)
        return link

    return access.write(Action.CHANGE_SETTINGS, work).result()


def _platform() -> str:
    return f"{platform.system()} {platform.machine()}"[:64]
