"""Carrying by stick what a network does not: sealed records to the server, and from it people, courses and receipts."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.learning.library import Library
from desktop.store.store import Store

Told = Callable[[int, int], None]
"""How far it has come: bytes done, bytes in all."""


class CarryingStopped(Exception):
    """Whoever asked for it no longer wants it; what was begun on the stick was taken away again."""


class BundleError(Exception):
    """What is on the stick can not be used; the sentence says what to do."""


class NotLinked(Exception):
    """This seat belongs to no server, so nothing can be sealed for one."""


@dataclass(frozen=True, slots=True)
class Waits:
    """What would go onto a stick, about."""

    records: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Carried:
    """What is on the stick: written, read back, and sealed for the server alone."""

    records: int
    size_bytes: int
    parts: int


@dataclass(frozen=True, slots=True)
class Brought:
    """What came from the stick. `confirmed` records are on the server by its receipt."""

    changes: int
    packages: int
    confirmed: int


def what_waits(store: Store) -> Waits:
    """Raises StoreError."""
    raise NotImplementedError


def carry(store: Store, folder: Path, told: Told, stopped: Callable[[], bool]) -> Carried:
    """Write what waits to a folder. Raises NotLinked, CarryingStopped, BundleError, OSError, StoreError."""
    raise NotImplementedError


def bundles_on(store: Store, folder: Path) -> tuple[Path, ...]:
    """The bundles in a folder that are for this seat, the newest last."""
    raise NotImplementedError


def bring(store: Store, library: Library, folder: Path, told: Told, stopped: Callable[[], bool]) -> Brought:
    """Take in what the server sent. Raises NotLinked, CarryingStopped, BundleError, OSError, StoreError."""
    raise NotImplementedError
