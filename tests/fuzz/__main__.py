"""`python -m tests.fuzz [--cases N] [--seconds S] [--seed X]`: imports packages that are wrong in every way.

`--only N` (with the seed that was printed) tries one case again in this process. What fails is kept in out/fuzz, with
what was done to it. Closes with "N passed, N failed".
"""

import argparse
import itertools
import os
import secrets
import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.case import make_case
from tests.fuzz.corpus import SHARED
from tests.fuzz.crew import Crew, Report, try_case

KEPT = Path(__file__).parents[2] / "out" / "fuzz"


def main() -> int:
    """1 if any case failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=None, help="stop after that long, however many cases are left")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000), help="for the same cases again")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--only", type=int, default=None, metavar="N", help="the case of that number alone")
    arguments = parser.parse_args()
    beside = "with" if SHARED.is_dir() else "without"
    print(f"Mutating packages, {beside} those of others, --seed {arguments.seed}", flush=True)
    if arguments.only is not None:
        return _again(arguments.seed, arguments.only)
    began = time.monotonic()
    crew = Crew(arguments.seed, arguments.workers, lambda number, why: _keep(arguments.seed, number, why))
    report = crew.run(iter(range(arguments.cases)), arguments.seconds)
    _say(report, time.monotonic() - began)
    return 1 if report.failures else 0


def _again(seed: int, number: int) -> int:
    case = make_case(seed, number)
    print(f"{len(case.package)} bytes: {case.story}", flush=True)
    with tempfile.TemporaryDirectory(prefix="carrel-fuzz-") as folder:
        found = try_case(seed, number, Path(folder))
    print("\n".join([found.outcome, *found.failures]))
    if found.failures:
        _keep(seed, number, found.failures)
    return 1 if found.failures else 0


def _keep(seed: int, number: int, failures: list[str]) -> None:
    case = make_case(seed, number)
    KEPT.mkdir(parents=True, exist_ok=True)
    name = f"{seed}-{number}"
    (KEPT / f"{name}.zip").write_bytes(case.package)
    story = "\n".join([case.story, *failures])
    (KEPT / f"{name}.txt").write_text(story, encoding="utf-8", errors="backslashreplace")
    print(f"--seed {seed} --only {number}: {'; '.join(failures)}", flush=True)


def _say(report: Report, seconds: float) -> None:
    for outcome, count in itertools.islice(report.outcomes.most_common(), 60):
        print(f"{count:>7} {outcome}")
    print(f"{report.tried} cases in {seconds:.0f} s")
    print(f"{report.tried - len(report.failures)} passed, {len(report.failures)} failed")


if __name__ == "__main__":
    sys.exit(main())
