"""Where the rail leads: every place of the program, in the order of the rail, with its words and its icon."""

from collections.abc import Collection
from enum import Enum

from desktop.ui.widgets.rail import RailItem
from desktop.words import QT_TRANSLATE_NOOP, translate


class Place(Enum):
    """A place of the program; ascending along the rail."""

    COURSES = "courses"
    RESULTS = "results"
    CERTIFICATES = "certificates"
    ROOM = "room"
    ENROLMENTS = "enrolments"
    TO_SETTLE = "to settle"
    REPORTS = "reports"
    PACKAGES = "packages"
    PEOPLE = "people"
    SYNC = "sync"
    AUDIT = "audit"
    SETTINGS = "settings"
    DOCTOR = "doctor"
    LANGUAGE = "language"
    """No page: a choice of languages."""
    HELP = "help"


_LEARN = QT_TRANSLATE_NOOP("Places", "Learn")
_TEACH = QT_TRANSLATE_NOOP("Places", "Teach")
_MANAGE = QT_TRANSLATE_NOOP("Places", "Manage")
_LOOKS = {
    Place.COURSES: (QT_TRANSLATE_NOOP("Places", "Courses"), "library", _LEARN),
    Place.RESULTS: (QT_TRANSLATE_NOOP("Places", "Results"), "chart-column", _LEARN),
    Place.CERTIFICATES: (QT_TRANSLATE_NOOP("Places", "Certificates"), "award", _LEARN),
    Place.ROOM: (QT_TRANSLATE_NOOP("Places", "Room"), "presentation", _TEACH),
    Place.ENROLMENTS: (QT_TRANSLATE_NOOP("Places", "Enrolments"), "list-checks", _TEACH),
    Place.TO_SETTLE: (QT_TRANSLATE_NOOP("Places", "To settle"), "scale", _TEACH),
    Place.REPORTS: (QT_TRANSLATE_NOOP("Places", "Reports"), "chart-column", _TEACH),
    Place.PACKAGES: (QT_TRANSLATE_NOOP("Places", "Packages"), "package", _MANAGE),
    Place.PEOPLE: (QT_TRANSLATE_NOOP("Places", "People"), "users", _MANAGE),
    Place.SYNC: (QT_TRANSLATE_NOOP("Places", "Sync"), "refresh-cw", _MANAGE),
    Place.AUDIT: (QT_TRANSLATE_NOOP("Places", "Audit"), "scroll-text", _MANAGE),
    Place.SETTINGS: (QT_TRANSLATE_NOOP("Places", "Settings"), "settings", _MANAGE),
    Place.DOCTOR: (QT_TRANSLATE_NOOP("Places", "Doctor"), "stethoscope", ""),
    Place.LANGUAGE: (QT_TRANSLATE_NOOP("Places", "Language"), "languages", ""),
    Place.HELP: (QT_TRANSLATE_NOOP("Places", "Help"), "circle-question-mark", ""),
}


def words_of(place: Place) -> str:
    """What the rail calls a place."""
    return translate("Places", _LOOKS[place][0])


def rail_items(places: Collection[Place]) -> tuple[RailItem, ...]:
    """The rail for somebody to whom these places are open."""
    items = []
    for place in Place:
        if place in places:
            _, icon_name, section = _LOOKS[place]
            heading = translate("Places", section) if section else ""
            items.append(RailItem(place, words_of(place), icon_name, heading, at_end=not section))
    return tuple(items)
