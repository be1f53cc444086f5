"""The managing screens in the real window: what an administrator does is done, noted, and can be taken back."""

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.learning.enrolling import course_policy
from desktop.learning.people import PeopleFilter, list_people
from desktop.learning.roster import plan_roster, read_roster
from desktop.learning.seat_settings import SeatSettings, Signature, seat_settings
from desktop.ui.audit_model import Period
from desktop.ui.packages_model import Deed as PackageDeed
from desktop.ui.people_model import Deed
from desktop.ui.person_dialogs import EraseDialog, FactsDialog, PassDialog
from desktop.ui.places import Place
from desktop.ui.widgets.notices import Toast
from desktop.wiring.audit import AuditScreen
from desktop.wiring.packages import PackagesScreen
from desktop.wiring.people import PeopleScreen
from desktop.wiring.roster import pins_for_newcomers
from desktop.wiring.settings import SettingsScreen
from desktop.wiring.workplace import entries_for
from sync.records.vocabulary import Counting
from tests.center import Center, Size, make_center
from tests.seat import Seat

MANAGED = {Place.PACKAGES, Place.PEOPLE, Place.AUDIT, Place.SETTINGS}


@pytest.fixture
def center(seat: Seat) -> Center:
    seat.agree = False
    return make_center(seat.carrel.store, Size(learners=12, courses=4, enrolments=3, groups=2))


@pytest.fixture
def packages(seat: Seat, center: Center) -> PackagesScreen:
    seat.sitting.go(Place.PACKAGES)
    screen = seat.sitting.screen(Place.PACKAGES)
    assert isinstance(screen, PackagesScreen)
    seat.until(lambda: screen.page.table.total == 4, "the packages")
    return screen


@pytest.fixture
def people(seat: Seat, center: Center) -> PeopleScreen:
    seat.sitting.go(Place.PEOPLE)
    screen = seat.sitting.screen(Place.PEOPLE)
    assert isinstance(screen, PeopleScreen)
    seat.until(lambda: screen.page.table.total > 12, "the people")
    return screen


def undo(seat: Seat) -> None:
    """Press the button of the toast that is there."""
    toasts = [toast for toast in seat.carrel.window.findChildren(Toast) if toast.isVisible()]
    toasts[-1].use()


def offers(page: QWidget, words: str) -> bool:
    return any(button.text() == words and button.isVisible() for button in page.findChildren(QAbstractButton))


def test_only_administrators_manage(center: Center) -> None:
    assert entries_for(center.as_administrator().actor).keys() >= MANAGED
    assert not entries_for(center.as_instructor().actor).keys() & MANAGED
    assert not entries_for(center.as_learner().actor).keys() & MANAGED


class TestPackages:
    def test_one_that_was_removed_comes_back_while_the_toast_is_there(
        self, seat: Seat, center: Center, packages: PackagesScreen
    ) -> None:
        package = next(iter(center.titles))
        packages.do(PackageDeed.REMOVE, frozenset({package}))
        seat.until(lambda: packages.page.table.total == 3, "the package to go")
        undo(seat)
        seat.until(lambda: packages.page.table.total == 4, "the package to come back")
        assert seat.audited(seat.sitting.actor.person).count("manage packages") == 2

    def test_what_holds_for_a_course_holds_as_soon_as_it_is_chosen(self, seat: Seat, packages: PackagesScreen) -> None:
        seat.import_samples()
        package = next(row.id for row in packages._rows.values() if row.people == 0)
        packages.one.show(package)
        card = packages.one.page.policy
        seat.until(packages.one.page.isVisible, "the page")
        card.counting.choose(Counting.LAST)
        card.counting.chosen.emit(Counting.LAST)
        seat.until(lambda: course_policy(seat.access, package).counting is Counting.LAST, "the policy")

    def test_a_template_is_taken_and_taken_back_and_a_bad_one_changes_nothing(
        self, seat: Seat, packages: PackagesScreen, tmp_path: Path
    ) -> None:
        seat.import_samples()
        package = next(row.id for row in packages._rows.values() if row.people == 0)
        packages.one.show(package)
        card = packages.one.page.policy
        seat.until(packages.one.page.isVisible, "the page")

        def kept() -> str | None:
            return course_policy(seat.access, package).certificate_template

        files = {"ours.html": "{{learner}} {{course}} {{{qr}}}", "bad.html": "<script></script>"}
        for name, text in files.items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        templates = packages.one.templates
        templates.ask_which = lambda: tmp_path / "ours.html"
        card.template.choose.click()
        seat.until(lambda: kept() is not None, "the template")
        assert card.template.shown.text() == "ours.html"
        templates.ask_which = lambda: tmp_path / "bad.html"
        card.template.choose.click()
        seat.until(lambda: "<script>" in card.template.choose.accessibleDescription(), "the complaint")
        assert "ours.html" in (kept() or "")
        seat.until_answered()
        undo(seat)
        seat.until(lambda: kept() is None, "it to be as before")
        templates.ask_where = lambda: tmp_path / "begin.html"
        card.template.save.click()
        seat.until((tmp_path / "begin.html").is_file, "Carrel's own")

    def test_a_package_is_made_the_new_version_of_another_and_taken_back(
        self, seat: Seat, packages: PackagesScreen
    ) -> None:
        seat.import_samples()
        seat.agree = True
        voyage = next(one for one in seat.carrel.library.packages() if one.facts.title.startswith("First voyage"))
        packages.one.show(voyage.id)
        page = packages.one.page
        seat.until(lambda: page.isVisible() and offers(page, "Make it the new version of…"), "its page")
        page.link_asked.emit()  # the dialog is agreed to with the first of the courses
        seat.until(lambda: offers(page, "This is not a new version"), "the link")
        assert seat.dialogs
        undo(seat)
        seat.until(lambda: offers(page, "Make it the new version of…"), "the link to be taken back")

    def test_what_was_imported_already_leads_to_its_page(self, seat: Seat, packages: PackagesScreen) -> None:
        seat.import_samples()
        known = next(row for row in packages._rows.values() if row.people == 0)
        seat.outcome.show_requested.emit(known.sha256)
        seat.until(packages.one.page.isVisible, "its page")


