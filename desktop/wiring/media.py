"""Joins the card of a course's media to the queue that prepares them, and to what a manager decides about them."""

from PySide6.QtCore import QObject

from desktop.learning.media import Prepared, media_of, note_prepared_again, play_without_preparing
from desktop.ui.import_model import MediaProgress
from desktop.ui.media_card import MediaCard, state_of
from desktop.wiring.desk import Desk


class MediaShowing(QObject):
    """Keeps the card as the course's media are, while they are being prepared and after."""

    def __init__(self, desk: Desk, card: MediaCard) -> None:
        super().__init__(card)
        self._desk, self._card = desk, card
        self._sha256 = ""
        self._turn = 0
        desk.media.changed.connect(self._changed)
        desk.media.progressed.connect(self._progressed)
        card.again_asked.connect(self._prepare_again)
        card.skip_asked.connect(self._skip)

    def show(self, sha256: str) -> None:
        """Show the media of this course."""
        if sha256 != self._sha256:
            self._card.hide()
        self._sha256 = sha256
        self._read()

    def _read(self) -> None:
        desk, sha256 = self._desk, self._sha256
        self._turn += 1
        turn = self._turn

        def show(known: Prepared) -> None:
            if turn == self._turn:
                self._card.show_state(state_of(known, waits=desk.media.waits(sha256)))

        desk.background.run(lambda: media_of(desk.access, desk.library, sha256), show, desk.say)

    def _changed(self, sha256: str) -> None:
        if sha256 == self._sha256 and self._card.window().isVisible():
            self._read()

    def _progressed(self, progress: MediaProgress) -> None:
        if progress.sha256 == self._sha256:
            self._card.show_progress(progress)

    def _prepare_again(self) -> None:
        desk, sha256 = self._desk, self._sha256
        desk.background.run(
            lambda: note_prepared_again(desk.access, sha256), lambda _: desk.media.prepare_again(sha256), desk.say
        )

    def _skip(self) -> None:
        desk, sha256 = self._desk, self._sha256

        def work() -> None:
            desk.media.let_go(sha256)
            play_without_preparing(desk.access, desk.library, sha256)

        desk.background.run(work, lambda _: self._read(), desk.say)
