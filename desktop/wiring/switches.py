"""Joins the compatibility switches of a course to their use cases."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.learning.course_switches import chosen_for, set_switch, set_switches
from desktop.learning.packages import PackageSheet
from desktop.learning.switches import Chosen, Standard, Switch, cleared
from desktop.ui import switches_model
from desktop.ui.switches_card import SwitchesCard
from desktop.ui.widgets.notices import ToastAction
from desktop.wiring.desk import Desk


class CourseSwitches(QObject):
    """Each change holds at once, and can be taken back while the toast is there."""

    def __init__(self, desk: Desk, card: SwitchesCard) -> None:
        super().__init__(card)
        self._desk, self._card = desk, card
        self._sheet: PackageSheet | None = None
        self._own: Chosen = {}
        card.chosen.connect(self._set)
        card.reset_asked.connect(self._reset)

    def show(self, sheet: PackageSheet) -> None:
        """The switches of another package."""
        if self._sheet is None or self._sheet.row.id != sheet.row.id:
            self._card.hide()
        self._sheet = sheet
        self._read(sheet.row.id)

    def _read(self, package: UUID) -> None:
        access = self._desk.access

        def show(found: tuple[Chosen, Chosen]) -> None:
            sheet = self._sheet
            if sheet is None or sheet.row.id != package:
                return
            application, self._own = found
            standard = Standard.of(sheet.package.facts.edition)
            self._card.show_switches(switches_model.of_course(standard, application, self._own))
            self._card.show()

        self._desk.background.run(partial(chosen_for, access, package), show, self._desk.say)

    def _set(self, switch: Switch, value: object) -> None:
        if self._sheet is None:
            return
        package = self._sheet.row.id
        work = partial(set_switch, self._desk.access, package, switch, value)
        self._desk.background.run(work, partial(self._changed, package), self._failed)

    def _reset(self) -> None:
        if self._sheet is None:
            return
        package, before = self._sheet.row.id, self._own
        work = partial(set_switches, self._desk.access, package, cleared(before))
        self._desk.background.run(work, lambda _: self._changed(package, before), self._failed)

    def _changed(self, package: UUID, before: Chosen) -> None:
        access = self._desk.access

        def undo() -> None:
            work = partial(set_switches, access, package, before)
            self._desk.background.run(work, lambda _: self._read(package), self._desk.say)

        said = self.tr("Changed; it holds from the next time the course is opened")
        self._desk.toast(said, ToastAction(self.tr("Undo"), undo))
        self._read(package)

    def _failed(self, error: BaseException) -> None:
        if self._sheet is not None:
            self._read(self._sheet.row.id)
        self._desk.say(error)
