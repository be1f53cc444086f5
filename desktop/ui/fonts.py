"""Brings the bundled typefaces into the program, so that it looks the same on every machine."""

from PySide6.QtGui import QFont, QFontDatabase

from desktop.config import RESOURCES

TABULAR = QFont.Tag("tnum")


class FontMissingError(Exception):
    """A bundled font file is not there or cannot be read."""


def load_fonts() -> tuple[str, ...]:
    """Register every TTF of resources/fonts and return the names of their families.

    Raises FontMissingError when a file cannot be read.
    """
    families: list[str] = []
    for path in sorted((RESOURCES / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise FontMissingError(
                f"The font {path.name} could not be read. Install Carrel again; no course is affected."
            )
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


def tabular(font: QFont) -> QFont:
    """The same font with digits of equal width, for numbers that change or stand below each other."""
    numbers = QFont(font)
    numbers.setFeature(TABULAR, 1)
    return numbers
