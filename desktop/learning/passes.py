"""What lets a person in: a PIN, a badge, another chance after too many tries; given by those who may, and noted."""

from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.door import SignIn
from desktop.learning.pins import COSTS, Costs


def set_pin(access: Access, person: UUID, pin: str, costs: Costs = COSTS) -> None:
    """Replace somebody's PIN, and let them try at once. Off the GUI thread. Raises NotAllowed, UnfitPin."""
    raise NotImplementedError


def new_pin(access: Access, person: UUID, costs: Costs = COSTS) -> str:
    """A random PIN, to be shown once and told to that person alone. Raises NotAllowed."""
    raise NotImplementedError


def change_own_pin(access: Access, old: str, new: str, costs: Costs = COSTS) -> SignIn:
    """Change one's own PIN, knowing the old one; tries count as at the door. Admitted: it is changed."""
    raise NotImplementedError


def new_badge(access: Access, person: UUID) -> str:
    """What a new badge says (for the QR code; to be shown once); any earlier badge of that person opens nothing now."""
    raise NotImplementedError


def take_badge(access: Access, person: UUID) -> None:
    """From now on no badge lets that person in."""
    raise NotImplementedError


def let_try_again(access: Access, person: UUID) -> None:
    """Forget the wrong tries of somebody who waits."""
    raise NotImplementedError
