"""The room: who is at work, who is stuck, what waits, and that an instructor sees only their own learners."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import update

from desktop.learning.access import NotAllowed
from desktop.learning.attempting import ask_for_attempt
from desktop.learning.room import NeedKind, Room, RoomOrder, RoomQuery, Segment, Sighting, State
from desktop.store import attempts, enrollments, policies
from desktop.store.attempts import Session
from desktop.store.devices import keep_device
from desktop.store.policies import CoursePolicy
from desktop.store.results import Results
from desktop.store.store import Connection, Store
from desktop.store.tracking import record_values
from sync.records.center import group_members
from sync.records.tables import attempts as attempt_rows
from sync.records.tables import sessions
from sync.records.vocabulary import Completion, DeviceStanding, Role, Success
from tests.center import Center, Size, make_center
from tests.learning.chair import NOON, Clock
from tests.store.desk import KEY

SMALL = Size(learners=8, courses=3, enrolments=1, groups=2, answers=False)


@dataclass
class Lesson:
    """Somebody in a lesson, here or on another machine."""

    center: Center
    clock: Clock
    session: Session
    enrollment: UUID
    seq: int = 0

    def send(self, *values: tuple[str, str]) -> None:
        self.seq += 1
        seq, now = self.seq, self.clock()
        self.center.store.write(lambda connection: record_values(connection, self.session, seq, values, now)).result()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def center(tmp_path: Path, clock: Clock) -> Iterator[Center]:
    with Store.open(tmp_path / "data", KEY, clock=clock) as store:
        yield make_center(store, SMALL, now=NOON)


def begins(center: Center, clock: Clock, learner: UUID, *, elsewhere: bool = False) -> Lesson:
    """A learner opens a course they have not done anything in; on this machine it is held open by nobody yet."""
    package = next(iter(center.titles))

    def work(connection: Connection) -> Lesson:
        enrolled = enrollments.enroll(connection, learner, package, clock())
        attempt = attempts.begin_attempt(connection, enrolled.id, clock())
        session = attempts.begin_session(connection, attempt, "LESSON-2", 1, clock())
        if elsewhere:
            other = uuid4()
            connection.execute(update(sessions).where(sessions.c.id == session.id).values(device_id=other))
        return Lesson(center, clock, session, enrolled.id)

    return center.store.write(work).result()


def sighting(center: Center, learner: UUID, query: RoomQuery | None = None) -> Sighting:
    room = Room(center.as_administrator())
    page = room.page(query or RoomQuery(), room.watch())
    return next(seen for seen in page.sightings if seen.row.learner == learner)


class TestStates:
    def test_each_learner_is_listed_once_with_the_course_used_last(self, center: Center, clock: Clock) -> None:
        room = Room(center.as_administrator())
        page = room.page(RoomQuery(), room.watch())
        assert page.total == len(center.learners)
        assert {seen.row.learner for seen in page.sightings} == set(center.learners)

    def test_an_open_course_on_another_machine_is_at_work_as_last_heard(self, center: Center, clock: Clock) -> None:
        lesson = begins(center, clock, center.learners[0], elsewhere=True)
        clock.forward(minutes=2)
        lesson.send(("cmi.interactions.0.id", "q1"), ("cmi.interactions.1.id", "q2"))
        clock.forward(minutes=3)
        seen = sighting(center, center.learners[0])
        assert (seen.state, seen.live, seen.here, seen.answered) == (State.AT_WORK, False, False, 2)

    def test_time_alone_is_no_progress(self, center: Center, clock: Clock) -> None:
        lesson = begins(center, clock, center.learners[0], elsewhere=True)
        lesson.send(("cmi.interactions.0.id", "q1"))
        for _ in range(14):
            clock.forward(minutes=1)
            lesson.send(("cmi.session_time", f"PT{_}M"))
        seen = sighting(center, center.learners[0])
        assert seen.state is State.STUCK
        assert seen.stuck_for == timedelta(minutes=14)
        assert seen.row.segment is Segment.NEEDS_YOU

    def test_a_machine_that_fell_silent_does_not_make_anybody_stuck(self, center: Center, clock: Clock) -> None:
        begins(center, clock, center.learners[0], elsewhere=True)
        clock.forward(minutes=29)
        assert sighting(center, center.learners[0]).state is State.AT_WORK
        clock.forward(minutes=2)
        assert sighting(center, center.learners[0]).state is not State.AT_WORK

    def test_another_machine_is_named_as_the_server_names_it(self, center: Center, clock: Clock) -> None:
        begins(center, clock, center.learners[0], elsewhere=True)
        seen = sighting(center, center.learners[0])
        assert (seen.here, seen.machine) == (False, "")
        machine = seen.row.device
        assert machine is not None
        center.store.write(
            lambda connection: keep_device(connection, machine, "Bridge", DeviceStanding.ACTIVE, clock())
        ).result()
        assert sighting(center, center.learners[0]).machine == "Bridge"

    def test_only_a_course_that_is_open_in_this_process_is_live_here(self, center: Center, clock: Clock) -> None:
        lesson = begins(center, clock, center.learners[0])
        assert sighting(center, center.learners[0]).state is State.PAUSED  # left by a crash

        class Open:
            pass

        held = Open()
        package = next(iter(center.titles))
        center.store.opened[(center.learners[0], package)] = held
        seen = sighting(center, center.learners[0])
        assert (seen.state, seen.live, seen.here) == (State.AT_WORK, True, True)
        clock.forward(minutes=11)
        assert sighting(center, center.learners[0]).state is State.STUCK
        lesson.send(("cmi.location", "page 4"))
        assert sighting(center, center.learners[0]).state is State.AT_WORK


class TestNeeds:
    def use_up(self, center: Center, clock: Clock, learner: UUID) -> UUID:
        lesson = begins(center, clock, learner)
        package = next(iter(center.titles))

        def work(connection: Connection) -> None:
            policies.set_policy(connection, package, CoursePolicy(attempt_limit=1), clock())
            failed = Results(Completion.COMPLETED, Success.FAILED, 100, 0.58)
            enrollments.record_results(connection, lesson.enrollment, failed, clock())
            connection.execute(
                update(attempt_rows).where(attempt_rows.c.enrollment_id == lesson.enrollment).values(**failed.columns())
            )
            attempts.end_attempt(connection, lesson.session.attempt, clock())

        center.store.write(work).result()
        return lesson.enrollment

    def test_used_up_attempts_and_who_asks_wait_for_the_instructor(self, center: Center, clock: Clock) -> None:
        learner = center.learners[0]
        enrolled = self.use_up(center, clock, learner)
        room = Room(center.as_administrator())
        needs = [need for need in room.needs(room.watch()) if need.enrollment == enrolled]
        assert [need.kind for need in needs] == [NeedKind.USED_UP]
        assert sighting(center, learner).waits
        ask_for_attempt(center.access(learner, Role.LEARNER), enrolled)
        needs = [need for need in room.needs(room.watch()) if need.enrollment == enrolled]
        assert [need.kind for need in needs] == [NeedKind.ASKED]

    def test_who_is_stuck_comes_first(self, center: Center, clock: Clock) -> None:
        self.use_up(center, clock, center.learners[0])
        lesson = begins(center, clock, center.learners[1], elsewhere=True)
        clock.forward(minutes=12)
        lesson.send(("cmi.session_time", "PT12M"))
        room = Room(center.as_administrator())
        first = room.needs(room.watch())[0]
        assert (first.kind, first.learner, first.stuck_for) == (
            NeedKind.STUCK,
            center.learners[1],
            timedelta(minutes=12),
        )


class TestReach:
    """POLICY: an instructor sees the room of their groups, a learner none."""

    def test_an_instructor_sees_only_the_learners_of_their_groups(self, center: Center) -> None:
        access = center.as_instructor(0)
        taught = center.store.read(lambda connection: _members(connection, center, 0))
        room = Room(access)
        page = room.page(RoomQuery(), room.watch())
        assert {seen.row.learner for seen in page.sightings} == taught
        assert page.total == len(taught) < len(center.learners)

    def test_a_group_the_instructor_does_not_teach_is_empty(self, center: Center) -> None:
        room = Room(center.as_instructor(0))
        other = list(center.groups.values())[1]
        assert room.page(RoomQuery(group=other), room.watch()).total == 0

    def test_a_learner_has_no_room(self, center: Center) -> None:
        access = replace(center.as_administrator(), actor=center.access(center.learners[0], Role.LEARNER).actor)
        with pytest.raises(NotAllowed):
            Room(access).watch()


class TestQuestions:
    def test_segments_add_up_to_everybody(self, center: Center) -> None:
        room = Room(center.as_administrator())
        counts = room.counts(RoomQuery(), room.watch())
        assert counts[None] == sum(counts[segment] for segment in Segment) == len(center.learners)

    def test_each_segment_lists_as_many_as_it_counts(self, center: Center) -> None:
        room = Room(center.as_administrator())
        watch = room.watch()
        counts = room.counts(RoomQuery(), watch)
        for segment in Segment:
            page = room.page(RoomQuery(segment=segment), watch)
            assert page.total == len(page.sightings) == counts[segment]
            assert all(seen.row.segment is segment for seen in page.sightings)

    def test_a_search_fits_the_beginning_of_names_without_accents(self, center: Center) -> None:
        room = Room(center.as_administrator())
        name = center.names[center.learners[0]]
        found = room.page(RoomQuery(search=name.split()[0][:3].casefold()), room.watch())
        assert center.learners[0] in {seen.row.learner for seen in found.sightings}

    @pytest.mark.parametrize("order", RoomOrder)
    def test_pages_follow_each_other_without_gap_or_repeat(self, center: Center, order: RoomOrder) -> None:
        room = Room(center.as_administrator())
        watch = room.watch()
        for falling in (False, True):
            query = RoomQuery(order=order, falling=falling)
            whole = [seen.row.enrollment for seen in room.page(query, watch).sightings]
            parts = [
                seen.row.enrollment for after in range(0, 8, 3) for seen in room.page(query, watch, after, 3).sightings
            ]
            assert parts == whole


def _members(connection: Connection, center: Center, place: int) -> set[UUID]:
    group = list(center.groups.values())[place]
    found = connection.execute(group_members.select().where(group_members.c.group_id == group))
    return {row.person_id for row in found} & set(center.learners)
