"""What makes a new name in a folder outlast a power cut: a file's own fsync does not cover the entry that names it."""

import os
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """A folder's entries are on the medium when this returns. Raises OSError where the file system can't do that.

    Windows has no handle of a folder, and needs none.
    """
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
