"""Plays one course: launches what sequencing delivers, takes pages away safely, and survives a crashed renderer.

Teardown belongs to Python: the course's frame is pointed at a blank page, its unload handlers save, and nothing moves
on until what they saved is on disk or two seconds have passed.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.learning.steps import Ask, CourseView, Launch, Step
from desktop.player.background import Background
from desktop.player.cage import Cage
from desktop.player.film import ask_whether_plays
from desktop.player.lesson import SAVE_TIMEOUT_MS, Lesson
from desktop.player.page import CoursePage, Dialogs
from desktop.player.paper import Paper
from desktop.player.popups import Popups
from desktop.player.run import Run, SessionRecorder
from desktop.player.scheme import as_json
from desktop.player.session import NOTHING, Session
from desktop.player.waiting import Once
from desktop.player.web_view import WebView
from desktop.scorm.elements import ElementTable

VIEW_DELAY_MS = 150
CRASHES_BEFORE_GIVING_UP = 3
CALM_SECONDS = 60.0
"""A lesson that ran this long is not part of a row of crashes."""

T = TypeVar("T")
_log = logging.getLogger(__name__)

# Values after which the table of contents or the valid requests may look different.
_MATTERS = ("status", "score", "progress_measure", "adl.data", "objectives")


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
    download_wanted = Signal(object)
    """As `Cage` has it."""
    printed = Signal(bool)
    print_wanted = Signal()
    """The course called window.print()."""
    full_screen_wanted = Signal(bool)
    """The course wants the whole screen, or has had enough of it."""

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
        self.view = WebView(parent)
        self.popups = Popups(self.view)
        self._lesson: Lesson | None = None
        self._busy = False
        self._wants_to_leave = False
        self._waiting_page: Callable[[bytes], None] | None = None
        self._crashes = 0
        self._crashed_at = 0.0
        self._zoom = 1.0
        self._paper = Paper(self)
        self._paper.printed.connect(self.printed)
        self._refresh = QTimer(self, singleShot=True, interval=VIEW_DELAY_MS)
        self._refresh.timeout.connect(self._fetch_view)
        self._is_outdated = False
        """True when the newest view lacks something that the disk refused: once that is stored it is read again."""
        cage.blocked.connect(self.blocked)
        cage.missing.connect(self.missing)
        cage.download_refused.connect(self.download_refused)
        cage.download_wanted.connect(self.download_wanted)

    @property
    def page(self) -> CoursePage | None:
        """The page that is on show, shell and course; None between lessons."""
        return self._lesson.page if self._lesson is not None else None

    @property
    def session(self) -> Session | None:
        """The session of the page on show; None between lessons."""
        return self._lesson.session if self._lesson is not None else None

    @property
    def is_busy(self) -> bool:
        """A request is being carried out; another one would be ignored until that has ended."""
        return self._busy

    # What the learner asks

    def start(self, choose: str | None = None) -> None:
        """Open the course: at the activity `choose`, or where the learner was, or at its beginning.

        A second click while it opens does nothing.
        """
        if self._busy:
            return
        self._busy = True
        self._crashes = 0
        self._when(self._run.begin(choose), self._follow)

    def ask(self, ask: Ask, target: str | None = None) -> None:
        """Carry out a request of the learner's; one at a time, a second click while one runs does nothing."""
        if self._busy:
            return
        self._busy = True
        lesson = self._lesson
        if lesson is None:
            self._when(self._run.ask(ask, target, None, finished=False), self._follow)
            return

        def taken_away() -> None:
            if lesson.session.failure and not (ask is Ask.LEAVE and lesson.is_warned):
                # Smaller than what the course sent, the request itself might be stored: then that would be lost.
                lesson.is_warned = ask is Ask.LEAVE
                self._stop(lesson.session.failure)
                return
            session_id, finished = lesson.launch.session_id, lesson.session.ended
            self._when(self._run.ask(ask, target, session_id, finished=finished), self._follow)

        lesson.take_away(taken_away)

    def leave(self) -> None:
        """Save, suspend and end with `over`; after the request that is being carried out, if there is one."""
        if self._busy:
            self._wants_to_leave = True
        else:
            self.ask(Ask.LEAVE)

    def reload_page(self) -> None:
        """Load the course's current page again, in the same session."""
        if self.page is not None:
            self.page.runJavaScript("document.getElementById('course').contentWindow.location.reload()")

    def set_zoom(self, factor: float) -> None:
        """1.0 is the course's own size."""
        self._zoom = factor
        self.view.setZoomFactor(factor)

    def leave_full_screen(self) -> None:
        """Tell a course that has the whole screen that it has it no more."""
        self.view.triggerPageAction(CoursePage.WebAction.ExitFullScreen)

    def print_page(self, printer: QPrinter) -> None:
        """Print the page of the course that is on show, all of it; `printed` tells when it is done."""
        if self.page is not None:
            self._paper.put(self.page, printer)

    def ask_whether_plays(self, tell: Callable[[], None]) -> None:
        """Call `tell` where the lesson, or a window it opened, is heard or shows a film that runs; see film.py."""
        pages = [] if self.page is None else [self.page, *(window.view.page() for window in self.popups.windows)]
        ask_whether_plays(pages, tell)

    # Launching

    def _follow(self, step: Step) -> None:
        """What comes next, once the page before is gone."""
        self._busy = False
        self.viewed.emit(step.view)
        if self._wants_to_leave and not step.over:
            self._wants_to_leave, self._busy = False, True
            session_id = step.launch.session_id if step.launch is not None else None
            self._when(self._run.ask(Ask.LEAVE, None, session_id, finished=False), self._follow)
            return
        if step.trace:
            self.traced.emit(list(step.trace))
        self._drop_lesson()
        if step.launch is not None:
            self._open(step.launch)
        elif step.over:
            self.over.emit(step.finished)
        else:
            self.emptied.emit(step.say)

    def _open(self, launch: Launch) -> None:
        table = self._tables(str(launch.seed["standard"]))
        session = Session(SessionRecorder(self._run, launch.session_id), table, self._background, launch.seed)
        page = CoursePage(self._cage, self._dialogs, self.popups.open, self.view)
        lesson = self._lesson = Lesson(launch, session, page, self.popups, self)
        session.on_relaunch, session.on_valid = self._relaunch, self._answer_valid
        for signal, own in (
            (session.saving, self.saving),
            (session.save_failed, self.save_failed),
            (session.called, self.called),
            (session.refused, self.refused),
            (lesson.opened, self.opened),
            (page.console, self.console),
            (page.blocked, self.blocked),
            (page.full_screen_wanted, self.full_screen_wanted),
        ):
            signal.connect(own)
        page.printRequested.connect(self.print_wanted)
        page.printRequestedByFrame.connect(lambda _: self.print_wanted.emit())
        session.saved.connect(lambda _: self._saved(lesson))
        session.save_failed.connect(self._note_outdated)
        session.changed.connect(self._values_changed)
        session.stored_locally.connect(self._keep_storage)
        session.terminated.connect(lambda: self._content_terminated(lesson))
        lesson.died.connect(lambda: self._died(lesson))
        self._cage.scheme.barrier = session
        self.view.setPage(page)
        self.view.setZoomFactor(self._zoom)
        lesson.load(self._cage.host)
        self.launched.emit(launch)

    def _drop_lesson(self) -> None:
        lesson, self._lesson = self._lesson, None
        self._release_page()
        if lesson is not None:
            self.view.setPage(None)  # type: ignore[arg-type]  # Qt takes a null pointer here
            lesson.drop()

    def shut(self) -> None:
        """Take everything down, pages before the profile that they belong to. Call it once `over` has come."""
        self._drop_lesson()
        self.popups.shut()
        QTimer.singleShot(0, self._cage, self._cage.deleteLater)

    # What the page does by itself

    def _content_terminated(self, lesson: Lesson) -> None:
        """Terminate while the learner isn't leaving: what the SCO asked for happens now."""
        if lesson.closing or self._busy or lesson is not self._lesson:
            return
        session = lesson.session
        self._busy = True

        def go_on() -> None:
            if session.ended and session.all_saved:
                self._when(self._run.terminated(lesson.launch.session_id), self._after_terminate)
                return
            # Either the disk refused, so the page was told that its session runs on; or it was not told and has ended,
            # and what Terminate asks for waits: it might be stored where what came before it is not.
            lesson.ends_late = session.ended
            self._stay(lesson)

        Once(
            session.saved,
            SAVE_TIMEOUT_MS,
            go_on,
            self,
            until=lambda: session.all_saved,
            at_once=session.all_saved,
        )

    def _saved(self, lesson: Lesson) -> None:
        self.saved.emit()
        if self._is_outdated:
            self._is_outdated = False
            self._refresh.start()
        if lesson.ends_late and lesson.session.all_saved:
            lesson.ends_late = False
            self._content_terminated(lesson)

    def _after_terminate(self, step: Step) -> None:
        lesson = self._lesson
        if lesson is None:
            self._follow(step)
        elif step.launch is None and not step.over and not step.content_leaves:
            self.viewed.emit(step.view)
            self._stay(lesson)
        else:
            # The page that asked is still there: its unload handlers run before the next one comes.
            self._release_page()
            lesson.take_away(lambda: self._follow(step))

    def _stay(self, lesson: Lesson) -> None:
        """Nothing replaces the page on show; see to what came up while that was not known."""
        self._busy = False
        if lesson.dead:
            self._died(lesson)
        elif self._wants_to_leave:
            self._wants_to_leave = False
            self._release_page()
            self.ask(Ask.LEAVE)
        elif self._waiting_page is not None:
            answer, self._waiting_page = self._waiting_page, None
            self._relaunch(answer)

    def _relaunch(self, answer: Callable[[bytes], None]) -> None:
        """A page that ended its session while it reloaded waits for a new one. It is always answered, or it hangs."""
        lesson = self._lesson
        if lesson is None or lesson.closing:
            answer(NOTHING)
            return
        self._waiting_page = answer
        if self._busy:
            return  # what its Terminate asked for comes first, see _stay
        self._busy = True
        self._when(self._run.relaunch(lesson.launch.session_id), self._after_relaunch)

    def _after_relaunch(self, step: Step) -> None:
        lesson, answer = self._lesson, self._waiting_page
        if lesson is None or step.launch is None or answer is None:
            self._release_page()
            self._after_terminate(step)
            return
        self._waiting_page = None
        lesson.launch = step.launch
        lesson.session.begin_again(SessionRecorder(self._run, step.launch.session_id), step.launch.seed)
        self.viewed.emit(step.view)
        answer(lesson.session.launch_data())
        self._stay(lesson)

    def _release_page(self) -> None:
        """A page that waits for a new session gets none."""
        answer, self._waiting_page = self._waiting_page, None
        if answer is not None:
            answer(NOTHING)

    def _values_changed(self, values: dict[str, str | None]) -> None:
        if any(part in element for element in values for part in _MATTERS):
            self._refresh.start()

    def _fetch_view(self) -> None:
        lesson = self._lesson
        launch, seq = (lesson.launch, lesson.session.received) if lesson is not None else (None, 0)

        def show(view: CourseView) -> None:
            if not isValid(self):
                return
            self.viewed.emit(view)
            if lesson is not None and lesson is self._lesson and lesson.launch is launch:
                lesson.tell_valid(view.valid, seq)

        self._background.when(self._run.view(), show, self._note_outdated)

    def _note_outdated(self, why: object) -> None:
        """The disk refused: a view is behind, which is no reason to stop the lesson. What matters is told elsewhere."""
        _log.info("What the player shows of a course is behind: %s", why)
        self._is_outdated = True

    def _answer_valid(self, answer: Callable[[bytes], None]) -> None:
        """The page waits for the valid requests; whatever goes wrong, it gets an answer, or it hangs."""
        self._background.when(self._run.view(), lambda view: answer(as_json(view.valid)), lambda _: answer(NOTHING))

    def _keep_storage(self, local: dict[str, str]) -> None:
        self._background.when(self._run.keep_storage(local), lambda _: None, self._storage_not_kept)

    def _storage_not_kept(self, error: BaseException) -> None:
        self.save_failed.emit(str(error))

    def _died(self, lesson: Lesson) -> None:
        if lesson is not self._lesson or self._busy:
            return  # what is under way goes on without the page
        now = monotonic()
        self._crashes = self._crashes + 1 if now - self._crashed_at < CALM_SECONDS else 1
        self._crashed_at = now
        again = self._crashes < CRASHES_BEFORE_GIVING_UP
        self._busy = True
        if again:
            self.crashed.emit(True)

        def restart(step: Step) -> None:
            if again:
                self._when(self._run.begin(), self._follow)
                return
            self._drop_lesson()
            self._busy = False
            self.crashed.emit(False)  # not before: whoever hears it may open the course again at once
            self.viewed.emit(step.view)
            if self._wants_to_leave:
                self._wants_to_leave = False
                self.ask(Ask.LEAVE)

        self._when(self._run.interrupted(lesson.launch.session_id), restart)

    def _when(self, future: "Future[T]", done: Callable[[T], None]) -> None:
        """Answers that come when the player has been taken down are nobody's any more."""

        def answered(result: T) -> None:
            if isValid(self):
                done(result)

        self._background.when(future, answered, self._went_wrong)

    def _went_wrong(self, error: BaseException) -> None:
        self._stop(str(error))

    def _stop(self, sentence: str) -> None:
        self._busy = self._wants_to_leave = False
        self._release_page()
        self.failed.emit(sentence)
