"""Plays one course: launches what sequencing delivers, takes pages away safely, and survives a crashed renderer.

Teardown belongs to Python: the course's frame is pointed at a blank page, its unload handlers save, and nothing moves
on until what they saved is on disk or two seconds have passed.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, SignalInstance
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from desktop.learning.steps import Ask, CourseView, Launch, Step
from desktop.player.background import Background
from desktop.player.cage import Cage
from desktop.player.page import CoursePage, Dialogs
from desktop.player.popups import Popups
from desktop.player.scheme import as_json
from desktop.player.session import Bridge, Change, Session
from desktop.scorm.elements import ElementTable

CLOSE_TIMEOUT_MS = 2_000
SAVE_TIMEOUT_MS = 2_000
VIEW_DELAY_MS = 150
CRASHES_BEFORE_GIVING_UP = 3

T = TypeVar("T")

# Values after which the table of contents or the valid requests may look different.
_MATTERS = ("status", "score", "progress_measure", "adl.data", "objectives")


class Run(Protocol):
    """The course behind the player; every method returns at once, the work is done elsewhere."""

    def begin(self) -> "Future[Step]": ...
    def record(self, session_id: str, seq: int, changes: Sequence[Change]) -> "Future[None]": ...
    def terminated(self, session_id: str) -> "Future[Step]": ...
    def ask(self, ask: Ask, target: str | None, session_id: str | None, *, finished: bool) -> "Future[Step]": ...
    def interrupted(self, session_id: str) -> "Future[Step]": ...
    def relaunch(self, session_id: str) -> "Future[Step]": ...
    def keep_storage(self, local: dict[str, str]) -> "Future[None]": ...
    def view(self) -> "Future[CourseView]": ...


class _Recorder:
    """The run's `record` for one session."""

    def __init__(self, run: Run, session_id: str) -> None:
        self._run = run
        self._session_id = session_id

    def record(self, seq: int, changes: Sequence[Change]) -> "Future[None]":
        return self._run.record(self._session_id, seq, changes)


