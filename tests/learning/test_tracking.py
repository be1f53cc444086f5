"""`track_scorm_progress`: values of a session that has begun and not ended, checked at the door."""

from uuid import UUID, uuid4

import pytest

from desktop.learning.access import NotAllowed
from desktop.learning.course_switches import set_switch
from desktop.learning.launching import course_learner
from desktop.learning.playing import Change, CourseRun
from desktop.learning.switches import Switch
from desktop.learning.tracking import NotTracked, track_scorm_progress
from desktop.scorm.package import Edition
from desktop.store import people
from sync.records.vocabulary import EnrollmentStatus, Role
from tests.learning.chair import ADA, NOON, Chair, Room
from tests.scorm.sequencing.trees import cluster, leaf


@pytest.fixture
def chair(room: Room) -> Chair:
    chair = room.takes(cluster("root", leaf("a")))
    chair.open()
    chair.sends()
    return chair


def session(chair: Chair) -> UUID:
    assert chair.launch is not None
    return UUID(chair.launch.session_id)


def test_values_are_on_disk_and_the_open_course_knows_them(room: Room, chair: Chair) -> None:
    done: list[Change] = [("cmi.completion_status", "completed"), ("cmi.score.scaled", "0.5")]
    track_scorm_progress(room.access(Role.LEARNER), session(chair), done)
    assert chair.tracked("a")["cmi.score.scaled"] == "0.5"
    assert chair.enrollment().status is EnrollmentStatus.COMPLETED
    assert chair.view().done == 1


def test_what_the_page_sends_next_is_not_lost_to_it(room: Room, chair: Chair) -> None:
    track_scorm_progress(room.access(Role.LEARNER), session(chair), [("cmi.location", "page 3")])
    chair.sends(("cmi.location", "page 4"))
    assert chair.tracked("a")["cmi.location"] == "page 4"


def test_a_session_that_no_window_holds_keeps_them_for_the_next_opening(room: Room, chair: Chair) -> None:
    lost = session(chair)
    chair.killed()
    track_scorm_progress(room.access(Role.LEARNER), lost, [("cmi.location", "page 3")])
    chair.open()
    assert (chair.values["cmi.entry"], chair.values["cmi.location"]) == ("resume", "page 3")


@pytest.mark.parametrize("keeps", [False, True])
def test_a_status_is_followed_by_a_lesser_one_unless_the_course_keeps_the_best(
    room: Room, chair: Chair, keeps: bool
) -> None:
    set_switch(room.access(Role.ADMINISTRATOR), chair.course.package, Switch.KEEP_BEST, keeps)
    chair.sends(("cmi.success_status", "passed"))
    lost = session(chair)
    chair.killed()
    chair.store.opened.clear()
    said: list[Change] = [("cmi.success_status", "failed"), ("cmi.location", "page 3")]
    track_scorm_progress(room.access(Role.LEARNER), lost, said)
    assert chair.tracked("a") == {"cmi.success_status": "passed" if keeps else "failed", "cmi.location": "page 3"}


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (("cmi.nonsense", "1"), "no such element"),
        (("cmi.learner_name", "Nobody"), "may read this element"),
        (("cmi.completion_status", "done"), "not one of the words"),
        (("cmi.score.scaled", "1.5"), "out of range"),
        (("cmi.core.lesson_status", "passed"), "no such element"),
    ],
)
def test_what_the_element_table_does_not_allow_is_refused_whole(
    room: Room, chair: Chair, change: Change, problem: str
) -> None:
    with pytest.raises(NotTracked, match=rf"Nothing was kept: {change[0]} .*{problem}"):
        track_scorm_progress(room.access(Role.LEARNER), session(chair), [("cmi.location", "page 3"), change])
    assert chair.tracked("a") == {}


def test_in_12_its_own_table_holds(room: Room) -> None:
    chair = room.takes(cluster("root", leaf("a")), Edition.SCORM_12)
    chair.open()
    track_scorm_progress(room.access(Role.LEARNER), session(chair), [("cmi.core.lesson_status", "passed")])
    assert chair.enrollment().status is EnrollmentStatus.PASSED


def test_a_session_that_is_over_takes_nothing_more(room: Room, chair: Chair) -> None:
    over = session(chair)
    chair.leave()
    for gone in (over, uuid4()):
        with pytest.raises(NotTracked, match="not open any more"):
            track_scorm_progress(room.access(Role.LEARNER), gone, [("cmi.location", "page 3")])
    assert chair.tracked("a") == {}


def test_a_review_takes_nothing(room: Room, chair: Chair) -> None:
    chair.terminates(("cmi.completion_status", "completed"), ("cmi.success_status", "passed"), ("cmi.exit", "normal"))
    chair.leave()
    chair.opened_again()
    with pytest.raises(NotTracked):
        track_scorm_progress(room.access(Role.LEARNER), session(chair), [("cmi.completion_status", "incomplete")])
    assert chair.enrollment().status is EnrollmentStatus.PASSED


@pytest.mark.parametrize("role", [Role.INSTRUCTOR, Role.ADMINISTRATOR])
def test_nobody_tracks_for_somebody_else(room: Room, chair: Chair, role: Role) -> None:
    with pytest.raises(NotAllowed):
        track_scorm_progress(room.access(role), session(chair), [("cmi.score.scaled", "1")])
    assert chair.tracked("a") == {}


class TestLanguage:
    """The language of the person reaches the course; what they set inside it wins there."""

    @pytest.mark.parametrize(
        ("edition", "element"),
        [
            (Edition.SCORM_12, "cmi.student_preference.language"),
            (Edition.SCORM_2004_4TH, "cmi.learner_preference.language"),
        ],
    )
    def test_it_is_there_at_initialize_until_the_learner_sets_another(
        self, room: Room, edition: Edition, element: str
    ) -> None:
        facts = people.PersonFacts(given_name="Nadia", family_name="Haddad", language="ar", number="L-77")
        nadia = room.store.write(lambda connection: people.add_with(connection, facts, NOON)).result()
        chair = room.takes(cluster("root", leaf("a")), edition)
        for heard, chosen in (("ar", "fr"), ("fr", "fr")):
            run = CourseRun(room.store, course_learner(nadia), nadia.id, chair.course)
            launch = run.begin().result().launch
            assert launch is not None
            values = dict(launch.seed["values"])
            assert values[element] == heard
            name = "cmi.core.student_name" if edition is Edition.SCORM_12 else "cmi.learner_name"
            assert values[name] == "Haddad, Nadia"
            run.record(launch.session_id, 1, [(element, chosen)]).result()
            del run

    def test_who_chose_none_leaves_it_to_the_course(self, room: Room) -> None:
        assert course_learner(room.learner).language == ""
        assert course_learner(room.learner).id == str(room.learner.id)
        assert ADA.language == ""
