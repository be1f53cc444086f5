"""Joins the wizard of sticks to its use cases: nothing of it runs on the window's thread."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from desktop.learning import carrying
from desktop.learning.carrying import (
    Brought,
    BundleError,
    BundleStopped,
    Carried,
    LocalTrouble,
    NotLinked,
    Waits,
    Watch,
)
from desktop.store.errors import StoreError
from desktop.ui import carrying_model as model
from desktop.ui.carrying_dialog import CarryingDialog
from desktop.ui.carrying_model import Load, Step, Stick, Way
from desktop.ui.sticks import stick_at, sticks
from desktop.wiring.desk import Desk

TOLD_EVERY = 1 << 18
"""Bytes between two signs of life."""


class Carrying(QObject):
    """`carried` comes when a stick was written or read."""

    carried = Signal()
    _moved = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.dialog: CarryingDialog | None = None
        """The wizard while it is open; tests press its buttons."""
        self.find_sticks: Callable[[], list[Stick]] = self._find_sticks
        self.ask_folder: Callable[[], Path | None] = self._ask_folder
        self._stop = threading.Event()
        self._load = Load(0, 0)
        self._turn = 0
        self._moved.connect(self._show_progress)

    def ask(self) -> None:
        """Open the wizard, once it is known what waits."""
        access = self._desk.access
        self._desk.background.run(lambda: carrying.what_waits(access), self._open, self._desk.say)

    def _open(self, waits: Waits) -> None:
        self._load = Load(waits.records, waits.size_bytes)
        dialog = CarryingDialog(self._load, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.way_chosen.connect(lambda _: self._look())
        dialog.refresh_asked.connect(self._look)
        dialog.stick_chosen.connect(self.use)
        dialog.folder_asked.connect(self._choose_folder)
        dialog.stop_asked.connect(self._stop.set)
        self.dialog = dialog
        dialog.open()

    def _look(self, problem: str = "") -> None:
        """Look for sticks, and for what is on them."""
        dialog, store = self.dialog, self._desk.store
        if dialog is None or not isValid(dialog):
            return
        found, way = self.find_sticks(), dialog.way
        self._turn += 1
        turn = self._turn

        def work() -> list[Stick]:
            if way is Way.TO_SERVER:
                return found
            return [replace(stick, found=len(carrying.bundles_on(store, stick.path))) for stick in found]

        def show(known: list[Stick]) -> None:
            if isValid(dialog) and turn == self._turn:
                dialog.show_sticks(known, problem)

        self._desk.background.run(work, show, self._desk.say)

    def _choose_folder(self) -> None:
        folder = self.ask_folder()
        if folder is not None:
            self.use(stick_at(folder))

    def use(self, stick: Stick) -> None:
        """Write to this stick or read from it, as the way says."""
        dialog = self.dialog
        if dialog is None:
            return
        problem = model.why_not(stick, dialog.way, self._load.size_bytes)
        if problem:
            self._look(problem)
            return
        self._turn += 1  # sticks that are still being looked at are not asked about any more
        self._stop.clear()
        if dialog.way is Way.TO_SERVER:
            dialog.show_progress(Step(self.tr("Writing to {stick}").format(stick=stick.name), 0, 0))
            self._carry(dialog, stick)
        else:
            dialog.show_progress(Step(self.tr("Reading from {stick}").format(stick=stick.name), 0, 0))
            self._bring(dialog, stick)

    def _carry(self, dialog: CarryingDialog, stick: Stick) -> None:
        access, watch = self._desk.access, self._watch(self.tr("Writing to {stick}").format(stick=stick.name))

        def done(carried: Carried) -> None:
            if isValid(dialog):
                dialog.show_outcome(model.carried(carried.records, carried.size_bytes, carried.parts))
            self._ended()

        self._desk.background.run(
            lambda: carrying.carry(access, stick.path, watch),
            done,
            lambda error: self._failed(dialog, error),
        )

    def _bring(self, dialog: CarryingDialog, stick: Stick) -> None:
        access, library, arriving = self._desk.access, self._desk.library, self._desk.config.arriving
        watch = self._watch(self.tr("Reading from {stick}").format(stick=stick.name))

        def done(brought: Brought) -> None:
            if isValid(dialog):
                dialog.show_outcome(model.brought(brought.changes, brought.packages, brought.confirmed))
            self._ended()

        self._desk.background.run(
            lambda: carrying.bring(access, library, arriving, stick.path, watch),
            done,
            lambda error: self._failed(dialog, error),
        )

    def _watch(self, words: str) -> Watch:
        last = [-TOLD_EVERY]

        def told(done: int, whole: int) -> None:
            if done - last[0] >= TOLD_EVERY or done >= whole:
                last[0] = done
                self._moved.emit(Step(words, done, whole))

        return Watch(told, self._stop.is_set)

    def _show_progress(self, step: Step) -> None:
        if self.dialog is not None and isValid(self.dialog) and self.dialog.is_busy:
            self.dialog.show_progress(step)

    def _ended(self) -> None:
        self._desk.syncing.look()
        self.carried.emit()

    def _failed(self, dialog: CarryingDialog, error: BaseException) -> None:
        if not isValid(dialog):
            self._desk.say(error)
        elif isinstance(error, BundleStopped):
            dialog.show_failure(self.tr("Stopped."), self.tr("Nothing was changed here; try again at any time."))
        elif isinstance(error, NotLinked):
            dialog.show_failure(
                self.tr("This machine belongs to no server."), self.tr("Connect it in Settings; files will do.")
            )
        elif isinstance(error, BundleError):
            dialog.show_failure(*model.trouble_words(error.trouble, str(error)))
        elif isinstance(error, StoreError | LocalTrouble):
            dialog.show_failure(str(error))
        elif isinstance(error, OSError):
            why = error.strerror or str(error)
            dialog.show_failure(
                self.tr("The stick could not be used: {why}.").format(why=why),
                self.tr("It may have been pulled too early. Nothing was changed here; put it in and try again."),
            )
        else:
            dialog.show_failure(self.tr("That did not work."))
            self._desk.say(error)
        self._ended()

    def _find_sticks(self) -> list[Stick]:
        config = self._desk.config
        return sticks((config.data, config.courses))

    def _ask_folder(self) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self._page.window(), self.tr("Choose a folder"), QDir.homePath())
        return Path(chosen) if chosen else None
