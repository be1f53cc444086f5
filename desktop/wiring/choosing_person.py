"""Asks for one of the center's people: a dialog whose table is read as it is scrolled and searched."""

from dataclasses import replace

from shiboken6 import isValid

from desktop.learning.people import PeopleFilter, PeoplePage, list_people
from desktop.ui import people_columns
from desktop.ui.teaching_dialogs import PersonDialog
from desktop.ui.widgets.table_model import PageWanted
from desktop.wiring.desk import Desk


def fill(dialog: PersonDialog, desk: Desk, among: PeopleFilter) -> None:
    """Let the dialog show the people who fit `among` and what is typed in it."""

    def read(wanted: PageWanted) -> None:
        query = replace(among, search=dialog.search.text())

        def show(page: PeoplePage) -> None:
            if isValid(dialog):
                dialog.table.show_page(wanted, [people_columns.row(person) for person in page.rows], page.count)

        desk.background.run(lambda: list_people(desk.access, query, wanted.first, wanted.count), show, desk.say)

    dialog.table.page_wanted.connect(read)
    dialog.table.restart()
