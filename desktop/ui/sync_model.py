"""What is told of the exchange with the server, without a screen: where the work is, how old the oldest unsent is."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from desktop.learning.sync_overview import DeviceStanding
from desktop.ui import phrases
from desktop.ui.widgets.sync_state import Kept, SyncState
from desktop.words import number, translate

SHOWN_FROM: Final = timedelta(minutes=1)
"""A younger record waits for nothing: it is about to be sent."""


class Doing(Enum):
    """What the exchange is at."""

    RESTING = "resting"
    EXCHANGING = "exchanging"
    WAITING = "waiting"
    """The server could not be reached, or said to come later; it is tried again by itself."""


@dataclass(frozen=True, slots=True)
class Link:
    """The server this seat belongs to."""

    center: str
    address: str
    standing: DeviceStanding = DeviceStanding.ACTIVE
    last_contact: datetime | None = None
    warn_after: timedelta = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class SyncFacts:
    """One look at the exchange. `link` None: the seat works for itself.

    `here` records are not sealed yet, `on_its_way` are sealed and not acknowledged, `on_server` are acknowledged;
    `oldest` is how long the oldest of the first two has waited. `trouble` is a sentence about the last try.
    """

    link: Link | None = None
    here: int = 0
    on_its_way: int = 0
    on_server: int = 0
    oldest: timedelta = timedelta(0)
    doing: Doing = Doing.RESTING
    trouble: str = ""
    next_try: datetime | None = None

    @property
    def waiting(self) -> int:
        """How many records are not on the server."""
        return self.here + self.on_its_way

    @property
    def is_late(self) -> bool:
        """Whether the oldest has waited longer than the center wants."""
        return self.link is not None and self.waiting > 0 and self.oldest >= self.link.warn_after


@dataclass(frozen=True, slots=True)
class Step:
    """One of the three places a record can be at, with how many are there."""

    place: Kept
    count: str
    words: str
    fact: str

    @property
    def spoken(self) -> str:
        """All of it for those who hear it."""
        return f"{self.count} {self.words}, {self.fact}"


@dataclass(frozen=True, slots=True)
class Notice:
    """What a banner says: what happened, then what now."""

    happened: str
    then: str
    failed: bool = False


def age(waited: timedelta) -> str:
    """How long something has waited: "34 min", "2 h 10 min", "3 days"; exact to the minute for two days."""
    days = waited // timedelta(days=1)
    return phrases.span(waited) if days < 2 else translate("Sync", "%n day(s)", "", days)


def short_age(waited: timedelta) -> str:
    """The same where there is hardly room: "34 min", "2 h", "3 d"."""
    hours = waited // timedelta(hours=1)
    if hours < 1:
        return phrases.span(waited)
    if hours < 48:
        return translate("Sync", "{hours} h").format(hours=number(hours))
    return translate("Sync", "{days} d", "days, as short as can be").format(days=number(hours // 24))


def state_of(facts: SyncFacts) -> SyncState:
    """Where the newest work is, for the place that is on every screen: the oldest unsent record decides."""
    if facts.link is None:
        return SyncState(Kept.HERE)
    if not facts.waiting:
        return SyncState(Kept.ON_SERVER)
    whole = translate("Sync", "%n record(s) wait, the oldest for {age}", "", facts.waiting).format(
        age=age(facts.oldest)
    )
    if facts.oldest < SHOWN_FROM:
        fact, brief = translate("Sync", "%n to send", "", facts.waiting), ""
    else:
        fact = translate("Sync", "oldest {age}").format(age=age(facts.oldest))
        brief = short_age(facts.oldest)
    if facts.is_late:
        return SyncState(Kept.LATE, fact, brief, whole)
    going = facts.doing is Doing.EXCHANGING
    return SyncState(Kept.ON_ITS_WAY if going else Kept.HERE, fact, brief, whole)


def of_several(places: Collection[Kept]) -> Kept | None:
    """Where a thing is whose records are at these places: where the last of them is. None for none."""
    order = (Kept.LATE, Kept.HERE, Kept.ON_ITS_WAY, Kept.ON_SERVER)
    return next((place for place in order if place in places), None)


def subtitle(facts: SyncFacts, now: datetime) -> str:
    """Below the title of the page. `now` with the time zone of the reader."""
    if facts.link is None:
        return translate("Sync", "This machine works for itself.")
    if facts.link.last_contact is None:
        return translate("Sync", "Connected to {center}; no contact yet.").format(center=facts.link.center)
    when = phrases.moment(facts.link.last_contact, now)
    if facts.doing is Doing.EXCHANGING:
        return translate("Sync", "Exchanging with {center} now. Last contact {moment}.").format(
            center=facts.link.center, moment=when
        )
    if facts.doing is Doing.WAITING:
        said = translate("Sync", "Last contact with {center} {moment}. Tries again by itself.")
        return said.format(center=facts.link.center, moment=when)
    return translate("Sync", "Last contact with {center} {moment}.").format(center=facts.link.center, moment=when)


def steps(facts: SyncFacts, now: datetime) -> tuple[Step, ...]:
    """The way of a record in three steps."""
    if not facts.waiting:
        waited = translate("Sync", "Nothing waits")
    elif facts.oldest < SHOWN_FROM:
        waited = translate("Sync", "Not for a minute yet")
    else:
        waited = translate("Sync", "Oldest has waited {age}").format(age=age(facts.oldest))
    confirmed = translate("Sync", "All confirmed by receipt") if facts.on_server else translate("Sync", "Nothing yet")
    return (
        Step(Kept.LATE if facts.is_late else Kept.HERE, number(facts.here), _step(Kept.HERE, facts.here), waited),
        Step(Kept.ON_ITS_WAY, number(facts.on_its_way), _step(Kept.ON_ITS_WAY, facts.on_its_way), _going(facts, now)),
        Step(Kept.ON_SERVER, number(facts.on_server), _step(Kept.ON_SERVER, facts.on_server), confirmed),
    )


def _step(place: Kept, count: int) -> str:
    if place is Kept.ON_ITS_WAY:
        # Two sentences rather than one with %n: the number stands before it, larger.
        return translate("Sync", "on its way") if count == 1 else translate("Sync", "on their way")
    return translate("Sync", "saved here") if place is Kept.HERE else translate("Sync", "on the server")


def _going(facts: SyncFacts, now: datetime) -> str:
    if facts.doing is Doing.EXCHANGING:
        return translate("Sync", "Being sent now")
    if facts.doing is Doing.WAITING and facts.next_try is not None:
        return translate("Sync", "Next try {moment}").format(moment=phrases.moment(facts.next_try, now))
    if facts.doing is Doing.WAITING:
        return translate("Sync", "No network at the moment")
    return translate("Sync", "Sent by itself") if facts.on_its_way else translate("Sync", "Nothing is being sent")


def notices(facts: SyncFacts) -> tuple[Notice, ...]:
    """What somebody should know or do, the gravest first."""
    if facts.link is None:
        return ()
    found = []
    if facts.link.standing is DeviceStanding.REVOKED:
        found.append(
            Notice(
                translate("Sync", "The server has taken this machine off its list."),
                translate("Sync", "What waits is still sent. Then the machine works for itself; nothing here is lost."),
                failed=True,
            )
        )
    if facts.link.standing is DeviceStanding.UPLOAD_ONLY:
        found.append(
            Notice(
                translate("Sync", "The server takes what is sent, and sends nothing back."),
                translate("Sync", "Ask an administrator of the server to let this machine in again."),
            )
        )
    if facts.is_late:
        waited = translate("Sync", "Work has waited here for {age}.").format(age=age(facts.oldest))
        safe = translate("Sync", "It is safe on this machine. Bring a network to it, or carry it by USB stick.")
        found.append(Notice(waited, " ".join(part for part in (facts.trouble, safe) if part)))
    elif facts.trouble:
        found.append(Notice(translate("Sync", "The last try did not get through."), facts.trouble))
    return tuple(found)


class Going(Enum):
    """What a running exchange is at."""

    CONNECTING = "connecting"
    SENDING = "sending"
    RECEIVING = "receiving"
    FETCHING = "fetching"


def going_words(going: Going, done: int, whole: int | None, title: str) -> str:
    """How far a running exchange has come: records, changes, or bytes of the package `title`."""
    match going:
        case Going.CONNECTING:
            return translate("Sync", "Connecting")
        case Going.SENDING:
            said = translate("Sync", "Sending, {done} of {whole} records")
            return said.format(done=number(done), whole=number(whole or done))
        case Going.RECEIVING:
            return translate("Sync", "Receiving, %n change(s)", "", done)
        case Going.FETCHING:
            said = translate("Sync", "Downloading “{title}”, {done} of {whole}")
            return said.format(title=title, done=phrases.size(done), whole=phrases.size(whole or done))
