"""The page "Help"."""

from desktop.learning.policy import Action
from desktop.ui.help_view import HelpPage
from desktop.ui.places import Place
from desktop.wiring.desk import Desk


class HelpScreen:
    """Nothing to read from anywhere."""

    place = Place.HELP

    def __init__(self, desk: Desk) -> None:
        may = desk.actor.may
        self.page = HelpPage(staff=may(Action.RUN_DOCTOR), manages=may(Action.MANAGE_PACKAGES))

    def shown(self) -> None:
        """Nothing to do."""
