"""A transaction that failed leaves no trace: memory is what the disk is, and the course goes on from there."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.learning.steps import Ask
from desktop.scorm.package import Edition
from desktop.store.errors import DiskError
from desktop.store.store import Connection, Store
from sync.records.vocabulary import AttemptState
from tests.learning.chair import Chair, Room
from tests.scorm.sequencing.trees import cluster, leaf

EDITIONS = (Edition.SCORM_12, Edition.SCORM_2004_4TH)
LOCATION = {Edition.SCORM_12: "cmi.core.lesson_location", Edition.SCORM_2004_4TH: "cmi.location"}
STATUS = {Edition.SCORM_12: "cmi.core.lesson_status", Edition.SCORM_2004_4TH: "cmi.completion_status"}
ONE_ITEM, WHOLE_GROUP = "ABORT", "ROLLBACK"


@contextmanager
def refused(store: Store, what: str, how: str = ONE_ITEM) -> Iterator[None]:
    """The database itself refuses `what` ("INSERT ON sessions") meanwhile: that work alone, or all that is grouped."""

    def begin(connection: Connection) -> None:
        statement = f"CREATE TRIGGER refuse BEFORE {what} BEGIN SELECT RAISE({how}, 'refused'); END"
        connection.exec_driver_sql(statement)

    store.write(begin).result()
    try:
        yield
    finally:
        store.write(lambda connection: connection.exec_driver_sql("DROP TRIGGER refuse").close()).result()


@contextmanager
def held(store: Store) -> Iterator[None]:
    """What is queued meanwhile becomes one group."""
    gate, waiting = threading.Event(), threading.Event()

    def wait(connection: Connection) -> None:
        waiting.set()
        gate.wait(10)

    store.write(wait)
    waiting.wait(10)
    yield
    gate.set()


@pytest.fixture(params=EDITIONS, ids=["1.2", "2004"])
def edition(request: pytest.FixtureRequest) -> Edition:
    found: Edition = request.param
    return found


@pytest.fixture
def chair(room: Room, edition: Edition) -> Chair:
    """In the first of two lessons, at its page 1."""
    seated = room.takes(cluster("root", leaf("a"), leaf("b")), edition)
    seated.open()
    seated.sends((LOCATION[edition], "page 1"), (STATUS[edition], "incomplete"))
    return seated


@pytest.mark.parametrize("how", [ONE_ITEM, WHOLE_GROUP])
class TestAfterARefusal:
    def test_next_can_be_asked_again_and_the_session_of_the_course_goes_on(
        self, chair: Chair, edition: Edition, how: str
    ) -> None:
        before, sessions = chair.view(), chair.sessions()
        with refused(chair.store, "INSERT ON sessions", how), pytest.raises((IntegrityError, DiskError)):
            chair.ask(Ask.NEXT)
        assert chair.view() == before
        assert chair.sessions() == sessions
        chair.sends((LOCATION[edition], "page 2"))
        assert chair.tracked("a")[LOCATION[edition]] == "page 2"
        step = chair.ask(Ask.NEXT)
        assert step.launch is not None
        assert (step.launch.activity, step.over) == ("b", False)
        assert chair.attempts()[-1].state is AttemptState.OPEN

    def test_a_batch_that_was_lost_counts_for_nothing(self, chair: Chair, edition: Edition, how: str) -> None:
        values = chair.tracked("a")
        with refused(chair.store, "UPDATE ON scorm_tracking", how), pytest.raises((IntegrityError, DiskError)):
            chair.sends((LOCATION[edition], "page 2"), (STATUS[edition], "completed"))
        assert chair.tracked("a") == values
        assert chair.view().contents[0].completion.value == "incomplete"
        chair.ask(Ask.NEXT)
        assert chair.sessions()[0].results.completion.value == "incomplete"
        assert chair.view().done == 0

    def test_leaving_can_be_tried_again(self, chair: Chair, edition: Edition, how: str) -> None:
        with refused(chair.store, "UPDATE ON attempts", how), pytest.raises((IntegrityError, DiskError)):
            chair.leave(finished=False)
        assert chair.sessions()[-1].ended_at is None
        step = chair.leave(finished=False)
        assert step.over
        assert chair.attempts()[-1].state is AttemptState.SUSPENDED
        chair.opened_again()
        assert chair.values[LOCATION[edition]] == "page 1"

    def test_opening_can_be_tried_again(self, room: Room, edition: Edition, how: str) -> None:
        chair = room.takes(cluster("other", leaf("a")), edition, sha256="cd" * 32)
        with refused(chair.store, "INSERT ON sessions", how), pytest.raises((IntegrityError, DiskError)):
            chair.open()
        step = chair.open()
        assert step.launch is not None
        assert [tried.number for tried in chair.attempts()] == [1]
        assert len(chair.sessions()) == 1

    def test_a_preference_that_was_lost_is_not_given_to_the_next_lesson(
        self, chair: Chair, edition: Edition, how: str
    ) -> None:
        names = {Edition.SCORM_12: "cmi.student_preference.audio"}
        preference = names.get(edition, "cmi.learner_preference.audio_level")
        with (
            refused(chair.store, "UPDATE OF preferences ON scorm_enrollments", how),
            pytest.raises((IntegrityError, DiskError)),
        ):
            chair.sends((preference, "9"))
        chair.ask(Ask.NEXT)
        assert chair.values.get(preference, "1") != "9"


def test_work_that_had_gone_through_is_undone_with_its_group(chair: Chair, edition: Edition) -> None:
    """The first batch is done in memory when the second one takes the whole group down with it."""
    assert chair.launch is not None
    session, values = chair.launch.session_id, chair.tracked("a")
    answers: list[Future[None]] = []
    with refused(chair.store, "INSERT ON scorm_tracking WHEN NEW.element = 'cmi.suspend_data'", WHOLE_GROUP):
        with held(chair.store):
            answers.append(chair.run.record(session, 2, [(STATUS[edition], "completed")]))
            answers.append(chair.run.record(session, 3, [("cmi.suspend_data", "x")]))
        for answer in answers:
            with pytest.raises(DiskError):
                answer.result()
    assert chair.tracked("a") == values
    chair.ask(Ask.NEXT)
    assert chair.sessions()[0].results.completion.value == "incomplete"
    assert chair.view().done == 0


def test_one_refusal_in_a_group_spares_the_others(chair: Chair, edition: Edition) -> None:
    assert chair.launch is not None
    session = chair.launch.session_id
    with refused(chair.store, "INSERT ON scorm_tracking WHEN NEW.element = 'cmi.suspend_data'"):
        with held(chair.store):
            first = chair.run.record(session, 2, [(LOCATION[edition], "page 2")])
            second = chair.run.record(session, 3, [("cmi.suspend_data", "x")])
            third = chair.run.record(session, 4, [(STATUS[edition], "completed")])
        first.result()
        third.result()
        with pytest.raises(IntegrityError):
            second.result()
    assert chair.tracked("a")[LOCATION[edition]] == "page 2"
    chair.ask(Ask.NEXT)
    assert chair.sessions()[0].results.completion.value == "completed"


def test_nothing_can_be_asked_before_the_course_is_opened(room: Room) -> None:
    chair = room.takes(cluster("root", leaf("a")))
    with pytest.raises(RuntimeError, match=r"begin\(\) comes first"):
        chair.view()
