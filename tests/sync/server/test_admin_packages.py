"""The page of a course, and matters about one, as an administrator reads them without a screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from sync.records.vocabulary import RecordKind
from sync.server import sign_in
from sync.server.app import make_app
from sync.server.projecting.names import package_id
from sync.server.store.tables import device_access
from tests.sync.server.center import CHEAP, RULES, Center, center
from tests.sync.server.serving import served
from tests.sync.server.visitor import Visitor


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Center]:
    monkeypatch.setattr(sign_in, "Passwords", lambda: CHEAP)
    with center(f"sqlite:///{tmp_path / 'server.sqlite3'}", tmp_path) as made:
        yield made


@pytest.fixture
def ingrid(at: Center) -> Iterator[Visitor]:
    with served(make_app(at.server)) as address:
        visitor = Visitor.at(address).sign_in("ingrid@harbour.example")
        yield visitor
        visitor.client.close()


def test_the_switches_that_travel_with_a_course_stand_on_its_page(at: Center, ingrid: Visitor) -> None:
    page = f"/admin/package/details/{package_id(RULES)}"
    assert "Compatibility" not in ingrid.go(page).text
    told = {"keep_best": True, "downloads": False, "window_size": "800x600", "of_a_later_program": "<b>new</b>"}
    at.desktop.now = at.tablet.now
    at.desktop.register(RecordKind.POLICY, RULES, **{f"switch:{name}": value for name, value in told.items()})
    at.send(at.desktop)
    text = ingrid.go(page).text
    for words in ("Keep best On", "Downloads Off", "Window size 800x600", "Of a later program <b>new</b>"):
        assert words in text
    assert "<b>new</b>" not in ingrid.page.text


def test_what_a_seat_of_some_groups_may_not_say_waits_with_whom_and_what_it_is_about(
    at: Center, ingrid: Visitor
) -> None:
    """docs/adr/0016: of a course that another one brought the center decides."""
    with at.server.database.writing() as connection:
        own = update(device_access).where(device_access.c.device_id == at.desktop.device)
        connection.execute(own.values(groups=[str(at.deck)]))
    at.desktop.now = at.tablet.now
    at.desktop.policy(RULES, attempt_limit=9)
    at.send(at.desktop)
    text = ingrid.go("/admin/matter/list").text
    assert "Navigation rules at sea: A seat of some groups wanted to change a course" in text
    at.desktop.register(RecordKind.PERSON, at.mei, given_name="May")
    at.send(at.desktop)
    assert "Mei Tanaka: A seat that does not serve this person" in ingrid.go("/admin/matter/list").text
