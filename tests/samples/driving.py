"""Plays a bundled sample through its visible controls, in a seat's real window."""

import json
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
        answer = str(seat.script(f"{driver}\nconst did = {call}; w.isLeft = did.startsWith('left'); return did;"))
        if answer == "waiting":
            waited += 1
        else:
            waited = 0
            said.append(answer)
        if answer in ENDED:
            break
        # All but the way to another page happens within the step.
        if answer.startswith("left"):
            seat.until(lambda: _is_gone(seat), "the page that was left to go")
        seat.settle(0.12 if answer == "waiting" else 0.03)
    return said


def _is_gone(seat: Seat) -> bool:
    """Whether there is another page, or none, where the last step left one; or it stays, and says that it has ended."""
    if seat.carrel.player is None or seat.carrel.player.engine.page is None:
        return True
    says = "['closed', 'print'].some((id) => w.document.getElementById(id)?.checkVisibility())"
    return bool(seat.script(f"return w.isLeft ? {says} : w.document.readyState === 'complete'"))
