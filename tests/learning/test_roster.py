"""Importing rosters: looked at first, carried out whole, and the second time changes nothing."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.learning.access import Access, NotAllowed
from desktop.learning.groups import list_groups
from desktop.learning.people import PersonFacts, add_person, deactivate, list_people
from desktop.learning.roster import (
    PlanOutdated,
    Roster,
    RosterCancelled,
    RosterFact,
    RosterGroup,
    RosterKind,
    RosterPerson,
    apply_roster,
    plan_roster,
    read_roster,
)
from desktop.learning.roster_csv import read_list
from desktop.store.directory import directory
from desktop.store.store import Store
from sync.records.vocabulary import Role
from tests.center import Center, Size, make_center
from tests.learning.rosters import as_zip, class_, enrollment, export, role, user
from tests.store.desk import KEY, NOON


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    with Store.open(tmp_path / "data", KEY) as store:
        yield make_center(store, Size(learners=0, courses=0), now=NOON)


@pytest.fixture
def head(center: Center) -> Access:
    return center.as_administrator()


def imported(head: Access, roster: Roster) -> None:
    apply_roster(head, plan_roster(head, roster))


def a_list(text: str) -> Roster:
    return read_list(text.encode(), "list.csv")


def learners(head: Access) -> dict[str, str | None]:
    return {row.name: row.number for row in list_people(head).rows if row.role is Role.LEARNER}


LIST = "Given name,Family name,Number,Group,E-mail\nAda,Byron,7,Deck crew;Bridge,ada@example.org\nGrace,Hopper,8,,\n"


class TestLists:
    def test_a_new_list_adds_people_and_groups(self, head: Access) -> None:
        plan = plan_roster(head, a_list(LIST))
        assert [one.facts.name for one in plan.added] == ["Ada Byron", "Grace Hopper"]
        assert plan.new_groups == ("Bridge",)
        assert learners(head) == {}
        apply_roster(head, plan)
        assert learners(head) == {"Ada Byron": "7", "Grace Hopper": "8"}
        assert next(row.groups for row in list_people(head).rows if row.name == "Ada Byron") == ("Bridge", "Deck crew")

    def test_importing_it_again_changes_nothing(self, head: Access) -> None:
        imported(head, a_list(LIST))
        again = plan_roster(head, a_list(LIST))
        assert again.is_empty
        assert again.unchanged == 2

    def test_a_change_says_from_what_to_what(self, head: Access) -> None:
        imported(head, a_list(LIST))
        plan = plan_roster(head, a_list("Name,Number,Group,Role\nAda King,7,Galley,instructor\n"))
        (change,) = plan.changed
        assert [(one.fact, one.before, one.after) for one in change.changes] == [
            (RosterFact.FAMILY_NAME, "Byron", "King"),
            (RosterFact.ROLE, "learner", "instructor"),
            (RosterFact.GROUPS, "Bridge, Deck crew", "Bridge, Deck crew, Galley"),
        ]
        assert plan.deactivated == ()  # who is not in a plain list is left alone

    def test_somebody_deactivated_comes_back(self, head: Access) -> None:
        imported(head, a_list(LIST))
        ada = next(row.id for row in list_people(head).rows if row.name == "Ada Byron")
        deactivate(head, ada)
        (change,) = plan_roster(head, a_list(LIST)).changed
        assert [(one.fact, one.before, one.after) for one in change.changes] == [(RosterFact.ACTIVE, "no", "yes")]

    def test_a_number_under_a_quite_different_name_is_never_taken_for_the_same_person(self, head: Access) -> None:
        imported(head, a_list(LIST))
        plan = plan_roster(head, a_list("Name,Number\nMary Jackson,7\n"))
        assert plan.is_empty
        assert "Ada Byron" in plan.problems[0].sentence

    @pytest.mark.parametrize("row", ["Ada Byron,", "Ada Byron,9"])
    def test_a_namesake_who_can_not_be_told_apart_is_a_problem(self, head: Access, row: str) -> None:
        add_person(head, PersonFacts("Ada", "Byron", None if row.endswith("9") else "7"))
        plan = plan_roster(head, a_list(f"Name,Number\n{row}\n"))
        assert plan.is_empty
        assert "Ada Byron" in plan.problems[0].sentence

    def test_namesakes_with_numbers_of_their_own_are_two_people(self, head: Access) -> None:
        imported(head, a_list("Name,Number\nMohamed Ali,1\nMohamed Ali,2\n"))
        assert {row.number for row in list_people(head).rows if row.name == "Mohamed Ali"} == {"1", "2"}

    def test_namesakes_without_numbers_are_a_problem(self, head: Access) -> None:
        plan = plan_roster(head, a_list("Name\nMohamed Ali\nMohamed Ali\nAda Byron\n"))
        assert [one.facts.name for one in plan.added] == ["Ada Byron"]
        assert [one.line for one in plan.problems] == [2, 3]

    def test_two_people_may_swap_their_numbers(self, head: Access) -> None:
        imported(head, a_list("Name,Number,sourcedId\nAda Byron,1,a\nGrace Hopper,2,b\n"))
        imported(head, a_list("Name,Number,sourcedId\nAda Byron,2,a\nGrace Hopper,1,b\n"))
        assert learners(head) == {"Ada Byron": "2", "Grace Hopper": "1"}


class TestAdministrators:
    def test_nobody_becomes_one_unless_it_is_allowed_for_this_import(self, head: Access) -> None:
        roster = a_list("Name,Number,Role\nMallory Smith,1,administrator\n")
        assert plan_roster(head, roster).is_empty
        assert "administrator" in plan_roster(head, roster).problems[0].sentence
        (added,) = plan_roster(head, roster, administrators=True).added
        assert added.facts.role is Role.ADMINISTRATOR

    def test_none_is_changed_into_something_lesser(self, head: Access) -> None:
        plan = plan_roster(head, a_list("Name,Number,Role\nIngrid Solberg,A-001,learner\n"))
        assert plan.is_empty
        assert "Ingrid Solberg" in plan.problems[0].sentence

    def test_only_they_import(self, center: Center) -> None:
        with pytest.raises(NotAllowed):
            plan_roster(center.as_instructor(), a_list(LIST))


class TestOneRoster:
    def files(self, *names: tuple[str, str, str], mode: str = "bulk") -> dict[str, str]:
        return export(
            users=tuple(user(*name) for name in names),
            roles=tuple(role(name[0], "student") for name in names),
            classes=(class_("c1", "Deck crew"), class_("c2", "Bridge")),
            enrollments=tuple(enrollment("c1", name[0]) for name in names),
            mode=mode,
        )

    def test_who_is_gone_from_a_bulk_is_listed_and_then_deactivated(self, head: Access, tmp_path: Path) -> None:
        both = (("u1", "Ada", "Byron"), ("u2", "Grace", "Hopper"))
        imported(head, read_roster(as_zip(tmp_path / "one.zip", self.files(*both))))
        add_person(head, PersonFacts("Local", "Person"))  # never came by a roster
        plan = plan_roster(head, read_roster(as_zip(tmp_path / "two.zip", self.files(both[0]))))
        assert [one.name for one in plan.deactivated] == ["Grace Hopper"]
        apply_roster(head, plan)
        assert {row.name for row in list_people(head).rows if row.deactivated_at is not None} == {"Grace Hopper"}

    def test_a_delta_deactivates_only_whom_it_names(self, head: Access, tmp_path: Path) -> None:
        both = (("u1", "Ada", "Byron"), ("u2", "Grace", "Hopper"))
        imported(head, read_roster(as_zip(tmp_path / "one.zip", self.files(*both))))
        gone = export(users=(user("u1", "Ada", "Byron", status="tobedeleted"),), mode="delta", classes=())
        plan = plan_roster(head, read_roster(as_zip(tmp_path / "two.zip", gone)))
        assert [one.name for one in plan.deactivated] == ["Ada Byron"]

    def test_a_class_of_the_name_of_a_group_made_here_becomes_that_group(self, head: Access, tmp_path: Path) -> None:
        imported(head, read_roster(as_zip(tmp_path / "one.zip", self.files(("u1", "Ada", "Byron")))))
        assert [one.group.name for one in list_groups(head)] == ["Deck crew", "Engine room", "Galley", "Warehouse"]
        assert next(one for one in list_groups(head) if one.group.name == "Deck crew").learners == 1

    def test_a_bulk_takes_people_out_of_classes_but_not_out_of_groups_made_here(
        self, head: Access, tmp_path: Path
    ) -> None:
        files = self.files(("u1", "Ada", "Byron"))
        moved = files | {"enrollments.csv": files["enrollments.csv"].replace("c1", "c2")}
        imported(head, read_roster(as_zip(tmp_path / "one.zip", files)))
        imported(head, a_list("Name,sourcedId,Group\nAda Byron,u1,Galley\n"))
        imported(head, read_roster(as_zip(tmp_path / "two.zip", moved)))
        assert next(row.groups for row in list_people(head).rows if row.name == "Ada Byron") == ("Bridge", "Galley")


class TestCarryingOut:
    def test_a_plan_that_no_longer_fits_is_refused(self, head: Access) -> None:
        plan = plan_roster(head, a_list(LIST))
        add_person(head, PersonFacts("Mary", "Jackson"))
        with pytest.raises(PlanOutdated):
            apply_roster(head, plan)
        assert learners(head) == {"Mary Jackson": None}

    def test_cancel_leaves_nothing_half_done(self, head: Access) -> None:
        text = "Name,Number,Group\n" + "".join(f"Person {n},{n},Bridge\n" for n in range(1000))
        done: list[int] = []
        with pytest.raises(RosterCancelled):
            apply_roster(
                head,
                plan_roster(head, a_list(text)),
                lambda count, _: done.append(count),
                lambda: len(done) > 2,
            )
        assert done
        assert learners(head) == {}
        assert "Bridge" not in {one.group.name for one in list_groups(head)}

    def test_the_trail_says_that_it_was_imported_and_no_names(self, head: Access) -> None:
        imported(head, a_list(LIST))
        rows = head.store.read(lambda c: c.exec_driver_sql("SELECT action, detail FROM audit_trail").all())
        assert [row.action for row in rows] == ["manage people"]
        assert '"added": 2' in rows[0].detail
        assert "Ada" not in rows[0].detail


NAMES = st.sampled_from(["Ada Byron", "Ada King", "Grace Hopper", "Élan Vital", "ELAN VITAL", "Pelé"])
KEYS = st.none() | st.sampled_from(["1", "2", "3"])
GROUPS = st.lists(
    st.builds(RosterGroup, st.sampled_from(["Deck crew", "DECK CREW", "Bridge"]), st.none() | st.sampled_from("cd")),
    max_size=2,
    unique=True,
)


@st.composite
def roster_people(draw: st.DrawFn) -> tuple[RosterPerson, ...]:
    made = []
    for line in range(2, 2 + draw(st.integers(0, 6))):
        first, _, family = draw(NAMES).partition(" ")
        made.append(
            RosterPerson(
                line,
                first,
                family,
                number=draw(KEYS),
                source_id=draw(KEYS),
                email=draw(st.none() | st.sampled_from(["a@x", "b@x"])),
                role=draw(st.none() | st.sampled_from(Role)),
                groups=tuple(draw(GROUPS)),
                left=tuple(draw(GROUPS)),
                all_groups=draw(st.booleans()),
                leaves=draw(st.booleans()),
            )
        )
    return tuple(made)


@st.composite
def rosters(draw: st.DrawFn) -> Roster:
    people = draw(roster_people())
    mentioned = frozenset(one.source_id for one in people if one.source_id is not None)
    return Roster("any", draw(st.sampled_from(RosterKind)), people, (), mentioned)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(rosters(), min_size=1, max_size=3), st.booleans())
def test_whatever_is_imported_importing_it_again_changes_nothing(many: list[Roster], administrators: bool) -> None:
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder), KEY) as store:
        head = make_center(store, Size(learners=0, courses=0), now=NOON).as_administrator()
        for roster in many:
            before = len(store.read(directory).people)
            plan = plan_roster(head, roster, administrators=administrators)
            apply_roster(head, plan)
            after = store.read(directory)
            # Nobody vanishes, and nobody is merged: people only come.
            assert len(after.people) == before + len(plan.added)
            assert all(one.active for one in after.people.values() if one.facts.role is Role.ADMINISTRATOR)
            again = plan_roster(head, roster, administrators=administrators)
            assert again.is_empty, again
