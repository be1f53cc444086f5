"""Opening a course: limits, beginning again, looking again, looking around, and one window at a time."""

from dataclasses import replace

import pytest

from desktop.learning.access import NotAllowed
from desktop.learning.course import Course, Opening
from desktop.learning.enrolling import EnrolmentRefused
from desktop.learning.opening import AttemptsUsedUp
from desktop.learning.playing import AlreadyOpen, Change, CourseRun
from desktop.learning.steps import Ask
from desktop.learning.switches import Switches
from desktop.scorm.package import Edition
from desktop.scorm.sequencing.definition import Objective, ObjectiveMap
from desktop.store import certificates, enrollments, people, policies
from desktop.store.policies import CoursePolicy
from sync.records.vocabulary import AttemptState, Completion, Counting, EnrollmentStatus, Role, Success
from tests.learning.chair import ADA, NOON, Chair, Room
from tests.scorm.sequencing.trees import cluster, leaf
from tests.store.desk import rows

PASSED: list[Change] = [("cmi.completion_status", "completed"), ("cmi.success_status", "passed")]
FAILED: list[Change] = [("cmi.completion_status", "completed"), ("cmi.success_status", "failed")]
NORMAL: Change = ("cmi.exit", "normal")
EVERYTHING = (
    "scorm_enrollments",
    "attempts",
    "sessions",
    "scorm_tracking",
    "learner_states",
    "course_storage",
    "outbox",
)


def limited(chair: Chair, **policy: object) -> Chair:
    """The center decides for this course."""
    decided = replace(CoursePolicy(), **policy)  # type: ignore[arg-type]
    package = chair.course.package
    chair.store.write(lambda connection: policies.set_policy(connection, package, decided, NOON)).result()
    return chair


def tried(chair: Chair, *changes: Change) -> None:
    """One attempt from its beginning to its end."""
    chair.terminates(*changes, NORMAL)
    chair.leave()


def on_disk(room: Room) -> dict[str, list[tuple[object, ...]]]:
    return {table: rows(room.store.folder.database, f"SELECT * FROM {table} ORDER BY 1, 2") for table in EVERYTHING}


@pytest.fixture
def chair(room: Room) -> Chair:
    return room.takes(cluster("root", leaf("a")))


