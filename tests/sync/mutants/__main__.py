"""`python -m tests.sync.mutants [word …]`: breaks the rules of merging one by one; a test must notice each time."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.sync.mutants.laboratory import Fate, Laboratory
from tests.sync.mutants.mutants import MUTANTS


def main() -> int:
    """1 if any mutant survived."""
    parser = argparse.ArgumentParser(prog="python -m tests.sync.mutants", description=__doc__)
    parser.add_argument("words", nargs="*", help="only the mutants whose names hold one of these")
    words = parser.parse_args().words
    mutants = [mutant for mutant in MUTANTS if not words or any(word in mutant.name for word in words)]
    survived = 0
    with tempfile.TemporaryDirectory(prefix="carrel-mutants-") as folder:
        laboratory = Laboratory.in_folder(Path(folder))
        laboratory.check(mutants)
        for mutant in mutants:
            fate = laboratory.fate(mutant)
            survived += fate is Fate.SURVIVED
            print(f"{fate.value:9} {mutant.name} ({mutant.file}) by {mutant.killer.rpartition('::')[2]}", flush=True)
    print(f"{len(mutants) - survived} killed, {survived} survived")
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
