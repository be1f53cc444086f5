"""What came before the server could understand it is applied once it does; and the sync log does not grow for ever."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from sync.records.center import audit_trail, people
from sync.records.exchange import lms_sync_log
from sync.records.identifiers import new_id
from sync.records.vocabulary import Direction, RecordKind, Verdict
from sync.server.intake import lines
from sync.server.intake.lines import Line
from sync.server.store.tables import matters, parked, records
from sync.server.sync_log import Exchange, note
from tests.sync.server.fleet import Fleet


def not_yet(content: bytes, device: UUID) -> Line:
    """As a server reads that is older than the record's kind."""
    read = lines.read_line(content, device)
    return read._replace(aggregate=None, why="This server does not know the kind.")


@pytest.fixture
def upgraded(fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> Fleet:
    """A server that took a person when it knew no such kind, and what no version understands."""
    seat = fleet.seat()
    with monkeypatch.context() as older:
        older.setattr("sync.server.intake.batches.read_line", not_yet)
        seat.person("Ada")
        seat.say("hologram", str(uuid4()), {})
        fleet.take(seat)
    assert fleet.rows(select(people.c.id)) == []
    return fleet


class TestAfterAnUpgrade:
    """SYNC, "Upload": unknown kinds are kept."""

    def test_what_is_understood_now_is_applied(self, upgraded: Fleet) -> None:
        assert upgraded.server.look_again() == 1
        upgraded.work_out()
        assert [row.given_name for row in upgraded.rows(select(people.c.given_name))] == ["Ada"]

    def test_what_is_not_waits_still(self, upgraded: Fleet) -> None:
        upgraded.server.look_again()
        upgraded.work_out()
        assert [row.kind for row in upgraded.rows(select(parked.c.kind))] == ["hologram"]
        assert upgraded.rows(select(func.count()).where(records.c.verdict == Verdict.PARKED)) == [(1,)]

    def test_its_matter_is_settled(self, upgraded: Fleet) -> None:
        upgraded.server.look_again()
        upgraded.work_out()
        waiting = [row.settled_at is None for row in upgraded.rows(select(matters.c.settled_at))]
        assert sorted(waiting) == [False, True]

    def test_again_it_changes_nothing(self, upgraded: Fleet) -> None:
        upgraded.server.look_again()
        assert upgraded.server.look_again() == 0


class TestTheSyncLog:
    def test_rows_older_than_the_setting_go_and_the_trail_stays(self, fleet: Fleet) -> None:
        fleet.server.write_registers(None, RecordKind.GROUP, str(new_id(fleet.clock())), {"name": "Deck"})
        trail = fleet.rows(select(audit_trail.c.seq))
        for days in (401, 399):
            with fleet.server.database.writing() as connection:
                note(connection, Exchange("seat", Direction.UP, str(days)), fleet.clock() - timedelta(days=days))
        assert fleet.server.prune_log() == 1
        assert [row.what for row in fleet.rows(select(lms_sync_log.c.what))] == ["399"]
        fleet.clock.now += timedelta(days=4000)
        assert fleet.server.prune_log() == 1
        assert fleet.rows(select(audit_trail.c.seq)) == trail
        assert trail