class TestLimit:
    """Enforced in the transaction that would begin the attempt."""

    def test_after_the_last_attempt_none_begins_and_nothing_changes(self, room: Room, chair: Chair) -> None:
        limited(chair, attempt_limit=2)
        chair.open()
        tried(chair, *FAILED)
        chair.opens(Opening.RESUME)
        tried(chair, *FAILED)
        before = on_disk(room)
        for opening in (Opening.RESUME, Opening.NEW_ATTEMPT):
            with pytest.raises(AttemptsUsedUp, match=r"used up\. Nothing was begun.*Ask your instructor"):
                chair.opens(opening)
        assert on_disk(room) == before

    def test_the_packages_own_limit_holds_where_the_center_says_nothing(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a")), attempt_limit=1)
        chair.open()
        tried(chair, *FAILED)
        with pytest.raises(AttemptsUsedUp):
            chair.opens(Opening.NEW_ATTEMPT)

    @pytest.mark.parametrize("center", [0, 5])
    def test_what_the_center_says_wins_over_the_package(self, room: Room, center: int) -> None:
        """Also over the tree: SN 3.5 counts attempts on the root, which would close it."""
        chair = room.takes(cluster("root", leaf("a"), attempt_limit=1), attempt_limit=1)
        limited(chair, attempt_limit=center)
        chair.open()
        tried(chair, *FAILED)
        assert chair.opens(Opening.NEW_ATTEMPT).launch is not None
        assert len(chair.attempts()) == 2

    def test_a_granted_attempt_opens_also_what_the_tree_has_closed(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a", attempt_limit=1), attempt_limit=1), attempt_limit=1)
        chair.open()
        tried(chair, *FAILED)
        enrolled = chair.enrollment().id
        room.store.write(lambda connection: enrollments.grant_attempts(connection, enrolled, 1, NOON)).result()
        assert chair.opens(Opening.RESUME).launch is not None
        tried(chair, *FAILED)
        with pytest.raises(AttemptsUsedUp):
            chair.opens(Opening.RESUME)

    def test_going_on_with_an_open_attempt_needs_none(self, chair: Chair) -> None:
        limited(chair, attempt_limit=1)
        chair.open()
        chair.sends(("cmi.location", "page 3"))
        chair.leave()
        chair.opens(Opening.RESUME)
        assert chair.values["cmi.location"] == "page 3"

    def test_a_review_needs_none(self, chair: Chair) -> None:
        limited(chair, attempt_limit=1)
        chair.open()
        tried(chair, *FAILED)
        chair.opens(Opening.REVIEW)
        assert chair.values["cmi.mode"] == "review"

    def test_by_the_book_the_packages_limit_is_kept_by_its_sequencing(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a"), attempt_limit=1), attempt_limit=1)
        chair.course = replace(chair.course, switched=Switches(strict=True))
        chair.killed()
        chair.open()
        chair.terminates(*FAILED, NORMAL)
        chair.ask(Ask.EXIT_ALL)
        assert chair.opens(Opening.RESUME).launch is None


class TestBeginningAgain:
    """Restart: the current attempt ends, kept for good, and another one begins, which counts."""

    def test_it_starts_afresh_and_keeps_what_was(self, chair: Chair) -> None:
        chair.open()
        chair.sends(("cmi.location", "page 3"), ("cmi.score.scaled", "0.5"))
        chair.leave()
        chair.opens(Opening.NEW_ATTEMPT)
        assert chair.values["cmi.entry"] == "ab-initio"
        assert "cmi.location" not in chair.values
        first, second = chair.attempts()
        assert (first.state, first.results.score_scaled) == (AttemptState.ENDED, 0.5)
        assert (second.number, second.state) == (2, AttemptState.OPEN)
        assert chair.enrollment().attempts == 2

    def test_it_counts_against_the_limit(self, chair: Chair) -> None:
        limited(chair, attempt_limit=2)
        chair.open()
        chair.leave()
        chair.opens(Opening.NEW_ATTEMPT)
        chair.leave()
        with pytest.raises(AttemptsUsedUp):
            chair.opens(Opening.NEW_ATTEMPT)
        assert chair.attempts()[-1].state is AttemptState.SUSPENDED

    def test_a_lesson_that_was_left_in_its_middle_is_not_completed_by_it(self, chair: Chair) -> None:
        """UP.4 takes silence for completion at the end of an attempt; giving up is not that end."""
        chair.open()
        chair.sends(("cmi.location", "page 3"))
        chair.leave()
        chair.opens(Opening.NEW_ATTEMPT)
        assert chair.attempts()[0].results.completion is not Completion.COMPLETED
        assert chair.view().done == 0

    def test_it_satisfies_no_objective_of_other_courses(self, room: Room) -> None:
        writes = Objective("own", maps=(ObjectiveMap("urn:swims", write_satisfied_status=True),))
        chair = room.takes(cluster("root", leaf("a", primary_objective=writes)))
        chair.open()
        chair.leave()
        chair.opens(Opening.NEW_ATTEMPT)
        chair.leave()
        known = room.store.read(lambda connection: people.learner_state(connection, room.learner.id))
        assert known.global_objectives == {}

    def test_attempts_at_a_lesson_stay_counted(self, room: Room) -> None:
        """SN 3.5; else beginning again would be a way around the author's limit."""
        chair = room.takes(cluster("root", leaf("a", attempt_limit=1), leaf("b")))
        chair.open()
        chair.terminates(*FAILED, NORMAL)
        chair.ask(Ask.NEXT)
        chair.leave()
        step = chair.opens(Opening.NEW_ATTEMPT)
        assert step.view.contents[0].why == "All attempts at this are used up"

    def test_what_a_crash_left_is_the_first_attempts(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a"), leaf("b")))
        chair.open()
        chair.sends(*PASSED, ("cmi.score.scaled", "0.25"))
        chair.opens(Opening.NEW_ATTEMPT)
        first, second = chair.attempts()
        assert first.state is AttemptState.ENDED
        assert first.results.progress == pytest.approx(50)
        assert second.results.progress in (None, 0)

    def test_it_is_done_once_however_often_the_window_begins(self, chair: Chair) -> None:
        chair.open()
        chair.leave()
        chair.opens(Opening.NEW_ATTEMPT)
        chair.leave()
        chair.open()
        assert len(chair.attempts()) == 2

    def test_in_12_the_data_begin_anew(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a")), Edition.SCORM_12)
        chair.open()
        chair.sends(("cmi.core.lesson_status", "failed"), ("cmi.suspend_data", "abc"))
        chair.leave()
        chair.opens(Opening.NEW_ATTEMPT)
        assert chair.values["cmi.core.entry"] == "ab-initio"
        assert "cmi.suspend_data" not in chair.values

    def test_nothing_to_end_is_no_trouble(self, chair: Chair) -> None:
        chair.opens(Opening.NEW_ATTEMPT)
        assert len(chair.attempts()) == 1


class TestWhatCounts:
    """The enrolment shows the current attempt, and its standing what counts of all."""

    def test_taking_a_passed_course_again_takes_nothing_away(self, chair: Chair) -> None:
        chair.open()
        tried(chair, *PASSED, ("cmi.score.scaled", "0.9"))
        chair.opens(Opening.NEW_ATTEMPT)
        enrolled = chair.enrollment()
        assert (enrolled.status, enrolled.standing) == (EnrollmentStatus.IN_PROGRESS, EnrollmentStatus.PASSED)
        tried(chair, *FAILED, ("cmi.score.scaled", "0.2"))
        enrolled = chair.enrollment()
        assert (enrolled.status, enrolled.standing) == (EnrollmentStatus.FAILED, EnrollmentStatus.PASSED)
        assert (enrolled.result.score_scaled, enrolled.result.attempt) == (0.9, chair.attempts()[0].id)

    def test_where_the_current_attempt_counts_nothing_is_kept_twice(self, chair: Chair) -> None:
        chair.open()
        tried(chair, *FAILED, ("cmi.score.scaled", "0.2"))
        chair.opens(Opening.NEW_ATTEMPT)
        tried(chair, *PASSED, ("cmi.score.scaled", "0.9"))
        enrolled = chair.enrollment()
        assert enrolled.counted is None
        assert enrolled.standing is EnrollmentStatus.PASSED
        assert (enrolled.result.success, enrolled.result.score_scaled) == (Success.PASSED, 0.9)

    def test_where_the_first_counts_it_stays_the_first(self, chair: Chair) -> None:
        limited(chair, counting=Counting.FIRST)
        chair.open()
        tried(chair, *FAILED, ("cmi.score.scaled", "0.2"))
        chair.opens(Opening.NEW_ATTEMPT)
        tried(chair, *PASSED, ("cmi.score.scaled", "0.9"))
        assert chair.enrollment().standing is EnrollmentStatus.FAILED

    def test_an_average_is_kept_beside_the_newest_score(self, chair: Chair) -> None:
        limited(chair, counting=Counting.AVERAGE)
        for score in ("0.5", "0.9"):
            chair.opens(Opening.NEW_ATTEMPT)
            tried(chair, *PASSED, ("cmi.score.scaled", score))
        enrolled = chair.enrollment()
        assert (enrolled.results.score_scaled, enrolled.result.score_scaled) == (0.9, 0.7)


class TestCertificate:
    """Issued in the transaction that settles what earned it."""

    def issued(self, room: Room, chair: Chair) -> int:
        return len(room.store.read(lambda c: certificates.certificates_of(c, chair.learner.id)))

    def test_a_pass_brings_one_and_passing_again_no_other(self, room: Room, chair: Chair) -> None:
        chair.open()
        chair.sends(*FAILED)
        assert self.issued(room, chair) == 0
        tried(chair, *PASSED)
        assert self.issued(room, chair) == 1
        chair.opens(Opening.NEW_ATTEMPT)
        tried(chair, *PASSED)
        assert self.issued(room, chair) == 1

    def test_where_the_first_attempt_counts_a_later_pass_brings_none(self, room: Room, chair: Chair) -> None:
        limited(chair, counting=Counting.FIRST)
        chair.open()
        tried(chair, *FAILED)
        chair.opens(Opening.NEW_ATTEMPT)
        tried(chair, *PASSED)
        assert self.issued(room, chair) == 0

    def test_looking_again_and_looking_around_bring_none(self, room: Room, chair: Chair) -> None:
        chair.open()
        tried(chair, *FAILED)
        for opening in (Opening.REVIEW, Opening.BROWSE):
            chair.opens(opening)
            chair.terminates(*PASSED, NORMAL)
            chair.leave()
        assert self.issued(room, chair) == 0


class TestReview:
    def test_an_earlier_attempt_can_be_looked_at_while_another_is_open(self, chair: Chair) -> None:
        chair.open()
        tried(chair, *PASSED, ("cmi.score.scaled", "0.9"))
        chair.opens(Opening.NEW_ATTEMPT)
        chair.sends(("cmi.score.scaled", "0.1"))
        chair.leave()
        before = chair.enrollment(), chair.attempts()
        step = chair.opens(Opening.REVIEW)
        assert (chair.values["cmi.mode"], chair.values["cmi.score.scaled"]) == ("review", "0.9")
        assert step.view.score == 0.9
        chair.sends(*FAILED)
        chair.leave()
        assert chair.attempts() == before[1]
        after = chair.enrollment()
        assert after == replace(before[0], last_session=after.last_session, last_activity_at=after.last_activity_at)
        chair.opens(Opening.RESUME)
        assert (chair.values["cmi.mode"], len(chair.attempts())) == ("normal", 2)

    def test_the_attempt_can_be_named(self, chair: Chair) -> None:
        for score in ("0.2", "0.4", "0.6"):
            chair.opens(Opening.NEW_ATTEMPT)
            tried(chair, *FAILED, ("cmi.score.scaled", score))
        chair.opens(Opening.REVIEW, reviewed=chair.attempts()[1].id)
        assert chair.values["cmi.score.scaled"] == "0.4"

    def test_of_a_course_that_is_not_finished_there_is_none(self, room: Room, chair: Chair) -> None:
        chair.open()
        chair.sends(("cmi.location", "page 3"))
        chair.leave()
        before = on_disk(room)
        with pytest.raises(EnrolmentRefused, match="Nothing in this course is finished yet"):
            chair.opens(Opening.REVIEW)
        assert on_disk(room) == before

    def test_pages_may_still_lead_from_one_to_the_next(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a"), leaf("b")))
        chair.open()
        chair.sends(*PASSED, NORMAL)
        chair.ask(Ask.NEXT)
        tried(chair, *PASSED)
        chair.opens(Opening.REVIEW)
        step = chair.terminates(("adl.nav.request", "continue"))
        assert step.launch is not None
        assert step.launch.activity == "b"


class TestBrowse:
    """Instructors look at a course: mode browse, no credit, and nothing of it is stored."""

    @pytest.fixture
    def room_with_instructor(self, room: Room) -> Room:
        self.access = room.access(Role.INSTRUCTOR)
        return room

    def browsed(self, chair: Chair) -> Chair:
        chair.run = CourseRun(
            chair.store, ADA, self.access.actor.person, chair.course, opening=Opening.BROWSE, access=self.access
        )
        chair.open()
        return chair

    def test_nothing_at_all_is_stored(self, room_with_instructor: Room) -> None:
        chair = room_with_instructor.takes(cluster("root", leaf("a"), leaf("b")))
        before = on_disk(room_with_instructor)
        self.browsed(chair)
        assert (chair.values["cmi.mode"], chair.values["cmi.credit"]) == ("browse", "no-credit")
        chair.sends(*PASSED, ("cmi.score.scaled", "1"), ("cmi.learner_preference.audio_level", "3"), NORMAL)
        chair.run.keep_storage({"spoilt": "yes"}).result()
        chair.ask(Ask.NEXT)
        chair.terminates(*FAILED)
        chair.clock.forward(hours=1)
        assert not chair.leave().finished
        assert on_disk(room_with_instructor) == before

    def test_lessons_behind_others_open_as_they_would_for_a_learner(self, room_with_instructor: Room) -> None:
        chair = room_with_instructor.takes(cluster("root", leaf("a"), leaf("b", prerequisites="a")), Edition.SCORM_12)
        self.browsed(chair)
        assert chair.values["cmi.core.lesson_mode"] == "browse"
        assert not chair.view().contents[1].enabled
        chair.sends(("cmi.core.lesson_status", "completed"))
        step = chair.ask(Ask.NEXT)
        assert step.launch is not None
        assert step.launch.activity == "b"

    def test_in_12_a_page_that_says_nothing_was_browsed(self, room_with_instructor: Room) -> None:
        """RTE 1.2, 3.4.4, lesson_status: browse mode and no status set. What was browsed is not done."""
        chair = room_with_instructor.takes(cluster("root", leaf("a")), Edition.SCORM_12)
        self.browsed(chair)
        step = chair.terminates()
        assert step.view.contents[0].completion.value == "incomplete"

    def test_it_needs_neither_an_enrolment_nor_an_attempt(self, room_with_instructor: Room) -> None:
        chair = room_with_instructor.takes(cluster("root", leaf("a")))
        limited(chair, attempt_limit=1, self_enrolment=False)
        self.browsed(chair)
        assert chair.launch is not None

    def test_a_learner_may_not(self, room: Room, chair: Chair) -> None:
        before = on_disk(room)
        with pytest.raises(NotAllowed):
            chair.opens(Opening.BROWSE, access=room.access(Role.LEARNER))
        assert on_disk(room) == before

    def test_a_learner_opens_only_their_own(self, room: Room, chair: Chair) -> None:
        other = room.store.write(lambda connection: people.add_person(connection, "Alan", "Turing", NOON)).result()
        chair.run = CourseRun(room.store, ADA, other.id, chair.course, access=room.access(Role.LEARNER))
        with pytest.raises(NotAllowed):
            chair.open()


class TestOneWindow:
    """One live session per learner and course: two would write over each other's place."""

    def second(self, chair: Chair, course: Course | None = None) -> CourseRun:
        return CourseRun(chair.store, ADA, chair.learner.id, course or chair.course)

    def test_a_second_window_is_refused_and_the_first_goes_on(self, room: Room, chair: Chair) -> None:
        chair.open()
        chair.sends(("cmi.location", "page 3"))
        before = on_disk(room)
        with pytest.raises(AlreadyOpen, match="open in another window"):
            self.second(chair).begin().result()
        assert on_disk(room) == before
        chair.sends(("cmi.location", "page 4"))
        assert chair.tracked("a")["cmi.location"] == "page 4"

    def test_once_the_first_is_left_the_next_may_begin(self, chair: Chair) -> None:
        chair.open()
        chair.leave()
        assert self.second(chair).begin().result().launch is not None

    def test_a_window_that_could_not_save_makes_room_when_it_is_closed(self, chair: Chair) -> None:
        chair.open()
        chair.run.close()
        assert self.second(chair).begin().result().launch is not None

    def test_a_run_that_nobody_holds_any_more_keeps_nobody_out(self, chair: Chair) -> None:
        chair.open()
        chair.killed()
        assert chair.open().launch is not None

    def test_other_courses_and_other_learners_are_not_in_the_way(self, room: Room, chair: Chair) -> None:
        chair.open()
        room.takes(cluster("other", leaf("x")), sha256="cd" * 32).open()
        other = room.store.write(lambda connection: people.add_person(connection, "Alan", "Turing", NOON)).result()
        run = CourseRun(room.store, ADA, other.id, chair.course)
        assert run.begin().result().launch is not None

    def test_one_that_was_refused_keeps_nobody_out(self, chair: Chair) -> None:
        refused = CourseRun(chair.store, ADA, chair.learner.id, chair.course, opening=Opening.REVIEW)
        with pytest.raises(EnrolmentRefused):
            refused.begin().result()
        assert chair.open().launch is not None

    def test_looking_around_is_in_nobodys_way(self, room: Room, chair: Chair) -> None:
        chair.open()
        around = CourseRun(room.store, ADA, room.learner.id, chair.course, opening=Opening.BROWSE)
        assert around.begin().result().launch is not None
