"""`python -m tests.demo [--unsafe-as-root] --out FOLDER`: half a course, a kill, the other half, and what was kept."""

import argparse
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from desktop.player.flags import UnsafePlay, prepare_environment, runs_as_root
from tests.demo.playing import Says
from tests.demo.tracked import TITLE, as_table, in_a_line, read

PROJECT = Path(__file__).resolve().parents[2]


class Played:
    """One process of the demo: its lines are shown as they come."""

    def __init__(self, half: str, home: Path, out: Path) -> None:
        self.pictures: list[str] = []
        self.page = ""
        self.log = out / "player.log"
        with self.log.open("ab") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.demo.playing", half, str(home), str(out)],
                cwd=PROJECT,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                start_new_session=True,
            )

    @property
    def number(self) -> int:
        return self._process.pid

    def watch(self) -> int:
        """Show what it does; kill it when it says that it is half way. Returns its exit code."""
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                self._heard(line.rstrip("\n"))
        return self._process.wait()

    def _heard(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        if word == Says.HALF.value:
            os.killpg(self._process.pid, signal.SIGKILL)
        elif word == Says.PAGE.value:
            self.page = rest
            print(f"    is on page “{rest}”", flush=True)
        elif word == Says.PICTURE.value:
            self.pictures.append(rest)
            print(f"    picture {rest}", flush=True)
        else:
            print(f"    {line}", flush=True)


def show(out: Path) -> int:
    """Run the demo; 0 if the course was resumed on the same page and passed."""
    out.mkdir(parents=True, exist_ok=True)
    home = out / "demo-home"
    shutil.rmtree(home, ignore_errors=True)
    (out / "player.log").unlink(missing_ok=True)
    first = Played("first", home, out)
    print(f"1. A Carrel (process {first.number}) starts on an empty machine and plays half of “{TITLE}”.", flush=True)
    if first.watch() != -signal.SIGKILL or not first.page:
        return _broken(first)
    print(f"\n2. Process {first.number} was killed with SIGKILL, nothing was saved on the way out.", flush=True)
    second = Played("second", home, out)
    print(f"\n3. Another Carrel (process {second.number}) starts on the same data and goes on.", flush=True)
    if second.watch() != 0:
        return _broken(second)
    same = first.page == second.page
    said = "the same" if same else "NOT THE SAME"
    print(f"\n4. Killed on page “{first.page}”, resumed on page “{second.page}”: {said}.")
    tracked = read(home)
    print("\n5. What was tracked, from the encrypted database:\n")
    print(as_table(tracked.rows))
    print(f"\n{in_a_line(tracked)}\n")
    print(f"Pictures in {out}: {', '.join(first.pictures + second.pictures)}")
    return 0 if same and tracked.enrollment.status.value == "passed" else 1


def _broken(played: Played) -> int:
    print(f"The player ended where it should not have; {played.log} says more. It closes with:", file=sys.stderr)
    print("\n".join(played.log.read_text(errors="replace").splitlines()[-8:]), file=sys.stderr)
    return 1


def main() -> int:
    """2 if courses may not be played here."""
    parser = argparse.ArgumentParser(prog="python -m tests.demo", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("out"))
    parser.add_argument("--unsafe-as-root", action="store_true", help="play as root, without Chromium's sandbox")
    arguments = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        prepare_environment(os.environ, is_root=runs_as_root(), unsafe_as_root=arguments.unsafe_as_root)
    except UnsafePlay as error:
        print(error, file=sys.stderr)
        return 2
    return show(arguments.out)


if __name__ == "__main__":
    sys.exit(main())
