"""Planning a roster: who would be added, changed and deactivated. Pure: the people that are there come in as values."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from uuid import UUID

from desktop.learning.roster_matching import Match, match
from desktop.learning.roster_model import Problem, Roster, RosterGroup, RosterKind
from desktop.store.directory import Directory, Listed
from desktop.store.people import PersonFacts, folded
from desktop.words import translate
from sync.records.vocabulary import Role


class RosterFact(Enum):
    """What can change of a person; screens name it in the reader's language."""

    GIVEN_NAME = "given name"
    FAMILY_NAME = "family name"
    NUMBER = "number"
    EMAIL = "e-mail"
    LANGUAGE = "language"
    ROLE = "role"
    SOURCE_ID = "source id"
    GROUPS = "groups"
    ACTIVE = "active"
    """Whether they may sign in: "yes" or "no"."""


@dataclass(frozen=True, slots=True)
class FactChange:
    """From → to, as texts; None: nothing was, or will be, said. Roles are the words of `Role`, groups their names
    separated by ", ".
    """

    fact: RosterFact
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class PlannedGroup:
    """A group that a roster names: made (`known` None), brought back, or known from now on by its sourcedId."""

    group: RosterGroup
    known: UUID | None


GroupRef = UUID | RosterGroup
"""A group that is there, or one that the plan makes."""


@dataclass(frozen=True, slots=True)
class PlannedAddition:
    """`line` is where the file says so."""

    line: int
    facts: PersonFacts
    joins: tuple[GroupRef, ...]


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """`name` is as it was before the change; groups they leave go by id."""

    person: UUID
    line: int
    name: str
    changes: tuple[FactChange, ...]
    facts: PersonFacts
    joins: tuple[GroupRef, ...]
    leaves: tuple[UUID, ...]
    comes_back: bool


@dataclass(frozen=True, slots=True)
class PlannedDeparture:
    """Somebody who will be deactivated: the roster says so on `line`, or has them no more (0)."""

    person: UUID
    line: int
    name: str


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """`unchanged`: how many people of the roster are as it says. `basis` is what it was made from, so that it is not
    carried out once something else holds.
    """

    name: str
    added: tuple[PlannedAddition, ...]
    changed: tuple[PlannedChange, ...]
    unchanged: int
    deactivated: tuple[PlannedDeparture, ...]
    problems: tuple[Problem, ...]
    groups: tuple[PlannedGroup, ...]
    basis: Directory = field(repr=False, compare=False)

    @property
    def is_empty(self) -> bool:
        """Whether importing changes nothing."""
        return not (self.added or self.changed or self.deactivated or self.groups)

    @property
    def new_groups(self) -> tuple[str, ...]:
        """Names of the groups it makes."""
        return tuple(one.group.name for one in self.groups if one.known is None)


def plan(roster: Roster, known: Directory, *, administrators: bool = False) -> RosterPlan:
    """What importing the roster would change. `administrators`: it may make somebody an administrator."""
    matches = match(roster.people, known, administrators=administrators)
    groups = _Groups(known)
    added: list[PlannedAddition] = []
    changed: list[PlannedChange] = []
    departed: list[PlannedDeparture] = []
    unchanged = 0
    for one in matches.taken:
        row, person = one.row, one.known
        if person is None:
            added.append(PlannedAddition(row.line, one.facts, groups.refs(row.groups)))
        elif row.leaves:
            departed += [PlannedDeparture(person.id, row.line, person.facts.name)] if person.active else []
            unchanged += not person.active
        else:
            change = _change(one, person, groups)
            changed += [change] if change is not None else []
            unchanged += change is None
    absent, said = _absent(roster, known)
    problems = (*roster.problems, *matches.problems, *groups.problems(roster), *said)
    return RosterPlan(
        roster.name,
        tuple(added),
        tuple(changed),
        unchanged,
        tuple(departed + absent),
        tuple(sorted(problems, key=lambda one: (one.file, one.line))),
        groups.planned,
        known,
    )


