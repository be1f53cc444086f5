"""Joins the page "Doctor" to the examination of this machine."""

from desktop.diagnosis import diagnose
from desktop.player.codecs import MediaQuestion, Playable
from desktop.ui.doctor_view import DoctorPage
from desktop.ui.places import Place
from desktop.wiring.desk import Desk


class DoctorScreen:
    """Examines when one comes, and again when asked to."""

    place = Place.DOCTOR

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.page = DoctorPage()
        self.page.again_requested.connect(self.shown)

    def shown(self) -> None:
        """Begin an examination; the page shows the last one until it is done."""
        MediaQuestion(self._examine, self.page)

    def _examine(self, media: Playable | None) -> None:
        desk = self._desk
        desk.background.run(lambda: diagnose(desk.config, desk.store, media), self.page.show_report, desk.say)
