"""The `course:` scheme: serves one course's files and the run-time to the web view, and answers the commit barrier.

It denies by default: one host, GET only, no other initiator. Files are found and opened on a worker thread, so the GUI
thread never waits for a disk.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlScheme, QWebEngineUrlSchemeHandler
from shiboken6 import isValid

from desktop.config import RESOURCES
from desktop.content.files import CourseFiles
from desktop.content.media.prepared import Prepared
from desktop.player.background import Background

SCHEME = b"course"
SPECIAL = "/.carrel/"


def register_scheme() -> None:
    """Tell Chromium about `course:`. Must run before the QApplication is made; a second call does nothing."""
    if QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME)).name():
        return
    scheme = QWebEngineUrlScheme(QByteArray(SCHEME))
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flags = QWebEngineUrlScheme.Flag
    scheme.setFlags(flags.SecureScheme | flags.CorsEnabled | flags.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)


def content_security_policy(host: str) -> bytes:
    """Everything from the course's own origin, from data: and blob:, and nothing from anywhere else."""
    own = f"course://{host} data: blob:"
    return (
        f"default-src {own} 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval'; "
        f"connect-src {own}; worker-src {own}; child-src {own}; frame-src {own} about:; form-action {own}; "
        f"base-uri {own}; frame-ancestors course://{host}"
    ).encode()


@dataclass(frozen=True)
class Answer:
    """Something small to reply with, from memory."""

    mime: str
    body: bytes


class Barrier(Protocol):
    """The session behind the page: answers commits when they are on disk, and makes launch data."""

    def when_durable(self, seq: int, answer: Callable[[bytes], None]) -> None:
        """Call `answer` on the GUI thread once everything up to `seq` is on disk, or can't be."""

    def launch_data(self) -> bytes:
        """The seed of the current session as JSON."""

    def relaunch(self, seq: int, answer: Callable[[bytes], None]) -> None:
        """Once everything up to `seq` is on disk, start a new session of the activity, then `answer` with its seed."""

    def valid(self, seq: int, answer: Callable[[bytes], None]) -> None:
        """Once everything up to `seq` is on disk, `answer` with the navigation requests that are valid."""


class RuntimeFiles:
    """The page side of the run-time, read once."""

    def __init__(self, folder: Path = RESOURCES / "runtime") -> None:
        types = {".html": "text/html", ".mjs": "text/javascript", ".js": "text/javascript", ".json": "application/json"}
        self._answers = {
            path.name: Answer(types[path.suffix], path.read_bytes())
            for path in folder.iterdir()
            if path.suffix in types
        }
        channel = QFile(":/qtwebchannel/qwebchannel.js")
        channel.open(QIODevice.OpenModeFlag.ReadOnly)
        self._answers["qwebchannel.js"] = Answer("text/javascript", bytes(channel.readAll().data()))
        channel.close()
        self._answers["blank.html"] = Answer("text/html", b"<!doctype html><title></title>")

    def find(self, name: str) -> Answer | None:
        """`name` is what follows /.carrel/, with or without the folder `runtime/`."""
        return self._answers.get(name.removeprefix("runtime/"))


class CourseScheme(QWebEngineUrlSchemeHandler):
    """Serves `course://<host>/` for one open course. Every other host, method and initiator is refused and reported."""

    refused = Signal(str)
    missing = Signal(str)

    def __init__(
        self,
        host: str,
        files: CourseFiles,
        runtime: "RuntimeFiles",
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._files = files
        self._runtime = runtime
        self._policy = content_security_policy(host)
        self._background = background
        # Noted here: where a file is opened, this object may be gone, with the course.
        self._gui_thread = self.thread()
        self.barrier: Barrier | None = None

    @property
    def prepared(self) -> Prepared:
        """What was made of the course's media."""
        return self._files.prepared

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802 (Qt's name)
        """Qt's entry point, on the GUI thread."""
        url = job.requestUrl()
        initiator = job.initiator()
        foreign = initiator.isValid() and initiator.scheme() == "course" and initiator.host() != self._host
        if url.host() != self._host or foreign or bytes(job.requestMethod().data()) not in (b"GET", b"HEAD"):
            self.refused.emit(url.toString())
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
            return
        path = url.path(QUrl.ComponentFormattingOption.FullyDecoded)
        if path.startswith(SPECIAL):
            self._answer_special(job, path.removeprefix(SPECIAL), url.query())
            return
        self._background.run(lambda: self._open(path), lambda found: self._reply_file(job, path, found))

    def _answer_special(self, job: QWebEngineUrlRequestJob, name: str, query: str) -> None:
        if name in ("commit", "relaunch", "valid") and self.barrier is not None:
            seq = query.removeprefix("seq=")
            if not (seq.isascii() and seq.isdecimal()) or len(seq) > 15:
                job.fail(QWebEngineUrlRequestJob.Error.RequestFailed)
                return
            session = self.barrier
            asks = {"commit": session.when_durable, "relaunch": session.relaunch, "valid": session.valid}
            asks[name](int(seq), lambda body: self._reply(job, Answer("application/json", body)))
        elif name == "launch.json" and self.barrier is not None:
            self._reply(job, Answer("application/json", self.barrier.launch_data()))
        elif answer := self._runtime.find(name):
            self._reply(job, answer)
        else:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

    def _open(self, path: str) -> tuple[str, QFile] | None:
        """MIME type and open file, on a worker thread; None where the course has no such file."""
        found = self._files.find(path)
        if found is None:
            return None
        file = QFile(str(found.path))
        if not file.open(QIODevice.OpenModeFlag.ReadOnly):
            return None
        file.moveToThread(self._gui_thread)
        return found.mime, file

    def _reply_file(self, job: QWebEngineUrlRequestJob, path: str, found: tuple[str, QFile] | None) -> None:
        if not isValid(job):
            return
        if found is None:
            self.missing.emit(path.lstrip("/"))
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        mime, file = found
        file.setParent(job)
        self._send(job, mime, file)

    def _reply(self, job: QWebEngineUrlRequestJob, answer: Answer) -> None:
        if not isValid(job):
            return
        buffer = QBuffer(job)
        buffer.setData(QByteArray(answer.body))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._send(job, answer.mime, buffer)

    def _send(self, job: QWebEngineUrlRequestJob, mime: str, device: QIODevice) -> None:
        # Lists of values: a plain value is split into characters without a word, and the policy would be gone.
        job.setAdditionalResponseHeaders(
            {b"Content-Security-Policy": [self._policy], b"Cache-Control": [b"no-store"]}  # type: ignore[dict-item]
        )
        job.reply(QByteArray(mime.encode()), device)


def as_json(value: object) -> bytes:
    """Compact JSON, the form of everything that goes to the page. ASCII, because JavaScript's half characters
    (which a course may keep in localStorage) have no UTF-8."""
    return json.dumps(value, separators=(",", ":")).encode()
