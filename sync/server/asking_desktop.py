"""Asks the desktop program, in a process of its own: what a package is, what a roster would change.

One set of rules reads packages and rosters, the program's; the server imports none of it. What a process prints is
checked here like anything else that comes from outside.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

_PATIENCE: Final = 600
"""Seconds; a package of gigabytes has to be read once."""
_ROOT: Final = Path(__file__).resolve().parents[2]


class NotAnswered(Exception):
    """The file could not be looked at; the sentence says why."""


def ask(*words: str, said: bytes | None = None) -> dict[str, Any]:
    """The JSON object that `carrel` prints for these words. Raises NotAnswered. Blocks for seconds."""
    path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    # What the server knows is nothing the other process has to know.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CARREL_")}
    try:
        finished = subprocess.run(
            [sys.executable, "-m", "desktop", *words],
            input=said or b"",
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
            env=environment | {"PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"},
        )
        answer = json.loads(finished.stdout)
    except (subprocess.TimeoutExpired, OSError, ValueError) as error:
        raise NotAnswered(
            "The file could not be looked at, because the desktop program is not installed beside the server "
            "or takes too long. Nothing was imported."
        ) from error
    if not isinstance(answer, dict):
        raise NotAnswered("The file could not be looked at. Nothing was imported.")
    return answer
