"""The screens of the exchange in the real window: who sees what, connecting, sticks, what is left to decide."""

import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.learning.matters import count_matters
from desktop.learning.offers import offered
from desktop.store.server_link import ServerLink, server_link
from desktop.ui.carrying_dialog import CarryingDialog
from desktop.ui.carrying_model import Stick, Way
from desktop.ui.matters_model import MatterCard, Verb
from desktop.ui.places import Place
from desktop.ui.server_dialogs import ConnectDialog, FilesDialog, LeaveDialog
from desktop.ui.teaching_dialogs import ReasonDialog
from desktop.ui.widgets.account import AccountLine
from desktop.ui.widgets.notices import Toast
from desktop.ui.widgets.sync_state import Kept
from desktop.wiring.packages import PackagesScreen
from desktop.wiring.settings import SettingsScreen
from desktop.wiring.sync import SyncScreen
from desktop.wiring.workplace import entries_for
from sync.enrolment_files import ANSWER_NAME, REQUEST_NAME
from sync.invitation import Invitation
from sync.records.vocabulary import MatterKind, Role
from sync.server import carrying, commands
from tests.center_server import given_a_server
from tests.seat import Seat
from tests.sync.server.serving import Standing, invitation, standing

S = TypeVar("S")
NOBODY = UUID(int=0)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Standing]:
    folder = tmp_path / "server"
    folder.mkdir()
    with standing(folder) as made:
        yield made


def at(seat: Seat, place: Place, kind: type[S]) -> S:
    seat.sitting.go(place)
    screen = seat.sitting.screen(place)
    assert isinstance(screen, kind)
    return screen


def link_of(seat: Seat) -> ServerLink | None:
    return seat.carrel.store.read(server_link)


def press(part: QWidget, words: str) -> None:
    button = next(one for one in part.findChildren(QAbstractButton) if one.text() == words and one.isVisibleTo(part))
    button.click()


def undo(seat: Seat) -> None:
    [toast for toast in seat.carrel.window.findChildren(Toast) if toast.isVisible()][-1].use()


def invited(server: Standing) -> str:
    return Invitation(server.address, invitation(server.server)).text


def connect(seat: Seat, words: str) -> ConnectDialog:
    """By the button of Settings."""
    screen = at(seat, Place.SETTINGS, SettingsScreen)
    screen.page.server.connect_button.click()
    seat.until(lambda: screen.connecting.dialog is not None, "the question")
    dialog = screen.connecting.dialog
    assert isinstance(dialog, ConnectDialog)
    dialog.invitation.edit.setText(words)
    dialog.name.edit.setText("Room B")
    dialog.answer.click()
    return dialog


class TestWhoSeesIt:
    def test_staff_see_the_exchange_and_learners_only_its_sign(self, linked: Seat) -> None:
        assert Place.SYNC in entries_for(linked.sitting.actor)
        assert linked.sitting.view.sync.place is Kept.HERE
        linked.sign_out()
        linked.sign_in(linked.add_learner("Noor", "Haddad", Role.INSTRUCTOR))
        screen = at(linked, Place.SYNC, SyncScreen)
        assert not screen.page.sync.isVisible()
        assert not screen.page.carry.isVisible()
        linked.as_learner("Amina", "Yusuf")
        assert Place.SYNC not in entries_for(linked.sitting.actor)
        pills = [line.pill for line in linked.sitting.view.findChildren(AccountLine) if line.isVisible()]
        assert [pill.state.place for pill in pills] == [Kept.HERE]
        assert pills[0].state.whole.startswith(f"{linked.carrel.machine.syncing.facts.waiting} records wait")

    def test_a_seat_without_a_server_offers_the_way_to_one(self, alone: Seat) -> None:
        screen = at(alone, Place.SYNC, SyncScreen)
        press(screen.page, "Connect to a server")
        alone.until(lambda: screen.connecting.dialog is not None, "the question for an invitation")
        assert not screen.page.table.isVisible()


