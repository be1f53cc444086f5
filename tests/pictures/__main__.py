"""`make pictures`: every screen in light and dark as a PNG, to be looked at; the real course pages are among them.

`python -m tests.pictures FOLDER [--only NAME]`
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.places import Place
from desktop.ui.theme import ThemeName, theme_service
from tests.pictures import center, door, learning, library, player, preflight, server_pages, sync
from tests.samples.driving import play_sample
from tests.seat import Seat, prepare
from tests.small_course import make_course

SIZE = QSize(1280, 800)
SCALES = {1.5: SIZE, 2.0: SIZE}
NARROW = QSize(480, 800)
"""As a window beside another one."""
ADAPTING = (
    "first-start",
    "sign-in",
    "sign-in-pad",
    "staff-rail",
    "library",
    "my-courses",
    "course-passed",
    "course-under-way",
    "results",
    "import-refused",
    "report-limits",
    "sync-waiting",
    "sync-late",
    "player",
    "player-diagnostics",
    "player-passed",
)
"""Screens that are also made large, and put into a narrow window."""
SCREENS = {**door.SCREENS, **learning.SCREENS, **library.SCREENS, **player.SCREENS, **preflight.SCREENS, **sync.SCREENS}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    prepare()
    qInstallMessageHandler(_note)
    application = QApplication([])
    for path in center.pictures(asked.folder, asked.only):
        print(path)
    for path in server_pages.pictures(asked.folder, asked.only):
        print(path)
    for theme in (ThemeName.LIGHT, ThemeName.DARK):
        theme_service().ask_for(theme)
        for name, make in SCREENS.items():
            if asked.only in name:
                _grab(application, make, asked.folder / f"{name}-{theme}.png")
                if name in ADAPTING and theme is ThemeName.LIGHT:
                    _adapt(application, make, asked.folder, name)
        if asked.only in "live":
            for path in _live(asked.folder, str(theme)):
                print(path)


def _note(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """The offscreen platform says for every window that it has no window manager; everything else is worth reading."""
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


def _adapt(application: QApplication, make: Callable[[], QWidget], folder: Path, name: str) -> None:
    _grab(application, make, folder / f"{name}-narrow.png", NARROW)
    for scale, size in SCALES.items():
        theme_service().set_scale(scale)
        _grab(application, make, folder / f"{name}-{scale:.0%}.png", size)
    theme_service().set_scale(1.0)


def _grab(application: QApplication, make: Callable[[], QWidget], path: Path, size: QSize = SIZE) -> None:
    widget = make()
    widget.resize(size)
    widget.show()
    for _ in range(5):
        application.processEvents()
    widget.grab().save(str(path))
    widget.close()
    widget.deleteLater()
    print(path)


def _live(folder: Path, theme: str) -> Iterator[Path]:
    """The product as it is, with the samples: nothing of it is arranged."""
    with tempfile.TemporaryDirectory() as home:
        seat = Seat(Path(home))
        seat.import_samples()
        yield seat.picture(folder / f"live-library-{theme}.png")
        for title, name in (("Fire", "fire-safety"), ("voyage", "first-voyage")):
            seat.open(seat.sha_of(title))
            seat.settle(0.8)
            yield seat.picture(folder / f"live-{name}-start-{theme}.png")
            play_sample(seat, name, steps=7)
            yield seat.picture(folder / f"live-{name}-page-{theme}.png")
            assert seat.carrel.player is not None
            seat.carrel.player.view.set_diagnostics(True)
            yield seat.picture(folder / f"live-{name}-diagnostics-{theme}.png")
            seat.leave()
        yield seat.picture(folder / f"live-library-in-progress-{theme}.png")
        for title, name in (("Fire", "fire-safety"), ("voyage", "first-voyage")):
            seat.courses.course.show(seat.sha_of(title))
            seat.settle(0.5)
            yield seat.picture(folder / f"live-{name}-details-{theme}.png")
        seat.import_packages(make_course(Path(home) / "no-start-page.zip", None))
        yield seat.picture(folder / f"live-import-refused-{theme}.png")
        seat.sitting.go(Place.DOCTOR)
        seat.settle(1.5)
        yield seat.picture(folder / f"live-doctor-{theme}.png")
        seat.close()


if __name__ == "__main__":
    main()
