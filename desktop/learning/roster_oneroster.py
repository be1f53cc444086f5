"""OneRoster 1.2 CSV (1EdTech, "OneRoster 1.2 CSV Binding"): a zip or folder with manifest.csv and a file a record.

Read are manifest, users, roles, orgs, classes and enrollments. Left out on purpose: passwords, parents and other
contacts, courses, grades and results; this seat has no use for them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from desktop.learning.people import UnfitFacts, tidied
from desktop.learning.roster_model import Problem, Roster, RosterGroup, RosterKind, RosterPerson, UnreadableRoster
from desktop.learning.roster_table import decoded, delimiter_of, rows_of
from desktop.store.people import PersonFacts
from desktop.words import translate
from sync.records.vocabulary import Role

MANIFEST: Final = "manifest.csv"
FILES: Final = ("users.csv", "roles.csv", "orgs.csv", "classes.csv", "enrollments.csv")
"""What is read beside the manifest, where it says that it is there."""
_VERSION: Final = "1.2"
_GONE: Final = "tobedeleted"
_RANKS: Final = (Role.LEARNER, Role.INSTRUCTOR, Role.ADMINISTRATOR)
_ROLES: Final = {
    "student": Role.LEARNER,
    "teacher": Role.INSTRUCTOR,
    "aide": Role.INSTRUCTOR,
    "proctor": Role.INSTRUCTOR,
    "principal": Role.ADMINISTRATOR,
    "administrator": Role.ADMINISTRATOR,
    "siteadministrator": Role.ADMINISTRATOR,
    "districtadministrator": Role.ADMINISTRATOR,
    "systemadministrator": Role.ADMINISTRATOR,
}
"""The others of the vocabulary (counselor, guardian, parent, relative) are nobody who learns or teaches here."""


class Mode(Enum):
    """How a file is to be taken (CSV Binding, "manifest.csv")."""

    BULK = "bulk"
    DELTA = "delta"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Record:
    """A row by its headings, as the specification spells them but without case."""

    line: int
    values: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.values.get(name.lower(), "")

    @property
    def is_gone(self) -> bool:
        """Only a delta says so (status `tobedeleted`)."""
        return self["status"].lower() == _GONE


@dataclass
class _Reading:
    """What the files gave so far."""

    open_file: Callable[[str], bytes | None]
    name: str
    modes: Mapping[str, Mode] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    surely_all: bool = True

    def say(self, file: str, line: int, sentence: str) -> None:
        self.problems.append(Problem(file, line, sentence))

    def records(self, file: str) -> list[Record]:
        """The rows of a file that the manifest promises, none of one it calls absent. Raises UnreadableRoster."""
        if self.modes.get(file, Mode.ABSENT) is Mode.ABSENT:
            return []
        content = self.open_file(file)
        if content is None:
            said = translate("Roster", "The manifest of “{name}” promises {file}, which is not there. Export it again.")
            raise UnreadableRoster(said.format(name=self.name, file=file))
        return self.parsed(file, content)

    def parsed(self, file: str, content: bytes) -> list[Record]:
        text = decoded(content, file)
        lines = rows_of(text, delimiter_of(text, lambda cell: cell.strip().lower() in _DELIMITING), file)
        heading = next(lines, None)
        if heading is None:
            return []
        names = [cell.strip().lower() for cell in heading.cells]
        found = []
        for line in lines:
            if line.trouble is not None:
                self.say(file, line.number, line.trouble)
                self.surely_all = False
                continue
            values = (cell.strip() for cell in line.cells)
            found.append(Record(line.number, dict(zip(names, values, strict=False))))
        return found


_DELIMITING: Final = ("sourcedid", "propertyname", "status", "givenname", "title", "role")


def read_oneroster(open_file: Callable[[str], bytes | None], name: str) -> Roster:
    """`open_file` gives the bytes of a file by its name, None where there is none. Raises UnreadableRoster."""
    manifest = open_file(MANIFEST)
    if manifest is None:
        said = translate("Roster", "“{name}” has no manifest.csv, so it is no OneRoster export. Choose another file.")
        raise UnreadableRoster(said.format(name=name))
    reading = _Reading(open_file, name)
    reading.modes = _modes(reading.parsed(MANIFEST, manifest), name)
    if reading.modes.get("users.csv", Mode.ABSENT) is Mode.ABSENT:
        said = translate("Roster", "“{name}” says nothing of people (users.csv is absent). Export it with users.")
        raise UnreadableRoster(said.format(name=name))
    roles = _roles(reading)
    groups = _groups(reading)
    people, mentioned = _people(reading, roles, groups)
    bulk = reading.modes["users.csv"] is Mode.BULK
    kind = RosterKind.ONEROSTER_BULK if bulk else RosterKind.ONEROSTER_DELTA
    return Roster(name, kind, people, tuple(reading.problems), mentioned, reading.surely_all)


def _modes(manifest: Sequence[Record], name: str) -> Mapping[str, Mode]:
    properties = {record["propertyName"].lower(): record["value"] for record in manifest}
    version = properties.get("oneroster.version", "")
    if version != _VERSION:
        said = translate(
            "Roster", "“{name}” is OneRoster {version}; this version of Carrel reads 1.2. Export it as 1.2."
        )
        raise UnreadableRoster(said.format(name=name, version=version or "?"))
    known = {mode.value: mode for mode in Mode}
    spelled = {
        f"{key.removeprefix('file.')}.csv": value for key, value in properties.items() if key.startswith("file.")
    }
    return {file: known.get(value.lower(), Mode.ABSENT) for file, value in spelled.items()}


def _roles(reading: _Reading) -> Mapping[str, tuple[Role, ...]]:
    """Roles by user; an empty tuple for somebody who has only roles that are nobody's here."""
    found: dict[str, tuple[Role, ...]] = {}
    for record in reading.records("roles.csv"):
        if record.is_gone:
            continue
        role = _ROLES.get(record["role"].lower())
        known = found.setdefault(record["userSourcedId"], ())
        if role is not None:
            found[record["userSourcedId"]] = (*known, role)
    return found


