"""Who may do what: the whole matrix of roles, actions and whose records, through the door that every use case takes."""

from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

import pytest

from desktop.learning.access import Access, Actor, NotAllowed
from desktop.learning.policy import POLICY, Action, Scope, scope_of
from desktop.store import groups, people
from desktop.store.store import Connection, Store
from sync.records.identifiers import new_id
from sync.records.vocabulary import Role
from tests.learning.chair import NOON
from tests.store.desk import KEY

WHOSE: Final = {
    "M": "one's own",
    "T": "those of a learner one is in a group with",
    "O": "those of a learner of another group",
    "S": "those of another instructor",
    "N": "nobody's in particular",
}
EXPECTED: Final = """
                   learner  instructor  administrator
learn              M...N    M...N       M...N
enrol self         M...N    M...N       M...N
browse course      .....    MTOSN       MTOSN
see results        M...N    MT..N       MTOSN
see room           .....    MT..N       MTOSN
assign course      .....    MT..N       MTOSN
grant attempt      .....    .T..N       MTOSN
settle attempt     .....    .T..N       MTOSN
give guest work    .....    .T..N       MTOSN
reset PIN          .....    MT..N       MTOSN
see reports        .....    MT..N       MTOSN
export record      M...N    MT..N       MTOSN
export reports     .....    MT..N       MTOSN
manage packages    .....    .....       MTOSN
manage people      .....    .....       MTOSN
erase person       .....    .....       MTOSN
see audit          .....    .....       MTOSN
change settings    .....    .....       MTOSN
run doctor         .....    MTOSN       MTOSN
see diagnostics    .....    MTOSN       MTOSN
see sync           .....    MTOSN       MTOSN
run sync           .....    .....       MTOSN
"""
"""By hand, from what the center wants: a learner reaches only their own records; an instructor settles what concerns
the learners of their groups, never their own, and looks after the machine; an administrator manages people, courses,
settings and trail.
"""


def table() -> Iterator[tuple[Role, Action, frozenset[str]]]:
    heading, *rows = EXPECTED.strip().splitlines()
    roles = [Role(word) for word in heading.split()]
    for row in rows:
        action, *cells = row.rsplit(maxsplit=len(roles))
        for role, cell in zip(roles, cells, strict=True):
            yield role, Action(action.strip()), frozenset(cell) - {"."}


MATRIX: Final = [
    pytest.param(role, action, whose, whose in allowed, id=f"{role.value} {action.value} {WHOSE[whose]}")
    for role, action, allowed in table()
    for whose in WHOSE
]


@dataclass(frozen=True, slots=True)
class Center:
    """Per role one who acts; `whose` for each of them."""

    store: Store
    actors: Mapping[Role, UUID]
    taught: UUID
    other: UUID
    staff: UUID
    outsider: UUID
    """An instructor of no group."""

    def access(self, role: Role) -> Access:
        return Access(self.store, Actor(self.actors[role], role, role.value))

    def owner(self, role: Role, whose: str) -> UUID | None:
        owners = {"M": self.actors[role], "T": self.taught, "O": self.other, "S": self.staff, "N": None}
        return owners[whose]


@pytest.fixture(scope="module")
def center(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Center]:
    """Whoever acts is in the first group, whatever their role; so are the learner taught and another instructor."""
    folder: Path = tmp_path_factory.mktemp("center")

    def come(connection: Connection) -> Center:
        def person(role: Role) -> UUID:
            return people.add_person(connection, role.value, "", NOON, role=role).id

        actors = {role: person(role) for role in Role}
        taught, other, staff = person(Role.LEARNER), person(Role.LEARNER), person(Role.INSTRUCTOR)
        outsider = person(Role.INSTRUCTOR)
        deck, galley = (groups.add_group(connection, name, NOON) for name in ("Deck crew", "Galley"))
        groups.put_in_group(connection, deck.id, (*actors.values(), taught, staff), NOON)
        groups.put_in_group(connection, galley.id, (other,), NOON)
        return Center(store, actors, taught, other, staff, outsider)

    with Store.open(folder / "seat", KEY) as store:
        yield store.write(come).result()


