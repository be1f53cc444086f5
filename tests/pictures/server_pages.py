"""Pictures of the central server's pages, in a headless Chromium: light, dark, high contrast and narrow."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import httpx

from sync.server.app import make_app
from tests.browser import Browser, Page, program
from tests.sync.server.center import PASSWORD, Center, center, forked, over_limit, parked
from tests.sync.server.serving import enrolled, served

LOOKS: Final = {
    "light": ({"prefers_color_scheme": "light"}, 1280),
    "dark": ({"prefers_color_scheme": "dark"}, 1280),
    "contrast": ({"prefers_contrast": "more"}, 1280),
    "narrow": ({"prefers_color_scheme": "light"}, 400),
}
_DOOR: Final = "sign-in"
_UNDO: Final = ".toast button"
PAGES: Final = {
    # First, since whoever is in does not see it any more.
    "sign-in": _DOOR,
    "overview": "?",
    "to-settle": "matter/list",
    "enrolments": "enrolment/list",
    "people": "person/list",
    "add-person": "person/list#add",
    "packages": "package/list",
    "devices": "device/list",
    "invite": "device/list#invite",
    "sync-log": "exchange/list",
    "audit": "audit-entry/list",
}
DETAILS: Final = {
    "matter": ("matter/list", "text=Look closer"),
    "enrolment": ("enrolment/list?search=Lindqvist", "td a.name"),
    "person": ("person/list?search=Lindqvist", "td a.name"),
    "erase": ("person/list?search=Lindqvist", "td a.name", "text=Erase"),
    "account": ("person/list?search=Solberg", "td a.name"),
    "password-link": ("person/list?search=Solberg", "td a.name", "text=Show a password link"),
    "package": ("package/list", "td a.name"),
    "device": ("device/list?search=Galley", "td a.name"),
    "invitation": ("device/list#invite", "text=Make invitation"),
    "undo": ("matter/list?show=over", "text=Count it"),
}
"""Pages that are reached from another one: where to begin, and what to click."""


def pictures(folder: Path, only: str = "") -> Iterator[Path]:
    """Every page in every look: "server-to-settle-dark.png"; none where there is no Chromium."""
    ways = {name: (path,) for name, path in PAGES.items()} | DETAILS
    wanted = {f"server-{name}": way for name, way in ways.items() if only in f"server-{name}"}
    if program() is None or not wanted:
        return
    with tempfile.TemporaryDirectory() as home:
        address = f"sqlite:///{Path(home) / 'server.sqlite3'}"
        with center(address, Path(home)) as at, served(make_app(at.server)) as pages, Browser() as browser:
            _fill(at, pages)
            for called, (features, width) in LOOKS.items():
                page = browser.page(width, 800)
                page.prefer(**features)
                page.go(f"{pages}/admin/sign-in")
                for name, (path, *clicks) in wanted.items():
                    if path != _DOOR and _DOOR in page.address:
                        _sign_in(page)
                    page.go(f"{pages}/admin/{path}")
                    for each in clicks:
                        page.click(each)
                    made = folder / f"{name}-{called}.png"
                    page.picture(made)
                    if page.has(_UNDO):
                        page.click(_UNDO)  # for the next look
                    yield made


def _fill(at: Center, address: str) -> None:
    forked(at)
    over_limit(at)
    parked(at)
    with httpx.Client(base_url=address) as client:
        talking = enrolled(at.server, client, "Galley laptop")
        talking.seat.person("Nils", "Berg", number="L-410")
        talking.send()
        talking.pull()


def _sign_in(page: Page) -> None:
    page.fill("#login", "ingrid@harbour.example")
    page.fill("#password", PASSWORD)
    page.click("text=Sign in")
