"""Plays a bundled sample through its visible controls, in a seat's real window."""

import json
from functools import partial
from typing import Any

from desktop.config import RESOURCES
from tests.seat import Seat

SAMPLES = RESOURCES / "samples"
ENDED = {"closed", "card", "failed"}
"""Nothing is left to be done."""


def answers_of(name: str) -> dict[str, Any]:
    """The answer key of one sample."""
    key: dict[str, Any] = json.loads((SAMPLES / "answers.json").read_text(encoding="utf-8"))[name]
    return key


def play_sample(seat: Seat, name: str, *, steps: int = 200, wrong: tuple[str, ...] = ()) -> list[str]:
    """Take up to `steps` steps; stops when the session has ended or the test was failed. Returns what each did."""
    driver = (SAMPLES / "drive.js").read_text(encoding="utf-8")
    call = f"sampleStep(w.document, {json.dumps(answers_of(name))}, {json.dumps(list(wrong))})"
    said: list[str] = []
    waited = 0
    while len(said) < steps and waited < 80:
        if seat.carrel.player is None or seat.carrel.player.engine.page is None:
            break
        pages = len(seat.opened)
        answer = str(seat.script(f"{driver}\nreturn {call};"))
        if answer == "waiting":
            waited += 1
        else:
            waited = 0
            said.append(answer)
        if answer in ENDED:
            break
        # All but the way to another page happens within the step.
        if answer.startswith("left"):
            seat.until(partial(_is_left, seat, pages), "the page that was left to go")
        seat.settle(0.12 if answer == "waiting" else 0.03)
    return said


def _is_left(seat: Seat, pages: int) -> bool:
    """Whether a page has come after so many, or none does: the course is closed, or has ended and nothing follows."""
    if len(seat.opened) > pages or seat.carrel.player is None:
        return True
    engine = seat.carrel.player.engine
    session = engine.session
    return session is None or (session.ended and session.all_saved and not engine.is_busy)
