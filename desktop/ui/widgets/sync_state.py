"""Where work is, without a screen: saved here, on its way, on the server; each with its icon, colour and word."""

from dataclasses import dataclass
from enum import Enum

from desktop.words import QT_TRANSLATE_NOOP, in_a_row, translate


class Kept(Enum):
    """Where the newest work is."""

    HERE = "here"
    ON_ITS_WAY = "on its way"
    ON_SERVER = "on the server"
    LATE = "late"
    """Here, for longer than it should be."""

    @property
    def icon(self) -> str:
        return _LOOKS[self][0]

    @property
    def colour(self) -> str:
        """The name of the token of its icon."""
        return _LOOKS[self][1]

    @property
    def word(self) -> str:
        return translate("SyncPill", _LOOKS[self][2])


_LOOKS = {
    Kept.HERE: ("monitor-check", "text2", QT_TRANSLATE_NOOP("SyncPill", "Saved here")),
    Kept.ON_ITS_WAY: ("cloud-upload", "primary", QT_TRANSLATE_NOOP("SyncPill", "On its way")),
    Kept.ON_SERVER: ("cloud-check", "passed", QT_TRANSLATE_NOOP("SyncPill", "On the server")),
    Kept.LATE: ("monitor-check", "attention", QT_TRANSLATE_NOOP("SyncPill", "Saved here")),
}


@dataclass(frozen=True, slots=True)
class SyncState:
    """`fact` is the count or the age that goes with the place: "18 to send", "oldest 3 days".

    `brief` is the same where there is hardly room ("3 d"); `whole` says all of it in a sentence, for a tip.
    """

    place: Kept
    fact: str = ""
    brief: str = ""
    whole: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return in_a_row(self.place.word, self.whole or self.fact)
