"""Importing and removing courses in the window: by drag and drop, by a dialog, with undo; and the doctor's page."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.doctor_model import Check, DoctorReport, Verdict
from desktop.ui.import_model import AlreadyThere, ImportOutcome, ImportProgress, Refusal, Stage
from desktop.ui.theme import ThemeService
from desktop.ui.widgets.buttons import Button
from tests.ui.library_window import CARDS, FIRE, NOW, LibraryWindow, opened, words


@pytest.fixture
def window(qtbot: QtBot, service: ThemeService) -> LibraryWindow:
    return opened(qtbot)


class TestImporting:
    @staticmethod
    def files(*paths: Path) -> QMimeData:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return data

    def drag(self, window: LibraryWindow, data: QMimeData) -> bool:
        event = QDragEnterEvent(
            QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        event.ignore()
        window.dragEnterEvent(event)
        return event.isAccepted()

    def test_packages_dropped_anywhere_are_imported_and_other_files_left(
        self, window: LibraryWindow, qtbot: QtBot, tmp_path: Path
    ) -> None:
        good, loud, other = tmp_path / "a.zip", tmp_path / "B.ZIP", tmp_path / "notes.txt"
        data = self.files(good, other, loud)
        assert self.drag(window, data)
        assert window.overlay.isVisible()
        drop = QDropEvent(
            QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        with qtbot.waitSignal(window.import_requested) as asked:
            window.dropEvent(drop)
        assert asked.args == [[good, loud]]
        assert not window.overlay.isVisible()

    def test_nothing_but_packages_is_taken(self, window: LibraryWindow, tmp_path: Path) -> None:
        assert not self.drag(window, self.files(tmp_path / "notes.txt"))

    def test_while_a_course_is_played_nothing_is_taken(self, window: LibraryWindow, tmp_path: Path) -> None:
        window.show_player(QWidget())
        assert not self.drag(window, self.files(tmp_path / "a.zip"))

    @pytest.mark.parametrize("kind", [QEvent.Type.DragEnter, QEvent.Type.Drop])
    def test_files_over_an_open_course_are_refused_in_words(
        self, window: LibraryWindow, tmp_path: Path, kind: QEvent.Type, qtbot: QtBot
    ) -> None:
        player, page = QWidget(), QWidget()
        window.show_player(player)
        page.setParent(player)  # as the web view's own widget, which comes after the player
        page.setAcceptDrops(True)
        data = self.files(tmp_path / "a.zip")  # no event keeps it alive
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entered = kind is QEvent.Type.DragEnter
        event = QDragEnterEvent(QPoint(9, 9), *how) if entered else QDropEvent(QPointF(9, 9), *how)
        event.ignore()
        with qtbot.assertNotEmitted(window.import_requested):
            QApplication.sendEvent(page, event)
        assert not event.isAccepted()
        assert ("Leave this course first" in words(window)) is entered

    def test_ctrl_o_asks_for_files_but_not_while_a_course_is_open(
        self, window: LibraryWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "a.zip")], ""))
        window.activateWindow()
        with qtbot.waitSignal(window.import_requested) as asked:
            QTest.keySequence(window, QKeySequence("Ctrl+O"))
        assert asked.args == [[tmp_path / "a.zip"]]
        window.show_player(QWidget())
        with qtbot.assertNotEmitted(window.import_requested):
            window.ask_for_files()

    def test_the_strip_shows_numbers_and_cancels_once(self, window: LibraryWindow, qtbot: QtBot) -> None:
        progress = ImportProgress("fire.zip", files_done=12, files=340, octets_done=1, octets=4, waiting=("b.zip",))
        window.show_import_progress(progress)
        said = words(window.import_panel)
        assert all(part in said for part in ("fire.zip", "12 of 340 files", "Then b.zip"))
        with qtbot.waitSignal(window.cancel_import):
            QTest.mouseClick(window.import_panel.cancel_button, Qt.MouseButton.LeftButton)
        window.show_import_progress(progress)
        assert not window.import_panel.cancel_button.isEnabled()
        assert "nothing of this file is kept" in words(window.import_panel)
        window.show_import_progress(replace(progress, stage=Stage.LOOKING))
        assert "Stopping; the course is in the library" in words(window.import_panel)
        window.show_import_progress(None)
        assert not window.import_panel.isVisible()

    def test_a_refused_file_is_told_with_its_three_answers_and_its_code(self, window: LibraryWindow) -> None:
        window.show_outcome(
            ImportOutcome(refused=(Refusal("a.zip", "No manifest.", "Nothing.", "Ask.", "no-manifest"),))
        )
        said = words(window.outcome)
        assert window.outcome.isVisible()
        assert all(part in said for part in ("a.zip", "No manifest.", "Nothing.", "Ask.", "This file was not added"))
        assert "no-manifest" in said.replace("\u200b", "")

    def test_show_it_leads_to_the_course_that_is_there_already(self, window: LibraryWindow, qtbot: QtBot) -> None:
        window.show_outcome(ImportOutcome(already=(AlreadyThere("c.zip", CARDS[4].title, CARDS[4].sha256),)))
        button = next(one for one in window.outcome.findChildren(Button) if one.text() == "Show it")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.library.isVisible()
        assert window.library.grid.chosen() is CARDS[4]

    def test_what_was_added_is_said_in_passing(self, window: LibraryWindow) -> None:
        window.show_outcome(ImportOutcome(added=(FIRE,)))
        assert window.library.isVisible()
        assert "Added “Fire safety”" in words(window)

    def test_a_refusal_waits_until_the_course_is_left(self, window: LibraryWindow) -> None:
        player = QWidget()
        window.show_player(player)
        window.show_outcome(ImportOutcome(refused=(Refusal("a.zip", "No manifest."),)))
        assert player.isVisible()
        window.close_player()
        assert window.outcome.isVisible()


class TestRemoving:
    def test_undo_takes_it_back_and_settles_nothing(self, window: LibraryWindow, qtbot: QtBot) -> None:
        toast = window.toast_removed(CARDS[1])
        with qtbot.assertNotEmitted(window.remove_settled), qtbot.waitSignal(window.undo_remove_requested) as asked:
            toast.use()
        assert asked.args == [CARDS[1].sha256]

    def test_ctrl_z_is_undo(self, window: LibraryWindow, qtbot: QtBot) -> None:
        window.activateWindow()
        window.toast_removed(CARDS[1])
        with qtbot.waitSignal(window.undo_remove_requested):
            QTest.keySequence(window.library.grid, QKeySequence(QKeySequence.StandardKey.Undo))

    def test_when_the_toast_goes_the_removal_is_settled(self, window: LibraryWindow, qtbot: QtBot) -> None:
        toast = window.toast_removed(CARDS[1])
        with qtbot.waitSignal(window.remove_settled) as settled:
            toast.close_unused()
        assert settled.args == [CARDS[1].sha256]

    def test_the_next_toast_settles_the_one_before(self, window: LibraryWindow, qtbot: QtBot) -> None:
        window.toast_removed(CARDS[1])
        with qtbot.waitSignal(window.remove_settled) as settled:
            window.toast_removed(CARDS[2])
        assert settled.args == [CARDS[1].sha256]

    def test_closing_the_window_settles_it(self, window: LibraryWindow, qtbot: QtBot) -> None:
        window.toast_removed(CARDS[1])
        with qtbot.waitSignal(window.remove_settled):
            window.close()

    def test_a_toast_stays_while_it_has_the_focus(self, window: LibraryWindow, qtbot: QtBot) -> None:
        window.activateWindow()
        toast = window.toast_removed(CARDS[1])
        undo = toast.findChild(Button)
        assert undo is not None
        assert toast.counts_down()
        undo.setFocus(Qt.FocusReason.TabFocusReason)
        assert not toast.counts_down()
        window.library.grid.setFocus(Qt.FocusReason.TabFocusReason)
        assert toast.counts_down()


def test_the_doctor_s_report_is_shown_and_copied(window: LibraryWindow, qtbot: QtBot) -> None:
    report = DoctorReport(NOW, (Check("Disk", Verdict.FAILED, "Full.", "Free some space."),), "0.1.0")
    window.show_doctor(report)
    assert "1 thing does not work. What is saved stays saved." in words(window.doctor)
    assert "Free some space." in words(window.doctor)
    QTest.mouseClick(window.doctor.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == report.as_text()


def test_the_rail_asks_for_the_doctor_and_ctrl_1_comes_back(window: LibraryWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    with qtbot.waitSignal(window.doctor_requested):
        QTest.keySequence(window, QKeySequence("Ctrl+2"))
    assert window.doctor.isVisible()
    QTest.keySequence(window, QKeySequence("Ctrl+1"))
    assert window.library.isVisible()
