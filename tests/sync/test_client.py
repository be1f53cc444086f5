"""The exchange of a seat with a server, both in memory; how it speaks TCP and TLS is in test_wire."""

from dataclasses import replace
from itertools import count
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from sync import wire
from sync.client import Exchange, Link, Progress, Stage
from sync.introductions import EnrolAnswer
from sync.invitation import Invitation
from sync.protocol import BATCH_RECORDS, Change
from sync.records.vocabulary import DeviceStanding, Verdict
from sync.trouble import (
    AnotherServer,
    Busy,
    CaptivePortal,
    Faulty,
    LocalTrouble,
    NotEnrolled,
    NotSafe,
    Refused,
    Unreachable,
)
from sync.wire import Wire
from tests.sync.small_seat import ADDRESS, INVITATION, SmallKeys, SmallOutbox, SmallSeat, enrolling, wanted
from tests.sync.small_server import Fault, SmallServer


@pytest.fixture
def seat(tmp_path: Path) -> SmallSeat:
    return SmallSeat.enrolled(tmp_path)


class TestEnrolling:
    def test_a_token_makes_the_seat_known_and_the_answer_is_kept(self, seat: SmallSeat) -> None:
        assert seat.inbox.linked == Link(seat.server.id, "Harbour School", (ADDRESS, "https://other.example"))
        assert seat.keys.device in seat.server.devices

    def test_a_lost_answer_costs_nothing_the_token_can_be_used_again_by_the_same_device(self) -> None:
        server, keys = SmallServer(), SmallKeys()
        kept: list[EnrolAnswer] = []
        asked = enrolling(Wire(server.transport()), keys, kept.append)
        server.faults.extend([None, Fault.LOST_ANSWER])
        with pytest.raises(Unreachable):
            asked.run(INVITATION)
        assert kept == []
        asked.run(INVITATION)
        assert [answer.device for answer in kept] == [keys.device]

    def test_a_token_that_is_not_good_is_refused_and_nothing_is_kept(self) -> None:
        kept: list[EnrolAnswer] = []
        with pytest.raises(Refused):
            enrolling(Wire(SmallServer().transport()), SmallKeys(), kept.append).run(Invitation(ADDRESS, "WRONG"))
        assert kept == []

    def test_a_login_page_is_not_taken_for_a_server_and_not_told_the_token(self) -> None:
        server = SmallServer()
        server.faults.append(Fault.PORTAL)
        with pytest.raises(CaptivePortal):
            enrolling(Wire(server.transport()), SmallKeys(), lambda _: None).run(INVITATION)
        assert server.requests == [("GET", "/v1/hello")]

    @pytest.mark.parametrize("address", ["http://sync.example", "http://192.168.4.1:8000", "http://localhost.example"])
    def test_nothing_is_sent_without_tls(self, address: str) -> None:
        server = SmallServer()
        with pytest.raises(NotSafe):
            enrolling(Wire(server.transport()), SmallKeys(), lambda _: None).run(Invitation(address, "LETMEIN"))
        assert server.requests == []

    @pytest.mark.parametrize("address", ["http://127.0.0.1:8000", "http://[::1]:8000", "http://localhost"])
    def test_this_very_machine_needs_no_tls(self, address: str) -> None:
        kept: list[EnrolAnswer] = []
        enrolling(Wire(SmallServer().transport()), SmallKeys(), kept.append).run(Invitation(address, "LETMEIN"))
        assert len(kept) == 1

    def test_an_administrator_may_say_that_no_tls_will_do(self) -> None:
        kept: list[EnrolAnswer] = []
        wire = Wire(SmallServer().transport(), plain_allowed=True)
        enrolling(wire, SmallKeys(), kept.append).run(Invitation("http://sync.example", "LETMEIN"))
        assert len(kept) == 1


