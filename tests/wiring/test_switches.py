"""The compatibility switches on the page of a package and in Settings, in the real window."""

from pathlib import Path
from uuid import UUID

import pytest

from desktop.learning.course_switches import chosen_for
from desktop.learning.seat_settings import seat_settings
from desktop.learning.switches import Chosen, Switch
from desktop.ui.places import Place
from desktop.ui.switches_card import SwitchesCard
from desktop.ui.switches_model import ANOTHER
from desktop.ui.widgets.notices import Toast
from desktop.wiring.packages import PackagesScreen
from desktop.wiring.settings import SettingsScreen
from tests.seat import Seat
from tests.small_course import make_course


@pytest.fixture
def package(seat: Seat, tmp_path: Path) -> UUID:
    seat.agree = False
    seat.import_packages(make_course(tmp_path / "knots.zip", "<title>Knots</title>", is_2004=False, title="Knots"))
    found = seat.carrel.library.package(seat.sha_of("Knots"))
    assert found is not None
    return found.id


@pytest.fixture
def packages(seat: Seat, package: UUID) -> PackagesScreen:
    seat.sitting.go(Place.PACKAGES)
    screen = seat.sitting.screen(Place.PACKAGES)
    assert isinstance(screen, PackagesScreen)
    screen.one.show(package)
    card = screen.one.page.switches
    seat.until(lambda: screen.one.page.isVisible() and card.isVisible() and bool(card.fields), "the switches")
    return screen


def choose(card: SwitchesCard, switch: Switch, key: object) -> None:
    """As a person does, who opens the field and takes an entry."""
    chooser = card.fields[switch].chooser
    chooser.choose(key)
    chooser.activated.emit(chooser.currentIndex())


def undo(seat: Seat) -> None:
    toasts = [toast for toast in seat.carrel.window.findChildren(Toast) if toast.isVisible()]
    toasts[-1].use()


class TestOnThePageOfAPackage:
    def own(self, seat: Seat, package: UUID) -> Chosen:
        return chosen_for(seat.access, package)[1]

    def test_one_is_set_noted_taken_back_and_all_are_as_usual_again(
        self, seat: Seat, packages: PackagesScreen, package: UUID
    ) -> None:
        card = packages.one.page.switches
        assert not card.reset.isEnabled()
        choose(card, Switch.MASTERY_OVERRIDES, True)
        seat.until(lambda: self.own(seat, package) == {"mastery_overrides": True}, "the switch")
        seat.until(card.reset.isEnabled, "the page to know")
        choose(card, Switch.WINDOW_SIZE, "1024x768")
        seat.until(lambda: len(self.own(seat, package)) == 2, "the second")
        seat.until_answered()
        undo(seat)
        seat.until(lambda: self.own(seat, package) == {"mastery_overrides": True}, "it to be taken back")
        seat.until(lambda: card.fields[Switch.WINDOW_SIZE].choice is None, "the page to know")
        card.reset.click()
        seat.until(lambda: self.own(seat, package) == {}, "all to be as usual")
        seat.until(lambda: card.fields[Switch.MASTERY_OVERRIDES].choice is None, "the page to know")
        assert seat.audited(seat.sitting.actor.person).count("manage packages") == 4

    def test_a_size_that_is_not_offered_can_be_typed(self, seat: Seat, packages: PackagesScreen, package: UUID) -> None:
        card = packages.one.page.switches
        choose(card, Switch.WINDOW_SIZE, ANOTHER)
        assert card.fields[Switch.WINDOW_SIZE].choice is None
        dialog = card.dialog
        assert dialog is not None
        dialog.field.edit.setText("large")
        dialog.accept()
        assert dialog.isVisible()
        assert self.own(seat, package) == {}
        dialog.field.edit.setText("1000 × 700")
        dialog.accept()
        seat.until(lambda: self.own(seat, package) == {"window_size": "1000x700"}, "the size")
        seat.until(lambda: card.fields[Switch.WINDOW_SIZE].choice == "1000x700", "the page to know")

    def test_each_field_has_its_line_of_help_for_everybody(self, packages: PackagesScreen) -> None:
        for field in packages.one.page.switches.fields.values():
            assert field.chooser.accessibleName()
            assert field.chooser.accessibleDescription().endswith(".")


class TestInSettings:
    def test_what_is_set_for_all_courses_is_the_default_of_each(
        self, seat: Seat, packages: PackagesScreen, package: UUID
    ) -> None:
        seat.sitting.go(Place.SETTINGS)
        screen = seat.sitting.screen(Place.SETTINGS)
        assert isinstance(screen, SettingsScreen)
        card = screen.page.switches
        seat.until(lambda: bool(card.fields), "the settings")
        choose(card, Switch.KEEP_BEST, True)
        seat.until(lambda: seat_settings(seat.carrel.store).switches == {"keep_best": True}, "the setting")
        packages.one.show(package)
        field = packages.one.page.switches.fields[Switch.KEEP_BEST]
        seat.until(lambda: field.chooser.itemText(0) == "As set for all courses: on", "the default")
        card.reset.click()
        seat.until(lambda: seat_settings(seat.carrel.store).switches == {}, "none to be set")
