"""Pictures of the whole program over one center, in every look and in Arabic: `python -m tests.pictures` takes them."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from desktop.learning.seat_settings import Looks
from tests.tour import STOPS, WINDOW, Tour

NARROW: Final = QSize(480, 800)
"""As a window beside another one."""
LOOKS: Final[dict[str, dict[str, object]]] = {
    "light": {"theme": Looks.LIGHT},
    "dark": {"theme": Looks.DARK},
    "contrast": {"theme": Looks.CONTRAST},
    "arabic": {"theme": Looks.LIGHT, "language": "ar"},
    "narrow": {"language": "en"},
    "150%": {"scale": 150},
    "200%": {"scale": 200},
}
"""Settings of the seat, each on top of the one before."""


def pictures(folder: Path, only: str = "", look: str = "") -> Iterator[Path]:
    """Every screen in every look: "my-courses-dark.png"; `only` and `look` are parts of names."""
    with tempfile.TemporaryDirectory() as home:
        tour = Tour(Path(home) / "center")
        for called, settings in LOOKS.items():
            tour.set(**settings)
            for name in STOPS if look in called else ():
                if only in name:
                    window = tour.visit(name)
                    _resize(window, NARROW if called == "narrow" else WINDOW)
                    tour.quiet()
                    path = folder / f"{name}-{called}.png"
                    (QApplication.activeModalWidget() or QApplication.activePopupWidget() or window).grab().save(
                        str(path)
                    )
                    yield path
        tour.set(scale=100)
        tour.close()


def _resize(window: QWidget, size: QSize) -> None:
    window.setMinimumSize(0, 0)  # a large scale wants a large window; here one sees what becomes of a small one
    window.resize(size)
