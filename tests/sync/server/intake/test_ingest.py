"""What the server does with batches: every record once, for good, whatever the network, the disk or the clock did."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
import zstandard
from sqlalchemy import select

from sync import chain, clock
from sync.protocol import BATCH_BYTES, ProblemKind, in_base64, signed_part
from sync.records.identifiers import new_id
from sync.records.vocabulary import Verdict
from sync.server.refusing import Refused
from sync.server.store.tables import dirty, parked, records
from tests.sync.server.fleet import Fleet, a_learner
from tests.sync.simulated import NOON, SimulatedSeat, canonical


def verdicts(seat: SimulatedSeat) -> list[str]:
    return sorted(set(seat.verdicts.values()))


class TestOneBatch:
    def test_every_record_is_stored_and_acknowledged_with_the_chains_hash(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        a_learner(seat)
        (answer,) = fleet.send(seat)
        assert [settled.verdict for settled in answer.verdicts] == [Verdict.APPLIED] * 3
        assert (answer.ack.seq, answer.ack.hash) == (3, seat.hashes[-1].hex())
        assert answer.ack.durable == 3
        assert fleet.records() == 3

    def test_a_second_time_changes_nothing_and_says_duplicate(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        a_learner(seat)
        batch = seat.batch()
        assert batch is not None
        first = fleet.server.ingest(seat.device, batch.body, batch.signature)
        again = fleet.server.ingest(seat.device, batch.body, batch.signature)
        assert {settled.verdict for settled in again.verdicts} == {Verdict.DUPLICATE}
        assert again.ack == first.ack
        assert fleet.records() == 3

    def test_the_server_answers_with_its_time_and_a_stamp_after_the_seats(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        seat.person()
        seat.hlc = clock.at(fleet.clock() + timedelta(hours=3))
        seat.person()
        (answer,) = fleet.send(seat)
        assert answer.server_time == fleet.clock()
        assert answer.hlc >= seat.hlc

    def test_a_batch_that_overlaps_what_is_there_adds_only_what_is_new(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        a_learner(seat)
        fleet.send(seat, most=2)
        seat.person("Grace", "Hopper")
        batch = seat.batch(first=2)
        assert batch is not None
        answer = fleet.server.ingest(seat.device, batch.body, batch.signature)
        assert [settled.verdict.value for settled in answer.verdicts] == ["duplicate", "duplicate", "applied"]
        assert (answer.ack.seq, answer.ack.hash) == (4, seat.hashes[-1].hex())


class TestRefused:
    def test_a_gap_is_answered_with_what_the_server_has(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        a_learner(seat)
        batch = seat.batch(first=2)
        assert batch is not None
        with pytest.raises(Refused) as refused:
            fleet.server.ingest(seat.device, batch.body, batch.signature)
        assert refused.value.kind is ProblemKind.GAP
        assert refused.value.ack is not None
        assert (refused.value.ack.seq, refused.value.ack.hash) == (0, "00" * 32)
        assert fleet.records() == 0

    def test_another_devices_signature_takes_nothing(self, fleet: Fleet) -> None:
        seat, other = fleet.seat(), fleet.seat("Other")
        seat.person()
        batch = seat.batch()
        assert batch is not None
        forged = in_base64(other.sign(signed_part(batch.body)))
        for signature in (forged, "", "no base 64", in_base64(b"short")):
            with pytest.raises(Refused) as refused:
                fleet.server.ingest(seat.device, batch.body, signature)
            assert refused.value.kind is ProblemKind.NOT_SIGNED
        assert fleet.records() == 0

    def test_a_batch_of_another_device_is_not_this_devices(self, fleet: Fleet) -> None:
        seat, other = fleet.seat(), fleet.seat("Other")
        seat.person()
        batch = seat.batch()
        assert batch is not None
        with pytest.raises(Refused) as refused:
            fleet.server.ingest(other.device, batch.body, in_base64(other.sign(signed_part(batch.body))))
        assert refused.value.kind is ProblemKind.MALFORMED

    def test_a_device_nobody_enrolled_is_told_so(self, fleet: Fleet) -> None:
        stranger = SimulatedSeat()
        stranger.person()
        batch = stranger.batch()
        assert batch is not None
        with pytest.raises(Refused) as refused:
            fleet.server.ingest(stranger.device, batch.body, batch.signature)
        assert refused.value.kind is ProblemKind.UNKNOWN_DEVICE

    @pytest.mark.parametrize(
        "head",
        [{"count": 7}, {"last": "ab" * 32}, {"previous": "cd" * 32}, {"epoch": "none"}],
        ids=["a wrong count", "a wrong last hash", "a wrong first hash", "no epoch"],
    )
    def test_a_head_that_does_not_fit_its_records_is_refused(self, fleet: Fleet, head: dict[str, Any]) -> None:
        seat = fleet.seat()
        seat.person()
        batch = seat.pack(0, seat.lines, **head)
        with pytest.raises(Refused) as refused:
            fleet.server.ingest(seat.device, batch.body, batch.signature)
        assert refused.value.kind is ProblemKind.MALFORMED

    def test_a_later_version_of_the_protocol_is_told_to_wait_for_an_update(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        seat.person()
        batch = seat.pack(0, seat.lines, protocol=99)
        with pytest.raises(Refused) as refused:
            fleet.server.ingest(seat.device, batch.body, batch.signature)
        assert refused.value.kind is ProblemKind.TOO_OLD

    def test_a_small_frame_that_unpacks_to_gigabytes_is_stopped(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        bomb = zstandard.ZstdCompressor().compress(b"\n" * (64 << 20))
        with pytest.raises(Refused) as refused:
            fleet.server.ingest(seat.device, bomb, in_base64(seat.sign(signed_part(bomb))))
        assert refused.value.kind is ProblemKind.TOO_LARGE

    def test_more_than_a_mebibyte_of_many_records_is_to_be_halved(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        for _ in range(3):
            seat.say("person", str(uuid4()), {"fields": {"given_name": "x" * (BATCH_BYTES // 2)}})
        batch = seat.pack(0, seat.lines)
        with pytest.raises(Refused) as refused:
            fleet.server.ingest(seat.device, batch.body, batch.signature)
        assert refused.value.kind is ProblemKind.TOO_LARGE
        alone = seat.pack(0, seat.lines[:1])
        assert fleet.server.ingest(seat.device, alone.body, alone.signature).ack.seq == 1

    @pytest.mark.parametrize("body", [b"", b"nothing", zstandard.ZstdCompressor().compress(b"{}")])
    def test_what_is_no_batch_is_refused(self, fleet: Fleet, body: bytes) -> None:
        seat = fleet.seat()
        with pytest.raises(Refused) as refused:
            fleet.server.ingest(seat.device, body, in_base64(seat.sign(signed_part(body))))
        assert refused.value.kind is ProblemKind.MALFORMED


class TestAPoisonRecord:
    """SYNC, "Upload": a poison record never stops a queue."""

    def poison(self, seat: SimulatedSeat, learner: object) -> None:
        seat.say("hologram", str(learner), {"of": "a later version"})
        seat.say("person", str(learner), {"fields": {"given_name": 3}})
        seat.say("person", str(learner), {"fields": {"shoe_size": 3}})
        seat.say("session", str(learner), {})
        seat.say("person", "nobody", {"fields": {"given_name": "A"}})
        seat.say("package", "AB" * 32, {"fields": {"title": "A"}})
        seat.say("audit", f"{uuid4()}/1", {})
        seat.say("tracking", str(learner), {})
        seat.seal(b"{")
        seat.seal(b"")
        seat.seal(b"\xff\xfe\x00")
        seat.seal(b"[1, 2]")
        seat.seal(canonical({"id": str(new_id(NOON)), "kind": "person\0", "subject": "a\0b"}))
        seat.seal(b"[" * 100_000)
        # PostgreSQL's texts hold no U+0000, and the reason may name what is wrong.
        seat.say("hologram\0", str(learner), {})
        seat.say("person", str(learner), {"fields": {"shoe\0size": 3}})
        seat.say("package", "\0", {"fields": {"title": "A"}})

    def test_it_is_kept_as_it_came_and_its_neighbours_go_on(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        before = seat.person()
        self.poison(seat, before)
        seat.person("Grace", "Hopper")
        (answer,) = fleet.send(seat)
        said = [settled.verdict for settled in answer.verdicts]
        assert said == [Verdict.APPLIED, *[Verdict.PARKED] * 17, Verdict.APPLIED]
        assert all(settled.why for settled in answer.verdicts[1:-1])
        assert seat.waiting == 0
        kept = {bytes(row.line) for row in fleet.rows(select(records.c.line))}
        assert kept == set(seat.lines)
        fleet.work_out()
        assert fleet.matters() == {"parked": True}

    def test_it_is_not_parked_a_second_time(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        self.poison(seat, seat.person())
        fleet.send(seat)
        seat.begin_epoch()
        (answer,) = fleet.send(seat)
        assert [settled.verdict for settled in answer.verdicts[1:]] == [Verdict.PARKED] * 17
        assert all(settled.why for settled in answer.verdicts[1:])
        assert len(fleet.rows(select(parked.c.id))) == 17

    def test_the_reason_never_repeats_what_somebody_is_called(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        seat.say("person", str(uuid4()), {"fields": {"given_name": ["Rumpelstiltskin"]}})
        (answer,) = fleet.send(seat)
        assert "given_name" in str(answer.verdicts[0].why)
        assert "Rumpelstiltskin" not in str(answer.verdicts[0].why)

    def test_the_same_id_with_other_content_is_parked_and_both_are_kept(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        identifier = new_id(NOON)
        person = str(uuid4())
        seat.say("person", person, {"fields": {"given_name": "Ada"}}, identifier=identifier)
        seat.say("person", person, {"fields": {"given_name": "Eve"}}, identifier=identifier)
        seat.say("person", person, {"fields": {"family_name": "Byron"}})
        (answer,) = fleet.send(seat)
        assert [settled.verdict.value for settled in answer.verdicts] == ["applied", "parked", "applied"]
        assert [bytes(row.line) for row in fleet.rows(select(parked.c.line))] == [seat.lines[1]]
        seat.begin_epoch()
        (again,) = fleet.send(seat)
        assert [settled.verdict.value for settled in again.verdicts] == ["duplicate", "parked", "duplicate"]
        assert len(fleet.rows(select(parked.c.id))) == 1
        fleet.work_out()
        assert fleet.document(seat, "person", person)["fields"]["given_name"] == "Ada"


class TestClonedAndRestoredDisks:
    """SYNC, "Upload": an ack with another hash means that the disk was cloned or restored."""

    def test_a_clone_begins_an_epoch_of_its_own_and_nothing_is_lost(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        learner = a_learner(seat)
        fleet.send(seat)
        clone = seat.cloned()
        here, there = seat.attempt(learner), clone.attempt(learner, number=2)
        fleet.send(seat)
        fleet.send(clone)
        assert clone.epochs_begun == 2
        assert clone.waiting == 0
        assert fleet.records() == 5
        fleet.work_out()
        assert {row.id for row in fleet.attempts()} == {here, there}

    def test_a_clone_that_sends_into_the_others_chain_is_not_acknowledged(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        seat.person()
        fleet.send(seat)
        clone = seat.cloned()
        seat.person("Grace", "Hopper")
        fleet.send(seat)
        clone.person("Alan", "Turing")
        batch = clone.batch()
        assert batch is not None
        answer = fleet.server.ingest(clone.device, batch.body, batch.signature)
        assert answer.ack.seq == 2
        assert answer.ack.hash != clone.hashes[-1].hex()
        assert answer.ack.hash == seat.hashes[-1].hex()

    def test_a_seat_brought_back_to_yesterday_sends_everything_again_for_nothing(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        seat.person()
        yesterday = seat.cloned()
        seat.person("Grace", "Hopper")
        fleet.send(seat)
        yesterday.person("Alan", "Turing")
        fleet.send(yesterday)
        assert yesterday.waiting == 0
        assert fleet.records() == 3
        assert yesterday.epochs_begun == 2

    def test_an_epoch_the_server_never_saw_begins_at_its_first_record(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        seat.person()
        fleet.send(seat)
        seat.begin_epoch()
        seat.acknowledged = 1
        seat.person("Grace", "Hopper")
        batch = seat.batch()
        assert batch is not None
        with pytest.raises(Refused) as refused:
            fleet.server.ingest(seat.device, batch.body, batch.signature)
        assert refused.value.ack is not None
        seat.go_back(refused.value.ack)
        fleet.send(seat)
        assert seat.waiting == 0
        assert fleet.records() == 2


class TestClocks:
    """SYNC: clocks order nothing; sync is never refused for a bad one."""

    @pytest.mark.parametrize("year", [1970, 2099, 9998])
    def test_a_wrong_clock_is_no_reason_to_refuse(self, fleet: Fleet, year: int) -> None:
        seat = fleet.seat()
        seat.now = NOON.replace(year=year)
        a_learner(seat)
        fleet.send(seat)
        assert verdicts(seat) == ["applied"]

    def test_a_clock_in_2099_wins_no_more_than_a_day(self, fleet: Fleet) -> None:
        ahead, right = fleet.seat(), fleet.seat("Right")
        ahead.now = NOON.replace(year=2099)
        person = ahead.person("Ada", "Wrong")
        ahead.person("Ada", "Still wrong", person=person)
        fleet.take(ahead)
        assert fleet.document(ahead, "person", person)["fields"]["family_name"] == "Still wrong"
        fleet.clock.pass_by(days=2)
        right.now = fleet.clock()
        right.person("Ada", "Byron", person=person)
        fleet.take(right)
        assert fleet.document(ahead, "person", person)["fields"]["family_name"] == "Byron"


def test_nothing_is_worked_out_while_a_batch_is_taken(fleet: Fleet) -> None:
    """Ingest depends on nothing that records say, so that it costs little more than its INSERT."""
    seat = fleet.seat()
    fleet.work_out()
    a_learner(seat)
    fleet.send(seat)
    (row,) = fleet.rows(select(dirty.c.aggregates))
    assert sorted(name.partition("/")[0] for name in row.aggregates) == ["enrollment", "package", "person"]
    assert "person" not in " ".join(fleet.pull(seat)[0])


def test_hashes_are_those_of_the_chain(fleet: Fleet) -> None:
    seat = fleet.seat()
    seat.person()
    (answer,) = fleet.send(seat)
    assert answer.ack.hash == chain.link(bytes(32), seat.lines[0]).hex()
