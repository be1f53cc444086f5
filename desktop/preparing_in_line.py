"""Makes the media of courses playable for `carrel import`, with one line that says how far it is."""

from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from desktop.config import Config
from desktop.content.media.apart import prepare_apart
from desktop.content.media.plan import Engine
from desktop.content.media.prepared import NO_MEDIA, PrepareProgress, prepared
from desktop.learning.library import Library, Package
from desktop.player.codecs import ask_in_process, engine_name, remembered
from desktop.scorm.refusal import PackageError
from desktop.terminal import plain
from desktop.ui.import_model import MediaProgress

_WIDTH = 100


def prepare_in_line(config: Config, library: Library, packages: Sequence[Package], told: TextIO) -> None:
    """Prepare what waits of these courses; `told` hears how far it is (only a terminal while it runs) and the end.

    Nothing is raised: what could not be prepared waits, and is told.
    """
    waiting = [package for package in packages if _waits(library.folder_of(package.facts.sha256))]
    if not waiting:
        return
    playable = remembered(config.data, ask_in_process)
    if playable is None:
        print("The web engine did not say what it plays, so films and sounds wait until Carrel is opened.", file=told)
        return
    engine = Engine.from_answers(engine_name(), playable)
    try:
        for package in waiting:
            _prepare(library.folder_of(package.facts.sha256), package.facts.title, engine, told)
    except KeyboardInterrupt:
        _say("Stopped. What is prepared is kept; the rest goes on when Carrel is opened.", told)


def _waits(folder: Path) -> bool:
    known = prepared(folder)
    return known.engine != NO_MEDIA and not known.skipped and (bool(known.waiting) or not known.engine)


def _prepare(folder: Path, title: str, engine: Engine, told: TextIO) -> None:
    def show(now: PrepareProgress) -> None:
        if told.isatty():
            progress = MediaProgress("", title, now)
            line = f"{progress.share:4.0%} {progress.stage} · {progress.figures}"
            print(f"\r{plain(line)[:_WIDTH]:{_WIDTH}}", end="", file=told, flush=True)

    before = prepared(folder).done
    try:
        found = prepare_apart(folder, engine, progress=show, cancelled=lambda: False)
    except PackageError as error:
        _say(f"“{title}”: {error}", told)
        return
    made = len(set(found.done) - set(before))
    if made:
        _say(f"Made {made} {'file' if made == 1 else 'files'} of “{title}” playable", told)
    for name in sorted(found.unplayable):
        _say(f"{name}: {found.unplayable[name]}", told)


def _say(sentence: str, told: TextIO) -> None:
    """On a line of its own, over the one that told how far it was."""
    start = f"\r{'':{_WIDTH}}\r" if told.isatty() else ""
    print(f"{start}{plain(sentence)}", file=told)