class TestUp:
    """SYNC, "Upload"."""

    def test_everything_that_waits_arrives_once_and_in_order(self, seat: SmallSeat) -> None:
        seat.outbox.say(1_203)
        summary = seat.run()
        assert seat.has_it_all()
        assert (summary.sent, summary.duplicates, summary.parked) == (1_203, 0, 0)
        assert summary.batches == 3

    @pytest.mark.parametrize("fault", list(Fault))
    @pytest.mark.parametrize("place", range(6))
    def test_a_fault_at_any_request_loses_nothing_and_doubles_nothing(
        self, seat: SmallSeat, fault: Fault, place: int
    ) -> None:
        seat.outbox.say(BATCH_RECORDS + 20)
        seat.server.faults.extend([*[None] * place, fault])
        assert seat.runs_until_quiet()
        assert seat.has_it_all()

    def test_an_answer_that_was_lost_is_asked_for_again_and_heard_as_duplicates(self, seat: SmallSeat) -> None:
        made = seat.outbox.say(7)
        seat.server.faults.extend([None, None, None, Fault.LOST_ANSWER])
        with pytest.raises(Unreachable):
            seat.run()
        assert seat.outbox.waiting() == 7
        assert seat.run().duplicates == 7
        assert set(seat.server.received) == set(made)

    def test_an_answer_to_another_batch_is_no_answer(self, seat: SmallSeat) -> None:
        seat.outbox.say(20)
        seat.pace.records = 10
        seat.server.faults.extend([None, None, None, None, Fault.STALE])
        with pytest.raises(Faulty):
            seat.run()
        assert seat.outbox.waiting() == 10
        seat.run()
        assert seat.has_it_all()

    def test_an_answer_without_a_verdict_for_each_record_is_no_answer(self, seat: SmallSeat) -> None:
        seat.outbox.say(3)
        seat.server.loses_verdicts = True
        with pytest.raises(Faulty):
            seat.run()
        assert seat.outbox.waiting() == 3

    def test_a_token_that_ran_out_is_made_new_and_the_batch_goes_again(self, seat: SmallSeat) -> None:
        seat.run()
        seat.server.tokens.clear()
        seat.outbox.say(3)
        seat.run()
        assert seat.has_it_all()

    def test_a_token_that_is_good_is_used_again_so_that_nothing_new_costs_one_request(self, seat: SmallSeat) -> None:
        seat.run()
        seat.server.requests.clear()
        seat.run()
        assert seat.server.requests == [("GET", "/v1/sync/changes")]

    def test_a_body_that_is_too_large_is_halved_until_it_fits_and_stays_so(self, seat: SmallSeat) -> None:
        seat.outbox.say(40, size=2_000)
        seat.server.most_body = 9_000
        seat.run()
        assert seat.has_it_all()
        refused = sum(path.count("batches") for _, path in seat.server.requests)
        seat.server.requests.clear()
        seat.outbox.say(40, size=2_000)
        seat.run()
        assert len(seat.server.requests) < refused, "the second time it should not try the large ones again"

    def test_a_record_that_no_server_takes_lets_all_others_go_before_it(self, seat: SmallSeat) -> None:
        made = seat.outbox.say(20)
        seat.server.poison = {made[4], made[11]}
        summary = seat.run()
        assert set(seat.server.received) == set(made) - seat.server.poison
        assert len(seat.outbox.put_off) == 2
        assert summary.trouble is not None
        later = seat.outbox.say(3)
        seat.run()
        assert set(later) <= set(seat.server.received), "the queue stalled behind it"
        seat.server.poison = set()
        seat.run()
        assert seat.outbox.waiting() == 0
        assert set(seat.server.received) == {*made, *later}

    def test_a_record_that_the_server_breaks_at_each_time_keeps_nothing_from_going_up_or_coming_down(
        self, seat: SmallSeat
    ) -> None:
        """SYNC, "Upload": a poison record never stops a queue, also one that finds a mistake of the server's."""
        made = seat.outbox.say(20)
        seat.server.breaks_at = {made[4]}
        seat.server.changes.append(Change(kind="person", subject="1", body=None))
        failed = 0
        while seat.inbox.subjects == []:
            try:
                summary = seat.run()
            except Faulty:
                failed += 1
                assert failed < 20, "the queue stalled"
        assert failed > 0, "the server may be well again in a moment, so the first failure ends the run"
        assert set(seat.server.received) == set(made) - seat.server.breaks_at
        assert summary.trouble == "No: broken."
        seat.server.breaks_at = set()
        seat.run()
        assert set(seat.server.received) == set(made)

    def test_a_server_that_was_restored_gets_what_it_lost(self, seat: SmallSeat) -> None:
        made = seat.outbox.say(30)
        seat.run()
        for record in made[10:]:
            del seat.server.received[record], seat.server.stored_lines[record]
        seat.server.restore(seat.keys.device, upto=10)
        later = seat.outbox.say(1)
        seat.run()
        assert set(seat.server.received) == {*made, *later}
        assert seat.outbox.epochs == 1

    def test_a_disk_that_was_cloned_begins_a_new_epoch_and_both_copies_arrive(self, seat: SmallSeat) -> None:
        seat.outbox.say(5)
        seat.run()
        clone = SmallOutbox(seat.keys.device, list(seat.outbox.lines), seat.outbox.epoch, 5)
        seat.outbox.say(2)
        seat.run()
        clone.say(2, size=10)
        Exchange(seat.line, clone, seat.inbox).run()
        assert clone.epochs == 2
        assert set(seat.server.stored_lines.values()) == {*seat.outbox.lines, *clone.lines}

    def test_a_server_that_keeps_nothing_is_called_failing_and_not_asked_for_ever(self, seat: SmallSeat) -> None:
        seat.outbox.say(5)
        seat.server.forgets_acks = True
        with pytest.raises(Faulty):
            seat.run()
        assert len(seat.server.requests) < 20

    @pytest.mark.parametrize("fault", [Fault.BUSY, Fault.TOO_MANY])
    def test_a_server_that_is_busy_says_how_long_to_wait(self, seat: SmallSeat, fault: Fault) -> None:
        seat.outbox.say(1)
        seat.server.faults.extend([None, None, None, fault])
        with pytest.raises(Busy) as busy:
            seat.run()
        assert busy.value.after == 17.0

    @pytest.mark.parametrize("fault", [Fault.PORTAL, Fault.REDIRECT])
    def test_a_login_page_is_no_acknowledgement(self, seat: SmallSeat, fault: Fault) -> None:
        seat.outbox.say(4)
        seat.server.faults.extend([None, None, None, fault])
        with pytest.raises(CaptivePortal):
            seat.run()
        assert seat.outbox.waiting() == 4

    def test_a_device_that_the_server_does_not_know_has_to_be_enrolled_again(self, seat: SmallSeat) -> None:
        seat.server.devices.clear()
        with pytest.raises(NotEnrolled):
            seat.run()

    def test_another_server_at_the_address_is_told_nothing(self, seat: SmallSeat) -> None:
        seat.outbox.say(4)
        seat.server.id = uuid4()
        with pytest.raises(AnotherServer):
            seat.run()
        assert {path for _, path in seat.server.requests[-2:]} == {"/v1/hello"}


