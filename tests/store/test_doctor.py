"""What the doctor says of the store: each thing that can be wrong is named, with what to do."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.store.doctor import Finding, Level, StoreFacts, Topic, examine, findings
from desktop.store.errors import DiskFull
from desktop.store.keys import KeyHome
from desktop.store.outbox import Backlog
from desktop.store.recovery import Recovery, Soundness
from desktop.store.store import Store
from tests.store.desk import NOON, Desk


@pytest.fixture
def well() -> StoreFacts:
    return StoreFacts(
        folder=Path("/data"),
        key_home=KeyHome.KEYRING,
        soundness=Soundness(()),
        recovery=None,
        database_bytes=2_000_000,
        journal_bytes=0,
        revision="0001",
        newest_revision="0001",
        sqlite_version="3.53.4",
        cipher_version="4.19.0",
        backups=3,
        backup_age=timedelta(minutes=30),
        backup_trouble=None,
        set_aside=(),
        free_bytes=50 << 30,
        backlog=Backlog(0, timedelta(0)),
    )


def finding(facts: StoreFacts, topic: Topic) -> Finding:
    return next(found for found in findings(facts) if found.topic is topic)


def test_when_all_is_well_every_finding_is_good_and_asks_for_nothing(well: StoreFacts) -> None:
    assert {found.topic for found in findings(well)} == set(Topic)
    assert {(found.level, found.advice) for found in findings(well)} == {(Level.GOOD, "")}


@pytest.mark.parametrize(
    ("changes", "topic", "level", "words"),
    [
        ({"key_home": KeyHome.FILE}, Topic.KEY, Level.WARNING, "file beside the database"),
        ({"soundness": Soundness(("Tree 2 page 9: bad\nmore",))}, Topic.DATABASE, Level.BAD, "Tree 2 page 9"),
        ({"recovery": Recovery(None, None, "It was mended.")}, Topic.DATABASE, Level.WARNING, "It was mended"),
        ({"set_aside": (Path("x.damaged-1"),)}, Topic.DATABASE, Level.WARNING, "x.damaged-1"),
        ({"revision": "0000"}, Topic.FORMAT, Level.BAD, "0000"),
        ({"backup_age": None, "backups": 0}, Topic.BACKUP, Level.GOOD, "no backup yet"),
        ({"backup_age": None, "backups": 0, "age": timedelta(days=5)}, Topic.BACKUP, Level.WARNING, "no backup yet"),
        ({"backup_age": timedelta(days=5)}, Topic.BACKUP, Level.WARNING, "5 days"),
        ({"backup_trouble": DiskFull()}, Topic.BACKUP, Level.BAD, "failed"),
        ({"free_bytes": 500 << 20}, Topic.DISK, Level.WARNING, "524 MB"),
        ({"free_bytes": 1 << 20}, Topic.DISK, Level.BAD, "1 MB"),
    ],
)
def test_what_is_wrong_is_named(
    well: StoreFacts, changes: dict[str, object], topic: Topic, level: Level, words: str
) -> None:
    found = finding(replace(well, **changes), topic)  # type: ignore[arg-type]
    assert found.level is level
    assert words in found.says


def test_what_waits_for_the_server_is_counted(well: StoreFacts) -> None:
    found = finding(replace(well, backlog=Backlog(12, timedelta(hours=5))), Topic.OUTBOX)
    assert "12 records" in found.says
    assert "5 h" in found.says


def test_a_real_store_is_examined(desk: Desk) -> None:
    desk.store.back_up()
    facts = examine(desk.store)
    assert facts.soundness.is_sound
    assert (facts.key_home, facts.backups, facts.revision) == (KeyHome.GIVEN, 1, facts.newest_revision)
    assert facts.database_bytes + facts.journal_bytes > 50_000
    assert facts.backlog.count == 5
    assert facts.free_bytes > 0


def test_a_store_that_was_mended_says_so(folder: Path) -> None:
    Store.open(folder, clock=lambda: NOON).close()
    (folder / "carrel.db").write_bytes(b"not a database at all")
    with Store.open(folder, clock=lambda: NOON) as store:
        facts = examine(store)
        assert finding(facts, Topic.DATABASE).level is Level.WARNING
        assert facts.set_aside == (folder / "carrel.db.damaged-20260301T120000Z",)
