"""Planning a roster: who would be added, changed and deactivated. Pure: the people that are there come in as values."""

from dataclasses import dataclass, field
from enum import Enum
from uuid import UUID

from desktop.learning.roster_model import Problem, RosterGroup
from desktop.store.directory import Directory
from desktop.store.people import PersonFacts


class RosterFact(Enum):
    """What can change of a person; screens name it in the reader's language."""

    GIVEN_NAME = "given name"
    FAMILY_NAME = "family name"
    NUMBER = "number"
    EMAIL = "e-mail"
    LANGUAGE = "language"
    ROLE = "role"
    SOURCE_ID = "source id"
    GROUPS = "groups"
    ACTIVE = "active"
    """Whether they may sign in: "yes" or "no"."""


@dataclass(frozen=True, slots=True)
class FactChange:
    """From → to, as texts; None: nothing was, or will be, said. Roles are the words of `Role`, groups their names
    separated by ", ".
    """

    fact: RosterFact
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class PlannedAddition:
    """`line` is where the file says so."""

    line: int
    facts: PersonFacts
    joins: tuple[RosterGroup, ...]


@dataclass(frozen=True, slots=True)
class PlannedChange:
    person: UUID
    line: int
    name: str
    """As it is before the change."""
    changes: tuple[FactChange, ...]
    facts: PersonFacts
    joins: tuple[RosterGroup, ...]
    leaves: tuple[UUID, ...]
    """Groups, by id."""
    comes_back: bool


@dataclass(frozen=True, slots=True)
class PlannedDeparture:
    """Somebody who will be deactivated: the roster says so (`line`), or has them no more (0)."""

    person: UUID
    line: int
    name: str


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """`unchanged`: how many people of the roster are as it says. `basis` is what it was made from, so that it is not
    carried out once something else holds.
    """

    name: str
    added: tuple[PlannedAddition, ...]
    changed: tuple[PlannedChange, ...]
    unchanged: int
    deactivated: tuple[PlannedDeparture, ...]
    problems: tuple[Problem, ...]
    new_groups: tuple[RosterGroup, ...]
    basis: Directory = field(repr=False, compare=False)

    @property
    def is_empty(self) -> bool:
        """Whether importing changes nothing."""
        return not (self.added or self.changed or self.deactivated or self.new_groups)
