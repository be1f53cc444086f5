"""A small stand-in for the player: serves the run-time and a course's pages, keeps what they send, answers commits.

It speaks the same protocol as `desktop.player` (scheme paths, bridge slots, `told`), so that the page side can be
tested without a store.
"""

import json
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEventLoop,
    QFile,
    QIODevice,
    QObject,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from shiboken6 import delete, isValid

from desktop.player.messages import with_long_texts

RUNTIME = Path(__file__).parents[2] / "resources" / "runtime"
SHARED = Path(__file__).parents[3] / "shared"
HOST = "0123456789abcdef0123456789abcdef"
ORIGIN = f"course://{HOST}"
SCHEME = b"course"

MIME = {".html": "text/html", ".mjs": "text/javascript", ".js": "text/javascript", ".json": "application/json"}


def prepare() -> None:
    """What must be so before the QApplication: no screen needed, no sandbox for root (it refuses root), the scheme."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    register_scheme()


def register_scheme() -> None:
    """Tell Chromium about `course:` as the player does. Before the QApplication; a second call does nothing."""
    if QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME)).name():
        return
    scheme = QWebEngineUrlScheme(QByteArray(SCHEME))
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flags = QWebEngineUrlScheme.Flag
    scheme.setFlags(flags.SecureScheme | flags.CorsEnabled | flags.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)


def wait_for(condition: Callable[[], object], what: str, seconds: float = 20) -> None:
    """Run the event loop until `condition()` is true.

    Raises:
        AssertionError: it did not become true in time; `what` says what was awaited.
    """
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"waited {seconds} s for {what}"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def launch_of(standard: str, **more: object) -> dict[str, Any]:
    """A launch.json with nothing special in it; keyword arguments replace its keys."""
    plain = {"standard": standard, "strict": False, "values": [], "nav": {}, "data": [], "storage": {"local": {}}}
    return {**plain, "open": None, **more}


class Bridge(QObject):
    """The channel's object: the slots of the player's bridge, keeping what they were told."""

    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.batches: list[dict[str, Any]] = []
        self.calls: list[list[Any]] = []
        self.stored: list[dict[str, str]] = []
        self.opened_pages: list[str] = []
        self.is_ready = False
        self.closings = 0

    @Slot(str, str)
    def record(self, text: str, apart: str) -> None:
        batch = json.loads(text)
        self.batches.append({**batch, "values": with_long_texts(batch["values"], apart)})

    @Slot(str)
    def log(self, text: str) -> None:
        self.calls += json.loads(text)

    @Slot(str)
    def storage(self, text: str) -> None:
        self.stored.append(json.loads(text)["local"])

    @Slot(str)
    def ready(self, _text: str) -> None:
        self.is_ready = True

    @Slot(str)
    def opened(self, url: str) -> None:
        self.opened_pages.append(url)

    @Slot(str)
    def closed(self, _text: str) -> None:
        self.closings += 1

    @property
    def values(self) -> list[tuple[str, str | None]]:
        """Every value of every batch, in the order it arrived."""
        return [(element, value) for batch in self.batches for element, value in batch["values"]]


@dataclass
class Desk:
    """What the stand-in serves and how it answers. `barriers` keeps the sequence numbers that were asked about."""

    launch: Mapping[str, Any]
    files: Mapping[str, str] = field(default_factory=dict)
    relaunch: Mapping[str, Any] | None = None
    barrier: Callable[[int], Mapping[str, Any] | None] = lambda _seq: {"ok": True}
    barriers: list[int] = field(default_factory=list)
    relaunches: int = 0

    def answer(self, path: str, query: str) -> tuple[str, bytes] | None:
        """MIME type and body, or None: no such thing."""
        if not path.startswith("/.carrel/"):
            text = self.files.get(path.removeprefix("/"))
            return None if text is None else (MIME[Path(path).suffix], text.encode())
        match path.removeprefix("/.carrel/"):
            case "launch.json":
                return _json(self.launch)
            case "relaunch":
                self.relaunches += 1
                return _json(self.relaunch)
            case "commit":
                self.barriers.append(int(query.removeprefix("seq=")))
                reply = self.barrier(self.barriers[-1])
                return None if reply is None else _json(reply)
            case name:
                return _program_file(name)


def _program_file(name: str) -> tuple[str, bytes] | None:
    if name == "blank.html":
        return "text/html", b"<!doctype html><title></title>"
    if name == "qwebchannel.js":
        return "text/javascript", _channel_script()
    file = RUNTIME / name.removeprefix("runtime/")
    return (MIME[file.suffix], file.read_bytes()) if file.is_file() else None


def _json(value: object) -> tuple[str, bytes]:
    return "application/json", json.dumps(value).encode()


def _channel_script() -> bytes:
    file = QFile(":/qtwebchannel/qwebchannel.js")
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data())


class Scheme(QWebEngineUrlSchemeHandler):
    """Answers `course:` requests from a desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802 (Qt's name)
        url = job.requestUrl()
        found = self.desk.answer(url.path(), url.query())
        if found is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        buffer = QBuffer(job)
        buffer.setData(QByteArray(found[1]))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(found[0].encode()), buffer)


