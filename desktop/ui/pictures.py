"""Pictures that packages bring along, read away from the GUI thread and kept at the size they are shown in."""

from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from desktop.ui.covers import drawn_cover
from desktop.ui.library_model import CourseCard

KEPT = 256
LARGEST_PICTURE_MB = 128

Key = tuple[str, int, int]


class Covers(QObject):
    """Gives the cover of any course at once: its picture when it has been read, until then (or for good) the drawn one.

    `arrived` says that a picture was read and whoever shows covers should paint again.
    """

    arrived = Signal()
    _read = Signal(object, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Key, QPixmap | None] = OrderedDict()
        self._read.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def cover(self, card: CourseCard, size: QSize, ratio: float) -> QPixmap:
        """The cover of a course filling `size` (logical px) at a device pixel ratio."""
        if card.picture is not None:
            key = (str(card.picture), round(size.width() * ratio), round(size.height() * ratio))
            if key not in self._kept:
                self._kept[key] = None
                self._begin(card.picture, key)
            picture = self._kept[key]
            if picture is not None:
                self._kept.move_to_end(key)
                picture.setDevicePixelRatio(ratio)
                return picture
        return drawn_cover(card.sha256, size.width(), size.height(), ratio)

    def _begin(self, path: Path, key: Key) -> None:
        def work() -> None:
            image = filling(path, QSize(key[1], key[2]))
            with suppress(RuntimeError):  # the window was closed meanwhile: nobody wants the picture any more
                self._read.emit(key, image)

        QThreadPool.globalInstance().start(work)

    def _keep(self, key: Key, image: QImage) -> None:
        if image.isNull():
            return
        self._kept[key] = QPixmap.fromImage(image)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()


def filling(path: Path, size: QSize) -> QImage:
    """The picture scaled and cut to fill `size` (device px), read no larger than needed; null if unreadable."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setAllocationLimit(LARGEST_PICTURE_MB)
    whole = reader.size()
    if whole.isValid():
        reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return image
    image = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    x, y = (image.width() - size.width()) // 2, (image.height() - size.height()) // 2
    return image.copy(x, y, size.width(), size.height())
