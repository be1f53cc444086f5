"""Joins what waits for a decision to its use cases, and tells the rail how much it is."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.learning.access import NotAllowed
from desktop.learning.attempting import AttemptStanding, ToSettle, to_settle
from desktop.learning.enrolling import EnrollmentSheet, get_scorm_enrollment
from desktop.ui import to_settle_model as model
from desktop.ui.phrases import local_now
from desktop.ui.places import Place
from desktop.ui.to_settle_model import Deed
from desktop.ui.to_settle_page import ToSettlePage
from desktop.wiring.deciding import Deciding
from desktop.wiring.desk import Desk
from desktop.wiring.reading import Reading
from desktop.wiring.work import WorkOf, WorkOpening


@dataclass(frozen=True)
class _Looked:
    """One decision with the learner's attempts."""

    one: ToSettle
    sheet: EnrollmentSheet | None
    """None where the learner's results are not the actor's to see, as a guest's."""


class ToSettleScreen(QObject):
    """The count on the rail follows whatever was read last."""

    place = Place.TO_SETTLE

    def __init__(self, desk: Desk) -> None:
        self.page = ToSettlePage()
        super().__init__(self.page)
        self._desk = desk
        self._waiting: dict[object, ToSettle] = {}
        self._key: object | None = None
        self.deciding = Deciding(desk, self.page)
        self.work = WorkOpening(desk, self.place, self)
        access = desk.access
        self._reading = Reading(desk.background, lambda: lambda: to_settle(access), self._show, desk.say)
        self.page.chosen.connect(self._look_at)
        self.page.deed_asked.connect(self._do)
        self.deciding.decided.connect(self.refresh)

    def shown(self) -> None:
        """Read what waits; the keyboard goes to the list."""
        self.refresh()
        self.page.table.focus()

    def refresh(self) -> None:
        """Read it again; what is looked at stays where it still waits, else it is what waits longest."""
        self._reading.ask()

    def _show(self, waiting: list[ToSettle]) -> None:
        now = local_now()
        self._waiting = {model.key_of(one): one for one in waiting}
        self.page.show_waiting([model.row(one, now) for one in waiting])
        self._desk.wait_for(Place.TO_SETTLE, len(waiting))
        if self._key not in self._waiting:
            self._key = next(iter(self._waiting), None)
        if self._key is not None:
            self.page.table.mark(self._key)
            self._read_detail(self._key)

    def _look_at(self, key: object) -> None:
        self._key = key
        self._read_detail(key)

    def _read_detail(self, key: object) -> None:
        one, access = self._waiting.get(key), self._desk.access
        if one is None:
            return

        def work() -> _Looked:
            try:
                return _Looked(one, get_scorm_enrollment(access, one.learner, one.package))
            except NotAllowed:
                return _Looked(one, None)

        def show(looked: _Looked) -> None:
            if self._key == key:
                self.page.show_detail(model.detail(looked.one, looked.sheet, local_now()))

        self._desk.background.run(work, show, self._desk.say)

    def _do(self, deed: Deed) -> None:
        one = self._waiting.get(self._key)
        if one is None:
            return
        match deed:
            case Deed.SEE:
                self.work.show(WorkOf(one.learner, one.learner_name, one.package, one.title))
            case Deed.GRANT:
                self.deciding.grant(one)
            case Deed.DECLINE:
                self.deciding.decline(one)
            case Deed.GIVE:
                self.deciding.give(one.learner, one.learner_name)
            case Deed.COUNT | Deed.SET_ASIDE if one.attempt is not None:
                counts = deed is Deed.COUNT
                standing = AttemptStanding.COUNTS if counts else AttemptStanding.SET_ASIDE
                self.deciding.settle(one, one.attempt, standing)
