"""People as the dialogs list them to choose from: name and number, and the groups they are in."""

from desktop.learning.people import PersonRow
from desktop.ui import phrases
from desktop.ui.widgets.table_model import Column, Narrow, PersonCell, Row, TextCell
from desktop.words import translate


def columns() -> tuple[Column, ...]:
    """Who it is, and their groups."""
    return (
        Column("person", translate("PeopleColumns", "Learner"), 200, 2),
        Column("groups", translate("PeopleColumns", "Groups"), 130, 1, priority=1, narrow=Narrow.FOLD),
    )


def row(person: PersonRow) -> Row:
    """One person, by their identifier."""
    return Row(
        person.id,
        (
            PersonCell(person.name, str(person.id), person.number or ""),
            TextCell(phrases.listed(list(person.groups)), quiet=True),
        ),
    )
