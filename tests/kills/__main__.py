"""`python -m tests.kills --rounds N [--seed S]`: kills a player while a course writes, and looks at what is left."""

import argparse
import secrets
import sys
import tempfile
import time
from pathlib import Path

from tests.kills.rounds import Kills


def main() -> int:
    """1 if any round failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.kills", description=__doc__)
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000), help="for the same moments again")
    arguments = parser.parse_args()
    print(f"Killing the player {arguments.rounds} times while a course writes, --seed {arguments.seed}", flush=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="carrel-kills-") as folder:
        kills = Kills(Path(folder), arguments.seed, lambda line: print(line, flush=True))
        passed, failed = kills.run(arguments.rounds)
    print(f"{time.monotonic() - began:.0f} s")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
