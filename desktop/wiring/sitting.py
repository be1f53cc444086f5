"""One person's time at the seat: what is made when they sign in, and that nothing of it is left when they sign out."""

from collections.abc import Callable
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import getCppPointer

from desktop.learning.access import Access, Actor, NotAllowed
from desktop.learning.course import Opening
from desktop.learning.matters import count_matters
from desktop.learning.policy import Action
from desktop.learning.seat_settings import seat_settings
from desktop.learning.speaking import choose_language
from desktop.player.background import Background
from desktop.scorm.refusal import PackageError
from desktop.store.errors import StoreError
from desktop.ui.file_drops import PACKAGE_SUFFIX, ROSTER_SUFFIX
from desktop.ui.import_model import Refusal
from desktop.ui.people_model import roles
from desktop.ui.places import Place, rail_items
from desktop.ui.sync_model import SyncFacts, state_of
from desktop.ui.widgets.account import Account
from desktop.ui.widgets.notices import Toast, ToastAction
from desktop.ui.workplace import Workplace
from desktop.verifying import SUFFIXES as CERTIFICATES
from desktop.wiring.certificates import Checking
from desktop.wiring.desk import Desk, Machine
from desktop.wiring.idling import Idling
from desktop.wiring.imports import Importing
from desktop.wiring.packages import PackagesScreen
from desktop.wiring.people import PeopleScreen
from desktop.wiring.playing import Playing
from desktop.wiring.preflight import About
from desktop.wiring.tongues import languages_menu
from desktop.wiring.workplace import Rereadable, Screen, entries_for, home_of
from sync.records.vocabulary import Role

OWN_WORK: Final = frozenset({Place.COURSES, Place.RESULTS})
"""Lists that say how far each course has come to the server."""
LISTS: Final = frozenset(Place) - {Place.SYNC, Place.SETTINGS, Place.DOCTOR, Place.HELP, Place.LANGUAGE}
"""What may be new when something came from the server; somebody may be typing into the others."""


