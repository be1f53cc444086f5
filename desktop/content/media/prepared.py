"""What was made of a course's media, and what still waits: `.carrel/prepared.json` in its folder.

Reading it needs nothing that decodes, so a player may. It is written whole (a temporary file, flushed, renamed): a
process that is killed leaves the one state or the other.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from desktop.content.durable import sync_folder
from desktop.content.media.reasons import Reason, reason_from

OWN_FOLDER: Final = ".carrel"
"""In a course's folder: what Carrel made of the course. No address of the course leads there."""
MEDIA_FOLDER: Final = f"{OWN_FOLDER}/media"
NO_MEDIA: Final = "-"
"""Instead of an engine's name: the course holds neither film nor sound, so there is nothing to do for any engine."""
_FILE: Final = "prepared.json"
_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Replacement:
    """What is played instead of an author's file.

    `path` from the course's folder: the author's own name where it was replaced in place. `types`: what an author
    would ask for (RFC 6381, with the codecs that the file had) and is to hear a yes to.
    """

    path: str
    mime: str
    types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Prepared:
    """The media of one course; names from the course's folder, as the author wrote them.

    `engine` names what the course was prepared for, "" where nobody has looked yet. `waiting` is still to be done;
    `unplayable` says why. `skipped`: somebody chose to play without preparing.
    """

    engine: str = ""
    done: Mapping[str, Replacement] = field(default_factory=dict)
    waiting: tuple[str, ...] = ()
    unplayable: Mapping[str, Reason] = field(default_factory=dict)
    skipped: bool = False

    def is_ready_for(self, engine: str) -> bool:
        """Whether there is nothing to be done (nor was asked to be left) before this engine plays the course."""
        return self.engine == NO_MEDIA or self.skipped or (self.engine == engine and not self.waiting)


@dataclass(frozen=True, slots=True)
class PrepareProgress:
    """How far the media of one course are: the file under way, the `index`-th of `count` from 0.

    `done` of `total` seconds of media, over all files; `speed` in times real time, 0.0 while unknown; `left` in
    seconds, None while unknown.
    """

    file: str
    index: int
    count: int
    done: float
    total: float
    speed: float = 0.0
    left: float | None = None


@dataclass(frozen=True, slots=True)
class Intent:
    """The file `name` is about to become `made`: it has, once it is the file of this size and time (ns).

    Renaming a file and writing that it was renamed are two steps, and a plug may be pulled between them.
    """

    name: str
    made: Replacement
    size: int
    changed_ns: int

    def is_done(self, course: Path) -> bool:
        try:
            found = (course / self.name).stat()
        except OSError:
            return False
        return (found.st_size, found.st_mtime_ns) == (self.size, self.changed_ns)


def prepared(course: Path) -> Prepared:
    """What was prepared of a course; an empty one where nobody has looked, or the file can't be read."""
    try:
        said = json.loads((course / OWN_FOLDER / _FILE).read_text(encoding="utf-8"))
        if said["version"] != _VERSION:
            return Prepared()
        found = Prepared(
            engine=str(said["engine"]),
            done={str(name): _replacement(made) for name, made in said["done"].items()},
            waiting=tuple(map(str, said["waiting"])),
            unplayable={str(name): reason_from(why) for name, why in said["unplayable"].items()},
            skipped=bool(said["skipped"]),
        )
        return _settled(course, found, said.get("intent"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Prepared()


def _replacement(made: Mapping[str, Any]) -> Replacement:
    return Replacement(str(made["path"]), str(made["mime"]), tuple(map(str, made["types"])))


def _settled(course: Path, found: Prepared, said: Mapping[str, Any] | None) -> Prepared:
    """With what was intended last, by what is on the disk."""
    if said is None:
        return found
    intent = Intent(str(said["name"]), _replacement(said["made"]), int(said["size"]), int(said["changed_ns"]))
    done = {name: made for name, made in found.done.items() if name != intent.name}
    waiting = tuple(name for name in found.waiting if name != intent.name)
    if intent.is_done(course):
        return replace(found, done={**done, intent.name: intent.made}, waiting=waiting)
    return replace(found, done=done, waiting=(intent.name, *waiting))


def write_prepared(course: Path, found: Prepared, intent: Intent | None = None) -> None:
    """Keep it, on the disk before this returns; `intent`: what will be done to one file next.

    Raises:
        OSError: the disk refused; what was kept before stays.
    """
    home = course / OWN_FOLDER
    home.mkdir(exist_ok=True)
    record = {
        "version": _VERSION,
        "engine": found.engine,
        "done": {
            name: {"path": made.path, "mime": made.mime, "types": list(made.types)} for name, made in found.done.items()
        },
        "waiting": list(found.waiting),
        "unplayable": {name: why.as_kept() for name, why in found.unplayable.items()},
        "skipped": found.skipped,
        "intent": asdict(intent) if intent is not None else None,
    }
    temporary = home / f"{_FILE}.part"
    with temporary.open("w", encoding="utf-8") as handle:
        json.dump(record, handle, indent=1)  # ASCII: a name may hold what no encoding of text has
        handle.flush()
        os.fsync(handle.fileno())
    temporary.replace(home / _FILE)
    sync_folder(home)
