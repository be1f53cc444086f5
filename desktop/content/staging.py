"""Where a course is put together before it is one: a hidden folder beside the courses, never read as a course.

Every import holds a lock on a file of its own while it works. The operating system drops the lock when the process
dies, however it dies, so what a killed import left behind is known by being unlocked, and is swept.
"""

import shutil
import stat
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FOLDER = ".staging"
_GUARD = "guard"
_LOCK = ".lock"


@contextmanager
def staging(library: Path) -> Iterator[Path]:
    """An empty folder on the library's disk; whatever is still in it at the end is removed.

    Raises:
        OSError: the library can't be written.
    """
    home = library / _FOLDER
    home.mkdir(parents=True, exist_ok=True)
    name = uuid.uuid4().hex
    lock_file = home / f"{name}{_LOCK}"
    with _guarded(home):
        _sweep(home)
        held = lock_file.open("wb")
        lock(held, wait=True)
        folder = home / name
        folder.mkdir()
    try:
        yield folder
    finally:
        remove_tree(folder)
        held.close()
        with suppress(PermissionError):  # on Windows, where somebody who sweeps looks at it just now
            lock_file.unlink(missing_ok=True)


def sweep(library: Path) -> None:
    """Removes what killed imports have left. Imports that are running, here or in another process, are left alone.

    Raises:
        OSError: a leftover can't be removed.
    """
    home = library / _FOLDER
    if home.is_dir():
        with _guarded(home):
            _sweep(home)


def _sweep(home: Path) -> None:
    # One that was killed as it began, or at its very end, has left its lock alone.
    there = {entry.name.removesuffix(_LOCK) for entry in home.iterdir() if entry.is_dir() or entry.suffix == _LOCK}
    for name in sorted(there):
        lock_file = home / f"{name}{_LOCK}"
        with lock_file.open("ab") as held:
            if not lock(held, wait=False):
                continue
            remove_tree(home / name)
        lock_file.unlink(missing_ok=True)


def remove_tree(folder: Path) -> None:
    """Removes a folder whose files may be read-only; one that is not there is no error.

    Raises:
        OSError: something in it can't be removed.
    """
    if folder.exists():
        shutil.rmtree(folder, onerror=_make_writable_and_retry)


def _make_writable_and_retry(remove: Callable[[str], object], path: str, _error: object) -> None:
    parent = Path(path).parent
    parent.chmod(parent.stat().st_mode | stat.S_IWUSR | stat.S_IXUSR)
    Path(path).chmod(stat.S_IRUSR | stat.S_IWUSR | stat.S_IXUSR)
    remove(path)


@contextmanager
def _guarded(home: Path) -> Iterator[None]:
    """One process at a time decides what is left over."""
    with (home / _GUARD).open("ab") as guard:
        lock(guard, wait=True)
        yield


def lock(file: IO[bytes], *, wait: bool) -> bool:
    """Holds the file until it is closed or the process ends; False where another one holds it."""
    try:
        if sys.platform == "win32":
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        if wait:
            raise
        return False
    return True
