"""A worker that only works things out, a batch at a time, and says a word after each; for being killed in between."""

import sys
from pathlib import Path

from sync.server.server import Server
from sync.server.settings import Settings


def main() -> None:
    server = Server(Settings.on(sys.argv[1], Path(sys.argv[2])))
    while server.project(most=1):
        print("worked out", flush=True)


if __name__ == "__main__":
    main()
