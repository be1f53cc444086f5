"""New versions of a course: open attempts stay on theirs, new ones take the new, and an instructor can move one."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from desktop.learning.access import Access, NotAllowed
from desktop.learning.attempting import grant_attempt
from desktop.learning.course import Opening
from desktop.learning.enrolling import EnrolmentRefused, assign, withdraw
from desktop.learning.library import Library
from desktop.learning.playing import Change
from desktop.learning.policy import Action
from desktop.learning.versions import (
    LossOfMoving,
    NoNewVersion,
    NotLinked,
    current_package_for,
    join_versions,
    link_version,
    loss_of_moving,
    may_be_replaced,
    move_to_new_version,
    unlink_version,
)
from desktop.scorm.package import Edition
from desktop.store import enrollments, library, package_list, policies, versions
from desktop.store.enrollments import Enrollment
from desktop.store.policies import CoursePolicy
from sync.records.vocabulary import AttemptState, EnrollmentOrigin, EnrollmentStatus, Role
from tests import packages
from tests.learning.chair import NOON, Chair, Room
from tests.learning.trail import noted
from tests.scorm.sequencing.trees import cluster, leaf

IDENTIFIER = "carrel.tests.fire-safety"
FRIDAY = NOON + timedelta(days=5)
PASSED: list[Change] = [
    ("cmi.completion_status", "completed"),
    ("cmi.success_status", "passed"),
    ("cmi.exit", "normal"),
]
FAILED: list[Change] = [
    ("cmi.completion_status", "completed"),
    ("cmi.success_status", "failed"),
    ("cmi.exit", "normal"),
]


def version(room: Room, digit: str, identifier: str | None = IDENTIFIER, title: str = "root") -> Chair:
    """A package arrives as an import would put it on the shelf."""
    chair = room.takes(cluster(title, leaf("a")), sha256=digit * 64, identifier=identifier)
    package = chair.course.package
    if identifier is not None:
        room.clock.forward(seconds=1)
        room.store.write(lambda c: join_versions(c, package, identifier, room.clock())).result()
    return chair


def remove(room: Room, chair: Chair) -> None:
    package = chair.course.package
    room.store.write(lambda connection: library.remove_package(connection, package, NOON)).result()


def chain(room: Room, chair: Chair) -> list[UUID]:
    return room.store.read(lambda connection: versions.versions_of(connection, chair.course.package))


def current(room: Room, chair: Chair) -> UUID:
    return room.store.read(lambda c: current_package_for(c, room.learner.id, chair.course.package))


def enrolled_on(room: Room, package: UUID) -> Enrollment | None:
    return room.store.read(lambda connection: enrollments.enrollment_of(connection, room.learner.id, package))


@pytest.fixture
def administrator(room: Room) -> Access:
    return room.access(Role.ADMINISTRATOR)


@pytest.fixture
def old(room: Room) -> Chair:
    return version(room, "1")


class TestJoining:
    def test_the_same_identifier_makes_the_next_version(self, room: Room, old: Chair) -> None:
        second, third = version(room, "2"), version(room, "3")
        line = [each.course.package for each in (old, second, third)]
        for each in (old, second, third):
            assert chain(room, each) == line

    def test_another_identifier_makes_another_course(self, room: Room, old: Chair) -> None:
        other = version(room, "2", "carrel.tests.lifeboats")
        assert chain(room, other) == [other.course.package]
        assert chain(room, old) == [old.course.package]

    def test_without_an_identifier_nothing_is_known(self, room: Room, old: Chair) -> None:
        other = version(room, "2", None)
        assert chain(room, other) == [other.course.package]

    @pytest.mark.parametrize(("title", "joined"), [("root", True), ("other", False)])
    def test_an_identifier_that_many_packages_have_needs_the_same_title(
        self, room: Room, title: str, joined: bool
    ) -> None:
        version(room, "1", "course")
        second = version(room, "2", "course", title)
        assert (len(chain(room, second)) == 2) is joined

    def test_what_is_no_longer_on_the_shelf_is_not_replaced(self, room: Room, old: Chair) -> None:
        remove(room, old)
        assert len(chain(room, version(room, "2"))) == 1

    def test_a_version_that_was_removed_again_does_not_break_the_line(self, room: Room, old: Chair) -> None:
        second = version(room, "2")
        remove(room, second)
        assert current(room, old) == old.course.package
        third = version(room, "3")
        assert chain(room, old) == [old.course.package, second.course.package, third.course.package]

    def test_bringing_one_back_leaves_the_line_as_it_is(self, room: Room, old: Chair) -> None:
        version(room, "2")
        again = version(room, "2")
        assert len(chain(room, again)) == 2

    def test_what_the_center_decided_holds_for_the_next_version(self, room: Room, old: Chair) -> None:
        decided = CoursePolicy(attempt_limit=2)
        package = old.course.package
        room.store.write(lambda connection: policies.set_policy(connection, package, decided, NOON)).result()
        new = version(room, "2")
        assert room.store.read(lambda c: policies.policy_of(c, new.course.package)) == decided


class TestWhichOneALearnerGets:
    def test_the_newest_where_nothing_is_open(self, room: Room, old: Chair) -> None:
        new = version(room, "2")
        assert current(room, old) == current(room, new) == new.course.package

    def test_an_open_attempt_stays_on_its_version(self, room: Room, old: Chair) -> None:
        old.open()
        old.sends(("cmi.location", "page 3"))
        old.leave()
        new = version(room, "2")
        assert current(room, new) == old.course.package
        old.opens(Opening.RESUME)
        assert old.values["cmi.location"] == "page 3"

    @pytest.mark.parametrize("changes", [PASSED, FAILED])
    def test_once_it_has_ended_the_next_is_on_the_new_one(self, room: Room, old: Chair, changes: list[Change]) -> None:
        old.open()
        new = version(room, "2")
        old.terminates(*changes)
        old.leave()
        assert current(room, old) == new.course.package
        assert new.open().launch is not None

    def test_a_12_course_that_was_passed_has_ended_too(self, room: Room) -> None:
        old = room.takes(cluster("root", leaf("a")), Edition.SCORM_12, sha256="1" * 64, identifier=IDENTIFIER)
        old.open()
        old.sends(("cmi.core.lesson_status", "passed"))
        old.leave()
        assert old.attempts()[-1].state is AttemptState.SUSPENDED
        new = version(room, "2")
        assert current(room, old) == new.course.package

    def test_no_attempt_begins_on_a_version_that_was_replaced(self, room: Room, old: Chair) -> None:
        version(room, "2")
        with pytest.raises(EnrolmentRefused, match=r"newer version of this course\. Nothing was begun"):
            old.open()
        assert enrolled_on(room, old.course.package) is None


class TestCarryingOver:
    def test_an_assigned_learner_keeps_the_day_and_what_was_granted(
        self, room: Room, old: Chair, administrator: Access
    ) -> None:
        (enrolled,) = assign(administrator, [room.learner.id], old.course.package, FRIDAY)
        grant_attempt(administrator, enrolled, "a good reason")
        new = version(room, "2")
        new.open()
        carried = new.enrollment()
        assert (carried.origin, carried.due_at, carried.extra_attempts) == (EnrollmentOrigin.ASSIGNED, FRIDAY, 1)

    def test_a_withdrawal_holds_for_the_new_version(self, room: Room, old: Chair, administrator: Access) -> None:
        (enrolled,) = assign(administrator, [room.learner.id], old.course.package)
        withdraw(administrator, enrolled)
        new = version(room, "2")
        with pytest.raises(EnrolmentRefused, match="withdrawn"):
            new.open()

    def test_preferences_come_along(self, room: Room, old: Chair) -> None:
        old.open()
        old.sends(("cmi.learner_preference.audio_level", "3"), *PASSED)
        old.leave()
        new = version(room, "2")
        new.open()
        assert new.values["cmi.learner_preference.audio_level"] == "3"

    def test_who_was_assigned_needs_no_self_enrolment(self, room: Room, old: Chair, administrator: Access) -> None:
        assign(administrator, [room.learner.id], old.course.package)
        package = old.course.package
        closed = CoursePolicy(self_enrolment=False)
        room.store.write(lambda connection: policies.set_policy(connection, package, closed, NOON)).result()
        assert version(room, "2").open().launch is not None


class TestMoving:
    """An instructor moves somebody who is in the middle, and is told what is lost."""

    @pytest.fixture
    def new(self, room: Room, old: Chair) -> Chair:
        old.open()
        old.clock.forward(minutes=10)
        old.sends(("cmi.location", "page 3"), ("cmi.progress_measure", "0.4"))
        old.leave()
        return version(room, "2")

    def test_the_loss_is_told_before(self, old: Chair, new: Chair, administrator: Access) -> None:
        loss = loss_of_moving(administrator, old.enrollment().id)
        assert loss is not None
        assert loss.progress == pytest.approx(40)
        assert loss == LossOfMoving(
            newest=new.course.package,
            newest_title="Title root",
            attempt=1,
            progress=loss.progress,
            seconds=600,
            loses_place=True,
            keeps_standing=EnrollmentStatus.IN_PROGRESS,
        )

    def test_the_old_attempt_ends_with_what_it_had_and_the_new_version_begins(
        self, room: Room, old: Chair, new: Chair, administrator: Access
    ) -> None:
        moved = move_to_new_version(administrator, old.enrollment().id, "the rules have changed")
        (ended,) = old.attempts()
        assert ended.state is AttemptState.ENDED
        assert ended.results.progress == pytest.approx(40)
        assert old.tracked("a")["cmi.location"] == "page 3"
        assert new.enrollment().id == moved
        assert current(room, old) == new.course.package
        new.open()
        assert "cmi.location" not in new.values

    def test_it_is_in_the_trail(self, room: Room, old: Chair, new: Chair, administrator: Access) -> None:
        moved = move_to_new_version(administrator, old.enrollment().id, "the rules have changed")
        (entry,) = noted(room.store, Action.SETTLE_ATTEMPT.value)
        assert entry[1] == ("enrollment", moved)
        assert entry[2]["reason"] == "the rules have changed"

    def test_not_while_the_course_is_open(self, old: Chair, new: Chair, administrator: Access) -> None:
        old.opens(Opening.RESUME)
        with pytest.raises(NoNewVersion, match=r"open on this machine\. Let the learner leave"):
            move_to_new_version(administrator, old.enrollment().id)
        assert len(old.attempts()) == 1

    def test_from_the_newest_there_is_nowhere_to_go(self, old: Chair, administrator: Access) -> None:
        old.open()
        assert loss_of_moving(administrator, old.enrollment().id) is None
        with pytest.raises(NoNewVersion, match="no newer version"):
            move_to_new_version(administrator, old.enrollment().id)

    def test_only_those_who_teach_the_learner_move_them(self, room: Room, old: Chair, new: Chair) -> None:
        for role in (Role.LEARNER, Role.INSTRUCTOR):
            access = room.access(role)
            if role is Role.INSTRUCTOR:
                with pytest.raises(NotAllowed):
                    loss_of_moving(access, old.enrollment().id)
            with pytest.raises(NotAllowed):
                move_to_new_version(access, old.enrollment().id)


class TestUnlinking:
    """“This is not a new version.”"""

    def test_both_stand_for_themselves(self, room: Room, old: Chair, administrator: Access) -> None:
        new = version(room, "2")
        unlink_version(administrator, new.course.package)
        assert chain(room, old) == [old.course.package]
        assert chain(room, new) == [new.course.package]
        assert old.open().launch is not None
        assert new.open().launch is not None

    def test_what_came_after_it_goes_with_it(self, room: Room, old: Chair, administrator: Access) -> None:
        second, third = version(room, "2"), version(room, "3")
        unlink_version(administrator, second.course.package)
        assert chain(room, third) == [second.course.package, third.course.package]

    def test_it_is_in_the_trail_and_only_once(self, room: Room, old: Chair, administrator: Access) -> None:
        new = version(room, "2")
        for _ in range(2):
            unlink_version(administrator, new.course.package)
        assert [entry[1] for entry in noted(room.store, Action.MANAGE_PACKAGES.value)] == [
            ("package", new.course.package)
        ]

    def test_instructors_may_not(self, room: Room, old: Chair) -> None:
        new = version(room, "2")
        with pytest.raises(NotAllowed):
            unlink_version(room.access(Role.INSTRUCTOR), new.course.package)
        assert len(chain(room, new)) == 2


class TestLinkingByHand:
    """A manager knows what the identifiers do not say."""

    @pytest.fixture
    def other(self, room: Room) -> Chair:
        return version(room, "7", "carrel.tests.lifeboats")

    def test_it_replaces_the_other_and_takes_its_followers_along(
        self, room: Room, old: Chair, other: Chair, administrator: Access
    ) -> None:
        follower = version(room, "8", "carrel.tests.lifeboats")
        link_version(administrator, other.course.package, old.course.package)
        line = [each.course.package for each in (old, other, follower)]
        assert chain(room, old) == line
        rows = room.store.read(lambda c: package_list.packages_by_id(c, line))
        assert {row.id: row.version for row in rows} == {one: place for place, one in enumerate(line, start=1)}
        assert noted(room.store, Action.MANAGE_PACKAGES.value)[-1][1] == ("package", other.course.package)

    def test_undone_both_are_as_before_with_their_identifiers(
        self, room: Room, old: Chair, other: Chair, administrator: Access
    ) -> None:
        link_version(administrator, other.course.package, old.course.package)
        unlink_version(administrator, other.course.package, keep_identifier=True)
        assert chain(room, old) == [old.course.package]
        follower = version(room, "8", "carrel.tests.lifeboats")
        assert chain(room, follower) == [other.course.package, follower.course.package]

    def test_only_what_is_not_replaced_and_no_version_of_it_is_offered(
        self, room: Room, old: Chair, other: Chair, administrator: Access
    ) -> None:
        newest = version(room, "2")
        offered = may_be_replaced(administrator, other.course.package)
        assert [one.id for one in offered] == [newest.course.package]

    def test_no_package_replaces_itself_or_closes_a_circle(self, room: Room, old: Chair, administrator: Access) -> None:
        new = version(room, "2")
        for package, of in ((old, old), (old, new), (new, old)):
            with pytest.raises(NotLinked):
                link_version(administrator, package.course.package, of.course.package)
        assert chain(room, old) == [old.course.package, new.course.package]

    def test_one_that_is_replaced_is_not_replaced_again(
        self, room: Room, old: Chair, other: Chair, administrator: Access
    ) -> None:
        version(room, "2")
        with pytest.raises(NotLinked, match="newest version"):
            link_version(administrator, other.course.package, old.course.package)

    def test_what_is_not_on_the_shelf_is_refused(
        self, room: Room, old: Chair, other: Chair, administrator: Access
    ) -> None:
        remove(room, old)
        with pytest.raises(NotLinked, match="not on this machine"):
            link_version(administrator, other.course.package, old.course.package)

    def test_instructors_may_not(self, room: Room, old: Chair, other: Chair) -> None:
        with pytest.raises(NotAllowed):
            link_version(room.access(Role.INSTRUCTOR), other.course.package, old.course.package)
        assert len(chain(room, old)) == 1


class TestImporting:
    """The library tells versions by the identifier of the manifest."""

    def test_a_package_that_names_itself_as_one_on_the_shelf_replaces_it(self, room: Room, tmp_path: Path) -> None:
        library_of_seat = Library(room.store, tmp_path / "courses")
        added = []
        for number, text in enumerate(("first edition", "second edition")):
            files = packages.Course("Knots").files(**{"notes.txt": text})
            source = packages.build_zip(tmp_path / f"knots-{number}.zip", files)
            added.append(library_of_seat.add(source, lambda _: None, lambda: False).id)
            room.clock.forward(minutes=1)
        assert room.store.read(lambda connection: versions.versions_of(connection, added[0])) == added
        assert room.store.read(lambda c: current_package_for(c, room.learner.id, added[0])) == added[1]
