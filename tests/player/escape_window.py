"""The web view of the escape probe: the page that tries, in the product's own cage or in a plain profile."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

from desktop.content.files import CourseFiles
from desktop.player.background import Background
from desktop.player.cage import Cage
from desktop.player.page import CoursePage
from desktop.player.scheme import CourseScheme, RuntimeFiles, register_scheme

PATIENCE = 60.0
"""Seconds after which a page that has not got through its tries, or has not been heard, is left all the same."""


class Quiet:
    """Dialogs that nobody looks at."""

    def alert(self, text: str) -> None: ...

    def confirm(self, text: str) -> bool:
        return True

    def prompt(self, text: str, default: str) -> str | None:
        return None


class PlainPage(QWebEnginePage):
    """A page that only keeps its console."""

    console = Signal(str, str, str)

    def javaScriptConsoleMessage(  # noqa: N802 (Qt's name)
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, text: str, line: int, source: str
    ) -> None:
        self.console.emit(level.name, text, source)


class PlainScheme(QWebEngineUrlSchemeHandler):
    """The same files with no policy and no questions asked: the control of the experiment."""

    def __init__(self, files: dict[str, tuple[bytes, bytes]]) -> None:
        super().__init__()
        self._files = files

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802 (Qt's name)
        mime, body = self._files.get(job.requestUrl().path(), (b"text/plain", b"secret"))
        buffer = QBuffer(job)
        buffer.setData(QByteArray(body))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(mime), buffer)


def let_it_try(
    page: bytes, script: bytes, host: str, seconds: float, *, caged: bool, enough: Callable[[list[str]], bool]
) -> dict[str, object]:
    """Open the page, give its tries `seconds` after the last of them and longer until they are `enough`; what it tried
    and what the cage reported."""
    register_scheme()
    app = QApplication([])
    blocked: list[str] = []
    console: list[str] = []
    popups: list[QWebEnginePage] = []
    background = Background()
    if caged:
        folder = Path.cwd()
        (folder / "index.html").write_bytes(page)
        (folder / "ways.js").write_bytes(script)
        cage = Cage(host, CourseScheme(host, CourseFiles(folder), RuntimeFiles(), background))
        cage.blocked.connect(blocked.append)
        course: QWebEnginePage = CoursePage(cage, Quiet(), popups.append)
        course.blocked.connect(blocked.append)  # type: ignore[attr-defined]
        course.console.connect(lambda _level, text, _source: console.append(text))  # type: ignore[attr-defined]
        start = f"course://{host}/.carrel/shell.html"
        course.loadFinished.connect(
            lambda _: course.runJavaScript(
                f"if (!window.went) {{ window.went = 1; const f = document.createElement('iframe');"
                f" f.id = 'tries'; f.src = 'course://{host}/index.html'; document.body.append(f); }}"
            )
        )
    else:
        profile = QWebEngineProfile()
        handler = PlainScheme({"/index.html": (b"text/html", page), "/ways.js": (b"text/javascript", script)})
        profile.installUrlSchemeHandler(QByteArray(b"course"), handler)
        course = PlainPage(profile)
        course.console.connect(lambda _level, text, _source: console.append(text))
        course.newWindowRequested.connect(lambda request: _open(request, profile, popups))
        start = f"course://{host}/index.html"
    view = QWebEngineView()
    view.setPage(course)
    view.resize(640, 480)
    view.show()
    course.load(QUrl(start))
    _wait(app, console, seconds, enough)
    report: dict[str, object] = {"blocked": blocked, "console": console, "tried": _tried(console)}
    view.deleteLater()
    background.close()
    return report


def _wait(app: QApplication, console: list[str], seconds: float, enough: Callable[[list[str]], bool]) -> None:
    began = time.monotonic()
    all_tried: list[float] = []

    def look() -> None:
        now = time.monotonic()
        if not all_tried and "all were tried" in console:
            all_tried.append(now)
        settled = bool(all_tried) and now - all_tried[0] >= seconds
        if (settled and enough(_tried(console))) or now - began >= PATIENCE:
            app.quit()

    looking = QTimer(interval=100)
    looking.timeout.connect(look)
    looking.start()
    app.exec()


def _tried(console: list[str]) -> list[str]:
    return [text[6:] for text in console if text.startswith("tried ")]


def _open(request: object, profile: QWebEngineProfile, popups: list[QWebEnginePage]) -> None:
    page = QWebEnginePage(profile)
    popups.append(page)
    request.openIn(page)  # type: ignore[attr-defined]
