"""A file that came with a form, on the disk for as long as something reads it there."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath, PureWindowsPath

from starlette.datastructures import UploadFile


@contextmanager
def kept_while(file: UploadFile, data: Path) -> Iterator[Path]:
    """A copy under its own name, in a folder that goes away. Blocks. Raises OSError."""
    data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="upload-", dir=data) as folder:
        path = Path(folder) / _name(file.filename or "")
        with path.open("wb") as target:
            shutil.copyfileobj(file.file, target, 1 << 20)
        yield path


def _name(told: str) -> str:
    """The last part of whatever a browser calls the file; a name only, never a way out of the folder."""
    last = PurePosixPath(PureWindowsPath(told).name).name
    return last if last not in {"", ".", ".."} and "\0" not in last else "upload"
