"""What the server tells its seats: everything once, nothing skipped, and nothing to whom it does not concern."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from sync.documents import DOCUMENTS, DocumentKind
from sync.protocol import Change, ProblemKind
from sync.records.vocabulary import Role
from sync.server.intake.storing import mark_dirty
from sync.server.projecting.work import Work, digest_of
from sync.server.refusing import Refused
from sync.server.server import Server
from sync.server.settings import Settings
from sync.server.store import birth
from sync.server.store.tables import changes, dirty, matters
from tests.sync.server.fleet import Fleet, a_learner
from tests.sync.simulated import PASSED, SimulatedSeat


class TestPages:
    def test_pages_of_any_size_tell_the_same(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        for place in range(7):
            seat.person(number=str(place))
            fleet.take(seat)
        seat.session(seat.attempt(a_learner(seat)), PASSED)
        fleet.take(seat)
        whole, end = fleet.pull(seat)
        for limit in (1, 2, 3, 500):
            paged, reached = fleet.pull(seat, limit=limit)
            assert (paged, reached) == (whole, end)

    def test_nothing_new_is_an_empty_page_and_the_same_cursor(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        a_learner(seat)
        fleet.take(seat)
        _, cursor = fleet.pull(seat)
        assert fleet.pull(seat, cursor) == ({}, cursor)

    def test_only_what_changed_since_is_told(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        learner = a_learner(seat)
        fleet.take(seat)
        _, cursor = fleet.pull(seat)
        attempt = seat.attempt(learner)
        fleet.take(seat)
        assert set(fleet.pull(seat, cursor)[0]) == {f"attempt {attempt}"}

    def test_every_body_is_what_the_protocol_says(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        learner = a_learner(seat, attempt_limit=1)
        for number in (1, 2):
            attempt = seat.attempt(learner, number=number)
            seat.session(attempt, PASSED)
        seat.certificate(learner, attempt)
        seat.say("hologram", "x", {})
        fleet.take(seat)
        told, _ = fleet.pull(seat)
        kinds = {DocumentKind(change.kind) for change in told.values()}
        assert {DocumentKind.ATTEMPT, DocumentKind.CERTIFICATE, DocumentKind.MATTER, DocumentKind.DEVICE} <= kinds
        for change in told.values():
            if (model := DOCUMENTS.get(DocumentKind(change.kind))) is not None:
                model.model_validate(change.body)
            else:
                assert set(change.body or {}) == {"fields"}

    def test_the_center_says_what_it_is_called(self, fleet: Fleet) -> None:
        fleet.work_out()
        told, _ = fleet.pull(fleet.seat())
        assert told[f"center {fleet.server.state.server_id}"].body == {
            "name": "Training center",
            "warn_after_hours": 24,
        }


class TestCursors:
    def refusal(self, fleet: Fleet, seat: SimulatedSeat, cursor: str) -> ProblemKind:
        with pytest.raises(Refused) as refused:
            fleet.server.changes(seat.device, cursor, 500)
        return refused.value.kind

    def test_a_restored_server_wants_every_seat_to_begin_again(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        a_learner(seat)
        fleet.take(seat)
        before, cursor = fleet.pull(seat)
        fleet.server.restored()
        assert self.refusal(fleet, seat, cursor) is ProblemKind.RESYNC
        assert fleet.pull(seat)[0] == before

    @pytest.mark.parametrize("cursor", ["", "nonsense", "bm9uc2Vuc2U=", "{}", "ü"])
    def test_what_is_no_cursor_begins_again(self, fleet: Fleet, cursor: str) -> None:
        assert self.refusal(fleet, fleet.seat(), cursor) is ProblemKind.RESYNC

    @pytest.mark.parametrize("changed", [{"position": -(10**30)}, {"kind": "a\0", "subject": "b"}])
    def test_a_cursor_that_a_seat_made_up_begins_again(self, fleet: Fleet, changed: dict[str, object]) -> None:
        seat = fleet.seat()
        _, cursor = fleet.pull(seat)
        made_up = fleet.cursor(cursor).model_copy(update=changed).text()
        assert self.refusal(fleet, seat, made_up) is ProblemKind.RESYNC

    def test_a_cursor_from_the_future_is_one_of_a_database_that_is_gone(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        fleet.work_out()
        _, cursor = fleet.pull(seat)
        with fleet.server.database.writing() as connection:
            birth.begin_generation(connection)
        assert self.refusal_of_future(fleet, seat, cursor) is ProblemKind.RESYNC

    def refusal_of_future(self, fleet: Fleet, seat: SimulatedSeat, cursor: str) -> ProblemKind:
        from_text = fleet.cursor(cursor)
        later = from_text.model_copy(update={"position": from_text.position + (1 << 60)})
        return self.refusal(fleet, seat, later.text())

    def test_a_copy_in_another_database_is_another_generation(
        self, fleet: Fleet, open_server: Callable[[], Server]
    ) -> None:
        """PostgreSQL tells by itself that a database was restored."""
        if not fleet.server.database.is_postgresql:
            pytest.skip("a copied file looks like any other; whoever restores one says so")
        before = fleet.server.state
        with fleet.server.database.writing() as connection:
            connection.exec_driver_sql("UPDATE server_state SET born_in = 'another cluster'")
        after = open_server().state
        assert after.server_id == before.server_id
        assert after.generation != before.generation


class TestConcurrentWriters:
    def test_a_transaction_that_commits_late_is_never_skipped(
        self, fleet: Fleet, open_server: Callable[[], Server]
    ) -> None:
        """SYNC, "Pull": on PostgreSQL a sequence is not commit order."""
        if not fleet.server.database.is_postgresql:
            pytest.skip("SQLite has one writer at a time")
        seat = fleet.seat()
        fleet.work_out()
        _, cursor = fleet.pull(seat)
        slow, fast = uuid4(), uuid4()
        other = open_server()
        with fleet.server.database.writing() as connection:
            work = Work(connection, fleet.clock(), uuid4())
            work.tell(DocumentKind.PERSON, {str(slow): digest_of("slow")})
            with other.database.writing() as second:
                Work(second, fleet.clock(), uuid4()).tell(DocumentKind.PERSON, {str(fast): digest_of("fast")})
            # The later transaction is committed, the earlier one is not: neither may be told yet.
            during = fleet.told_subjects(seat, cursor)
        assert during == []
        assert sorted(fleet.told_subjects(seat, cursor)) == sorted(map(str, (slow, fast)))

    def test_two_workers_that_work_things_out_at_once_skip_and_double_nothing(
        self, fleet: Fleet, open_server: Callable[[], Server]
    ) -> None:
        seats = [fleet.seat(f"Seat {number}") for number in range(4)]
        person = seats[0].person(number="1")
        seats[0].package()
        for seat in seats:
            own = seat.person(number="1")
            for _ in range(3):
                learner = seat.person("Grace", "Hopper")
                for whom in (own, learner, person):
                    seat.enrol(whom)
                    seat.session(seat.attempt(whom), PASSED)
        for seat in seats:
            fleet.send(seat, most=5)
        workers = [fleet.server, open_server()]
        threads = [threading.Thread(target=_project_all, args=(worker,)) for worker in workers]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        fleet.work_out()
        assert len(fleet.attempts()) == 36
        told = fleet.everything()
        with fleet.server.database.writing() as connection:
            mark_dirty(connection, {name for seat in seats for name in _aggregates(seat)}, fleet.clock())
        fleet.work_out()
        assert fleet.everything() == told


def _project_all(server: Server) -> None:
    while server.project(most=3):
        pass


def _aggregates(seat: SimulatedSeat) -> set[str]:
    return {f"{kind}/{subject}" for kind in ("person", "enrollment", "package") for subject in seat.subjects(kind)}


class TestGroups:
    def test_a_device_of_a_group_sees_its_people_and_what_is_theirs(self, fleet: Fleet) -> None:
        office = fleet.seat("Office")
        inside, outside = office.person("Ada"), office.person("Eve")
        administrator = office.person("Root", role=Role.ADMINISTRATOR)
        office.package()
        group = office.group("Deck", [inside])
        for learner in (inside, outside):
            office.enrol(learner)
        mine, other = office.attempt(inside), office.attempt(outside)
        fleet.take(office)
        seat = fleet.seat("Deck", groups=(group,))
        told, _ = fleet.pull(seat)
        assert {f"person {inside}", f"attempt {mine}", f"group {group}", f"person {administrator}"} <= set(told)
        assert not {f"person {outside}", f"attempt {other}"} & set(told)

    def test_who_joins_the_group_is_told_with_all_they_did_before(self, fleet: Fleet) -> None:
        office = fleet.seat("Office")
        learner = a_learner(office)
        attempt = office.attempt(learner)
        group = office.group("Deck")
        fleet.take(office)
        seat = fleet.seat("Deck", groups=(group,))
        fleet.work_out()
        _, cursor = fleet.pull(seat)
        office.group("Deck", [learner], group=group)
        fleet.take(office)
        told, _ = fleet.pull(seat, cursor)
        assert {f"person {learner}", f"attempt {attempt}"} <= set(told)

    def test_a_device_of_a_group_brings_nobody_into_it_whom_it_does_not_see(self, fleet: Fleet) -> None:
        office = fleet.seat("Office")
        outside, called = office.person("Eve"), office.person("Ann", number="43")
        attempts = [office.attempt(outside), office.attempt(called)]
        group = office.group("Deck")
        fleet.take(office)
        seat = fleet.seat("Deck", groups=(group,))
        double = seat.person("Ann", number="43")
        seat.group("Deck", [outside, double], group=group)
        fleet.take(seat)
        told, _ = fleet.pull(seat)
        assert not {f"person {outside}", f"person {called}", *(f"attempt {each}" for each in attempts)} & set(told)
        waiting = set(fleet.rows(select(matters.c.id)))
        assert {(f"member/{group}/{outside}",), (f"member/{group}/{called}",)} <= waiting

    def test_a_device_of_a_group_brings_its_newcomers_in_and_keeps_who_is_there(self, fleet: Fleet) -> None:
        office = fleet.seat("Office")
        inside = office.person("Ada")
        group = office.group("Deck", [inside])
        fleet.take(office)
        seat = fleet.seat("Deck", groups=(group,))
        newcomer = seat.person("Bo")
        seat.group("Deck", [inside, newcomer], group=group)
        fleet.take(seat)
        told, _ = fleet.pull(seat)
        assert {f"person {inside}", f"person {newcomer}"} <= set(told)

    def test_a_device_that_gets_other_groups_begins_again(self, fleet: Fleet) -> None:
        seat = fleet.seat("Deck", groups=(uuid4(),))
        _, cursor = fleet.pull(seat)
        fleet.give_groups(seat, ())
        with pytest.raises(Refused) as refused:
            fleet.server.changes(seat.device, cursor, 500)
        assert refused.value.kind is ProblemKind.RESYNC


class TestAKilledProjector:
    def test_whoever_comes_next_goes_on_where_it_was(
        self, fleet: Fleet, database_url: str, tmp_path: Path, open_server: Callable[[], Server]
    ) -> None:
        seat = fleet.seat()
        learner = a_learner(seat)
        for number in range(60):
            seat.session(seat.attempt(learner, number=number), PASSED)
        fleet.send(seat, most=2)
        program = [sys.executable, "-m", "tests.sync.server.projecting_process", database_url, str(tmp_path)]
        process = subprocess.Popen(program, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        for _ in range(3):
            assert process.stdout.readline()
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        left = fleet.rows(select(dirty.c.id))
        assert 0 < len(left) < 62
        open_server()
        fleet.work_out()
        assert len(fleet.attempts()) == 60
        assert fleet.enrollment().attempts == 60

    def test_something_that_cant_be_worked_out_is_put_off_and_the_rest_goes_on(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        with fleet.server.database.writing() as connection:
            mark_dirty(connection, {"nothing/at all", "person/no id"}, fleet.clock())
        person = seat.person()
        fleet.send(seat)
        while fleet.server.project():
            pass
        assert fleet.document(seat, "person", person)
        (row,) = fleet.rows(select(dirty))
        assert (row.tries, row.aggregates) == (1, ["nothing/at all"])
        assert row.at > fleet.clock()


def test_a_restart_finds_the_same_server(fleet: Fleet, database_url: str, tmp_path: Path) -> None:
    again = Server(Settings.on(database_url, tmp_path), fleet.clock)
    try:
        assert again.state == fleet.server.state
    finally:
        again.close()


def test_positions_only_grow(fleet: Fleet) -> None:
    seat = fleet.seat()
    last = -1
    for _ in range(3):
        seat.person()
        fleet.take(seat)
        (newest,) = fleet.rows(select(changes.c.position).order_by(changes.c.position.desc()).limit(1))[0]
        assert newest > last
        last = newest


def test_a_change_says_of_what_it_is() -> None:
    assert Change(kind="person", subject="x", body=None).body is None
