"""One lesson on show: its page, what the page can call, and its session, from launch to the last value on disk."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage

from desktop.learning.steps import Launch
from desktop.player.page import CoursePage
from desktop.player.popups import Popups
from desktop.player.scheme import as_json
from desktop.player.session import Bridge, Session
from desktop.player.waiting import Once

CLOSE_TIMEOUT_MS = 2_000
SAVE_TIMEOUT_MS = 2_000

_NORMAL = QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus


class Lesson(QObject):
    """Owns page and session, and takes them away so that what unload handlers save is kept."""

    opened = Signal(str)
    """A page of the course came up in its frame."""
    died = Signal()
    """The renderer crashed while nobody was taking the lesson away."""

    def __init__(self, launch: Launch, session: Session, page: CoursePage, popups: Popups, parent: QObject) -> None:
        super().__init__(parent)
        self.launch = launch
        self.session = session
        self.page = page
        self.closing = False
        self.dead = False
        self.is_warned = False
        """The learner was told that what came last is not stored, and may go without it."""
        self.ends_late = False
        """Its page ended the session, and what Terminate decides waits until everything before it is stored."""
        self._is_last_try = False
        self._popups = popups
        session.setParent(self)
        self._bridge = Bridge(page)
        channel = QWebChannel(page)
        channel.registerObject("bridge", self._bridge)
        page.setWebChannel(channel)
        self._bridge.got_record.connect(session.take_record)
        self._bridge.got_log.connect(session.take_log)
        self._bridge.got_storage.connect(session.take_storage)
        self._bridge.got_opened.connect(self.opened)
        page.renderProcessTerminated.connect(self._renderer_ended)

    def load(self, host: str) -> None:
        """Bring up the shell page, which opens the course."""
        self.page.load(QUrl(f"course://{host}/.carrel/shell.html"))

    def tell(self, **message: object) -> None:
        """Tell the shell page something."""
        self._bridge.told.emit(as_json(message).decode())

    def tell_valid(self, valid: Mapping[str, object], seq: int) -> None:
        """Which navigation requests would be carried out after batch `seq`."""
        self.tell(do="nav", valid=valid, seq=seq)

    def take_away(self, then: Callable[[], None]) -> None:
        """Close pop-ups, blank the course's frame, wait for what they save, then go on; never for ever."""
        self.closing = True
        if self.dead:
            self._wait_saved(then)
        elif self._popups.windows:
            self._popups.ask_to_close()
            empty = self._popups.emptied
            Once(empty, CLOSE_TIMEOUT_MS, lambda: self._blank(then), self)
        else:
            self._blank(then)

    def _blank(self, then: Callable[[], None]) -> None:
        self._popups.shut()
        if self.dead:
            self._wait_saved(then)
            return
        Once(self._bridge.got_closed, CLOSE_TIMEOUT_MS, lambda: self._wait_saved(then), self)
        self.tell(do="close")

    def _wait_saved(self, then: Callable[[], None]) -> None:
        # A disk that was full when the page sent its last value may have room now; the next retry may come too late.
        self.session.try_again()
        if self.session.all_saved:
            then()
            return
        waiting = Once(self.session.saved, SAVE_TIMEOUT_MS, then, self, until=lambda: self.session.all_saved)
        self._is_last_try = False
        Once(
            self.session.save_failed,
            SAVE_TIMEOUT_MS,
            lambda: QTimer.singleShot(0, self, waiting.now),  # when the session has noted what failed
            self,
            until=self._has_failed_for_good,
        )

    def _has_failed_for_good(self) -> bool:
        """What failed first may have begun while the disk was still full, so it is tried once more."""
        was_last, self._is_last_try = self._is_last_try, True
        if not was_last:
            self.session.try_again()
        return was_last

    def _renderer_ended(self, status: QWebEnginePage.RenderProcessTerminationStatus, _code: int) -> None:
        if status == _NORMAL:
            return
        self.dead = True
        self._popups.shut()
        self.session.try_again()
        if self.closing:
            self._bridge.got_closed.emit()  # nothing else will come from this page
        else:
            self.died.emit()

    def drop(self) -> None:
        """The page goes without being asked; what it sent is stored all the same."""
        self.session.stop()
        self._popups.shut()
        self.page.deleteLater()
        self.deleteLater()
