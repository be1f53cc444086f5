"""`python -m tests.conformance FOLDER…`: replays every case below the folders and tells what differs.

One line a case with its first differing step, counts by family, and the closing count; exit code 1 if any failed.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.conformance.cases import find_cases
from tests.conformance.drivers import DRIVERS
from tests.conformance.replay import replay


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="cases are looked for below it")
    parser.add_argument("--driver", choices=sorted(DRIVERS), default=next(iter(DRIVERS)), help="what plays the cases")
    parser.add_argument("--all", action="store_true", help="every difference of a case, not only the first")
    chosen = parser.parse_args(arguments)
    try:
        cases = find_cases(chosen.folders)
    except FileNotFoundError as missing:
        parser.error(str(missing))
    driver = DRIVERS[chosen.driver]()
    passed: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    try:
        for case in cases:
            try:
                differences = list(replay(case, cases, driver))
            except LookupError as missing:
                differences = [str(missing)]
            (failed if differences else passed)[case.family] += 1
            print(f"{case.name}  {'passed' if not differences else differences[0]}", flush=True)
            if chosen.all:
                for difference in differences[1:]:
                    print(f"    {difference}")
    finally:
        driver.close()
    print()
    for family in sorted(passed | failed):
        print(f"{family}: {passed[family]} of {passed[family] + failed[family]}")
    print(f"{passed.total()} passed, {failed.total()} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