class TestPeople:
    def test_somebody_is_added_once_all_is_as_it_must_be(self, seat: Seat, people: PeopleScreen) -> None:
        before = people.page.table.total
        dialog: FactsDialog = people.add()
        dialog.accept()
        seat.until(dialog.problem.isVisible, "the complaint")
        dialog.given.edit.setText("Ana")
        dialog.family.edit.setText("Silva")
        dialog.accept()
        seat.until(lambda: people.page.table.total == before + 1, "the newcomer")
        assert list_people(seat.access, PeopleFilter("silva")).count == 1

    def test_a_new_pin_is_shown_once(self, seat: Seat, center: Center, people: PeopleScreen) -> None:
        people.person.give_pin(center.person("Amina Yusuf"), "Amina Yusuf")
        seat.until(lambda: people.person.dialog is not None, "the PIN")
        assert isinstance(people.person.dialog, PassDialog)
        people.person.dialog.accept()
        assert seat.audited(seat.sitting.actor.person).count("PIN set") == 1

    def test_many_are_deactivated_and_brought_back(self, seat: Seat, center: Center, people: PeopleScreen) -> None:
        before = people.page.table.total
        people.do(Deed.DEACTIVATE, frozenset(center.learners[:3]))
        seat.until(lambda: people.page.table.total == before - 3, "them to go")
        undo(seat)
        seat.until(lambda: people.page.table.total == before, "them to come back")

    def test_nobody_is_erased_before_their_name_was_typed(self, seat: Seat, people: PeopleScreen) -> None:
        dialog = EraseDialog("Amina Yusuf", "", people.page.window())
        dialog.accept()
        assert not dialog.answer.isEnabled()
        dialog.field.edit.setText("amina  yusuf")
        dialog.field.edit.textEdited.emit("amina  yusuf")
        assert dialog.answer.isEnabled()
        dialog.reject()


class TestRoster:
    ROWS = "given name,family name,number,role\nAna,Silva,9001,learner\nBo,Li,9002,learner\n,,9003,learner\n"

    def test_it_is_looked_at_and_then_imported(self, seat: Seat, people: PeopleScreen, tmp_path: Path) -> None:
        before = people.page.table.total
        file = tmp_path / "crew.csv"
        file.write_text(self.ROWS)
        people.roster.read(file)
        page = people.roster.page
        seat.until(page.go.isVisible, "the preview")
        assert page.go.text() == "Add 2 people"
        assert people.page.table.total == before
        page.go.click()
        seat.until(lambda: people.page.table.total == before + 2, "the newcomers")

    def test_a_roster_that_is_let_go_over_the_window_is_read(self, seat: Seat, center: Center, tmp_path: Path) -> None:
        file = tmp_path / "roster.CSV"
        file.write_text("number,given name,family name\nA-9001,Zora,Quill\n")
        assert seat.drop_files(file)
        screen = seat.sitting.screen(Place.PEOPLE)
        assert isinstance(screen, PeopleScreen)
        seat.until(screen.roster.page.go.isVisible, "the preview")
        seat.as_learner()
        assert not seat.drop_files(file)

    def test_a_file_that_is_no_roster_is_refused_in_words(
        self, seat: Seat, people: PeopleScreen, tmp_path: Path
    ) -> None:
        file = tmp_path / "photo.zip"
        file.write_bytes(b"PK\x03\x04 nothing")
        people.roster.read(file)
        seat.until(people.roster.page.again.isVisible, "the refusal")
        assert not people.roster.page.go.isVisible()

    def test_each_newcomer_gets_a_card(self, seat: Seat, people: PeopleScreen, tmp_path: Path) -> None:
        file, cards = tmp_path / "crew.csv", tmp_path / "cards.pdf"
        file.write_text(self.ROWS)
        people.roster.read(file)
        seat.until(people.roster.page.go.isVisible, "the preview")
        plan = plan_roster(seat.access, read_roster(file))
        people.roster.page.go.click()
        seat.until(lambda: list_people(seat.access, PeopleFilter("9001")).count == 1, "the newcomers")
        told: list[tuple[int, int]] = []
        made = pins_for_newcomers(
            seat.access, plan.added, cards, lambda done, whole: told.append((done, whole)), lambda: False
        )
        assert made.made == 2
        assert told == [(0, 2), (1, 2)]
        assert len(PdfReader(cards).pages) == 1


