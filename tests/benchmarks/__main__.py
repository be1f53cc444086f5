"""`make bench`: measures everything, prints a line a figure, and exits 1 if any falls short.

Each `bench_*` module of this folder has a `measure()` that yields its figures.
"""

import argparse
import importlib
import os
import pkgutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.figures import Figure


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", help="measure just the figures whose name holds this")
    only = parser.parse_args().only
    short = measured = 0
    with _quietly():
        for figure in _figures(only):
            measured += 1
            short += not figure.is_good_enough
            print(line(figure), flush=True)
    if not measured:
        print(f"No figure is called {only!r}.", file=sys.stderr)
        return 2
    return 1 if short else 0


def _figures(only: str | None) -> Iterator[Figure]:
    """Everything measured, or what has `only` in its name; a module that does not speak of it is not even run."""
    folder = Path(__file__).parent
    for found in pkgutil.iter_modules([str(folder)]):
        if not found.name.startswith("bench_"):
            continue
        if only and only not in (folder / f"{found.name}.py").read_text(encoding="utf-8"):
            continue
        for figure in importlib.import_module(f"tests.benchmarks.{found.name}").measure():
            if not only or only in figure.name:
                yield figure


@contextmanager
def _quietly() -> Iterator[None]:
    """Qt and Chromium write to the terminal what an offscreen screen can't do; it is shown only if something fails."""
    terminal = os.dup(2)
    with tempfile.TemporaryFile() as aside:
        os.dup2(aside.fileno(), 2)
        try:
            yield
        except BaseException:
            aside.seek(0)
            os.write(terminal, aside.read())
            raise
        finally:
            os.dup2(terminal, 2)
            os.close(terminal)


def line(figure: Figure) -> str:
    """`name  measured  limit  ok|short`."""
    sign = "≤" if figure.better == "lower" else "≥"
    measured, limit = f"{figure.measured:.2f} {figure.unit}".strip(), f"{sign} {figure.limit:g} {figure.unit}".strip()
    return f"{figure.name:<44}{measured:>18}{limit:>18}  {'ok' if figure.is_good_enough else 'short'}"


if __name__ == "__main__":
    raise SystemExit(main())
