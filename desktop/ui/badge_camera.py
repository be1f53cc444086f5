"""A camera that looks for badges: pictures on the screen, QR codes read on a thread of its own.

Qt's multimedia needs libraries of the system that a bare machine may lack; then there is no camera, and nothing else
changes.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import zxingcpp
from PySide6.QtCore import QElapsedTimer, QObject, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from desktop.ui.theme import current_theme

try:
    from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoFrame, QVideoSink
except ImportError:  # no libpulse, for instance
    _HAS_MULTIMEDIA = False
else:
    _HAS_MULTIMEDIA = True

LOOKS_EVERY_MS = 120


def has_camera() -> bool:
    """Whether this machine has a camera that Qt can use."""
    return _HAS_MULTIMEDIA and bool(QMediaDevices.videoInputs())


def read_codes(image: QImage) -> list[str]:
    """What the QR codes on a picture say; anything else on it is passed over."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    found = zxingcpp.read_barcodes(grey, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return [code.text for code in found]


class BadgeCamera(QObject):
    """Looks as long as it lives. Raises nothing: a camera that is taken away just shows no more pictures."""

    seen = Signal(QImage)
    read = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(1, "carrel-badges")
        self._busy = False
        self._since = QElapsedTimer()
        self._since.start()
        self._decoded.connect(self._take)
        self._camera = QCamera(QMediaDevices.defaultVideoInput(), self)
        self._sink = QVideoSink(self)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._look)
        self._camera.start()

    _decoded = Signal(list)

    def stop(self) -> None:
        """Look no more."""
        self._camera.stop()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _look(self, frame: "QVideoFrame") -> None:
        image = frame.toImage()
        if image.isNull():
            return
        self.seen.emit(image)
        if not self._busy and self._since.elapsed() >= LOOKS_EVERY_MS:
            self._busy = True
            self._since.restart()
            self._worker.submit(lambda: self._decoded.emit(read_codes(image)))

    def _take(self, codes: list[str]) -> None:
        self._busy = False
        for code in codes:
            self.read.emit(code)


class Mirror(QWidget):
    """Shows what the camera sees, mirrored, as people expect of themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setAccessibleName(self.tr("Picture of the camera"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(current_theme().px(240))

    def show_image(self, image: QImage) -> None:
        self._image = image.flipped(Qt.Orientation.Horizontal)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 (Qt's name)
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().color("sunken"))
        if not self._image.isNull():
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            area = QRect(0, 0, size.width(), size.height())
            area.moveCenter(self.rect().center())
            painter.drawImage(area, self._image)
        painter.end()


def mirror_in(dialog: QDialog, read: Callable[[str], object]) -> Mirror | None:
    """What the camera sees, for a dialog to show; `read` gets every code until the dialog ends. None: no camera."""
    if not has_camera():
        return None
    camera, mirror = BadgeCamera(dialog), Mirror()
    camera.seen.connect(mirror.show_image)
    camera.read.connect(read)
    dialog.finished.connect(camera.stop)
    return mirror
