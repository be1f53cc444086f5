"""For a center whose only administrator forgot the PIN: the owner of the store, at a command line, sets a new one.

No new power: that user's key store opens the database already. The door itself has no such way.
"""

from dataclasses import dataclass

from desktop.learning import pins
from desktop.learning.audited import Audited
from desktop.learning.pins import COSTS, Costs
from desktop.store import audit, credentials, people
from desktop.store.store import Connection, Store
from desktop.words import translate
from sync.records.vocabulary import Role


class NobodyToRescue(Exception):
    def __init__(self) -> None:
        super().__init__(
            translate("Rescue", "This seat has no administrator yet. Nothing was changed. Start Carrel: it makes one.")
        )


@dataclass(frozen=True, slots=True)
class Rescued:
    name: str
    pin: str


def rescue_administrator(store: Store, costs: Costs = COSTS) -> Rescued:
    """A random PIN for the first administrator who is active, which the trail says was set by nobody who signed in.

    Raises NobodyToRescue, StoreError.
    """
    pin = pins.random_pin(Role.ADMINISTRATOR)
    verifier = pins.make_verifier(pins.pepper_of(store), pin, costs, store.clock())

    def rescue(connection: Connection) -> Rescued:
        active = people.active_administrators(connection)
        found = next((person for person in people.everybody(connection) if person.id in active), None)
        if found is None:
            raise NobodyToRescue
        credentials.keep_verifier(connection, found.id, verifier)
        credentials.forget_tries(connection, found.id)
        subject, detail = ("person", found.id), {"by": "command line"}
        audit.note(connection, None, Audited.PIN_SET.value, store.clock(), subject=subject, detail=detail)
        return Rescued(found.name, pin)

    return store.write(rescue).result()
