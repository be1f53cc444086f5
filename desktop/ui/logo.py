"""A center's logo: a small picture file, looked at before it is kept as a data: URL. No widgets; any thread."""

from base64 import b64decode, b64encode
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop.words import translate

LARGEST: Final = 500_000
"""Octets of the file."""
LONGEST_SIDE: Final = 6000
"""Pixels; a small file can hold a picture that fills the memory."""
_KINDS: Final = {"png": "image/png", "jpeg": "image/jpeg"}
_SVG: Final = "image/svg+xml"


class UnfitLogo(Exception):
    """A file can't be the logo. The sentence is for whoever chose it."""


def read_logo(path: Path) -> str:
    """A PNG, JPEG or SVG file as a data: URL. Raises UnfitLogo, OSError."""
    with path.open("rb") as file:
        octets = file.read(LARGEST + 1)
    if len(octets) > LARGEST:
        raise UnfitLogo(
            translate("Logo", "The picture is larger than 500 kB. Nothing was changed; choose a smaller one.")
        )
    kind = _kind(octets)
    if kind is None or _drawn(octets, kind, 16).isNull():
        raise UnfitLogo(
            translate(
                "Logo", "This is no picture that can be read. Nothing was changed; choose a PNG, JPEG or SVG file."
            )
        )
    return f"data:{kind};base64,{b64encode(octets).decode()}"


def small_logo(logo: str, height: int) -> QImage:
    """The logo of a data: URL, `height` px high and at most four times as wide; a null image where it can't be read."""
    head, _, body = logo.partition(";base64,")
    return _drawn(b64decode(body), head.removeprefix("data:"), height)


def _kind(octets: bytes) -> str | None:
    buffer = QBuffer()  # the reader does not keep it alive
    buffer.setData(octets)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    found = _KINDS.get(reader.format().toStdString())
    if found is not None:
        return found if max(reader.size().width(), reader.size().height()) <= LONGEST_SIDE else None
    return _SVG if b"<svg" in octets and QSvgRenderer(QByteArray(octets)).isValid() else None


def _drawn(octets: bytes, kind: str, height: int) -> QImage:
    most = QSize(4 * height, height)
    if kind != _SVG:
        read = QImage.fromData(QByteArray(octets))
        ratio, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        return read if read.isNull() else read.scaled(most, ratio, smooth)
    renderer = QSvgRenderer(QByteArray(octets))
    size = renderer.defaultSize().scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        return image
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image
