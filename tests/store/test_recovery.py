"""What the store does with a file that is newer, damaged, gone, or locked with another key."""

from datetime import timedelta
from pathlib import Path

import pytest

from desktop.store.engine import connect
from desktop.store.errors import StoreDamaged, StoreTooNew, WrongKey
from desktop.store.library import packages
from desktop.store.recovery import check
from desktop.store.store import Store
from tests.store.desk import KEY, NOON, OTHER_KEY, Desk, rows, sit_down


def make(folder: Path, values: int = 400) -> Path:
    """A closed store with a learner's work in it, large enough to have many pages."""
    with Store.open(folder, KEY, clock=lambda: NOON) as store:
        desk = sit_down(store)
        desk.send(*((f"cmi.comments_from_learner.{n}.comment", f"remark {n} " * 30) for n in range(values)))
    return folder / "carrel.db"


def flip(path: Path, position: int) -> None:
    content = bytearray(path.read_bytes())
    content[position] ^= 0xFF
    path.write_bytes(content)


def titles(store: Store) -> list[str]:
    return [package.facts.title for package in store.read(packages)]


class TestNewer:
    def test_a_file_of_a_later_version_is_refused_and_not_touched(self, folder: Path) -> None:
        database = make(folder)
        connection = connect(database, KEY.secret)
        connection.execute("UPDATE alembic_version SET version_num = '9001'")
        connection.close()
        before = database.read_bytes()
        with pytest.raises(StoreTooNew, match=r"later version.*9001.*Nothing was changed"):
            Store.open(folder, KEY)
        assert database.read_bytes() == before
        assert not list(folder.glob("*.damaged-*"))


