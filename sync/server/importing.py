"""Importing packages and rosters on the server: looked at by the desktop's rules, then told as records."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from pydantic import BaseModel, ConfigDict, ValidationError
from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql, sqlite

from sync.bodies import PackageFields, Sha256
from sync.records.center import group_members, groups, people
from sync.records.tables import scorm_packages
from sync.records.vocabulary import RecordKind
from sync.server.asking_desktop import NotAnswered, ask
from sync.server.depot import Depot
from sync.server.intake.editing import Edit
from sync.server.server import Server
from sync.server.store.tables import package_files


class CannotImport(Exception):
    """Nothing was imported; the sentence says why, and what to do."""


@dataclass(frozen=True, slots=True)
class ImportedPackage:
    """`is_new`: its files were not here before. `notes` are what an author should know."""

    sha256: str
    title: str
    is_new: bool
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportedRoster:
    """How many people; `groups` were made; `problems` are the rows that were left out."""

    added: int
    changed: int
    unchanged: int
    deactivated: int
    groups: tuple[str, ...]
    problems: tuple[str, ...]


class _Facts(PackageFields):
    """What the desktop says of a package."""

    sha256: Sha256


class _Edit(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: RecordKind
    subject: UUID
    fields: dict[str, Any]


class _Plan(BaseModel):
    """What the desktop says of a roster."""

    model_config = ConfigDict(frozen=True)

    added: int
    changed: int
    unchanged: int
    deactivated: int
    groups: tuple[str, ...]
    problems: tuple[dict[str, Any], ...]
    edits: tuple[_Edit, ...]


_NOT_READ: Final = (
    "The file could not be read as it should be. Nothing was imported; update desktop and server together."
)


def import_package(server: Server, depot: Depot, file: Path, actor: UUID | None = None) -> ImportedPackage:
    """Check a package as a seat would, put it into the depot and offer it to all seats. Blocks for seconds.

    Raises CannotImport for what a seat would refuse, DepotError.
    """
    try:
        found = ask("inspect", "--json", str(file.absolute()))
    except NotAnswered as error:
        raise CannotImport(str(error)) from error
    problems = [str(problem["text"]) for problem in found.get("problems", ())]
    if problems:
        raise CannotImport(" ".join(problems))
    try:
        facts = _Facts.model_validate(found["facts"], strict=False)
    except (ValidationError, KeyError) as error:
        raise CannotImport(_NOT_READ) from error
    is_new = depot.find(facts.sha256) is None
    stored = depot.add(file)
    if stored.sha256 != facts.sha256:
        raise CannotImport(f"“{file.name}” was changed while it was read. Nothing was imported; try again.")
    told = {name: value for name, value in facts.model_dump(mode="json").items() if name in _TOLD and value is not None}
    server.write_registers(actor, RecordKind.PACKAGE, facts.sha256, told | _again(server, facts.sha256))
    with server.database.writing() as connection:
        _note_files(connection, stored.sha256, stored.size, server, actor)
    notes = tuple(str(note["text"]) for note in found.get("notes", ()))
    return ImportedPackage(facts.sha256, facts.title, is_new, notes)


_TOLD: Final = frozenset(
    {
        "title",
        "description",
        "edition",
        "launch",
        "launch_count",
        "sco_count",
        "passing_score",
        "completion_threshold",
        "duration",
        "attempt_limit",
        "size_bytes",
        "identifier",
    }
)


def import_roster(
    server: Server, file: Path, actor: UUID | None = None, *, administrators: bool = False
) -> ImportedRoster:
    """Take people and groups from a CSV or OneRoster file, matched to those who are here. Raises CannotImport.

    Without `administrators` nobody becomes one: such rows are problems. Importing a roster twice changes nothing.
    """
    with server.database.reading() as connection:
        known = json.dumps(_directory(connection)).encode()
    words = ["roster", "--json", "--known", *(["--administrators"] if administrators else []), str(file.absolute())]
    try:
        found = ask(*words, said=known)
    except NotAnswered as error:
        raise CannotImport(str(error)) from error
    if "unreadable" in found:
        raise CannotImport(str(found["unreadable"]))
    try:
        plan = _Plan.model_validate(found)
    except ValidationError as error:
        raise CannotImport(_NOT_READ) from error
    if plan.edits:
        server.edit(actor, [Edit.of_fields(one.kind, str(one.subject), one.fields) for one in plan.edits])
    problems = tuple(f"{one['file']}, line {one['line']}: {one['text']}" for one in plan.problems)
    return ImportedRoster(plan.added, plan.changed, plan.unchanged, plan.deactivated, plan.groups, problems)


def _again(server: Server, sha256: str) -> dict[str, Any]:
    """What is said of every import: the files are here; one that was removed comes back."""
    with server.database.reading() as connection:
        removed = select(scorm_packages.c.removed_at).where(scorm_packages.c.sha256 == sha256)
        was_removed = connection.execute(removed).scalar_one_or_none() is not None
    return {"available": True, **({"removed_at": None} if was_removed else {})}


def _note_files(connection: Connection, sha256: str, size: int, server: Server, actor: UUID | None) -> None:
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    row = {"sha256": sha256, "size_bytes": size, "stored_at": server.now(), "stored_by": actor}
    connection.execute(dialect.insert(package_files).values(**row).on_conflict_do_nothing())


def _directory(connection: Connection) -> dict[str, Sequence[Mapping[str, Any]]]:
    """Everybody and every group, as the desktop plans a roster against them."""
    member_of: dict[UUID, list[str]] = {}
    for person, group in connection.execute(select(group_members.c.person_id, group_members.c.group_id)):
        member_of.setdefault(person, []).append(str(group))
    query = select(people).where(~people.c.guest, people.c.erased_at.is_(None))
    return {
        "people": [
            {
                "id": str(row.id),
                "given_name": row.given_name,
                "family_name": row.family_name,
                "number": row.number,
                "email": row.email,
                "language": row.language,
                "role": row.role.value,
                "source_id": row.source_id,
                "active": row.deactivated_at is None,
                "groups": member_of.get(row.id, []),
            }
            for row in connection.execute(query)
        ],
        "groups": [
            {
                "id": str(row.id),
                "name": row.name,
                "source_id": row.source_id,
                "made_at": row.made_at.isoformat(),
                "removed_at": row.removed_at.isoformat() if row.removed_at is not None else None,
            }
            for row in connection.execute(select(groups))
        ],
    }
