"""Windows that a course opens: caged pages in plain windows, closed together with the session."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.player.page import CoursePage
from desktop.player.web_view import WebView

_SMALLEST = 160


class PopupWindow(QWidget):
    """One pop-up. Its page may save in its unload handler before the window goes."""

    gone = Signal(object)

    def __init__(self, page: CoursePage, beside: QWidget) -> None:
        super().__init__(beside.window(), Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view = WebView(self)
        self.view.setPage(page)
        page.setParent(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.resize(beside.window().size() * 0.8)
        page.titleChanged.connect(self.setWindowTitle)
        page.geometryChangeRequested.connect(self._place)
        page.windowCloseRequested.connect(self._page_closed)
        page.blocked.connect(self._refused)
        page.full_screen_wanted.connect(self._full_screen)
        self._may_close = False

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """The learner closes the window: the page goes first, so that it can save."""
        if self._may_close:
            event.accept()
            self.gone.emit(self)
            return
        event.ignore()
        self.ask_to_close()

    def ask_to_close(self) -> None:
        """Let the page run its unload handlers, then close."""
        self.view.page().triggerAction(QWebEnginePage.WebAction.RequestClose)

    def _page_closed(self) -> None:
        self._may_close = True
        self.close()

    def _refused(self, _address: str) -> None:
        """An empty window whose only page was outside the course would puzzle the learner."""
        if self.view.url().toString() in ("", "about:blank"):
            QTimer.singleShot(0, self, self._page_closed)

    def _full_screen(self, wanted: bool) -> None:
        self.showFullScreen() if wanted else self.showNormal()

    def _place(self, geometry: QRect) -> None:
        """A course may size its window, within the screen it is on and not to nothing."""
        screen = self.screen().availableGeometry()
        width = min(max(geometry.width(), _SMALLEST), screen.width())
        height = min(max(geometry.height(), _SMALLEST), screen.height())
        self.resize(width, height)


class Popups(QObject):
    """All pop-ups of one session."""

    emptied = Signal()
    """The last one has gone."""

    def __init__(self, beside: QWidget) -> None:
        super().__init__(beside)
        self._beside = beside
        self.windows: list[PopupWindow] = []

    def open(self, page: CoursePage) -> None:
        """Show `page` in a window of its own."""
        window = PopupWindow(page, self._beside)
        window.gone.connect(self._forget)
        self.windows.append(window)
        window.show()

    def ask_to_close(self) -> None:
        """Ask each to close; they do so when their pages have run their unload handlers."""
        for window in list(self.windows):
            window.ask_to_close()

    def _forget(self, window: PopupWindow) -> None:
        if window in self.windows:
            self.windows.remove(window)
            if not self.windows:
                self.emptied.emit()

    def shut(self) -> None:
        """Take away those that did not go by themselves."""
        for window in list(self.windows):
            window.view.page().deleteLater()
            window.deleteLater()
        self.windows.clear()
