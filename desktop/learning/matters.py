"""What waits for a person because two seats did not know of each other: seen, settled, and taken back."""

from uuid import UUID

from desktop.learning.access import Access
from desktop.store.matters import KeptMatter

# The layers above take the store's records from here.
__all__ = ["KeptMatter", "NoSuchMatter", "count_matters", "dismiss", "go_on_from", "let_wait", "matters_for", "stand"]


class NoSuchMatter(LookupError):
    """The matter is not here any more. The sentence is for whoever asked."""


def matters_for(access: Access) -> tuple[KeptMatter, ...]:
    """What the actor may settle, and what was settled: what waits first. Raises NotAllowed, StoreError."""
    raise NotImplementedError


def count_matters(access: Access) -> int:
    """How many of them wait. Raises NotAllowed, StoreError."""
    raise NotImplementedError


def go_on_from(access: Access, matter: str, session: UUID, reason: str) -> None:
    """Of a forked attempt: the learner goes on with the state this session left; again with the other one undoes it.

    Raises NotAllowed, NoSuchMatter, ReasonMissing.
    """
    raise NotImplementedError


def stand(access: Access, matter: str, *, counts: bool, reason: str) -> None:
    """Of an attempt over the limit: it counts, or is set aside. The other one undoes it.

    Raises NotAllowed, NoSuchMatter, ReasonMissing.
    """
    raise NotImplementedError


def dismiss(access: Access, matter: str, reason: str = "") -> None:
    """It needs nothing done. Raises NotAllowed, NoSuchMatter."""
    raise NotImplementedError


def let_wait(access: Access, matter: str, reason: str = "") -> None:
    """Undo `dismiss`. Raises NotAllowed, NoSuchMatter."""
    raise NotImplementedError
