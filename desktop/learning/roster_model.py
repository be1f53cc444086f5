"""What a roster says: people, the groups they are in, and the rows that say nothing we can use."""

from dataclasses import dataclass
from enum import Enum

from desktop.words import translate
from sync.records.vocabulary import Role


class RosterKind(Enum):
    LIST = "list"
    """A plain CSV file: who is not in it is left alone."""
    ONEROSTER_BULK = "OneRoster bulk"
    """Everybody there is: who came by a roster and is not in it any more leaves."""
    ONEROSTER_DELTA = "OneRoster delta"
    """Only what changed."""


@dataclass(frozen=True, slots=True)
class RosterGroup:
    """A group by its name, and by its sourcedId where the roster has those."""

    name: str
    source_id: str | None = None


@dataclass(frozen=True, slots=True)
class RosterPerson:
    """One person. None: the roster says nothing about it, and nothing changes.

    `leaves`: the roster says they are gone. `groups` are to be joined, `left` to be left; `all_groups`: they are in no
    other group of the roster's.
    """

    line: int
    given_name: str
    family_name: str
    number: str | None = None
    source_id: str | None = None
    email: str | None = None
    language: str | None = None
    role: Role | None = None
    groups: tuple[RosterGroup, ...] = ()
    left: tuple[RosterGroup, ...] = ()
    all_groups: bool = False
    leaves: bool = False
    file: str = ""

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that can't be taken, or something in it that can't. `line` counts from 1 with the headings, 0: the whole
    file. `sentence` says what is wrong and how to mend it.
    """

    file: str
    line: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Roster:
    """What was read of the file `name`; the rows in `problems` are not among the people."""

    name: str
    kind: RosterKind
    people: tuple[RosterPerson, ...]
    problems: tuple[Problem, ...] = ()
    mentioned: frozenset[str] = frozenset()
    """sourcedIds of people who are in it, also in rows that can't be taken: they are not gone."""
    surely_all: bool = True
    """Whether every row says at least whom it is about; else nobody may be taken for gone."""


class UnreadableRoster(Exception):
    """Nothing of the file can be used; the sentence says why and what to choose instead."""


class RosterCancelled(Exception):
    """Somebody pressed Cancel; nothing was changed."""

    def __init__(self) -> None:
        super().__init__(translate("Roster", "The import was stopped. Nothing was changed."))
