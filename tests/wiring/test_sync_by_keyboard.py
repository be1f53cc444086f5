"""The screens of the exchange with the keyboard alone: walked with Tab, arrows, Space, Enter, Esc."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from desktop.learning.matters import count_matters
from desktop.store.server_link import server_link
from desktop.ui.carrying_dialog import CarryingDialog
from desktop.ui.carrying_model import Stick
from desktop.ui.places import Place
from desktop.ui.server_dialogs import ConnectDialog, LeaveDialog
from desktop.ui.sync_parts import SideButton
from desktop.ui.teaching_dialogs import ReasonDialog
from desktop.wiring.settings import SettingsScreen
from desktop.wiring.sync import SyncScreen
from tests.seat import Seat

Key = Qt.Key


class Hands:
    """Presses keys on whatever has the focus, as a person does, and looks where it went."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    @property
    def at(self) -> QWidget:
        """What has the keyboard."""
        top = QApplication.activeModalWidget() or self._seat.carrel.window
        top.activateWindow()
        found = top.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found

    def press(self, *keys: Key, by: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.at, key, by)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.at, words)

    def tab_to(self, words: str) -> None:
        """Tab until something of this name has the keyboard; the AssertionError names what was met instead."""
        self._seat.settle(0.02)  # what was just put on the page can be reached from the next turn on
        met = []
        for _ in range(80):
            if words in name(self.at):
                return
            met.append(name(self.at))
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {words!r}; it met {met}")


def name(part: QWidget) -> str:
    """What a screen reader would say."""
    return part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")


@pytest.fixture
def hands(seat: Seat) -> Hands:
    return Hands(seat)


class TestTheSyncPage:
    def test_a_fork_is_looked_at_decided_and_let_wait_again(self, linked: Seat, hands: Hands) -> None:
        screen = linked.sitting.screen(Place.SYNC)
        assert isinstance(screen, SyncScreen)
        hands.tab_to("Sync")
        hands.press(Key.Key_Return)
        linked.until(screen.page.sync.isVisible, "the page")
        linked.until(lambda: screen.page.matters.card is not None, "what waits")
        assert screen.page.sync.hasFocus() or "Sync" in name(hands.at)
        hands.tab_to("Bridge tablet 2")
        assert isinstance(hands.at, SideButton)
        hands.press(Key.Key_Right)
        assert "This machine" in name(hands.at)
        hands.press(Key.Key_Space)
        hands.tab_to("Go on from This machine")
        hands.press(Key.Key_Space)
        assert isinstance(screen.dialog, ReasonDialog)
        hands.type("She sat here last")
        hands.press(Key.Key_Return)
        linked.until(lambda: count_matters(linked.access) == 1, "the decision")
        linked.until(lambda: any(card.settled for card in screen.page.matters.cards), "the page to say so")
        card = screen.page.matters.card
        if card is not None and not card.settled:
            hands.tab_to("Next")
            hands.press(Key.Key_Space)
        hands.tab_to("Let it wait again")
        hands.press(Key.Key_Space)
        linked.until(lambda: count_matters(linked.access) == 2, "it to wait again")

    def test_the_exchange_is_begun_with_the_first_key(self, linked: Seat, hands: Hands) -> None:
        linked.sitting.go(Place.SYNC)
        screen = linked.sitting.screen(Place.SYNC)
        assert isinstance(screen, SyncScreen)
        linked.until(screen.page.sync.isVisible, "the page")
        asked: list[bool] = []
        screen.page.sync_asked.connect(lambda: asked.append(True))
        hands.tab_to("Sync now")
        hands.press(Key.Key_Space)
        assert asked