class TestAudit:
    def test_the_trail_is_checked_and_found_sound(self, seat: Seat, center: Center) -> None:
        seat.sitting.go(Place.AUDIT)
        screen = seat.sitting.screen(Place.AUDIT)
        assert isinstance(screen, AuditScreen)
        seat.until(lambda: screen.page.table.total > 0, "the trail")
        screen.check()
        seat.until(screen.page.verdict.isVisible, "the verdict")
        assert "sound" in screen.page.verdict.accessibleName()

    def test_it_can_be_narrowed_to_days_and_to_a_person(self, seat: Seat, center: Center) -> None:
        seat.sitting.go(Place.AUDIT)
        screen = seat.sitting.screen(Place.AUDIT)
        assert isinstance(screen, AuditScreen)
        seat.until(lambda: screen.page.table.total > 0, "the trail")
        everything = screen.page.table.total

        screen.page.periods.choose(Period.DAYS)
        days = screen.ask_days()
        days.calendar.choose(date(2001, 1, 1))
        days.end.click()
        days.calendar.choose(date(2001, 1, 31))
        days.accept()
        seat.until(lambda: screen.page.table.total == 0, "nothing from 2001")
        screen.page.periods.choose(Period.ALL)

        somebody = screen.ask_person()
        seat.until(lambda: somebody.table.total > 0, "the people")
        somebody.table.opened.emit(center.learners[0])
        seat.until(lambda: screen.page.table.total < everything, "that person's entries")


class TestSettings:
    def test_what_is_set_is_kept_and_can_be_taken_back(self, seat: Seat) -> None:
        seat.sitting.go(Place.SETTINGS)
        screen = seat.sitting.screen(Place.SETTINGS)
        assert isinstance(screen, SettingsScreen)
        seat.until(lambda: bool(screen.page.center.text()), "the settings")
        before = seat_settings(seat.carrel.store)

        def kept() -> SeatSettings:
            return seat_settings(seat.carrel.store)

        screen.page.idle.chosen.emit(30)
        seat.until(lambda: kept().idle_minutes == 30, "the setting")
        seat.until_answered()
        undo(seat)
        seat.until(lambda: kept() == before, "it to be as before")

    def test_the_center_signs_its_certificates_with_a_logo_that_is_a_picture(self, seat: Seat, tmp_path: Path) -> None:
        seat.sitting.go(Place.SETTINGS)
        screen = seat.sitting.screen(Place.SETTINGS)
        assert isinstance(screen, SettingsScreen)
        seat.until(lambda: bool(screen.page.center.text()), "the settings")
        card = screen.page.certificates

        def kept() -> SeatSettings:
            return seat_settings(seat.carrel.store)

        name, role = card.signers[0]
        role.edit.setText("Director")
        role.edit.editingFinished.emit()
        assert kept().signatures == ()
        name.edit.setText("Ingrid Moe")
        name.edit.editingFinished.emit()
        seat.until(lambda: kept().signatures == (Signature(name="Ingrid Moe", title="Director"),), "the signature")
        (tmp_path / "no.png").write_bytes(b"no picture")
        screen.ask_logo = lambda: tmp_path / "no.png"
        card.choose.click()
        seat.until(lambda: "no picture" in card.choose.accessibleDescription(), "the complaint")
        (tmp_path / "mark.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30"/></svg>'
        )
        screen.ask_logo = lambda: tmp_path / "mark.svg"
        card.choose.click()
        seat.until(lambda: kept().logo.startswith("data:image/svg+xml;base64,"), "the logo")
        seat.until(card.logo.isVisible, "the small picture")
        card.remove.click()
        seat.until(lambda: kept().logo == "", "it to be gone")
        assert kept().signatures
