"""Joins the page of the exchange to its use cases: figures, the log, and what waits for a person."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from desktop.learning import matters
from desktop.learning.matter_names import MatterNames, names_in
from desktop.learning.matters import KeptMatter, NoSuchMatter, NotHere
from desktop.learning.policy import Action
from desktop.learning.sync_overview import Exchanges, exchanges
from desktop.syncing import SyncStatus
from desktop.ui import matters_model
from desktop.ui import sync_log_model as log
from desktop.ui.matters_model import MatterCard, Names, Verb
from desktop.ui.phrases import local_now
from desktop.ui.places import Place
from desktop.ui.sync_log_model import ExchangeLine
from desktop.ui.sync_model import SyncFacts
from desktop.ui.sync_page import SyncPage
from desktop.ui.teaching_dialogs import ReasonDialog
from desktop.ui.widgets.notices import ToastAction
from desktop.ui.widgets.table_model import PageWanted
from desktop.wiring.carrying import Carrying
from desktop.wiring.connecting import Connecting
from desktop.wiring.desk import Desk
from desktop.wiring.listing import answer
from desktop.wiring.reading import Reading
from desktop.wiring.syncing import moving

SETTLED_SHOWN: Final = 20
"""Of those that were settled, the newest stay in reach."""


@dataclass(frozen=True)
class _Waiting:
    """One reading of all matters with the names in them."""

    matters: tuple[KeptMatter, ...]
    names: MatterNames


class SyncScreen(QObject):
    """Figures follow the exchange as it runs; matters and log are read when it has ended."""

    place = Place.SYNC

    def __init__(self, desk: Desk) -> None:
        self.page = SyncPage(may_act=desk.actor.may(Action.RUN_SYNC))
        super().__init__(self.page)
        self._desk = desk
        self._may_settle = desk.actor.may(Action.SETTLE_ATTEMPT)
        self.dialog: QDialog | None = None
        """The one that asks for a reason; tests answer it."""
        self.connecting = Connecting(desk, self.page)
        self.carrying = Carrying(desk, self.page)
        self._reading = Reading(desk.background, self._begin, self._show_matters, desk.say)
        page, syncing = self.page, desk.syncing
        page.sync_asked.connect(self._sync)
        page.stop_asked.connect(syncing.stop)
        page.carry_asked.connect(self.carrying.ask)
        page.connect_asked.connect(self.connecting.ask)
        page.decided.connect(self.decide)
        page.table.page_wanted.connect(self._page_wanted)
        self.connecting.changed.connect(self.refresh)
        self.carrying.carried.connect(self.refresh)
        syncing.changed.connect(self._show_facts)
        syncing.moved.connect(self._show_progress)
        syncing.arrived.connect(self.refresh)

    def shown(self) -> None:
        """Read everything; the keyboard goes to what is done first."""
        self.refresh()
        self._desk.syncing.look()
        if self.page.sync.isVisible():
            self.page.sync.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.page.table.focus()

    def refresh(self) -> None:
        """Read matters and log again."""
        self._show_facts(self._desk.syncing.facts)
        self._reading.ask()
        if self.page.table.answered:
            self.page.table.refresh()
        else:
            self.page.table.restart()

    def _sync(self) -> None:
        self._desk.syncing.hurry()

    def _show_facts(self, facts: SyncFacts) -> None:
        self.page.show_facts(facts, local_now())

    def _show_progress(self, status: SyncStatus) -> None:
        if status.progress is None:
            self.page.show_progress("", None)
            if self.page.isVisible():
                self.page.table.refresh()
        else:
            self.page.show_progress(*moving(status.progress))

    # The log

    def _page_wanted(self, wanted: PageWanted) -> None:
        access = self._desk.access

        def show(found: Exchanges) -> None:
            now = local_now()
            lines = [
                ExchangeLine(
                    one.id, one.at, one.system, one.direction, one.records, one.size_bytes, one.outcome, one.error or ""
                )
                for one in found.rows
            ]
            self.page.table.show_page(wanted, [log.row(line, now) for line in lines], found.count)

        answer(self._desk, self.page.table, wanted, lambda: exchanges(access, wanted.first, wanted.count), show)

    # What waits

    def _begin(self) -> Callable[[], _Waiting]:
        access = self._desk.access

        def work() -> _Waiting:
            kept = matters.matters_for(access) if self._may_settle else ()
            waiting = [one for one in kept if not one.is_settled]
            settled = [one for one in kept if one.is_settled]
            shown = (*waiting, *reversed(settled[-SETTLED_SHOWN:]))
            return _Waiting(shown, names_in(access, shown))

        return work

    def _show_matters(self, read: _Waiting) -> None:
        now, names = local_now(), _names(read.names)
        cards = [matters_model.card(one.id, one.document, names, now, _head(one, read.names)) for one in read.matters]
        self.page.show_matters(cards, may_settle=self._may_settle)
        self._desk.wait_for(Place.SYNC, sum(not card.settled for card in cards))

    def decide(self, card: MatterCard, verb: Verb, place: int) -> None:
        """Do what was decided; what changes how an attempt stands asks for a reason first."""
        access, key = self._desk.access, card.key
        match verb:
            case Verb.GO_ON:
                self._go_on(card, place)
            case Verb.COUNT | Verb.SET_ASIDE:
                self._stand(card, counts=verb is Verb.COUNT)
            case Verb.DISMISS:
                self._do(
                    lambda: matters.dismiss(access, key),
                    self.tr("It is off the list"),
                    lambda: matters.let_wait(access, key),
                )
            case Verb.BACK:
                self._do(lambda: matters.let_wait(access, key), self.tr("It waits again"), None)

    def _go_on(self, card: MatterCard, place: int) -> None:
        session = card.sides[place].session
        before = next((side.session for side in card.sides if side.note), None)
        access, key = self._desk.access, card.key
        if session is None:
            return
        dialog = ReasonDialog(
            matters_model.go_on_question(card.sides[place]),
            self.tr("Both sides stay, and every minute counts. You can switch back at any time."),
            matters_model.go_on_words(card.sides[place]),
            parent=self.page.window(),
        )

        def decided() -> None:
            reason = dialog.reason
            back = (lambda: matters.go_on_from(access, key, before, reason)) if before not in (None, session) else None
            said = self.tr("The attempt goes on from {machine}").format(machine=card.sides[place].name)
            self._do(lambda: matters.go_on_from(access, key, session, reason), said, back)

        self._ask(dialog, decided)

    def _stand(self, card: MatterCard, *, counts: bool) -> None:
        access, key = self._desk.access, card.key
        question = self.tr("Count this attempt?") if counts else self.tr("Set this attempt aside?")
        verb = self.tr("Count it") if counts else self.tr("Set aside")
        dialog = ReasonDialog(question, f"{card.title}. {card.subtitle}", verb, parent=self.page.window())

        def decided() -> None:
            reason = dialog.reason
            said = self.tr("The attempt counts now") if counts else self.tr("The attempt was set aside")
            self._do(
                lambda: matters.stand(access, key, counts=counts, reason=reason),
                said,
                lambda: matters.stand(access, key, counts=not counts, reason=reason),
            )

        self._ask(dialog, decided)

    def _ask(self, dialog: QDialog, then: Callable[[], None]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(then)
        self.dialog = dialog
        dialog.open()

    def _do(self, work: Callable[[], None], said: str, undo: Callable[[], None] | None) -> None:
        def done(_: None) -> None:
            self._desk.toast(said, ToastAction(self.tr("Undo"), take_back) if undo is not None else None)
            self._changed()

        def take_back() -> None:
            if undo is not None:
                self._desk.background.run(undo, lambda _: self._changed(), self._failed)

        self._desk.background.run(work, done, self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, NoSuchMatter | NotHere):
            self._desk.toast(str(error), None)
            self.refresh()
        else:
            self._desk.say(error)

    def _changed(self) -> None:
        self._desk.syncing.nudge()
        self.refresh()


def _names(known: MatterNames) -> Names:
    return Names(known.people, known.courses, known.devices, known.numbers, known.own_device)


def _head(matter: KeptMatter, known: MatterNames) -> UUID | None:
    return known.heads.get(matter.document.attempt) if matter.document.attempt is not None else None
