"""Guests: what they left on this seat, and whom it is given to."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.learning.access import Access


@dataclass(frozen=True, slots=True)
class GuestWork:
    """A guest whose work is nobody's yet. `titles`: courses they opened; `finished`: how many they completed."""

    id: UUID
    name: str
    since: datetime
    last_activity_at: datetime | None
    titles: tuple[str, ...]
    finished: int


@dataclass(frozen=True, slots=True)
class Given:
    """What a person got: how many attempts, on how many courses, and the certificates those earned."""

    attempts: int
    courses: int
    certificates: int


def guests(access: Access) -> tuple[GuestWork, ...]:
    """Guests whose work nobody got, the one who did something last first."""
    raise NotImplementedError


def give_guest_work(access: Access, guest: UUID, person: UUID) -> Given:
    """The guest's attempts become the person's, counted after their own; the guest can't come back."""
    raise NotImplementedError
