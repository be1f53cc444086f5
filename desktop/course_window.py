"""A course that is open: the engine, the screen around it, and the wires between the two."""

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest
from PySide6.QtWidgets import QDialog, QFileDialog

from desktop.content.media.prepared import Prepared
from desktop.learning.steps import Ask, CourseView, Launch
from desktop.player.background import Background
from desktop.player.cage import Cage
from desktop.player.messages import Call
from desktop.player.player import CoursePlayer
from desktop.player.run import Run
from desktop.scorm.elements import ElementTable
from desktop.scorm.runtime import Learner
from desktop.scorm.sequencing.trace import TraceStep
from desktop.ui.course_dialogs import CourseDialogs
from desktop.ui.diagnostics_model import ApiCall, BlockedAddress, ConsoleLevel, ConsoleLine
from desktop.ui.player_model import SavedKind
from desktop.ui.player_presenter import Presenter
from desktop.ui.player_view import PlayerView
from desktop.ui.sequencing_trace import SequencingTrace
from desktop.words import translate

SLOW_SAVE_MS = 250

_TABLES: dict[str, ElementTable] = {}


def _table(standard: str) -> ElementTable:
    if standard not in _TABLES:
        _TABLES[standard] = ElementTable.load(standard == "2004")
    return _TABLES[standard]


