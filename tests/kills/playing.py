"""A Carrel that plays until it is killed: `python -m tests.kills.playing`.

Starts everything that can be started without the data, says "ready", and waits for one line on its input,
`HOME SHA256`. Then it opens that home and that course, and prints each line the course's page tells, unbuffered.
It ends by itself only when its input ends, so that a parent that died leaves nobody behind.
"""

import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QEventLoop, QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWidgets import QApplication

from tests.seat import Seat, prepare

PREFIX = "writing: "


def say(line: str) -> None:
    """One line straight into the pipe: what was said before a SIGKILL is never lost."""
    os.write(1, f"{line}\n".encode())


def main() -> None:
    prepare()
    application = QApplication(sys.argv[:1])
    profile = QWebEngineProfile()
    page = QWebEnginePage(profile)
    warm = QEventLoop()
    page.loadFinished.connect(warm.quit)
    page.load(QUrl("about:blank"))
    warm.exec()
    say("ready")
    home, sha256 = sys.stdin.readline().split()
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


def _end_with_parent() -> None:
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main()
