"""The web pages a course lives in: its main page with the run-time, and the pop-ups it opens."""

import re
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineFullScreenRequest,
    QWebEnginePage,
    QWebEnginePermission,
)

from desktop.player.cage import Cage

_LEVELS = {
    QWebEnginePage.JavaScriptConsoleMessageLevel.InfoMessageLevel: "info",
    QWebEnginePage.JavaScriptConsoleMessageLevel.WarningMessageLevel: "warning",
    QWebEnginePage.JavaScriptConsoleMessageLevel.ErrorMessageLevel: "error",
}


_REFUSED = re.compile(
    r"Refused to .{1,40} '(?P<address>[^']{1,2000})' because it violates the following Content Security Policy"
    r"|Not allowed to load local resource: (?P<local>\S{1,2000})"
)


class Dialogs(Protocol):
    """What a course's alert, confirm and prompt show. Blocking, as the page is while they are up."""

    def alert(self, text: str) -> None:
        """Show `text` until it is closed."""

    def confirm(self, text: str) -> bool:
        """True if the learner agrees."""

    def prompt(self, text: str, default: str) -> str | None:
        """What the learner typed; None if they would rather not."""


class CoursePage(QWebEnginePage):
    """A page in the cage: it may only go to the course's own addresses, and gets no permission of any kind."""

    console = Signal(str, str, str)
    """Level, text, source with line."""
    blocked = Signal(str)
    full_screen_wanted = Signal(bool)

    def __init__(
        self,
        cage: Cage,
        dialogs: Dialogs,
        open_popup: Callable[["CoursePage"], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(cage.profile, parent)
        self._cage = cage
        self._dialogs = dialogs
        self._open_popup = open_popup
        self._has_shell = False
        self.permissionRequested.connect(self._deny)
        self.certificateError.connect(self._reject)
        self.fullScreenRequested.connect(self._full_screen)

    def acceptNavigationRequest(  # noqa: N802 (Qt's name)
        self, url: QUrl | str, _kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Only the course's own origin, and what a page holds in itself; the main frame has narrower bounds."""
        target = QUrl(url)
        own = target.scheme() == "course" and target.host() == self._cage.host
        inline = target.scheme() in ("about", "data", "blob")
        if (own or inline) and (not is_main_frame or self._may_fill_main_frame(target)):
            return True
        self.blocked.emit(target.toString())
        return False

    def _may_fill_main_frame(self, target: QUrl) -> bool:
        """The shell page, once: a course that sends `top` elsewhere, or reloads it, would lose its own API."""
        first, self._has_shell = not self._has_shell, True
        return first and target.path() == "/.carrel/shell.html"

    def createWindow(self, _kind: QWebEnginePage.WebWindowType) -> QWebEnginePage:  # noqa: N802 (Qt's name)
        """A pop-up: a caged page of the same profile, which finds the API through `opener`."""
        popup = PopupPage(self._cage, self._dialogs, self._open_popup, self.parent())
        popup.console.connect(self.console)
        popup.blocked.connect(self.blocked)
        self._open_popup(popup)
        return popup

    def javaScriptAlert(self, _origin: QUrl | str, text: str) -> None:  # noqa: N802 (Qt's name)
        """Shown by our own dialog."""
        self._dialogs.alert(text)

    def javaScriptConfirm(self, _origin: QUrl | str, text: str) -> bool:  # noqa: N802 (Qt's name)
        """Shown by our own dialog. "Leave this page?" questions are never shown: leaving is the learner's choice."""
        return self._dialogs.confirm(text)

    def javaScriptPrompt(  # noqa: N802 (Qt's name)
        self, _origin: QUrl | str, text: str, default: str
    ) -> tuple[bool, str]:
        """Shown by our own dialog."""
        answer = self._dialogs.prompt(text, default)
        return answer is not None, answer or ""

    def javaScriptConsoleMessage(  # noqa: N802 (Qt's name)
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, text: str, line: int, source: str
    ) -> None:
        """For the diagnostics drawer, not for the terminal. Chromium names here what the page's policy refused."""
        if refused := _REFUSED.match(text):
            self.blocked.emit(refused["address"] or refused["local"])
        self.console.emit(_LEVELS[level], text, f"{QUrl(source).path()}:{line}")

    @staticmethod
    def _deny(permission: QWebEnginePermission) -> None:
        permission.deny()

    @staticmethod
    def _reject(error: QWebEngineCertificateError) -> None:
        error.rejectCertificate()

    def _full_screen(self, request: QWebEngineFullScreenRequest) -> None:
        request.accept()
        self.full_screen_wanted.emit(request.toggleOn())


class PopupPage(CoursePage):
    """A window that the course opened: any of its own pages may show there."""

    def _may_fill_main_frame(self, target: QUrl) -> bool:
        return target.scheme() != "data"
