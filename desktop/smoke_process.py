"""Starts the test run of a package in a process of its own, and ends it whatever the course does there.

The process has a folder that is swept: when it ends, when this one ends, or, after a kill, before the next test run.
"""

import contextlib
import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, Final

from pydantic import ValidationError
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop.content.preflight.report import LessonRun, TestRun, Trouble
from desktop.content.silence import Silence
from desktop.content.staging import staging
from desktop.player.flags import prepare_environment, runs_as_root
from desktop.player.trial import ANSWERS_MS, COMES_UP_MS, LEAVES_MS
from desktop.words import translate

SECONDS: Final = 5.0
"""How long each lesson is looked at."""
STARTS_WITHIN: Final = 300.0
"""Seconds until the first lesson, or from one word of how far the unpacking is to the next."""
_GRACE: Final = 10.0
_POLL_SECONDS: Final = 0.1


class SmokeError(Exception):
    """There was no test run. The text says why."""


class SmokeCancelled(SmokeError):
    """The person said stop."""


@dataclass(frozen=True, slots=True)
class SmokeProgress:
    """Lesson `index` (from 0) of `count` is being tried."""

    title: str
    index: int
    count: int


def run_smoke(
    source: Path,
    place: Path,
    *,
    seconds: float = SECONDS,
    pictures: Path | None = None,
    unsafe_as_root: bool = False,
    progress: Callable[[SmokeProgress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> TestRun:
    """Try every lesson of a package, or of an unpacked course. Blocks; not for the GUI thread.

    Args:
        source: The archive, or the folder of a course.
        place: A folder of ours, for what is thrown away; made if missing.
        pictures: Where the pictures go, named as `LessonRun.picture` says; None: nobody wants them.
        unsafe_as_root: The explicit flag with which a person accepts a web view without its sandbox.
        progress: Called before each lesson, in this thread.
        cancelled: Asked ten times a second.

    Raises:
        UnsafePlay: as root, without that flag.
        SmokeCancelled: `cancelled` said so.
        SmokeError: the package was refused, or the web engine doesn't start.
        OSError: the disk refused.
    """
    prepare_environment(dict(os.environ), is_root=runs_as_root(), unsafe_as_root=unsafe_as_root)
    with staging(place) as folder:
        watch = _Watch(source.resolve(), folder, seconds, unsafe_as_root, progress, cancelled)
        lessons = tuple(watch.run())
        if pictures is not None:
            _take_pictures(folder, pictures, lessons)
        else:
            lessons = tuple(lesson.model_copy(update={"picture": ""}) for lesson in lessons)
    return TestRun(made_at=datetime.now(UTC), seconds=seconds, lessons=lessons)


def _take_pictures(folder: Path, pictures: Path, lessons: tuple[LessonRun, ...]) -> None:
    pictures.mkdir(parents=True, exist_ok=True)
    for lesson in lessons:
        if lesson.picture:
            shutil.copyfile(folder / lesson.picture, pictures / lesson.picture)


class _Watch:
    """Processes, one after the other, until every lesson was tried: whichever hangs or dies has tried its last."""

    def __init__(
        self,
        source: Path,
        folder: Path,
        seconds: float,
        unsafe_as_root: bool,
        progress: Callable[[SmokeProgress], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._source, self._folder, self._seconds, self._unsafe = source, folder, seconds, unsafe_as_root
        self._progress, self._cancelled = progress, cancelled
        self._count: int | None = None
        self._at = self._done = -1
        self._title = ""

    def run(self) -> list[LessonRun]:
        first = 0
        while self._count is None or first < self._count:
            before = self._at
            trouble = self._try_from(first)
            if trouble is None:
                break
            if self._at == before:
                raise SmokeError(self._why_not())
            if self._done < self._at:  # else the lesson was over, and what it found is written down
                self._note(trouble)
            first = self._at + 1
        return [self._found(number) for number in range(self._count or 0)]

    def _try_from(self, first: int) -> Trouble | None:
        """None when the process went through all that is left; else how the lesson it was at ended it."""
        with _Process(self._source, self._folder, self._seconds, first, unsafe_as_root=self._unsafe) as process:
            silence = Silence(STARTS_WITHIN)
            while True:
                if self._cancelled():
                    raise SmokeCancelled
                line = process.line()
                if line is None:
                    return None if process.ended_well else Trouble.CRASHED
                if "unpacked" in line:
                    silence.ends()
                elif self._hear(line):
                    bounds = (COMES_UP_MS + ANSWERS_MS + LEAVES_MS) / 1000
                    silence = Silence(self._seconds + bounds + _GRACE)
                elif silence.goes_on():
                    return Trouble.HUNG

    def _hear(self, line: dict[str, Any]) -> bool:
        """Whether the process has got on."""
        match line:
            case {"refused": str(sentence)}:
                raise SmokeError(sentence)
            case {"of": int(count)}:
                self._count = count
            case {"at": int(number), "title": str(title)} if self._count is not None:
                self._at, self._title = number, title
                self._progress(SmokeProgress(title, number, self._count))
            case {"done": int(number)}:
                self._done = number
            case _:
                return False
        return True

    def _note(self, trouble: Trouble) -> None:
        """What the process can't say any more."""
        found = LessonRun(title=self._title, launch="", is_opened=False, trouble=trouble)
        (self._folder / f"{self._at}.json").write_text(found.model_dump_json(), encoding="utf-8")

    def _found(self, number: int) -> LessonRun:
        try:
            return LessonRun.model_validate_json((self._folder / f"{number}.json").read_bytes())
        except (OSError, ValidationError):
            return LessonRun(title="", launch="", is_opened=False, trouble=Trouble.CRASHED)

    def _why_not(self) -> str:
        with contextlib.suppress(OSError):
            last = (self._folder / "log").read_text(errors="replace").strip().splitlines()[-1:]
            if last:
                return translate(
                    "Preflight", "The test run did not start ({reason}). Nothing was changed; try it once more."
                ).format(reason=last[0][:300])
        return translate("Preflight", "The test run did not start. Nothing was changed; try it once more.")


class _Process:
    """One process that plays, with its Chromium helpers. Its end takes them along."""

    def __init__(self, source: Path, folder: Path, seconds: float, first: int, *, unsafe_as_root: bool) -> None:
        frozen = bool(getattr(sys, "frozen", False))
        command = [sys.executable] if frozen else [sys.executable, "-m", "desktop"]
        command += ["smoke-run", str(source), str(folder), "--seconds", str(seconds), "--first", str(first)]
        if unsafe_as_root:
            command.append("--unsafe-as-root")
        with (folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                command,
                cwd=Path(__file__).parents[1],
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
                stdin=subprocess.PIPE,  # it ends when this is closed, so that nobody is left behind by a kill
                stdout=subprocess.PIPE,
                stderr=log,
                start_new_session=sys.platform != "win32",
            )
        self._lines: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        assert self._process.stdout is not None
        self._reader = threading.Thread(target=self._read, args=(self._process.stdout,), daemon=True)
        self._reader.start()

    def __enter__(self) -> "_Process":
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(ProcessLookupError):
            if sys.platform == "win32":
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._reader.join()
        if self._process.stdin is not None:
            with contextlib.suppress(BrokenPipeError):
                self._process.stdin.close()

    @property
    def ended_well(self) -> bool:
        return self._process.wait() == 0

    def line(self) -> dict[str, Any] | None:
        """The next thing it says; {} if it says nothing for a moment, None at its end."""
        try:
            return self._lines.get(timeout=_POLL_SECONDS)
        except queue.Empty:
            return {}

    def _read(self, said: IO[bytes]) -> None:
        with said:
            for line in said:
                try:
                    told = json.loads(line)
                except ValueError:
                    continue  # a library that talks
                if isinstance(told, dict):
                    self._lines.put(told)
        self._lines.put(None)


class SmokeRunner(QObject):
    """The same for the app: one test run at a time, on a thread; all signals come on the thread that this lives on."""

    progress = Signal(object)
    """A `SmokeProgress`."""
    ended = Signal(object)
    """The `TestRun`."""
    failed = Signal(str)
    """A sentence why there is none; "" when it was cancelled."""

    def __init__(self, place: Path, parent: QObject | None = None) -> None:
        """`place` as for `run_smoke`."""
        super().__init__(parent)
        self._place = place
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._is_running = False

    @property
    def is_running(self) -> bool:
        """Until `ended` or `failed` is on its way; whoever hears that may start another one."""
        return self._is_running

    def start(self, source: Path, pictures: Path | None = None, seconds: float = SECONDS) -> None:
        """Try a package or an unpacked course; nothing happens while another one is being tried."""
        if self.is_running:
            return
        self._stop.clear()
        self._is_running = True
        self._thread = threading.Thread(target=self._run, args=(source, pictures, seconds), daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """End it; `failed` follows."""
        self._stop.set()

    def close(self) -> None:
        """End it, and wait until nothing of it is left."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()

    def _run(self, source: Path, pictures: Path | None, seconds: float) -> None:
        try:
            found = run_smoke(
                source,
                self._place,
                seconds=seconds,
                pictures=pictures,
                # Whoever plays courses in this process has accepted it, or it would not run.
                unsafe_as_root=bool(os.environ.get("QTWEBENGINE_DISABLE_SANDBOX")),
                progress=lambda progress: self._emit(self.progress, progress),
                cancelled=self._stop.is_set,
            )
        except SmokeCancelled:
            self._end(self.failed, "")
        except (SmokeError, OSError) as error:
            self._end(self.failed, str(error))
        else:
            self._end(self.ended, found)

    def _end(self, signal_: Any, what: object) -> None:  # noqa: ANN401 (a bound signal)
        self._is_running = False
        self._emit(signal_, what)

    def _emit(self, signal_: Any, what: object) -> None:  # noqa: ANN401 (a bound signal)
        if isValid(self):
            signal_.emit(what)
