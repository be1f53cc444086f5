"""Tries one lesson out: opens it for some seconds where nobody sees or hears it, and writes down what it does.

Whatever the lesson does, a trial ends: dialogs are answered as they come, pop-ups are closed with it, a page that
never comes up, runs in circles or crashes is left behind.
"""

from collections import Counter
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWebEngineCore import QWebEngineScript
from PySide6.QtWidgets import QWidget

from desktop.config import RESOURCES
from desktop.content.preflight.report import ApiCall, LessonRun, ScriptError, Trouble
from desktop.learning.steps import Launch
from desktop.player.background import Background
from desktop.player.cage import Cage
from desktop.player.messages import Call
from desktop.player.player import CoursePlayer
from desktop.player.run import Run
from desktop.scorm.elements import ElementTable
from desktop.scorm.package import Item, ResourceKind
from desktop.words import abridged

COMES_UP_MS: Final = 15_000
"""So long may a page take until it is there."""
ANSWERS_MS: Final = 5_000
"""A page that runs in circles never answers; one on a busy machine took more than two seconds."""
LEAVES_MS: Final = 8_000
WIDTH, HEIGHT = 1024, 768
MOST_CALLS: Final = 100
MOST_ERRORS: Final = 20
MOST_LISTED: Final = 100
MOST_POP_UPS: Final = 20
_LOOK_MS: Final = 500
_MEDIA_FAILED = "carrel:media-failed "
_INITIALIZE = ("Initialize", "LMSInitialize")


