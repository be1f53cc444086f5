"""Printing to PDF in the real web engine: what is printed, and that nothing runs and nothing gets out."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.config import RESOURCES
from desktop.player.press import Press, PressStuck, first_page, sheet
from tests.learning.pdf_text import text_of


def printed(qtbot: QtBot, document: str, files: dict[str, Path] | None = None, paper: str = "A4") -> bytes:
    answers: list[Any] = []
    owner = QObject()
    Press(document, files or {}, sheet(paper), owner).run(answers.append, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    assert isinstance(answers[0], bytes), answers[0]
    return answers[0]


@pytest.fixture
def listener() -> Iterator[tuple[int, list[bytes]]]:
    """A port of this machine, and who knocked."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        over = threading.Event()

        def listen() -> None:
            while not over.is_set():
                try:
                    caller, _ = server.accept()
                except TimeoutError:
                    continue
                with caller:
                    heard.append(caller.recv(100))

        thread = threading.Thread(target=listen)
        thread.start()
        yield server.getsockname()[1], heard
        over.set()
        thread.join()


def test_words_in_any_script_come_out_as_words(qtbot: QtBot) -> None:
    assert "Amina Yusuf à Zürich" in text_of(printed(qtbot, "<p>Amina Yusuf à Zürich"))


def test_no_script_runs(qtbot: QtBot) -> None:
    made = printed(qtbot, "<p>as written<script>document.querySelector('p').textContent = 'changed'</script>")
    assert "as written" in text_of(made)


def test_nothing_is_fetched_from_anywhere(qtbot: QtBot, listener: tuple[int, list[bytes]], tmp_path: Path) -> None:
    port, heard = listener
    (tmp_path / "secret.css").write_text("p::after { content: 'read from the disk' }")
    made = printed(
        qtbot,
        f"""<link rel=stylesheet href="http://127.0.0.1:{port}/a.css"><img src="http://127.0.0.1:{port}/b.png">
        <link rel=stylesheet href="{(tmp_path / "secret.css").as_uri()}"><link rel=stylesheet href="secret.css">
        <iframe src="http://127.0.0.1:{port}/c.html"></iframe><object data="http://127.0.0.1:{port}/d"></object>
        <style>p {{ background: url(http://127.0.0.1:{port}/e.png) }}</style><p>quiet""",
        {"other.css": tmp_path / "secret.css"},
    )
    assert heard == []
    assert "read from the disk" not in text_of(made)


def test_the_named_style_and_its_fonts_are_there_before_it_prints(qtbot: QtBot, tmp_path: Path) -> None:
    style = tmp_path / "style.css"
    style.write_text("@font-face { font-family: Bundled; src: url(fonts/a.ttf) } p { font-family: Bundled }")
    files = {"style.css": style, "fonts/a.ttf": RESOURCES / "fonts" / "SourceSerif4_600SemiBold.ttf"}
    made = printed(qtbot, '<link rel="stylesheet" href="style.css"><p>Bundled', files)
    assert b"SourceSerif4-SemiBold" in made


@pytest.mark.parametrize(("paper", "ratio"), [("A4", 210 / 297), ("Letter", 8.5 / 11)])
def test_the_sheet_has_the_size_that_was_asked_for(qtbot: QtBot, paper: str, ratio: float) -> None:
    image = first_page(printed(qtbot, "<p>x", paper=paper), 600)
    assert image.width() / image.height() == pytest.approx(ratio, abs=0.005)


def test_what_is_no_pdf_has_no_picture(qtbot: QtBot) -> None:
    assert first_page(b"hello", 600).isNull()


def test_a_press_that_makes_nothing_says_what_to_do(qtbot: QtBot) -> None:
    answers: list[Any] = []
    owner = QObject()
    press = Press("<p>x", {}, sheet("A4"), owner)
    press.run(answers.append, answers.append)
    press._watch.timeout.emit()
    assert isinstance(answers[0], PressStuck)
    assert "Doctor" in str(answers[0])
