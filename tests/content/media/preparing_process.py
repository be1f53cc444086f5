"""Prepares a course in a process that a test can kill: `python -m tests.content.media.preparing_process COURSE`.

Prints "begun" as soon as it has begun with a file.
"""

import sys
from pathlib import Path

from desktop.content.media.prepared import PrepareProgress
from desktop.content.media.preparing import prepare
from tests.content.media.desk import WHEEL


def main() -> None:
    said: list[str] = []

    def tell(now: PrepareProgress) -> None:
        if now.total and not said:
            said.append("begun")
            print("begun", flush=True)

    prepare(Path(sys.argv[1]), WHEEL, progress=tell, cancelled=lambda: False, keep_originals="--keep" in sys.argv)


if __name__ == "__main__":
    main()