class TestConnecting:
    def test_by_the_text_of_an_invitation(self, alone: Seat, server: Standing) -> None:
        connect(alone, invited(server))
        alone.until(lambda: link_of(alone) is not None, "the server", 40)
        link = link_of(alone)
        assert link is not None
        assert link.addresses[0] == server.address
        screen = at(alone, Place.SETTINGS, SettingsScreen)
        alone.until(screen.page.server.leave.isVisible, "the server in Settings")
        alone.until(lambda: alone.carrel.machine.syncing.facts.on_server > 0, "a first exchange", 40)
        assert "change settings" in alone.audited(alone.sitting.actor.person)

    def test_what_is_no_invitation_is_said_beside_the_field(self, alone: Seat) -> None:
        dialog = connect(alone, "https://sync.example.org")
        alone.until(dialog.answer.isEnabled, "an answer")
        assert "This is no invitation" in dialog.invitation.edit.accessibleDescription()
        assert link_of(alone) is None

    def test_an_address_without_encryption_is_asked_about_before_anything_is_sent(self, alone: Seat) -> None:
        dialog = connect(alone, "http://192.0.2.1#TOKEN")
        alone.until(lambda: dialog.plain.isVisibleTo(dialog), "the switch")
        assert link_of(alone) is None

    def test_by_two_files_where_no_network_reaches_the_server(
        self, alone: Seat, server: Standing, tmp_path: Path
    ) -> None:
        screen = at(alone, Place.SETTINGS, SettingsScreen)
        connecting = screen.connecting
        connecting.ask_folder, connecting.ask_file = lambda: tmp_path, lambda: tmp_path / ANSWER_NAME
        screen.page.server.files.click()
        alone.until(lambda: isinstance(connecting.dialog, FilesDialog), "the question")
        dialog = connecting.dialog
        assert isinstance(dialog, FilesDialog)
        dialog.name.edit.setText("Bridge tablet 2")
        dialog.write.click()
        alone.until_answered()
        request, reply = tmp_path / REQUEST_NAME, tmp_path / ANSWER_NAME
        assert commands.invite_device(server.server, "", [], request, reply) == commands.DONE
        dialog.read.click()
        alone.until(lambda: link_of(alone) is not None, "the server")

    def test_leaving_says_what_stays_and_deletes_nothing(self, linked: Seat) -> None:
        screen = at(linked, Place.SETTINGS, SettingsScreen)
        linked.until(screen.page.server.leave.isVisible, "the server in Settings")
        screen.page.server.leave.click()
        dialog = screen.connecting.dialog
        assert isinstance(dialog, LeaveDialog)
        dialog.answer.click()
        linked.until(lambda: link_of(linked) is None, "the seat to be alone")
        linked.until(screen.page.server.connect_button.isVisible, "the way to another one")


class TestThatNobodyWaits:
    def test_quitting_takes_no_longer_where_a_server_accepts_and_never_answers(self, alone: Seat) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            address = f"http://127.0.0.1:{silent.getsockname()[1]}"
            alone.carrel.store.write(lambda on: given_a_server(on, NOBODY, "ab" * 32, address)).result()
            syncing = alone.carrel.machine.syncing
            syncing.hurry()
            alone.until(lambda: syncing.status.is_running, "an exchange")
            screen = at(alone, Place.SYNC, SyncScreen)
            alone.until(lambda: screen.page.sync.text() == "Stop", "the page to say so")
            began = time.monotonic()
            alone.sitting.go(Place.COURSES)
            alone.close()
            assert time.monotonic() - began < 5  # of which the exchange may take one


class TestSticks:
    def test_results_go_by_stick_and_their_receipt_comes_back(
        self, alone: Seat, server: Standing, tmp_path: Path
    ) -> None:
        connect(alone, invited(server))
        alone.until(lambda: link_of(alone) is not None, "the server", 40)
        alone.carrel.machine.syncing.close()  # from here on only the stick travels
        alone.add_learner("Amina", "Yusuf")
        stick = tmp_path / "stick"
        stick.mkdir()
        self.carry(alone, Way.TO_SERVER, stick)
        (written,) = carrying.bundles_for(server.server, stick)
        taken = carrying.take(server.server, written)
        assert sum(taken.verdicts.values()) > 0
        carrying.write_for(server.server, taken.device, stick, taken.receipts)
        said = self.carry(alone, Way.FROM_SERVER, stick)
        assert "on the server now" in said
        alone.until(lambda: alone.carrel.machine.syncing.facts.waiting == 0, "the receipt to count")

    def test_a_stick_without_a_bundle_says_so(self, linked: Seat, tmp_path: Path) -> None:
        assert "Nothing from the server for this machine" in self.carry(linked, Way.FROM_SERVER, tmp_path)

    def carry(self, seat: Seat, way: Way, folder: Path) -> str:
        """Through the wizard; what it says in the end."""
        screen = at(seat, Place.SYNC, SyncScreen)
        seat.until(screen.page.carry.isVisible, "the way to the wizard")
        screen.carrying.find_sticks = list
        before = screen.carrying.dialog
        screen.page.carry.click()
        seat.until(lambda: screen.carrying.dialog is not before, "the wizard")
        dialog = screen.carrying.dialog
        assert isinstance(dialog, CarryingDialog)
        dialog._choose(way)
        screen.carrying.use(Stick(folder, "BLUE"))
        seat.until(lambda: not dialog.is_busy, "the stick", 40)
        said = " ".join(part.text() for part in dialog.findChildren(QAbstractButton)) + _texts(dialog)
        dialog.reject()
        return said


