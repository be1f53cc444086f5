"""What the ids in matters are called on this seat."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from desktop.store.devices import device_names
from desktop.store.reach import within
from desktop.store.seat import device_id
from sync.records.center import people
from sync.records.tables import attempts, scorm_packages


@dataclass(frozen=True)
class MatterNames:
    """Names of people and devices, titles by SHA-256; of attempts their numbers and the sessions they go on from."""

    people: dict[UUID, str]
    courses: dict[str, str]
    devices: dict[UUID, str]
    numbers: dict[UUID, int]
    heads: dict[UUID, UUID | None]
    own_device: UUID


def matter_names(
    connection: Connection, whom: Collection[UUID], packages: Collection[str], tries: Collection[UUID]
) -> MatterNames:
    """Of what is known here; nothing for the rest."""
    named = select(people.c.id, people.c.given_name, people.c.family_name).where(*within(people.c.id, whom))
    titled = select(scorm_packages.c.sha256, scorm_packages.c.title).where(scorm_packages.c.sha256.in_(packages))
    counted = select(attempts.c.id, attempts.c.number, attempts.c.head_id).where(*within(attempts.c.id, tries))
    numbers, heads = {}, {}
    for row in connection.execute(counted):
        numbers[row.id], heads[row.id] = row.number, row.head_id
    return MatterNames(
        people={row.id: f"{row.given_name} {row.family_name}".strip() for row in connection.execute(named)},
        courses={row.sha256: row.title for row in connection.execute(titled)},
        devices=device_names(connection),
        numbers=numbers,
        heads=heads,
        own_device=device_id(connection),
    )
