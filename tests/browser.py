"""A headless Chromium, driven over the DevTools protocol through a pipe: no other program, no socket, no guessed waits.

with Browser() as browser:
    page = browser.page()
    page.go("http://127.0.0.1:8080/")
    page.click("text=Sign in")
"""

import base64
import fcntl
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from select import select
from types import TracebackType
from typing import Any, Final, Self

PROGRAMS: Final = ("chromium-headless-shell", "chromium", "google-chrome", "chrome")
# An upload is looked at in a process of its own; on a machine with much else to do that alone took longer than 20 s.
_WITHIN: Final = 60.0
_STARTER: Final = (
    "import os, sys; os.dup2(int(sys.argv[1]), 3); os.dup2(int(sys.argv[2]), 4); os.execvp(sys.argv[3], sys.argv[3:])"
)


def program() -> str | None:
    """The Chromium of this machine, if there is one."""
    return next((found for name in PROGRAMS if (found := shutil.which(name)) is not None), None)


class BrowserError(AssertionError):
    """The page or the browser said no."""


class Browser:
    """One process with its own throw-away profile. Close it, or use it as a context."""

    def __init__(self, language: str = "en-GB") -> None:
        found = program()
        assert found is not None, "There is no Chromium here; installer/setup.sh installs one."
        self._language = language
        self._profile = tempfile.TemporaryDirectory(prefix="browser-", ignore_cleanup_errors=True)
        words = [
            found,
            "--headless",
            "--remote-debugging-pipe",
            f"--user-data-dir={self._profile.name}",
            f"--lang={language}",
            "--no-first-run",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--force-color-profile=srgb",
            "--disable-background-networking",
        ]
        if os.geteuid() == 0:
            words.append("--no-sandbox")  # Chromium's sandbox refuses root, who runs this in containers only
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        # Away from 3 and 4, which the child puts these at.
        given = [fcntl.fcntl(each, fcntl.F_DUPFD, 10) for each in (theirs_in, theirs_out)]
        os.close(theirs_in)
        os.close(theirs_out)
        self._process = subprocess.Popen(
            [sys.executable, "-c", _STARTER, *map(str, given), *words],
            pass_fds=given,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "TZ": "UTC"},
        )
        for each in given:
            os.close(each)
        self._in, self._out = ours_in, ours_out
        self._read = bytearray()
        self._numbers = itertools.count(1)
        self._told: deque[dict[str, Any]] = deque()

    def page(self, width: int = 1280, height: int = 800) -> "Page":
        """A new page in a context of its own: other cookies than all others."""
        context = self.ask("Target.createBrowserContext", {})["browserContextId"]
        target = self.ask(
            "Target.createTarget",
            {"url": "about:blank", "browserContextId": context, "width": width, "height": height},
        )["targetId"]
        session = self.ask("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        page = Page(self, session)
        for domain in ("Page", "Runtime", "Network", "Log", "DOM"):
            page.ask(f"{domain}.enable")
        page.ask("Emulation.setLocaleOverride", locale=self._language)
        page.resize(width, height)
        return page

    def ask(self, method: str, params: dict[str, Any], session: str | None = None) -> dict[str, Any]:
        """One command and its answer. Raises BrowserError."""
        number = next(self._numbers)
        said: dict[str, Any] = {"id": number, "method": method, "params": params}
        if session is not None:
            said["sessionId"] = session
        os.write(self._out, json.dumps(said).encode() + b"\0")
        until = time.monotonic() + _WITHIN
        while True:
            message = self._next(until, f"{method} was not answered")
            if message.get("id") == number:
                if "error" in message:
                    raise BrowserError(f"{method}: {message['error']['message']}")
                answer: dict[str, Any] = message["result"]
                return answer
            self._told.append(message)

    def event(self, session: str, until: float, why: str) -> dict[str, Any]:
        """The next event of a page; those of others wait for theirs."""
        for place, message in enumerate(self._told):
            if message.get("sessionId") == session:
                del self._told[place]
                return message
        while True:
            message = self._next(until, why)
            if message.get("sessionId") == session:
                return message
            self._told.append(message)

    def close(self) -> None:
        self._process.kill()
        self._process.wait(10)
        os.close(self._in)
        os.close(self._out)
        self._profile.cleanup()

    def _next(self, until: float, why: str) -> dict[str, Any]:
        while b"\0" not in self._read:
            ready, _, _ = select([self._in], [], [], max(until - time.monotonic(), 0))
            if not ready:
                raise BrowserError(f"{why} in time.")
            piece = os.read(self._in, 1 << 20)
            if not piece:
                raise BrowserError("The browser has gone.")
            self._read += piece
        line, _, rest = bytes(self._read).partition(b"\0")
        self._read = bytearray(rest)
        message: dict[str, Any] = json.loads(line)
        return message

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@dataclass
class Page:
    """One page. `complaints`: what the page itself wrote as an error, or a policy refused it."""

    browser: Browser
    session: str
    complaints: list[str] = field(default_factory=list)
    status: int = 0
    """Of the newest document."""

    def ask(self, method: str, **params: object) -> dict[str, Any]:
        return self.browser.ask(method, params, self.session)

    def resize(self, width: int, height: int) -> None:
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def prefer(self, **features: str) -> None:
        """Media features by name, with "_" for "-": `prefers_color_scheme="dark"`."""
        named = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.ask("Emulation.setEmulatedMedia", features=named)

    def go(self, address: str) -> None:
        """Load an address, to the end of its load event."""
        answer = self.ask("Page.navigate", url=address)
        if answer.get("errorText"):
            raise BrowserError(f"{address}: {answer['errorText']}")
        if "loaderId" in answer:  # else it leads to another place of the same page
            self._wait_for_load(answer["loaderId"])

    def run(self, script: str) -> Any:  # noqa: ANN401
        """The value of an expression, awaited."""
        answer = self.ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise BrowserError(details.get("exception", {}).get("description") or details["text"])
        return answer["result"].get("value")

    def until(self, script: str) -> None:
        """Wait until an expression holds; for what a page does a moment later by itself."""
        ends = time.monotonic() + _WITHIN
        while not self.run(script):
            if time.monotonic() > ends:
                raise BrowserError(f"“{script}” did not come true on {self.address}.")
            time.sleep(0.02)

    @property
    def text(self) -> str:
        return str(self.run("document.body.innerText"))

    @property
    def address(self) -> str:
        return str(self.run("location.href"))

    def has(self, selector: str) -> bool:
        return bool(self.run(f"!!({_found(selector)})"))

    def fill(self, selector: str, value: str) -> None:
        """Type into a field, as keys would."""
        self._need(selector)
        self.run(f"(e => {{ e.focus(); e.select && e.select(); }})({_found(selector)})")
        self.ask("Input.insertText", text=value)

    def choose(self, selector: str, label: str) -> None:
        """An entry of a select by its words."""
        script = (
            f"(e => {{ const o = [...e.options].find(o => o.text.includes({json.dumps(label)})); "
            f"if (!o) throw Error('no such entry'); e.value = o.value; }})({_found(selector)})"
        )
        self._need(selector)
        self.run(script)

    def upload(self, selector: str, file: Path) -> None:
        node = self.ask("Runtime.evaluate", expression=_found(selector))["result"]["objectId"]
        self.ask("DOM.setFileInputFiles", files=[str(file)], objectId=node)

    def click(self, selector: str, *, loads: bool = True) -> None:
        """Click with the mouse, in the middle of what `selector` finds; `loads`: wait for the page it leads to.

        Of a link that is broken into lines, in the first: between the lines there is nothing of it.
        """
        self._need(selector)
        self.run(f"({_found(selector)}).scrollIntoView({{block: 'center'}})")
        box = self.run(f"(r => [r.x + r.width / 2, r.y + r.height / 2])(({_found(selector)}).getClientRects()[0])")
        before = self._document()
        for kind in ("mousePressed", "mouseReleased"):
            self.ask("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)
        if loads:
            self._wait_for_load(other_than=before)

    def press(self, key: str, *, loads: bool = False) -> None:
        """One key: "Tab", "Enter", or a letter."""
        codes = {"Tab": (9, ""), "Enter": (13, "\r"), "Escape": (27, "")}
        code, text = codes.get(key, (ord(key.upper()[0]), key))
        before = self._document()
        down = "keyDown" if text else "rawKeyDown"
        self.ask("Input.dispatchKeyEvent", type=down, key=key, text=text, windowsVirtualKeyCode=code)
        self.ask("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)
        if loads:
            self._wait_for_load(other_than=before)

    def picture(self, file: Path, *, whole: bool = False) -> None:
        """The page as a PNG; `whole`: also what has to be scrolled to."""
        self.run("document.fonts.ready.then(() => 1)")
        answer = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        file.write_bytes(base64.b64decode(answer["data"]))

    def _need(self, selector: str) -> None:
        if not self.has(selector):
            raise BrowserError(f"There is no “{selector}” on {self.address}:\n{self.text[:2000]}")

    def _document(self) -> str:
        tree: dict[str, Any] = self.ask("Page.getFrameTree")["frameTree"]["frame"]
        return str(tree["loaderId"])

    def _wait_for_load(self, loader: str | None = None, *, other_than: str | None = None) -> None:
        until = time.monotonic() + _WITHIN
        while True:
            message = self.browser.event(self.session, until, "The page did not load")
            method, said = message["method"], message["params"]
            self._hear(method, said)
            shown = self._document() if method == "Page.loadEventFired" else other_than
            if shown not in {None, other_than} and loader in {None, shown}:
                return

    def _hear(self, method: str, said: dict[str, Any]) -> None:
        if method == "Network.responseReceived" and said["type"] == "Document":
            self.status = said["response"]["status"]
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(str(said["exceptionDetails"]))
        elif method == "Log.entryAdded" and said["entry"]["level"] == "error":
            entry = said["entry"]
            if entry["source"] != "network":  # a refusal that the test itself asked for
                self.complaints.append(entry["text"])


def _found(selector: str) -> str:
    """An expression for CSS, or for "text=…": the innermost link, button or summary that says so."""
    if not selector.startswith("text="):
        return f"document.querySelector({json.dumps(selector)})"
    words = json.dumps(selector.removeprefix("text="))
    return (
        "[...document.querySelectorAll('a, button, summary, label')]"
        f".find(e => e.innerText.trim().startsWith({words}) && e.checkVisibility())"
    )
