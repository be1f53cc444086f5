"""Files dragged onto the window: which count, and what keeps them away from an open course."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QChildEvent, QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

PACKAGE_SUFFIX = ".zip"
ROSTER_SUFFIX = ".csv"
_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


def dropped_files(data: QMimeData, suffixes: Collection[str] = (PACKAGE_SUFFIX,)) -> list[Path]:
    """What counts among what is dragged: local files whose names end like that, in any case."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in suffixes]


class FileDropGuard(QObject):
    """Refuses files over a course. What a course lets its learner drag about inside its page stays possible.

    The web view takes drops in a widget of its own, which comes and goes with its process.
    """

    refused = Signal()
    """Files came in over the course: once for each time."""

    def __init__(self, course: QWidget) -> None:
        super().__init__(course)
        self._watch(course)

    def _watch(self, part: QWidget) -> None:
        for widget in (part, *part.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        kind = event.type()
        if kind in _DRAGS and isinstance(event, QDropEvent):
            return self._refuses(event)
        if kind is QEvent.Type.ChildAdded and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QWidget):
                self._watch(child)
        return super().eventFilter(watched, event)

    def _refuses(self, event: QDropEvent) -> bool:
        if not any(url.isLocalFile() for url in event.mimeData().urls()):
            return False
        event.ignore()
        if event.type() is QEvent.Type.DragEnter:
            self.refused.emit()
        return True
