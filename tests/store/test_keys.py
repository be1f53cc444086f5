"""SYNC, "Keys": 256 random bits, in the system's key store where that works, else in a file of mode 0600."""

import stat
import sys
import time
from pathlib import Path

import pytest

from desktop.store.errors import KeyMissing, KeyringSilent, WrongKey
from desktop.store.folder import Folder
from desktop.store.keyring_probe import system_backend
from desktop.store.keys import KeyHome, SystemKeyring, obtain_key
from desktop.store.store import Store
from tests.store.desk import rows


class FakeService:
    """A key store in memory whose faults can be switched on."""

    def __init__(self, works: bool = True) -> None:
        self.secrets: dict[str, str] = {}
        self.is_working = works
        self.is_silent = False
        self.forgets = False

    def works(self) -> bool:
        return self.is_working

    def get(self, account: str) -> str | None:
        if self.is_silent:
            raise KeyringSilent("The key store does not answer.")
        return self.secrets.get(account)

    def set(self, account: str, secret: str) -> None:
        if self.is_silent:
            raise KeyringSilent("The key store does not answer.")
        if not self.forgets:
            self.secrets[account] = secret


@pytest.fixture
def place(folder: Path) -> Folder:
    folder.mkdir()
    return Folder(folder)


def test_the_key_is_256_bits_and_the_same_every_time(place: Folder) -> None:
    service = FakeService()
    key = obtain_key(place, service)
    assert len(key.secret) == 32
    assert key.home is KeyHome.KEYRING
    assert obtain_key(place, service) == key


def test_two_folders_have_two_keys(tmp_path: Path) -> None:
    service = FakeService()
    made = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        made.append(obtain_key(Folder(tmp_path / name), service).secret)
    assert made[0] != made[1]


def test_with_a_working_key_store_no_file_holds_the_key(place: Folder) -> None:
    key = obtain_key(place, FakeService())
    for file in place.path.iterdir():
        assert key.secret.hex() not in file.read_text()


def test_without_a_key_store_the_key_lies_in_a_file_for_this_user_alone(place: Folder) -> None:
    key = obtain_key(place, FakeService(works=False))
    assert key.home is KeyHome.FILE
    assert place.key.read_text() == key.secret.hex()
    if sys.platform != "win32":
        assert stat.S_IMODE(place.key.stat().st_mode) == 0o600


def test_a_key_store_that_forgets_what_it_took_is_not_used(place: Folder) -> None:
    service = FakeService()
    service.forgets = True
    assert obtain_key(place, service).home is KeyHome.FILE


def test_a_key_store_that_turns_silent_while_the_key_is_made_is_not_used(place: Folder) -> None:
    service = FakeService()
    service.is_silent = True
    assert obtain_key(place, service).home is KeyHome.FILE


def test_the_key_stays_where_it_is_when_a_key_store_appears_later(place: Folder) -> None:
    key = obtain_key(place, FakeService(works=False))
    assert obtain_key(place, FakeService(works=True)) == key


def test_the_text_of_a_key_does_not_show_it(place: Folder) -> None:
    key = obtain_key(place, FakeService())
    assert key.secret.hex() not in repr(key)
    assert repr(key.secret) not in repr(key)


class TestDatabaseWithoutItsKey:
    @pytest.mark.parametrize("works", [True, False])
    def test_a_key_that_is_gone_is_named_and_no_new_one_is_made(self, folder: Path, works: bool) -> None:
        service = FakeService(works)
        Store.open(folder, service=service).close()
        before = (folder / "carrel.db").read_bytes()
        service.secrets.clear()
        (folder / "carrel.key").unlink(missing_ok=True)
        with pytest.raises(KeyMissing, match=r"its key is gone.*Nothing was changed"):
            Store.open(folder, service=service)
        assert (folder / "carrel.db").read_bytes() == before
        assert not (folder / "carrel.key").exists()

    def test_a_silent_key_store_is_not_a_lost_key(self, folder: Path) -> None:
        service = FakeService()
        Store.open(folder, service=service).close()
        service.is_silent = True
        with pytest.raises(KeyringSilent):
            Store.open(folder, service=service)
        service.is_silent = False
        Store.open(folder, service=service).close()

    def test_a_key_file_of_another_folder_is_refused(self, folder: Path) -> None:
        service = FakeService(works=False)
        Store.open(folder, service=service).close()
        (folder / "carrel.key").write_text("00" * 32)
        with pytest.raises(WrongKey, match="does not fit"):
            Store.open(folder, service=service)

    def test_a_folder_copied_back_with_its_key_file_but_without_the_note_opens(self, folder: Path) -> None:
        service = FakeService(works=False)
        Store.open(folder, service=service).close()
        (folder / "carrel.key.json").unlink()
        with Store.open(folder, service=service) as store:
            assert store.recovery is None
            assert (folder / "carrel.key.json").exists()

    def test_the_store_says_where_its_key_is(self, folder: Path) -> None:
        with Store.open(folder, service=FakeService(works=False)) as store:
            assert store.key_home is KeyHome.FILE


class TestSystemKeyring:
    def test_a_self_test_that_hangs_counts_as_failed_after_its_time(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("desktop.store.keys._PROBE_SECONDS", 0.5)
        started = time.monotonic()
        assert not SystemKeyring([sys.executable, "-c", "import time; time.sleep(60)"]).works()
        assert time.monotonic() - started < 10

    def test_a_self_test_that_crashes_counts_as_failed(self) -> None:
        assert not SystemKeyring([sys.executable, "-c", "import os; os.abort()"]).works()
        assert not SystemKeyring(["/no/such/program"]).works()

    def test_a_self_test_that_exits_with_nought_counts(self) -> None:
        assert SystemKeyring([sys.executable, "-c", ""]).works()

    def test_the_self_test_of_this_machine_ends(self) -> None:
        assert SystemKeyring().works() in (True, False)

    def test_a_key_store_that_never_answers_is_silent(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("desktop.store.keys._ANSWER_SECONDS", 0.2)
        monkeypatch.setattr("desktop.store.keys.system_backend", lambda: time.sleep(5))
        with pytest.raises(KeyringSilent, match="does not answer"):
            SystemKeyring().get("account")

    def test_no_store_of_keyrings_alt_is_ever_chosen(self) -> None:
        backend = system_backend()
        assert backend is None or "alt" not in type(backend).__module__


class TestSecrecy:
    """ARCHITECTURE decision 3: one encrypted file holds everything personal."""

    def test_no_value_can_be_read_from_the_files_without_the_key(self, folder: Path) -> None:
        with Store.open(folder, service=FakeService(works=False)) as store:
            store.write(
                lambda connection: connection.exec_driver_sql(
                    "INSERT INTO people (id, given_name, made_at) "
                    "VALUES (hex(randomblob(16)), 'Grace Brewster Hopper', '2026-01-01')"
                )
            ).result()
            store.back_up()
            written = [path for path in folder.rglob("*") if path.is_file()]
            assert folder / "carrel.db-wal" in written
            for path in written:
                content = path.read_bytes()
                assert b"Grace" not in content, path
                assert b"people" not in content, path
                assert b"SQLite format 3" not in content, path

    def test_the_key_in_the_file_is_the_raw_key_of_the_database(self, folder: Path) -> None:
        service = FakeService(works=False)
        with Store.open(folder, service=service):
            pass
        key = obtain_key(Folder(folder), service)
        assert rows(folder / "carrel.db", "SELECT count(*) FROM seat", key) == [(1,)]
