"""How the server calls what it works out: aggregates, and the ids of rows that records name by something else.

Ids are made of the names by a rule (UUID version 8, RFC 9562, section 5.8), so that they do not depend on what came
first, and a row that was taken out comes back as the same one.
"""

import hashlib
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sync.bodies import learner_package

ENROLLMENT: Final = "enrollment"
ATTEMPT: Final = "attempt"
AUDIT: Final = "audit"
GROUP: Final = "group"
PARKED: Final = "parked"
DEVICE: Final = "device"
CENTER: Final = "center"


@dataclass(frozen=True, slots=True, order=True)
class Enrolled:
    """A learner on a course."""

    learner: UUID
    sha256: str

    @property
    def subject(self) -> str:
        return learner_package(self.learner, self.sha256)

    @property
    def aggregate(self) -> str:
        return f"{ENROLLMENT}/{self.subject}"

    @property
    def id(self) -> UUID:
        """Of its row in `scorm_enrollments`."""
        return _made_of("enrolment", self.subject)

    @property
    def package(self) -> UUID:
        return package_id(self.sha256)

    @classmethod
    def of(cls, subject: str) -> "Enrolled":
        learner, _, sha256 = subject.partition("/")
        return cls(UUID(learner), sha256)


def package_id(sha256: str) -> UUID:
    """Of its row in `scorm_packages`."""
    return _made_of("package", sha256)


def _made_of(what: str, name: str) -> UUID:
    digest = bytearray(hashlib.sha256(f"carrel {what} 1\n{name}".encode()).digest()[:16])
    digest[6], digest[8] = digest[6] & 0x0F | 0x80, digest[8] & 0x3F | 0x80
    return UUID(bytes=bytes(digest))
