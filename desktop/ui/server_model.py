"""The server this machine belongs to, as Settings show it; without a screen."""

from dataclasses import dataclass
from datetime import datetime

from desktop.learning.sync_overview import DeviceStanding, ServerLink
from desktop.ui import phrases
from desktop.ui.library_model import Fact
from desktop.words import translate


@dataclass(frozen=True, slots=True)
class Invited:
    """What was typed or scanned, as it can be used. `text` is the invitation; `plain`: http will do there."""

    text: str
    name: str
    plain: bool


def facts(link: ServerLink, now: datetime) -> tuple[Fact, ...]:
    """Who it is, where it is, since when, and when it was heard last. `now` with the time zone of the reader."""
    if link.last_contact_at is not None:
        heard = phrases.sentence(phrases.moment(link.last_contact_at, now))
    else:
        heard = translate("Server", "Not yet")
    found = [
        Fact(translate("Server", "Center"), link.center),
        Fact(translate("Server", "Connected since"), phrases.day(link.enrolled_at, now)),
        Fact(translate("Server", "Last contact"), heard),
        Fact(translate("Server", "It takes and gives"), standing_words(link.standing)),
    ]
    if link.address:
        found.append(Fact(translate("Server", "Address"), link.address, is_code=True))
    else:
        found.append(Fact(translate("Server", "Address"), translate("Server", "None; only USB sticks travel")))
    return tuple(found)


def standing_words(standing: DeviceStanding) -> str:
    """What the server lets this machine do."""
    return {
        DeviceStanding.ACTIVE: translate("Server", "Everything"),
        DeviceStanding.UPLOAD_ONLY: translate("Server", "Takes results, gives nothing"),
        DeviceStanding.REVOKED: translate("Server", "Off its list: takes what waits"),
    }[standing]


def leave_consequence(waiting: int) -> str:
    """What leaving means for what is here."""
    stay = translate("Server", "Courses, people and results stay on this machine. You can connect again at any time.")
    if not waiting:
        return stay
    said = translate("Server", "%n record(s) have not reached the server; they stay here.", "", waiting)
    return f"{said} {stay}"
