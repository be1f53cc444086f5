"""The menu of languages, at the door and on the rail."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.ui.languages import TONGUES, languages
from desktop.ui.widgets.menu import Menu
from desktop.words import translate


def languages_menu(parent: QWidget, choose: Callable[[str], None]) -> Menu:
    """Each language in its own words; the one that is spoken is marked. `choose` gets a BCP 47 tag."""
    menu = Menu(translate("Languages", "Language"), parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for tongue in TONGUES:
        action = QAction(tongue.own_name, menu)
        action.setCheckable(True)
        action.setChecked(tongue is languages().current)
        action.triggered.connect(lambda _=False, tag=tongue.tag: choose(tag))
        menu.addAction(action)
    return menu
