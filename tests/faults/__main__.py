"""`python -m tests.faults --sessions N [--seed S]`: syncs through a network full of faults, and looks on both sides."""

import argparse
import secrets
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.sessions import Storms


def main() -> int:
    """1 if any session failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--sessions", type=int, default=500)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000), help="for the same weather again")
    arguments = parser.parse_args()
    print(f"{arguments.sessions} sessions in bad weather, --seed {arguments.seed}", flush=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="carrel-faults-") as folder:
        storms = Storms(Path(folder), arguments.seed, lambda line: print(line, flush=True))
        passed, failed = storms.run(arguments.sessions)
    print("; ".join(f"{fault.value} {count}" for fault, count in storms.seen.most_common()))
    print(f"{time.monotonic() - began:.0f} s")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