class TestDamaged:
    @pytest.mark.parametrize("where", ["first page", "a page inside", "last page"])
    def test_a_flipped_byte_sets_the_file_aside_whole_and_begins_afresh(self, folder: Path, where: str) -> None:
        database = make(folder)
        size = database.stat().st_size
        flip(database, {"first page": 100, "a page inside": 4096 * 20 + 9, "last page": size - 100}[where])
        damaged = database.read_bytes()
        with Store.open(folder, KEY, clock=lambda: NOON) as store:
            assert store.recovery is not None
            assert store.recovery.set_aside == folder / "carrel.db.damaged-20260301T120000Z"
            assert store.recovery.set_aside.read_bytes() == damaged
            assert "carrel.db.damaged-20260301T120000Z" in store.recovery.sentence
            assert titles(store) == []
            assert store.check().is_sound

    @pytest.mark.parametrize("share", [0.0, 0.01, 0.5, 0.99])
    def test_a_file_cut_short_is_set_aside(self, folder: Path, share: float) -> None:
        database = make(folder)
        content = database.read_bytes()
        database.write_bytes(content[: int(len(content) * share)])
        with Store.open(folder, KEY) as store:
            assert store.recovery is not None
            assert store.recovery.set_aside is not None
            assert titles(store) == []

    def test_two_damaged_files_in_the_same_second_are_both_kept(self, folder: Path) -> None:
        for _ in range(2):
            flip(make(folder), 100)
            Store.open(folder, KEY, clock=lambda: NOON).close()
        assert len(list(folder.glob("carrel.db.damaged-20260301T120000Z*"))) == 2

    def test_the_newest_good_backup_takes_the_place_of_a_damaged_file(self, folder: Path) -> None:
        with Store.open(folder, KEY) as store:
            good_backup = store.back_up()
            desk = sit_down(store)
            better_backup = store.back_up()
            desk.send(("cmi.location", "after the backup"))
        flip(better_backup, 4096 * 10 + 9)
        flip(folder / "carrel.db", 100)
        with Store.open(folder, KEY) as store:
            assert store.recovery is not None
            assert store.recovery.restored_from == good_backup
            assert good_backup.name in store.recovery.sentence
            assert good_backup.exists()

    def test_a_restored_backup_holds_what_it_held(self, folder: Path) -> None:
        with Store.open(folder, KEY) as store:
            sit_down(store)
            device = store.device
            store.back_up()
        flip(folder / "carrel.db", 100)
        with Store.open(folder, KEY) as store:
            assert titles(store) == ["Lifeboats"]
            assert store.device == device

    def test_a_database_that_vanished_comes_back_from_its_backup(self, folder: Path) -> None:
        with Store.open(folder, KEY) as store:
            sit_down(store)
            store.back_up()
        (folder / "carrel.db").unlink()
        with Store.open(folder, KEY) as store:
            assert store.recovery is not None
            assert store.recovery.set_aside is None
            assert titles(store) == ["Lifeboats"]

    def test_a_journal_whose_database_is_gone_is_not_read_as_the_new_one_s(self, folder: Path) -> None:
        journal = folder / "carrel.db-wal"
        with Store.open(folder, KEY) as store:
            sit_down(store)
            left_behind = journal.read_bytes()
        (folder / "carrel.db").unlink()
        journal.write_bytes(left_behind)
        with Store.open(folder, KEY) as store:
            assert titles(store) == []
            assert store.check().is_sound
        assert (folder / "carrel.db.stray-wal").read_bytes() == left_behind

    def test_a_first_start_that_was_killed_half_way_is_begun_again(self, folder: Path) -> None:
        folder.mkdir()
        (folder / "carrel.db.new").write_bytes(b"half a database")
        with Store.open(folder, KEY) as store:
            assert store.recovery is None
            assert titles(store) == []

    def test_damage_met_while_running_is_named_and_checked_at_the_next_start(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        database = make(folder, values=3000)
        monkeypatch.setattr("desktop.store.recovery.CHECKED_AT_ONCE", 0)
        content = bytearray(database.read_bytes())
        for page in range(120, len(content) // 4096):
            content[page * 4096 + 9] ^= 0xFF
        database.write_bytes(content)
        with Store.open(folder, KEY) as store:
            assert store.recovery is None
            with pytest.raises(StoreDamaged, match=r"start it again.*set aside"):
                store.read(lambda connection: connection.exec_driver_sql("SELECT * FROM scorm_tracking").all())
        with Store.open(folder, KEY) as store:
            assert store.recovery is not None
            assert store.recovery.set_aside is not None

    def test_a_full_check_of_a_damaged_page_complains(self, desk: Desk) -> None:
        desk.send(*((f"cmi.interactions.{n}.id", f"question {n}") for n in range(500)))
        backup = desk.store.back_up()
        assert check(backup, KEY.secret).is_sound
        flip(backup, backup.stat().st_size - 100)
        assert not check(backup, KEY.secret).is_sound


class TestWrongKey:
    def test_another_key_is_refused_and_nothing_is_touched(self, folder: Path) -> None:
        database = make(folder)
        before = database.read_bytes()
        with pytest.raises(WrongKey, match=r"does not (fit|open).*Nothing was changed"):
            Store.open(folder, OTHER_KEY)
        assert database.read_bytes() == before
        assert not list(folder.glob("*.damaged-*"))
        with Store.open(folder, KEY) as store:
            assert titles(store) == ["Lifeboats"]

    def test_a_note_about_another_key_does_not_lock_out_the_right_one(self, folder: Path) -> None:
        make(folder)
        note = folder / "carrel.key.json"
        note.write_text(note.read_text().replace(KEY.fingerprint, OTHER_KEY.fingerprint))
        with Store.open(folder, KEY) as store:
            assert titles(store) == ["Lifeboats"]
        assert KEY.fingerprint in note.read_text()

    def test_without_the_note_of_the_key_a_file_that_does_not_open_stays_where_it_is(self, folder: Path) -> None:
        """Then a wrong key and a damaged file can't be told apart, and only one of them may be moved."""
        database = make(folder)
        (folder / "carrel.key.json").unlink()
        with pytest.raises(WrongKey, match="Nothing was changed"):
            Store.open(folder, OTHER_KEY)
        assert database.exists()
        with Store.open(folder, KEY) as store:
            assert titles(store) == ["Lifeboats"]


class TestBackups:
    def test_three_are_kept_and_the_newest_are_the_ones(self, store: Store, folder: Path) -> None:
        made = [store.back_up() for _ in range(5)]
        assert sorted((folder / "backups").iterdir()) == made[2:]

    def test_a_backup_is_encrypted_with_the_same_key_and_whole(self, desk: Desk) -> None:
        desk.send(("cmi.location", "page 9"))
        backup = desk.store.back_up()
        assert b"page 9" not in backup.read_bytes()
        assert rows(backup, "SELECT value FROM scorm_tracking") == [("page 9",)]

    def test_a_backup_can_be_made_while_something_is_being_written(self, desk: Desk) -> None:
        backup = desk.store.write(lambda _: desk.store.back_up()).result()
        assert rows(backup, "SELECT title FROM scorm_packages") == [("Lifeboats",)]

    def test_an_old_clock_does_not_make_an_old_backup_the_newest(self, folder: Path) -> None:
        with Store.open(folder, KEY, clock=lambda: NOON) as store:
            store.back_up()
        with Store.open(folder, KEY, clock=lambda: NOON - timedelta(days=900)) as store:
            sit_down(store)
            store.back_up()
        (folder / "carrel.db").unlink()
        with Store.open(folder, KEY) as store:
            assert titles(store) == ["Lifeboats"]