class Sitting(QObject):
    """Makes the workplace of one person, and takes everything away again: an open course first, properly."""

    over = Signal()
    """They have signed out: whatever was theirs is gone."""
    spoken = Signal(object)
    """They chose another language: the `Actor` as they are now. Nothing that is on the screen speaks it yet."""
    stayed = Signal()
    """An open course could not be stored; they were told, and are still signed in."""

    def __init__(self, machine: Machine, actor: Actor, parent: QObject) -> None:
        super().__init__(parent)
        self._machine, self.actor = machine, actor
        self._not_theirs = _standing_alone()
        self._background = Background(self, of=machine.background)
        self._entries = entries_for(actor)
        self.home = home_of(actor)
        self._screens: dict[Place, Screen] = {}
        self._leaving = self._is_after_course = False
        places = {*self._entries, Place.LANGUAGE}
        staff = actor.role is not Role.LEARNER
        account = Account(actor.name, str(actor.person), roles()[actor.role], staff)
        self.view = Workplace(account, rail_items(places))
        self.importing = self._importing()
        self.desk = self._desk()
        self.playing = Playing(machine, self.desk, self)
        self._checking = Checking(self.desk, self)
        idle_seconds = 60 * seat_settings(machine.store).idle_minutes
        self._idling = Idling(machine.window, idle_seconds, self, watched=self.playing.ask_whether_plays)
        self._connect()

    def _importing(self) -> Importing | None:
        if not self.actor.may(Action.MANAGE_PACKAGES):
            return None
        home = Place.PACKAGES if Place.PACKAGES in self._entries else Place.COURSES
        machine, access = self._machine, Access(self._machine.store, self.actor)
        return Importing(machine.imports, machine.media, access, machine.window, self.view, home)

    def _desk(self) -> Desk:
        machine = self._machine
        return Desk(
            access=Access(machine.store, self.actor),
            store=machine.store,
            config=machine.config,
            library=machine.library,
            imports=machine.imports,
            media=machine.media,
            background=self._background,
            covers=machine.covers,
            syncing=machine.syncing,
            toast=self._toast,
            say=self.say,
            show=self.view.show_page,
            go=self.go,
            wait_for=self.view.rail.show_count,
            open_course=self._open_course,
            after_course=lambda: self._is_after_course,
            import_packages=self._ask_for_packages,
            sign_out=self.leave,
            by_keyboard=lambda: machine.window.by_keyboard,
        )

    def _connect(self) -> None:
        view, window = self.view, self._machine.window
        view.go_requested.connect(self.go)
        view.back_requested.connect(self._back)
        view.sign_out_requested.connect(self.leave)
        view.sync_requested.connect(lambda: self.go(Place.SYNC))
        self._machine.syncing.changed.connect(self._show_sync)
        self._machine.syncing.arrived.connect(self._read_again)
        self._machine.syncing.acknowledged.connect(self._read_work_again)
        self._show_sync(self._machine.syncing.facts)
        if self.actor.may(Action.SEE_SYNC) and self.actor.may(Action.SETTLE_ATTEMPT):
            self._machine.syncing.arrived.connect(self._count_matters)
            self._count_matters()
        help_key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), view)
        help_key.activated.connect(lambda: self.go(Place.HELP))
        window.files_dropped.connect(self._take_files)
        sync_key = QShortcut(QKeySequence("F5"), view)
        sync_key.activated.connect(self._machine.syncing.hurry)
        self._idling.gone.connect(self.leave)
        if self.importing is not None:
            self.importing.outcome.show_requested.connect(self._show_package)
            self.importing.report_asked.connect(lambda sha256: self._show_report(About(sha256)))
            self.importing.refused_asked.connect(self._show_refused)
        self.playing.left.connect(self._course_left)
        self.playing.stayed.connect(self._stayed)

    def begin(self, at: Place | None = None) -> None:
        """Show the workplace, at the person's home where no other place is named."""
        window = self._machine.window
        self.go(at if at in self._entries else self.home)
        window.show_workplace(self.view)
        packages = (PACKAGE_SUFFIX,) if self.importing is not None else ()
        rosters = (ROSTER_SUFFIX,) if self.actor.may(Action.MANAGE_PEOPLE) else ()
        window.take_files((*CERTIFICATES, *packages, *rosters))

    def screen(self, place: Place) -> Screen:
        """The screen of a place, made when it is first asked for. KeyError where it is not open to the person."""
        if place not in self._screens:
            self._screens[place] = self._entries[place].make(self.desk)
        return self._screens[place]

    def go(self, place: Place) -> None:
        """Go to a place's own page and read it again."""
        if self._leaving:
            return
        if place is Place.LANGUAGE:
            self._choose_language()
            return
        if place not in self._entries:
            return
        screen = self.screen(place)
        self.view.show_page(screen.page, place)
        screen.shown()

    def leave(self) -> None:
        """Sign out: an open course is left first. `over` or `stayed` follows. A second call changes nothing."""
        if self._leaving:
            return
        self._leaving = True
        if self.playing.player is not None:
            self.playing.leave()
        else:
            self._go_away()

    def say(self, error: BaseException) -> None:
        """Tell in passing what could not be done; what no use case foresees is raised."""
        if not _is_for_people(error):
            raise error
        self._machine.window.warn(str(error))

    def _open_course(
        self, sha256: str, opening: Opening = Opening.RESUME, reviewed: UUID | None = None, *, choose: str = ""
    ) -> None:
        self.playing.open(sha256, opening, reviewed, choose=choose)

    def _ask_for_packages(self) -> None:
        if self.importing is not None:
            self.importing.ask_for_files()

    def _choose_language(self) -> None:
        rail = self.view.rail
        if self.view.place is not None:
            rail.show_place(self.view.place)
        button = rail.button(Place.LANGUAGE)
        menu = languages_menu(self.view, self._speak)
        menu.popup(button.mapToGlobal(button.rect().topRight()))

    def _speak(self, tag: str) -> None:
        self._background.run(lambda: choose_language(self.desk.access, tag), self.spoken.emit, self.say)

    def _show_sync(self, facts: SyncFacts) -> None:
        self.view.show_sync(state_of(facts))

    def _count_matters(self) -> None:
        access = self.desk.access

        def show(count: int) -> None:
            self.view.rail.show_count(Place.SYNC, count)

        self._background.run(lambda: count_matters(access), show, self.say)

    def _read_again(self) -> None:
        """Something came from the server: the lists on show are read again, unless somebody is in a course."""
        self._refresh(LISTS)

    def _read_work_again(self) -> None:
        self._refresh(OWN_WORK)

    def _refresh(self, places: frozenset[Place]) -> None:
        place = self.view.place
        if self.playing.player is not None or place not in places or self.view.page is not self._page_of(place):
            return
        screen = self._screens[place]
        if isinstance(screen, Rereadable):
            screen.refresh()

    def _toast(self, text: str, action: ToastAction | None = None) -> Toast:
        return self._machine.window.toast(text, action)

    def _back(self) -> None:
        place = self.view.place
        if place is not None and self.view.page is not self._page_of(place):
            self.go(place)

    def _page_of(self, place: Place) -> QWidget | None:
        return self._screens[place].page if place in self._screens else None

    def _take_files(self, files: list[Path]) -> None:
        packages = [file for file in files if file.suffix.lower() == PACKAGE_SUFFIX]
        if packages and self.importing is not None:
            self.importing.take(packages)
        elif files and files[0].suffix.lower() == ROSTER_SUFFIX:
            self._read_roster(files[0])
        elif files and not packages:
            self._checking.check(files[0])

    def _read_roster(self, file: Path) -> None:
        screen = self.screen(Place.PEOPLE)
        if isinstance(screen, PeopleScreen):
            screen.roster.read(file)

    def _show_package(self, sha256: str) -> None:
        screen = self.screen(Place.PACKAGES)
        if isinstance(screen, PackagesScreen):
            screen.show_course(sha256)

    def _show_report(self, about: About, back: Callable[[], None] | None = None) -> None:
        screen = self.screen(Place.PACKAGES)
        if isinstance(screen, PackagesScreen):
            screen.reports.show(about, back)

    def _show_refused(self, refusal: Refusal) -> None:
        if self.importing is not None:
            self._show_report(About(file=refusal.source, offer=refusal.offer), self.importing.show_again)

    def _course_left(self) -> None:
        self._machine.syncing.nudge()
        if self._leaving:
            self._go_away()
        elif self.importing is None or not self.importing.course_left():
            self._is_after_course = True
            self.go(self.view.place or self.home)
            self._is_after_course = False

    def _stayed(self) -> None:
        self._leaving = False
        self._idling.watch_on()
        self.stayed.emit()

    def _go_away(self) -> None:
        window = self._machine.window
        self._idling.stop()
        window.end_toast()  # what only waited for its time to be over happens now, while the desk is there
        window.files_dropped.disconnect(self._take_files)
        window.take_files(())
        self._background.close()
        for mode in QClipboard.Mode:  # X11 and Wayland also keep what was merely selected
            QGuiApplication.clipboard().clear(mode)
        self._screens.clear()
        for pointer, widget in _standing_alone().items():
            if pointer in self._not_theirs:
                continue
            if isinstance(widget, QDialog):
                widget.reject()  # whoever waits for its answer goes on without one
            widget.deleteLater()  # a page that was made and never shown has no parent to go with
        self.over.emit()


def _standing_alone() -> dict[int, QWidget]:
    """Every widget without a parent, by its address."""
    return {getCppPointer(widget)[0]: widget for widget in QApplication.topLevelWidgets()}


def _is_for_people(error: BaseException) -> bool:
    # What the use cases raise of their own carries a sentence; a mistake in the program does not.
    if isinstance(error, PackageError | StoreError | OSError | NotAllowed):
        return True
    return type(error).__module__.startswith("desktop.learning.")
