"""Carrying by stick (SYNC, "USB bundle"): "the same records through the same ingest"; importing twice, or by stick and
network, changes nothing.
"""

import hashlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, update

from sync import bundle as bundles
from sync.bundle import LARGEST_MESSAGE, Bundle, BundleError, BundleKind, ItemKind, Trouble
from sync.bundle_writing import Content, Sender, write
from sync.protocol import BatchAnswer, ChangesPage, Problem, ProblemKind
from sync.records.exchange import lms_sync_log
from sync.records.vocabulary import RecordKind, Verdict
from sync.server.carrying import Taken, bundles_for, take, write_for
from sync.server.depot import Depot
from sync.server.identity import public_key, recipient
from sync.server.refusing import Refused
from sync.server.store.tables import server_state
from tests.sync.server.fleet import Fleet, a_learner
from tests.sync.simulated import PASSED, SimulatedSeat


def carried(seat: SimulatedSeat, fleet: Fleet, stick: Path, most: int = 500, first: int | None = None) -> Bundle:
    """What a seat without network writes: all that is not acknowledged, or from a number on."""
    state = fleet.server.state
    sender = Sender(BundleKind.TO_SERVER, seat.device, seat.sign, {state.server_id: recipient(state)})

    def batches() -> Iterator[Content]:
        after = seat.acknowledged if first is None else first - 1
        while (batch := seat.batch(most, first=after + 1)) is not None:
            yield Content.batch(batch.id, batch.body)
            after += batch.count

    return write(stick, uuid4(), sender, batches(), fleet.clock())


def opened(found: Bundle, seat: SimulatedSeat, fleet: Fleet, room: Path) -> dict[ItemKind, list[tuple[str, bytes]]]:
    """What the seat reads out of a bundle of the server."""
    found.check(public_key(fleet.server.state), seat.device, BundleKind.FROM_SERVER, None)
    held: dict[ItemKind, list[tuple[str, bytes]]] = {kind: [] for kind in ItemKind}
    for item in bundles.items(bundles.copied(found, room), seat.identity):
        packed = item.kind in (ItemKind.ANSWER, ItemKind.CHANGES)
        held[item.kind].append((item.name, item.text() if packed else item.read()))
    return held


def believe(seat: SimulatedSeat, taken: Taken) -> None:
    for receipt in taken.receipts:
        seat.answered(BatchAnswer.model_validate_json(receipt.json))


def a_passed_exam(seat: SimulatedSeat) -> None:
    learner = a_learner(seat)
    seat.session(seat.attempt(learner), PASSED)


