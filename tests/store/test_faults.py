"""Killed processes, full and read-only disks, clocks that lie: what was saved stays, and a person is told."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from desktop.store.errors import DiskFull, DiskReadOnly, StoreInUse
from desktop.store.store import Store
from desktop.store.tracking import values_of
from tests.store.desk import KEY, NOON, Desk, sit_down

PROJECT = Path(__file__).parents[2]


@pytest.mark.parametrize("round_", range(3))
def test_a_killed_process_loses_nothing_that_was_acknowledged(folder: Path, round_: int) -> None:
    writing = subprocess.Popen(
        [sys.executable, "-m", "tests.store.writing_process", str(folder)],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert writing.stdout is not None
    with writing.stdout as said:
        attempt = UUID(said.readline().strip())
        heard = [said.readline() for _ in range(random.randint(1, 120))]
        writing.kill()
        heard += said.read().splitlines()
    writing.wait()
    acknowledged = int(heard[-1])
    with Store.open(folder, KEY) as store:
        assert store.recovery is None
        assert store.check().is_sound
        values = store.read(lambda connection: values_of(connection, attempt, "item-1", 1))
    stored = int(values["cmi.suspend_data"].split(" ", 1)[0])
    assert acknowledged <= stored <= acknowledged + 1
    assert [f"cmi.interactions.{number}.id" in values for number in range(1, stored + 1)] == [True] * stored


def test_a_disk_that_refuses_fails_the_write_keeps_the_rest_and_works_again_later(folder: Path) -> None:
    finished = subprocess.run(
        [sys.executable, "-m", "tests.store.limited_process", str(folder)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    facts = json.loads(finished.stdout)
    assert facts["stored"] > 2
    assert facts["error"] == "DiskError"
    assert "Everything saved before is kept" in facts["sentence"]
    assert facts["readable"] == facts["stored"]
    assert (facts["after"], facts["sound"]) == ("after", True)


class SmallDisk:
    """A file system of a few megabytes that can be filled, emptied and made read-only."""

    def __init__(self, mounted: Path) -> None:
        self.path = mounted
        self._ballast = mounted / "ballast"

    def fill(self) -> None:
        with self._ballast.open("ab", buffering=0) as file:
            for size in (65_536, 4096):
                try:
                    while True:
                        file.write(b"\0" * size)
                except OSError:
                    continue

    def make_room(self) -> None:
        self._ballast.unlink()

    def make_read_only(self) -> None:
        subprocess.run(["mount", "-o", "remount,ro", str(self.path)], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small disk")
    mounted = tmp_path / "disk"
    mounted.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(mounted)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine does not let tests mount a file system")
    yield SmallDisk(mounted)
    subprocess.run(["umount", str(mounted)], check=True)


def write_until_full(desk: Desk) -> int:
    for number in range(200):
        try:
            desk.send((f"cmi.comments_from_learner.{number}.comment", str(number) * 30_000))
        except DiskFull as error:
            assert "disk is full" in str(error)
            return number
    raise AssertionError("the disk never filled")


def test_on_a_full_disk_saving_fails_with_the_reason_and_goes_on_when_there_is_room(small_disk: SmallDisk) -> None:
    with Store.open(small_disk.path / "data", KEY) as store:
        desk = sit_down(store)
        desk.send(("cmi.location", "before"))
        small_disk.fill()
        stored = write_until_full(desk)
        assert len(desk.values()) == 1 + stored
        small_disk.make_room()
        desk.send(("cmi.location", "after"))
    with Store.open(small_disk.path / "data", KEY) as again:
        assert again.recovery is None
        values = again.read(lambda connection: values_of(connection, desk.attempt.id, "item-1", 1))
        assert values["cmi.location"] == "after"
        assert len(values) == 1 + stored


def test_a_store_cannot_be_made_on_a_full_disk_and_leaves_nothing_half_made(small_disk: SmallDisk) -> None:
    small_disk.fill()
    with pytest.raises(DiskFull):
        Store.open(small_disk.path / "data", KEY)
    small_disk.make_room()
    with Store.open(small_disk.path / "data", KEY) as store:
        assert store.recovery is None


def test_a_read_only_disk_is_named_and_what_is_on_it_stays(small_disk: SmallDisk) -> None:
    with Store.open(small_disk.path / "data", KEY) as store:
        sit_down(store)
    before = (small_disk.path / "data" / "carrel.db").read_bytes()
    small_disk.make_read_only()
    with pytest.raises(DiskReadOnly, match="not allowed to write"):
        Store.open(small_disk.path / "data", KEY)
    assert (small_disk.path / "data" / "carrel.db").read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write to any file")
def test_a_folder_without_permission_is_named(folder: Path) -> None:
    folder.mkdir()
    folder.chmod(0o500)
    try:
        with pytest.raises(DiskReadOnly, match="not allowed to write"):
            Store.open(folder, KEY)
    finally:
        folder.chmod(0o700)


def test_a_second_carrel_is_told_that_the_first_one_runs(store: Store, folder: Path) -> None:
    with pytest.raises(StoreInUse, match="already running"):
        Store.open(folder, KEY)
    assert store.write(lambda _: "still working").result() == "still working"


def test_the_folder_is_free_again_after_closing(folder: Path) -> None:
    for _ in range(3):
        Store.open(folder, KEY).close()


def test_a_clock_set_back_between_batches_does_not_bring_old_values_back(desk: Desk) -> None:
    desk.send(("cmi.location", "page 1"), now=NOON)
    desk.send(("cmi.location", "page 2"), now=NOON - timedelta(days=3650))
    assert desk.values() == {"cmi.location": "page 2"}
    assert desk.standing().location == "page 2"


def test_a_clock_set_back_does_not_stop_the_store_from_opening_or_backing_up(folder: Path) -> None:
    def back_up_at(moment: datetime) -> Path:
        with Store.open(folder, KEY, clock=lambda: moment) as store:
            return store.back_up()

    names = [back_up_at(NOON + timedelta(days=days)) for days in (0, 2, -2)]
    assert names == sorted(names)
    assert [path.exists() for path in names] == [True, True, True]
