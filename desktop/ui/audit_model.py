"""What the audit trail shows, without a screen: rows, details in words, and the periods one can look at."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum
from typing import Any, Final

from desktop.learning.audit import AuditRow, Check
from desktop.learning.audited import words_for
from desktop.ui import phrases
from desktop.ui.switches_model import changes_in_words
from desktop.ui.widgets.table_model import Column, Narrow, Row, TextCell
from desktop.words import number, translate


class Period(Enum):
    """How far back to look."""

    ALL = "all"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    DAYS = "days"
    """Two days that are asked for."""

    def since(self, now: datetime) -> datetime | None:
        """The first moment of it, None for all time and for days that are asked for."""
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        days = {Period.TODAY: 0, Period.WEEK: 6, Period.MONTH: 29, Period.YEAR: 364}
        return midnight - timedelta(days=days[self]) if self in days else None


def periods() -> dict[Period, str]:
    """The periods with their words."""
    return {
        Period.ALL: translate("AuditPage", "At any time"),
        Period.TODAY: translate("AuditPage", "Today"),
        Period.WEEK: translate("AuditPage", "The last 7 days"),
        Period.MONTH: translate("AuditPage", "The last 30 days"),
        Period.YEAR: translate("AuditPage", "The last 365 days"),
        Period.DAYS: translate("AuditPage", "From one day to another…"),
    }


def columns() -> tuple[Column, ...]:
    """The columns of the trail, the moment first."""
    return (
        Column("when", translate("AuditPage", "When"), 150, 1),
        Column("who", translate("AuditPage", "Who"), 130, 1, priority=1, narrow=Narrow.FOLD),
        Column("what", translate("AuditPage", "What"), 220, 1),
        Column("whom", translate("AuditPage", "About"), 140, 4, priority=2, narrow=Narrow.FOLD),
        Column("where", translate("AuditPage", "Where"), 110, 1, priority=3),
    )


def row(entry: AuditRow, now: datetime) -> Row:
    """One entry. `now` with the time zone of the reader."""
    return Row(
        (entry.device, entry.seq),
        (
            TextCell(phrases.placed(entry.at, now)),
            TextCell(entry.actor or translate("AuditPage", "The program"), quiet=not entry.actor),
            TextCell(entry.words, detail(entry)),
            TextCell(entry.subject or "–", quiet=not entry.subject),
            TextCell(phrases.sentence(entry.where), quiet=True),
        ),
    )


def detail(entry: AuditRow) -> str:
    """What else is known of an entry, in words; names and unknown keys are left to the export."""
    said = [
        text for key, value in entry.detail.items() if (say := _DETAILS.get(key)) is not None and (text := say(value))
    ]
    return " · ".join(said)


def checked(found: Check, now: datetime) -> tuple[bool, str, str]:
    """Whether the trail is sound, and that in two sentences."""
    if found.broken_at is None:
        return (
            True,
            translate("AuditPage", "The trail is sound."),
            translate("AuditPage", "All %n entries are as they were written.", "", found.rows),
        )
    broken = found.broken_at
    said = translate(
        "AuditPage",
        "Entry {number} ({what}, {when}) or one before it was changed outside Carrel. Nothing was repaired; "
        "export the trail, keep it, and tell whoever looks after this machine.",
    )
    return (
        False,
        translate("AuditPage", "The trail was changed."),
        said.format(number=number(broken.seq), what=broken.words, when=phrases.moment(broken.at, now)),
    )


def _plain(value: Any) -> str:  # noqa: ANN401 (whatever JSON an entry holds)
    return str(value).strip() if value is not None else ""


def _counted(words: Callable[[int], str]) -> Callable[[Any], str]:
    return lambda value: words(value) if isinstance(value, int) and value else ""


def _what(value: Any) -> str:  # noqa: ANN401
    return _WHATS[value]() if value in _WHATS else ""


def _fields(value: Any) -> str:  # noqa: ANN401
    if not isinstance(value, Sequence) or isinstance(value, str):
        return ""
    return phrases.listed([_FIELDS[name]() if name in _FIELDS else str(name) for name in value])


def _reason(value: Any) -> str:  # noqa: ANN401
    text = _plain(value)
    return translate("AuditPage", "Reason: {reason}").format(reason=text) if text else ""


def _why(value: Any) -> str:  # noqa: ANN401
    whys: Mapping[Any, Callable[[], str]] = {
        "wrong PIN": lambda: translate("AuditPage", "Wrong PIN"),
        "barred": lambda: translate("AuditPage", "Deactivated, or without a PIN"),
    }
    return whys[value]() if value in whys else _plain(value)


def _by(value: Any) -> str:  # noqa: ANN401
    bys: Mapping[Any, Callable[[], str]] = {
        "badge": lambda: translate("AuditPage", "By badge"),
        "PIN": lambda: translate("AuditPage", "By PIN"),
        "command line": lambda: translate("AuditPage", "At the command line"),
    }
    return bys[value]() if value in bys else words_for(_plain(value))


_WHATS: Final[Mapping[Any, Callable[[], str]]] = {
    "added": lambda: translate("AuditPage", "Added"),
    "changed": lambda: translate("AuditPage", "Changed"),
    "deactivated": lambda: translate("AuditPage", "Deactivated"),
    "brought back": lambda: translate("AuditPage", "Brought back"),
    "renamed": lambda: translate("AuditPage", "Renamed"),
    "removed": lambda: translate("AuditPage", "Removed"),
    "imported": lambda: translate("AuditPage", "Imported"),
    "members added": lambda: translate("AuditPage", "Put people in the group"),
    "members removed": lambda: translate("AuditPage", "Took people out of the group"),
    "roster imported": lambda: translate("AuditPage", "Imported a roster"),
    "connected to a server": lambda: translate("AuditPage", "Connected this machine to a server"),
    "left the server": lambda: translate("AuditPage", "Took this machine off its server"),
    "to be fetched": lambda: translate("AuditPage", "Asked the server for packages"),
    "not to be fetched": lambda: translate("AuditPage", "Asked the server for packages no more"),
    "played without preparing": lambda: translate("AuditPage", "Had its media played without preparing"),
    "prepared again": lambda: translate("AuditPage", "Had its media prepared again"),
}
_FIELDS: Final[Mapping[Any, Callable[[], str]]] = {
    "given_name": lambda: translate("AuditPage", "given name"),
    "family_name": lambda: translate("AuditPage", "family name"),
    "number": lambda: translate("AuditPage", "number"),
    "email": lambda: translate("AuditPage", "e-mail"),
    "language": lambda: translate("AuditPage", "language"),
    "role": lambda: translate("AuditPage", "role"),
    "source_id": lambda: translate("AuditPage", "roster identifier"),
    "center": lambda: translate("AuditPage", "name of the center"),
    "room": lambda: translate("AuditPage", "room and machine"),
    "guests_allowed": lambda: translate("AuditPage", "guests"),
    "idle_minutes": lambda: translate("AuditPage", "minutes until sign-out"),
    "paper": lambda: translate("AuditPage", "paper"),
    "address": lambda: translate("AuditPage", "address"),
    "logo": lambda: translate("AuditPage", "logo"),
    "signatures": lambda: translate("AuditPage", "signatures"),
    "theme": lambda: translate("AuditPage", "theme"),
    "scale": lambda: translate("AuditPage", "size"),
    "reduced_motion": lambda: translate("AuditPage", "motion"),
    "switches": lambda: translate("AuditPage", "compatibility of all courses"),
}
_DETAILS: Final[Mapping[str, Callable[[Any], str]]] = {
    "what": _what,
    "why": _why,
    "by": _by,
    "facts": _fields,
    "changed": lambda value: _counted(lambda n: translate("AuditPage", "%n changed", "", n))(value) or _fields(value),
    "added": _counted(lambda n: translate("AuditPage", "%n added", "", n)),
    "deactivated": _counted(lambda n: translate("AuditPage", "%n deactivated", "", n)),
    "problems": _counted(lambda n: translate("AuditPage", "%n row(s) not taken", "", n)),
    "tries": _counted(lambda n: translate("AuditPage", "%n wrong PIN(s)", "", n)),
    "attempts": _counted(lambda n: translate("AuditPage", "%n attempt(s)", "", n)),
    "certificates": _counted(lambda n: translate("AuditPage", "%n certificate(s)", "", n)),
    "rows": _counted(lambda n: translate("AuditPage", "%n row(s)", "", n)),
    "people": lambda value: _counted(lambda n: translate("AuditPage", "%n person(s)", "", n))(
        len(value) if isinstance(value, list) else 0
    ),
    "trusted": lambda value: (
        translate("AuditPage", "An issuer is trusted")
        if value is True
        else translate("AuditPage", "An issuer is trusted no more")
    ),
    "switches": lambda value: changes_in_words(value) if isinstance(value, Mapping) else "",
    "withdrawn": lambda value: translate("AuditPage", "Withdrawn") if value is True else "",
    "no_version_of": lambda _: translate("AuditPage", "Taken apart from an earlier version"),
    "number": lambda value: _plain(value) if isinstance(value, str) else "",
    "reason": _reason,
}
