"""Opening a course the first time and coming back: entry, data, times (RTE 4.2.11, 4.2.26; RTE 1.2, 3.4)."""

from dataclasses import dataclass

import pytest

from desktop.learning.lost import settle_lost
from desktop.learning.playing import Change
from desktop.learning.steps import Ask
from desktop.scorm.package import Edition
from sync.records.vocabulary import AttemptState, SessionEnd
from tests.learning.chair import Chair, Room
from tests.scorm.sequencing.trees import cluster, leaf


@dataclass(frozen=True)
class Words:
    """One standard's names for what both have."""

    edition: Edition
    entry: str
    exit: str
    location: str
    session_time: str
    total_time: str
    name: str
    status: str

    def time(self, hours: int, minutes: int, seconds: int) -> str:
        if self.edition is Edition.SCORM_12:
            return f"{hours:02}:{minutes:02}:{seconds:02}"
        return f"PT{hours}H{minutes}M{seconds}S"

    def seconds(self, chair: Chair) -> float:
        """cmi.total_time as the page reads it, in seconds."""
        text = chair.values[self.total_time]
        if self.edition is Edition.SCORM_12:
            hours, minutes, seconds = text.split(":")
        else:
            hours, rest = text.removeprefix("PT").split("H")
            minutes, seconds = rest.rstrip("S").split("M")
        return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


IN_12 = Words(
    Edition.SCORM_12,
    "cmi.core.entry",
    "cmi.core.exit",
    "cmi.core.lesson_location",
    "cmi.core.session_time",
    "cmi.core.total_time",
    "cmi.core.student_name",
    "cmi.core.lesson_status",
)
IN_2004 = Words(
    Edition.SCORM_2004_4TH,
    "cmi.entry",
    "cmi.exit",
    "cmi.location",
    "cmi.session_time",
    "cmi.total_time",
    "cmi.learner_name",
    "cmi.completion_status",
)


@pytest.fixture(params=[IN_12, IN_2004], ids=["1.2", "2004"])
def words(request: pytest.FixtureRequest) -> Words:
    found: Words = request.param
    return found


@pytest.fixture
def chair(room: Room, words: Words) -> Chair:
    """A course of one SCO, opened for the first time, begun and not done."""
    seated = room.takes(cluster("root", leaf("a")), words.edition)
    seated.open()
    seated.sends((words.status, "incomplete"))
    return seated


def test_a_first_launch_begins_ab_initio_with_no_time_spent(chair: Chair, words: Words) -> None:
    assert chair.values[words.entry] == "ab-initio"
    assert words.seconds(chair) == 0
    assert chair.values[words.name] == "Byron, Ada"
    assert chair.enrollment().started_at == chair.clock.now
    assert [(tried.number, tried.state) for tried in chair.attempts()] == [(1, AttemptState.OPEN)]


@pytest.mark.parametrize("how", ["suspend", "close", "crash", "kill", "kill, and a start"])
def test_whoever_comes_back_finds_the_place_and_the_time(chair: Chair, words: Words, how: str) -> None:
    chair.sends((words.location, "page 7"), (words.session_time, words.time(0, 4, 30)))
    match how:
        case "suspend":
            chair.sends((words.exit, "suspend"))
            chair.leave()
        case "close":
            chair.leave(finished=False)
        case "crash":
            assert chair.launch is not None
            chair.run.interrupted(chair.launch.session_id).result()
        case "kill, and a start":
            chair.killed()
            chair.store.opened.clear()
            assert settle_lost(chair.store, chair.course, chair.enrollment().id)
            assert chair.enrollment().time_spent == 270
            assert not settle_lost(chair.store, chair.course, chair.enrollment().id)
    chair.clock.forward(days=1)
    chair.opened_again()
    assert chair.values[words.entry] == "resume"
    assert chair.values[words.location] == "page 7"
    assert words.seconds(chair) == 270
    assert chair.enrollment().time_spent == 270
    assert len(chair.attempts()) == 1
    first, second = chair.sessions()
    ends = {"suspend": SessionEnd.TERMINATE, "close": SessionEnd.CLOSED}
    assert first.ended_by is ends.get(how, SessionEnd.CRASH)
    assert (second.parent, second.ended_at) == (first.id, None)


def test_times_of_several_sessions_add_up_and_each_counts_once(chair: Chair, words: Words) -> None:
    for spent in (words.time(0, 0, 20), words.time(1, 0, 0), words.time(0, 0, 5)):
        chair.sends((words.session_time, words.time(0, 0, 1)))
        chair.sends((words.session_time, spent), (words.exit, "suspend"))
        chair.leave()
        chair.opened_again()
        chair.sends()
    assert words.seconds(chair) == 3625
    assert chair.enrollment().time_spent == 3625
    assert chair.attempts()[0].seconds == 3625
    assert chair.view().seconds == 3625


def test_terminate_told_twice_counts_its_time_once(chair: Chair, words: Words) -> None:
    assert chair.launch is not None
    session = chair.launch.session_id
    chair.terminates((words.session_time, words.time(0, 1, 0)), (words.exit, "suspend"))
    chair.run.terminated(session).result()
    chair.leave()
    assert chair.enrollment().time_spent == 60
    assert chair.view().seconds == 60


