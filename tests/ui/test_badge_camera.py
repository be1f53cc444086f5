"""Codes on pictures, as the camera gives them."""

from io import BytesIO

import pytest
import segno
from PySide6.QtGui import QImage

from desktop.ui.badge_camera import read_codes


def code(words: str) -> QImage:
    file = BytesIO()
    segno.make(words, micro=False).save(file, kind="png", scale=5)
    return QImage.fromData(file.getvalue())


@pytest.mark.parametrize(
    "format_", [QImage.Format.Format_RGB32, QImage.Format.Format_BGR888, QImage.Format.Format_Mono]
)
def test_the_code_of_a_badge_is_read_whatever_the_camera_stores_its_pictures_as(format_: QImage.Format) -> None:
    assert read_codes(code("badge of Ada").convertToFormat(format_)) == ["badge of Ada"]


@pytest.mark.parametrize("cut", range(4))
def test_lines_that_are_filled_up_to_whole_words_are_no_hindrance(cut: int) -> None:
    """Qt begins each line at a multiple of four bytes."""
    image = code("badge of Ada")
    assert read_codes(image.copy(cut, 0, image.width() - cut, image.height())) == ["badge of Ada"]


def test_a_picture_without_a_code_says_nothing() -> None:
    blank = QImage(64, 48, QImage.Format.Format_RGB32)
    blank.fill(0xFFFFFF)
    assert read_codes(blank) == []