def test_the_table_by_hand_names_every_role_and_action_once() -> None:
    named = [(role, action) for role, action, _ in table()]
    assert len(named) == len(set(named)) == len(Role) * len(Action)
    assert len(MATRIX) == len(Role) * len(Action) * len(WHOSE)


@pytest.mark.parametrize(("role", "action", "whose", "allowed"), MATRIX)
def test_it_is_done_where_the_table_allows_it_and_nothing_happens_elsewhere(
    center: Center, role: Role, action: Action, whose: str, allowed: bool
) -> None:
    access, of = center.access(role), center.owner(role, whose)
    done: list[str] = []
    writing: Future[None] = access.write(action, lambda _: done.append("written"), of=of)
    if allowed:
        writing.result()
        access.read(action, lambda _: done.append("read"), of=of)
        assert done == ["written", "read"]
    else:
        with pytest.raises(NotAllowed, match="Nothing was changed"):
            writing.result()
        with pytest.raises(NotAllowed):
            access.read(action, lambda _: done.append("read"), of=of)
        assert done == []


@pytest.mark.parametrize(("role", "action", "whose", "allowed"), [case for case in MATRIX if case.values[2] != "N"])
def test_a_list_holds_exactly_the_rows_that_one_may_look_at_singly(
    center: Center, role: Role, action: Action, whose: str, allowed: bool
) -> None:
    reach = center.store.read(lambda on: center.access(role).reach(on, action))
    assert (reach is None or center.owner(role, whose) in reach) == allowed


@pytest.mark.parametrize(
    ("role", "action", "allowed"), [pytest.param(*row, id=f"{row[0]} {row[1]}") for row in table()]
)
def test_a_screen_offers_what_leads_somewhere(role: Role, action: Action, allowed: frozenset[str]) -> None:
    assert Actor(new_id(NOON), role, "").may(action) == bool(allowed)


class TestWhomOneTeaches:
    def test_an_instructor_of_no_group_teaches_nobody(self, center: Center) -> None:
        access = Access(center.store, Actor(center.outsider, Role.INSTRUCTOR, ""))
        with pytest.raises(NotAllowed):
            access.read(Action.SEE_RESULTS, lambda _: None, of=center.taught)
        assert center.store.read(lambda on: access.reach(on, Action.SEE_RESULTS)) == frozenset({center.outsider})

    def test_a_learner_who_left_the_group_is_no_longer_theirs_nor_are_those_of_a_removed_group(
        self, center: Center
    ) -> None:
        instructor = center.access(Role.INSTRUCTOR)

        def leave(connection: Connection) -> None:
            (deck,) = (group for group in groups.all_groups(connection) if group.name == "Deck crew")
            groups.take_out_of_group(connection, deck.id, (center.taught,), NOON)
            boats = groups.add_group(connection, "Boats", NOON)
            groups.put_in_group(connection, boats.id, (center.actors[Role.INSTRUCTOR], center.other), NOON)
            instructor.require(connection, Action.SEE_RESULTS, center.other)
            groups.remove_group(connection, boats.id, NOON)
            for learner in (center.taught, center.other):
                with pytest.raises(NotAllowed):
                    instructor.require(connection, Action.SEE_RESULTS, learner)
            raise _Undo

        with pytest.raises(_Undo):
            center.store.write(leave).result()

    def test_somebody_unknown_is_nobody_s_but_an_administrator_s(self, center: Center) -> None:
        stranger = new_id(NOON)
        with pytest.raises(NotAllowed):
            center.access(Role.INSTRUCTOR).read(Action.SEE_RESULTS, lambda _: None, of=stranger)
        center.access(Role.ADMINISTRATOR).read(Action.SEE_RESULTS, lambda _: None, of=stranger)


class TestTheTable:
    def test_what_it_does_not_name_is_refused(self) -> None:
        assert scope_of(Role.LEARNER, Action.ERASE_PERSON) is Scope.NOBODY

    def test_nobody_changes_it_at_run_time(self) -> None:
        with pytest.raises(TypeError):
            POLICY[Role.LEARNER][Action.ERASE_PERSON] = Scope.EVERYBODY  # type: ignore[index]


class _Undo(Exception):
    pass
