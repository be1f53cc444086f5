"""What travels on a stick, in words: the ways, the sticks there are, how far it has come; without a screen."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from desktop.learning.carrying import Trouble
from desktop.ui import phrases
from desktop.words import translate

ROOM_TO_SPARE = 1 << 20
"""Bytes that stay free on a stick, for its own tables."""


class Way(Enum):
    """Where a stick goes."""

    TO_SERVER = "to the server"
    FROM_SERVER = "from the server"


@dataclass(frozen=True, slots=True)
class Stick:
    """A place to write to or to read from. `free` bytes, None where it does not say; `found`: bundles lie on it."""

    path: Path
    name: str
    free: int | None = None
    found: int = 0


@dataclass(frozen=True, slots=True)
class Load:
    """What waits to be carried to the server; `size_bytes` is about how much it is."""

    records: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Step:
    """How far carrying has come: `done` of `whole` bytes."""

    words: str
    done: int
    whole: int

    @property
    def share(self) -> float:
        """0 to 1."""
        return self.done / self.whole if self.whole else 0.0

    @property
    def figures(self) -> str:
        """ "12 MB of 60 MB"."""
        said = translate("Carrying", "{done} of {whole}")
        return said.format(done=phrases.size(self.done), whole=phrases.size(self.whole)) if self.whole else ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: the sentence that stands large, what was carried, what now."""

    title: str
    facts: tuple[str, ...]
    then: str


def way_words(way: Way, load: Load) -> tuple[str, str]:
    """The name of a way, and one line on it."""
    if way is Way.FROM_SERVER:
        return (
            translate("Carrying", "Bring courses and people from the server"),
            translate("Carrying", "And the receipt for what was carried before."),
        )
    name = translate("Carrying", "Carry results to the server")
    if not load.records:
        return name, translate("Carrying", "Nothing waits; everything is on the server.")
    return name, load_words(load)


def load_words(load: Load) -> str:
    """ "18 records, about 60 kB"."""
    records = translate("Carrying", "%n record(s)", "", load.records)
    said = translate("Carrying", "{records}, about {size}")
    return said.format(records=records, size=phrases.size(load.size_bytes))


def stick_fact(stick: Stick, way: Way) -> str:
    """What stands below the name of a stick."""
    if way is Way.FROM_SERVER:
        if stick.found:
            return translate("Carrying", "%n bundle(s) for this machine", "", stick.found)
        return translate("Carrying", "Nothing from the server is on it")
    if stick.free is None:
        return str(stick.path)
    return translate("Carrying", "{size} free").format(size=phrases.size(stick.free))


def why_not(stick: Stick, way: Way, needed: int) -> str:
    """Why this stick will not do, "" where it will."""
    if way is Way.FROM_SERVER or stick.free is None or stick.free >= needed + ROOM_TO_SPARE:
        return ""
    said = translate("Carrying", "There is too little room on {stick}: {needed} are needed, {free} are free.")
    return said.format(stick=stick.name, needed=phrases.size(needed + ROOM_TO_SPARE), free=phrases.size(stick.free))


def carried(records: int, size_bytes: int, parts: int) -> Outcome:
    """Results are on the stick, written and read back."""
    if not records:
        return Outcome(
            translate("Carrying", "Nothing had to be written"),
            (translate("Carrying", "Everything is on the server, or on a stick that was not brought back yet."),),
            "",
        )
    files = translate("Carrying", "%n file(s)", "", parts + 1)
    written = translate("Carrying", "{size} in {files}, sealed for the server alone")
    return Outcome(
        translate("Carrying", "You can pull the stick now"),
        (
            translate("Carrying", "%n record(s) are on it, and were read back", "", records),
            written.format(size=phrases.size(size_bytes), files=files),
        ),
        translate(
            "Carrying",
            "Take it to somebody who looks after the server. Everything stays here too, until its receipt comes back.",
        ),
    )


def brought(changes: int, packages: int, confirmed: int) -> Outcome:
    """A bundle was taken in."""
    facts = []
    if confirmed:
        facts.append(translate("Carrying", "%n record(s) are on the server now", "", confirmed))
    if changes:
        facts.append(translate("Carrying", "%n change(s) of people, courses and results", "", changes))
    if packages:
        facts.append(translate("Carrying", "%n course(s) added", "", packages))
    if not facts:
        facts.append(translate("Carrying", "It says nothing that this machine did not know."))
    return Outcome(translate("Carrying", "You can pull the stick now"), tuple(facts), "")


def trouble_words(trouble: Trouble, said: str) -> tuple[str, str]:
    """Why a bundle can't be used: what happened, and what now. `said` stands where there is nothing better."""
    again = translate("Carrying", "Nothing was changed here. Have it written again, and wait until it may be pulled.")
    known = {
        Trouble.NO_BUNDLE: (
            translate("Carrying", "Nothing from the server for this machine is on it."),
            translate("Carrying", "Choose another stick, or another folder."),
        ),
        Trouble.NEWER: (
            translate("Carrying", "It was written by a later version of Carrel."),
            translate("Carrying", "Update Carrel on this machine, then read it again."),
        ),
        Trouble.NOT_MEANT: (
            translate("Carrying", "It is sealed for another machine."),
            translate("Carrying", "Take it there, or have one written for this machine."),
        ),
        Trouble.NOT_SIGNED: (
            translate("Carrying", "It was changed on the way, or is not from the server of this machine."),
            again,
        ),
        Trouble.INCOMPLETE: (translate("Carrying", "Part of it is missing."), again),
        Trouble.DAMAGED: (translate("Carrying", "It is damaged."), again),
    }
    return known.get(trouble, (said, ""))