class CoursePage(QWebEnginePage):
    """A page that keeps what the console said and the pop-ups it opened."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        super().__init__(profile)
        self.console: list[str] = []
        self.popups: list[CoursePage] = []

    def javaScriptConsoleMessage(self, _level: object, message: str, line: int, source: str) -> None:  # noqa: N802
        self.console.append(f"{source}:{line} {message}")

    def createWindow(self, _kind: object) -> "CoursePage":  # noqa: N802
        self.popups.append(CoursePage(self.profile()))
        return self.popups[-1]


class Stage:
    """A real web view with the shell page in it. Close it, or use it as a context manager."""

    def __init__(self, desk: Desk, scripts: Sequence[str] = ()) -> None:
        self.desk = desk
        self.bridge = Bridge()
        self.profile = QWebEngineProfile()
        for source in scripts:
            self._inject(source)
        self.scheme = Scheme(desk)
        self.profile.installUrlSchemeHandler(QByteArray(SCHEME), self.scheme)
        self.page = CoursePage(self.profile)
        settings = self.page.settings()
        settings.setAttribute(QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows, True)
        self.channel = QWebChannel()
        self.channel.registerObject("bridge", self.bridge)
        self.page.setWebChannel(self.channel)
        self.view = QWebEngineView()
        self.view.setPage(self.page)
        self.view.resize(800, 600)
        self.view.show()
        self.page.load(QUrl(f"{ORIGIN}/.carrel/shell.html"))
        wait_for(lambda: self.bridge.is_ready, f"the shell; the console says {self.page.console}")

    def _inject(self, source: str) -> None:
        script = QWebEngineScript()
        script.setSourceCode(source)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
        script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld)
        script.setRunsOnSubFrames(True)
        self.profile.scripts().insert(script)

    def __enter__(self) -> "Stage":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, script: str) -> Any:  # noqa: ANN401 (whatever the script says)
        """The value of a script run in the shell page. Raises AssertionError if it throws."""
        answer: list[Any] = []
        guarded = (
            f"(() => {{ try {{ return JSON.stringify({{value: (() => {{ {script} }})() ?? null}}); }}"
            " catch (e) { return JSON.stringify({error: `${e.message} ${e.stack}`}); } })()"
        )
        self.page.runJavaScript(guarded, 0, answer.append)
        wait_for(lambda: answer, "a script", 60)
        reply = json.loads(answer[0])
        assert "error" not in reply, reply["error"]
        return reply["value"]

    def tell(self, **message: object) -> None:
        """Say something to the page, as the player does."""
        self.bridge.told.emit(json.dumps(message))

    def open(self, page: str) -> None:
        """Open a page of the course and wait until it is loaded."""
        before = len(self.bridge.opened_pages)
        self.tell(do="open", url=f"{ORIGIN}/{page}")
        wait_for(lambda: len(self.bridge.opened_pages) > before, f"the page {page}; {self.page.console}")

    def call(self, *calls: Sequence[Any]) -> list[list[str]]:
        """Make API calls; for each, its result and GetLastError right after it."""
        answers: list[list[str]] = self.run(
            MAKE_CALLS + f"return makeCalls(window.API ?? window.API_1484_11, {json.dumps(calls)});"
        )
        return answers

    def settle(self) -> None:
        """Wait until what the page sent so far has arrived: messages keep their order."""
        self.run("return 1;")
        self.run("return 1;")

    def wait_for_calls(self, count: int) -> None:
        """Wait until that many calls were logged."""
        wait_for(lambda: len(self.bridge.calls) >= count, f"{count} logged calls, not {len(self.bridge.calls)}")

    def close(self) -> None:
        """Take the view apart in the order Qt wants."""
        if not isValid(self.view):
            return
        for page in [*self.page.popups, self.page]:
            if isValid(page):
                delete(page)
        delete(self.view)
        delete(self.profile)


MAKE_CALLS = """
function makeCalls(api, calls) {
  const last = api.GetLastError ?? api.LMSGetLastError;
  return calls.map(([method, ...args]) => [api[method](...args), last()]);
}
"""


class MakeStage(Protocol):
    """Makes a stage: `desk` are fields of the desk besides its launch, `launch` are keys of launch.json."""

    def __call__(
        self, standard: str, *, desk: Mapping[str, Any] = ..., scripts: tuple[str, ...] = ..., **launch: object
    ) -> Stage: ...


@dataclass(frozen=True)
class Trial:
    """What one session in the lab said: (result, error code) of each step, values streamed, calls logged."""

    answers: list[tuple[str, str]]
    values: list[tuple[str, str | None]]
    calls: list[list[Any]]
    batches: list[int]


class Lab:
    """One real page in which many sessions are tried without loading anything again."""

    def __init__(self) -> None:
        self.stage = Stage(Desk(launch_of("2004")))
        module = (Path(__file__).parent / "lab.mjs").read_text(encoding="utf-8")
        self.stage.run(
            'const script = document.createElement("script"); script.type = "module";'
            f"script.textContent = {json.dumps(module)}; document.head.append(script);"
        )
        wait_for(lambda: self.stage.run("return !!window.lab;"), "the lab's modules")

    def trials(self, *wanted: tuple[Mapping[str, Any], Sequence[Mapping[str, Any]]]) -> list[Trial]:
        """One session for each (launch, steps); a step is {"call", "args"}, and perhaps "n" (see FORMAT.md)."""
        answers = self.stage.run(f"return {json.dumps(wanted)}.map(([launch, steps]) => trial(launch, steps));")
        return [
            Trial(
                [(result, error) for result, error in one["answers"]],
                [(element, value) for element, value in one["values"]],
                one["calls"],
                one["batches"],
            )
            for one in answers
        ]

    def trial(self, launch: Mapping[str, Any], *calls: Sequence[Any]) -> Trial:
        """One session; each call is [method, *arguments]."""
        return self.each(launch, [calls])[0]

    def each(self, launch: Mapping[str, Any], sessions: Sequence[Sequence[Sequence[Any]]]) -> list[Trial]:
        """As many sessions with the same launch as there are lists of calls."""
        return self.trials(
            *((launch, [{"call": call[0], "args": list(call[1:])} for call in calls]) for calls in sessions)
        )
