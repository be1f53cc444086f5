"""Joins the page of one person to its use cases: what is known, PINs and badges, their record, and erasing it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QByteArray, QDir, QObject, QStandardPaths, Qt
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QFileDialog

from desktop.learning import groups as grouping
from desktop.learning import passes, people
from desktop.learning.access import Access
from desktop.learning.erasing import Erased, erase_person
from desktop.learning.people import PersonFacts, PersonSheet
from desktop.learning.seat_settings import SeatSettings, seat_settings
from desktop.ui import people_model as model
from desktop.ui.pass_cards import PassCard, card_image, qr_image, write_cards
from desktop.ui.person_dialogs import EraseDialog, FactsDialog, PassDialog
from desktop.ui.person_page import PersonPage, erase_words
from desktop.ui.phrases import local_now
from desktop.ui.places import Place
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.notices import ToastAction
from desktop.wiring.assigning import Assigning
from desktop.wiring.desk import Desk
from desktop.wiring.record import RecordSaving
from desktop.wiring.work import WorkOf, WorkOpening
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.wiring.people import PeopleScreen

T = TypeVar("T")
QR_SIDE = 520


class PersonOpening(QObject):
    """For the list of people; `give_pin` also for somebody whose page is not on show."""

    def __init__(self, desk: Desk, screen: "PeopleScreen") -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self.page = PersonPage()
        self._sheet: PersonSheet | None = None
        self._wanted: UUID | None = None
        self.dialog: Dialog | None = None
        """The one that is open; tests answer it."""
        self.ask_where: Callable[[str, str], Path | None] = self._ask_where
        """Where to save: asked with a name and the kind of file."""
        self.saving = RecordSaving(desk, self.page)
        self.work = WorkOpening(desk, Place.PEOPLE, self)
        self.assigning = Assigning(desk, self.page)
        self._join()

    def _join(self) -> None:
        page = self.page
        page.back_asked.connect(lambda: self._desk.go(Place.PEOPLE))
        page.change_asked.connect(self._with_sheet(self._change))
        page.assign_asked.connect(
            self._with_sheet(lambda sheet: self.assigning.ask(learners=frozenset({sheet.person.id})))
        )
        page.pin_asked.connect(self._with_sheet(lambda sheet: self.give_pin(sheet.person.id, sheet.person.name)))
        page.badge_asked.connect(self._with_sheet(self._give_badge))
        page.take_badge_asked.connect(self._with_sheet(self._take_badge))
        page.try_again_asked.connect(self._with_sheet(self._let_try_again))
        page.export_asked.connect(self._with_sheet(lambda sheet: self.saving.ask(sheet.person.id)))
        page.deactivate_asked.connect(self._with_sheet(self._deactivate))
        page.bring_back_asked.connect(self._with_sheet(self._bring_back))
        page.erase_asked.connect(self._with_sheet(self._ask_erase))
        page.course_asked.connect(self._open_work)
        self.assigning.assigned.connect(self.refresh)

    def _with_sheet(self, then: Callable[[PersonSheet], object]) -> Callable[[], None]:
        def act() -> None:
            if self._sheet is not None:
                then(self._sheet)

        return act

    def show(self, person: UUID) -> None:
        """Read a person, and go to their page."""
        self._wanted = person

        def show(sheet: PersonSheet) -> None:
            self._take(sheet)
            self._desk.show(self.page, Place.PEOPLE)
            self.page.header.back.setFocus()

        self._read(person, show)

    def refresh(self) -> None:
        """Read the same person again."""
        if self._wanted is not None:
            self._read(self._wanted, self._take)

    def _read(self, person: UUID, then: Callable[[PersonSheet], None]) -> None:
        access = self._desk.access

        def show(sheet: PersonSheet) -> None:
            if person == self._wanted:  # else another one was asked for since
                then(sheet)

        self._desk.background.run(lambda: people.person_sheet(access, person), show, self._desk.say)

    def _take(self, sheet: PersonSheet) -> None:
        self._sheet = sheet
        self.page.show_person(model.page(sheet, local_now()), oneself=sheet.person.id == self._desk.actor.person)

    def _open_work(self, package: object) -> None:
        sheet = self._sheet
        course = next((one for one in sheet.courses if one.package == package), None) if sheet is not None else None
        if sheet is not None and course is not None:
            self.work.show(WorkOf(sheet.person.id, sheet.person.name, course.package, course.title))

    # Facts

    def _change(self, sheet: PersonSheet) -> None:
        access = self._desk.access
        self._desk.background.run(
            lambda: grouping.list_groups(access),
            lambda sizes: self._ask_facts(sheet, [size.group for size in sizes]),
            self._desk.say,
        )

    def _ask_facts(self, sheet: PersonSheet, groups: list[people.Group]) -> None:
        person, access = sheet.person, self._desk.access
        before = frozenset(group.id for group in sheet.groups)
        window = self.page.window()
        dialog = FactsDialog(
            self.tr("Change {name}").format(name=person.name),
            self.tr("Save"),
            groups,
            PersonFacts.of(person),
            frozenset(before),
            role_fixed=person.id == access.actor.person,
            parent=window,
        )

        def submit(facts: PersonFacts, chosen: frozenset[object]) -> None:
            after = frozenset(group for group in chosen if isinstance(group, UUID))

            def work() -> None:
                people.change_person(access, person.id, facts)
                _move(access, person.id, before, after)

            def undo() -> None:
                people.change_person(access, person.id, PersonFacts.of(person))
                _move(access, person.id, after, before)

            def done(_: None) -> None:
                dialog.taken()
                self._said(self.tr("Saved what you changed"), undo)

            self._desk.background.run(work, done, partial(self._refused, dialog))

        dialog.submit = submit
        self._open(dialog)

    def _refused(self, dialog: FactsDialog, error: BaseException) -> None:
        if isinstance(error, people.PeopleError):
            dialog.complain(str(error))
        else:
            dialog.reject()
            self._desk.say(error)

    # Signing in

    def give_pin(self, person: UUID, name: str) -> None:
        """A new PIN, shown once."""
        access = self._desk.access

        def work() -> tuple[str, SeatSettings]:
            return passes.new_pin(access, person), seat_settings(access.store)

        def done(made: tuple[str, SeatSettings]) -> None:
            pin, seat = made
            self.refresh()
            self._screen.refresh()
            words = self.tr("It is shown only now. Earlier PINs of {name} open nothing any more.").format(name=name)
            dialog = PassDialog(
                self.tr("The new PIN of {name}").format(name=name), words, pin=pin, parent=self.page.window()
            )
            card = PassCard(name, self.tr("PIN for signing in"), seat.center, pin=pin)
            dialog.save_pdf.clicked.connect(lambda: self._save_pdf(card, seat))
            self._open(dialog)

        self._desk.background.run(work, done, self._desk.say)

    def _give_badge(self, sheet: PersonSheet) -> None:
        access, person = self._desk.access, sheet.person

        def work() -> tuple[str, SeatSettings]:
            return passes.new_badge(access, person.id), seat_settings(access.store)

        def done(made: tuple[str, SeatSettings]) -> None:
            badge, seat = made
            self.refresh()
            words = self.tr(
                "It is shown only now: print it or save it. Earlier badges of {name} open nothing any more."
            )
            dialog = PassDialog(
                self.tr("The new badge of {name}").format(name=person.name),
                words.format(name=person.name),
                picture=qr_image(badge, QR_SIDE),
                parent=self.page.window(),
            )
            card = PassCard(person.name, self.tr("Hold it before the camera to sign in"), seat.center, badge=badge)
            dialog.save_pdf.clicked.connect(lambda: self._save_pdf(card, seat))
            dialog.save_png.clicked.connect(lambda: self._save_png(card))
            self._open(dialog)

        self._desk.background.run(work, done, self._desk.say)

    def _save_pdf(self, card: PassCard, seat: SeatSettings) -> None:
        path = self.ask_where(self.tr("card-{name}.pdf").format(name=card.name), self.tr("Document (*.pdf)"))
        if path is not None:
            self._desk.background.run(
                lambda: write_cards([card], path, seat.paper.value), lambda _: self._saved(path), self._desk.say
            )

    def _save_png(self, card: PassCard) -> None:
        path = self.ask_where(self.tr("badge-{name}.png").format(name=card.name), self.tr("Picture (*.png)"))
        if path is not None and QImageWriter(str(path), QByteArray(b"png")).write(card_image(card)):
            self._saved(path)
        elif path is not None:
            said = self.tr("“{file}” could not be written. Nothing was saved; choose another folder.")
            self._desk.toast(said.format(file=path.name), None)

    def _saved(self, path: Path) -> None:
        self._desk.toast(self.tr("Saved as {file}").format(file=path.name), None)

    def _take_badge(self, sheet: PersonSheet) -> None:
        said = self.tr("The badge of {name} opens nothing any more").format(name=sheet.person.name)
        self._run(lambda access: passes.take_badge(access, sheet.person.id), said)

    def _let_try_again(self, sheet: PersonSheet) -> None:
        said = self.tr("{name} may try again now").format(name=sheet.person.name)
        self._run(lambda access: passes.let_try_again(access, sheet.person.id), said)

    # Going

    def _deactivate(self, sheet: PersonSheet) -> None:
        person, access = sheet.person, self._desk.access
        said = self.tr("Deactivated {name}").format(name=person.name)
        self._run(
            lambda access: people.deactivate(access, person.id), said, lambda: people.bring_back(access, person.id)
        )

    def _bring_back(self, sheet: PersonSheet) -> None:
        person, access = sheet.person, self._desk.access
        said = self.tr("Brought {name} back").format(name=person.name)
        self._run(
            lambda access: people.bring_back(access, person.id), said, lambda: people.deactivate(access, person.id)
        )

    def _ask_erase(self, sheet: PersonSheet) -> None:
        dialog = EraseDialog(sheet.person.name, erase_words(len(sheet.courses)), self.page.window())
        access, person = self._desk.access, sheet.person.id
        dialog.accepted.connect(
            lambda: self._desk.background.run(lambda: erase_person(access, person), self._erased, self._desk.say)
        )
        self._open(dialog)

    def _erased(self, erased: Erased) -> None:
        self._sheet = self._wanted = None
        self._desk.go(Place.PEOPLE)
        if erased.left:
            said = translate(
                "Erase",
                "Erased. %n damaged file(s) that were set aside may still hold something.",
                "",
                len(erased.left),
            )
        else:
            said = translate("Erase", "Erased, with %n attempt(s)", "", erased.attempts)
        self._desk.toast(said, None)

    # Doing

    def _run(self, work: Callable[[Access], T], said: str, undo: Callable[[], object] | None = None) -> None:
        access = self._desk.access
        self._desk.background.run(lambda: work(access), lambda _: self._said(said, undo), self._desk.say)

    def _said(self, said: str, undo: Callable[[], object] | None) -> None:
        def take_back() -> None:
            if undo is not None:
                self._desk.background.run(undo, lambda _: self.refresh(), self._desk.say)

        self._desk.toast(said, ToastAction(self.tr("Undo"), take_back) if undo is not None else None)
        self.refresh()

    def _open(self, dialog: Dialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _ask_where(self, name: str, kind: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        chosen, _ = QFileDialog.getSaveFileName(self.page.window(), self.tr("Save"), f"{folder}/{name}", kind)
        return Path(chosen) if chosen else None


def _move(access: Access, person: UUID, before: frozenset[UUID], after: frozenset[UUID]) -> None:
    for group in after - before:
        grouping.put_in_group(access, group, [person])
    for group in before - after:
        grouping.take_out_of_group(access, group, [person])