class TestTheStickWizard:
    def test_it_is_walked_there_and_back_and_left_with_escape(self, linked: Seat, hands: Hands, tmp_path: Path) -> None:
        linked.sitting.go(Place.SYNC)
        screen = linked.sitting.screen(Place.SYNC)
        assert isinstance(screen, SyncScreen)
        linked.until(screen.page.carry.isVisible, "the page")
        screen.carrying.find_sticks = lambda: [Stick(tmp_path, "BLUE 32GB", 21_400_000_000)]
        hands.tab_to("Carry by USB stick")
        hands.press(Key.Key_Space)
        linked.until(lambda: isinstance(QApplication.activeModalWidget(), CarryingDialog), "the wizard")
        dialog = screen.carrying.dialog
        assert dialog is not None
        hands.tab_to("Bring courses and people")
        hands.press(Key.Key_Return)
        linked.until(dialog.back.isVisible, "the sticks")
        hands.tab_to("Back")
        hands.press(Key.Key_Space)
        linked.until(lambda: not dialog.back.isVisible(), "the ways")
        hands.tab_to("Carry results")
        hands.press(Key.Key_Return)
        linked.until(dialog.back.isVisible, "the sticks")
        hands.tab_to("BLUE 32GB")
        hands.press(Key.Key_Return)
        linked.until(lambda: dialog.close_button.text() == "Done", "the stick", 40)
        assert any(tmp_path.rglob("*")), "nothing was written"
        assert dialog.close_button.hasFocus()
        hands.press(Key.Key_Return)
        linked.until(lambda: not isValid(dialog) or not dialog.isVisible(), "the wizard to close")
        assert "Carry by USB stick" in name(hands.at), "the keyboard goes back to where it was"

    def test_escape_leaves_it_from_any_step(self, linked: Seat, hands: Hands) -> None:
        linked.sitting.go(Place.SYNC)
        screen = linked.sitting.screen(Place.SYNC)
        assert isinstance(screen, SyncScreen)
        linked.until(screen.page.carry.isVisible, "the page")
        screen.carrying.find_sticks = list
        hands.tab_to("Carry by USB stick")
        hands.press(Key.Key_Space)
        linked.until(lambda: isinstance(QApplication.activeModalWidget(), CarryingDialog), "the wizard")
        hands.tab_to("Bring courses and people")
        hands.press(Key.Key_Return)
        dialog = screen.carrying.dialog
        assert dialog is not None
        linked.until(dialog.back.isVisible, "the sticks")
        hands.press(Key.Key_Escape)
        linked.until(lambda: QApplication.activeModalWidget() is None, "the wizard to close")


class TestTheServerInSettings:
    def test_an_invitation_is_typed_refused_mended_and_left(self, alone: Seat, hands: Hands) -> None:
        alone.sitting.go(Place.SETTINGS)
        screen = alone.sitting.screen(Place.SETTINGS)
        assert isinstance(screen, SettingsScreen)
        hands.tab_to("Connect to a server")
        hands.press(Key.Key_Space)
        alone.until(lambda: isinstance(QApplication.activeModalWidget(), ConnectDialog), "the question")
        dialog = screen.connecting.dialog
        assert isinstance(dialog, ConnectDialog)
        assert dialog.invitation.edit.hasFocus()
        hands.type("https://sync.example.org")
        hands.press(Key.Key_Tab)
        assert dialog.name.edit.hasFocus()
        hands.type("Room B")
        hands.press(Key.Key_Return)
        alone.until(lambda: "no invitation" in dialog.invitation.edit.accessibleDescription(), "the answer")
        assert dialog.invitation.edit.hasFocus(), "the keyboard is where it can be mended"
        hands.press(Key.Key_A, by=Qt.KeyboardModifier.ControlModifier)
        hands.type("http://192.0.2.1#TOKEN")
        hands.press(Key.Key_Return)
        alone.until(lambda: dialog.plain.isVisibleTo(dialog), "the switch")
        hands.tab_to("Send without encryption")
        hands.press(Key.Key_Escape)
        alone.until(lambda: QApplication.activeModalWidget() is None, "the question to close")
        assert alone.carrel.store.read(server_link) is None

    def test_the_server_is_left(self, linked: Seat, hands: Hands) -> None:
        linked.sitting.go(Place.SETTINGS)
        screen = linked.sitting.screen(Place.SETTINGS)
        assert isinstance(screen, SettingsScreen)
        linked.until(screen.page.server.leave.isVisible, "the server")
        hands.tab_to("Leave the server")
        hands.press(Key.Key_Space)
        linked.until(lambda: isinstance(QApplication.activeModalWidget(), LeaveDialog), "the question")
        hands.tab_to("Leave the server")
        hands.press(Key.Key_Return)
        linked.until(lambda: linked.carrel.store.read(server_link) is None, "the seat to be alone")