@dataclass(frozen=True, slots=True)
class _Memberships:
    """`joined` and `left` by user; `complete`: who is not in here is in no class."""

    joined: Mapping[str, tuple[RosterGroup, ...]]
    left: Mapping[str, tuple[RosterGroup, ...]]
    complete: bool


def _groups(reading: _Reading) -> _Memberships:
    orgs = {record["sourcedId"]: record["name"] for record in reading.records("orgs.csv") if not record.is_gone}
    classes: dict[str, RosterGroup] = {}
    gone: set[str] = set()
    for record in reading.records("classes.csv"):
        title = record["title"] or record["classCode"] or orgs.get(record["schoolSourcedId"], "")
        try:
            fit = tidied(PersonFacts(title, "", source_id=record["sourcedId"]))
        except UnfitFacts as error:
            reading.say("classes.csv", record.line, str(error))
            continue
        if fit.source_id is not None:
            classes[fit.source_id] = RosterGroup(fit.given_name, fit.source_id)
            gone |= {fit.source_id} if record.is_gone else set()
    joined: dict[str, tuple[RosterGroup, ...]] = {}
    left: dict[str, tuple[RosterGroup, ...]] = {}
    for record in reading.records("enrollments.csv"):
        where = record["classSourcedId"]
        # A delta need not repeat a class that did not change; its name is on this seat then.
        group = classes.get(where) or RosterGroup("", where)
        if not group.name and reading.modes.get("classes.csv", Mode.ABSENT) is not Mode.DELTA:
            said = translate(
                "Roster", "The class {class_id} is not in classes.csv. Export the roster again with its classes."
            )
            reading.say("enrollments.csv", record.line, said.format(class_id=where or "?"))
            continue
        side = left if record.is_gone or where in gone else joined
        side[record["userSourcedId"]] = tuple(dict.fromkeys((*side.get(record["userSourcedId"], ()), group)))
    return _Memberships(joined, left, reading.modes.get("enrollments.csv") is Mode.BULK)


def _people(
    reading: _Reading, roles: Mapping[str, tuple[Role, ...]], groups: _Memberships
) -> tuple[tuple[RosterPerson, ...], frozenset[str]]:
    people: dict[str, RosterPerson] = {}
    mentioned: set[str] = set()
    for record in reading.records("users.csv"):
        user = record["sourcedId"]
        if not user:
            said = translate(
                "Roster", "This row has no sourcedId, so nobody can tell whom it is about. Export it again."
            )
            reading.say("users.csv", record.line, said)
            reading.surely_all = False
            continue
        mentioned.add(user)
        if user in people:
            said = translate("Roster", "The sourcedId {user} is on line {line} already. Only that row is taken.")
            reading.say("users.csv", record.line, said.format(user=user, line=people[user].line))
            continue
        try:
            people[user] = _person(record, roles.get(user), groups)
        except UnfitFacts as error:
            reading.say("users.csv", record.line, str(error))
    return tuple(people.values()), frozenset(mentioned)


def _person(record: Record, roles: tuple[Role, ...] | None, groups: _Memberships) -> RosterPerson:
    if roles == ():
        said = translate("Roster", "{name} has no role of a learner or of staff here, and is left out.")
        raise UnfitFacts(said.format(name=f"{record['givenName']} {record['familyName']}".strip()))
    given = record["preferredGivenName"] or record["preferredFirstName"] or record["givenName"]
    family = record["preferredFamilyName"] or record["preferredLastName"] or record["familyName"]
    user = record["sourcedId"]
    facts = tidied(PersonFacts(given, family, record["identifier"], record["email"], source_id=user))
    return RosterPerson(
        line=record.line,
        given_name=facts.given_name,
        family_name=facts.family_name,
        number=facts.number,
        source_id=facts.source_id,
        email=facts.email,
        role=max(roles, key=_RANKS.index) if roles else None,
        groups=groups.joined.get(user, ()),
        left=groups.left.get(user, ()),
        all_groups=groups.complete,
        leaves=record.is_gone or record["enabledUser"].lower() == "false",
        file="users.csv",
    )
