"""All that was told of one enrolment, as it was gathered from the records."""

from dataclasses import dataclass, field
from uuid import UUID

from sync.bodies import AttemptBody, CertificateBody, DecisionBody, SessionBody
from sync.server.projecting.names import Enrolled
from sync.server.projecting.registering import Register
from sync.told import Told


@dataclass
class Facts:
    """`begun`: the first stamp of each attempt, that is when it was begun. `package` and `policy` as they hold."""

    enrolled: Enrolled
    register: Register | None = None
    attempts: dict[UUID, Told[AttemptBody]] = field(default_factory=dict)
    begun: dict[UUID, int] = field(default_factory=dict)
    sessions: list[Told[SessionBody]] = field(default_factory=list)
    certificates: list[Told[CertificateBody]] = field(default_factory=list)
    decisions: list[Told[DecisionBody]] = field(default_factory=list)
    package: Register | None = None
    policy: Register | None = None

    @property
    def says_something(self) -> bool:
        return bool(self.register or self.attempts or self.certificates or self.decisions)
