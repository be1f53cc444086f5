"""Making a seat known to a server, with the token that an administrator gave: hello, ask, keep the answer."""

from collections.abc import Callable
from uuid import UUID

from sync.client import Keys, Link
from sync.introductions import EnrolAnswer, EnrolRequest, Hello, proof_part
from sync.invitation import Invitation
from sync.line import enrol, hello
from sync.protocol import PROTOCOL, in_base64
from sync.trouble import AnotherServer, Faulty
from sync.wire import Wire


def request_of(keys: Keys, name: str, program: str, platform: str, token: str | None = None) -> EnrolRequest:
    """What a seat asks with, signed by its own key; without a token it is for a file on a stick."""
    asked = EnrolRequest(
        protocol=PROTOCOL,
        token=token,
        device=keys.device,
        name=name,
        key=in_base64(keys.key),
        recipient=keys.recipient,
        program=program,
        platform=platform,
        proof="AA==",
    )
    return asked.model_copy(update={"proof": in_base64(keys.sign(proof_part(asked)))})


def link_of(answer: EnrolAnswer, *, plain_allowed: bool = False) -> Link:
    """Where the server is from now on."""
    return Link(answer.server, answer.center, answer.addresses, plain_allowed)


class Enrolling:
    """One enrolment by token. `kept` stores the answer before `run` returns; the address that worked is its first.

    A reply that is lost costs nothing: the same device may use its token again.
    """

    def __init__(
        self,
        wire: Wire,
        keys: Keys,
        kept: Callable[[EnrolAnswer], None],
        *,
        name: str,
        program: str,
        platform: str,
    ) -> None:
        self._wire = wire
        self._keys = keys
        self._kept = kept
        self._name = name
        self._program = program
        self._platform = platform

    def look(self, invitation: Invitation) -> Hello:
        """Which server it is, for somebody to agree to before anything is told to it. Raises SyncTrouble."""
        return hello(self._wire, invitation.address)

    def run(self, invitation: Invitation, expected: UUID | None = None) -> EnrolAnswer:
        """Raises SyncTrouble: Refused with the server's sentence where the token is not good.

        `expected`: the server that `look` found.
        """
        found = hello(self._wire, invitation.address)
        if expected is not None and found.server != expected:
            raise AnotherServer(
                "Another server answers than a moment ago. Nothing was told to it. Ask an administrator."
            )
        asked = request_of(self._keys, self._name, self._program, self._platform, invitation.token)
        answer = enrol(self._wire, invitation.address, asked)
        if answer.device != self._keys.device or answer.server != found.server:
            raise Faulty("The server's answer is for another seat. Nothing was changed here; try again.")
        first = dict.fromkeys((invitation.address, *answer.addresses))
        answer = answer.model_copy(update={"addresses": tuple(first)})
        self._kept(answer)
        return answer
