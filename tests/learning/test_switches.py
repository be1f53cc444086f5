"""The cascade of compatibility switches, and who sets them for a course."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.learning.access import NotAllowed
from desktop.learning.course_switches import chosen_for, set_switch, set_switches, switches_for
from desktop.learning.seat_settings import SeatSettings, change_settings, seat_settings
from desktop.learning.switches import (
    STANDARDS,
    Origin,
    Standard,
    Switch,
    Switches,
    Unfinished,
    WindowSize,
    applies_to,
    as_json,
    cleared,
    resolved,
    standing,
    with_choice,
)
from desktop.learning.versions import join_versions
from desktop.scorm.package import Edition
from desktop.store import audit, library, policies
from desktop.store.audit import Wanted
from desktop.store.library import Package
from desktop.store.outbox import pending
from sync.records.vocabulary import RecordKind, Role
from tests.learning.chair import NOON, Chair, Room
from tests.scorm.sequencing.trees import cluster, leaf

IN_12, IN_2004 = Standard.SCORM_12, Standard.SCORM_2004
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=4,
)


class TestTheCascade:
    def test_every_switch_is_a_field_and_every_field_a_switch(self) -> None:
        assert [switch.value for switch in Switch] == [each.name for each in fields(Switches)]

    def test_nothing_chosen_is_as_the_standard_has_it(self) -> None:
        """RTE 1.2, 3.4.4: raw is of 100, or of min and max; RTE 2004 knows a scaled score beside it."""
        assert resolved(IN_2004, {}, {}) == Switches()
        assert resolved(IN_12, {}, {}) == Switches(scale_raw=True)

    def test_the_nearest_word_counts(self) -> None:
        application = {"strict": True, "keep_best": True, "window_size": "800x600"}
        course = {"keep_best": False, "unfinished": "new attempt", "longest_suspend_data": 4096}
        assert resolved(IN_2004, application, course) == Switches(
            strict=True,
            keep_best=False,
            window_size=WindowSize(800, 600),
            unfinished=Unfinished.NEW_ATTEMPT,
            longest_suspend_data=4096,
        )

    def test_it_is_said_where_a_value_comes_from_and_what_would_hold_without_it(self) -> None:
        by_standard = standing(Switch.SCALE_RAW, IN_12, {}, {})
        assert (by_standard.value, by_standard.origin) == (True, Origin.STANDARD)
        above = standing(Switch.SCALE_RAW, IN_12, {"scale_raw": False}, {})
        assert (above.value, above.origin) == (False, Origin.APPLICATION)
        own = standing(Switch.SCALE_RAW, IN_12, {"scale_raw": False}, {"scale_raw": True})
        assert (own.value, own.origin, own.otherwise, own.otherwise_by) == (
            True,
            Origin.COURSE,
            False,
            Origin.APPLICATION,
        )

    def test_a_course_may_choose_what_would_hold_anyway(self) -> None:
        """So that another word of the application's does not change it."""
        assert standing(Switch.STRICT, IN_2004, {}, {"strict": False}).origin is Origin.COURSE

    @given(switch=st.sampled_from(Switch), value=JSON)
    def test_a_value_that_makes_no_sense_here_is_as_if_nothing_were_set(self, switch: Switch, value: object) -> None:
        found = resolved(IN_2004, {}, {switch.value: value})
        assert found == resolved(IN_2004, {switch.value: value}, {})
        assert as_json(switch, found.value(switch)) == value or found == Switches()

    @given(name=st.text(max_size=10).filter(lambda name: name not in {switch.value for switch in Switch}), value=JSON)
    def test_a_switch_of_a_later_program_is_passed_over_and_kept(self, name: str, value: object) -> None:
        assert resolved(IN_2004, {name: value}, {name: value}) == Switches()
        assert with_choice({name: value}, Switch.STRICT, value=True) == {name: value, "strict": True}
        assert with_choice({name: value, "strict": True}, Switch.STRICT, None) == {name: value}
        assert cleared({name: value, "strict": True, "keep_best": "?"}) == {name: value}

    @pytest.mark.parametrize(
        ("switch", "value", "written"),
        [
            (Switch.STRICT, True, True),
            (Switch.UNFINISHED, Unfinished.NEW_ATTEMPT, "new attempt"),
            (Switch.LONGEST_SUSPEND_DATA, 0, 0),
            (Switch.WINDOW_SIZE, WindowSize(1024, 768), "1024x768"),
            (Switch.WINDOW_SIZE, WindowSize(), "0x0"),
        ],
    )
    def test_a_value_comes_back_as_it_was_written(self, switch: Switch, value: object, written: object) -> None:
        assert as_json(switch, value) == written
        assert resolved(IN_2004, {}, {switch.value: written}).value(switch) == value

    @pytest.mark.parametrize(
        ("switch", "value"),
        [
            (Switch.STRICT, 1),
            (Switch.UNFINISHED, "later"),
            (Switch.LONGEST_SUSPEND_DATA, True),
            (Switch.LONGEST_SUSPEND_DATA, -1),
            (Switch.LONGEST_SUSPEND_DATA, 1 << 21),
            (Switch.WINDOW_SIZE, WindowSize(1024, 10)),
            (Switch.WINDOW_SIZE, "1024 × 768"),
        ],
    )
    def test_a_value_that_a_switch_cannot_have_is_no_choice(self, switch: Switch, value: object) -> None:
        with pytest.raises(ValueError, match=r".*"):
            with_choice({}, switch, value)

    def test_the_mastery_score_is_none_of_2004s(self) -> None:
        assert set(applies_to(IN_12)) - set(applies_to(IN_2004)) == {Switch.MASTERY_OVERRIDES}

    @pytest.mark.parametrize("edition", Edition)
    def test_every_edition_has_its_standard(self, edition: Edition) -> None:
        assert STANDARDS[Standard.of(edition)].scale_raw is (edition is Edition.SCORM_12)


