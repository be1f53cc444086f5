"""A process that may not write long files: `python -m tests.store.limited_process FOLDER`; prints facts as JSON.

The limit on file size makes the system refuse writes the way a full or failing disk does, without a disk to fill.
"""

import json
import resource
import sys
from pathlib import Path

from desktop.store.errors import DiskError
from desktop.store.store import Store
from tests.store.desk import KEY, Desk, sit_down


def fill(desk: Desk) -> tuple[int, str, str]:
    """Write 64 kB elements until refused: how many were stored, and the error's class and sentence."""
    for number in range(1000):
        try:
            desk.send((f"cmi.comments_from_learner.{number}.comment", str(number) * 65_536))
        except DiskError as error:
            return number, type(error).__name__, str(error)
    raise AssertionError("The limit on file size had no effect.")


def main() -> None:
    with Store.open(Path(sys.argv[1]), KEY) as store:
        desk = sit_down(store)
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, hard))
        stored, error, sentence = fill(desk)
        readable = len(desk.values())
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        desk.send(("cmi.location", "after"))
        facts = {
            "stored": stored,
            "error": error,
            "sentence": sentence,
            "readable": readable,
            "after": desk.values().get("cmi.location"),
            "sound": store.check().is_sound,
        }
    sys.stdout.write(json.dumps(facts))


if __name__ == "__main__":
    main()