class Answering:
    """Answers every dialog of the course at once, as a learner in a hurry would, and keeps what it said."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def alert(self, text: str) -> None:
        """Closed at once."""
        self._keep(text)

    def confirm(self, text: str) -> bool:
        """Yes."""
        self._keep(text)
        return True

    def prompt(self, text: str, default: str) -> str | None:
        """What the course proposes."""
        self._keep(text)
        return default

    def _keep(self, text: str) -> None:
        if len(self.said) < MOST_LISTED:
            self.said.append(abridged(text))


class Trial(QObject):
    """One lesson's test. `ended` comes once, with its `LessonRun`; then everything of it is gone."""

    ended = Signal(object)

    def __init__(
        self, item: Item, run: Run, cage: Cage, background: Background, parent: QObject, *, picture: Path
    ) -> None:
        """`run` opens a course of this item alone; `picture` is where its PNG goes."""
        super().__init__(parent)
        self._item, self._picture = item, picture
        self._dialogs = Answering()
        self._stage = QWidget()
        self._stage.resize(WIDTH, HEIGHT)
        cage.profile.scripts().insert(_watching())
        self._engine = CoursePlayer(run, cage, _table, background, self._dialogs, self._stage)
        self._engine.view.resize(WIDTH, HEIGHT)
        self._calls: list[ApiCall] = []
        self._failed_calls: list[ApiCall] = []
        self._counts: Counter[str] = Counter()
        self._errors: list[ScriptError] = []
        self._blocked: dict[str, None] = {}
        self._missing: dict[str, None] = {}
        self._media: dict[str, None] = {}
        self._pop_ups = 0
        self._initialized = self._opened = self._told = False
        self._trouble: Trouble | None = None
        self._why = ""
        self._seconds = 0.0
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._look)
        self._listen()

    def start(self, seconds: float) -> None:
        """Open the lesson, and stay that long after its page has come up."""
        self._seconds = seconds
        self._stage.show()
        self._looking.start()
        QTimer.singleShot(COMES_UP_MS, self, self._not_up)
        self._engine.start()

    def _listen(self) -> None:
        engine = self._engine
        engine.called.connect(self._called)
        engine.console.connect(self._console)
        engine.blocked.connect(lambda address: self._list(self._blocked, address))
        engine.missing.connect(lambda path: self._list(self._missing, path))
        engine.launched.connect(self._launched)
        engine.opened.connect(self._came_up)
        engine.failed.connect(self._failed)
        engine.crashed.connect(lambda _: self._give_up(Trouble.CRASHED))
        engine.emptied.connect(lambda _: self._leave())
        engine.over.connect(lambda _: self._tell())

    # What the lesson does

    def _launched(self, _: Launch) -> None:
        if self._engine.page is not None:
            self._engine.page.setAudioMuted(True)

    def _called(self, calls: list[Call]) -> None:
        for call in calls:
            self._counts[call.method] += 1
            self._initialized = self._initialized or (call.method in _INITIALIZE and call.result == "true")
            kept = self._failed_calls if call.error else self._calls
            if len(kept) < (MOST_ERRORS if call.error else MOST_CALLS):
                arguments = tuple(abridged(each, 200) for each in (call.element, call.value) if each)
                kept.append(
                    ApiCall(
                        function=call.method,
                        arguments=arguments,
                        answer=abridged(call.result, 200),
                        error=str(call.error),
                    )
                )

    def _console(self, level: str, text: str, source: str) -> None:
        if text.startswith(_MEDIA_FAILED):
            self._list(self._media, _path(text.removeprefix(_MEDIA_FAILED)))
        elif level == "error" and text.startswith("Uncaught") and len(self._errors) < MOST_ERRORS:
            file, _, line = source.rpartition(":")
            number = int(line) if line.isdecimal() else 0
            self._errors.append(ScriptError(message=abridged(text), file=unquote(file.lstrip("/")), line=number))

    @staticmethod
    def _list(listed: dict[str, None], what: str) -> None:
        if len(listed) < MOST_LISTED:
            listed[abridged(what)] = None

    def _look(self) -> None:
        """What has no signal: how the page looks before it goes by itself, and windows that the course opened."""
        windows = self._engine.popups.windows
        self._pop_ups = max(self._pop_ups, len(windows))
        for window in windows:
            window.view.page().setAudioMuted(True)
        if len(windows) > MOST_POP_UPS:
            self._leave()  # it would not stop
        else:
            self._take_picture()

    # How it goes on

    def _came_up(self, _: str) -> None:
        if not self._opened:
            self._opened = True
            QTimer.singleShot(round(self._seconds * 1000), self, self._ask)

    def _not_up(self) -> None:
        if not self._opened:
            self._give_up(Trouble.NOT_UP)

    def _failed(self, sentence: str) -> None:
        self._why = self._why or sentence
        self._give_up(Trouble.FAILED)
        self._tell()

    def _ask(self) -> None:
        """Whether the page still answers, which it does when none of its scripts runs in circles."""
        page = self._engine.page
        if page is None:
            self._leave()
            return
        QTimer.singleShot(ANSWERS_MS, self, lambda: self._give_up(Trouble.HUNG))
        page.runJavaScript("1", 0, lambda _: self._leave())

    def _give_up(self, trouble: Trouble) -> None:
        if self._looking.isActive():
            self._trouble = trouble
            self._leave()

    def _leave(self) -> None:
        """Take the picture, and end the session as a learner who closes the course."""
        if not self._looking.isActive():
            return
        self._looking.stop()
        self._take_picture()
        QTimer.singleShot(LEAVES_MS, self, self._tell)
        self._engine.leave()

    def _take_picture(self) -> None:
        if self._engine.page is not None and self._opened:
            self._engine.view.grab().save(str(self._picture), "PNG")

    def _tell(self) -> None:
        if self._told:
            return
        self._told = True
        self._looking.stop()
        self._engine.shut()
        self._stage.deleteLater()
        self.ended.emit(self._found())

    def _found(self) -> LessonRun:
        return LessonRun(
            title=self._item.title,
            launch=self._item.launch or "",
            is_opened=self._opened,
            is_sco=self._item.kind is not ResourceKind.ASSET,
            is_initialized=self._initialized,
            calls=(*self._calls, *self._failed_calls),
            call_counts=dict(self._counts),
            script_errors=tuple(self._errors),
            blocked=tuple(self._blocked),
            missing=tuple(self._missing),
            media_failed=tuple(self._media),
            dialogs=tuple(self._dialogs.said),
            pop_ups=self._pop_ups,
            picture=self._picture.name if self._picture.is_file() else "",
            trouble=self._trouble,
            why_not=self._why,
        )


def _watching() -> QWebEngineScript:
    script = QWebEngineScript()
    script.setName("watch.js")
    script.setSourceCode((RESOURCES / "runtime" / "watch.js").read_text(encoding="utf-8"))
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld.value)
    script.setRunsOnSubFrames(True)
    return script


def _path(address: str) -> str:
    """The path in the package, for an address of the course; else the address."""
    parts = urlsplit(address)
    return unquote(parts.path.lstrip("/")) if parts.scheme == "course" else address


def _table(standard: str) -> ElementTable:
    return ElementTable.load(standard == "2004")
