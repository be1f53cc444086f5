"""What the `carrel roster` command does: reads a roster by the program's own rules, and says what it would change.

A server calls it, so that a roster means the same there as on a seat. What is known comes in as JSON on standard input,
and what would be set goes out: registers and their fields, as records name them. Nothing is changed here.
"""

import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO
from uuid import UUID

from desktop.exit_codes import DONE, REFUSED
from desktop.learning.roster_model import RosterGroup, UnreadableRoster
from desktop.learning.roster_plan import GroupRef, RosterPlan, plan
from desktop.learning.roster_source import read_roster
from desktop.store.directory import Directory, Listed
from desktop.store.groups import Group
from desktop.store.people import PersonFacts
from sync.records.identifiers import new_id
from sync.records.vocabulary import RecordKind, Role

NOBODY = Directory({}, {})

Record = dict[str, Any]
"""A JSON object."""


def roster_one(file: Path, known: TextIO | None, *, administrators: bool, as_json: bool) -> int:
    """Print what importing `file` would change; DONE if it can be read at all. `known`: None is nobody."""
    try:
        directory = directory_of(json.load(known)) if known is not None else NOBODY
        planned = plan(read_roster(file), directory, administrators=administrators)
    except UnreadableRoster as error:
        print(json.dumps({"unreadable": str(error)}) if as_json else error, file=sys.stdout if as_json else sys.stderr)
        return REFUSED
    record = as_record(planned, datetime.now(UTC))
    print(json.dumps(record, ensure_ascii=False) if as_json else as_text(record))
    return DONE


def directory_of(record: Mapping[str, Any]) -> Directory:
    """People and groups as a server lists them; every value as in the records' own fields."""
    groups = {
        UUID(one["id"]): Group(
            UUID(one["id"]), one["name"], one["source_id"], _moment(one["made_at"]), _moment_or_none(one["removed_at"])
        )
        for one in record["groups"]
    }
    people = {
        UUID(one["id"]): Listed(
            UUID(one["id"]),
            PersonFacts(
                one["given_name"],
                one["family_name"],
                one["number"],
                one["email"],
                one["language"],
                Role(one["role"]),
                one["source_id"],
            ),
            one["active"],
            frozenset(UUID(group) for group in one["groups"]),
        )
        for one in record["people"]
    }
    return Directory(people, groups)


def as_record(planned: RosterPlan, now: datetime) -> Record:
    """Counts, problems, and `edits`: {"kind", "subject", "fields"} in the order in which they are to be set."""
    return {
        "name": planned.name,
        "added": len(planned.added),
        "changed": len(planned.changed),
        "unchanged": planned.unchanged,
        "deactivated": len(planned.deactivated),
        "groups": list(planned.new_groups),
        "problems": [{"file": one.file, "line": one.line, "text": one.sentence} for one in planned.problems],
        "edits": _Edits(planned, now).made(),
    }


def as_text(record: Record) -> str:
    """The same to read, without a final line break."""
    people = f"{record['added']} to add, {record['changed']} to change, {record['unchanged']} as they are"
    groups = f"{len(record['groups'])} groups to make"
    lines = [f"{record['name']}: {people}, {record['deactivated']} to deactivate, {groups}."]
    lines += [f"Problem, {one['file']} line {one['line']}: {one['text']}" for one in record["problems"]]
    return "\n".join(lines)


class _Edits:
    """A plan as the registers that have to be set; groups come before the people in them."""

    def __init__(self, planned: RosterPlan, now: datetime) -> None:
        self._planned = planned
        self._now = now
        self._groups: dict[RosterGroup, UUID] = {}
        self._members: dict[UUID, Record] = {}
        self._edits: list[Record] = []

    def made(self) -> list[Record]:
        self._make_groups()
        for one in self._planned.added:
            person = new_id(self._now)
            said = {name: value for name, value in _facts(one.facts).items() if value is not None}
            self._set(RecordKind.PERSON, person, said | {"made_at": self._now.isoformat()})
            self._members_of(one.joins, person, True)
        for changed in self._planned.changed:
            before, after = _facts(self._planned.basis.people[changed.person].facts), _facts(changed.facts)
            fields = {name: value for name, value in after.items() if before[name] != value}
            if changed.comes_back:
                fields["deactivated_at"] = None
            self._set(RecordKind.PERSON, changed.person, fields)
            self._members_of(changed.joins, changed.person, True)
            self._members_of(changed.leaves, changed.person, None)
        for gone in self._planned.deactivated:
            self._set(RecordKind.PERSON, gone.person, {"deactivated_at": self._now.isoformat()})
        for group, members in self._members.items():
            self._set(RecordKind.GROUP, group, members)
        return self._edits

    def _make_groups(self) -> None:
        for one in self._planned.groups:
            wanted = {"name": one.group.name, "source_id": one.group.source_id}
            if one.known is None:
                self._groups[one.group] = new_id(self._now)
                said: Record = {name: value for name, value in wanted.items() if value is not None}
                self._set(RecordKind.GROUP, self._groups[one.group], said | {"made_at": self._now.isoformat()})
                continue
            self._groups[one.group] = one.known
            known = self._planned.basis.groups[one.known]
            fields: Record = {} if known.removed_at is None else {"removed_at": None}
            if one.group.source_id is not None and known.source_id != one.group.source_id:
                fields["source_id"] = one.group.source_id
            self._set(RecordKind.GROUP, one.known, fields)

    def _members_of(self, refs: tuple[GroupRef, ...], person: UUID, member: bool | None) -> None:
        for ref in refs:
            group = ref if isinstance(ref, UUID) else self._groups[ref]
            self._members.setdefault(group, {})[f"member:{person}"] = member

    def _set(self, kind: RecordKind, subject: UUID, fields: Record) -> None:
        if fields:
            self._edits.append({"kind": kind.value, "subject": str(subject), "fields": fields})


def _facts(facts: PersonFacts) -> Record:
    """As the fields of a person's record."""
    return {
        "given_name": facts.given_name,
        "family_name": facts.family_name,
        "number": facts.number,
        "email": facts.email,
        "language": facts.language,
        "role": facts.role.value,
        "source_id": facts.source_id,
    }


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _moment_or_none(text: str | None) -> datetime | None:
    return None if text is None else _moment(text)
