"""One thread writes: what has queued becomes one transaction, and a future resolves when that is on disk."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from sqlite3 import Connection as DriverConnection
from typing import Any

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import IntegrityError

from desktop.store.engine import connect, writing_engine
from desktop.store.errors import DiskFull, StoreBusy, StoreClosed
from desktop.store.writer import Writer
from tests.store.desk import KEY, rows


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "carrel.db"
    connection = connect(path, KEY.secret)
    connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
    connection.close()
    return path


@pytest.fixture
def writer(database: Path) -> Iterator[Writer]:
    writer = Writer(writing_engine(database, KEY.secret))
    yield writer
    writer.close()


class Note:
    """Work that writes one row."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __call__(self, connection: Connection) -> int:
        connection.exec_driver_sql("INSERT INTO note VALUES (?, 'x')", (self.number,))
        return self.number


class Held:
    """Work that keeps the writer busy until it is let go, so that a group can gather behind it."""

    def __init__(self) -> None:
        self.started = threading.Event()
        self.let_go = threading.Event()

    def __call__(self, connection: Connection) -> None:
        self.started.set()
        assert self.let_go.wait(20)


def submit_as_one_group(writer: Writer, *work: Note) -> list[Future[int]]:
    held = Held()
    first = writer.submit(held)
    assert held.started.wait(20)
    futures = [writer.submit(item) for item in work]
    held.let_go.set()
    first.result(20)
    return futures


def test_a_resolved_future_means_that_another_connection_sees_the_row(writer: Writer, database: Path) -> None:
    assert writer.submit(Note(1)).result(20) == 1
    assert rows(database, "SELECT id FROM note") == [(1,)]


def test_everything_that_has_queued_is_one_commit(writer: Writer, database: Path) -> None:
    futures = submit_as_one_group(writer, *(Note(number) for number in range(50)))
    assert [future.result(20) for future in futures] == list(range(50))
    assert writer.commits == 2
    assert len(rows(database, "SELECT id FROM note")) == 50


def test_one_failing_item_fails_alone(writer: Writer, database: Path) -> None:
    futures = submit_as_one_group(writer, Note(1), Note(1), Note(2))
    assert isinstance(futures[1].exception(20), IntegrityError)
    assert (futures[0].result(20), futures[2].result(20)) == (1, 2)
    assert rows(database, "SELECT id FROM note") == [(1,), (2,)]


def test_what_a_failing_item_wrote_before_it_failed_is_undone(writer: Writer, database: Path) -> None:
    def half(connection: Connection) -> None:
        Note(7)(connection)
        raise LookupError("after the first row")

    with pytest.raises(LookupError):
        writer.submit(half).result(20)
    assert rows(database, "SELECT id FROM note") == []


def test_work_that_undoes_the_whole_transaction_reports_success_to_nobody(writer: Writer, database: Path) -> None:
    def rash(connection: Connection) -> int:
        connection.exec_driver_sql("INSERT OR ROLLBACK INTO note VALUES (1, 'again')")
        return 0

    held = Held()
    writer.submit(held)
    assert held.started.wait(20)
    before, culprit, after = writer.submit(Note(1)), writer.submit(rash), writer.submit(Note(2))
    held.let_go.set()
    assert before.exception(20) is not None
    assert culprit.exception(20) is not None
    assert after.exception(20) is not None
    assert rows(database, "SELECT id FROM note") == []
    assert writer.submit(Note(3)).result(20) == 3


def test_a_file_that_may_not_grow_fails_the_whole_group_with_the_reason(database: Path) -> None:
    """SQLITE_FULL in the midst of an item, not only at the commit."""
    engine = writing_engine(database, KEY.secret)
    event.listen(engine, "connect", lambda driver, _record: driver.execute("PRAGMA max_page_count = 8"))
    writer = Writer(engine)

    def large(connection: Connection) -> None:
        connection.exec_driver_sql("INSERT INTO note VALUES (9, ?)", ("x" * 100_000,))

    held = Held()
    writer.submit(held)
    assert held.started.wait(20)
    futures: list[Future[Any]] = [writer.submit(Note(1)), writer.submit(large), writer.submit(Note(2))]
    held.let_go.set()
    for future in futures:
        assert isinstance(future.exception(20), DiskFull)
    assert rows(database, "SELECT id FROM note") == []
    assert writer.submit(Note(3)).result(20) == 3
    writer.close()


def test_a_cancelled_item_is_not_run(writer: Writer, database: Path) -> None:
    held = Held()
    writer.submit(held)
    assert held.started.wait(20)
    cancelled = writer.submit(Note(1))
    assert cancelled.cancel()
    held.let_go.set()
    writer.submit(Note(2)).result(20)
    assert rows(database, "SELECT id FROM note") == [(2,)]


def test_closing_stores_what_has_queued_and_takes_nothing_more(writer: Writer, database: Path) -> None:
    futures = [writer.submit(Note(number)) for number in range(200)]
    writer.close()
    assert all(future.done() for future in futures)
    assert rows(database, "SELECT count(*) FROM note") == [(200,)]
    with pytest.raises(StoreClosed, match="not stored"):
        writer.submit(Note(1))


def test_a_lock_that_another_program_holds_fails_with_a_sentence_and_later_work_succeeds(database: Path) -> None:
    engine = writing_engine(database, KEY.secret)
    made = []

    def be_impatient(driver: DriverConnection, _record: object) -> None:
        driver.execute("PRAGMA busy_timeout = 50")
        made.append(driver)

    event.listen(engine, "connect", be_impatient)
    writer = Writer(engine)
    other = connect(database, KEY.secret)
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy, match=r"Another program.*kept"):
            writer.submit(Note(1)).result(20)
        other.execute("ROLLBACK")
        assert writer.submit(Note(2)).result(20) == 2
        assert len(made) == 2, "after a refusal the writer begins on a fresh connection"
    finally:
        other.close()
        writer.close()
    assert rows(database, "SELECT id FROM note") == [(2,)]
