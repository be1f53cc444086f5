"""Joins the report on a package to its use cases: read, made when nobody has looked yet, tested, printed."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from desktop.learning import preflight
from desktop.learning.media import media_of
from desktop.learning.preflight import LookProgress, Report, TestRun
from desktop.scorm.refusal import ImportCancelledError
from desktop.smoke_process import SmokeProgress, SmokeRunner
from desktop.ui import preflight_model as model
from desktop.ui.phrases import local_now
from desktop.ui.places import Place
from desktop.ui.preflight_page import PreflightPage
from desktop.wiring.desk import Desk
from desktop.wiring.preflight_paper import ReportPrinting
from desktop.words import number


@dataclass(frozen=True)
class About:
    """What a report is about: a course of the shelf by its SHA-256, or a package that was refused.

    `offer`: the page that the package may be imported with. `title` stands above it until it is read.
    """

    sha256: str = ""
    file: Path | None = None
    offer: str = ""
    title: str = ""


@dataclass(frozen=True)
class _Read:
    report: Report
    skipped: bool
    pictures: dict[str, QImage]


class ReportOpening(QObject):
    """`show` goes to the page; `back` of it leads to where one came from. One report at a time is made or tested."""

    start_asked = Signal(object, str)
    """A refused package's file, and the page to import it with."""
    remove_asked = Signal(str)
    """The course of this SHA-256 is to be taken off the machine again."""
    judged = Signal(str)
    """The course of this SHA-256 has another report now."""
    _moved = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.page = PreflightPage()
        self._about: About | None = None
        self._back: Callable[[], None] = lambda: desk.go(Place.PACKAGES)
        self._stop = threading.Event()
        self._runner = SmokeRunner(desk.config.trying)
        self._tested: About | None = None
        self.printing = ReportPrinting(desk, self.page)
        self._join()

    def _join(self) -> None:
        page, runner, stop = self.page, self._runner, self._stop
        page.back_asked.connect(self._go_back)
        page.again_asked.connect(self._check)
        page.run_asked.connect(self._test)
        page.stop_asked.connect(self._halt)
        page.start_asked.connect(self._ask_start)
        page.remove_asked.connect(self._ask_removal)
        runner.progress.connect(self._show_testing)
        runner.ended.connect(self._test_ended)
        runner.failed.connect(self._test_failed)
        self._moved.connect(self._show_looking)
        self._desk.media.changed.connect(self._media_changed)
        # Whoever signs out waits for nothing.
        page.destroyed.connect(stop.set)
        page.destroyed.connect(runner.cancel)

    def _go_back(self) -> None:
        self._back()

    # Reading

    def show(self, about: About, back: Callable[[], None] | None = None) -> None:
        """Show the report on a course or on a package that was refused; it is made first where there is none."""
        self._about = about
        self._back = back or (lambda: self._desk.go(Place.PACKAGES))
        if about.file is not None:
            self._wait(about)
            self._look_over(about, self._of_file(about.file))
            return
        access, library = self._desk.access, self._desk.library

        def show(report: Report | None) -> None:
            if self._about != about:
                return
            if report is None:
                self._wait(about)
                self._check()
            else:
                self._read(about, report)

        self._desk.background.run(lambda: preflight.course_report(access, library, about.sha256), show, self._desk.say)

    def _wait(self, about: About) -> None:
        self.page.show_waiting(about.title or (about.file.name if about.file is not None else ""))
        self._desk.show(self.page, Place.PACKAGES)
        self.page.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, about: About, report: Report) -> None:
        """Show a report with what became of the media, and the pictures of the test run."""
        access, library = self._desk.access, self._desk.library

        def read() -> _Read:
            if not about.sha256:
                return _Read(report, False, {})
            folder = preflight.pictures_of(library, about.sha256)
            names = {run.picture for run in report.test_run.lessons if run.picture} if report.test_run else set()
            pictures = {name: QImage(str(folder / name)) for name in names}
            return _Read(report, media_of(access, library, about.sha256).skipped, pictures)

        def show(found: _Read) -> None:
            if self._about == about:
                self._show(about, found)

        self._desk.background.run(read, show, self._desk.say)

    def _show(self, about: About, found: _Read) -> None:
        page = self.page
        arrives = not page.isVisible() or page.stop.hasFocus()
        shown = model.shown(found.report, local_now(), skipped=found.skipped)
        self.printing.take(shown, preflight.pictures_of(self._desk.library, about.sha256))
        page.show_report(shown)
        page.show_pictures(found.pictures)
        page.show_offers(
            runs=bool(about.sha256) and bool(found.report.lessons), is_added=bool(about.sha256), start_page=about.offer
        )
        if self._tested is None:
            page.show_progress("", "", None)
        self._desk.show(page, Place.PACKAGES)
        if arrives:
            (page.start if about.offer else page.header.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _media_changed(self, sha256: str) -> None:
        about = self._about
        if about is not None and about.sha256 == sha256 and self.page.isVisible():
            self.show(about, self._back)

    # Looking at it anew

    def _check(self) -> None:
        about = self._about
        if about is not None and about.sha256:
            self._look_over(about, self._of_course(about.sha256))

    def _look_over(self, about: About, work: Callable[[], Report]) -> None:
        self._stop.clear()

        def done(report: Report) -> None:
            self.page.show_progress("", "", None)
            if about.sha256:
                self.judged.emit(about.sha256)
            if self._about == about:
                self._read(about, report)

        def failed(error: BaseException) -> None:
            self.page.show_progress("", "", None)
            if not isinstance(error, ImportCancelledError):
                self._desk.say(error)
            if self._about == about and not self.page.verdict.isVisible() and self.page.isVisible():
                self._back()  # there is nothing to read

        self._desk.background.run(work, done, failed)

    def _of_course(self, sha256: str) -> Callable[[], Report]:
        access, library = self._desk.access, self._desk.library
        moved, stop = self._moved.emit, self._stop.is_set
        return lambda: preflight.check_course(access, library, sha256, moved, stop)

    def _of_file(self, file: Path) -> Callable[[], Report]:
        access, moved, stop = self._desk.access, self._moved.emit, self._stop.is_set
        return lambda: preflight.package_report(access, file, moved, stop)

    def _show_looking(self, progress: LookProgress) -> None:
        share = progress.done / progress.total if progress.total else 0.0
        self.page.show_progress(self.tr("Looking at {file}").format(file=progress.file), "", share)

    # The test run

    def _test(self) -> None:
        about = self._about
        if about is None or not about.sha256 or self._runner.is_running:
            return
        self._tested = about
        library = self._desk.library
        self.page.show_progress(self.tr("The test run begins"), "", 0.0)
        self._runner.start(library.folder_of(about.sha256), preflight.pictures_of(library, about.sha256))

    def _show_testing(self, progress: SmokeProgress) -> None:
        figures = self.tr("Lesson {number} of {count}").format(
            number=number(progress.index + 1), count=number(progress.count)
        )
        self.page.show_progress(progress.title, figures, progress.index / max(1, progress.count))

    def _test_ended(self, run: TestRun) -> None:
        about, access, library = self._tested, self._desk.access, self._desk.library
        self._tested = None
        self.page.show_progress("", "", None)
        if about is None:
            return

        def show(report: Report | None) -> None:
            self.judged.emit(about.sha256)
            if report is not None and self._about == about:
                self._read(about, report)

        self._desk.background.run(
            lambda: preflight.keep_test_run(access, library, about.sha256, run), show, self._desk.say
        )

    def _test_failed(self, why: str) -> None:
        self._tested = None
        self.page.show_progress("", "", None)
        if why:
            self._desk.toast(why, None)

    def _halt(self) -> None:
        self._stop.set()
        self._runner.cancel()

    def _ask_removal(self) -> None:
        if self._about is not None and self._about.sha256:
            self._halt()
            self.remove_asked.emit(self._about.sha256)

    # A refused package

    def _ask_start(self, page: str) -> None:
        if self._about is not None and self._about.file is not None:
            self.start_asked.emit(self._about.file, page)