class TestToTheServer:
    def test_results_arrive_and_the_receipt_acknowledges_them(self, fleet: Fleet, tmp_path: Path) -> None:
        seat = fleet.seat()
        a_passed_exam(seat)
        carried(seat, fleet, tmp_path, most=2)
        (found,) = bundles_for(fleet.server, tmp_path)
        taken = take(fleet.server, found)
        assert taken.verdicts == {Verdict.APPLIED: 5}
        assert fleet.enrollment().success.value == "passed"
        believe(seat, taken)
        assert seat.waiting == 0

    def test_a_second_time_changes_nothing(self, fleet: Fleet, tmp_path: Path) -> None:
        seat = fleet.seat()
        a_passed_exam(seat)
        found = carried(seat, fleet, tmp_path)
        take(fleet.server, found)
        before = fleet.everything()
        assert take(fleet.server, found).verdicts == {Verdict.DUPLICATE: 5}
        assert fleet.everything() == before
        assert fleet.records() == 5

    @pytest.mark.parametrize("network_first", [True, False])
    def test_by_stick_and_by_network_is_once(self, fleet: Fleet, tmp_path: Path, network_first: bool) -> None:
        seat = fleet.seat()
        a_passed_exam(seat)
        found = carried(seat, fleet, tmp_path)
        for by_network in (network_first, not network_first):
            if by_network:
                fleet.take(seat)
            else:
                believe(seat, take(fleet.server, found))
        assert fleet.records() == 5
        assert (seat.waiting, seat.epochs_begun) == (0, 1)

    def test_a_stick_that_comes_before_the_one_before_it_waits_for_it(self, fleet: Fleet, tmp_path: Path) -> None:
        seat = fleet.seat()
        a_passed_exam(seat)
        second = carried(seat, fleet, tmp_path / "second", first=4)
        first = carried(seat, fleet, tmp_path / "first")
        taken = take(fleet.server, second)
        assert (taken.verdicts, taken.refused) == ({}, 1)
        problem = Problem.model_validate_json(taken.receipts[0].json)
        assert problem.error is ProblemKind.GAP
        assert problem.ack is not None
        assert problem.ack.seq == 0
        assert take(fleet.server, first).verdicts == {Verdict.APPLIED: 5}

    def test_of_a_device_that_nobody_enrolled_nothing_is_taken(self, fleet: Fleet, tmp_path: Path) -> None:
        stranger = SimulatedSeat()
        stranger.person()
        with pytest.raises(Refused) as refused:
            take(fleet.server, carried(stranger, fleet, tmp_path))
        assert refused.value.kind is ProblemKind.UNKNOWN_DEVICE
        assert fleet.records() == 0

    def test_nobody_can_speak_for_a_device_without_its_key(self, fleet: Fleet, tmp_path: Path) -> None:
        seat = fleet.seat()
        impostor = SimulatedSeat(device=seat.device)
        impostor.person()
        with pytest.raises(BundleError) as refused:
            take(fleet.server, carried(impostor, fleet, tmp_path))
        assert refused.value.trouble is Trouble.NOT_SIGNED
        assert fleet.records() == 0

    def test_one_that_expired_is_taken_when_somebody_vouches_for_it(self, fleet: Fleet, tmp_path: Path) -> None:
        seat = fleet.seat()
        a_passed_exam(seat)
        found = carried(seat, fleet, tmp_path)
        fleet.clock.pass_by(days=200)
        with pytest.raises(BundleError) as refused:
            take(fleet.server, found)
        assert refused.value.trouble is Trouble.EXPIRED
        assert take(fleet.server, found, even_expired=True).verdicts == {Verdict.APPLIED: 5}

    def test_those_of_other_centers_are_passed_over(self, fleet: Fleet, tmp_path: Path) -> None:
        seat = fleet.seat()
        elsewhere = Sender(BundleKind.TO_SERVER, seat.device, seat.sign, {uuid4(): seat.recipient})
        write(tmp_path, uuid4(), elsewhere, (), fleet.clock())
        assert bundles_for(fleet.server, tmp_path) == ()

    def test_nothing_unsealed_stays_on_the_servers_disk(self, fleet: Fleet, tmp_path: Path) -> None:
        seat = fleet.seat()
        a_passed_exam(seat)
        take(fleet.server, carried(seat, fleet, tmp_path / "stick"))
        assert [each for each in fleet.server.settings.data.iterdir() if each.name.startswith("bundle-")] == []

    def test_the_log_tells_of_it(self, fleet: Fleet, tmp_path: Path) -> None:
        seat = fleet.seat()
        a_passed_exam(seat)
        take(fleet.server, carried(seat, fleet, tmp_path))
        (row,) = fleet.rows(select(lms_sync_log).where(lms_sync_log.c.what == "bundle"))
        assert (row.device_id, row.records, row.counts) == (seat.device, 5, {"applied": 5})


