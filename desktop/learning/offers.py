"""The packages a server offers this seat: which there are, and which are to be fetched."""

from collections.abc import Collection

from desktop.learning.access import Access
from desktop.learning.policy import Action
from desktop.store import audit, offers
from desktop.store.offers import Offer
from desktop.store.store import Connection

# The layers above take the store's records from here.
__all__ = ["Offer", "fetch_packages", "leave_packages", "offered"]


def offered(access: Access) -> tuple[Offer, ...]:
    """By title. Raises NotAllowed, StoreError."""
    return access.read(Action.MANAGE_PACKAGES, lambda connection: tuple(offers.offers(connection)))


def fetch_packages(access: Access, packages: Collection[str]) -> None:
    """Fetch these (SHA-256) at the next exchange, what broke off from where it broke off. Raises NotAllowed."""
    _want(access, packages, wanted=True)


def leave_packages(access: Access, packages: Collection[str]) -> None:
    """Undo `fetch_packages` for those that are not here yet. Raises NotAllowed."""
    _want(access, packages, wanted=False)


def _want(access: Access, packages: Collection[str], *, wanted: bool) -> None:
    def work(connection: Connection) -> None:
        offers.want(connection, packages, wanted=wanted)
        detail = {"what": "to be fetched" if wanted else "not to be fetched", "packages": sorted(packages)}
        audit.note(connection, access.actor.person, Action.MANAGE_PACKAGES.value, access.store.clock(), detail=detail)

    access.write(Action.MANAGE_PACKAGES, work).result()