def test_the_course_hears_of_no_time_that_it_did_not_report(chair: Chair, words: Words) -> None:
    """RTE 4.2.25: total time is the sum of session times; what we measure is for people."""
    chair.clock.forward(hours=3)
    chair.leave()
    assert chair.enrollment().time_spent == 3 * 3600
    chair.opened_again()
    assert chair.values[words.total_time] == ("PT0H0M0S" if words is IN_2004 else "0000:00:00.00")


def test_what_ends_with_a_session_never_comes_back(chair: Chair, words: Words) -> None:
    of_session: list[Change] = [(words.exit, "suspend"), (words.session_time, words.time(0, 0, 9))]
    if words is IN_2004:
        of_session.append(("adl.nav.request", "suspendAll"))
    chair.sends((words.location, "page 2"), *of_session)
    chair.leave()
    chair.opened_again()
    gone = {element for element, _ in of_session}
    assert not gone & set(chair.values)
    assert not gone & set(chair.tracked("a"))
    chair.killed()
    chair.open()
    assert words.seconds(chair) == 9


def test_a_killed_process_counts_as_suspended_with_the_time_it_had_reported(room: Room, words: Words) -> None:
    chair = room.takes(cluster("root", leaf("a"), leaf("b")), words.edition)
    chair.open()
    chair.sends()
    chair.ask(Ask.NEXT)
    chair.sends((words.location, "in b"), (words.session_time, words.time(0, 0, 40)))
    chair.killed()
    chair.clock.forward(days=30)
    step = chair.open()
    assert step.launch is not None
    assert step.launch.activity == "b"
    assert chair.values[words.entry] == "resume"
    assert chair.values[words.location] == "in b"
    assert words.seconds(chair) == 40
    assert chair.enrollment().time_spent == 40


def test_a_killed_process_that_reported_nothing_adds_no_time_however_late_it_is_noticed(
    chair: Chair, words: Words
) -> None:
    chair.clock.forward(days=30)
    chair.opened_again()
    assert chair.enrollment().time_spent == 0
    assert len([one for one in chair.sessions() if one.ended_at is None]) == 1


def test_a_killed_session_of_one_course_is_none_of_anothers_business(room: Room, words: Words, chair: Chair) -> None:
    chair.sends((words.location, "page 7"), (words.session_time, words.time(0, 0, 40)))
    chair.killed()
    other = room.takes(cluster("other", leaf("x")), words.edition, sha256="cd" * 32)
    other.open()
    assert chair.sessions()[-1].ended_at is None
    chair.open()
    assert chair.values[words.location] == "page 7"
    assert words.seconds(chair) == 40


def test_a_session_left_without_terminate_is_suspended_also_when_the_learner_goes_elsewhere(
    room: Room, words: Words
) -> None:
    """House rule (ARCHITECTURE, the life of one value): without Terminate nothing is decided for the SCO."""
    chair = room.takes(cluster("root", leaf("a"), leaf("b")), words.edition)
    chair.open()
    chair.sends((words.location, "page 3"))
    chair.ask(Ask.NEXT, finished=False)
    step = chair.ask(Ask.CHOOSE, "a")
    assert step.launch is not None
    assert step.launch.activity == "a"
    assert chair.values[words.entry] == "resume"
    assert chair.values[words.location] == "page 3"


def test_what_a_late_page_sends_for_a_session_that_is_over_changes_nothing(room: Room, words: Words) -> None:
    chair = room.takes(cluster("root", leaf("a"), leaf("b")), words.edition)
    first = chair.open().launch
    assert first is not None
    chair.sends((words.location, "page 1"))
    chair.ask(Ask.NEXT)
    chair.run.record(first.session_id, 9, [(words.location, "too late")]).result()
    late = chair.run.terminated(first.session_id).result()
    assert (late.launch, late.over, late.content_leaves) == (None, False, False)
    assert chair.tracked("a")[words.location] == "page 1"
    assert next(entry for entry in chair.view().contents if entry.current).identifier == "b"


class TestReload:
    """The page came up again in the same frame: the session goes on, or a new one does where it was."""

    def test_after_terminate_on_the_way_out_the_same_activity_goes_on(self, room: Room, words: Words) -> None:
        chair = room.takes(cluster("root", leaf("a"), leaf("b"), choice=False), words.edition)
        first = chair.open().launch
        assert first is not None
        chair.sends((words.location, "page 4"), (words.session_time, words.time(0, 0, 30)), (words.exit, "suspend"))
        again = chair._follow(chair.run.relaunch(first.session_id).result()).launch
        assert again is not None
        assert again.activity == "a"
        assert again.session_id != first.session_id
        assert chair.values[words.entry] == "resume"
        assert chair.values[words.location] == "page 4"
        assert words.seconds(chair) == 30
        assert len(chair.attempts()) == 1

    def test_a_page_of_an_earlier_lesson_is_not_opened_again(self, room: Room, words: Words) -> None:
        chair = room.takes(cluster("root", leaf("a"), leaf("b")), words.edition)
        first = chair.open().launch
        assert first is not None
        chair.ask(Ask.NEXT)
        late = chair.run.relaunch(first.session_id).result()
        assert (late.launch, late.content_leaves) == (None, False)


def test_local_storage_comes_back(chair: Chair) -> None:
    chair.run.keep_storage({"place": "7"}).result()
    chair.leave()
    step = chair.opened_again()
    assert step.launch is not None
    assert step.launch.seed["storage"] == {"local": {"place": "7"}}
