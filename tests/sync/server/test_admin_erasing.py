"""Erasing a person on the server's pages: asked first, done by the same record as on a seat, and for good."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from sync.records.center import people
from sync.records.tables import scorm_enrollments, sessions
from sync.records.vocabulary import RecordKind
from sync.server import sign_in
from sync.server.app import make_app
from sync.server.store.tables import records
from tests.sync.server.center import CHEAP, Center, center, forked
from tests.sync.server.serving import served
from tests.sync.server.visitor import Visitor


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Center]:
    monkeypatch.setattr(sign_in, "Passwords", lambda: CHEAP)
    with center(f"sqlite:///{tmp_path / 'server.sqlite3'}", tmp_path) as made:
        forked(made)
        yield made


@pytest.fixture
def ingrid(at: Center) -> Iterator[Visitor]:
    with served(make_app(at.server)) as address:
        visitor = Visitor.at(address).sign_in("ingrid@harbour.example")
        yield visitor
        visitor.client.close()


def name_of(at: Center, person: UUID) -> str:
    with at.server.database.reading() as connection:
        return str(connection.execute(select(people.c.given_name).where(people.c.id == person)).scalar_one())


def asked(ingrid: Visitor, person: UUID) -> Visitor:
    return ingrid.go(f"/admin/person/details/{person}").send(f"/admin/person/erase/{person}", {})


class TestTheQuestion:
    def test_it_says_who_what_goes_and_what_remains_and_changes_nothing(self, at: Center, ingrid: Visitor) -> None:
        text = asked(ingrid, at.sofia).text
        for words in ("Erase Sofia Lindqvist?", "cannot be undone", "1 course with", "0 certificates", "What remains"):
            assert words in text
        assert name_of(at, at.sofia) == "Sofia"

    def test_nobody_erases_themselves(self, at: Center, ingrid: Visitor) -> None:
        assert "Erase…" not in ingrid.go(f"/admin/person/details/{at.ingrid}").text
        ingrid.send(f"/admin/person/erase/{at.ingrid}", {"sure": "yes"})
        assert "shut yourself out" in ingrid.text
        assert name_of(at, at.ingrid) == "Ingrid"


class TestOnceSomebodyIsSure:
    @pytest.fixture(autouse=True)
    def erased(self, at: Center, ingrid: Visitor) -> None:
        asked(ingrid, at.sofia).send(f"/admin/person/erase/{at.sofia}", {"sure": "yes"})

    def test_the_name_and_all_work_are_gone(self, at: Center, ingrid: Visitor) -> None:
        assert ingrid.path == "/admin/person/list"
        assert "They are erased here" in ingrid.text
        assert "Sofia" not in ingrid.text
        with at.server.database.reading() as connection:
            own = scorm_enrollments.c.learner_id == at.sofia
            assert connection.execute(select(scorm_enrollments.c.id).where(own)).all() == []
            assert connection.execute(select(sessions.c.id)).all() == []

    def test_no_record_says_any_more_what_it_said(self, at: Center) -> None:
        with at.server.database.reading() as connection:
            lines = [bytes(line) for line in connection.execute(select(records.c.line)).scalars()]
        assert not any(b"Lindqvist" in line or b"sofia@" in line for line in lines)

    def test_devices_hear_of_it(self, at: Center) -> None:
        page = at.server.changes(at.tablet.device, None, 500)
        (told,) = [each for each in page.changes if (each.kind, each.subject) == ("person", str(at.sofia))]
        assert told.body is not None
        assert told.body["fields"]["erased_at"] is not None
        assert not told.body["fields"].get("given_name")

    def test_guests_whose_work_they_were_given_go_with_them(self, at: Center, ingrid: Visitor) -> None:
        guest = at.tablet.person("Guest", "Seven", guest=True)
        at.send()
        at.server.write_registers(None, RecordKind.PERSON, str(guest), {"given_to": at.ben})
        asked(ingrid, at.ben).send(f"/admin/person/erase/{at.ben}", {"sure": "yes"})
        assert (name_of(at, at.ben), name_of(at, guest)) == ("", "")

    def test_a_second_time_there_is_nobody(self, at: Center, ingrid: Visitor) -> None:
        ingrid.send(f"/admin/person/erase/{at.sofia}", {"sure": "yes"})
        assert "not here any more" in ingrid.text
