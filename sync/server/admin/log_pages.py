"""The two logs: every exchange with another system, and who did what to whom."""

from typing import Any, ClassVar

from markupsafe import Markup
from sqlalchemy import ColumnElement, Select, String, cast, true
from sqlalchemy.orm import selectinload
from starlette.requests import Request

from sync.records.exchange import lms_sync_log
from sync.records.vocabulary import Direction, ExchangeOutcome
from sync.server.admin import cells
from sync.server.admin.listing import Listing, Tab, begins
from sync.server.admin.mapped import AuditEntry, Device, Exchange, Person
from sync.server.staff_sessions import SignedIn


class ExchangePage(Listing, model=Exchange):
    """The sync log."""

    name_plural = "Sync log"
    subtitle = "Every exchange with a device or another system. It holds no names of people."
    lucide = "refresh-cw"
    find = "Find by device or system"
    empty = "No device has exchanged anything yet. Invite one, and its first exchange shows here."
    empty_icon = "refresh-cw"
    can_view_details = False
    tabs = (
        Tab("all", "All", true),
        Tab("trouble", "Not whole", lambda: lms_sync_log.c.outcome != ExchangeOutcome.DONE),
        Tab("up", "Sent here", lambda: lms_sync_log.c.direction == Direction.UP),
        Tab("down", "Fetched", lambda: lms_sync_log.c.direction == Direction.DOWN),
    )
    column_list: ClassVar = ["at", "system", "what", "outcome", "records", "bytes", "error"]
    column_labels: ClassVar = {
        "at": "When", "system": "With", "what": "What", "outcome": "Result", "records": "Records", "bytes": "Size",
        "error": "What happened",
    }  # fmt: skip
    column_sortable_list: ClassVar = ["at", "records", "bytes"]
    column_default_sort: ClassVar = [("at", True)]
    ends = frozenset({"records", "bytes"})
    column_formatters: ClassVar = {
        "at": lambda row, _: cells.moment(row.at),
        "system": lambda row, _: row.device.name if row.device is not None else row.system,
        "what": lambda row, _: f"{'Sent' if row.direction is Direction.UP else 'Fetched'}: {row.what}",
        "outcome": lambda row, _: cells.exchange_outcome(row.outcome),
        "records": lambda row, _: f"{row.records:,}",
        "bytes": lambda row, _: cells.size(row.bytes),
        "error": lambda row, _: Markup('<span class="mute">{}</span>').format(row.error or _counted(row.counts)),
    }

    def within(self, here: SignedIn) -> ColumnElement[bool] | None:  # noqa: ARG002
        return None

    def list_query(self, request: Request) -> Select[Any]:
        return super().list_query(request).outerjoin(Exchange.device).options(selectinload(Exchange.device))

    def matching(self, word: str) -> ColumnElement[bool]:
        return begins(word, Device.name, Exchange.system, Exchange.what)


class AuditPage(Listing, model=AuditEntry):
    """The audit trail of all devices and of the server itself."""

    name_plural = "Audit"
    subtitle = "Who did what to whom, on every device and here. Nothing in it can be changed."
    lucide = "scroll-text"
    find = "Find a person or a deed"
    empty = "Nothing has been noted yet."
    empty_icon = "scroll-text"
    can_view_details = False
    column_list: ClassVar = ["at", "actor", "action", "subject_id", "device_id", "detail"]
    column_labels: ClassVar = {
        "at": "When", "actor": "Who", "action": "Did what", "subject_id": "To whom", "device_id": "Where",
        "detail": "Details",
    }  # fmt: skip
    column_sortable_list: ClassVar = ["at", "action"]
    column_default_sort: ClassVar = [("at", True), ("device_id", False), ("seq", True)]
    column_formatters: ClassVar = {
        "at": lambda row, _: cells.moment(row.at),
        "actor": lambda row, _: row.actor.name if row.actor is not None else Markup('<span class="mute">Carrel</span>'),
        "action": lambda row, _: row.action.capitalize(),
        "subject_id": lambda row, _: _whom(row),
        "device_id": lambda row, _: row.device.name if row.device is not None else "This server",
        "detail": lambda row, _: Markup('<span class="mono mute">{}</span>').format(_told(row.detail)),
    }

    def within(self, here: SignedIn) -> ColumnElement[bool] | None:  # noqa: ARG002
        return None

    def list_query(self, request: Request) -> Select[Any]:
        loaded = (selectinload(AuditEntry.subject), selectinload(AuditEntry.device))
        return super().list_query(request).outerjoin(AuditEntry.actor).options(*loaded)

    def matching(self, word: str) -> ColumnElement[bool]:
        return begins(word, Person.given_name, Person.family_name, AuditEntry.action, cast(AuditEntry.detail, String))


def _counted(counts: dict[str, int] | None) -> str:
    return ", ".join(f"{count:,} {word}" for word, count in (counts or {}).items() if count)


def _whom(row: AuditEntry) -> str:
    return row.subject.name if row.subject is not None else (row.subject_kind or "–").capitalize()


def _told(detail: dict[str, Any]) -> str:
    return ", ".join(f"{name}: {_word(value)}" for name, value in detail.items() if name != "subject")


def _word(value: object) -> str:
    return ", ".join(str(each) for each in value) if isinstance(value, list) else str(value)
