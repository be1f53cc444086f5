"""The sticks that are in this machine: disks that hold neither the system nor the courses, and can be written to."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

from desktop.ui.carrying_model import Stick

NO_STICKS: Final = frozenset(
    {b"tmpfs", b"devtmpfs", b"overlay", b"squashfs", b"proc", b"sysfs", b"fuse.portal", b"nfs4"}
)
USUAL_PLACES: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where Linux and macOS put what is plugged in; Windows gives it a letter."""


def sticks(kept: Iterable[Path]) -> list[Stick]:
    """By name. `kept`: the folders of this program, whose disks are no sticks."""
    own = {QStorageInfo(str(folder)).rootPath() for folder in kept}
    found = []
    for disk in QStorageInfo.mountedVolumes():
        if disk.isRoot() or not disk.isReady() or disk.isReadOnly() or disk.rootPath() in own:
            continue
        if bytes(disk.fileSystemType().data()) in NO_STICKS or not _is_usual(disk.rootPath()):
            continue
        found.append(stick_at(Path(disk.rootPath()), disk.displayName()))
    return sorted(found, key=lambda stick: stick.name.casefold())


def stick_at(path: Path, name: str = "") -> Stick:
    """A folder somebody chose; the room there is that of its disk."""
    disk = QStorageInfo(str(path))
    free = disk.bytesAvailable()
    return Stick(path, name or path.name or str(path), free if free >= 0 else None)


def _is_usual(root: str) -> bool:
    return root.startswith(USUAL_PLACES) or (len(root) == 3 and root[1] == ":")  # "E:/"