class TestFromTheServer:
    def package(self, fleet: Fleet, folder: Path) -> str:
        """A package in the depot that is offered to all."""
        file = folder / "course.zip"
        file.write_bytes(b"a course" * 200_000)
        stored = Depot.open(fleet.server.settings.depot).add(file)
        fields = {"title": "Lifeboats", "available": True, "size_bytes": stored.size}
        fleet.server.write_registers(None, RecordKind.PACKAGE, stored.sha256, fields)
        return stored.sha256

    def test_it_tells_what_the_network_would(self, fleet: Fleet, tmp_path: Path) -> None:
        other, seat = fleet.seat("Bridge"), fleet.seat("Mess")
        a_passed_exam(other)
        fleet.take(other)
        held = opened(write_for(fleet.server, seat.device, tmp_path / "stick"), seat, fleet, tmp_path / "room")
        pages = [ChangesPage.model_validate_json(json) for _, json in held[ItemKind.CHANGES]]
        told = {f"{change.kind} {change.subject}": change for page in pages for change in page.changes}
        by_network, cursor = fleet.pull(seat)
        assert told == by_network
        assert (pages[-1].cursor, pages[-1].more) == (cursor, False)

    def test_what_fills_megabytes_for_each_learner_is_told_in_pages_that_a_seat_reads(
        self, fleet: Fleet, tmp_path: Path
    ) -> None:
        """A page of attempts was larger than a message may be, so that no seat could read any stick."""
        seat, other = fleet.seat(), fleet.seat("Other")
        kept = "x" * (LARGEST_MESSAGE // 3)
        made = []
        for _ in range(4):
            made.append(seat.attempt(a_learner(seat)))
            seat.session(made[-1], values=[("cmi.suspend_data", kept)])
        fleet.take(seat)
        found = opened(write_for(fleet.server, other.device, tmp_path / "stick"), other, fleet, tmp_path / "room")
        pages = [ChangesPage.model_validate_json(page) for _, page in found[ItemKind.CHANGES]]
        told = [change.subject for page in pages for change in page.changes if change.kind == "attempt"]
        assert sorted(told) == sorted(map(str, made))
        assert not pages[-1].more

    def test_courses_come_along_whole(self, fleet: Fleet, tmp_path: Path) -> None:
        seat = fleet.seat()
        sha256 = self.package(fleet, tmp_path)
        held = opened(write_for(fleet.server, seat.device, tmp_path / "stick"), seat, fleet, tmp_path / "room")
        ((name, content),) = held[ItemKind.PACKAGE]
        assert name == sha256 == hashlib.sha256(content).hexdigest()

    def test_courses_can_be_left_out(self, fleet: Fleet, tmp_path: Path) -> None:
        seat = fleet.seat()
        self.package(fleet, tmp_path)
        made = write_for(fleet.server, seat.device, tmp_path / "stick", with_packages=False)
        assert ItemKind.PACKAGE not in made.manifest.items

    def test_receipts_travel_with_it(self, fleet: Fleet, tmp_path: Path) -> None:
        seat = fleet.seat()
        a_passed_exam(seat)
        taken = take(fleet.server, carried(seat, fleet, tmp_path / "up", most=2))
        made = write_for(fleet.server, seat.device, tmp_path / "down", taken.receipts)
        held = opened(made, seat, fleet, tmp_path / "room")
        for _, json in held[ItemKind.ANSWER]:
            seat.answered(BatchAnswer.model_validate_json(json))
        assert seat.waiting == 0

    def test_what_came_over_the_network_is_acknowledged_too(self, fleet: Fleet, tmp_path: Path) -> None:
        """The answer to the last batch never reached the seat."""
        seat = fleet.seat()
        a_passed_exam(seat)
        batch = seat.batch()
        assert batch is not None
        fleet.server.ingest(seat.device, batch.body, batch.signature)
        held = opened(write_for(fleet.server, seat.device, tmp_path / "stick"), seat, fleet, tmp_path / "room")
        ((_, json),) = held[ItemKind.ANSWER]
        seat.answered(BatchAnswer.model_validate_json(json))
        assert (seat.waiting, seat.epochs_begun) == (0, 1)

    def test_the_newest_takes_the_place_of_the_one_before(self, fleet: Fleet, tmp_path: Path) -> None:
        seat, other = fleet.seat("Bridge"), fleet.seat("Mess")
        carried(seat, fleet, tmp_path)
        for each in (seat, other, seat):
            write_for(fleet.server, each.device, tmp_path)
        left = [(each.manifest.kind, each.manifest.readers) for each in bundles.find(tmp_path)]
        assert sorted(left, key=str) == sorted(
            [
                (BundleKind.TO_SERVER, (fleet.server.state.server_id,)),
                (BundleKind.FROM_SERVER, (seat.device,)),
                (BundleKind.FROM_SERVER, (other.device,)),
            ],
            key=str,
        )

    def test_each_has_a_greater_version_than_the_one_before(self, fleet: Fleet, tmp_path: Path) -> None:
        one, other = fleet.seat("Bridge"), fleet.seat("Mess")
        versions = [write_for(fleet.server, seat.device, tmp_path).manifest.version for seat in (one, other, one)]
        assert versions == sorted(set(versions))

    def test_a_server_that_was_restored_does_not_count_from_before(self, fleet: Fleet, tmp_path: Path) -> None:
        seat = fleet.seat()
        lost = [write_for(fleet.server, seat.device, tmp_path).manifest.version for _ in range(3)]
        with fleet.server.database.writing() as connection:
            connection.execute(update(server_state).values(bundle_version=0))
        fleet.clock.pass_by(minutes=1)
        assert write_for(fleet.server, seat.device, tmp_path).manifest.version > max(lost)

    def test_no_other_seat_can_open_it(self, fleet: Fleet, tmp_path: Path) -> None:
        seat, other = fleet.seat("Bridge"), fleet.seat("Mess")
        made = write_for(fleet.server, seat.device, tmp_path)
        with pytest.raises(BundleError) as refused:
            next(bundles.items(made, other.identity))
        assert refused.value.trouble is Trouble.NOT_MEANT

    def test_it_is_good_for_half_a_year(self, fleet: Fleet, tmp_path: Path) -> None:
        made = write_for(fleet.server, fleet.seat().device, tmp_path)
        assert made.manifest.expires_at - made.manifest.made_at == timedelta(days=180)
        assert made.manifest.generation == fleet.server.state.generation

    def test_for_a_device_that_nobody_enrolled_there_is_none(self, fleet: Fleet, tmp_path: Path) -> None:
        with pytest.raises(Refused):
            write_for(fleet.server, UUID(int=1), tmp_path)
