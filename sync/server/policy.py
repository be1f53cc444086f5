"""Who may use which route of the server: one table. What it does not name is refused, also to an administrator."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from sync.records.vocabulary import DeviceStanding, Role


class CallerKind(Enum):
    """As what somebody calls."""

    ANYBODY = "anybody"
    """Without a word of who it is."""
    SEAT = "seat"
    SEAT_UPLOADING = "seat that may only upload"
    """A seat that was revoked, or was away for long: its records are taken, and nothing is told to it any more."""
    SYSTEM = "system"
    """Another system, by the API key an administrator gave it."""
    LEARNER = "learner"
    INSTRUCTOR = "instructor"
    ADMINISTRATOR = "administrator"


AS_SEAT: Final[Mapping[DeviceStanding, CallerKind]] = MappingProxyType(
    {
        DeviceStanding.ACTIVE: CallerKind.SEAT,
        DeviceStanding.UPLOAD_ONLY: CallerKind.SEAT_UPLOADING,
        DeviceStanding.REVOKED: CallerKind.SEAT_UPLOADING,
    }
)
AS_PERSON: Final[Mapping[Role, CallerKind]] = MappingProxyType(
    {
        Role.LEARNER: CallerKind.LEARNER,
        Role.INSTRUCTOR: CallerKind.INSTRUCTOR,
        Role.ADMINISTRATOR: CallerKind.ADMINISTRATOR,
    }
)

Allowed = frozenset[CallerKind]
EVERYBODY: Final[Allowed] = frozenset(CallerKind)
_SEATS: Final[Allowed] = frozenset({CallerKind.SEAT, CallerKind.SEAT_UPLOADING})
_ACTIVE_SEATS: Final[Allowed] = frozenset({CallerKind.SEAT})
_SYSTEMS_AND_TEACHERS: Final[Allowed] = frozenset({CallerKind.SYSTEM, CallerKind.INSTRUCTOR, CallerKind.ADMINISTRATOR})

ROUTES: Final[Mapping[tuple[str, str], Allowed]] = MappingProxyType(
    {
        # A load balancer and a stranger learn that the server lives, and nothing of anybody.
        ("GET", "/healthz"): EVERYBODY,
        ("HEAD", "/healthz"): EVERYBODY,
        ("GET", "/readyz"): EVERYBODY,
        ("HEAD", "/readyz"): EVERYBODY,
        ("GET", "/metrics"): EVERYBODY,
        ("GET", "/openapi.json"): EVERYBODY,
        ("GET", "/docs"): EVERYBODY,
        ("GET", "/"): EVERYBODY,
        ("GET", "/v1/hello"): EVERYBODY,
        # Enrolling is open to whoever holds an invitation; a token to whoever holds the device's key.
        ("POST", "/v1/devices"): EVERYBODY,
        ("GET", "/v1/devices/{device}/challenge"): EVERYBODY,
        ("POST", "/v1/devices/{device}/token"): EVERYBODY,
        ("PUT", "/v1/devices/{device}/batches/{batch}"): _SEATS,
        ("GET", "/v1/sync/changes"): _ACTIVE_SEATS,
        ("GET", "/v1/packages/{sha256}"): _ACTIVE_SEATS,
        ("HEAD", "/v1/packages/{sha256}"): _ACTIVE_SEATS,
        ("POST", "/api/scorm/tracking"): frozenset({CallerKind.SYSTEM}),
        # Learners see their own, instructors those of their groups: `routes_plain` asks who it is.
        ("GET", "/api/scorm/enrollment/{id}"): _SYSTEMS_AND_TEACHERS | {CallerKind.LEARNER},
        ("POST", "/api/partner/enroll"): frozenset({CallerKind.SYSTEM, CallerKind.ADMINISTRATOR}),
    }
)
"""(method, path as the route spells it) → who may."""

MOUNTS: Final[frozenset[str]] = frozenset({"/admin"})
"""What is mounted whole and has a door of its own: the admin pages let nobody in who is not staff."""


def may(kind: CallerKind, method: str, path: str) -> bool:
    """Whether a caller of this kind may use the route."""
    return kind in ROUTES.get((method, path), frozenset())