class CoursePlayer(QObject):
    """The engine behind the player's screen. All signals come on the GUI thread."""

    viewed = Signal(object)
    """A fresh `CourseView`."""
    launched = Signal(object)
    """The `Launch` whose page is now opening."""
    opened = Signal(str)
    """A page of the course came up in its frame."""
    emptied = Signal(str)
    """No content is on show; a sentence why, or "" when the learner is to choose."""
    saving = Signal()
    saved = Signal()
    save_failed = Signal(str)
    crashed = Signal(bool)
    """The renderer died; True: the course is being opened again where it was."""
    failed = Signal(str)
    """A sentence: the course can't go on."""
    over = Signal(bool)
    """The course session is over and everything is stored; True if the course is finished."""
    called = Signal(list)
    blocked = Signal(str)
    missing = Signal(str)
    console = Signal(str, str, str)
    refused = Signal(str)
    traced = Signal(list)
    download_refused = Signal(str)

    def __init__(
        self,
        run: Run,
        cage: Cage,
        tables: Callable[[str], ElementTable],
        background: Background,
        dialogs: Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._cage = cage
        self._tables = tables
        self._background = background
        self._dialogs = dialogs
        self.view = QWebEngineView(parent)
        self.popups = Popups(self.view)
        self.session: Session | None = None
        self.launch: Launch | None = None
        self._page: CoursePage | None = None
        self._bridge: Bridge | None = None
        self._busy = False
        self._closing = False
        self._wants_to_leave = False
        self._crashes = 0
        self._zoom = 1.0
        self._refresh = QTimer(self, singleShot=True, interval=VIEW_DELAY_MS)
        self._refresh.timeout.connect(self._fetch_view)
        cage.blocked.connect(self.blocked)
        cage.missing.connect(self.missing)
        cage.download_refused.connect(self.download_refused)

    @property
    def page(self) -> CoursePage | None:
        """The page that is on show, shell and course; None between lessons."""
        return self._page

    # What the learner asks

    def start(self) -> None:
        """Open the course: where the learner was, or at its beginning."""
        self._busy = True
        self._when(self._run.begin(), self._follow)

    def ask(self, ask: Ask, target: str | None = None) -> None:
        """Carry out a request of the learner's; one at a time, a second click while one runs does nothing."""
        if self._busy:
            return
        self._busy = True
        session, launch = self.session, self.launch
        session_id = launch.session_id if launch is not None and session is not None else None

        def taken_away() -> None:
            finished = session is not None and session.ended
            self._when(self._run.ask(ask, target, session_id, finished=finished), self._follow)

        self._take_away(taken_away)

    def leave(self) -> None:
        """Save, suspend and end with `over`; after the request that is being carried out, if there is one."""
        if self._busy:
            self._wants_to_leave = True
        else:
            self.ask(Ask.LEAVE)

    def reload_page(self) -> None:
        """Load the course's current page again, in the same session."""
        if self._page is not None:
            self._page.runJavaScript("document.getElementById('course').contentWindow.location.reload()")

    def set_zoom(self, factor: float) -> None:
        """1.0 is the course's own size."""
        self._zoom = factor
        self.view.setZoomFactor(factor)

    def print_page(self, printer: QPrinter) -> None:
        """Print what is on show."""
        self.view.print(printer)

    # Launching

    def _follow(self, step: Step) -> None:
        self._busy = False
        self.viewed.emit(step.view)
        if self._wants_to_leave and not step.over:
            self._wants_to_leave, self._busy = False, True
            session_id = step.launch.session_id if step.launch is not None else None
            self._when(self._run.ask(Ask.LEAVE, None, session_id, finished=False), self._follow)
            return
        if step.trace:
            self.traced.emit(list(step.trace))
        if step.launch is not None:
            self._open(step.launch)
        elif step.over:
            self._drop_page()
            self.over.emit(step.finished)
        elif step.content_leaves:
            self._drop_page()
            self.emptied.emit(step.say)

    def _open(self, launch: Launch) -> None:
        self._drop_page()
        self.launch = launch
        session = Session(
            _Recorder(self._run, launch.session_id),
            self._tables(str(launch.seed["standard"])),
            self._background,
            launch.seed,
            self,
        )
        session.on_relaunch = self._relaunch
        for signal, own in (
            (session.saving, self.saving),
            (session.save_failed, self.save_failed),
            (session.called, self.called),
            (session.refused, self.refused),
        ):
            signal.connect(own)
        session.saved.connect(lambda _: self.saved.emit())
        session.changed.connect(self._values_changed)
        session.terminated.connect(lambda: self._content_terminated(session))
        self.session = session
        self._cage.scheme.barrier = session
        self._load_shell(session)
        self.launched.emit(launch)

    def _load_shell(self, session: Session) -> None:
        page = CoursePage(self._cage, self._dialogs, self.popups.open, self.view)
        bridge = Bridge(page)
        channel = QWebChannel(page)
        channel.registerObject("bridge", bridge)
        page.setWebChannel(channel)
        bridge.got_record.connect(session.take_record)
        bridge.got_log.connect(session.take_log)
        bridge.got_storage.connect(session.take_storage)
        bridge.got_opened.connect(self.opened)
        page.console.connect(self.console)
        page.blocked.connect(self.blocked)
        page.renderProcessTerminated.connect(lambda status, _code: self._renderer_ended(page, status))
        self._page, self._bridge = page, bridge
        self.view.setPage(page)
        self.view.setZoomFactor(self._zoom)
        page.load(QUrl(f"course://{self._cage.host}/.carrel/shell.html"))

    # Taking away

    def _take_away(self, then: Callable[[], None]) -> None:
        """Blank the course's frame, wait for what it saves, then go on."""
        page, bridge, session = self._page, self._bridge, self.session
        if page is None or bridge is None or session is None:
            then()
            return
        self._closing = True
        self.popups.ask_to_close()
        _Once(bridge.got_closed, CLOSE_TIMEOUT_MS, lambda: self._wait_saved(session, then), self)
        bridge.told.emit(as_json({"do": "close"}).decode())

    def _wait_saved(self, session: Session, then: Callable[[], None]) -> None:
        if session.local_storage is not None:
            self._when(self._run.keep_storage(session.local_storage), lambda _: None)
        if session.all_saved:
            then()
        else:
            _Once(session.saved, SAVE_TIMEOUT_MS, then, self, until=lambda: session.all_saved)

    def _drop_page(self) -> None:
        page, session = self._page, self.session
        self._page = self._bridge = self.session = None
        self.launch = None
        self._closing = False
        if session is not None:
            session.stop()
            session.deleteLater()
        if page is not None:
            self.view.setPage(None)  # type: ignore[arg-type]  # Qt takes a null pointer here
            page.deleteLater()

    def shut(self) -> None:
        """Take everything down, pages before the profile that they belong to. Call it once `over` has come."""
        self._drop_page()
        self.popups.shut()
        QTimer.singleShot(0, self._cage, self._cage.deleteLater)

    # What the page does by itself

    def _content_terminated(self, session: Session) -> None:
        """Terminate while the learner isn't leaving: what the SCO asked for happens now."""
        if self._closing or self._busy or self.launch is None:
            return
        session_id = self.launch.session_id
        self._busy = True

        def go_on() -> None:
            if session.ended:
                self._when(self._run.terminated(session_id), self._after_terminate)
            else:
                self._busy = False  # the disk refused, so the page was told that its session runs on

        _Once(
            session.saved,
            SAVE_TIMEOUT_MS,
            go_on,
            self,
            until=lambda: session.all_saved,
            at_once=session.all_saved,
        )

    def _after_terminate(self, step: Step) -> None:
        if step.launch is None and not step.over and not step.content_leaves:
            self._busy = False
            self.viewed.emit(step.view)
            return
        # The page that asked is still there: its unload handlers run before the next one comes.
        self._take_away(lambda: self._follow(step))

    def _relaunch(self, answer: Callable[[bytes], None]) -> None:
        if self.launch is None:
            return

        def again(step: Step) -> None:
            if step.launch is None or self.session is None:
                self._follow(step)
                return
            self.launch = step.launch
            self.session.begin_again(_Recorder(self._run, step.launch.session_id), step.launch.seed)
            self.viewed.emit(step.view)
            answer(self.session.launch_data())

        self._when(self._run.relaunch(self.launch.session_id), again)

    def _values_changed(self, values: dict[str, str | None]) -> None:
        if any(part in element for element in values for part in _MATTERS):
            self._refresh.start()

    def _fetch_view(self) -> None:
        self._when(self._run.view(), self._show_view)

    def _show_view(self, view: CourseView) -> None:
        self.viewed.emit(view)
        if self._bridge is not None:
            self._bridge.told.emit(as_json({"do": "nav", "valid": view.valid}).decode())

    def _renderer_ended(self, page: CoursePage, status: QWebEnginePage.RenderProcessTerminationStatus) -> None:
        normal = QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus
        if page is not self._page or status == normal or self.launch is None:
            return
        self._crashes += 1
        again = self._crashes < CRASHES_BEFORE_GIVING_UP
        session_id = self.launch.session_id
        self._busy = True
        self.crashed.emit(again)

        def restart(step: Step) -> None:
            if again:
                self._when(self._run.begin(), self._follow)
            else:
                self._drop_page()
                self._busy = False
                self.viewed.emit(step.view)

        self._when(self._run.interrupted(session_id), restart)

    def _when(self, future: "Future[T]", done: Callable[[T], None]) -> None:
        self._background.when(future, done, self._went_wrong)

    def _went_wrong(self, error: BaseException) -> None:
        self._busy = False
        self.failed.emit(str(error))


class _Once(QObject):
    """Calls `then` once: at a signal (when `until` holds) or after a time, whichever is first."""

    def __init__(
        self,
        signal: SignalInstance,
        timeout_ms: int,
        then: Callable[[], None],
        parent: QObject,
        *,
        until: Callable[[], bool] = lambda: True,
        at_once: bool = False,
    ) -> None:
        super().__init__(parent)
        self._then: Callable[[], None] | None = then
        self._until = until
        signal.connect(self._heard)
        QTimer.singleShot(0 if at_once else timeout_ms, self, self._fire)

    def _heard(self, *_: object) -> None:
        if self._until():
            self._fire()

    def _fire(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            self.deleteLater()
            then()