class TestStanding:
    """SYNC, "Devices and people"."""

    def test_a_revoked_seat_says_everything_and_is_then_released(self, seat: SmallSeat) -> None:
        seat.server.devices[seat.keys.device].standing = DeviceStanding.REVOKED
        seat.server.changes.append(Change(kind="person", subject="p", body=None))
        seat.outbox.say(600)
        seat.run()
        assert seat.has_it_all()
        assert seat.inbox.is_released
        assert seat.inbox.subjects == []

    def test_a_revoked_seat_keeps_its_keys_while_anything_is_unsent(self, seat: SmallSeat) -> None:
        seat.server.devices[seat.keys.device].standing = DeviceStanding.REVOKED
        made = seat.outbox.say(3)
        seat.server.poison = {made[1]}
        seat.run()
        assert not seat.inbox.is_released

    def test_a_seat_that_may_only_upload_is_told_nothing_and_stays_enrolled(self, seat: SmallSeat) -> None:
        seat.server.devices[seat.keys.device].standing = DeviceStanding.UPLOAD_ONLY
        seat.outbox.say(3)
        seat.run()
        assert seat.has_it_all()
        assert not seat.inbox.is_released


class TestDown:
    """SYNC, "Pull"."""

    def test_every_change_comes_once_and_in_order_over_pages(self, seat: SmallSeat) -> None:
        told = [Change(kind="person", subject=f"p{number}", body=None) for number in range(1_234)]
        seat.server.changes = told
        assert seat.run().changes == 1_234
        assert seat.inbox.subjects == [change.subject for change in told]

    def test_a_run_that_broke_off_goes_on_after_the_page_that_came_last(self, seat: SmallSeat) -> None:
        seat.server.changes = [Change(kind="person", subject=f"p{number}", body=None) for number in range(450)]
        seat.server.faults.extend([None, None, None, None, Fault.HALF])
        with pytest.raises(Unreachable):
            seat.run()
        kept = len(seat.inbox.subjects)
        assert 0 < kept < 450
        seat.run()
        assert seat.inbox.subjects == [f"p{number}" for number in range(450)]

    def test_a_cursor_of_a_server_before_its_restoration_makes_the_seat_begin_again(self, seat: SmallSeat) -> None:
        seat.server.changes = [Change(kind="person", subject=f"p{number}", body=None) for number in range(10)]
        seat.run()
        seat.server.generation = uuid4()
        del seat.server.changes[5:]
        seat.run()
        assert seat.inbox.resyncs == 1
        assert seat.inbox.subjects == [f"p{number}" for number in range(5)]

    def test_a_page_that_is_more_than_a_seat_reads_at_once_is_asked_for_in_smaller_ones(
        self, seat: SmallSeat, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A hundred attempts of courses that keep megabytes may be one page, and no page behind it would come."""
        monkeypatch.setattr(wire, "ANSWER_BYTES", 20_000)
        told = [f"{number}" for number in range(300)]
        seat.server.changes = [Change(kind="person", subject=each, body={"kept": "x" * 3_000}) for each in told]
        seat.run()
        assert seat.inbox.subjects == told
        asked = len(seat.server.requests)
        seat.server.changes += [Change(kind="person", subject=f"{each} again", body=None) for each in told]
        seat.run()
        assert len(seat.inbox.subjects) == 600
        assert asked < 120, "a size that was too large is not tried again and again"

    def test_a_server_that_sends_the_same_page_again_and_again_is_not_read_for_ever(self, seat: SmallSeat) -> None:
        seat.server.changes = [Change(kind="person", subject=f"p{number}", body=None) for number in range(3_000)]
        seat.server.repeats_pages = True
        with pytest.raises(Faulty):
            seat.run()
        assert len(seat.server.requests) < 10

    def test_each_answer_is_heard_for_its_time_and_its_stamp(self, seat: SmallSeat) -> None:
        seat.outbox.say(1)
        seat.run()
        assert [said.server_time for said in seat.inbox.heard_of] == [seat.server.time] * 3, "token, batch, page"

    def test_the_log_has_a_line_for_what_was_done_and_none_for_nothing_new(self, seat: SmallSeat) -> None:
        seat.outbox.say(2)
        seat.run()
        seat.run()
        (line,) = seat.inbox.notes
        assert (line.sent, line.trouble) == (2, None)

    def test_the_log_has_what_went_wrong_after_the_server_had_answered(self, seat: SmallSeat) -> None:
        seat.server.faults.extend([None, None, None, Fault.BAD_GATEWAY])
        with pytest.raises(Faulty):
            seat.run()
        (line,) = seat.inbox.notes
        assert line.trouble is not None


class TestPackages:
    """SYNC, "Pull": Range and If-Range, verified before it counts."""

    CONTENT = bytes(range(256)) * 1_000

    def test_a_package_comes_whole_and_leaves_nothing_behind(self, seat: SmallSeat) -> None:
        seat.inbox.wants = [wanted(self.CONTENT)]
        seat.server.packages[seat.inbox.wants[0].sha256] = self.CONTENT
        heard: list[Progress] = []
        summary = seat.run(heard.append)
        assert list(seat.inbox.arrived.values()) == [self.CONTENT]
        assert summary.bytes_down == len(self.CONTENT)
        assert list(seat.inbox.arriving.iterdir()) == []
        assert heard[-1] == Progress(Stage.FETCHING, len(self.CONTENT), len(self.CONTENT), "Lifting safely")

    @pytest.mark.parametrize("ignores_ranges", [False, True])
    def test_a_package_that_broke_off_goes_on_where_it_was(self, seat: SmallSeat, ignores_ranges: bool) -> None:
        seat.inbox.wants = [wanted(self.CONTENT)]
        seat.server.packages[seat.inbox.wants[0].sha256] = self.CONTENT
        seat.server.cut_packages_after = 100_000
        seat.server.ignores_ranges = ignores_ranges
        with pytest.raises(Unreachable):
            seat.run()
        assert seat.inbox.arrived == {}
        summary = seat.run()
        assert list(seat.inbox.arrived.values()) == [self.CONTENT]
        assert summary.bytes_down == len(self.CONTENT) - (0 if ignores_ranges else 100_000)

    def test_a_package_that_is_not_the_one_it_should_be_is_thrown_away_and_the_next_one_still_comes(
        self, seat: SmallSeat
    ) -> None:
        second = self.CONTENT[::-1]
        seat.inbox.wants = [wanted(self.CONTENT, "First"), wanted(second, "Second")]
        seat.server.packages[seat.inbox.wants[0].sha256] = b"x" * len(self.CONTENT)
        seat.server.packages[seat.inbox.wants[1].sha256] = second
        summary = seat.run()
        assert list(seat.inbox.arrived.values()) == [second]
        assert summary.unfetched == (seat.inbox.wants[0].sha256,)
        assert list(seat.inbox.arriving.iterdir()) == []

    def test_results_do_not_wait_for_the_end_of_a_long_package(self, seat: SmallSeat) -> None:
        seat.inbox.wants = [wanted(self.CONTENT)]
        seat.server.packages[seat.inbox.wants[0].sha256] = self.CONTENT
        made, sent_at = list[UUID](), list[int]()

        def told(progress: Progress) -> None:
            if progress.stage is Stage.FETCHING and progress.done > 50_000 and not made:
                made.extend(seat.outbox.say(3))
            if progress.stage is Stage.FETCHING and len(seat.server.received) == 3:
                sent_at.append(progress.done)

        minutes = count(step=20)
        Exchange(seat.line, seat.outbox, seat.inbox, told=told, clock=lambda: float(next(minutes))).run()
        assert set(seat.server.received) == set(made)
        assert sent_at[0] < len(self.CONTENT), "the package was whole before anything was sent"
        assert list(seat.inbox.arrived.values()) == [self.CONTENT]

    @pytest.mark.parametrize("told", [10, 10**9])
    def test_the_size_that_a_list_says_need_not_be_the_archives(self, seat: SmallSeat, told: int) -> None:
        seat.inbox.wants = [replace(wanted(self.CONTENT), size_bytes=told)]
        seat.server.packages[seat.inbox.wants[0].sha256] = self.CONTENT
        seat.run()
        assert list(seat.inbox.arrived.values()) == [self.CONTENT]

    def test_a_part_that_is_whole_already_is_checked_and_taken(self, seat: SmallSeat) -> None:
        seat.inbox.wants = [wanted(self.CONTENT)]
        (sha256,) = (one.sha256 for one in seat.inbox.wants)
        seat.server.packages[sha256] = self.CONTENT
        (seat.inbox.arriving / f"{sha256}.part").write_bytes(self.CONTENT)
        assert seat.run().bytes_down == 0
        assert seat.inbox.arrived == {sha256: self.CONTENT}

    def test_a_disk_without_room_is_said_before_anything_is_fetched(
        self, seat: SmallSeat, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        seat.inbox.wants = [wanted(self.CONTENT)]
        seat.server.packages[seat.inbox.wants[0].sha256] = self.CONTENT
        monkeypatch.setattr("sync.fetching.SPARE", 1 << 60)
        with pytest.raises(LocalTrouble, match="room"):
            seat.run()
        assert list(seat.inbox.arriving.iterdir()) == []

    def test_a_package_that_the_server_no_longer_has_stops_nothing(self, seat: SmallSeat) -> None:
        seat.inbox.wants = [wanted(self.CONTENT)]
        summary = seat.run()
        assert (summary.unfetched, summary.trouble) == ((seat.inbox.wants[0].sha256,), None)

    def test_a_part_that_some_fault_damaged_is_found_out_by_its_digest_and_fetched_again(self, seat: SmallSeat) -> None:
        seat.inbox.wants = [wanted(self.CONTENT)]
        (sha256,) = (one.sha256 for one in seat.inbox.wants)
        seat.server.packages[sha256] = self.CONTENT
        (seat.inbox.arriving / f"{sha256}.part").write_bytes(b"\0" * 5_000)
        assert seat.run().unfetched == (sha256,)
        seat.run()
        assert seat.inbox.arrived == {sha256: self.CONTENT}

    def test_a_login_page_in_the_middle_of_it_is_not_written_into_the_package(self, seat: SmallSeat) -> None:
        seat.inbox.wants = [wanted(self.CONTENT)]
        seat.server.packages[seat.inbox.wants[0].sha256] = self.CONTENT
        seat.server.faults.extend([None, None, None, None, Fault.PORTAL])
        with pytest.raises(CaptivePortal):
            seat.run()
        assert list(seat.inbox.arriving.iterdir()) == []


def test_verdicts_reach_the_outbox_as_the_server_gave_them(seat: SmallSeat) -> None:
    made = seat.outbox.say(2)
    seat.run()
    assert seat.outbox.verdicts == dict.fromkeys(made, Verdict.APPLIED)
