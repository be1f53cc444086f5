"""A logo is a small picture, whatever its file is called."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from desktop.ui.logo import LARGEST, UnfitLogo, read_logo, small_logo

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><rect width="60" height="20"/></svg>'


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_picture_is_known_by_what_is_in_it(tmp_path: Path, kind: str) -> None:
    picture = QImage(QSize(200, 100), QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    file = tmp_path / "logo.anything"
    picture.save(str(file), kind)  # type: ignore[call-overload]  # the stub asks for bytes, Qt for text
    logo = read_logo(file)
    assert logo.startswith(f"data:image/{kind};base64,")
    assert small_logo(logo, 48).size() == QSize(96, 48)


def test_a_drawing_keeps_its_shape(tmp_path: Path) -> None:
    file = tmp_path / "logo.svg"
    file.write_bytes(SVG)
    logo = read_logo(file)
    assert logo.startswith("data:image/svg+xml;base64,")
    assert small_logo(logo, 30).size() == QSize(90, 30)


@pytest.mark.parametrize(
    ("octets", "said"),
    [
        (b"", "no picture"),
        (b"GIF89a", "no picture"),
        (b"<html></html>", "no picture"),
        (SVG + b" " * LARGEST, "500 kB"),
    ],
)
def test_anything_else_is_refused(tmp_path: Path, octets: bytes, said: str) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(octets)
    with pytest.raises(UnfitLogo, match=said):
        read_logo(file)


def test_a_picture_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "wide.png"
    QImage(QSize(7000, 2), QImage.Format.Format_Mono).save(str(file))
    with pytest.raises(UnfitLogo, match="no picture"):
        read_logo(file)
