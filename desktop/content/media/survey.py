"""Which files of a course are films or sounds, by their first bytes: what there is to look at more closely.

Nothing is decoded here, so this is done in the process that imports; whatever decodes runs in one of its own.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.content.media.prepared import NO_MEDIA, OWN_FOLDER, Prepared, prepared, write_prepared
from desktop.content.media.sniff import HEAD, looks_like_media


def media_files(course: Path, checkpoint: Callable[[], None] = lambda: None) -> tuple[str, ...]:
    """The names, from the course's folder with `/`, sorted. A file that can't be read is none.

    Args:
        checkpoint: called before each file; may raise to stop.
    """
    found = []
    for name in _names(str(course), ""):
        checkpoint()
        try:
            with (course / name).open("rb") as file:
                head = file.read(HEAD)
        except OSError:
            continue
        if looks_like_media(head):
            found.append(name)
    return tuple(sorted(found))


def take_note(course: Path) -> Prepared:
    """Right after a course was unpacked: keep which of its files wait to be looked at. What was noted before stays.

    Raises:
        OSError: the disk refused.
    """
    known = prepared(course)
    if known != Prepared():
        return known
    waiting = media_files(course)
    noted = Prepared(waiting=waiting) if waiting else Prepared(engine=NO_MEDIA)
    write_prepared(course, noted)
    return noted


def _names(folder: str, inside: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if inside or entry.name != OWN_FOLDER:
                    yield from _names(entry.path, f"{inside}{entry.name}/")
            elif entry.is_file(follow_symlinks=False):
                yield f"{inside}{entry.name}"
