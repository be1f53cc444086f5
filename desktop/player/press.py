"""Prints one HTML document to PDF in the web engine, with nothing that runs and nothing that gets out.

For documents that the program makes itself from what people wrote: JavaScript is off, the profile is thrown away, and
only the document and the files named beside it are answered.
"""

import base64
import logging
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QObject, QSize, QTimer, QUrl
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)

from desktop.player.scheme import SCHEME
from desktop.words import translate

_log = logging.getLogger(__name__)
_HOST: Final = "press"
_POLICY: Final = (
    f"default-src 'none'; style-src course://{_HOST} 'unsafe-inline'; font-src data:; img-src data:"
).encode()
_ADDRESS: Final = re.compile(r"url\(([^)'\"]+)\)")
_PATIENCE_MS: Final = 30_000


class PressStuck(Exception):
    """The web engine made no PDF. The sentence is for people."""

    def __init__(self) -> None:
        super().__init__(
            translate(
                "Press", "The page could not be drawn. Nothing was written. Try again; if it stays so, see Doctor."
            )
        )


def sheet(paper: str, *, landscape: bool = False) -> QPageLayout:
    """A sheet without margins; `paper` is "A4" or "Letter"."""
    size = QPageSize(QPageSize.PageSizeId.Letter if paper == "Letter" else QPageSize.PageSizeId.A4)
    turned = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(size, turned, QMarginsF())


def first_page(pdf: bytes, width: int) -> QImage:
    """The first page as a picture `width` px wide; a null image where there is none. Any thread may ask."""
    data = QByteArray(pdf)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.pageCount() == 0:
        return QImage()
    size = document.pagePointSize(0)
    image = document.render(0, QSize(width, round(width * size.height() / size.width())))
    document.close()
    return image


class Press(QObject):
    """One document: `run` calls `done` with the PDF's bytes or `failed` with PressStuck, once, after it returned."""

    def __init__(
        self,
        document: str,
        files: Mapping[str, Path],
        layout: QPageLayout,
        parent: QObject | None = None,
    ) -> None:
        """`files` maps paths below the document to files of ours: a style ("certificate.css") and fonts it names."""
        super().__init__(parent)
        self._layout = layout
        self._profile = QWebEngineProfile()
        # Children of one parent go in the order they came to it, and a page must go before its profile.
        self._page = _QuietPage(self._profile, self)
        self._profile.setParent(self)
        self._gate = _Gate(self)
        self._profile.setUrlRequestInterceptor(self._gate)
        self._served = _Served(document.encode(), files, self)
        self._profile.installUrlSchemeHandler(QByteArray(SCHEME), self._served)
        for attribute in (
            QWebEngineSettings.WebAttribute.JavascriptEnabled,
            QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
            QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
            QWebEngineSettings.WebAttribute.PluginsEnabled,
        ):
            self._page.settings().setAttribute(attribute, False)
        self._page.settings().setAttribute(QWebEngineSettings.WebAttribute.PrintElementBackgrounds, True)
        self._watch = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._done: Callable[[bytes], None] | None = None
        self._failed: Callable[[BaseException], None] | None = None

    def run(self, done: Callable[[bytes], None], failed: Callable[[BaseException], None]) -> None:
        """Begin. The press deletes itself once it has answered."""
        self._done, self._failed = done, failed
        self._watch.timeout.connect(self._give_up)
        self._watch.start()
        self._page.loadFinished.connect(self._loaded)
        self._page.renderProcessTerminated.connect(self._give_up)
        self._page.load(QUrl(f"course://{_HOST}/"))

    def _loaded(self, ok: bool) -> None:
        if ok:
            self._page.printToPdf(self._printed, self._layout)
        else:
            self._give_up()

    def _printed(self, made: QByteArray) -> None:
        content = bytes(made.data())
        if content.startswith(b"%PDF-") and self._done is not None:
            done = self._done
            self._close()
            done(content)
        else:
            self._give_up()

    def _give_up(self, *_: object) -> None:
        failed = self._failed
        self._close()
        if failed is not None:
            failed(PressStuck())

    def _close(self) -> None:
        self._done = self._failed = None
        self._watch.stop()
        self.deleteLater()


class _QuietPage(QWebEnginePage):
    """Puts into the log what was refused; the author of a template learns it when the template is checked."""

    def javaScriptConsoleMessage(  # noqa: N802 (Qt's name)
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        _log.debug("The press, %s, line %s of %s: %s", level.name, line, source, message)


class _Gate(QWebEngineUrlRequestInterceptor):
    """Lets nothing by but the document's own address and data:."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 (Qt's name)
        url = info.requestUrl()
        own = url.scheme().encode() == SCHEME and url.host() == _HOST
        if not own and url.scheme() != "data":
            info.block(True)


class _Served(QWebEngineUrlSchemeHandler):
    """Answers the document and the files beside it."""

    def __init__(self, document: bytes, files: Mapping[str, Path], parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._files = files

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802 (Qt's name)
        """Qt's entry point."""
        name = job.requestUrl().path().removeprefix("/")
        if not name:
            self._reply(job, "text/html;charset=utf-8", self._document)
            return
        file = self._files.get(name)
        try:
            style = self._style(file) if file is not None and file.suffix == ".css" else None
        except OSError:
            style = None
        if style is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        self._reply(job, "text/css;charset=utf-8", style)

    def _style(self, file: Path) -> bytes:
        """With its fonts inside: those Chromium has at once, while one that it fetches may come after the printing."""

        def inside(found: re.Match[str]) -> str:
            font = self._files.get(found[1])
            return f"url({_font_inside(font)})" if font is not None else found[0]

        return _ADDRESS.sub(inside, file.read_text(encoding="utf-8")).encode()

    @staticmethod
    def _reply(job: QWebEngineUrlRequestJob, mime: str, content: bytes) -> None:
        buffer = QBuffer(job)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        # A list of values: a plain value is split into characters without a word, and the policy would be gone.
        job.setAdditionalResponseHeaders({b"Content-Security-Policy": [_POLICY]})  # type: ignore[dict-item]
        job.reply(QByteArray(mime.encode()), buffer)


@lru_cache(maxsize=16)
def _font_inside(font: Path) -> str:
    return f"data:font/ttf;base64,{base64.b64encode(font.read_bytes()).decode()}"
