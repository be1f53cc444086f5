"""People and groups: lists by the page, what can be changed by whom, and who can't be locked out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.learning.access import Access, NotAllowed
from desktop.learning.groups import (
    add_group,
    bring_back_group,
    list_groups,
    put_in_group,
    remove_group,
    rename_group,
    take_out_of_group,
)
from desktop.learning.people import (
    LastAdministrator,
    NobodyThere,
    NotOneself,
    NumberTaken,
    PeopleError,
    PeopleFilter,
    PersonFacts,
    PersonState,
    UnfitFacts,
    add_person,
    bring_back,
    change_person,
    count_people,
    deactivate,
    list_people,
    person_sheet,
)
from desktop.store import audit, credentials, people
from desktop.store.audit import first_break
from desktop.store.store import Store
from sync.records.vocabulary import Role
from tests.center import Center, Size, make_center
from tests.store.desk import KEY, NOON


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    with Store.open(tmp_path / "data", KEY) as store:
        yield make_center(store, Size(learners=20, courses=4, enrolments=3, answers=False), now=NOON)


@pytest.fixture
def head(center: Center) -> Access:
    return center.as_administrator()


def found(access: Access, wanted: PeopleFilter) -> list[str]:
    return [row.name for row in list_people(access, wanted).rows]


class TestLists:
    def test_a_page_is_a_part_of_the_whole_list_and_says_how_long_it_is(self, head: Access) -> None:
        whole = list_people(head)
        assert whole.count == len(whole.rows) == 25
        names = [people.folded(row.name) for row in whole.rows]
        assert names == sorted(names)
        pages = [list_people(head, after=after, most=10) for after in (0, 10, 20)]
        assert [row for page in pages for row in page.rows] == list(whole.rows)
        assert {page.count for page in pages} == {25}

    @pytest.mark.parametrize("search", ["tomas", "TOMÁS", "riv", "rivera tom", "hl-00016", "t r"])
    def test_a_search_fits_words_and_numbers_whatever_case_and_accents(self, head: Access, search: str) -> None:
        assert "Tomás Rivera" in found(head, PeopleFilter(search))

    @pytest.mark.parametrize("search", ["omas", "rivera x", "%", "_"])
    def test_a_search_fits_nothing_else(self, head: Access, search: str) -> None:
        assert "Tomás Rivera" not in found(head, PeopleFilter(search))

    def test_filters_by_group_role_and_state_go_together(self, center: Center, head: Access) -> None:
        galley = center.groups["Galley"]
        assert "Carlos Mendes" in found(head, PeopleFilter(group=galley, role=Role.LEARNER))
        assert found(head, PeopleFilter(group=galley, role=Role.INSTRUCTOR)) == ["Aisha Rahman"]
        deactivate(head, center.person("Carlos Mendes"))
        assert found(head, PeopleFilter(group=galley, state=PersonState.DEACTIVATED)) == ["Carlos Mendes"]
        assert "Carlos Mendes" not in found(head, PeopleFilter(group=galley, state=PersonState.ACTIVE))

    def test_a_row_says_what_can_be_counted_of_a_person(self, center: Center, head: Access) -> None:
        amina = center.person("Amina Yusuf")
        center.store.write(
            lambda c: credentials.keep_verifier(c, amina, credentials.Verifier("$", b"x", 6, NOON))
        ).result()
        center.store.write(lambda c: audit.note(c, amina, "sign in", NOON)).result()
        (row,) = list_people(head, PeopleFilter("Amina Yusuf")).rows
        assert (row.groups, row.courses, row.has_pin, row.has_badge, row.last_sign_in, row.number) == (
            ("Deck crew",),
            4,
            True,
            False,
            NOON,
            "HL-00001",
        )
        assert "Amina Yusuf" not in found(head, PeopleFilter(state=PersonState.NO_PIN))

    def test_counts_agree_with_what_the_filters_find(self, center: Center, head: Access) -> None:
        deactivate(head, center.learners[0])
        center.store.write(lambda c: people.add_person(c, "Guest 1", "", NOON, guest=True)).result()
        counts = count_people(head)
        assert counts.everybody == list_people(head).count
        assert counts.active == list_people(head, PeopleFilter(state=PersonState.ACTIVE)).count
        assert counts.deactivated == list_people(head, PeopleFilter(state=PersonState.DEACTIVATED)).count
        assert counts.guests == list_people(head, PeopleFilter(state=PersonState.GUEST)).count == 1
        assert counts.without_pin == list_people(head, PeopleFilter(state=PersonState.NO_PIN)).count
        assert counts.by_role == {Role.LEARNER: 19, Role.INSTRUCTOR: 4, Role.ADMINISTRATOR: 1}

    def test_an_instructor_sees_those_they_teach_and_themselves(self, center: Center) -> None:
        teacher = center.as_instructor(0)
        mine = {"Amina Yusuf", "Daniel Novak"}
        listed = set(found(teacher, PeopleFilter()))
        assert mine <= listed
        assert "Carlos Mendes" not in listed
        assert count_people(teacher).everybody == len(listed)
        assert [one.group.name for one in list_groups(teacher)] == ["Deck crew"]
        with pytest.raises(NotAllowed):
            person_sheet(teacher, center.person("Carlos Mendes"))

    def test_a_learner_sees_themselves(self, center: Center) -> None:
        assert found(center.as_learner(), PeopleFilter()) == ["Amina Yusuf"]

    def test_a_sheet_holds_the_courses_by_title(self, center: Center, head: Access) -> None:
        sheet = person_sheet(head, center.person("Amina Yusuf"))
        titles = [one.title for one in sheet.courses]
        assert titles == sorted(titles)
        assert len(titles) == 4
        assert sheet.pin_digits is None
        assert sheet.may_manage


class TestChanging:
    def test_a_new_person_is_tidied(self, head: Access) -> None:
        made = add_person(head, PersonFacts("  Ada \n", "Byron\t", " 7 ", " ada@example.org ", "pt_BR"))
        assert (made.name, made.number, made.email, made.language) == ("Ada Byron", "7", "ada@example.org", "pt-BR")

    @pytest.mark.parametrize(
        "facts",
        [
            PersonFacts("", " "),
            PersonFacts("A" * 300, ""),
            PersonFacts("Ada", "", email="nowhere"),
            PersonFacts("Ada", "", language="not a language"),
            PersonFacts("=HYPERLINK(1)", ""),
        ],
    )
    def test_unfit_facts_are_refused_with_a_sentence(self, head: Access, facts: PersonFacts) -> None:
        with pytest.raises(UnfitFacts, match=r"\.$"):
            add_person(head, facts)

    def test_a_number_is_one_persons(self, center: Center, head: Access) -> None:
        with pytest.raises(NumberTaken, match="Amina Yusuf"):
            add_person(head, PersonFacts("Ada", "Byron", "HL-00001"))
        amina = center.person("Amina Yusuf")
        assert change_person(head, amina, PersonFacts("Amina", "Yusuf", "HL-00001", "a@x.org")).email == "a@x.org"

    def test_what_goes_can_come_back(self, center: Center, head: Access) -> None:
        amina = center.person("Amina Yusuf")
        deactivate(head, amina)
        assert person_sheet(head, amina).person.deactivated_at is not None
        bring_back(head, amina)
        assert person_sheet(head, amina).person.deactivated_at is None

    def test_a_learners_pin_does_not_open_the_door_of_an_instructor(self, center: Center, head: Access) -> None:
        amina = center.person("Amina Yusuf")
        center.store.write(
            lambda c: credentials.keep_verifier(c, amina, credentials.Verifier("$", b"x", 6, NOON))
        ).result()
        change_person(head, amina, PersonFacts("Amina", "Yusuf", role=Role.INSTRUCTOR))
        assert person_sheet(head, amina).pin_digits is None

    def test_nobody_locks_themselves_or_everybody_out(self, center: Center, head: Access) -> None:
        me = center.administrator
        for refused in (
            lambda: deactivate(head, me),
            lambda: change_person(head, me, PersonFacts("Ingrid", "Solberg", role=Role.LEARNER)),
        ):
            with pytest.raises(NotOneself):
                refused()
        stranger = center.access(center.learners[0], Role.ADMINISTRATOR)
        with pytest.raises(LastAdministrator):
            deactivate(stranger, me)

    def test_the_trail_names_facts_and_not_what_they_are(self, center: Center, head: Access) -> None:
        change_person(head, center.person("Amina Yusuf"), PersonFacts("Amina", "Zephyr", "HL-00001"))
        (row,) = center.store.read(lambda c: c.exec_driver_sql("SELECT detail FROM audit_trail").all())
        assert "family_name" in row.detail
        assert "Zephyr" not in row.detail
        assert center.store.read(first_break) is None

    @pytest.mark.parametrize("role", [Role.LEARNER, Role.INSTRUCTOR])
    def test_only_administrators_manage(self, center: Center, role: Role) -> None:
        access, amina = center.access(center.instructors[0], role), center.person("Amina Yusuf")
        group = center.groups["Galley"]
        for refused in (
            lambda: add_person(access, PersonFacts("Ada", "Byron")),
            lambda: change_person(access, amina, PersonFacts("Ada", "Byron")),
            lambda: deactivate(access, amina),
            lambda: bring_back(access, amina),
            lambda: add_group(access, "New"),
            lambda: rename_group(access, group, "New"),
            lambda: remove_group(access, group),
            lambda: bring_back_group(access, group),
            lambda: put_in_group(access, group, [amina]),
            lambda: take_out_of_group(access, group, [amina]),
        ):
            with pytest.raises(NotAllowed):
                refused()


class TestGroups:
    def test_who_is_in_a_group_is_taught_in_it(self, center: Center, head: Access) -> None:
        bridge = add_group(head, "Bridge").id
        carlos = center.person("Carlos Mendes")
        assert put_in_group(head, bridge, [carlos, center.instructors[0], carlos]) == 2
        assert put_in_group(head, bridge, [carlos]) == 0
        assert "Carlos Mendes" in found(center.as_instructor(0), PeopleFilter())
        remove_group(head, bridge)
        assert "Carlos Mendes" not in found(center.as_instructor(0), PeopleFilter())
        bring_back_group(head, bridge)
        assert "Carlos Mendes" in found(center.as_instructor(0), PeopleFilter())
        assert take_out_of_group(head, bridge, [carlos]) == 1
        assert "Carlos Mendes" not in found(center.as_instructor(0), PeopleFilter())

    def test_sizes_count_who_is_active(self, center: Center, head: Access) -> None:
        before = {one.group.name: one.learners for one in list_groups(head)}
        deactivate(head, center.person("Carlos Mendes"))
        after = {one.group.name: one for one in list_groups(head)}
        assert after["Galley"].learners == before["Galley"] - 1
        assert after["Galley"].instructors == 1

    @pytest.mark.parametrize("name", ["", "  ", "deck  CREW", "x" * 300])
    def test_a_group_needs_a_name_of_its_own(self, head: Access, name: str) -> None:
        with pytest.raises(UnfitFacts):
            add_group(head, name)

    def test_a_group_that_was_removed_takes_nobody(self, center: Center, head: Access) -> None:
        galley = center.groups["Galley"]
        remove_group(head, galley)
        refusals: tuple[type[PeopleError], ...] = (NobodyThere,)
        with pytest.raises(refusals):
            put_in_group(head, galley, [center.learners[0]])
        rename_group(head, center.groups["Deck crew"], "Galley")
        with pytest.raises(UnfitFacts):
            bring_back_group(head, galley)
