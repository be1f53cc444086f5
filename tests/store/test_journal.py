"""The chain of sealed records against a server that may lose, forget or have seen something else (SYNC, "Upload")."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from desktop.learning.sending import SeatOutbox
from desktop.store import journal_answers, journal_epochs, people
from desktop.store.journal import chain_of, stretch
from desktop.store.journal_answers import Heard, take_receipt
from desktop.store.journal_known import agree
from desktop.store.outbox import backlog
from desktop.store.people import PersonFacts
from desktop.store.sealing import seal
from desktop.store.store import Connection, Store
from sync.chain import START, link
from sync.client import Batch
from sync.protocol import Ack
from sync.records.vocabulary import RecordKind, Verdict
from tests.store.desk import KEY, NOON, rows
from tests.store.receiver import Receiver
from tests.store.sending import send_all


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


def add(store: Store, *names: str) -> None:
    for name in names:
        store.write(partial(people.add_person, given_name=name, family_name="", now=NOON)).result()


def names(receiver: Receiver) -> list[str]:
    return sorted(record.body["fields"]["given_name"] for record in receiver.records(RecordKind.PERSON))


def batch_of(store: Store, most: int = 500) -> Batch:
    batch = SeatOutbox(store).next_batch(most)
    assert batch is not None
    return batch


@contextmanager
def copy_of(folder: Path, to: Path) -> Iterator[Store]:
    """The same store on another disk; the one in `folder` must be closed."""
    shutil.copytree(folder, to)
    with Store.open(to, KEY) as store:
        yield store


class TestTheChain:
    def test_numbers_have_no_gaps_and_each_hash_covers_the_one_before(self, store: Store) -> None:
        add(store, "Ada", "Bo", "Cy")
        store.write(lambda c: seal(c, NOON)).result()
        add(store, "Di")
        store.write(lambda c: seal(c, NOON)).result()
        found = rows(store.folder.database, "SELECT seq, hash, line FROM journal ORDER BY seq")
        previous = START
        for number, (seq, hashed, line) in enumerate(found, start=1):
            previous = link(previous, line)
            assert (seq, hashed) == (number, previous)
        assert store.read(chain_of).hash == previous

    def test_a_batch_keeps_to_its_records_and_bytes(self, store: Store, receiver: Receiver) -> None:
        add(store, *"abcdefg")
        assert batch_of(store, 3).count == 3
        whole = store.read(lambda c: stretch(c, 0, 500, 1 << 20))
        assert whole is None or len(whole.lines) == 3
        two_lines = sum(len(line) + 1 for line in whole.lines[:2]) if whole else 0
        part = SeatOutbox(store).next_batch(500, two_lines)
        assert part is not None
        assert (part.count, part.line_bytes) == (2, two_lines)
        alone = SeatOutbox(store).next_batch(500, 1)
        assert alone is not None
        assert alone.count == 1

    def test_several_batches_carry_everything_once(self, store: Store, receiver: Receiver) -> None:
        add(store, *"abcdefg")
        assert send_all(store, receiver, most_records=3) == 3
        assert names(receiver) == list("abcdefg")
        assert receiver.arrivals == 7
        assert SeatOutbox(store).waiting() == 0


class TestAnswersThatDoNotArrive:
    def test_a_batch_whose_answer_was_lost_goes_again_and_changes_nothing(
        self, store: Store, receiver: Receiver
    ) -> None:
        add(store, "Ada", "Bo")
        receiver.take(batch_of(store))
        add(store, "Cy")
        send_all(store, receiver)
        assert names(receiver) == ["Ada", "Bo", "Cy"]
        assert SeatOutbox(store).waiting() == 0
        assert verdicts(store) == {Verdict.DUPLICATE: 2, Verdict.APPLIED: 1}

    def test_an_answer_that_comes_twice_changes_nothing(self, store: Store, receiver: Receiver) -> None:
        add(store, "Ada")
        answer = receiver.take(batch_of(store))
        outbox = SeatOutbox(store)
        outbox.answered(answer)
        add(store, "Bo")
        send_all(store, receiver)
        outbox.answered(answer)
        assert outbox.heard is Heard.AGAIN
        send_all(store, receiver)
        assert names(receiver) == ["Ada", "Bo"]

    def test_an_answer_of_an_epoch_that_is_over_changes_nothing(self, store: Store, receiver: Receiver) -> None:
        add(store, "Ada")
        answer = receiver.take(batch_of(store))
        store.write(lambda c: journal_epochs.begin_epoch(c, doubt=False)).result()
        outbox = SeatOutbox(store)
        outbox.answered(answer)
        assert (outbox.heard, outbox.waiting()) == (Heard.STALE, 1)

    def test_a_record_is_parked_with_its_sentence_and_its_neighbours_go_on(
        self, store: Store, receiver: Receiver
    ) -> None:
        add(store, "Ada", "x" * 300, "Cy")
        send_all(store, receiver)
        assert verdicts(store) == {Verdict.APPLIED: 2, Verdict.PARKED: 1}
        ((why,),) = rows(store.folder.database, "SELECT why FROM journal WHERE verdict = 'parked'")
        assert "given_name" in why
        assert SeatOutbox(store).waiting() == 0


class TestRestoredAndCloned:
    def test_a_server_restored_from_a_backup_is_sent_what_it_lost(self, store: Store, receiver: Receiver) -> None:
        add(store, "Ada", "Bo")
        send_all(store, receiver)
        backup = receiver.backup()
        add(store, "Cy", "Di")
        send_all(store, receiver)
        add(store, "Ed")
        epoch = store.read(chain_of).epoch
        send_all(store, backup)
        assert names(backup) == ["Ada", "Bo", "Cy", "Di", "Ed"]
        assert backup.arrivals == 5
        assert store.read(chain_of).epoch == epoch

    def test_a_seat_with_nothing_new_can_ask_whether_a_server_was_restored(
        self, store: Store, receiver: Receiver
    ) -> None:
        add(store, "Ada", "Bo")
        send_all(store, receiver)
        backup = receiver.backup()
        add(store, "Cy")
        send_all(store, receiver)
        assert send_all(store, backup) == 0
        store.write(journal_answers.ask_again).result()
        send_all(store, backup)
        assert names(backup) == ["Ada", "Bo", "Cy"]

    def test_asking_a_server_that_has_everything_changes_nothing(self, store: Store, receiver: Receiver) -> None:
        add(store, "Ada", "Bo")
        send_all(store, receiver)
        before = store.read(chain_of)
        store.write(journal_answers.ask_again).result()
        assert send_all(store, receiver) == 1
        assert store.read(chain_of) == before

    def test_a_server_that_lost_everything_is_sent_everything(self, store: Store, receiver: Receiver) -> None:
        add(store, "Ada", "Bo")
        send_all(store, receiver)
        add(store, "Cy")
        empty = Receiver()
        send_all(store, empty)
        assert names(empty) == ["Ada", "Bo", "Cy"]

    def test_a_store_restored_from_a_backup_begins_a_new_epoch_and_loses_nothing(
        self, folder: Path, tmp_path: Path, receiver: Receiver
    ) -> None:
        with Store.open(folder, KEY) as store:
            add(store, "Ada", "Bo")
            send_all(store, receiver)
        shutil.copytree(folder, tmp_path / "backup")
        with Store.open(folder, KEY) as store:
            add(store, "Cy")
            send_all(store, receiver)
        with Store.open(tmp_path / "backup", KEY) as restored:
            before = restored.read(chain_of).epoch
            add(restored, "Di", "Ed")
            send_all(restored, receiver)
            assert restored.read(chain_of).epoch != before
            assert restored.read(lambda c: backlog(c, NOON)).count == 0
        assert names(receiver) == ["Ada", "Bo", "Cy", "Di", "Ed"]

    def test_a_store_behind_the_server_by_all_it_ever_sent_does_the_same(
        self, folder: Path, tmp_path: Path, receiver: Receiver
    ) -> None:
        with Store.open(folder, KEY) as store:
            add(store, "Ada")
        shutil.copytree(folder, tmp_path / "backup")
        with Store.open(folder, KEY) as store:
            send_all(store, receiver)
        with Store.open(tmp_path / "backup", KEY) as restored:
            add(restored, "Bo")
            send_all(restored, receiver)
        # The first one was sealed twice, under two ids; the server merges by subject.
        assert names(receiver) == ["Ada", "Ada", "Bo"]

    def test_two_clones_of_one_disk_both_get_all_of_theirs_through(
        self, folder: Path, tmp_path: Path, receiver: Receiver
    ) -> None:
        with Store.open(folder, KEY) as store:
            add(store, "Ada")
            send_all(store, receiver)
        with copy_of(folder, tmp_path / "clone") as clone, Store.open(folder, KEY) as store:
            for turn in range(3):
                add(store, f"here {turn}")
                add(clone, f"there {turn}")
                send_all(clone, receiver)
                send_all(store, receiver)
            assert store.read(chain_of).epoch != clone.read(chain_of).epoch
        assert names(receiver) == sorted(
            ["Ada", *(f"{where} {turn}" for where in ("here", "there") for turn in range(3))]
        )

    def test_what_others_changed_since_is_not_said_again_as_this_seats_own_word(
        self, store: Store, receiver: Receiver
    ) -> None:
        add(store, "Ada")
        send_all(store, receiver)
        (person,) = store.read(people.everybody)
        renamed = PersonFacts("Augusta", "")

        def pull(connection: Connection) -> None:
            people.change_person(connection, person.id, renamed, NOON)
            connection.exec_driver_sql("DELETE FROM outbox")
            agree(connection, RecordKind.PERSON, str(person.id), {"given_name": "Augusta"})

        store.write(pull).result()
        store.write(lambda c: journal_epochs.begin_epoch(c, doubt=True)).result()
        store.write(lambda c: people.deactivate(c, person.id, NOON)).result()
        send_all(store, receiver)
        fields = [record.body["fields"] for record in receiver.records(RecordKind.PERSON)]
        assert fields[1] == {"deactivated_at": "2026-03-01T12:00:00Z"}

    def test_what_is_offered_again_counts_as_unsent_until_it_is_answered_for(
        self, store: Store, receiver: Receiver
    ) -> None:
        add(store, "Ada")
        send_all(store, receiver)
        store.write(lambda c: journal_epochs.begin_epoch(c, doubt=True)).result()
        assert store.read(lambda c: backlog(c, NOON + timedelta(hours=2))).oldest_age == timedelta(hours=2)
        send_all(store, receiver)
        assert store.read(lambda c: backlog(c, NOON)).count == 0
        assert receiver.arrivals == 2
        assert verdicts(store) == {Verdict.APPLIED: 1}


def test_how_much_waits_is_told_without_reading_the_lines(store: Store) -> None:
    """The pill asks often, and a journal of 90 days is long."""
    query = "EXPLAIN QUERY PLAN SELECT count(*), min(queued_at) FROM journal WHERE acknowledged_at IS NULL"
    plan = [row[-1] for row in rows(store.folder.database, query)]
    assert any("COVERING INDEX ix_journal_unacknowledged" in step for step in plan)


class TestOneThatCannotGo:
    def test_it_goes_behind_all_others_and_keeps_its_sentence(self, store: Store, receiver: Receiver) -> None:
        add(store, "Ada", "Bo", "Cy")
        outbox = SeatOutbox(store)
        assert outbox.put_last(batch_of(store, 1), "Too large for this server.")
        noted = rows(store.folder.database, "SELECT seq, why FROM journal WHERE why NOT NULL")
        assert noted == [(3, "Too large for this server.")]
        send_all(store, receiver)
        told = [record.body["fields"]["given_name"] for record in receiver.records()]
        assert told == ["Bo", "Cy", "Ada"]

    def test_alone_it_stays_where_it_is(self, store: Store) -> None:
        add(store, "Ada")
        epoch = store.read(chain_of).epoch
        assert not SeatOutbox(store).put_last(batch_of(store, 1), "Too large.")
        assert store.read(chain_of).epoch == epoch


class TestReceiptsFromAStick:
    def test_a_receipt_settles_what_was_carried(self, store: Store, receiver: Receiver) -> None:
        add(store, *"abcde")
        answers = [receiver.take(batch) for batch in SeatOutbox(store).batches(most_records=2)]
        for answer in answers:
            receipt = partial(take_receipt, ack=answer.ack, settled=answer.verdicts, now=NOON)
            assert store.write(receipt).result()
        assert SeatOutbox(store).waiting() == 0
        assert verdicts(store) == {Verdict.APPLIED: 5}

    def test_an_old_receipt_takes_nothing_back(self, store: Store, receiver: Receiver) -> None:
        add(store, "Ada")
        (answer,) = [receiver.take(batch) for batch in SeatOutbox(store).batches()]
        add(store, "Bo")
        send_all(store, receiver)
        assert store.write(lambda c: take_receipt(c, answer.ack, answer.verdicts, NOON)).result()
        assert SeatOutbox(store).waiting() == 0

    def test_a_receipt_of_another_epoch_changes_nothing(self, store: Store, receiver: Receiver) -> None:
        add(store, "Ada")
        (answer,) = [receiver.take(batch) for batch in SeatOutbox(store).batches()]
        store.write(lambda c: journal_epochs.begin_epoch(c, doubt=False)).result()
        assert not store.write(lambda c: take_receipt(c, answer.ack, answer.verdicts, NOON)).result()
        assert SeatOutbox(store).waiting() == 1

    def test_a_disk_that_only_sticks_ever_served_learns_from_a_receipt_that_it_was_copied(self, store: Store) -> None:
        add(store, "Ada")
        batch_of(store)
        epoch = store.read(chain_of).epoch
        of_the_copy = Ack(epoch=epoch, seq=1, hash="11" * 32, durable=1)
        assert not store.write(lambda c: take_receipt(c, of_the_copy, (), NOON)).result()
        assert store.read(chain_of).epoch != epoch


class TestPruning:
    """ "Rows leave the seat only when the server calls them durable and they are 90 days old.\""""

    LATER = NOON + timedelta(days=91)

    def test_old_durable_records_leave_and_the_chain_goes_on(self, store: Store, receiver: Receiver) -> None:
        add(store, "Ada", "Bo", "Cy")
        store.clock = lambda: NOON
        send_all(store, receiver)
        assert store.write(lambda c: journal_epochs.prune(c, NOON + timedelta(days=89))).result() == 0
        assert store.write(lambda c: journal_epochs.prune(c, self.LATER)).result() == 1
        add(store, "Di")
        send_all(store, receiver)
        assert names(receiver) == ["Ada", "Bo", "Cy", "Di"]
        assert receiver.arrivals == 4

    def test_what_is_not_durable_stays(self, store: Store, receiver: Receiver) -> None:
        add(store, "Ada", "Bo", "Cy", "Di")
        store.clock = lambda: NOON
        answer = receiver.take(batch_of(store))
        SeatOutbox(store).answered(answer.model_copy(update={"ack": answer.ack.model_copy(update={"durable": 1})}))
        assert store.write(lambda c: journal_epochs.prune(c, self.LATER)).result() == 1

    def test_a_clock_that_was_wrong_leaves_no_hole_in_the_chain(self, store: Store, receiver: Receiver) -> None:
        for name, moment in (("Ada", NOON + timedelta(days=30)), ("Bo", NOON), ("Cy", NOON), ("Di", NOON)):
            add(store, name)
            store.clock = partial(_the, moment)
            send_all(store, receiver)
        assert store.write(lambda c: journal_epochs.prune(c, self.LATER)).result() == 0
        month_later = self.LATER + timedelta(days=30)
        assert store.write(lambda c: journal_epochs.prune(c, month_later)).result() == 2

    def test_a_server_that_lost_what_has_left_is_offered_the_rest(self, store: Store, receiver: Receiver) -> None:
        add(store, "Ada", "Bo", "Cy")
        store.clock = lambda: NOON
        send_all(store, receiver)
        store.write(lambda c: journal_epochs.prune(c, self.LATER)).result()
        add(store, "Di")
        empty = Receiver()
        send_all(store, empty)
        assert names(empty) == ["Bo", "Cy", "Di"]


def verdicts(store: Store) -> dict[Verdict, int]:
    found = rows(store.folder.database, "SELECT verdict, count(*) FROM journal GROUP BY verdict")
    return {Verdict(verdict): count for verdict, count in found}


def _the(moment: datetime) -> datetime:
    return moment
