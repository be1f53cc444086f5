"""A package from the server onto the disk: it goes on where it broke off, and counts only when its digest is right.

`<sha256>.part` grows while bytes come; once it is whole and its digest right it is made durable and becomes
`<sha256>.zip`, so whatever has that name is a package.
"""

import hashlib
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

import httpx

from sync.durable import sync_folder
from sync.line import Line
from sync.trouble import LocalTrouble, Unreachable

SPARE: Final = 64 << 20
"""Bytes that a package leaves free: the database of a seat needs room more than any course."""
_CONTENT_RANGE: Final = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)", re.ASCII)


class NotTheSame(Exception):
    """What came is not what was asked for; it was thrown away. The text is a sentence."""


def fetch(line: Line, sha256: str, folder: Path, told: Callable[[int, int | None], None]) -> Path:
    """The whole package's file. `told` hears how many bytes there are of how many (None: the server did not say).

    Raises SyncTrouble (the part that came is kept), NotTheSame, and `line.Missing`.
    """
    part, whole = folder / f"{sha256}.part", folder / f"{sha256}.zip"
    try:
        if not whole.exists():
            _load(line, sha256, part, told)
            _keep(sha256, part, whole)
    except OSError as error:
        raise LocalTrouble(
            f"The package could not be written ({error.strerror or error}). What had come is kept; make room on the "
            "disk, and it goes on from there."
        ) from error
    return whole


def _load(line: Line, sha256: str, part: Path, told: Callable[[int, int | None], None]) -> None:
    """Until the part is as long as the server says; its digest is another matter."""
    had = part.stat().st_size if part.exists() else 0
    with line.package(sha256, had) as response:
        if response.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
            # Nothing comes after what is there: the process ended between the last byte and the check.
            return
        start, end = _stretch(response, had)
        _need_room(part.parent, (end or 0) - start)
        told(start, end)
        with part.open("r+b" if start else "wb") as file:
            file.seek(start)
            # As it comes, in no larger pieces: what waits to fill one is lost when the connection breaks.
            for piece in response.iter_raw():
                start += file.write(piece)
                told(start, end)
    if end is not None and start != end:
        raise Unreachable("The package broke off on its way. It goes on from there.")


def _stretch(response: httpx.Response, had: int) -> tuple[int, int | None]:
    """From where and to where the bytes of an answer go: a server that knows no ranges sends all of them."""
    if response.status_code == httpx.codes.OK:
        length = response.headers.get("content-length", "")
        return 0, int(length) if length.isascii() and length.isdigit() else None
    told = _CONTENT_RANGE.fullmatch(response.headers.get("content-range", ""))
    if told is None or int(told[1]) != had:
        raise Unreachable("The server sent another part of the package than it was asked for. It is tried again.")
    return had, int(told[2]) + 1


def _need_room(folder: Path, size: int) -> None:
    if shutil.disk_usage(folder).free < size + SPARE:
        raise LocalTrouble(
            f"The package needs {size / 1e6:.0f} MB more than there is room for on the disk. Make room, and it is "
            "fetched at the next exchange."
        )


def _keep(sha256: str, part: Path, whole: Path) -> None:
    with part.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != sha256:
        part.unlink()
        raise NotTheSame("The package arrived damaged and was thrown away. It is fetched again later.")
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(whole)
    sync_folder(whole.parent)