@pytest.fixture
def chair(room: Room) -> Chair:
    return room.takes(cluster("root", leaf("a")))


def package_of(chair: Chair) -> Package:
    found = chair.store.read(lambda connection: library.package(connection, chair.course.package))
    assert found is not None
    return found


class TestSettingThem:
    def test_what_an_administrator_sets_holds_is_noted_and_travels(self, room: Room, chair: Chair) -> None:
        access, package = room.access(Role.ADMINISTRATOR), package_of(chair)
        assert set_switch(access, package.id, Switch.KEEP_BEST, value=True) == {}
        assert room.store.read(lambda c: switches_for(c, package)) == Switches(keep_best=True)
        last = room.store.read(lambda c: list(audit.entries(c, Wanted(access.actor.person))))[-1]
        assert (last.action, last.detail) == ("manage packages", {"switches": {"keep_best": True}})
        assert RecordKind.POLICY in [row.kind for row in room.store.read(pending)]

    def test_setting_what_is_set_already_says_nothing(self, room: Room, chair: Chair) -> None:
        access, package = room.access(Role.ADMINISTRATOR), package_of(chair)
        for _ in range(2):
            set_switch(access, package.id, Switch.KEEP_BEST, value=True)
        assert len(room.store.read(lambda c: list(audit.entries(c, Wanted(access.actor.person))))) == 1

    @pytest.mark.parametrize("role", [Role.LEARNER, Role.INSTRUCTOR])
    def test_nobody_else_may(self, room: Room, chair: Chair, role: Role) -> None:
        access = room.access(role)
        with pytest.raises(NotAllowed):
            set_switch(access, chair.course.package, Switch.STRICT, value=True)
        with pytest.raises(NotAllowed):
            set_switches(access, chair.course.package, {})
        with pytest.raises(NotAllowed):
            chosen_for(access, chair.course.package)

    def test_a_switch_of_a_later_program_outlives_every_change(self, room: Room, chair: Chair) -> None:
        access, package = room.access(Role.ADMINISTRATOR), package_of(chair)
        later = {"of a later program": {"a": [1]}, "unfinished": "of a later program"}
        room.store.write(lambda c: policies.keep_switches(c, package.id, later, NOON)).result()
        assert room.store.read(lambda c: switches_for(c, package)) == Switches()
        set_switch(access, package.id, Switch.STRICT, value=True)
        set_switch(access, package.id, Switch.STRICT, None)
        assert chosen_for(access, package.id) == ({}, later)

    def test_the_application_has_a_word_where_the_course_has_none(self, room: Room, chair: Chair) -> None:
        access, package = room.access(Role.ADMINISTRATOR), package_of(chair)
        change_settings(access, SeatSettings(switches={"strict": True, "keep_best": True, "later": 1}))
        set_switch(access, package.id, Switch.KEEP_BEST, value=False)
        assert room.store.read(lambda c: switches_for(c, package)) == Switches(strict=True)
        assert seat_settings(room.store).switches == {"strict": True, "keep_best": True, "later": 1}

    def test_another_policy_of_the_course_leaves_them_alone(self, room: Room, chair: Chair) -> None:
        access, package = room.access(Role.ADMINISTRATOR), package_of(chair)
        set_switch(access, package.id, Switch.STRICT, value=True)
        policy = policies.CoursePolicy(attempt_limit=3)
        room.store.write(lambda c: policies.set_policy(c, package.id, policy, NOON)).result()
        assert room.store.read(lambda c: switches_for(c, package)) == Switches(strict=True)
        set_switch(access, package.id, Switch.STRICT, None)
        assert room.store.read(lambda c: policies.policy_of(c, package.id)) == policy

    def test_a_new_version_of_a_course_takes_them_over(self, room: Room) -> None:
        access = room.access(Role.ADMINISTRATOR)
        old = package_of(room.takes(cluster("root", leaf("a")), identifier="knots-and-ropes"))
        set_switch(access, old.id, Switch.SCORE_DECIDES, value=True)
        new = package_of(room.takes(cluster("root", leaf("a")), sha256="cd" * 32, identifier="knots-and-ropes"))
        room.store.write(lambda c: join_versions(c, new.id, "knots-and-ropes", NOON)).result()
        assert room.store.read(lambda c: switches_for(c, new)) == Switches(score_decides=True)
