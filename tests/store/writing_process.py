"""A process that writes until it is killed: `python -m tests.store.writing_process FOLDER`.

Says on its own line, flushed, each batch whose future has resolved; everything it said must be found afterwards.
"""

import sys
from itertools import count
from pathlib import Path

from desktop.store.store import Store
from tests.store.desk import KEY, sit_down


def main() -> None:
    desk = sit_down(Store.open(Path(sys.argv[1]), KEY))
    sys.stdout.write(f"{desk.attempt.id}\n")
    sys.stdout.flush()
    for number in count(1):
        desk.send(("cmi.suspend_data", f"{number} " + "x" * 20_000), (f"cmi.interactions.{number}.id", f"q{number}"))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
