"""`Store.forget_deleted`: rows that were deleted are in no journal and no backup."""

from pathlib import Path

from desktop.store import people
from desktop.store.backup import backups_of
from desktop.store.store import Store
from tests.store.desk import KEY, NOON


def test_one_new_backup_takes_the_place_of_all_and_the_journal_is_cut(store: Store, folder: Path) -> None:
    older = [store.back_up() for _ in range(3)]
    store.write(lambda connection: people.add_person(connection, "Ada", "Byron", NOON)).result()
    assert (folder / "carrel.db-wal").stat().st_size > 0
    assert store.forget_deleted() == ()
    assert (folder / "carrel.db-wal").stat().st_size == 0
    (newest,) = backups_of(store.folder)
    assert newest not in older


def test_the_backup_that_stays_can_be_opened_and_is_whole(store: Store, folder: Path, tmp_path: Path) -> None:
    store.write(lambda connection: people.add_person(connection, "Ada", "Byron", NOON)).result()
    store.forget_deleted()
    other = tmp_path / "other"
    with Store.open(other, KEY):
        pass
    for left in other.glob("carrel.db*"):
        left.unlink()
    (backup,) = backups_of(store.folder)
    (other / "carrel.db").write_bytes(backup.read_bytes())
    with Store.open(other, KEY) as restored:
        assert [one.name for one in restored.read(people.everybody)] == ["Ada Byron"]


def test_files_that_are_not_ours_to_delete_are_named(store: Store, folder: Path) -> None:
    damaged = folder / "carrel.db.damaged-20260301T120000Z"
    damaged.write_bytes(b"damaged")
    assert store.forget_deleted() == (damaged,)
    assert damaged.exists()


def test_it_works_while_others_read(store: Store) -> None:
    store.write(lambda connection: people.add_person(connection, "Ada", "Byron", NOON)).result()
    assert len(store.read(people.everybody)) == 1
    store.forget_deleted()
    assert len(store.read(people.everybody)) == 1