class _Groups:
    """Finds the groups a roster names among those that are there, and plans those that are not."""

    def __init__(self, known: Directory) -> None:
        self._known = known.groups
        self._by_source = {one.source_id: one for one in known.groups.values() if one.source_id}
        there = [one for one in known.groups.values() if one.removed_at is None]
        self._named = {folded(one.name): one for one in reversed(there)}
        self._by_hand = {folded(one.name): one for one in reversed(there) if one.source_id is None}
        self._plans: dict[tuple[str, str], PlannedGroup] = {}

    def refs(self, wanted: Iterable[RosterGroup]) -> tuple[GroupRef, ...]:
        """Those to be in; one that is not there is planned. Left out is a class of which nobody knows the name."""
        found = (self.there(one) or self._planned(one) for one in wanted)
        return tuple(dict.fromkeys(one for one in found if one is not None))

    def there(self, wanted: RosterGroup) -> UUID | None:
        """The group as it is now, None where it has to be made, or brought back."""
        if wanted.source_id is None:
            known = self._named.get(folded(wanted.name))
        else:
            known = self._by_source.get(wanted.source_id)
        return known.id if known is not None and known.removed_at is None else None

    def _planned(self, wanted: RosterGroup) -> GroupRef | None:
        # A class is its sourcedId, whatever it is called; a group without one is its name in any case.
        key = ("class", wanted.source_id) if wanted.source_id is not None else ("name", folded(wanted.name))
        if key not in self._plans:
            known = self._by_source.get(wanted.source_id or "")
            if known is None and not wanted.name:
                return None
            if known is None and wanted.source_id is not None:
                # A group made here by hand becomes the roster's class of that name, once.
                known = self._by_hand.pop(folded(wanted.name), None)
            self._plans[key] = PlannedGroup(wanted, known.id if known is not None else None)
        plan = self._plans[key]
        return plan.known or plan.group

    @property
    def planned(self) -> tuple[PlannedGroup, ...]:
        return tuple(self._plans.values())

    def of_rosters(self, person: Listed) -> frozenset[UUID]:
        """The person's groups that came by a roster."""
        return frozenset(one for one in person.groups if self._is_there(one) and self._known[one].source_id is not None)

    def name_of(self, ref: GroupRef) -> str:
        return ref.name if isinstance(ref, RosterGroup) else self._known[ref].name

    def names(self, groups: Iterable[GroupRef]) -> str | None:
        """What is there once the plan is carried out, as one text."""
        back = {one.known for one in self.planned}
        there = (one for one in groups if isinstance(one, RosterGroup) or self._is_there(one) or one in back)
        return ", ".join(sorted(map(self.name_of, there), key=folded)) or None

    def problems(self, roster: Roster) -> list[Problem]:
        """Rows that name a class of which nobody knows more than its sourcedId."""
        said = translate("Roster", "The class {class_id} is not known here. Export the roster again with its classes.")
        return [
            Problem(row.file, row.line, said.format(class_id=group.source_id))
            for row in roster.people
            for group in row.groups
            if not group.name and group.source_id not in self._by_source
        ]

    def _is_there(self, group: UUID) -> bool:
        return self._known[group].removed_at is None


def _change(one: Match, person: Listed, groups: _Groups) -> PlannedChange | None:
    joins = tuple(ref for ref in groups.refs(one.row.groups) if ref not in person.groups)
    wanted = set(groups.refs(one.row.groups))
    leaves = {group for group in map(groups.there, one.row.left) if group is not None} & person.groups
    if one.row.all_groups:
        leaves |= groups.of_rosters(person) - wanted
    leaves -= wanted
    afterwards = (person.groups - leaves) | set(joins)
    sides = (
        *zip(_texts(person.facts), _texts(one.facts), strict=True),
        (groups.names(person.groups), groups.names(afterwards)),
        ("yes" if person.active else "no", "yes"),
    )
    changes = tuple(
        FactChange(fact, before, after)
        for fact, (before, after) in zip(RosterFact, sides, strict=True)
        if before != after
    )
    if not changes and not joins and not leaves:
        return None
    return PlannedChange(
        person.id,
        one.row.line,
        person.facts.name,
        changes,
        one.facts,
        joins,
        tuple(sorted(leaves)),
        not person.active,
    )


def _texts(facts: PersonFacts) -> tuple[str | None, ...]:
    """In the order of RosterFact."""
    return (
        facts.given_name or None,
        facts.family_name or None,
        facts.number,
        facts.email,
        facts.language,
        facts.role.value,
        facts.source_id,
    )


def _absent(roster: Roster, known: Directory) -> tuple[list[PlannedDeparture], list[Problem]]:
    """Who came by a roster and is not in this one, which holds everybody."""
    if roster.kind is not RosterKind.ONEROSTER_BULK:
        return [], []
    gone = [
        one
        for one in known.people.values()
        if one.active and one.facts.source_id is not None and one.facts.source_id not in roster.mentioned
    ]
    if gone and not roster.surely_all:
        said = translate(
            "Roster",
            "Some rows could not be read, so nobody can tell who is missing. Nobody is deactivated by this import.",
        )
        return [], [Problem("users.csv", 0, said)]
    said = translate("Roster", "{name} is not in the roster but is an administrator; that is changed under People.")
    stay = [Problem("users.csv", 0, said.format(name=one.facts.name)) for one in gone if _manages(one)]
    return [PlannedDeparture(one.id, 0, one.facts.name) for one in gone if not _manages(one)], stay


def _manages(one: Listed) -> bool:
    return one.facts.role is Role.ADMINISTRATOR
