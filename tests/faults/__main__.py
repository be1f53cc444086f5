"""`python -m tests.faults --sessions N` or `--kills N`: syncs through what goes wrong, and looks on both sides.

Closes with "N passed, N failed"; `--seed` plays the same weather, or the same moments, again.
"""

import argparse
import secrets
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.killing import Kills
from tests.faults.sessions import SEATS, Storms


def main() -> int:
    """1 if any session or round failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--sessions", type=int, default=None, help="in bad weather, 500 if nothing else is asked for")
    parser.add_argument("--seats", type=int, default=SEATS, help="that the sessions are spread over")
    parser.add_argument("--kills", type=int, default=None, help="rounds of kill -9, of the seat or the server")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    arguments = parser.parse_args()
    began, passed, failed = time.monotonic(), 0, 0
    if arguments.kills is not None:
        passed, failed = _kills(arguments.kills, arguments.seed)
    if arguments.sessions is not None or arguments.kills is None:
        more = _storms(arguments.sessions or 500, arguments.seed, arguments.seats)
        passed, failed = passed + more[0], failed + more[1]
    print(f"{time.monotonic() - began:.0f} s")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def _storms(sessions: int, seed: int, seats: int) -> tuple[int, int]:
    print(f"{sessions} sessions in bad weather, --seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="carrel-faults-") as folder:
        storms = Storms(Path(folder), seed, _say, seats)
        result = storms.run(sessions)
    print("; ".join(f"{fault.value} {count}" for fault, count in storms.seen.most_common()))
    return result


def _kills(rounds: int, seed: int) -> tuple[int, int]:
    print(f"Killing the seat or the server {rounds} times in the middle of sync, --seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="carrel-kills-") as folder:
        return Kills(Path(folder), seed, _say).run(rounds)


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
