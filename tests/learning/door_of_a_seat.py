"""A seat with a door: an administrator, an instructor with a group, learners in and outside of it; cheap guesses."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

from desktop.learning import passes
from desktop.learning.access import Access, Actor
from desktop.learning.audit import AuditFilter, AuditRow, trail
from desktop.learning.pins import Costs
from desktop.learning.sign_in import Doorkeeper
from desktop.store import groups, people
from desktop.store.store import Connection, Store
from sync.records.vocabulary import Role
from tests.learning.chair import NOON, Clock
from tests.store.desk import KEY

CHEAP: Final = Costs(passes=1, kibibytes=8, threads=1)
PINS: Final = {"administrator": "19384756", "instructor": "83746152", "learner": "273645", "other": "918273"}
WRONG: Final = "111222"


@dataclass(frozen=True, slots=True)
class Names:
    administrator: UUID
    instructor: UUID
    learner: UUID
    """In the instructor's group."""
    other: UUID
    """A learner of another group."""
    colleague: UUID
    """An instructor, in the first one's group as well; without a PIN."""


class Seat:
    """A second one over the same folder, after `close`, is a restart."""

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self.folder = folder
        self.clock = clock or Clock()
        self.open()

    def open(self) -> None:
        self.store = Store.open(self.folder, KEY, clock=self.clock)
        self.door = Doorkeeper(self.store, CHEAP)

    def restart(self) -> None:
        self.store.close()
        self.open()

    def furnish(self) -> Names:
        """The people, with their PINs."""
        administrator = self.door.make_administrator("Grace", "Okafor", PINS["administrator"], "Harbour Lane")

        def people_come(connection: Connection) -> Names:
            made = {
                name: people.add_person(connection, name.title(), "", NOON, role=role).id
                for name, role in (
                    ("instructor", Role.INSTRUCTOR),
                    ("learner", Role.LEARNER),
                    ("other", Role.LEARNER),
                    ("colleague", Role.INSTRUCTOR),
                )
            }
            deck = groups.add_group(connection, "Deck crew", NOON)
            galley = groups.add_group(connection, "Galley", NOON)
            together = (made["instructor"], made["learner"], made["colleague"])
            groups.put_in_group(connection, deck.id, together, NOON)
            groups.put_in_group(connection, galley.id, (made["other"],), NOON)
            return Names(administrator.person, **made)

        names = self.store.write(people_come).result()
        self.administrator = Access(self.store, administrator)
        for name in ("instructor", "learner", "other"):
            passes.set_pin(self.administrator, getattr(names, name), PINS[name], CHEAP)
        return names

    def access(self, person: UUID) -> Access:
        """As somebody who is signed in already."""
        found = self.store.read(lambda connection: people.person(connection, person))
        assert found is not None
        return Access(self.store, Actor(found.id, found.role, found.name))

    def said(self) -> list[AuditRow]:
        """The audit trail, oldest first."""
        rows = trail(self.access_of_administrator(), AuditFilter(), 0, 10_000).rows
        return list(reversed(rows))

    def access_of_administrator(self) -> Access:
        found = self.store.read(people.active_administrators)
        return self.access(next(iter(found)))
