"""Who said what, when, and which of two words is the later one: the same everywhere, whatever came first.

A stamp is (hlc, device, record). Wall clocks order nothing: those of seats can't be believed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar
from uuid import UUID

from sync.bodies import Body

Stamp = tuple[int, int, int]
NEVER: Final[Stamp] = (-1, 0, 0)
_FOR_GOOD: Final = frozenset({"erased_at"})
"""Fields that nobody clears once they were set."""

B = TypeVar("B", bound=Body)


@dataclass(frozen=True, slots=True)
class Told(Generic[B]):
    """What one record says of one subject; `record` is its own id."""

    subject: UUID
    device: UUID
    hlc: int
    record: UUID
    body: B

    @property
    def stamp(self) -> Stamp:
        return self.hlc, self.device.int, self.record.int


def newest(told: Iterable[Told[B]]) -> dict[UUID, Told[B]]:
    """The latest word on each subject."""
    found: dict[UUID, Told[B]] = {}
    for each in told:
        if each.subject not in found or found[each.subject].stamp < each.stamp:
            found[each.subject] = each
    return found


@dataclass(frozen=True, slots=True)
class FieldsTold:
    """What one record says of a register: only the fields that were changed."""

    device: UUID
    hlc: int
    record: UUID
    fields: Mapping[str, Any]

    @property
    def stamp(self) -> Stamp:
        return self.hlc, self.device.int, self.record.int


@dataclass(frozen=True, slots=True)
class Held:
    """The value of a field that holds, and who said it when."""

    value: Any
    hlc: int
    device: UUID
    record: UUID


def merge_fields(told: Iterable[FieldsTold]) -> dict[str, Held]:
    """Of two values of one field the later holds, each field for itself; in the order of their names."""
    latest: dict[str, tuple[bool, Stamp]] = {}
    held: dict[str, Held] = {}
    for each in told:
        for name, value in each.fields.items():
            order = (name in _FOR_GOOD and value is not None, each.stamp)
            if name not in latest or latest[name] < order:
                latest[name] = order
                held[name] = Held(value, each.hlc, each.device, each.record)
    return {name: held[name] for name in sorted(held)}
