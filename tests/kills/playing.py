"""A Carrel that plays until it is killed, in a process of its own.

Starts everything that can be started without the data, says "ready", and waits for one line, `HOME SHA256`. Then it
opens that home and that course, and says each line the course's page tells, unbuffered. It ends by itself only when
nobody can tell it anything any more, so that a parent that died leaves nobody behind.
"""

import os
import threading
from multiprocessing.connection import Connection
from pathlib import Path

from PySide6.QtCore import QEventLoop, QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWidgets import QApplication

from desktop.player import session
from tests.seat import Seat, prepare

PREFIX = "writing: "
LONGEST_COMMIT_MS = 120_000
"""The question is what a disk holds, not how long a busy machine takes to write it."""
_SAYS = 1


def say(line: str) -> None:
    """One line straight into the pipe: what was said before a SIGKILL is never lost."""
    os.write(_SAYS, f"{line}\n".encode())


def play(hears: Connection, says: Connection, log: Path) -> None:
    """The whole life of the process: pipes of lines, and a file for what it prints besides."""
    os.setsid()
    with log.open("ab") as errors:
        for mine, given in ((0, hears.fileno()), (_SAYS, says.fileno()), (2, errors.fileno())):
            os.dup2(given, mine)
    hears.close()
    says.close()
    prepare()
    session.BARRIER_TIMEOUT_MS = LONGEST_COMMIT_MS
    application = QApplication(["carrel"])
    profile = QWebEngineProfile()
    page = QWebEnginePage(profile)
    warm = QEventLoop()
    page.loadFinished.connect(warm.quit)
    page.load(QUrl("about:blank"))
    warm.exec()
    say("ready")
    home, sha256 = _told().split()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    seat = Seat(Path(home))
    seat.sitting.desk.open_course(sha256)
    seat.until(lambda: seat.carrel.player is not None, "the player")
    player = seat.carrel.player
    assert player is not None
    player.engine.console.connect(_relay)
    player.engine.failed.connect(lambda sentence: say(f"failed {sentence}"))
    player.engine.refused.connect(lambda sentence: say(f"failed {sentence}"))
    application.exec()


def _relay(_level: str, text: str, _source: str) -> None:
    say(text.removeprefix(PREFIX) if text.startswith(PREFIX) else f"console {text}")


def _told() -> str:
    """One line, and nothing read ahead of it."""
    line = b""
    while not line.endswith(b"\n"):
        piece = os.read(0, 1)
        if not piece:
            os._exit(0)
        line += piece
    return line.decode()


def _end_with_parent() -> None:
    while os.read(0, 1):
        pass
    os._exit(0)