class CourseWindow(QObject):
    """Shows what the engine tells, and asks of it what the learner wants."""

    left = Signal()
    """The course is closed and everything is stored."""
    stayed = Signal()
    """The disk refused what leaving would store; the learner was told and decides."""

    def __init__(  # noqa: PLR0913 (two are keywords)
        self,
        run: Run,
        cage: Cage,
        background: Background,
        title: str,
        learner: Learner,
        parent: QObject,
        *,
        staff: bool = True,
        prints: bool = True,
    ) -> None:
        """`prints`: pages of the course may be put on paper."""
        super().__init__(parent)
        self.view = PlayerView()
        self.engine = CoursePlayer(run, cage, _table, background, CourseDialogs(title, self.view), self.view)
        self._presenter = Presenter.opening(title, learner.name, learner.id, staff=staff, prints=prints)
        self.ask_where: Callable[[str], Path | None] = self._ask_where
        """Where a file that the course offers is to go; tests answer it."""
        self._trace = SequencingTrace()
        self._in_12 = False
        self._leaving = False
        self._was_warned = False
        self.saves = 0
        """How often the course has stored something."""
        # A course may save many times a second; only a disk that takes its time is worth a word.
        self._saving = QTimer(self, singleShot=True, interval=SLOW_SAVE_MS)
        self._saving.timeout.connect(lambda: self._show(self._presenter.saving()))
        self._show(self._presenter)
        self._connect_engine()
        self._connect_view()

    def start(self, choose: str | None = None) -> None:
        """Open the course at the activity `choose`, or where the learner was."""
        self.engine.start(choose)

    def tell_prepared(self, known: Prepared) -> None:
        """List what pages of the course are answered about media that were prepared, for its author's eyes."""
        if not known.done:
            return
        count = len(known.done)
        said = translate("Player", "Carrel made %n film(s) and sound(s) of this course playable.", "", count)
        answers = translate("Player", "Its pages hear a yes when they ask for these types:")
        types = sorted({kind for made in known.done.values() for kind in made.types})
        self._console("info", "\n".join((f"{said} {answers}", *types)), "media.js")

    def leave(self) -> None:
        """Save, suspend and close. A second call changes nothing."""
        if not self._leaving:
            self._leaving = True
            self.engine.leave()

    @property
    def presenter(self) -> Presenter:
        return self._presenter

    def _connect_engine(self) -> None:
        engine = self.engine
        engine.viewed.connect(self._viewed)
        engine.launched.connect(self._launched)
        engine.emptied.connect(self._emptied)
        engine.saving.connect(self._saving.start)
        engine.saved.connect(self._saved)
        engine.save_failed.connect(lambda sentence: self._show(self._presenter.save_failed(sentence)))
        engine.crashed.connect(lambda again: self._show(self._presenter.crashed(again=again)))
        engine.failed.connect(self._failed)
        engine.over.connect(self._over)
        engine.called.connect(self._called)
        engine.blocked.connect(lambda url: self.view.append_blocked([BlockedAddress(time.time(), url)]))
        engine.missing.connect(
            lambda path: self._console(
                "warning", translate("Player", "Not in the package: {path}").format(path=path), ""
            )
        )
        engine.refused.connect(lambda sentence: self._console("error", sentence, ""))
        engine.console.connect(self._console)
        engine.traced.connect(self._traced)
        engine.print_wanted.connect(self._print)
        engine.printed.connect(self._printed)
        engine.full_screen_wanted.connect(self.view.set_full_screen)
        engine.download_wanted.connect(self._download)
        engine.download_refused.connect(
            lambda _: self._show(
                self._presenter.noticed(
                    translate("Player", "The course wanted to save a file."),
                    translate("Player", "Downloads are off here."),
                )
            )
        )

    def _connect_view(self) -> None:
        view, engine = self.view, self.engine
        view.leave_requested.connect(self.leave)
        view.end_requested.connect(lambda: engine.ask(Ask.EXIT_ALL))
        view.previous_requested.connect(lambda: engine.ask(Ask.PREVIOUS))
        view.next_requested.connect(lambda: engine.ask(Ask.NEXT))
        view.item_chosen.connect(lambda identifier: engine.ask(Ask.CHOOSE, identifier))
        view.zoom_changed.connect(engine.set_zoom)
        view.reload_requested.connect(engine.reload_page)
        view.review_requested.connect(engine.start)
        view.open_again_requested.connect(engine.start)
        view.print_requested.connect(self._print)
        view.full_screen_changed.connect(lambda full: None if full else engine.leave_full_screen())

    def _show(self, presenter: Presenter) -> None:
        self._presenter = presenter
        self.view.show_state(presenter.state)

    def _saved(self) -> None:
        self._saving.stop()
        now, shown = datetime.now(), self._presenter.state.saved  # noqa: DTZ005 (shown as local time)
        self.saves += 1
        if shown is None or shown.kind is not SavedKind.HERE or shown.at is None or shown.at.minute != now.minute:
            self._show(self._presenter.saved(now))

    def show_reached(self, saves: int, kind: SavedKind, late: str) -> None:
        """Say how far what was saved has come, as it was found out when so many `saves` had been made."""
        if saves == self.saves:
            self._show(self._presenter.reached(kind, late))

    def _viewed(self, view: CourseView) -> None:
        self._show(self._presenter.viewed(view))
        self.view.append_trace(self._trace.of_view(view, time.time()))

    def _launched(self, launch: Launch) -> None:
        self._was_warned = False  # that was about a lesson before this one
        self._in_12 = launch.seed["standard"] == "1.2"
        self.view.set_content(self.engine.view)
        self._show(self._presenter.launched(launch))

    def _emptied(self, say: str) -> None:
        self.view.set_content(None)
        self._show(self._presenter.emptied(say))

    def _failed(self, sentence: str) -> None:
        self.view.set_content(None)
        if self._leaving and self._was_warned:
            self.left.emit()
            return
        if self._leaving:
            self._leaving, self._was_warned = False, True
            self.stayed.emit()
            again = translate("Player", "Leave again to go without the last change.")
            sentence = f"{sentence} {again}"
        self._show(self._presenter.failed(sentence))

    def _over(self, finished: bool) -> None:
        self.view.set_content(None)
        if finished and not self._leaving:
            self._show(self._presenter.finished())
            return
        self.left.emit()

    def _called(self, calls: list[Call]) -> None:
        self.view.append_calls(
            [
                ApiCall(call.at, call.method, call.element, call.value, call.result, call.error, call.note, self._in_12)
                for call in calls
            ]
        )

    def _console(self, level: str, text: str, source: str) -> None:
        self.view.append_console([ConsoleLine(time.time(), ConsoleLevel(level), text, source)])

    def _traced(self, steps: list[TraceStep]) -> None:
        self.view.append_trace(self._trace.of_request(steps, time.time()))

    def _printed(self, done: bool) -> None:
        if not done:
            self._show(
                self._presenter.noticed(
                    translate("Player", "This page could not be printed."),
                    translate("Player", "Try another printer or file."),
                )
            )

    def _print(self) -> None:
        if not self._presenter.state.prints:
            self._show(
                self._presenter.noticed(
                    translate("Player", "The course wanted to print."),
                    translate("Player", "Printing is off in this course."),
                )
            )
            return
        printer = QPrinter()
        dialog = QPrintDialog(printer, self.view)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.engine.print_page(printer)

    # Files that the course offers

    def _download(self, download: QWebEngineDownloadRequest) -> None:
        """Chromium waits for the answer, as it does for that of an alert."""
        target = self.ask_where(download.downloadFileName())
        if target is None:
            download.cancel()
            return
        download.setDownloadDirectory(str(target.parent))
        download.setDownloadFileName(target.name)
        download.isFinishedChanged.connect(lambda: self._downloaded(download, target))
        download.accept()

    def _downloaded(self, download: QWebEngineDownloadRequest, target: Path) -> None:
        if download.state() is QWebEngineDownloadRequest.DownloadState.DownloadCompleted:
            said = translate("Player", "{file} was saved.").format(file=target.name), ""
        else:
            said = (
                translate("Player", "{file} could not be saved.").format(file=target.name),
                translate("Player", "Try another folder."),
            )
        self._show(self._presenter.noticed(*said))

    def _ask_where(self, suggested: str) -> Path | None:
        title = translate("Player", "Save a file of the course")
        chosen, _ = QFileDialog.getSaveFileName(self.view, title, str(Path.home() / Path(suggested).name))
        return Path(chosen) if chosen else None