def _texts(part: QWidget) -> str:
    return " ".join(child.accessibleName() or getattr(child, "text", str)() for child in part.findChildren(QWidget))


class TestOffers:
    def test_a_package_is_wanted_from_the_card_above_the_list_and_left_again(self, linked: Seat) -> None:
        screen = at(linked, Place.PACKAGES, PackagesScreen)
        linked.until(screen.page.offers.isVisible, "the offers")
        wanted = "1a" * 32

        def is_wanted() -> bool:
            return any(one.wanted and one.sha256 == wanted for one in offered(linked.access))

        screen.page.offers.fetch_asked.emit(frozenset({wanted}))
        linked.until(is_wanted, "it to be wanted")
        screen.page.offers.leave_asked.emit(frozenset({wanted}))
        linked.until(lambda: not is_wanted(), "it to be left")


class TestWhatIsLeftToDecide:
    def test_it_is_counted_on_the_rail_settled_and_taken_back(self, linked: Seat) -> None:
        screen = at(linked, Place.SYNC, SyncScreen)
        matters = screen.page.matters
        linked.until(lambda: matters.card is not None, "what waits")
        assert count_matters(linked.access) == 2
        while self.card(screen).kind is not MatterKind.WITHDRAWN:
            matters.show_next()
        screen.decide(self.card(screen), Verb.DISMISS, 0)
        linked.until(lambda: count_matters(linked.access) == 1, "it to be settled")
        linked.until(lambda: any(toast.isVisible() for toast in linked.carrel.window.findChildren(Toast)), "a word")
        undo(linked)
        linked.until(lambda: count_matters(linked.access) == 2, "it to wait again")

    def test_both_sides_stand_beside_each_other_and_the_button_names_the_chosen_one(self, linked: Seat) -> None:
        screen = at(linked, Place.SYNC, SyncScreen)
        matters = screen.page.matters
        linked.until(lambda: matters.card is not None, "what waits")
        while self.card(screen).kind is not MatterKind.FORKED:
            matters.show_next()
        words = [one.text() for one in matters.findChildren(QAbstractButton) if one.text()]
        assert "Go on from Bridge tablet 2" in words
        screen.decide(self.card(screen), Verb.GO_ON, 1)
        assert screen.dialog is not None
        assert "Go on from This machine" in screen.dialog.windowTitle()
        screen.dialog.reject()

    def test_a_fork_that_was_settled_offers_to_wait_again_and_then_does(self, linked: Seat) -> None:
        screen = at(linked, Place.SYNC, SyncScreen)
        matters = screen.page.matters
        linked.until(lambda: matters.card is not None, "what waits")
        while self.card(screen).kind is not MatterKind.FORKED:
            matters.show_next()
        screen.decide(self.card(screen), Verb.GO_ON, 1)
        assert isinstance(screen.dialog, ReasonDialog)
        screen.dialog.field.edit.setText("She sat here last")
        screen.dialog.accept()
        linked.until(lambda: bool(self.card(screen).settled), "it to be settled")
        back = next(one for one in matters.findChildren(QAbstractButton) if one.text() == "Let it wait again")
        back.click()
        linked.until(lambda: not self.card(screen).settled, "it to wait again")
        assert count_matters(linked.access) == 2

    def card(self, screen: SyncScreen) -> MatterCard:
        card = screen.page.matters.card
        assert card is not None
        return card
