"""One of the demo's two Carrels: `python -m tests.demo.playing first|second HOME OUT`.

Says what it does a line at a time, unbuffered; lines that the parent acts on begin with a `Says` word. The first half
never ends by itself: it waits to be killed.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.config import RESOURCES
from desktop.learning import passes
from tests.demo.tracked import KEY, LEARNER, TITLE
from tests.seat import ADMINISTRATOR_PIN, CHEAP, Seat, prepare

HALF_WAY = "q-plug"
"""The eighth of the sample's thirteen pages; by then one question is answered."""
BETWEEN_STEPS = 0.15
PIN = "402917"
DONE = {
    "next": "turned the page after “{}”",
    "answered": "answered question “{}”",
    "carried": "pressed Carry on",
    "left": "pressed Finish",
}


class Says(Enum):
    """First words of the lines that are not only for reading."""

    PICTURE = "picture"
    PAGE = "page"
    HALF = "half"


def say(*words: str) -> None:
    """One line straight into the pipe, so that a SIGKILL loses none."""
    os.write(1, f"{' '.join(words)}\n".encode())


class Demo:
    """Plays the SCORM 1.2 sample by its own visible controls, in a real window that no screen shows."""

    def __init__(self, home: Path, out: Path, *, first: bool) -> None:
        self._seat = Seat(home, KEY.secret, first_start=first, signed_out=True)
        self._out = out
        samples = RESOURCES / "samples"
        self._driver = (samples / "drive.js").read_text(encoding="utf-8")
        self._answers = json.loads((samples / "answers.json").read_text(encoding="utf-8"))["fire-safety"]

    def first(self) -> None:
        """Set the machine up, import, sign a learner in, open, play half of it, and wait for the end."""
        seat = self._seat
        self._set_up()
        say("imports the two sample courses")
        seat.import_samples()
        administrator = seat.access
        learner = seat.add_learner(*LEARNER)
        passes.set_pin(administrator, learner.person, PIN, CHEAP)
        seat.sign_out()
        self._sign_in("2-sign-in")
        self._picture("3-library")
        self._open()
        self._picture("4-opened")
        self._step_until(lambda: self._page() == HALF_WAY)
        self._picture("5-half-way")
        say(Says.PAGE.value, self._page())
        say(Says.HALF.value)
        seat.until(lambda: False, "the kill", 60)

    def second(self) -> None:
        """Open again, go on where the first was, pass the test, leave."""
        seat = self._seat
        self._sign_in("6-sign-in-after-the-kill")
        self._picture("7-library-after-the-kill")
        self._open()
        self._picture("8-course-asks-to-carry-on")
        self._step_until(lambda: self._page() != "welcome")
        say(Says.PAGE.value, self._page())
        self._picture("9-same-page")
        self._step_until(lambda: self._page() == "result")
        self._picture("10-result")
        self._step_until(self._session_ended)
        seat.until_saved()
        seat.settle(0.5)
        self._picture("11-finished")
        say("leaves the course")
        seat.leave()
        seat.settle(0.5)
        self._picture("12-library-at-the-end")
        seat.close()

    def _set_up(self) -> None:
        """The first start, typed as its administrator would."""
        seat = self._seat
        say("is started for the very first time, and set up by its administrator")
        first = seat.carrel.door.first_start
        assert first is not None
        page = first.page
        for field, text in (
            (page.center, "Harbour Lane Training Center"), (page.room, "Room B · PC 4"),
            (page.given, "Ingrid"), (page.family, "Solberg"),
            (page.pin, ADMINISTRATOR_PIN), (page.again, ADMINISTRATOR_PIN),
        ):  # fmt: skip
            QTest.keyClicks(field.edit, text)
        self._picture("1-first-start")
        page.begin.click()
        seat.until(lambda: seat.carrel.sitting is not None, "the administrator's workplace")

    def _sign_in(self, picture: str) -> None:
        """By name and PIN, as the learner would."""
        seat = self._seat
        signing_in = seat.carrel.door.signing_in
        assert signing_in is not None
        page = signing_in.page
        say(f"shows who can sign in; {LEARNER[0]} types her name and her PIN")
        QTest.keyClicks(page.search, LEARNER[0])
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        seat.until(lambda: page.panel.shown is not None, "the pad")
        QTest.keyClicks(page.panel, PIN)
        self._picture(picture)
        QTest.keyClick(page.panel, Qt.Key.Key_Return)
        seat.until(lambda: seat.carrel.sitting is not None, "the learner's workplace")
        seat.settle(0.5)

    def _open(self) -> None:
        say(f"opens “{TITLE}”")
        self._seat.open(self._seat.sha_of(TITLE))
        self._seat.until_script("!!w.document.querySelector('[data-page]:not([hidden])')", "the first page")
        self._seat.settle(0.5)

    def _step_until(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + 60
        while not done():
            if time.monotonic() > end:
                raise AssertionError("The course did not come to an end.")
            step = self._seat.script(f"{self._driver}; return sampleStep(w.document, {json.dumps(self._answers)})")
            word, _, what = step.partition(" ")
            if word in DONE:
                say(DONE[word].format(what))
            self._seat.settle(BETWEEN_STEPS)

    def _page(self) -> str:
        shown = "return w.document.querySelector('[data-page]:not([hidden])')?.dataset.page ?? ''"
        return str(self._seat.script(shown))

    def _session_ended(self) -> bool:
        return bool(self._seat.script("return !w.document.getElementById('closed').hidden"))

    def _picture(self, name: str) -> None:
        path = self._seat.picture(self._out / f"{name}.png")
        say(Says.PICTURE.value, path.name)


def main() -> None:
    prepare()
    application = QApplication(sys.argv[:1])
    half, home, out = sys.argv[1:]
    demo = Demo(Path(home), Path(out), first=half == "first")
    demo.first() if half == "first" else demo.second()
    application.quit()


if __name__ == "__main__":
    main()
