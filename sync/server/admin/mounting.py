"""Puts the admin pages on the server's app, behind the door that `add_sign_in` made."""

from typing import Final

from fastapi import FastAPI

from sync.server.admin.desk import Desk
from sync.server.admin.device_pages import DevicePage
from sync.server.admin.enrolment_pages import EnrolmentPage
from sync.server.admin.listing import Listing
from sync.server.admin.log_pages import AuditPage, ExchangePage
from sync.server.admin.matter_pages import MatterPage
from sync.server.admin.package_pages import PackagePage
from sync.server.admin.person_pages import PersonPage
from sync.server.server import Server

PAGES: Final[tuple[type[Listing], ...]] = (
    MatterPage,
    EnrolmentPage,
    PersonPage,
    PackagePage,
    DevicePage,
    ExchangePage,
    AuditPage,
)
"""In the order of the menu."""


def add_admin(app: FastAPI, server: Server) -> None:
    """Mount the pages at `/admin`; call it after `add_sign_in`, on an app whose `state.front` has the depot."""
    desk = Desk(app.state.desk, server, app.state.front.depot)
    for page in PAGES:
        desk.add_view(page)
