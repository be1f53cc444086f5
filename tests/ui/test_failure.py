"""Errors answer three questions; the screens take the answers apart without losing a word."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.app import open_store
from desktop.config import Config
from desktop.scorm.refusal import ImportCancelledError, MalformedXmlError, Refusal, UnsafeEntryError
from desktop.store.errors import DiskError, DiskFull, DiskReadOnly, StoreBusy
from desktop.store.keys import KeyHome, StoreKey
from desktop.store.store import Store
from desktop.ui.failure import Failure
from desktop.ui.start_dialog import StartDialog


class TestTheThreeAnswers:
    @pytest.mark.parametrize(
        "error",
        [DiskError(), DiskFull(), DiskReadOnly("/srv"), StoreBusy(), MalformedXmlError(3, 1, "no root")],
        ids=str,
    )
    def test_every_error_has_all_three_and_no_word_is_lost(self, error: Exception) -> None:
        told = Failure.told_by(str(error))
        assert all((told.happened, told.kept, told.what_now))
        said = f"{told.happened} {told.rest}".casefold()
        assert said.replace(".", "").replace(";", "") == str(error).casefold().replace(".", "").replace(";", "")

    def test_they_are_cut_where_the_sentences_end(self) -> None:
        told = Failure.told_by("The disk is full, so nothing went in. Nothing was imported; make room and try again.")
        assert told == Failure(
            "The disk is full, so nothing went in.", "Nothing was imported.", "Make room and try again."
        )

    def test_an_error_may_know_nothing_to_do(self) -> None:
        told = Failure.told_by("The package has more than 65,535 files, which no course needs. Nothing was imported.")
        assert (told.kept, told.what_now) == ("Nothing was imported.", "")
        assert [question for question, _ in told.parts] == ["What happened", "What was kept"]

    def test_a_file_s_name_cannot_pass_for_an_answer(self) -> None:
        told = Failure.told_by(str(UnsafeEntryError(Refusal.ESCAPES, "a. Nothing is safe. b", "which leads out")))
        assert told.happened == "The package contains “a. Nothing is safe. b”, which leads out."
        assert told.kept == "Nothing was imported."

    def test_a_sentence_without_the_pattern_is_what_happened(self) -> None:
        assert Failure.told_by("The course stopped.") == Failure("The course stopped.")
        assert Failure.told_by(str(ImportCancelledError())).what_now == "You can import the file again."


class TestAStartThatFails:
    def test_the_dialog_shows_the_answers_and_tries_again_by_enter(self, qtbot: QtBot) -> None:
        dialog = StartDialog(Failure("It is running.", "Nothing was changed.", "Close the other window."))
        qtbot.addWidget(dialog)
        dialog.show()
        said = [label.text() for label in dialog.findChildren(QLabel)]
        assert {"It is running.", "Nothing was changed.", "Close the other window."} <= set(said)
        with qtbot.waitSignal(dialog.accepted):
            QTest.keyClick(dialog, Qt.Key.Key_Return)

    def test_escape_leaves_carrel(self, qtbot: QtBot) -> None:
        dialog = StartDialog(Failure("It is running."))
        qtbot.addWidget(dialog)
        dialog.show()
        with qtbot.waitSignal(dialog.rejected):
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    def test_a_folder_in_use_is_told_and_opens_once_it_is_free(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("desktop.store.store.obtain_key", lambda *_: StoreKey(b"\x01" * 32, KeyHome.GIVEN))
        config = Config.below(tmp_path)
        config.make_folders()
        other = Store.open(config.data)
        told: list[Failure] = []

        def ask(failure: Failure) -> bool:
            told.append(failure)
            other.close()
            return True

        opened = open_store(config, ask)
        assert opened is not None
        opened.close()
        (failure,) = told
        assert "already running" in failure.happened
        assert failure.kept == "Nothing was changed."
        assert failure.what_now

    def test_who_does_not_try_again_gets_no_store(self, tmp_path: Path) -> None:
        (tmp_path / "home").write_text("a file where the folder should be")
        told: list[Failure] = []

        def ask(failure: Failure) -> bool:
            told.append(failure)
            return False

        assert open_store(Config.below(tmp_path / "home"), ask) is None
        assert "could not make its folders" in told[0].happened
