"""A process that guesses a PIN until it is killed: `python -m tests.learning.guessing_process FOLDER PERSON`.

The PIN's verifier takes minutes to look at, so the process dies between guess and verdict; it says "counted" when it
sees its try on disk, and would say the verdict.
"""

import sys
import threading
import time
from pathlib import Path
from uuid import UUID

from desktop.learning.sign_in import Doorkeeper
from desktop.store import credentials
from desktop.store.store import Store
from tests.learning.door_of_a_seat import WRONG
from tests.store.desk import KEY


def main() -> None:
    person = UUID(sys.argv[2])
    store = Store.open(Path(sys.argv[1]), KEY)
    before = failed(store, person)

    def watch() -> None:
        while failed(store, person) == before:
            time.sleep(0.01)
        say("counted")

    threading.Thread(target=watch, daemon=True).start()
    say(str(Doorkeeper(store).sign_in(person, WRONG)))


def failed(store: Store, person: UUID) -> int:
    tries = store.read(lambda connection: credentials.tries_of(connection, person))
    return tries.failed if tries is not None else 0


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
