"""The audit trail for people: what was done in their words, by whom; searched, exported, and checked for tampering."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.learning.access import Access


class Audited(Enum):
    """What the trail can say beside the values of policy.Action."""

    FIRST_START = "first start"
    SIGN_IN = "sign in"
    SIGN_IN_REFUSED = "sign in refused"
    SIGN_OUT = "sign out"
    GUEST_ENTERED = "guest entered"
    LET_TRY_AGAIN = "let try again"
    PIN_SET = "PIN set"
    PIN_CHANGED = "PIN changed"
    BADGE_MADE = "badge made"
    BADGE_TAKEN = "badge taken"
    BADGE_UNKNOWN = "badge unknown"
    SETTINGS_CHANGED = "settings changed"
    AUDIT_EXPORTED = "audit exported"


class ExportForm(Enum):
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """What to look for; None and "" stand for anything. `since` is included, `until` is not.

    `search` looks in the names of people, in what was done as this seat says it, and in the details.
    """

    actor: UUID | None = None
    action: str | None = None
    subject: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None
    search: str = ""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """`actor` and `subject` are names as they are today; "" where the program itself acted, or there is no subject."""

    device: UUID
    seq: int
    at: datetime
    actor_id: UUID | None
    actor: str
    action: str
    words: str
    """The action as a person reads it."""
    subject_kind: str | None
    subject_id: UUID | None
    subject: str
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AuditPage:
    rows: tuple[AuditRow, ...]
    count: int
    """Of all that fit the filter."""


@dataclass(frozen=True, slots=True)
class Check:
    """`broken_at` None: every one of `rows` is as it was written."""

    rows: int
    broken_at: AuditRow | None


def words_for(action: str) -> str:
    """What the trail says, for people; as stored where this program does not know it."""
    raise NotImplementedError


def known_actions() -> tuple[tuple[str, str], ...]:
    """(value, words) of everything the trail can say, by words; for a filter."""
    raise NotImplementedError


def trail(access: Access, wanted: AuditFilter, after: int = 0, most: int = 100) -> AuditPage:
    """Rows, newest first, `after` so many. Raises NotAllowed."""
    raise NotImplementedError


def export_trail(access: Access, wanted: AuditFilter, path: Path, form: ExportForm) -> int:
    """Write all that fits to a file, oldest first; returns how many rows. Raises NotAllowed, OSError."""
    raise NotImplementedError


def check_trail(access: Access) -> Check:
    """Read the whole chain. Raises NotAllowed."""
    raise NotImplementedError
