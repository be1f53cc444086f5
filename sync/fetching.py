"""A package from the server onto the disk: it goes on where it broke off, and counts only when its digest is right.

`<sha256>.part` grows while bytes come; once it is whole and its digest right it is made durable and becomes
`<sha256>.zip`, so whatever has that name is a package.
"""

import hashlib
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

import httpx

from sync.line import Line
from sync.trouble import LocalTrouble, Unreachable

PIECE: Final = 64 << 10
_CONTENT_RANGE: Final = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")


class NotTheSame(Exception):
    """What came is not what was asked for; it was thrown away. The text is a sentence."""


def fetch(line: Line, sha256: str, size: int, folder: Path, told: Callable[[int], None]) -> Path:
    """The whole package's file. `size` is in bytes, `told` hears how many there are, from the first on.

    Raises SyncTrouble (the part that came is kept), NotTheSame, and `line.Missing`.
    """
    part, whole = folder / f"{sha256}.part", folder / f"{sha256}.zip"
    try:
        if whole.exists():
            return whole
        _load(line, sha256, size, part, told)
        _keep(sha256, part, whole)
    except OSError as error:
        raise LocalTrouble(
            f"The package could not be written ({error.strerror or error}). What had come is kept; make room on the "
            "disk, and it goes on from there."
        ) from error
    return whole


def _load(line: Line, sha256: str, size: int, part: Path, told: Callable[[int], None]) -> None:
    had = part.stat().st_size if part.exists() else 0
    if had > size:
        part.unlink()
        had = 0
    if had == size:
        return
    with line.package(sha256, had) as response:
        if response.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
            part.unlink(missing_ok=True)
            raise NotTheSame("The server's package is shorter than it said. It is fetched again later.")
        start = _start(response, had)
        told(start)
        with part.open("r+b" if start else "wb") as file:
            file.seek(start)
            for piece in response.iter_raw(PIECE):
                if start + len(piece) > size:
                    raise NotTheSame("The server's package is longer than it said. It is fetched again later.")
                start += file.write(piece)
                told(start)
    if start < size:
        raise Unreachable("The package broke off on its way. It goes on from there.")


def _start(response: httpx.Response, had: int) -> int:
    """From where the bytes of an answer go: a server that knows no ranges sends all of them."""
    if response.status_code == httpx.codes.OK:
        return 0
    told = _CONTENT_RANGE.fullmatch(response.headers.get("content-range", ""))
    if told is None or int(told[1]) != had:
        raise Unreachable("The server sent another part of the package than it was asked for. It is tried again.")
    return had


def _keep(sha256: str, part: Path, whole: Path) -> None:
    digest = hashlib.sha256()
    with part.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    if digest.hexdigest() != sha256:
        part.unlink()
        raise NotTheSame("The package arrived damaged and was thrown away. It is fetched again later.")
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(whole)
    _make_durable(whole.parent)


def _make_durable(folder: Path) -> None:
    """The new name as well. Windows has no handle of a folder, and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
