"""The page "Help"."""

from desktop.ui.help_view import HelpPage
from desktop.ui.places import Place
from desktop.wiring.desk import Desk


class HelpScreen:
    """Nothing to read from anywhere."""

    place = Place.HELP

    def __init__(self, desk: Desk) -> None:  # noqa: ARG002 (as every screen is made)
        self.page = HelpPage()

    def shown(self) -> None:
        """Nothing to do."""
