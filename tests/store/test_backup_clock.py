"""The hourly backup, with hours of milliseconds."""

import threading
from pathlib import Path

import pytest

from desktop.store import backup
from desktop.store.backup import BackupClock
from desktop.store.errors import DiskFull


class Maker:
    """Makes backups, or refuses as a full disk does."""

    def __init__(self) -> None:
        self.made = 0
        self.disk_is_full = False
        self.asked = threading.Semaphore(0)

    def __call__(self) -> Path:
        try:
            if self.disk_is_full:
                raise DiskFull
            self.made += 1
            return Path(f"{self.made}.db")
        finally:
            self.asked.release()  # last: whoever waits for it looks at what was made


def test_it_backs_up_only_when_something_was_stored() -> None:
    maker = Maker()
    stored = [0]
    clock = BackupClock(maker, lambda: stored[0], overdue=False, seconds=0.01)
    assert not maker.asked.acquire(timeout=0.1)
    stored[0] = 1
    assert maker.asked.acquire(timeout=10)
    assert not maker.asked.acquire(timeout=0.1)
    clock.close()
    assert maker.made == 1


def test_an_overdue_one_is_made_soon_after_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "SOON_SECONDS", 0.01)
    maker = Maker()
    clock = BackupClock(maker, lambda: 0, overdue=True, seconds=3600)
    assert maker.asked.acquire(timeout=10)
    clock.close()


def test_a_failure_is_remembered_for_the_doctor_and_tried_again() -> None:
    maker = Maker()
    maker.disk_is_full = True
    stored = [0]
    clock = BackupClock(maker, lambda: stored[0], overdue=False, seconds=0.01)
    stored[0] = 1
    assert maker.asked.acquire(timeout=10)
    assert maker.asked.acquire(timeout=10)
    assert isinstance(clock.trouble, DiskFull)
    maker.disk_is_full = False
    while maker.made == 0:
        assert maker.asked.acquire(timeout=10)
    clock.close()
    assert clock.trouble is None
