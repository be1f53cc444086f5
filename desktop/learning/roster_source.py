"""Opens what was chosen as a roster: a CSV file, or the files of a OneRoster export in a zip or a folder.

A zip is not believed: only files we know are read, each no further than a roster can be long, whatever it claims.
"""

import zipfile
import zlib
from pathlib import Path
from typing import Final

from desktop.learning.roster_csv import read_list
from desktop.learning.roster_model import Roster, UnreadableRoster
from desktop.learning.roster_oneroster import FILES, MANIFEST, read_oneroster
from desktop.learning.roster_table import MOST_BYTES, too_large
from desktop.words import translate

_ZIP: Final = b"PK\x03\x04"
_MOST_ENTRIES: Final = 1000
_WORKBOOK: Final = "xl/workbook.xml"


def read_roster(path: Path) -> Roster:
    """A plain CSV file, or OneRoster 1.2 CSV as a zip, a folder or its manifest.csv. Raises UnreadableRoster."""
    try:
        if path.is_dir() or path.name.lower() == MANIFEST:
            return _from_folder(path if path.is_dir() else path.parent)
        content = _content(path)
        if content.startswith(_ZIP):
            return _from_zip(path)
        return read_list(content, path.name)
    except OSError as error:
        said = translate("Roster", "“{name}” can’t be read ({why}). Check that the disk or stick is still connected.")
        raise UnreadableRoster(said.format(name=path.name, why=error.strerror or error)) from error


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise UnreadableRoster(too_large(path.name))
    return content


def _from_folder(folder: Path) -> Roster:
    files = {inner.name.lower(): inner for inner in folder.iterdir() if inner.name.lower() in (MANIFEST, *FILES)}

    def open_file(name: str) -> bytes | None:
        found = files.get(name)
        return _content(found) if found is not None and found.is_file() else None

    return read_oneroster(open_file, folder.name)


def _from_zip(path: Path) -> Roster:
    try:
        with zipfile.ZipFile(path) as archive:
            return _from_archive(archive, path.name)
    # A zip that is cut off, encrypted, packed by an unknown method, or made to do harm: each has its own.
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
        said = translate("Roster", "“{name}” is damaged or locked with a password. Export it again.")
        raise UnreadableRoster(said.format(name=path.name)) from error


def _from_archive(archive: zipfile.ZipFile, name: str) -> Roster:
    entries = archive.infolist()
    if len(entries) > _MOST_ENTRIES:
        raise UnreadableRoster(too_large(name))
    if any(entry.filename == _WORKBOOK for entry in entries):
        said = translate("Roster", "“{name}” is a workbook. Save it as “CSV UTF-8” and choose that file.")
        raise UnreadableRoster(said.format(name=name))
    manifests = [entry.filename for entry in entries if entry.filename.lower().rpartition("/")[2] == MANIFEST]
    root = min(manifests, key=lambda found: found.count("/"), default="")[: -len(MANIFEST)]
    files = {entry.filename[len(root) :].lower(): entry for entry in entries if entry.filename.startswith(root)}

    def open_file(wanted: str) -> bytes | None:
        entry = files.get(wanted)
        if entry is None:
            return None
        with archive.open(entry) as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise UnreadableRoster(too_large(wanted))
        return content

    return read_oneroster(open_file, name)
