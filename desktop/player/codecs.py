"""Which films and sounds this web engine plays: asked of the engine itself, in a page that nobody sees.

What a build of Qt plays depends on how it was built, so nothing here knows the answer beforehand.
"""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTimer
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, qWebEngineChromiumVersion, qWebEngineVersion
from PySide6.QtWidgets import QApplication

from desktop.player.flags import prepare_environment, runs_as_root

MEDIA_TYPES: Final = {
    "AV1": 'video/mp4; codecs="av01.0.05M.08"',
    "VP9": 'video/webm; codecs="vp9"',
    "VP8": 'video/webm; codecs="vp8"',
    "H.264": 'video/mp4; codecs="avc1.42E01E"',
    "H.265": 'video/mp4; codecs="hvc1.1.6.L93.B0"',
    "Opus": 'audio/webm; codecs="opus"',
    "Vorbis": 'audio/ogg; codecs="vorbis"',
    "MP3": "audio/mpeg",
    "AAC": 'audio/mp4; codecs="mp4a.40.2"',
    "FLAC": "audio/flac",
    "WAV": 'audio/wav; codecs="1"',
}
"""What is asked for: a name that authors know → the type with the codec (RFC 6381)."""
IN_PAGE_MS = 10_000
IN_PROCESS_SECONDS = 30.0

_KEPT: Final = "web-engine.json"

Playable = Mapping[str, bool]
"""A name of MEDIA_TYPES → whether the engine says that it plays it."""

_ASK: Final = "JSON.stringify({types}.map(type => document.createElement('video').canPlayType(type)))"


class MediaQuestion(QObject):
    """One throw-away page. `answer` is called once, on the GUI thread; None: the engine said nothing in time."""

    def __init__(
        self, answer: Callable[[Playable | None], None], parent: QObject, *, within_ms: int = IN_PAGE_MS
    ) -> None:
        super().__init__(parent)
        self._answer: Callable[[Playable | None], None] | None = answer
        # Children go in the order they came, and the page has to go before its profile.
        pages = QObject(self)
        profile = QWebEngineProfile(self)
        self._page = QWebEnginePage(profile, pages)
        question = _ASK.format(types=json.dumps(list(MEDIA_TYPES.values())))
        self._page.loadFinished.connect(lambda _: self._page.runJavaScript(question, 0, self._heard))
        self._page.renderProcessTerminated.connect(lambda *_: self._tell(None))
        QTimer.singleShot(within_ms, self, lambda: self._tell(None))
        self._page.setHtml("<!doctype html><title></title>")

    def _heard(self, said: object) -> None:
        self._tell(playable(said) if isinstance(said, str) else None)

    def _tell(self, found: Playable | None) -> None:
        answer, self._answer = self._answer, None
        if answer is not None:
            self.deleteLater()
            answer(found)


def playable(said: str) -> Playable | None:
    """What canPlayType answered, as JSON in the order of MEDIA_TYPES: "" is no, "maybe" and "probably" are yes."""
    try:
        words = json.loads(said)
    except ValueError:
        return None
    if not isinstance(words, list) or len(words) != len(MEDIA_TYPES):
        return None
    return {name: bool(word) for name, word in zip(MEDIA_TYPES, words, strict=True)}


def ask_in_process(within_seconds: float = IN_PROCESS_SECONDS) -> Playable | None:
    """The same for a command without a window: an offscreen process of its own, which may hang or die alone."""
    frozen = bool(getattr(sys, "frozen", False))
    command = (sys.executable, "media-probe") if frozen else (sys.executable, "-m", "desktop", "media-probe")
    try:
        finished = subprocess.run(
            command,
            cwd=Path(__file__).parents[2],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=within_seconds,
            check=False,
        )
        found = json.loads(finished.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return {name: bool(found.get(name)) for name in MEDIA_TYPES} if isinstance(found, dict) else None


def engine_name() -> str:
    """Which web engine this is, as one that was built otherwise, or of another version, is not called."""
    where = QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath)
    version, chromium = cast(str, qWebEngineVersion()), cast(str, qWebEngineChromiumVersion())  # typed as bytes
    return f"QtWebEngine {version} (Chromium {chromium}) in {where}"


def remembered(data: Path, ask: Callable[[], Playable | None] = ask_in_process) -> Playable | None:
    """What the engine plays, asked once for each engine and kept in the folder `data`.

    None: the engine gave no answer; the next call asks again. Waits for the answer, so not on the thread of a window.
    """
    kept, asked = data / _KEPT, {"engine": engine_name(), "asked": dict(MEDIA_TYPES)}
    try:
        known = json.loads(kept.read_text(encoding="utf-8"))
        if {name: known[name] for name in asked} == asked:
            return {name: bool(known["plays"][name]) for name in MEDIA_TYPES}
    except (OSError, ValueError, KeyError, TypeError):
        pass  # not asked yet, or not kept whole
    found = ask()
    if found is not None:
        with contextlib.suppress(OSError):  # then it is asked again
            part = kept.with_name(f"{_KEPT}.part")
            part.write_text(json.dumps({**asked, "plays": dict(found)}, indent=1), encoding="utf-8")
            part.replace(kept)
    return found


def probe() -> int:
    """The other end of `ask_in_process`: prints the answer as JSON. No course is opened, so root may ask too."""
    prepare_environment(os.environ, is_root=runs_as_root(), unsafe_as_root=True)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    found: list[Playable | None] = []

    def answered(said: Playable | None) -> None:
        found.append(said)
        QTimer.singleShot(0, QCoreApplication.quit)

    question = MediaQuestion(answered, application)
    application.exec()
    del question
    print(json.dumps(found[0] if found else None))
    return 0 if found and found[0] is not None else 1
