"""Everything that can go wrong with the store, as sentences.

StoreError                  what went wrong, what was kept, what to do next
├── StoreClosed             the store was closed before the work was done
├── StoreInUse              another running Carrel has this data folder
├── StoreTooNew             a later version of Carrel wrote this file
├── StoreUnfit              the SQLite or SQLCipher of this program is not the one the store needs
├── KeyMissing              the database is there, its key is not
├── WrongKey                the key that was found is not this database's key
├── KeyringSilent           the system's key store doesn't answer now
└── DiskError               the disk refused; nothing of the group was written, everything earlier is safe
    ├── DiskFull
    ├── DiskReadOnly
    ├── StoreBusy           another program holds a lock on the file
    └── StoreDamaged        what was read back is not what was written
"""

from typing import Final

from sqlalchemy.exc import DBAPIError

from desktop.words import translate


class StoreError(Exception):
    """Root of the tree; `str()` is a sentence for a person."""


class StoreClosed(StoreError):
    def __init__(self) -> None:
        super().__init__(
            translate(
                "Store", "Carrel was already closing, so this change was not stored. Start Carrel and do it again."
            )
        )


class StoreInUse(StoreError):
    pass


class StoreTooNew(StoreError):
    pass


class StoreUnfit(StoreError):
    pass


class KeyMissing(StoreError):
    pass


class WrongKey(StoreError):
    pass


class KeyringSilent(StoreError):
    pass


class DiskError(StoreError):
    def __init__(self, sentence: str | None = None) -> None:
        super().__init__(
            sentence
            or translate(
                "Store",
                "The disk did not accept the last change. Everything saved before is kept. "
                "Check the disk, then go on; if it happens again, ask for help before switching off.",
            )
        )


class DiskFull(DiskError):
    def __init__(self) -> None:
        super().__init__(
            translate(
                "Store",
                "The disk is full, so the last change could not be saved. Everything saved before is kept. "
                "Make room on the disk; Carrel goes on by itself.",
            )
        )


class DiskReadOnly(DiskError):
    def __init__(self, where: str = "its data folder") -> None:
        super().__init__(
            translate(
                "Store",
                "Carrel is not allowed to write to {where}. Everything saved before is kept. Make the "
                "disk or folder writable for this user, then start Carrel again.",
            ).format(where=where)
        )


class StoreBusy(DiskError):
    def __init__(self) -> None:
        super().__init__(
            translate(
                "Store",
                "Another program holds Carrel's database, so the last change could not be saved. Everything saved "
                "is kept. Close the other program (a backup or a virus scanner, say) and try again.",
            )
        )


class StoreDamaged(DiskError):
    def __init__(self) -> None:
        super().__init__(
            translate(
                "Store",
                "Carrel's database gave back something it never stored; the disk may be failing. Close "
                "Carrel and start it again: the damaged file is set aside, never deleted, and the newest good copy "
                "takes its place.",
            )
        )


_PRIMARY_CODE: Final = 0xFF
_BY_CODE: Final[dict[int, type[DiskFull | DiskReadOnly | StoreBusy | StoreDamaged]]] = {
    5: StoreBusy,  # SQLITE_BUSY
    6: StoreBusy,  # SQLITE_LOCKED
    8: DiskReadOnly,  # SQLITE_READONLY
    11: StoreDamaged,  # SQLITE_CORRUPT
    13: DiskFull,  # SQLITE_FULL
    14: DiskReadOnly,  # SQLITE_CANTOPEN
    23: DiskReadOnly,  # SQLITE_AUTH
    26: StoreDamaged,  # SQLITE_NOTADB
}
_FAILED_IO: Final = (10, 7)  # SQLITE_IOERR, SQLITE_NOMEM
NOT_A_DATABASE: Final = 26


def sqlite_code(error: BaseException) -> int | None:
    """The primary SQLite result code behind `error`, None if it did not come from SQLite."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(origin, "sqlite_errorcode", None)
    return code & _PRIMARY_CODE if isinstance(code, int) else None


def disk_error(error: BaseException) -> DiskError | None:
    """The named error for a failure of disk, lock or file; None where the work itself was wrong."""
    code = sqlite_code(error)
    if code is None:
        return None
    if code in _FAILED_IO:
        return DiskError()
    named = _BY_CODE.get(code)
    return named() if named is not None else None
