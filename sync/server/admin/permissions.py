"""Who may see which page and do which deed: one table. What it does not name is refused, also to an administrator.

An instructor sees and settles what concerns the learners of their groups, never their own (`reach`); an administrator
sees everybody, and looks after people, devices, packages and the logs. The same as on a seat (desktop.learning.policy).
"""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from sqladmin.authorization import AuthorizationBackend
from starlette.requests import Request

from sync.records.vocabulary import Role
from sync.server.staff_sessions import SignedIn


class Deed(Enum):
    """What can be done on a page; the first two are looking."""

    LIST = "list"
    DETAILS = "details"
    ADD = "add"
    CHANGE = "change"
    ERASE = "erase"
    GIVE_ACCOUNT = "give account"
    CLOSE_ACCOUNT = "close account"
    INVITE = "invite"
    WITHDRAW_INVITATION = "withdraw invitation"
    GIVE_STANDING = "give standing"
    UPLOAD = "upload"
    SET_POLICY = "set policy"
    ASSIGN = "assign"
    WITHDRAW = "withdraw"
    SET_DUE = "set due"
    GRANT = "grant"
    SETTLE = "settle"
    SETTLE_ROLE = "settle role"


_STAFF: Final = frozenset({Role.INSTRUCTOR, Role.ADMINISTRATOR})
_ADMINISTRATORS: Final = frozenset({Role.ADMINISTRATOR})

TABLE: Final[Mapping[tuple[str, Deed], frozenset[Role]]] = MappingProxyType(
    {
        ("matter", Deed.LIST): _STAFF,
        ("matter", Deed.DETAILS): _STAFF,
        ("matter", Deed.SETTLE): _STAFF,
        ("matter", Deed.SETTLE_ROLE): _ADMINISTRATORS,
        ("enrolment", Deed.LIST): _STAFF,
        ("enrolment", Deed.DETAILS): _STAFF,
        ("enrolment", Deed.ASSIGN): _STAFF,
        ("enrolment", Deed.WITHDRAW): _STAFF,
        ("enrolment", Deed.SET_DUE): _STAFF,
        ("enrolment", Deed.GRANT): _STAFF,
        ("person", Deed.LIST): _STAFF,
        ("person", Deed.DETAILS): _STAFF,
        ("person", Deed.ADD): _ADMINISTRATORS,
        ("person", Deed.CHANGE): _ADMINISTRATORS,
        ("person", Deed.ERASE): _ADMINISTRATORS,
        ("person", Deed.GIVE_ACCOUNT): _ADMINISTRATORS,
        ("person", Deed.CLOSE_ACCOUNT): _ADMINISTRATORS,
        ("package", Deed.LIST): _ADMINISTRATORS,
        ("package", Deed.DETAILS): _ADMINISTRATORS,
        ("package", Deed.UPLOAD): _ADMINISTRATORS,
        ("package", Deed.SET_POLICY): _ADMINISTRATORS,
        ("device", Deed.LIST): _ADMINISTRATORS,
        ("device", Deed.DETAILS): _ADMINISTRATORS,
        ("device", Deed.INVITE): _ADMINISTRATORS,
        ("device", Deed.WITHDRAW_INVITATION): _ADMINISTRATORS,
        ("device", Deed.GIVE_STANDING): _ADMINISTRATORS,
        ("exchange", Deed.LIST): _ADMINISTRATORS,
        ("audit-entry", Deed.LIST): _ADMINISTRATORS,
    }
)
"""(page, deed) → who may. A page is the library's name of it: the record's, in the singular."""


def may(role: Role, page: str, deed: str) -> bool:
    """Whether somebody of this role may do this on that page."""
    try:
        return role in TABLE.get((page, Deed(deed)), frozenset())
    except ValueError:
        return False


class ByTable(AuthorizationBackend):
    """Answers the library's every question from the table."""

    def has_permission(self, request: Request, identity: str, action: str, obj: object | None = None) -> bool:  # noqa: ARG002
        here: SignedIn | None = getattr(request.state, "here", None)
        return here is not None and may(here.role, identity, str(action))
