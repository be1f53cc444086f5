"""The door of a seat: who may sign in, by PIN, by badge or as a guest; nobody needs a network for it."""

from uuid import UUID

from desktop.learning.access import Actor
from desktop.learning.door import DoorGroup, SignIn, Tiles
from desktop.learning.pins import COSTS, Costs
from desktop.store.store import Store


class Doorkeeper:
    """Call it off the GUI thread: a check takes as long as a guess is meant to (about 0.2 s)."""

    def __init__(self, store: Store, costs: Costs = COSTS) -> None:
        self._store = store
        self._costs = costs

    def needs_first_start(self) -> bool:
        """Whether nobody can manage this seat yet."""
        raise NotImplementedError

    def make_administrator(self, given: str, family: str, pin: str, center: str) -> Actor:
        """The first administrator, signed in. Raises AlreadyManaged, UnfitPin, NameMissing."""
        raise NotImplementedError

    def tiles(self, search: str = "", group: UUID | None = None, *, after: int = 0, most: int = 60) -> Tiles:
        """Who can sign in, by name; `after` so many."""
        raise NotImplementedError

    def groups(self) -> tuple[DoorGroup, ...]:
        raise NotImplementedError

    def sign_in(self, person: UUID, pin: str) -> SignIn:
        raise NotImplementedError

    def sign_in_by_badge(self, text: str) -> SignIn:
        """By what a badge says. Admits learners; whoever teaches or manages is asked for the PIN too (PinWanted)."""
        raise NotImplementedError

    def guests_allowed(self) -> bool:
        raise NotImplementedError

    def enter_as_guest(self, name: str) -> Actor:
        """Raises GuestsNotAllowed, NameMissing."""
        raise NotImplementedError

    def sign_out(self, actor: Actor) -> None:
        raise NotImplementedError

    def unlock(self, supervisor: UUID, pin: str, person: UUID) -> SignIn:
        """At the door: a supervisor's own PIN lets somebody try again at once. Admitted: it is done (the supervisor is
        not signed in by it). Raises NotAllowed where they may not do this to that person.
        """
        raise NotImplementedError
