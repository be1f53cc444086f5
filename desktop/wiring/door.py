"""Joins the front page, the first start or who is learning, to the doorkeeper."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame

from desktop.learning.access import Actor
from desktop.learning.sign_in import Doorkeeper
from desktop.wiring.desk import Machine


class Door(QObject):
    """Shows who can sign in while nobody is; knows nothing of whoever was there before."""

    admitted = Signal(object)
    """An `Actor` may come in."""

    def __init__(self, machine: Machine, doorkeeper: Doorkeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._machine, self._doorkeeper = machine, doorkeeper

    def open(self) -> None:
        """Show the front page."""
        self._machine.window.show_front(QFrame())

    def leave(self) -> None:
        """Somebody came in; the page has gone."""

    def tell(self, happened: str, rest: str) -> None:
        """Say something that must not go by unread."""

    def say_goodbye(self, actor: Actor) -> None:
        """Note that somebody has signed out."""
        self._machine.background.run(lambda: self._doorkeeper.sign_out(actor), lambda _: None)
