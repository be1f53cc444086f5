"""Breaks a copy of the source, one mutant at a time, and runs the test that must notice."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from tests.sync.mutants.mutants import Mutant

PROJECT: Final = Path(__file__).parents[3]
# What the tests of merging import, and nothing that needs a window.
_COPIED: Final = ("sync", "tests/__init__.py", "tests/sync")
_FAILED: Final = 1
"""pytest's exit code where tests ran and one failed; any other means that they could not be run."""


class Fate(Enum):
    KILLED = "killed"
    SURVIVED = "SURVIVED"


class UnfitMutant(Exception):
    """The source has changed, so that a mutant no longer fits it or its test can't be run."""


@dataclass(frozen=True, slots=True)
class Laboratory:
    """A copy of the source in `folder`."""

    folder: Path

    @classmethod
    def in_folder(cls, folder: Path) -> "Laboratory":
        for name in _COPIED:
            source, target = PROJECT / name, folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "server", "records.db"))
            else:
                shutil.copy(source, target)
        return cls(folder)

    def check(self, mutants: Iterable[Mutant]) -> None:
        """Raises UnfitMutant unless all their tests pass as long as nothing is broken."""
        killers = sorted({mutant.killer for mutant in mutants})
        code, output = self._run(*killers)
        if code:
            raise UnfitMutant(f"The tests fail before anything was broken:\n{output}")

    def fate(self, mutant: Mutant) -> Fate:
        """What becomes of the mutant. Raises UnfitMutant."""
        file = self.folder / mutant.file
        sound = file.read_text("utf-8")
        if sound.count(mutant.source) != 1:
            raise UnfitMutant(
                f"“{mutant.name}”: its source stands {sound.count(mutant.source)} times in {mutant.file}."
            )
        file.write_text(sound.replace(mutant.source, mutant.instead), "utf-8")
        try:
            code, output = self._run(mutant.killer)
        finally:
            file.write_text(sound, "utf-8")
        if code not in (0, _FAILED):
            raise UnfitMutant(f"“{mutant.name}”: {mutant.killer} could not be run:\n{output}")
        return Fate.KILLED if code == _FAILED else Fate.SURVIVED

    def _run(self, *tests: str) -> tuple[int, str]:
        # A compiled file goes by the second of its source, and a mutant lives shorter than that.
        environment = os.environ | {
            "PYTHONPATH": str(self.folder),
            "PYTHONDONTWRITEBYTECODE": "1",
            # Most of the time goes into starting, and no plugin is needed here.
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        }
        environment.pop("PYTEST_ADDOPTS", None)
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
        done = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr
